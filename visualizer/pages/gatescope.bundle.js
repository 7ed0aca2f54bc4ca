var qa="http://www.w3.org/2000/svg";function Cr(e,t,n){for(let[s,r]of Object.entries(t))typeof r=="function"?e.addEventListener(s.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(s,r===!0?"":r);return e.append(...n.flat(1/0).filter(s=>s!=null&&s!==!1)),e}var B=(e,t={},...n)=>Cr(document.createElementNS(qa,e),t,n),o=(e,t={},...n)=>Cr(document.createElement(e),t,n);function xe(e,t){e.textContent!==t&&(e.textContent=t)}function $e(e,t){for(let[n,s]of Object.entries(t))e.getAttribute(n)!==String(s)&&e.setAttribute(n,s)}function tt(e,t,n){let s=URL.createObjectURL(new Blob([t],{type:n}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}var Da={" ":"␣","\n":"↵","	":"⇥"},he=e=>Da[e]??(/^ \S/.test(e)?e.slice(1):e),ws=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function bs(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Lr=e=>e.replace(/^\u2011/,"");function nn(e,t){let n=0,s=0;return t.map((r,i)=>{if(s>0&&r===t[i-1])return s-=1,-1;let a=e.indexOf(ws(r),n);return s=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(n=a+ws(r).length),a})}function Ba(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Ar(e,t,n){if(e==="bytes")return n.map(r=>r===`
`?{before:"",shown:he(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return n.map((r,i)=>({before:i&&r[0]===" "?" ":"",shown:ws(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let s=nn(t,n);return n.map((r,i)=>({before:i>0&&s[i]>=0&&s[i-1]>=0?Ba(t.slice(s[i-1]+n[i-1].length,s[i])):i?" ":"",shown:r,kind:"",after:""}))}var Ua=new TextDecoder("utf-8",{fatal:!0});function zr(e,t){let n=a=>e[a]?.length===2?parseInt(e[a],16):0,s=t;for(;s>t-3&&n(s)>>6===2;)s-=1;let r=n(s),i=r>=240?4:r>=224?3:r>=192?2:1;if(i===1||s+i<=t)return null;try{return Ua.decode(Uint8Array.from({length:i},(a,l)=>n(s+l)))}catch{return null}}function Ht(e,t){let n=Math.min(e.length,t.length),s=0,r=0;for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(s+r)>=n}var Or=(e,{one:t,many:n})=>`${e.toLocaleString("en")} ${e===1?t:n}`;function Ft({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Pr=6,Va=e=>[...new Set(e.tokens.filter((t,n)=>e.unknown[n]))],Ga=e=>e.tokens.filter((t,n)=>e.unknown[n]).length/e.T;function Ka(e,t,n,s){let r=0,i="";return nn(e,t).forEach((a,l)=>{a<0||t[l]!==n||(i+=e.slice(r,a)+s,r=a+n.length)}),i+e.slice(r)}var Ya=e=>e.filter(Boolean).join(" ");function Nr(e,t){let n=o("b"),s=o("span",{class:"strangers"}),r=(f,m)=>{let v=o("button",{type:"button",class:"btn small"},f);return v.addEventListener("click",m),v},i=()=>e.setup.models.find(({name:f})=>f===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>x()),c=o("div",{class:"unknowns",role:"status"},n,s,a,l);c.hidden=!0;let d=o("div",{class:"scroll"}),u=o("button",{type:"button",class:"btn"},"Close"),h=o("dialog",{class:"knows","aria-label":"The words it knows"},o("div",{class:"bar"},o("h2",{},"The words this network knows"),o("span",{class:"sp"}),u),d);u.addEventListener("click",()=>h.close()),h.addEventListener("click",f=>f.target===h&&h.close());function g([f,m,v]){let w=v.map((M,b)=>M.length===1?o("span",{},M[0]):o("select",{"aria-label":`Part ${b+1} of ${f}`},...M.map(O=>o("option",{value:O},O||"–")))),T=r("Read it",()=>{h.close(),t(Ya(w.map((M,b)=>M.value??v[b][0])))});return o("li",{},o("p",{},m),o("div",{class:"pattern"},...w,T))}function x(){let{P:f,setup:m,entry:v}=e,{patterns:w}=m.tasks[v.task];d.replaceChildren(...w.length?[o("p",{},"What it was trained on, as sentences to fill in:"),o("ul",{},...w.map(g))]:[],o("h3",{},`All ${f.words.length-1} words`),o("p",{class:"all"},f.words.slice(1).join(", "))),h.showModal()}return{strip:c,dialog:h,open:x,draw(f){if(!f("picture"))return;let{P:m}=e,v=m.reads.kind==="words"?Va(m):[];if(c.hidden=!v.length,c.hidden)return;let w=Ga(m)>e.setup.strange,T=m.tokens.filter((O,C)=>m.unknown[C]).length;c.classList.toggle("many",w),n.textContent=w?`This network does not know ${T} of these ${m.T} words and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let M=v.slice(0,w?0:Pr).flatMap((O,C)=>{let p=m.near[O],S=p&&r(p,()=>t(Ka(e.text,m.tokens,O,p)));return S?.setAttribute("aria-label",`${p} in the place of ${O}`),[C?", ":"",`“${O}”`,...S?[" – ",S,"?"]:[]]}),b=v.length-Pr;s.replaceChildren(...M,...!w&&b>0?[` and ${b} more`]:[]," "),a.hidden=!i()||e.asked?.model===e.setup.english}}}function Rt(e){let t=o("div",{class:"notice",role:"alert"});return{el:t,draw(n){if(!n("notice"))return;let s=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...s.map(r=>o("p",{},r.text??r,r.to&&[" ",o("a",{href:r.to},r.words)]))),t.hidden=!s.length,e.offline&&e.line.state==="ended"){let r=o("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var jr=3,Xa="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function $n(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},n=o("input",{type:"text",...t}),s=o("textarea",{rows:"3",wrap:"soft",...t}),r=o("div",{class:"mirror","aria-hidden":"true"}),i=o("span",{class:"count"}),a=Rt(e),l=o("div",{class:"asked"},o("div",{class:"field"},r,n),i,a.el),c=o("div",{class:"chips",role:"group","aria-label":"Example texts"}),d=Nr(e,b=>M(b,{})),u=o("div",{class:"ask"},l,c,d.strip,d.dialog),h=null,g=n,x=!1,f=!1;for(let b of[n,s])b.addEventListener("compositionstart",()=>f=!0),b.addEventListener("compositionend",()=>f=!1),b.addEventListener("beforeinput",()=>{let{selectionStart:O,selectionEnd:C,value:p}=b;x||=O===0&&C===p.length}),b.addEventListener("input",()=>{let O=bs(g.value,e.P?.reads.kind),C=g.selectionEnd;O!==g.value&&!f&&(g.value=O,g.setSelectionRange(C,C));let{length:p}=g.value;p>e.setup.limit&&(g.value=g.value.slice(0,e.setup.limit)),w([],[]),e.send(p>e.setup.limit?{text:g.value,length:p}:{text:g.value},{fresh:x})});n.addEventListener("scroll",()=>r.scrollLeft=n.scrollLeft);let m=b=>g.value=g===n?bs(b,"words"):b;e.typed=m;function v({kind:b,many:O}){let C=b==="bytes"||b==="characters"&&e.text.includes(`
`)?s:n,p=["words","pieces"].includes(b)?"a sentence":O;C.setAttribute("aria-label",`Type ${p}`),C.placeholder=`Type ${p} to see the gates move.`,C!==g&&(r.hidden=C===s,g.replaceWith(C),g=C)}function w(b,O){r.replaceChildren();let C=0;nn(g.value,b).forEach((p,S)=>{p<0||!O[S]||(r.append(g.value.slice(C,p),o("u",{},b[S])),C=p+b[S].length)}),r.append(g.value.slice(C)),r.scrollLeft=g.scrollLeft}function T(b){h=b;let O=e.setup.tasks[b]?.examples??[],C=O.slice(0,jr).map(([z,A])=>{let $=o("button",{type:"button",class:"chip",title:A},z);return $.dataset.text=A,$.addEventListener("click",()=>M(A)),$}),p=O.slice(jr),S=o("select",{class:"more","aria-label":"More examples"},o("option",{value:""},"More"),...p.map(([z,A])=>o("option",{value:A},z)));S.addEventListener("change",()=>{S.value&&M(S.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(o("span",{class:"wide"},"Try"),...C,...p.length?[S]:[])}function M(b,O={jump:!0}){m(b),e.send({text:b},O)}return{el:u,draw(b){let{P:O}=e;if(a.draw(b),d.draw(b),b("notice")&&(i.hidden=!a.el.hidden),!b("picture"))return;e.entry.task!==h&&T(e.entry.task),v(O.reads),e.text===g.value&&(x=!1),g.getRootNode().activeElement!==g&&m(e.text),w(O.tokens,O.unknown);let C=O.tokens.filter((S,z)=>O.unknown[z]).length;i.replaceChildren(o("span",{title:O.reads.kind==="pieces"?Xa:null},Or(O.T,O.reads)),...C?[", ",o("u",{"data-term":"unknown word","data-act":`What is underlined ${Ft(O)}.`},`${C} unknown`)]:[]);for(let S of c.querySelectorAll(".chip"))S.setAttribute("aria-pressed",String(S.dataset.text===e.text));let p=c.querySelector(".more");p&&(p.value=[...p.options].some(S=>S.value===e.text)?e.text:"")}}}var _r=2.2,Ja=3,Za=2.1,Qa=.52,el=.4,xs=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],tl=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,n)=>e.top(n)[0])),sn=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function vs(e,t,n){let s=[];for(let r=t;r<n;r++)r>t&&e[r]===e[r-1]?s.at(-1).n+=1:s.push({from:r,n:1,label:e[r]});return s}function ks({from:e,n:t,label:n},s,{G:r,rem:i}){let a=t*r.cw,l=[n,s[n]].find(d=>a>=(Qa*d.length+el)*i)??"",c=o("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function rn(e){let t=n=>{for(let s=Ja;s<n.length;s++){let r=n.slice(0,s);if(e.every(i=>i===n||!i.startsWith(r)))return r}return n};return Object.fromEntries(e.map(n=>[n,t(n)]))}function Hr(e){let t=o("span",{class:"label"},"answer"),n=o("div",{class:"beliefs","aria-hidden":"true"}),s=[],r=null;n.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function i(){let{P:l,G:c,rem:d}=e;if(n.hidden=!xs(l),s=[],r=null,n.hidden)return n.replaceChildren();let u=tl(l),h=c.cw>=Za*d,g=l.kept("brief",()=>rn(l.words));t.title=`The ${l.answers.title}, and how likely`;let x=u.map(([m])=>m),f=vs(x,c.a,c.end).map(m=>ks(m,g,e));for(let m=c.a;m<c.end;m++){let[v,w]=u[m],T=o("i");T.style.width=`${100*w}%`;let M=o("span",{class:"belief"},o("b",{},T),h&&o("small",{},sn(w)));M.dataset.step=m,M.title=`step ${m+1}, ${l.shown[m]}: ${v}, ${sn(w)}`,M.style.cssText=`left:${c.x(m)+1}px;width:${c.cw-2}px`,s.push(M)}return n.replaceChildren(t,...f,...s)}function a(){let{S:l,G:c}=e;s[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,s[r]?.classList.add("cur")}return{el:n,draw(l){l("picture","size","view")&&i(),l("step","picture","size","view")&&a()}}}var we=e=>e.replace("-","−"),pt=e=>e.startsWith("1-")?e.slice(2):e,Mn=(e,t)=>e.startsWith("1-")?1-t(pt(e)):t(e),Sn=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:n,options:s={},equations:r=[],roles:i}){Object.assign(this,i),this.name=t,this.signals=n,this.options=s,this.equations=r}get keeper(){return this.keep?pt(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(pt(t)))??null}get writer(){return this.share&&pt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?Mn(this.keep,t):0}written(t){return this.keep?this.write.reduce((n,s)=>n*Mn(s,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${we(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[n,s]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return s<0||n<s}squash(t){let n=this.equations.find(s=>s.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(n)?.[1]??""}};function U(e,t=2,n=!1){if(!Number.isFinite(e))return"–";let s=e<0?"−":n?"+":"";if(Math.abs(e)>=1e6){let[i,a]=Math.abs(e).toExponential(1).split("e");return`${s}${i}×${Ie(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:s+r}var de=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function ue(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var nt=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,nl="⁰¹²³⁴⁵⁶⁷⁸⁹",Ie=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>nl[t])}`;function Ve(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[n,s]=(10**(e-t)).toExponential(2).split("e");return`${n} × ${Ie(t+Number(s))}`}var Le=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),ys=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Ge=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),je=e=>e<0?"neg":"pos",sl=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,Fr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Rr=e=>sl.test(e)?2:1;function ce(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let n="",s=0;for(let{segment:r}of Fr.segment(e)){if(s+=Rr(r),s>t)return`${n.trimEnd()}…`;s<t&&(n+=r)}return e}var $s=e=>[...Fr.segment(e)].reduce((t,{segment:n})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(n)?.46:/^[mwMW@]$/.test(n)?1.1:.69*Rr(n)),0),ae=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,It=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var rl=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["Esc","leave the text box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],Ms=400;function Ss(e){for(let t of[6,7,8]){let n=Number(e.toPrecision(t));if(Math.fround(n)===e)return n}return Number(e.toPrecision(9))}function*Es(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:n,direction:s}]of e.layers.entries()){let r=e.signals.map(i=>e.array(`${t}.${i}`));for(let i=0;i<e.T;i++){let a=[n,s,i,e.tokens[i],Number(e.unknown[i])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>Ss(c[i*e.H+l]))]}}}function on(e){let t=n=>{let s=String(n),r=typeof n=="string"&&/^[=+\-@\t\r]/.test(s)?`'${s}`:s;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(n=>`${n.map(t).join(",")}
`).join("")}function Ke(e,t,n){return o("table",{},o("caption",{},n),o("thead",{},o("tr",{},...e.map(s=>o("th",{scope:"col"},s)))),o("tbody",{},...t.map(s=>o("tr",{},o("th",{scope:"row"},s[0]),...s.slice(1).map(r=>o("td",{},r))))))}function an(e){let t=o("dialog",{class:"help","aria-label":"Keys"},o("h2",{},"Keys"),o("dl",{},...e.flatMap(([n,s])=>[o("dt",{},n),o("dd",{},s)])),o("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}function Ir(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=o("h2"),s=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"Close"),i=o("button",{type:"button",class:"btn"},"All signals as CSV"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},n,s,o("span",{class:"sp"}),i,r),t),l=an(rl),c=o("div",{},a,l);r.addEventListener("click",()=>a.close());for(let f of[a,l])f.addEventListener("click",m=>m.target===f&&f.close());let d="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([f,m])=>{let v=o("button",{type:"button"},m);return v.addEventListener("click",()=>{d=f,x()}),v.dataset.key=f,v});s.append(...h),i.addEventListener("click",()=>{let f=e.weights==="initial"?"-initial":"";tt(`gatescope-${e.name}${f}.csv`,on(Es(e.P)),"text/csv")});function g(f,m){let{kind:v,title:w}=f.answers,T=v==="value";return Ke([w,T?"value":"probability"],f.top(m).map(([M,b])=>[he(M),T?U(b,4):ue(b)]),v==="next"?"What the model expects next":"What the model answers at this step")}function x(){let{P:f,S:m}=e;for(let b of h)b.setAttribute("aria-pressed",String(b.dataset.key===d));if(n.textContent=d==="step"?`Step ${m.t+1} of ${f.T}: “${f.shown[m.t]}”`:`Unit ${m.unit} of ${f.H}`,d==="step"){let b=Array.from({length:f.H},(O,C)=>C);t.replaceChildren(g(f,m.t),Ke(["unit",...f.signals],b.map(O=>[O,...f.signals.map(C=>U(f.at(C,m.t,O),4))]),"Every signal of every unit at this step"));return}let v=f.curves.map(({key:b,cell:O,signal:C})=>[`log₁₀ ‖dL/d${C}‖ ${e.setup.cells[O]}`,f.array(b)]),w=Math.max(0,Math.min(m.t-Ms/2,f.T-Ms)),T=[];for(let b=w;b<Math.min(f.T,w+Ms);b++)T.push(b);let M=f.array("forget");t.replaceChildren(Ke(["step","token",...f.signals,...v.map(([b])=>b),...M?[`log₁₀ ∏ ${we(f.roles.keep)}`]:[]],T.map(b=>[b+1,f.shown[b],...f.signals.map(O=>U(f.at(O,b,m.unit),4)),...v.map(([,O])=>U(O[b],4)),...M?[U(M[b*f.H+m.unit],4)]:[]]),`This unit at every step, and the gradient of ${f.answers.kind==="value"?`its answer, the ${f.target}`:`−ln p(“${he(f.target)}”)`}: the norms themselves, which the plot divides by their last value`+(T.length<f.T?`; steps ${w+1} to ${w+T.length} of ${f.T}, all in the CSV`:"")))}return e.numbers=()=>{x(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:f=>a.open&&f("step","unit","picture")&&x()}}var ol=3,il=10,al=38,Wr=(e,t)=>e.map((n,s)=>{let r=n.reduce((i,a)=>i+a,0);return{name:t[s],n:r,shares:n.map(i=>r?i/r:0)}});function ll(e,t,n=ol){return Wr(e,t).flatMap(({name:r,n:i,shares:a},l)=>a.flatMap((c,d)=>d!==l&&c>0&&i>=il?[{from:r,to:t[d],share:c,count:e[l][d],n:i}]:[])).sort((r,i)=>i.share-r.share).slice(0,n)}function qr(e,t,n){let s=rn(t),r=Wr(e,t),i=ll(e,t),a=(u,h,g,x)=>{let f=Math.round(100*h),m=o("td",{class:g===x?"same":null},h&&f?f:"");return m.title=`${u.name} answered with ${t[x]}: ${e[g][x]} of ${u.n}`,m.style.background=`color-mix(in srgb, var(--ink) ${Math.round(al*h)}%, var(--bg))`,m},l=o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"is"),o("th",{scope:"col"},"texts"),...t.map(u=>o("th",{scope:"col",title:u},s[u])))),o("tbody",{},...r.map((u,h)=>o("tr",{},o("th",{scope:"row"},u.name),o("td",{class:"of"},u.n),...u.shares.map((g,x)=>a(u,g,h,x)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${n} answers.`,d=i.map(({from:u,to:h,count:g,n:x})=>`${u} for ${h} (${g} of ${x})`);return o("div",{class:"confusion"},o("p",{},c),o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),d.length>0&&o("p",{class:"fine"},`Most often taken for another: ${It(d)}.`))}var cl=/^-?[0-9]{1,15}$/,hl=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,dl=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var ln=Symbol("what a row cannot be"),Ur=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,Dr=(e,t,n)=>{if(e.off!==null&&t==="")return null;let s=t.length<=30&&n.test(t)?Number(t)+0:NaN;return s>=(e.low??-1/0)&&s<=(e.high??1/0)?s:ln},ul={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:ln,number:(e,t)=>Dr(e,t,hl),whole:(e,t)=>Dr(e,t,cl),flag:({choices:[e,t],...n},s)=>s===""?n.default:[e,t].includes(s)?s===e:ln,names:(e,t)=>{let n=t.split(e.between).map(s=>s.replace(dl,"")).filter(Boolean);return e.choices===null||n.every(s=>e.choices.includes(s))?n:ln}};function ml(e,t){let n=e.title||e.name,s=Ur(e.choices??[]),r=e.kind==="whole",i=r||e.kind==="number";if(e.to==="view")return i?`The address asks for ${n} ${t.slice(0,20)}, which is no whole number.`:`The address asks for ${e.kind==="names"?n:`a ${n}`} that ${e.kind==="names"?"are":"is"} not ${s}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!i)return`${n}: ${s}, not ${l}.`;let c=d=>r?d.toLocaleString("en"):String(d);return`${n} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function Ts(e,t){let n=new URLSearchParams(t),s={},r={values:s,given:new Set,said:{server:[],view:[]}};for(let i of e){let a=n.get(i.name);if(r.values[i.name]=i.default,a===null||a===""&&i.to==="view"&&i.kind!=="names")continue;let l=ul[i.kind](i,a);r.given.add(i.name),l===ln?r.said[i.to].push(ml(i,a)):r.values[i.name]=l}return r}function En(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var Tn=(e,t,n=e.default)=>En(e,t)===En(e,n)?null:En(e,t);function fl(e,t,n){let s=new URL(n),r=s.searchParams;for(let i of e){if(t[i.name]===void 0)continue;let a=i.always?En(i,t[i.name]):Tn(i,t[i.name]);a===null?r.delete(i.name):r.set(i.name,a)}return Vr(s,e)}function Vr(e,t){for(let{name:n,kind:s}of t)e.href.length>8e3&&s==="text"&&e.searchParams.delete(n);return e.href}var Br=(e,t,n)=>e.filter(s=>Tn(s,t[s.name])!==Tn(s,n[s.name])),Cn=class{constructor({state:t,takes:n},s){this.rows=t,this.takes=n,this.on=s,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return Ts(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(n=>[n.name,n.default]))}of(t){return this.rows.filter(n=>n.to===t)}place(t,n,s,r){let i=this.asked.values[t],a=this.named[t].title||t;if(i===null)return s;let l=Math.max(0,Math.min(n-1,i));return l!==i&&r.push(`The address asks for ${a} ${i}; ${a}s here are 0 to ${n-1}. This is ${l}.`),l}among(t,n,s){let r=this.asked.values[t];return r===null||n.includes(r)?r:(s.push(`The address asks for a ${this.named[t].title||t} that is not ${Ur(n)}.`),null)}link(t,{shared:n=!1,base:s=location.href}={}){let r=n?this.rows.filter(i=>!i.shared).map(i=>[i.name,i.default]):[];return fl(this.rows,{...t,...Object.fromEntries(r)},s)}to(t,n){let s=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let i of this.rows){let a=n[i.name];if(!i.along||!(i.name in r)||a===void 0||a===null)continue;let l=Tn(i,a,r[i.name]);l!==null&&s.searchParams.set(i.name,l)}return Vr(s,this.rows)}keep(t,n=!1){let{shown:s}=this;if(this.shown=t,!(s&&(n||Br(this.rows,s,t).some(a=>a.entry)))){if(s&&!Br(this.rows,s,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(s);let i=Date.now();this.put(t,n||i-this.pushed>1500),this.pushed=i}put(t,n=!1){clearTimeout(this.waiting),this.waiting=null;let s=this.link(t);s!==location.href&&(n?history.pushState(null,"",s):history.replaceState(history.state,"",s))}listen(t){this.heard=()=>{clearTimeout(this.waiting),Object.assign(this,{asked:this.read(),shown:null,waiting:null}),t(this.asked)},this.on&&addEventListener("popstate",this.heard)}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}reload(t){if(this.on){let n=this.link(t),{text:s}=t;history.replaceState(s&&!new URL(n).searchParams.has("text")?{text:s}:null,"",n)}location.reload()}get brought(){let t=this.on?history.state?.text:void 0;return t!==void 0&&history.replaceState(null,""),t}};function xt(e,t,n={}){if(!e.P||!e.inPage)return`./${t}`;let{state:s}=e,{task:r=null,...i}=e.passes?e.passes():pl(e);return"task"in(s.takes[t]??{})?(i.model||(i.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===i.text&&(i.text=null)):(i.model??=e.setup.models?.[r]??null,r&&!i.model&&({task:r,...i}={...e.came,text:e.came.task?null:e.came.text})),s.to(t,{...i,theme:e.S.theme,...n})}function pl({state:e,values:t,asked:n}){let s=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(s),...t,text:n?.text||t.text}}function Ln(e){let{values:t,given:n}=e.asked,s=l=>n.has(l)?t[l]:null,{along:r,...i}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,s(l)])),a=r??s("text");return{...i,text:a,task:a?s("task"):null}}function An(e,{text:t,opened:n,task:s}){if(!t||e.text&&t===n)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${s}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:s,...r?{model:e.model,weights:e.weights}:{}}}function zn({text:e,task:t,model:n,...s},r,i){let a=e&&e!==r?e:null;return{...s,along:a,model:n??(a&&i[t])??null}}var Gr=()=>B("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},B("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),B("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),B("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function Wt(e,{choice:t=null,acts:n=[]}={}){let s=o("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([d,u])=>o("a",{href:`./${d}`,"data-page":d,...location.pathname.endsWith(d)?{"aria-current":"page"}:{}},u)));for(let d of["pointerdown","focusin","click"])s.addEventListener(d,({target:u})=>{let h=u.closest("a:not([aria-current])")?.dataset.page;h&&(u.closest("a").href=xt(e,h))});let r=o("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),i=o("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},B("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},B("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),B("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?o("a",{class:"brand",href:"./"},Gr(),"Gatescope"):o("span",{class:"brand"},Gr(),"Gatescope"),l=o("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,i.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=gl(e,r);return o("header",{},a,s,o("span",{class:"sp"}),t,l,o("div",{class:"acts"},r,...n,i),c)}function Kr(e){e.root.classList.add("embed"),document.head.append(o("base",{target:"_blank"}));let t=o("a",{class:"unframed",href:""},"Open in Gatescope"),n=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});n();for(let s of["pointerdown","focusin","click"])t.addEventListener(s,n);e.unframed=t}function gl(e,t){let n=o("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),s=o("b",{"aria-live":"polite"}),r=o("p"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("div",{class:"sharing",role:"dialog","aria-label":"Share"},o("div",{class:"bar"},s,i),n,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return i.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(d=>c.composedPath().includes(d))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:d}=e,u=c.link(d,{shared:!0}),{given:h}=Ts(c.rows,new URL(u).search);c.put(d),n.value=u,s.textContent="The address of what you see",r.textContent=[e.text&&!h.has("text")&&"This text is too long for an address, which holds all else.",h.has("t")&&`An address counts steps${h.has("unit")?" and units":""} from 0: t=${d.t} in it is step ${d.t+1}.`].filter(Boolean).join(" "),l(!0),n.select();try{await navigator.clipboard.writeText(u),s.textContent="Copied: the address of what you see"}catch{s.textContent="Copy this address (Ctrl C): it is what you see"}n.focus(),n.select()}),a}var Yr=350,Xr=220,qt=8,Jr=260,re=(e,...t)=>o("span",{class:"means","data-term":e},...t.length?t:[e]),On=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},Zr=new WeakMap;function wl(e){let t=Zr.get(e);if(t)return t;t=new Map;for(let[n,{marks:s=[],also:r=[]}]of Object.entries(e))for(let i of[n,...s,...r])t.has(On(i))||t.set(On(i),n);return Zr.set(e,t),t}function Cs(e,t){let n=wl(e),s=n.get(On(t))??n.get(On(t).toLowerCase());return s===void 0?null:{name:s,marks:[],...e[s]}}var bl=e=>e[0].toUpperCase()+e.slice(1);function xl(e,t){let{keeper:n,writer:s,output:r,candidate:i,memory:a}=e,l=[];if(t===n&&n!==null){let c=e.keepsAt,d=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${d[0]}, ${t} = ${1-c} keeps none of it${d[1]}.`)}else if(t===s&&s!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===i&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${we(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function vl(e,t,n,s){let r=t.kind(n)==="gate",i=t.word(n),a=(r?[`${i} gate`]:[`${i} state`,i]).map(d=>Cs(e,d)).find(Boolean),l=a??Cs(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(n)];return{name:a||!i?l.name:`${i}${r?" gate":""}`,marks:[n],text:l.text,source:l.source,here:[`In this ${s}: ${c}.`,...xl(t,n)].join(" ")}}function kl(e,{width:t,height:n},s){let r=Math.max(qt,Math.min(s.width-t-qt,(e.left+e.right)/2-t/2)),[i,a]=[e.top-2*qt,s.height-e.bottom-2*qt],l=n<=a||n>i&&a>=i,c=Math.min(n,Math.max(0,l?a:i));return{left:r,top:l?e.bottom+qt:e.top-qt-c,height:c}}function Qr(e){let{terms:t={},cells:n={}}=e.setup,s=o("b"),r=o("i"),i=o("p"),a=o("p",{class:"here"}),l=o("p",{class:"act"}),c=o("small"),d=o("span"),u=(H,F,I)=>{let W=o("button",{type:"button",class:"btn small","aria-label":F},H);return W.addEventListener("click",I),W},h=o("div",{class:"ways"},u("◂","The one before",()=>k(-1)),d,u("▸","The next one",()=>k(1)),u("Close","Close",()=>C())),g=o("div",{class:"meaning",role:"status","aria-live":"polite"},o("div",{class:"top"},s," ",r),i,a,l,c,h);g.hidden=!0;let x=null,f=null,m=null,v=0,w=!1,T=H=>{let F=H?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return F&&e.root.contains(F)&&b(M(F))?F:null},M=H=>H.dataset.term??/^s-(\S+)/.exec(H.getAttribute("class")??"")?.[1]??"";function b(H){let{P:F}=e;return F?.roles&&F.signals?.includes(H)?vl(t,F.roles,H,n[F.cell]??"cell"):Cs(t,H)}function O(H,F,I=null){let W=M(H),q=b(W);if(q){clearTimeout(v),x?.el.classList.remove("explained"),x={el:H,key:W,by:F,at:I},H.classList.add("explained"),s.textContent=bl(q.name),r.textContent=q.marks.filter(G=>G!==q.name).join("  "),i.textContent=q.text,a.textContent=q.here??"",l.textContent=H.dataset.act??"",c.textContent=q.source??"";for(let G of[r,a,l,c])G.hidden=!G.textContent;g.classList.toggle("passed",F==="hover"&&P(H)!==null),h.hidden=!f,f&&(d.textContent=`${f.all.indexOf(H)+1} of ${f.all.length}`),g.hidden=!1,S()}}function C(){clearTimeout(v),x?.el.classList.remove("explained"),x=f=null,g.hidden=!0}function p(){let H=x.el.getBoundingClientRect();if(H.width<=Jr&&H.height<=Jr/2)return H;let{x:F,y:I}=x.at??{x:(H.left+H.right)/2,y:(H.top+H.bottom)/2};return{left:F-12,right:F+12,top:I-12,bottom:I+12}}function S(){g.style.maxHeight="";let{offsetWidth:H,offsetHeight:F}=g,I=kl(p(),{width:H,height:F},{width:innerWidth,height:innerHeight});g.style.left=`${I.left}px`,g.style.top=`${I.top}px`,g.style.maxHeight=`${I.height}px`}let z=H=>{let F=H.getBoundingClientRect();return F.width>0&&F.height>0&&getComputedStyle(H).visibility!=="hidden"};function A(H){let F=new Set;return[...H.querySelectorAll("[data-term]")].filter(I=>{let W=z(I)&&b(M(I))?.name;return!W||F.has(W)?!1:(F.add(W),!0)})}let $=H=>H.dataset.terms?H.closest(H.dataset.terms):H;function E(H=e.root,F=null){let I=A($(H));if(!I.length)return;f={of:H,all:I};let W=I.find(q=>q.getBoundingClientRect().top>=0);L(F&&I.includes(F)?F:W??I[0])}function L(H){H.scrollIntoView({block:"nearest",inline:"nearest"}),O(H,"walk")}function k(H){let{of:F,all:I}=f,W=I.indexOf(x.el);f.all=A($(F));let q=Math.max(0,f.all.indexOf(x.el)<0?W:f.all.indexOf(x.el));L(f.all[(q+H+f.all.length)%f.all.length])}let{root:y}=e,P=H=>H.closest("button, a, select, input, textarea, summary, label");y.addEventListener("pointerover",H=>{if(H.pointerType!=="mouse"||f)return;let F=H.composedPath()[0];if(g.contains(F))return clearTimeout(v);let I=T(F);if(I&&I===x?.el)return clearTimeout(v);if(clearTimeout(v),I&&I===m||(m=null,x&&x.by!=="hover"))return;let W={x:H.clientX,y:H.clientY};I?v=window.setTimeout(()=>O(I,"hover",W),x?Yr/3:Yr):x&&(v=window.setTimeout(C,Xr))}),y.addEventListener("pointerleave",()=>{clearTimeout(v),x?.by==="hover"&&(v=window.setTimeout(C,Xr))}),y.addEventListener("pointerdown",()=>w=!0,!0),y.addEventListener("click",H=>{w=!1;let F=H.composedPath()[0];if(g.contains(F)||F.closest?.(".explain"))return;let I=T(F);if(!I||P(I)){m=I,clearTimeout(v),x&&C();return}if(x?.el===I&&x.by==="tap")return C();f=null,O(I,"tap",{x:H.clientX,y:H.clientY}),I.closest("[data-terms]")&&y.focus({preventScroll:!0})}),y.addEventListener("focusin",H=>{let F=H.composedPath()[0];if(!(w||!F.matches?.(":focus-visible"))){if(F.dataset.terms!==void 0)return E(F);F.dataset.term!==void 0&&O(F,"focus")}}),y.addEventListener("focusout",H=>{w=!1;let F=H.composedPath()[0],I=x?.by==="focus"?x.el:f?.of;x&&I===F&&F!==y&&C()});let N={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function j(H){if(w=!1,!x||H.ctrlKey||H.metaKey||H.altKey)return;let{key:F}=H;if(!(H.composedPath()[0].closest?.(".explain")&&(F==="Enter"||F===" "))){if(F==="Escape"||f&&F==="w")C();else if(f&&N[F])k(N[F]);else{(!["Tab","Shift"].includes(F)||f&&f.of===y)&&C();return}H.preventDefault(),H.stopPropagation()}}let R=e.inPage?document:y;R.addEventListener("keydown",j,!0);let _=()=>x&&(x.by==="hover"?C():S());return addEventListener("scroll",_,{capture:!0,passive:!0}),addEventListener("resize",_),e.model.on("remove",()=>{clearTimeout(v),R.removeEventListener("keydown",j,!0),removeEventListener("scroll",_,!0),removeEventListener("resize",_)}),{el:g,walk:E,toggle:()=>f?C():E(),draw(){if(!x||x.el.isConnected)return;let H=[...y.querySelectorAll(`[data-term="${CSS.escape(x.key)}"]`)].find(z);H?O(H,x.by,x.at):C()}}}var Ls=e=>[...new Set(e)];function As(e,t,n){let s={...t,...n},r=e.filter(l=>Object.entries(n).every(([c,d])=>l[c]===d)),i=l=>t.shown&&n.seed===void 0?l.shown:l.seed===s.seed,a=l=>4*+(l.task===s.task)+2*+(l.cell===s.cell)+ +(l.units===s.units)+.5*Number(i(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function yl(e,t,n){let s=As(e,t,n);return[s,{...t,...n,...n.seed===void 0?{}:{shown:s.shown}}]}var st=({name:e,digits:t},n)=>e==="accuracy"?ue(n):U(n,t);function $l(e,t){let{name:n,title:s,better:r,chance:i}=e,a=n==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${s[0].toUpperCase()}${s.slice(1)}, ${r} is better`;return i===null?a:`${a} (chance: ${st(e,i)})`}function Pn(e){let{setup:t}=e,n=o("b"),s=o("span",{class:"wide"}),r=o("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},n,s,o("span",{"aria-hidden":"true"},"▾")),i=o("div",{class:"popover",role:"dialog","aria-label":"Model"});i.hidden=!0;let a=o("button",{type:"button",class:"btn bare"},"Numbers"),l=Wt(e,{choice:o("div",{class:"picker"},r,i),acts:[a]});a.addEventListener("click",()=>e.numbers());let c=o("details",{class:"scores"},o("summary",{},"Scores on test texts")),d=p=>{i.hidden=!p,r.setAttribute("aria-expanded",String(p)),p&&i.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",p=>{p.stopPropagation(),d(i.hidden)});let u=!1;e.root.addEventListener("pointerdown",p=>{u=!i.hidden&&![i,r].some(S=>p.composedPath().includes(S)),u&&(p.stopPropagation(),d(!1))},!0),e.root.addEventListener("click",p=>{u&&p.stopPropagation(),u=!1},!0),l.addEventListener("keydown",p=>{p.key==="Escape"&&!i.hidden&&(d(!1),r.focus())});let h=p=>`${Math.round(p/1024)} KB`,g=p=>t.cells[p],x=null,f=null,m=o("p",{class:"swapped",role:"status"});function v(p){let S=e.find(e.asked?.model)??e.entry;S.name!==f&&(x=S);let[z,A]=yl(t.models,x,p);[x,f]=[A,z.name],m.textContent=z.cell===x.cell?"":`There is no ${g(x.cell)} for this task. This is the ${g(z.cell)}; a task that has the other brings it back.`,e.change(z)}let w={Cell:"cell",Size:"unit",Seed:"seed"};function T(p,S,z,A){let $=o("select",{"aria-label":p},...z.map(L=>o("option",{value:L},A(L))));$.value=String(e.entry[S]),$.disabled=z.length<2,$.addEventListener("change",()=>{v({[S]:z.find(L=>String(L)===$.value)})});let E=w[p]?re(w[p],p):o("span",{},p);return o("label",{},E,$)}function M(){let p=y=>y?.getAttribute?.("aria-label")??y?.textContent,S=e.entry,z=p(i.getRootNode().activeElement),A=t.models.includes(S)?t.models:[S,...t.models],$=A.filter(y=>y.task===S.task),E=$.filter(y=>y.cell===S.cell),L=E.filter(y=>y.units===S.units),k=o("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(y=>{let P=o("button",{type:"button","aria-pressed":String(y===e.weights),"data-term":`${y} weights`},y);return P.addEventListener("click",()=>e.send({weights:y})),P}));i.replaceChildren(o("div",{class:"choices"},T("Task","task",Ls(A.map(y=>y.task)),y=>t.tasks[y]?.title??y),T("Cell","cell",Object.keys(t.cells).filter(y=>$.some(P=>P.cell===y)),g),T("Size","units",Ls(E.map(y=>y.units)).sort((y,P)=>y-P),y=>`${y} units`),T("Seed","seed",Ls(L.map(y=>y.seed)).sort((y,P)=>y-P),y=>{let P=L.find(N=>N.seed===y)?.shown&&L.length>1;return`${y}${P?" (best on validation)":""}`}),o("div",{class:"choice"},o("span",{"aria-hidden":"true"},"Weights"),k)),m,c),c.replaceChildren(c.firstChild,O(S)),S.name!==f&&(m.textContent=""),!i.hidden&&z&&[...i.querySelectorAll("select, button")].find(y=>p(y)===z)?.focus()}let b=({cell:p})=>t.notes[p]&&o("p",{class:"note"},t.notes[p]);function O(p){let S=t.cards[p.card],z=`${p.parameters.toLocaleString("en")} parameters`;if(!S)return o("div",{class:"card"},b(p),o("p",{},p.card?"This model has no card.":`Your own run, not measured here. ${z}.`));let{measure:A,gap_title:$}=t.tasks[p.task],E=Object.keys(S.seeds),L=S.seeds[E[0]],k=(P,N,j="td")=>o("tr",{},o("th",{scope:"row"},P),...N.map(R=>o(j,{},R))),y=(P,N)=>Object.keys(L[P]).map(j=>k(N(j),E.map(R=>st(A,S.seeds[R][P][j]))));return o("div",{class:"card"},e.weights==="initial"&&o("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),b(p),S.note&&o("p",{class:"note"},S.note),o("p",{},`${$l(A,S.answers)}, on unseen test texts; one column for each training run (seed). ${z}, ${S.iterations.toLocaleString("en")} iterations.`),o("table",{},o("thead",{},k("seed",E,"th")),o("tbody",{},...y("by_rule",P=>[P," ",o("small",{},S.rules[P])]),Object.keys(L.by_gap).length>0&&k(o("b",{},$),E.map(()=>"")),...y("by_gap",P=>P),k(o("b",{},"all"),E.map(P=>st(A,S.seeds[P].score))))),S.confusion&&qr(S.confusion,t.tasks[p.task].answers.names,S.shown),o("p",{class:"fine"},S.test_split))}let C=null;return{el:l,draw(p){let S=e.entry,z=`${e.name} ${e.weights}`;if(!p("picture")||z===C)return;C=z;let A=e.weights==="initial"?", initial weights":"";n.textContent=`${S.card?"":"Your run: "}${g(S.cell)}, ${S.units} units${A}`,s.textContent=`${t.tasks[S.task]?.title??S.task} · ${h(S.bytes)}`,n.dataset.term=g(S.cell),r.setAttribute("aria-label",`Model: ${n.textContent}, ${s.textContent}. Choose another.`),M()}}}var eo=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function to(e,t,n){return Math.max(1,Math.min(e,Math.floor(t/n)))}function zs(e,t,n){let s=Math.min(e.n,n),r=s>4?1:0,{a:i}=e;return t>i+s-1-r?i=t-r:t<i+r&&(i=t+r-s+1),{a:Math.max(0,Math.min(n-s,i)),n:s}}function no(e,t,n,s){let r=Math.min(n,2),i=Math.max(r,Math.min(n,Math.floor(s/6))),a=Math.max(r,Math.min(i,Math.round(t-e)));return{a:Math.max(0,Math.min(n-a,Math.round((e+t+1-a)/2))),n:a}}function rt(e,t,n,s){let r=(n-s)/e.n;return{...e,T:t,width:n,gutter:s,cw:r,end:e.a+e.n,x:i=>s+(i-e.a)*r,centre:i=>s+(i-e.a+.5)*r,step:i=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((i-s)/r))),sees:i=>i>=e.a&&i<e.a+e.n}}function Ee(e,t,n,s=!1){let r=10**Math.max(s?0:-1/0,Math.floor(Math.log10((t-e)/n)));for(let i of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/i-1e-9),l=Math.floor(t/i+1e-9);if(l-a<n)return Array.from({length:l-a+1},(c,d)=>Number(((a+d)*i).toPrecision(12)))}return[]}var ot=(e,t,n)=>[e,...Ee(e,t,n,!0).filter(s=>s>e+(t-e)/12)];function Nn(e,t,n){let s=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];s.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[s[l-1]]+t:0)});let i=n+t/2;for(let a of s.reverse())i=r[a]=Math.min(r[a],i-t);return r}var so=`.gs {
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
`;var oo=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,El=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,Ps=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function ro(e){let[t,n,s]=Ps(e).map(l=>oo(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*n+.0514459929*s),i=Math.cbrt(.2119034982*t+.6806995451*n+.1073969566*s),a=Math.cbrt(.0883024619*t+.2817188376*n+.6299787005*s);return[.2104542553*r+.793617785*i-.0040720468*a,1.9779984951*r-2.428592205*i+.4505937099*a,.0259040371*r+.7827717662*i-.808675766*a]}function Tl([e,t,n]){let s=(e+.3963377774*t+.2158037573*n)**3,r=(e-.1055613458*t-.0638541728*n)**3,i=(e-.0894841775*t-1.291485548*n)**3;return[4.0767416621*s-3.3077115913*r+.2309699292*i,-1.2684380046*s+2.6097574011*r-.3413193965*i,-.0041960863*s-.7034186147*r+1.707614701*i].map(a=>Math.round(255*Math.min(1,Math.max(0,El(Math.min(1,Math.max(0,a)))))))}var Os=64;function vt(e,t){let n=ro(e),s=ro(t);return Array.from({length:Os+1},(r,i)=>Tl(n.map((a,l)=>a+(s[l]-a)*i/Os)))}function io(e){let t=a=>vt(e("--zero"),e(`--R${a}`)),n=t("pos"),s=t("neg"),r=new Map,i=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(i(a)??(l<0?s:n))[Math.round(Os*Math.min(1,Math.abs(l)/(c||1)))]}}}var We=e=>`rgb(${e.join(",")})`;function it(e){let[t,n,s]=e.map(r=>oo(r/255));return .2126*t+.7152*n+.0722*s>.179?"#000":"#fff"}var jn=class{constructor({knock:t=null,give:n=()=>{},changed:s}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=n,this.changed=s,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let n=this.state;t!==n&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,n))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let n=await this.knock();if(this.ringing=!1,!(!n||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await Cl(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function Cl(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var Ll="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",Ns=e=>(...t)=>t.some(n=>e.has(n));function kt(e,t){let n=e.fault?.at;if(n&&!n.every(r=>t.has(r)))return;let s=null;try{e.draw(Ns(t))}catch(r){s=[...t],e.fault||(console.error(r),e.fault={said:o("p",{class:"fault",role:"alert"},Ll)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=s,e.fault.said.hidden=s===null,e.el?.classList.toggle("faulty",s!==null))}function _e(e,{press:t,move:n,done:s,click:r,cancel:i,slop:a=0}){let l=null,c=typeof a=="function"?a:b=>Al(b,l)>=a;function d(b){if(l||b.button||!b.isPrimary)return;let O=t(b);O!==!1&&(l={x:b.clientX,y:b.clientY,id:b.pointerId,hold:O,dragged:!1},M("addEventListener"),a===0&&u())}function u(){l.dragged=!0,e.setPointerCapture(l.id)}function h(b){if(!b.buttons)return void f(b);!l.dragged&&c(b,l)&&u(),l.dragged&&n?.(b,l.hold)}function g(b,O){let{hold:C}=l;l=null,M("removeEventListener"),O?.(b,C)}let x=b=>g(b,l.dragged?s:r),f=b=>g(b,l.dragged?i??s:null),m=b=>l.dragged&&!e.hasPointerCapture(l.id)&&f(b),v=b=>O=>O.pointerId===l.id&&b(O);function w(b){b.key!=="Escape"||!i||!l.dragged||(b.preventDefault(),b.stopPropagation(),f(b))}let T={pointermove:v(h),pointerup:v(x),pointercancel:v(f),lostpointercapture:v(m),keydown:w};function M(b){for(let[O,C]of Object.entries(T))e.ownerDocument.defaultView[b](O,C,{capture:!0})}e.addEventListener("pointerdown",d)}var Al=(e,{x:t,y:n})=>Math.hypot(e.clientX-t,e.clientY-n);var js={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},ao={similarity:"similarity",number:"number",now:"value",mean:"mean"};function lo(e,t,n,s){let r=Array.from({length:e.H},(a,l)=>l),i=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?i(a=>e.at(n,s,a)):t==="mean"?i(a=>e.column(n,a).reduce((l,c)=>l+c,0)):r}function _s(e,t,n,s){let r=new Uint8ClampedArray(4*e.T*e.H),i=e.signal(t);return n.forEach((a,l)=>{for(let c=0;c<e.T;c++){let d=s(i[c*e.H+a]),u=4*(l*e.T+c);r[u]=d[0],r[u+1]=d[1],r[u+2]=d[2],r[u+3]=255}}),r}function Mt(e,t,n){let s=e.P.roles.kind(t)==="gate",r=n===1||n>=10?0:n<1?2:1,i=s?["0","1"]:[U(-n,r),U(n,r,!0)],a=Array.from({length:10},(l,c)=>{let d=s?c/9:n*(2*c/9-1),u=o("i");return u.style.background=We(e.palette.of(t,d,n)),u});return[o("b",{class:`s-${t}`},t),` ${i[0]} `,o("span",{},...a),` ${i[1]}`]}function _n(e){let t=o("h2",{},re("map","Gates and states")," "),n=o("small",{class:"wide"});t.append(n);let s=o("span",{class:"legend","aria-hidden":"true"}),r=o("select",{"aria-label":"Order of the rows"},...Object.entries(js).map(([C,p])=>o("option",{value:C},p)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let i=o("label",{class:"sort"},o("span",{class:"by"},re("similarity order","rows by")," "),r),a=o("div",{class:"maps"}),l=o("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=o("span",{class:"r tools"},s,i),d=o("div",{class:"hd"},t,c),u=o("div",{},d,a,l),h=[],g={},x=null;function f(){let{P:C}=e;h=C.signals.map(p=>{let S=o("b",{class:`s-${p}`},p),z=o("span",{class:"v"}),A=o("button",{type:"button",class:"gl","data-term":p,"data-act":"Click: enlarge this map and colour the words by it."},S,z,o("span",{class:"nm"},e.P.roles.word(p)));A.addEventListener("click",()=>e.look(p));let $=o("canvas",{role:"img"}),E=o("span",{class:"unit","aria-hidden":"true"}),L=B("svg",{class:"mark","aria-hidden":"true"},B("rect",{class:"halo"}),B("rect",{class:"edge"}),B("path")),k=o("div",{class:"map"},A,$,L,E);return _e($,{press(y){let[P,N]=m(y,$);return e.pick(N),e.go(P),y.pointerType!=="touch"},move:y=>e.go(m(y,$)[0])}),$.addEventListener("pointermove",y=>v(y,$,p)),$.addEventListener("pointerleave",()=>l.hidden=!0),{name:p,row:k,canvas:$,label:A,value:z,unit:E,box:L}}),a.replaceChildren(...h.map(p=>p.row))}function m(C,p){let{P:S,G:z}=e,A=p.getBoundingClientRect(),$=Math.floor((C.clientY-A.top)/A.height*S.H);return[z.step(C.clientX-A.left+z.gutter),e.order[Math.max(0,Math.min(S.H-1,$))]]}function v(C,p,S){let[z,A]=m(C,p),$=u.getBoundingClientRect();l.textContent=`${S} ${U(e.P.at(S,z,A),4)} · unit ${A} · step ${z+1} “${ce(e.P.shown[z],24)}”`,l.hidden=!1;let E=l.offsetWidth;l.style.left=`${Math.max(0,Math.min($.width-E,C.clientX-$.left+12))}px`,l.style.top=`${C.clientY-$.top-30}px`}let w=()=>{let{P:C,rem:p,low:S,small:z}=e,A=(z?9:S?6.6:7.7)*p-(e.extra??0),$=(z?4.2:S?2.5:2.75)*p,E=(6-C.signals.length)*($+.44*p),L=z?0:E/C.signals.length;return k=>Math.round((k===e.S.focus?A:$)+L)};function T(){let{P:C}=e;g={};for(let p of C.signals){let S=e.full(p),z=o("canvas",{width:C.T,height:C.H}),A=_s(C,p,e.order,$=>e.palette.of(p,$,S));z.getContext("2d").putImageData(new ImageData(A,C.T,C.H),0,0),g[p]=z}}function M(){let{P:C,G:p,S}=e,z=devicePixelRatio||1,A=w(),$=p.width-p.gutter,E=p.cw>=14?Math.max(1,Math.round(z)):0;for(let{name:L,row:k,canvas:y,label:P}of h){let N=A(L),j=L===S.focus;k.style.height=`${N}px`,k.classList.toggle("focused",j),P.setAttribute("aria-pressed",String(j)),y.width=Math.round($*z),y.height=Math.round(N*z),y.style.cssText=`left:${p.gutter}px;width:${$}px;height:${N}px`;let R=y.getContext("2d");R.imageSmoothingEnabled=!1,R.drawImage(g[L],p.a,0,p.n,C.H,0,0,y.width,y.height);for(let _=1;E&&_<=p.n;_++)R.clearRect(Math.round(_*p.cw*z)-E,0,E,y.height);y.setAttribute("aria-label",`Map of ${L}, ${e.P.roles.word(L)}: ${C.H} units by ${C.T} steps. The numbers are in the table.`)}s.replaceChildren(...Mt(e,S.focus,e.full(S.focus))),n.textContent=`each row is one of ${C.H} ${C.H===1?"unit":"units"}`}function b(){let{P:C,G:p,S}=e,z=e.order.indexOf(S.unit),A=w();for(let{name:$,unit:E,box:L}of h){let k=A($),y=k/C.H,P=z*y,[N,j,R]=L.children,_=S.mode==="mean";L.style.display=_?"none":"",E.textContent=_||$!==S.focus||e.small?"":`unit ${S.unit}`,E.style.top=`${Math.max(2.5*e.rem,Math.min(k-16,P+y/2-8))}px`;let H=$===S.focus;for(let[F,I]of[[N,3],[j,1.5]]){F.style.display=H?"":"none";let W={x:p.gutter-I,y:P-I,width:p.width-p.gutter+2*I-1,height:y+2*I};for(let[q,G]of Object.entries(W))F.setAttribute(q,G)}R.style.display=H?"none":"",R.setAttribute("d",`M${p.gutter-2} ${P+y/2}l-6 -4v8z`)}}function O(){let{P:C,S:p}=e;for(let{name:S,value:z}of h){let A=p.mode==="mean"?C.mean(S)[p.t]:C.at(S,p.t,p.unit),$=e.P.roles.kind(S)==="gate";z.textContent=U(A,2,!$),z.className=`v s-${$?S:je(A)}`}}return{el:u,head:d,tools:c,draw(C){let{P:p,S}=e;C("picture")&&x!==p.signals.join()&&(f(),x=p.signals.join()),r.value=S.sort,C("picture","theme","order")&&T(),C("picture","theme","size","view","focus","order")&&M(),C("picture","size","focus","unit","order")&&b(),O()}}}var zl=["display","gridTemplateColumns","columnGap","padding"];function co(e){let{root:t,main:n}=e,s=null,r=()=>{if(s||e.closed)return;let{theme:i}=e.S,a=[];i==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(m,v)=>{a.push([m,m.getAttribute("style")]),Object.assign(m.style,v)},d=m=>[m,{width:`${m.offsetWidth}px`,height:`${m.offsetHeight}px`}],u=[...t.querySelectorAll("*")].filter(m=>m.offsetWidth&&getComputedStyle(m).display==="grid").map(m=>[m,{gridTemplateColumns:getComputedStyle(m).gridTemplateColumns}]),h=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(m=>m.offsetWidth).map(d),g=getComputedStyle(n),x=Object.fromEntries(zl.map(m=>[m,g[m]])),f=t.clientWidth;c(n,{...x,width:`${n.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[m,v]of[...u,...h])c(m,v);t.style.setProperty("--wide",`${f}px`),t.style.setProperty("--fit",Math.min(1.1,1500/f));for(let m of l)m.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",i==="dark"),s=()=>{for(let[m,v]of a.reverse())v===null?m.removeAttribute("style"):m.setAttribute("style",v);for(let m of l)m.classList.remove("unvisited");i==="dark"&&e.set({theme:i}),s=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>s?.())}var He=["picture","size","theme","view","focus","unit","step"],Pl={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...He],playing:["play"],speed:["play"],pane:["pane",...He],probe:["probe","step"]},Hn=40,Nl=4e3;async function jl(){let e=AbortSignal.timeout(Nl);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function _l(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var at=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:n},s){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Cn(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=o("style");r.append(eo+so+s),this.root=o("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),n.append(r,this.root),this.state.asked.values.embed&&Kr(this),this.host=n.getRootNode().host??this.root;let i={knock:jl,give:_l};this.line=new jn({...this.inPage&&i,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(s=>{this.returning=!0,s.values.theme&&this.set({theme:s.values.theme}),this.back(s)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",s=>this.key(s)),this.root.addEventListener("click",s=>{s.detail&&s.target.closest?.("button")&&!s.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=Qr(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(o("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),co(this))}close(){}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,n){t==="closed"&&this.wentOff(),n==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,n=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${n}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${n}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return Pl}set(t){let n=new Set;for(let[s,r]of Object.entries(t))if(this.S[s]!==r){this.S[s]=r;for(let i of this.touches[s])n.add(i)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],n.add("notice")),t.theme&&this.readTheme(),n.size&&this.draw(n)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let n=zs(this.S.view,t,this.P.T);this.set(n.a===this.S.view.a&&n.n===this.S.view.n?{t}:{t,view:n})}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let n=new Map;this.css=s=>(n.has(s)||n.set(s,t.getPropertyValue(s).trim()),n.get(s)),this.palette=io(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(He)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let s=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=to(this.P.T,this.width-this.gutter,s);this.S.view=zs({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=rt(this.S.view,this.P.T,this.width,this.gutter);let n=Ns(t),{P:s,S:r}=this,i=[s,s.layer,r.sort,r.focus];i.some((a,l)=>a!==this.sorted?.[l])&&(this.order=lo(s,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[i,r.t],t.add("order")),n("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||kt(a,t)}drawCursor(){let{G:t,S:n,cursor:s}=this;s.style.display=t.sees(n.t)?"":"none",s.style.left=`${t.x(n.t)-1}px`,s.style.width=`${t.cw+1}px`}moves(){let{S:t,P:n}=this,s=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),ArrowLeft:()=>this.go(t.t-1),ArrowRight:()=>this.go(t.t+1),Home:()=>this.go(0),End:()=>this.go(n.T-1),ArrowUp:()=>this.pick(this.order[(s-1+n.H)%n.H]),ArrowDown:()=>this.pick(this.order[(s+1)%n.H]),...Object.fromEntries(n.signals.map((r,i)=>[i+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let n=t.composedPath()[0];if(n.closest?.("dialog, .popover"))return;if(n.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||n.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=n.matches?.("input[type=range]"),i=n.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&t.key!==" "&&t.key!=="?"||i&&t.key===" "||(t.preventDefault(),a())}};var Hl=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function ho(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function lt(e){return ho((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function Dt(e){if(!Hl)throw new Error("a big-endian browser cannot read this picture");let[t,n]=lt(e);return{...t,picture:n.length?new St(...ho(n)):null}}var St=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];near={};unknown=[];probes=[];follows=[];shows=null;arrays={};roles=null;constructor(t,n){for(Object.assign(this,t),t.roles&&(this.roles=new Sn({...t,name:t.cell})),this.body=n,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let n=this.arrays[t];if(!n)return null;let[s,r]=n,i=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*s,i)}kept(t,n){return this.cache.has(t)||this.cache.set(t,n()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,n,s){return n<0||n>=this.T?0:this.signal(t)[n*this.H+s]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let n=this.signal(t),s=new Float32Array(this.T);for(let r=0;r<this.T;r++){let i=0;for(let a=0;a<this.H;a++)i+=n[r*this.H+a];s[r]=i/this.H}return s})}column(t,n){let s=this.signal(t),r=new Float32Array(this.T);for(let i=0;i<this.T;i++)r[i]=s[i*this.H+n];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((n,s)=>Math.max(n,Math.abs(s)),0))}reach(t,n){return(n===null?this.mean(t):this.column(t,n)).reduce((r,i)=>Math.max(r,Math.abs(i)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(he))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t){let n=this.array("top.id"),s=this.array("top.p"),r=this.arrays["top.id"][1][1];return Array.from({length:r},(i,a)=>[this.words[n[t*r+a]],s[t*r+a]])}};var fo=3.5,Fl=.5,Rl=3,Il=.02,Fn=e=>!!e?.probes?.length;function cn(e,t,n){let s=t.answers.length;return e.array(`probe.${t.name}`).subarray(n*s,(n+1)*s)}var po=(e,t)=>e.kept(`likeliest ${t.name}`,()=>Array.from({length:e.T},(n,s)=>{let r=cn(e,t,s);return r.reduce((i,a,l)=>a>r[i]?l:i,0)}));function uo(e,t=null){if(!Fn(e))return null;let n=e.probes.find(({name:r})=>r===t);if(n)return n;let s=({name:r,answers:{length:i}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%i?l:0),0);return e.probes.reduce((r,i)=>s(i)>s(r)?i:r)}var Wl=(e,t)=>e.kept(`told ${t.name}`,()=>{let n=po(e,t),s=t.answers.map(()=>0);for(let r=0;r<e.T;r++)cn(e,t,r).forEach((i,a)=>s[a]+=i);return[...new Set(n)].filter(r=>r>0).sort((r,i)=>s[i]-s[r]).slice(0,2).sort((r,i)=>n.indexOf(r)-n.indexOf(i))});function mo(e,t,n){return[...cn(e,t,n)].map((s,r)=>[t.answers[r],s]).sort((s,r)=>r[1]-s[1]).filter(([,s],r)=>r===0||s>=Il).slice(0,Rl)}function go(e){let t=o("span",{class:"label","data-term":"probe"},"memory says"),n=o("div",{class:"probed","aria-hidden":"true"}),s=o("select",{"aria-label":"What the memory is asked for"}),r=o("span",{class:"reads",role:"status"}),i=o("small"),a=o("p",{},s,r," ",i),l=o("div",{class:"memoryrow"},n,a),c=[],d=null,u="";n.addEventListener("click",({target:x})=>{let f=x.closest(".bar");f&&e.go(Number(f.dataset.step))}),s.addEventListener("change",()=>{e.set({probe:s.value}),e.root.focus({preventScroll:!0})});function h(){let{P:x,G:f,S:m}=e,v=uo(x,m.probe);if(l.hidden=v===null,c=[],d=null,!v)return n.replaceChildren();let w=x.probes.map(({name:p})=>p).join();w!==u&&s.replaceChildren(...x.probes.map(({name:p,title:S})=>o("option",{value:p},S))),u=w,s.value=v.name,s.hidden=x.probes.length<2;let T=Wl(e.A??x,v),b=po(x,v).map((p,S)=>p&&cn(x,v,S)[p]>=Fl?v.answers[p]:""),O=x.kept(`brief ${v.name}`,()=>rn([...v.answers,""])),C=vs(b,f.a,f.end).filter(({label:p})=>p).map(p=>ks(p,O,e));for(let p=f.a;p<f.end;p++){let S=cn(x,v,p),z=T.map(L=>S[L]),A=Math.max(0,1-S[0]-z.reduce((L,k)=>L+k,0)),$=[...z,A].map((L,k)=>{let y=o("i",{class:k<T.length?`A${k}`:"rest"});return y.style.height=`${100*L}%`,y}),E=o("span",{class:"bar"},...$.reverse());E.dataset.step=p,E.title=`step ${p+1}, ${x.shown[p]}: ${mo(x,v,p).map(([L,k])=>`${L} ${sn(k)}`).join(", ")}`,E.style.cssText=`left:${f.x(p)+1}px;width:${f.cw-2}px`,c.push(E)}return n.replaceChildren(t,...C,...c)}function g(){let{P:x,S:f,G:m}=e,v=uo(x,f.probe);if(!v)return;c[d]?.classList.remove("cur"),d=m.sees(f.t)?f.t-m.a:null,c[d]?.classList.add("cur");let w=b=>mo(b,v,f.t).map(([O,C])=>`${O} ${sn(C)}`).join(", "),T=e.A&&e.A!==x&&f.t<e.A.T&&Fn(e.A)?w(e.A):"";xe(r,`${s.hidden?`${v.title}: `:""}${w(x)}${T&&T!==w(x)?`, was ${T}`:""}`);let M=e.weights==="initial"?"":`, untrained ${ue(v.before)}`;i.replaceChildren("as a ",re("probe","linear probe"),` reads all ${x.H} units: right at ${ue(v.score)} of test steps${M}`),i.title=`Of ${v.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${ue(v.commonest)}. The network never sees this row.`}return{el:l,draw(x){x("picture","size","view","probe")&&h(),x("step","picture","size","view","probe")&&g()}}}var ct=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,n){return this.latest.get(t)?.key===n}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,n,{key:s=null,both:r=!1,once:i=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:s,request:n,once:i,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let n=this.latest.get(t);n.last=++this.seq,n.handed=!0,this.send({...n.request,want:t,seq:n.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:n,handed:s}=this.latest.get(t);n&&s?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:n,from:s}=this.latest.get(t);return n<s?2:1}take({want:t,seq:n}){let s=this.latest.get(t);return!s||!this.busy.has(t)||n<s.first||n>s.last?null:(s.first=s.from,n>=s.from&&this.busy.delete(t),s)}opened({want:t,seq:n}){let s={key:null,from:n};return this.latest.set(t,s),s}forget(t){let n=this.latest.get(t);n&&(n.key=null)}stop(){this.busy.clear()}};var Et={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},ht=e=>e<1&&e>=.9995?">0.999":U(e,3);function Hs({probe:e,before:t,spread:n,units:s}){let r=s.map(([i,a,l,,c],d)=>({unit:i,signal:a,sign:l,score:c,...d?{}:{spread:n}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function wo(e){let{chance:t}=Et[e.kind],n=Math.min(t-.15*(1-t),...Hs(e).flatMap(({score:s,spread:r})=>[s,...r??[]]));return s=>(s-n)/(1-n)}var Fs=(e,t,n)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(n>0)]}`,Rn=(e,[t,n])=>`${ht(e)} (${ht(t)} to ${ht(n)})`,hn=({spread:e,before:t})=>e[0]>t.spread[1];function bo(e,t){let{kind:n,probe:s,before:r,spread:i,units:a,share:l}=e,[[c,d,,,u]]=a,{title:h}=Et[n],g=hn(e)?"clearly better than":i[1]<r.spread[0]?"clearly worse than":"not clearly better than",x=`Unit ${c} alone tells it best, by its ${d}: ${h} ${Rn(u,i)}${n==="auc"?", where 0.5 is a coin toss":""}. That is ${g} before training, where the best unit reaches ${Rn(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${ht(s)}, before training ${ht(r.probe)}.`;return l===void 0?x:`${x} It is true at ${ue(l)} of the test steps where it can be asked.`}function xo(e){return e?.features.find(hn)?.units[0].slice(0,2)??null}function vo({features:e,units:t},n){let{follows:s}=t[n];if(!s)return null;let[r,i,a,l]=s,c=e.find(u=>u.name===r),d=Fs(c.kind,i,a);return{name:r,title:c.title,how:`${d}, ${Et[c.kind].title} ${ht(l)}`}}function In(e,t){let[n,s,r]=e.shows??[],[i,a,l]=e.follows[t]??[];return[n===t&&`shows this in ${s} of ${r} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,i&&`over all test texts tells best: ${i} (${Et[a].title} ${ht(l)})`].filter(Boolean).join("; ")}function dt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var Wn=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Bt=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var qn=`.pick {
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
`;var Dl=4096,dn=new Map,Rs=null;function yt(e,t,n,s,r){let i=`${s} ${r} ${e}`;return dn.has(i)||(dn.size>=Dl&&dn.clear(),Rs??=document.createElement("canvas").getContext("2d"),Rs.font=`${s} 100px ${r}`,dn.set(i,Rs.measureText(e).width)),Math.min(n,100*t/dn.get(i))}function Ut(e){let t=o("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),n=o("div",{class:"foot","aria-hidden":"true"}),s=o("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=o("div",{class:"track"}),i=o("i"),a=o("b");r.append(i,a);let l=Hr(e),c=go(e),d=o("div",{class:"words"},t,l.el,c.el,n,o("div",{class:"scrubber"},r,s));s.addEventListener("input",()=>e.go(Number(s.value)));let u=[],h=[],g=null,x=null;t.addEventListener("click",T=>{let M=T.target.closest("button");M&&e.go(Number(M.dataset.step))});let f=null;d.addEventListener("wheel",T=>{let M=Math.sign(T.deltaX||(T.shiftKey?T.deltaY:0));M&&(T.preventDefault(),e.scroll(e.S.view.a+M))},{passive:!1}),d.addEventListener("pointerdown",T=>{T.pointerType==="touch"&&T.target!==s&&(f={x:T.clientX,a:e.S.view.a})}),d.addEventListener("pointermove",T=>{f&&e.scroll(Math.round(f.a-(T.clientX-f.x)/e.G.cw))});for(let T of["pointerup","pointercancel","pointerleave"])d.addEventListener(T,()=>f=null);e.scroll=T=>{let M=e.S.view.n;T=Math.max(0,Math.min(e.P.T-M,T)),T!==e.S.view.a&&e.set({view:{a:T,n:M}})};function m(){let{P:T,G:M,S:b,rem:O}=e,C=T.mean(b.focus),p=e.full(b.focus),S=L=>U(C[L],2).replace(/^(\u2212?)0\./,"$1."),z=0;for(let L=M.a;L<M.end;L++)z=Math.max(z,S(L).length);let A=M.cw>=Math.max(1.7,.46*z)*O,$=JSON.stringify([T.tokens,T.unknown,M.a,M.n,M.width,O,b.focus,e.font]);if($===x){for(let L=M.a;L<M.end;L++){let k=e.palette.of(b.focus,C[L],p),{style:y,dataset:P}=u[L-M.a],N=`background:${We(k)};color:${it(k)}`;L-M.a===g?P.style=P.style.replace(/background:[^;]*;\s*color:[^;]*/,N):Object.assign(y,{background:We(k),color:it(k)}),xe(h[L-M.a],A?S(L):"")}return}x=$;let E=o("span",{class:"label","data-term":"mean over units"},"mean ",o("i",{class:`s-${b.focus}`},b.focus));n.replaceChildren(E),u=[],h=[],g=null;for(let L=M.a;L<M.end;L++){let k=T.shown[L],y=e.palette.of(b.focus,C[L],p),[P,N]=[T.within(L)?0:1,T.within(L+1)?0:1],j=o("button",{type:"button",class:"tok",tabindex:"-1"});j.classList.toggle("within",!P),j.classList.toggle("goes-on",!N),j.dataset.step=L,M.cw>=1.1*O&&j.append(k),j.title=T.unknown[L]?`“${k}” ${Ft(T)}`:`step ${L+1}: ${k}`,j.classList.toggle("unknown",T.unknown[L]);let R=yt(k,M.cw-5,.94*O,500,e.font);j.style.cssText=`left:${M.x(L)+P}px;width:${M.cw-P-N}px;background:${We(y)};color:${it(y)};font-size:${Math.max(R,.62*O)}px`,j.classList.toggle("clipped",R<.62*O),u.push(j);let _=o("span",{class:"m"});A&&_.append(S(L)),_.style.cssText=`left:${M.x(L)}px;width:${M.cw}px`,h.push(_)}t.replaceChildren(...u),n.append(...h),v()}function v(){let{P:T,G:M,rem:b}=e,O=.75*b,C=M.n===T.T,p=C?M.centre(0):M.gutter+O/2,S=C?M.centre(T.T-1):M.width-O/2;s.max=String(T.T-1),s.disabled=T.T===1,s.style.cssText=`left:${p-O/2}px;width:${S-p+O}px`,r.style.cssText=`left:${p}px;width:${S-p}px`,i.style.display=C?"none":"",i.style.left=`${100*M.a/T.T}%`,i.style.width=`${100*M.n/T.T}%`}function w(){let{P:T,S:M,G:b,rem:O}=e;if(g!==null&&u[g]&&(u[g].classList.remove("cur"),u[g].removeAttribute("aria-current"),u[g].style.cssText=u[g].dataset.style,u[g].tabIndex=-1,h[g].classList.remove("cur")),g=b.sees(M.t)?M.t-b.a:null,g!==null){let C=u[g],p=T.shown[M.t];C.dataset.style=C.style.cssText,C.classList.add("cur"),C.setAttribute("aria-current","step"),C.tabIndex=0;let S=Math.max(yt(p,b.cw-4,1.06*O,700,e.font),.62*O);C.style.cssText=`left:${b.x(M.t)}px;width:${b.cw}px;font-size:${S}px`,h[g].classList.add("cur")}s.value=String(M.t),s.setAttribute("aria-valuetext",`step ${M.t+1} of ${T.T}: ${T.shown[M.t]}`),a.style.width=`${T.T>1?100*M.t/(T.T-1):0}%`}return{el:d,draw(T){T("picture","size","theme","view","focus")&&m(),T("step","picture","size","view")&&w(),l.draw(T),c.draw(T)}}}var Is={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},Ws=[.5,1,2,4],Bl=900;function Dn(e){let t=null,n={},s=(g,x,f)=>{n[g]=B("path",{d:Is[g]});let m=o("button",{type:"button",class:`tb ${g}`,"aria-label":x,title:x},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},n[g]));return m.addEventListener("click",f),m},r=s("play","Play (space)",()=>e.set({playing:!e.S.playing})),i=o("button",{type:"button",class:"bare speed",title:"Speed"},"1×");i.addEventListener("click",()=>{e.set({speed:Ws[(Ws.indexOf(e.S.speed)+1)%Ws.length]})});let a=o("b"),l=o("small"),c=o("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(g=>o("kbd",{},g))),d=o("div",{class:"transport",role:"group","aria-label":"Steps"},s("first","First step (Home)",()=>e.go(0)),s("back","Back one step (left arrow)",()=>e.go(e.S.t-1)),r,s("forward","Forward one step (right arrow)",()=>e.go(e.S.t+1)),s("last","Last step (End)",()=>e.go(e.P.T-1)),i,o("span",{class:"where"},o("span",{class:"roomy"},"step "),a,l),c);function u(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.go(e.S.t+1)}function h(){clearInterval(t);let{playing:g}=e.S;g&&(t=setInterval(u,Bl/e.S.speed)),n.play.setAttribute("d",g?Is.pause:Is.play);let x=g?"Pause (space)":"Play (space)";r.title=x,r.setAttribute("aria-label",x),i.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,i.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:d,draw(g){g("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),h()),g("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.textContent=e.S.t+1,l.textContent=` / ${e.P.T}`}}}async function Vt({doc:e,roots:t},n){let s=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,n[l]])),r={docid:"gatescope",roots:s,root_ids:Object.keys(s)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[i]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(i));return Object.values(n).forEach(ko),l=>a.get_model_by_name(l)}function ko(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&ko(t.shadowRoot)}function ut(e,t,{css:n,rem:s,font:r}){e(`${t}.axis`).setv({major_label_text_color:n("--ink3"),major_label_text_font_size:`${.75*s}px`,major_label_text_font:r,major_label_standoff:Math.round(.2*s)}),e(`${t}.grid`).grid_line_color=n("--rule")}var yo=8,Ul=100,gt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,n)=>[e.x(Math.max(t,e.a)),e.x(Math.min(n+1,e.end))],columns:!0});function Bn(e,t,n,s,r=!1){let i=r?Math.log:d=>d,a=i(t)-i(e),l=d=>n+(s-n)*(a?(i(d)-i(e))/a:.5);return{first:e,last:t,left:n,right:s,at:l,find:d=>Math.max(e,Math.min(t,e+Math.round((d-n)/(s-n)*(t-e)))),span:(d,u)=>[l(d),l(u)]}}function Vl({values:e,at:t,first:n=0},s,r){let i=t?0:Math.max(0,s.first-n),a=t?e.length-1:Math.min(e.length-1,s.last-n),l=[];for(let c=i;c<=a;c++){let d=t?t[c]:n+c;l.push([s.at(d),Number.isFinite(e[c])?r(e[c]):NaN,d])}return l}function Gl({values:e,at:t,first:n=0},s,r,i){if(!r.columns||t)return s;let[a,l]=[r.first-n,r.last-n],c=(d,u)=>u>=0&&u+1<e.length?[[d,i((e[u]+e[u+1])/2)]]:[];return[...c(r.left,a-1),...s,...c(r.right,l)]}function Kl(e){let t="",n="M";for(let[s,r]of e)Number.isFinite(r)&&(t+=`${n}${s.toFixed(2)} ${r.toFixed(2)}`),n=Number.isFinite(r)?"L":"M";return t}var $o=(e,t=Ul)=>e.filter((n,s)=>s%Math.ceil(e.length/t)===0||s===e.length-1);function Yl(e,{height:t}){let{x:n,rows:s=[],along:r=[],lines:i,shades:a=[],marks:l=[],caption:c,rem:d}=e,{low:u,high:h,top:g,below:x}=e.y,f=t-x,m=t-(e.foot??.2*d),v=b=>g+(f-g)*(h-b)/(h-u||1),w=b=>({class:b===0?"zero":"grid",d:`M${n.left} ${v(b).toFixed(2)}H${n.right}`}),T=(b,O,C,p)=>({x:b,y:O,"text-anchor":p,text:C}),M=u<0&&h>0&&s.every(([b])=>b!==0);return{x:n,y:v,low:u,high:h,top:g,bottom:f,rules:[...s.map(([b])=>w(b)),...M?[w(0)]:[]],texts:[...s.map(([b,O])=>T(n.left-.4*d,v(b)+.26*d,O,"end")),...r.map(([b,O,C="middle"])=>T(n.at(b),m,O,C)),...c?[T(n.right,m,c,"end")]:[]],shades:a.map(([b,O])=>({x:b,y:g,width:Math.max(0,O-b),height:f-g})),lines:i.map(b=>{let O=Vl(b,n,v);return{...b,points:O,d:Kl(Gl(b,O,n,v))}}),marks:l.map(({k:b,v:O,kind:C="",r:p=4})=>({class:`mark ${C}`,cx:n.at(b),cy:v(O),r:p}))}}function Xl(e,t,n){let s={},r=({left:i,top:a,width:l,height:c})=>{let d=0;for(let u of Object.values(e))for(let h=1;h<u.length;h++){let[[g,x],[f,m]]=[u[h-1],u[h]];if(f<i||g>i+l||!Number.isFinite(x+m))continue;let v=b=>x+(m-x)*Math.max(0,Math.min(1,(b-g)/(f-g))),[w,T]=[v(i),v(i+l)],M=Math.min(Math.max(w,T),a+c)-Math.max(Math.min(w,T),a);M>=0&&(d+=1+M/c)}for(let u of Object.values(s))i>=u.left+u.width||u.left>=i+l||a>=u.top+u.height||u.top>=a+c||(d+=20);return d};for(let[i,[a,l]]of Object.entries(t)){let c=null;for(let[d,u]of e[i])if(!(!Number.isFinite(u)||d<n.left||d>n.right))for(let h of[-1,1])for(let g of[1,5,10,18,28]){let x=Math.max(n.left,Math.min(n.right-a,d-Math.min(a/2,12))),f=h<0?u-l-g:u+g,m=Math.max(0,n.top-f)+Math.max(0,f+l-n.bottom),v={left:x,top:f,width:a,height:l},w=20*r(v)+40*m+.3*g+.01*(x-n.left);(c===null||w<c.cost)&&(c={...v,cost:w})}c&&(s[i]=c)}return s}function Tt(e,t,n,s,r=1){let i={},a={};e.forEach(({span:c,points:d},u)=>{c.hidden=!1,i[u]=$o(d),a[u]=[Jl(c,s)+4,r*s]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,d)=>{i[`clear of ${d}`]=$o(c)});let l=Xl(i,a,n);return e.map(({span:c},d)=>(c.hidden=!l[d],l[d]?(c.style.left=`${l[d].left}px`,c.style.top=`${l[d].top+l[d].height/2}px`,l[d]):null))}function Mo({left:e,top:t,width:n,height:s},r,i=4){let a=(d,u,h)=>Math.max(u,Math.min(h,d)),l={far:1/0,ends:[0,0,0,0]},c=(d,u)=>{let[h,g]=[a(d,e,e+n),a(u,t,t+s)],x=Math.hypot(d-h,u-g);x<l.far&&Object.assign(l,{far:x,ends:[h,g,d,u]})};return r.forEach(([d,u],h)=>{if(!Number.isFinite(u))return;c(d,u);let[g,x]=r[h-1]??[];if(Number.isFinite(x))for(let f=1;f<8;f++)c(g+(d-g)*f/8,x+(u-x)*f/8)}),l.far>i&&l.far<1/0?l.ends:null}var qs=new Map;function Jl(e,t){let n=`${t} ${e.className} ${e.textContent}`;return qs.get(n)||qs.set(n,e.offsetWidth),qs.get(n)}function Gt(e,t,n){for(;e.childElementCount>n.length;)e.lastChild.remove();for(;e.childElementCount<n.length;)e.append(B(t));n.forEach(({text:s,title:r,...i},a)=>{let l=e.children[a];$e(l,i),s!==void 0&&xe(l,s),r!==void 0&&l.textContent!==r&&l.replaceChildren(B("title",{},r))})}function Fe(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(b=>[b,B("g",{class:b})])),{shades:n,rules:s,texts:r,lines:i,marks:a,under:l,dots:c}=t,d=B("path",{class:"here"}),u=B("svg",{"aria-hidden":"true"},n,s,r,d,l,i,a,c),h=o("div",{class:"labels","aria-hidden":"true"}),g=o("div",{class:"tag",role:"tooltip"}),x=o("div",{class:`chart ${e}`,role:"img"},u,h,g),f=null,m=null,v=null,w="";g.hidden=!0;function T(b){let O=x.getBoundingClientRect(),[C,p]=[b.clientX-O.left,b.clientY-O.top],S=!v||C<v.x.left-yo||C>v.x.right+yo,z=b.buttons>0&&b.pointerType!=="touch",A=S||z?null:m.tip?.(v.x.find(C));g.hidden=!A,A&&(xe(g,A),g.style.left=`${Math.max(0,Math.min(O.width-g.offsetWidth,C+12))}px`,g.style.top=`${Math.max(-g.offsetHeight-4,p-g.offsetHeight-10)}px`)}for(let b of["pointermove","pointerdown"])x.addEventListener(b,T);x.addEventListener("pointerleave",()=>g.hidden=!0);function M(){let{alone:b,still:O,along:C=[],bars:p,rem:S}=m,z=b?[]:v.lines.filter(y=>y.name).sort((y,P)=>(y.later??0)-(P.later??0)),A=JSON.stringify([b,z.map(({name:y,cls:P})=>[y,P])]);if(O&&A===w)return;A!==w&&h.replaceChildren(...b?[o("span",{class:"alone"},b)]:[],...z.map(({name:y,kind:P,cls:N=`name ${P}`})=>o("span",{class:N},y))),w=A;let{x:$,y:E}=v,L=C.length?v.bottom:f.height,k={left:$.left+4,right:$.right-4,top:0,bottom:L,...m.room};Tt(z.map(({points:y,named:P},N)=>({span:h.children[N],points:P?y.filter(([,,j])=>P(j)):y,whole:P&&y})),[...v.lines.filter(y=>!y.name&&!y.aside).map(y=>y.points),...p?.(E)??[]],k,S)}return{el:x,under:l,get frame(){return v},measure(){return f={width:x.clientWidth,height:x.clientHeight},f},draw(b){if((!f?.width||!f.height)&&this.measure(),!f.width||!f.height)return;m=b,v=Yl(m,f),$e(u,f),Gt(n,"rect",v.shades),Gt(s,"path",v.rules),Gt(r,"text",v.texts);let O=({kind:C="",d:p,style:S="",title:z})=>({class:`line ${C}`,d:p,style:S,title:z});Gt(i,"path",v.lines.map(O)),Gt(a,"circle",v.marks),M(),$e(x,{"aria-label":m.said})},cursor(b){if(!v)return;let{x:O,y:C,top:p,bottom:S}=v,z=b>=O.first&&b<=O.last,A=m.here==="column"?O.span(b,b):[O.at(b)],$=z&&m.here?A.map(L=>`M${L.toFixed(2)} ${p}V${S}`).join(""):"";$e(d,{d:$});let E=v.lines.filter(({dot:L,values:k})=>L&&z&&Number.isFinite(k[b]));Gt(c,"circle",E.map(({kind:L,dot:k,values:y})=>({class:`dot ${L}`,cx:O.at(b),cy:C(y[b]),r:k})))}}}var Zl=5,Ql=600,So=3,Eo=["","7 4","9 3 2 3"];function To(e,t){let n=o("h2"),s=o("span",{class:"r"}),r={valves:Fe("plot valves"),memory:Fe("plot memory")};for(let{el:h,under:g}of Object.values(r)){let x=v=>v.clientX-h.getBoundingClientRect().left,f=(v,w)=>[w,Math.max(e.G.gutter,Math.min(e.G.width,x(v)))],m=v=>e.G.a-.5+(v-e.G.gutter)/e.G.cw;_e(h,{press:v=>x(v)>=e.G.gutter&&x(v),slop:(v,{x:w})=>!e.small&&v.pointerType!=="touch"&&Math.abs(v.clientX-w)>=Zl,click:v=>e.go(e.G.step(x(v))),move(v,w){let[T,M]=f(v,w).sort((b,O)=>b-O);g.replaceChildren(B("rect",{class:"band",x:T,width:M-T,y:0,height:"100%"}))},done(v,w){g.replaceChildren(),t(...f(v,w).sort((T,M)=>T-M).map(m))},cancel:()=>g.replaceChildren()}),h.addEventListener("dblclick",()=>e.resetZoom()),h.addEventListener("wheel",v=>{if(!v.ctrlKey||x(v)<e.G.gutter)return;v.preventDefault();let w=m(x(v)),T=Math.max(.2,1+v.deltaY/Ql),{a:M,end:b}=e.G;t(w+(M-.5-w)*T,w+(b-.5-w)*T)},{passive:!1})}let i=()=>e.P.roles.gates;function a(){let{rem:h,low:g,small:x}=e,f=i().length===0,m={valves:f?0:(g?2.9:3.1)*h,memory:(x?5:g?3.6:3.9)*h+(f?3*h:0)};for(let[v,{el:w}]of Object.entries(r))w.style.height=`${Math.round(m[v])}px`,w.hidden=m[v]===0;for(let v of Object.values(r))v.measure()}function l(h){let{roles:g}=e.P;if(g.kind(h)==="gate"){let f=Eo[g.gates.indexOf(h)%Eo.length];return`stroke:var(--F${h},var(--ink2));stroke-width:2;stroke-linecap:butt${f&&`;stroke-dasharray:${f}`}`}return h==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${h===g.candidate?"stroke-dasharray:1 4":""}`}let c=h=>e.S.mode==="mean"?e.P.mean(h):e.P.column(h,e.S.unit);function d(h,g,x,f,m,v){let{P:w,G:T,rem:M}=e,b=Object.fromEntries(g.map(O=>[O,c(O)]));r[h].draw({x:gt(T),y:{low:x,high:f,top:So,below:So},rows:m,lines:g.map(O=>({values:b[O],name:O,kind:`of-${O}`,cls:`letter s-${O}`,style:l(O)})),tip:O=>`step ${O+1} “${w.shown[O]}”
${g.map(C=>`${C} ${U(b[C][O],4)}`).join("   ")}`,alone:w.T===1?`A line needs at least two ${w.reads.many}.`:null,said:v,rem:M})}function u(){let{P:h,S:g}=e,x=i(),f=h.signals.filter(C=>!x.includes(C)),m=C=>`${C} over time. The numbers are in the table.`;x.length&&d("valves",x,-.04,1.04,[[0,"0"],[1,"1"]],m(`Gates ${x.join(", ")}`));let v=1.12*Math.max(1,...f.map(C=>Math.max(...c(C).map(Math.abs)))),w=Math.floor(v),T=[-w,0,w].map(C=>[C,U(C,0,!0)]);d("memory",f,-v,v,T,m(f.join(", "))),n.replaceChildren(re("unit over time",g.mode==="mean"?`Mean of ${h.H} units over time`:`Unit ${g.unit} over time`)," ",o("small",{},g.mode==="mean"?"":In(h,g.unit)));let M=g.mode==="unit"?h.halfLife(g.unit):null,b=M<0?" This text ends before more can be told.":"",O=re("half-life");O.dataset.act=`In this text: ${Bt(h.reads)}.${b}`,s.replaceChildren(...M===null?[]:[O," ",o("b",{},dt(M))])}return{els:[o("div",{class:"hd"},n,s),r.valves.el,r.memory.el],draw(h){h("size","picture")&&a(),h("picture","unit","view","size")&&u()}}}var ec=5,Co={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function tc(e){let t=e[e.length-1];return Array.from(e,n=>Number.isFinite(n-t)?n-t:NaN)}var nc=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${he(t)}”), its guess`,sc=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${he(t)}”, the top answer of the network shown`;function Lo(e){let t=o("h2"),n=o("small"),s=o("div",{class:"bk"}),r=o("div",{class:"labels","aria-hidden":"true"}),i=o("div",{class:"plot gradient",role:"img"},s,r),a=To(e,f),l=o("div",{class:"plots"},...a.els,o("div",{class:"hd long"},t),i),c=null,d=!1,u=[],h=0,g=0;i.addEventListener("pointerdown",p=>g=p.clientX,!0),i.addEventListener("click",p=>{if(Math.abs(p.clientX-g)>4)return;let S=p.clientX-i.getBoundingClientRect().left;S>=e.G.gutter&&e.go(e.G.step(S))}),i.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(h),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function x(){let p=await Vt(e.setup.figures,{gradient:s});c={named:p,time:p("time")},c.time.change.connect(()=>{if(d)return;clearTimeout(h);let{start:S,end:z}=c.time;h=setTimeout(()=>f(S,z),30)}),p("gradient.y").change.connect(()=>{d||requestAnimationFrame(C)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function f(p,S){let{P:z,G:A,S:$}=e,E=no(p,S,z.T,A.width-A.gutter);E.a===$.view.a&&E.n===$.view.n?v():e.set({view:E})}function m(p){d=!0;try{p()}finally{d=!1}}let v=()=>c&&m(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function w(){let{G:p,rem:S,low:z,small:A}=e;i.style.height=`${Math.round((A?11:z?6.6:7)*S)}px`,c.named("gradient").setv({min_border_left:p.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=A?null:"auto"}function T(){let{css:p}=e;for(let[S,[z,A,$]]of Object.entries(Co)){let{glyph:E}=c.named(`gradient.${S}`);E.setv({line_color:p(z),line_width:A,line_dash:$??[],line_cap:"round"})}ut(c.named,"gradient",e)}function M(p,S,z,A,$,E){let{T:L}=e.P,k=Array.from({length:L},(P,N)=>N),y={t:k,tip:k.map(E),low:k.map(()=>S),high:k.map(()=>z)};for(let P of Object.keys(Co)){let N=P in p;c.named(`gradient.${P}`).visible=N,y[P]=N?Array.from(p[P]):k.map(()=>NaN)}c.named("gradient.source").data=y,c.named("gradient.y").setv({start:S,end:z}),c.named("gradient.axis").major_label_overrides=new Map($),c.named("gradient.ticks").ticks=A}let b=p=>Le(e.setup.cells[p]);function O(){let{P:p,S}=e,z={},A={},$=p.cell;for(let{key:F,cell:I,signal:W}of p.curves){let q=`${I==="rnn"||I==="lstm"?I:"own"}.${W}`;z[q]=tc(p.array(F)),A[q]=`${b(I)} ‖dL/d${W}‖`}let E=Object.values(z).flatMap(F=>F.filter(Number.isFinite)),L=Math.min(-1.5,Math.min(...E)-.25),k=Math.max(.25,Math.max(...E)+.15),y=p.array("forget");if(y){let F=I=>S.mode==="mean"?Math.log10(Array.from({length:p.H},(W,q)=>10**y[I*p.H+q]).reduce((W,q)=>W+q)/p.H):y[I*p.H+S.unit];z.forget=Array.from({length:p.T},(I,W)=>Number.isFinite(F(W))?F(W):NaN),A.forget=S.mode==="mean"?`∏ ${we(p.roles.keep)}, mean of units`:`∏ ${we(p.roles.keep)} of unit ${S.unit}`,$!=="lstm"&&(A.forget+=` (${b($)})`)}let P=Ee(L,k,5,!0),N=P.map(F=>[F,{0:"1","-1":"0.1","-2":"0.01"}[F]??Ie(F)]);M(z,L,k,P,N,F=>`step ${F+1} “${p.shown[F]}”
`+Object.entries(z).map(([I,W])=>`${A[I]} ${Ve(W[F])}`).join(`
`)),u=Object.entries(z).map(([F,I])=>({line:F,values:I,name:A[F]}));let j=ce(p.shown[p.T-1],20),R=re("gradient",`How far the error from “${j}” reaches`);t.replaceChildren(R," ",n);let H=[...new Map(p.curves.map(({cell:F,loss:I})=>[b(F),I]))].map(([F,I])=>`${F} ${U(I,2)}`).join(", ");n.replaceChildren(re("loss",nc(p)),`: ${H}; each ÷ its last value, `,re("log scale")),R.dataset.act=`How to read it: each curve is how much of the error at the last step reaches that step, and starts at 1 on the right. ${sc(p)}: ${H}. Each is the norm of a total derivative of L, divided by its own value at the last step.`,i.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(A).map(([F,I])=>`${I} at the first step ${Ve(z[F][0])}`).join("; ")}.`)}function C(){let{G:p,rem:S,P:z}=e;if(z.T===1){let N=`The gradient needs at least two ${z.reads.many}.`;return r.replaceChildren(o("span",{class:"alone"},N))}let{start:A,end:$}=c.named("gradient.y"),E=i.clientHeight,L=N=>3+(E-6)*(1-(N-A)/($-A)),k=u.map(({line:N,values:j,name:R})=>{let _=[];for(let H=Math.max(0,p.a);H<p.end;H++){let F=L(j[H]);_.push([p.centre(H),F<-2||F>E+2?NaN:F])}return{span:o("span",{class:`name ${N.replace(".","-")}`},R),points:_}}),y=B("svg",{class:"threads",width:p.width,height:E});r.replaceChildren(y,...k.map(({span:N})=>N));let P={left:p.gutter+2,right:p.width-2,top:0,bottom:E};Tt(k,[],P,S).forEach((N,j)=>{let R=N&&Mo(N,k[j].points,ec);if(!R)return;let[_,H,F,I]=R.map(W=>W.toFixed(1));y.append(B("line",{x1:_,y1:H,x2:F,y2:I,class:u[j].line.replace(".","-")}))})}return x(),{el:l,draw(p){a.draw(p),c&&(p("size","picture")&&m(w),p("theme","size")&&m(T),p("picture","unit")&&m(O),p("view","picture","size")&&v(),p("view","picture","size","unit","theme")&&C())}}}var Un=30,rc=26,Ct=25,Ao=38,Oo=(e,t,n)=>Math.min(n,Math.max(t,e)),Bs=e=>(Oo(e,0,1)||0)*Un/2,Ds=(e,t)=>e?Oo(Math.abs(e)*rc/Math.max(1.25,t||0),1.5,Un):0,Us=4,zo=e=>e.scale,oc=e=>U(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),ic=e=>Number.isFinite(e)&&de(e)?je(e):"nil",mt=e=>e?{"data-term":e}:{};function Kt(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var ac=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,lc=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Un+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Un};stroke-linejoin:round}
.gs-d .ghost{fill:none;stroke:var(--rule2);stroke-width:1.5;stroke-dasharray:6 6}
.gs-d .flow{fill:none;transition:stroke-width .18s ease-out}
.gs-d .flow.pos{stroke:var(--Fpos)} .gs-d .flow.neg{stroke:var(--Fneg)}
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
${["f","i","o","r","z"].map(ac).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,cc=0,Vn=class{constructor(t,n=null){this.compact=t,this.hand=n,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(s=>[s,B("g")])),this.root=B("g",{class:"gs-d"},B("style",{},lc),Object.values(this.layers))}update(t){for(let n of this.steps)n(t)}add(t,...n){this.layers[t].append(...n)}pipe(...t){for(let n of t)this.add("walls",B("path",{d:n,class:"wall"})),this.add("bores",B("path",{d:n,class:"bore",...mt("flow")}))}flow(t,n,s=zo){let r=B("path",{d:t,...mt("flow")});this.add("flows",r),this.steps.push(i=>{let a=n(i);r.style.strokeWidth=Ds(a,s(i)),r.setAttribute("class",`flow ${je(a)}`)})}valve({x:t,y:n,runs:s,letter:r,hue:i,gate:a,before:l,after:c,at:d=null,scale:u=zo}){let h=Ct,g=`gs-valve-${++cc}`,x=s==="left"||s==="right",f=p=>B("rect",{class:`jaw S${i}`,x:x||p?t-h:t,y:!x||p?n-h:n,width:x?2*h:h,height:x?h:2*h}),[m,v]=[f(!0),f(!1)],w=B("path");this.add("valves",B("g",mt(i),B("clipPath",{id:g},B("circle",{cx:t,cy:n,r:h})),B("circle",{cx:t,cy:n,r:h,class:"halo"}),B("circle",{cx:t,cy:n,r:h,class:`open F${i}`}),w,B("g",{"clip-path":`url(#${g})`},m,v),B("circle",{cx:t,cy:n,r:h,class:`rim S${i}`})));let[T,M]=d??(x?[0,Ao]:[-Ao,0]);r&&this.badge(t+T,n+M,r,i);let b={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[s],O=(p,S)=>`${t+p*b[0]-S*b[1]} ${n+p*b[1]+S*b[0]}`;this.steps.push(p=>{let S=Bs(a(p)),z=x?"Y":"X";m.style.transform=`translate${z}(${-S}px)`,v.style.transform=`translate${z}(${S}px)`;let A=Ds(l(p),u(p))/2,$=Ds(c(p),u(p))/2;w.setAttribute("d",A||$?`M${O(-h,-A)}L${O(h,-$)}L${O(h,$)}L${O(-h,A)}z`:""),w.setAttribute("class",`taper ${je($?c(p):l(p))}`)});let C=this.hand?.({signal:i,linked:r!==i,x:t,y:n,level:x});C&&(this.add("hands",C.el),this.steps.push(p=>C.step(p)))}badge(t,n,s,r){let i=s.length>1?40:22;this.add("marks",B("g",mt(r),B("rect",{x:t-i/2,y:n-11,width:i,height:22,rx:11,class:`T${r}`}),B("text",{x:t,y:n+5,"font-size":this.compact?16.5:15,"text-anchor":"middle",class:"letter"},s)))}box(t,n,s,r,i=52){this.add("marks",B("g",mt(s),B("rect",{x:t-i/2,y:n-14,width:i,height:28,rx:5,class:`box${r?` S${r}`:""}`}),B("text",{x:t,y:n+5,"font-size":this.compact?17.5:15,"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},s)))}wire(t,n,s=""){this.add("wires",B("path",{d:t,class:`wire S${n} ${s}`,...mt(s==="peep"?"peephole":n)}))}bus(t,...n){this.add("wires",B("path",{d:t,class:"bus",...mt("joined")}));for(let[s,r]of n)this.add("wires",B("circle",{cx:s,cy:r,r:3.2,class:"dot"}))}sum(t,n){this.add("marks",B("g",mt("+"),B("circle",{cx:t,cy:n,r:15,class:"box"}),B("path",{d:`M${t-7} ${n}h14M${t} ${n-7}v14`,class:"box"})))}head(t,n,s=!1){this.add("marks",B("path",{d:s?`M${t-8} ${n}l8 8l8 -8`:`M${t} ${n-8}l8 8l-8 8`,class:"head"}))}label(t,n,s,r,i={}){let{anchor:a="start",hue:l,size:c=21,row:d,inset:u=0,term:h=l}=i,g=this.compact?18:13.5,x=this.compact?c+2:c,f=B("text",{x:t,y:n,"font-size":g,"text-anchor":a,class:"lab"}),m=B("text",{x:t+u,y:n+(d??x),"font-size":x,"text-anchor":a});this.add("words",B("g",mt(h),f,m)),this.steps.push(v=>{let w=v.blank?void 0:r(v),[T,M,b]=s(v),O=this.compact?b:b&&`mean ${b}`,C=this.compact?M:T;Kt(f,v.blank||w!==void 0?v.mode==="mean"?O:C:""),Kt(m,w===void 0?"":l?U(w):oc(w)),m.setAttribute("class",`num ${l?`T${l}`:ic(w)}`)})}words(t,n,s,{anchor:r="start",size:i=13.5,cls:a="lab",term:l=""}={}){let c=B("text",{x:t,y:n,"font-size":i,"text-anchor":r,class:a,...mt(l)});this.add("words",c),this.steps.push(d=>Kt(c,s(d)))}};var Ye=e=>typeof e=="string";function un(e,t=1/0){if(e.trim()==="*")return null;let n=new Set;for(let s of e.split(",")){let[,r,i=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(s)??[];if(r===void 0||Number(i)<Number(r)||Number(i)>=t||Number(i)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(i);a++)n.add(a)}return[...n].sort((s,r)=>s-r)}function wt(e){let t=[];for(let n of e)t.length&&t.at(-1)[1]===n-1?t.at(-1)[1]=n:t.push([n,n]);return t}var qe=e=>e===null?"*":wt(e).map(([t,n])=>t===n?t:`${t}-${n}`).join(","),Lt=({signal:e,units:t,steps:n,value:s,on:r=!0})=>`${r?"":"!"}${e}:${qe(t)}:${qe(n)}=${s}`,De=(e,t,n)=>e<=0&&t>=n-1?null:Array.from({length:Math.min(t,n-1)-Math.max(0,e)+1},(s,r)=>Math.max(0,e)+r),Me=e=>e.on&&!e.why,hc=(e,t,n,s)=>Me(e)&&e.signal===t&&(e.units===null||e.units.includes(n))&&(e.steps===null||e.steps.includes(s)),At=(e,t,n,s)=>e.findLast(r=>hc(r,t,n,s))?.value??null;function No(e,t,n,s,r){let i=e.filter(l=>Me(l)&&l.signal===t);if(!i.length)return null;let a=new Set;for(let l of Yt(n,s))for(let c=0;c<r&&a.size<2;c++)a.add(At(i,t,c,l));return a.size===1?[...a][0]:void 0}function jo(e,t,n){return e.flatMap(s=>{if(!Me(s)||t&&s.steps&&!t.some(c=>s.steps.includes(c)))return[s];let{text:r,why:i,...a}=s,l=t===null?[]:Yt(s.steps,n).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var Gn=(e,t)=>qe(e.units)===qe(t.units)&&qe(e.steps)===qe(t.steps);function Kn(e,t,n){let{signal:s}=e[t],r=n.map(({hold:i})=>i.map(([a])=>a)).filter(i=>i.includes(s));return e.flatMap((i,a)=>i.signal!==s&&Gn(i,e[t])&&r.some(l=>l.includes(i.signal))?[a]:[])}var Po=(e,t)=>e===null?t:t===null?e:e.filter(n=>t.includes(n)),Yt=(e,t)=>e??Array.from({length:t},(n,s)=>s);function _o(e,t,n){return e.map((s,r)=>{if(!Me(s))return[];let i=Yt(s.units,n).length*Yt(s.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!Me(c)||c.signal!==s.signal||c.value===s.value)continue;let d=Yt(Po(s.units,c.units),n),u=Yt(Po(s.steps,c.steps),t);d.length&&u.length&&a.push({by:l,steps:u,whole:d.length*u.length===i})}return a})}var dc=200,Yn={past:[],future:[]},Vs=({past:e},t)=>({past:[...e.slice(1-dc),t],future:[]}),Ho=({past:e,future:t},n)=>e.length?[{past:e.slice(0,-1),future:[n,...t]},e.at(-1)]:null,Fo=({past:e,future:t},n)=>t.length?[{past:[...e,n],future:t.slice(1)},t[0]]:null;function Ro(e,t){let n=(t?1-e:e)<.5;return{words:`What if it were held ${n?"open":"shut"}?`,value:+(n!==t)}}function Io(e){let t=o("div",{class:"tag",role:"tooltip"});t.hidden=!0;function n({signal:s,linked:r,x:i,y:a}){let l=Ro(1,r),c=!1,d=B("circle",{class:"grip",cx:i-.78*Ct,cy:a-.78*Ct,r:5.5}),u=B("a",{class:"hand",href:"./whatif"},B("circle",{class:"reach",cx:i,cy:a,r:Ct+5}),d),h=()=>{let{S:v}=e,w=v.mode==="mean"?null:[v.unit];u.setAttribute("href",xt(e,"whatif",{pins:Lt({signal:s,units:w,steps:[v.t],value:l.value})}))},g=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,x=()=>`${l.words} Opens What if, ${s} of ${g()} at ${l.value}`,f=()=>{h();let v=u.getBoundingClientRect(),w=e.root.getBoundingClientRect();t.textContent=x(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(w.width-t.offsetWidth-4,v.left-w.left+v.width/2-t.offsetWidth/2))}px`,t.style.top=`${v.bottom-w.top+4}px`},m=()=>t.hidden=!0;u.addEventListener("pointerenter",v=>v.pointerType!=="touch"&&f()),u.addEventListener("focus",f);for(let v of["pointerleave","blur"])u.addEventListener(v,w=>w.pointerType!=="touch"&&m());return u.addEventListener("pointerdown",v=>c=v.pointerType==="touch"&&t.hidden),u.addEventListener("click",v=>{h(),c&&(v.preventDefault(),f())}),{el:u,step(v){u.style.display=v.blank?"none":"",!v.blank&&(l=Ro(v.now[s],r),u.setAttribute("aria-label",`${e.P.roles.word(s)}: ${x()}`),!t.hidden&&u.matches(":hover, :focus")&&(t.textContent=x()))}}}return{tag:t,hand:n}}var ze=520,Wo=366,le=82,Ae=316,Se=146,fe=e=>t=>t.now[e],zt=e=>t=>t.prev[e],Gs=e=>e.kept,ft=e=>e.written,Te=e=>t=>e({old:Ge(t.before??t.t??0),now:Ge((t.t??0)+1)},t),mn=e=>t=>t.blank?1:Mn(e,n=>t.now[n]);function Xn(e,t,n){let{memory:s,keeper:r}=t,i=we(t.keep),a=t.called.keep,l=mn(t.keep);e.pipe(`M0 ${le}H${ze}`),e.flow(`M0 ${le}H${Se-24}`,zt(s)),e.flow(`M${Se+24} ${le}H${n}`,Gs),e.flow(`M${n} ${le}H${ze}`,fe(s)),e.valve({x:Se,y:le,runs:"right",letter:i,hue:r,gate:l,before:zt(s),after:Gs}),e.sum(n,le),e.head(507,le);let c=e.compact?17:16,d=e.compact?29:27;e.label(0,c,Te((h,g)=>[g.first?"no memory yet":`old memory ${s}${h.old}`,g.first?"no memory":"old memory",`old ${s}${e.compact?"":h.old}`]),zt(s),{size:25,row:d,term:"memory"}),e.label(Se,c,()=>[`${a} ${i}`,a,i],l,{anchor:"middle",hue:r,row:d});let u=t.keepsAt?i:`(${i})`;e.label(Se+38,c,Te(h=>[`kept ${u}·${s}${h.old}`,"kept",`${u}·${s}${e.compact?"":h.old}`]),Gs,{row:d,term:"kept"}),e.label(ze,c,Te(h=>[`new memory ${s}${h.now}`,"new memory",`new ${s}${e.compact?"":h.now}`]),fe(s),{anchor:"end",size:25,row:d,term:s})}function fn(e,t,n){let s=e.compact?17:13.5,r=B("rect",{y:Ae+14,height:34,rx:6,class:"chip"}),i=B("text",{y:Ae+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=B("text",{y:Ae+37,"font-size":s,class:"lab","data-term":"joined"});e.bus(`M60 ${Ae+15}V${t}`),e.add("marks",B("g",{"data-term":"token"},r,i)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,d=ce(l.token,c);for(;$s(d)>9;)d=ce(l.token,--c);let u=l.token?24+21*$s(d):0,h=Math.max(0,60-u/2);r.setAttribute("x",h),r.setAttribute("width",u),i.setAttribute("x",h+u/2),Kt(i,d),a.setAttribute("x",h+u+10);let g=(ze-h-u-10)/(.52*s),x=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:n(l);Kt(a,x.find(f=>f.length<=g)??"")})}function Ks(e,t,n){e.bus(`M0 ${Ae}H${Math.max(...t)}`,...t.map(s=>[s,Ae]));for(let s of t)e.bus(`M${s} ${Ae}V${n}`);e.words(0,Ae-9,Te(s=>`h${s.old}`),{size:e.compact?18:13.5,term:"h"}),fn(e,Ae,Te((s,{one:r})=>[`x${s.now}, this ${r}, joined with h${s.old} from the step before`,`this ${r}, joined with h${s.old}`,`joined with h${s.old}`]))}function qo(e,t,n){e.bus(`M60 ${Ae}H${Math.max(...t)}`,...t.map(s=>[s,Ae]));for(let s of t)e.bus(`M${s} ${Ae}V${n}`);fn(e,Ae,Te((s,{one:r})=>[`x${s.now}, this ${r} alone: h${s.old} is not looked at`,`this ${r} alone, without h${s.old}`,`this ${r} alone`]))}function Do(e,t,n,s,r){let[i,a]=[Ae-12,Ae+3];e.bus(`M0 ${i}H${Math.max(...t,...s)}`),e.bus(`M60 ${a}H${Math.max(...t,...n)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,i],[l,a]);for(let l of n)e.add("wires",B("path",{d:`M${l} ${i+6}V${i-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of s)e.bus(`M${l} ${i}V${r.hidden}`,[l,i]);e.words(0,i-8,Te(l=>`h${l.old}`),{size:e.compact?18:13.5,term:"h"}),fn(e,a,Te((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Jn(e,t,n,s,r,i){e.add("wires",B("path",{d:`M${t} ${n}L${s} ${r}`,class:`link S${i}`})),e.add("marks",B("circle",{cx:(t+s)/2,cy:(n+r)/2,r:5.5,class:`box S${i}`}))}function Ys(e,t,{peepholes:n=""}={}){let s=t.linked,[r,i,a]=[254,424,258],[l,c,d,u,h,g]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${le}`,`M${i} ${le}V${g}H${ze}`),Xn(e,t,r),Ks(e,s?[Se,r,c]:[Se,l,r,c],a+14),e.wire(`M${Se} ${a}V${le+24}`,"f"),e.box(Se,a,"σ","f",34);let x=mn(t.share),[f,m]=[we(t.share),t.writer];s?Jn(e,Se,le+38,r-48,d,"f"):(e.wire(`M${l} ${a}V${d}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${d+24}`,fe("g")),e.flow(`M${r} ${d-24}V${le}`,ft),e.valve({x:r,y:d,runs:"up",letter:f,hue:m,gate:x,before:fe("g"),after:ft,at:s?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${h}H${i-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${i} ${le}V${u}`,fe("c")),e.flow(`M${i} ${u}V${h-24}`,T=>T.tanh_c),e.flow(`M${i} ${h+24}V${g}H${ze}`,fe("h")),e.valve({x:i,y:h,runs:"down",letter:"o",hue:"o",gate:fe("o"),before:T=>T.tanh_c,after:fe("h"),at:[c-i,0]}),e.box(i,u,"tanh"),e.head(507,g);let v=r+20,w=e.compact?[115,157,198,238]:[114,n?157:162,199,241];e.label(v,w[0],()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(v+11,w[1],()=>[`${t.called.write} ${f}`,t.called.write,f],x,{hue:m}),e.label(v,w[3],()=>["candidate g","candidate","g"],fe("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(i+31,118,()=>["","",""],T=>T.tanh_c,{size:18,term:"tanh"}),e.label(i+31,187,()=>["output o","output","o"],fe("o"),{hue:"o"}),e.label(ze,g+36,Te(T=>[`hidden h${T.now}`,"hidden",`h${e.compact?"":T.now}`]),fe("h"),{anchor:"end",size:25,term:"h"}),n&&uc(e,n,{row:a,inputX:l,outputX:c,tap:r+108,y:w[2]})}function uc(e,t,{row:n,inputX:s,outputX:r,tap:i,y:a}){let c={f:{from:18,path:`V${n}H${Se-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${s-27}V${n}H${s-17}`,c:"old",place:[38,177,"start"]},o:{from:i,path:`V${n}H${r-17}`,c:"now",place:[i-6,a,"end"]}};for(let d of t){let{from:u,path:h,c:g,place:[x,f,m]}=c[d];e.wire(`M${u} ${le}${h}`,d,"peep"),e.add("marks",B("circle",{cx:u,cy:le,r:4,class:"chip"})),e.label(x,f,Te(v=>[`p·c${v[g]} to ${d}`,`to ${d}`,"p·c"]),v=>v.peep?.[d],{size:17,anchor:m,term:"peephole"})}}function mc(e,t,{reset:n="after"}={}){let[s,r,i,a,l]=[274,150,210,276,496],c=n==="after",[d,u,h]=c?[352,416,416]:[398,332,444];e.pipe(`M${s} ${i}V${le}`,`M${l} ${le}V134`,c?`M${u} ${i}H${s}`:`M${h} ${i}H${u}`),Xn(e,t,s),e.flow(`M${l} ${le}V134`,fe("h")),e.head(l,126,!0),e.wire(`M${Se} ${a}V${le+24}`,"z"),e.box(Se,a,"σ","z",34),Jn(e,Se,le+38,s-48,r,"z"),e.flow(`M${s} ${i}V${r+24}`,fe("n")),e.flow(`M${s} ${r-24}V${le}`,ft);let g=mn(t.share);e.valve({x:s,y:r,runs:"up",letter:"1−z",hue:"z",gate:g,before:fe("n"),after:ft,at:[-48,0]});let x=c?()=>Us:void 0,f=c?w=>w.u:zt("h"),m=w=>w.passed??(w.mode==="mean"||w.blank?void 0:w.now.r*f(w));e.flow(`M${h} ${i}H${d+24}`,f,x),e.flow(`M${d-24} ${i}H${c?s:u}`,m,x),c||e.bus(`M${u} ${i}H${s}`),e.valve({x:d,y:i,runs:"left",letter:"r",hue:"r",gate:fe("r"),before:f,after:m,at:[0,36],scale:x}),e.wire(`M${d} ${a}V${i+24}`,"r"),e.box(d,a,"σ","r",34),e.box(u,i,"W·h",null,44),e.box(s,i,"tanh"),Do(e,[Se,d],[s],[h],{both:a+14,word:i+14,hidden:i});let v=s+24;e.label(v,114,()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(v+8,156,()=>["write 1−z","write","1−z"],g,{hue:"z"}),e.label(s-34,204,()=>["candidate n","candidate","n"],fe("n"),{anchor:"end",term:"n"}),e.label(c?d+30:d+8,c?160:157,()=>["reset r","reset","r"],fe("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(ze,157,Te(w=>[`hidden h${w.now}`,"hidden",`h${e.compact?"":w.now}`]),fe("h"),{anchor:"end",term:"h"}),e.label(h+9,240,Te(w=>c?["recurrent u","past u","u"]:[`old h${w.old}`,"old h","h'"]),f,{size:17,term:"hidden state"}),e.label(d-20,243,Te(w=>c?["r·u","r·u","r·u"]:[`r·h${w.old}`,"r·h","r·h"]),m,{size:16,anchor:"end",term:"reset gate"})}function fc(e,t){let[n,s,r,i,a]=[274,150,250,250,496];e.pipe(`M${n} ${r}V${le}`,`M${a} ${le}V134`),Bo(e,t,{write:n,writeY:s,row:r,gates:i,out:a}),e.box(n,r,"W·x",null,44),qo(e,[Se,n],r+14)}function Bo(e,t,{write:n,writeY:s,row:r,gates:i,out:a}){let{share:l,writer:c,keeper:d,candidate:u}=t,h=mn(l);Xn(e,t,n),e.wire(`M${Se} ${i}V${le+24}`,d),e.box(Se,i,"σ",d,34),e.flow(`M${n} ${r}V${s+24}`,fe(u)),e.flow(`M${n} ${s-24}V${le}`,ft),e.valve({x:n,y:s,runs:"up",letter:we(l),hue:c,gate:h,before:fe(u),after:ft,at:[-48,0]}),t.linked?Jn(e,Se,le+38,n-48,s,d):(e.wire(`M200 ${i}V${s}H${n-24}`,c),e.box(200,i,"σ",c,34));let g=n+24,x=we(l);e.label(g,114,()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(g+8,156,()=>[`${t.called.write} ${x}`,t.called.write,x],h,{hue:c}),e.label(n+34,r-46,()=>[`candidate ${u}`,"candidate",u],fe(u),{term:u}),t.memory==="h"&&(e.flow(`M${a} ${le}V134`,fe("h")),e.head(a,126,!0),e.label(ze,157,Te(f=>[`hidden h${f.now}`,"hidden",`h${e.compact?"":f.now}`]),fe("h"),{anchor:"end",term:"h"}))}function pc(e,t){if(!t.keep)return Xs(e,t,{mix:"h'",sums:!1});let[n,s,r,i]=[274,150,250,496];e.pipe(`M${n} ${r}V${le}`,`M${i} ${le}V134`),Bo(e,t,{write:n,writeY:s,row:r,gates:r,out:i});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,d)=>424+d*Math.min(52,72/Math.max(1,a.length-1)));Ks(e,[Se,...t.linked?[]:[200],n,...l],r+14),e.box(n,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,d)=>{e.box(l[d],r,"σ",c,34),e.label(l[d],r-52,()=>[`${c}`,c,c],fe(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${i} ${le}V134`,fe("c")),e.label(ze,157,Te(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),fe("h"),{anchor:"end",term:"h"}))}function Xs(e,t,{mix:n="W·h",sums:s=!0}={}){let[r,i,a,l,c]=[196,130,252,356,262];e.add("walls",B("rect",{x:1,y:le-16,width:ze-2,height:32,rx:4,class:"ghost"})),e.words(ze/2,le+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.compact?19:15}),e.pipe(`M0 ${r}H${ze}`,`M${a} ${c}V${r}`);let d=()=>Us;e.flow(`M0 ${r}H${i}`,zt("h")),s&&(e.flow(`M${i} ${r}H${a}`,h=>h.ah,d),e.flow(`M${a} ${c}V${r}`,h=>h.ax,d),e.flow(`M${a} ${r}H${l}`,h=>h.a,d)),e.flow(`M${l} ${r}H${ze}`,fe("h")),e.box(i,r,n,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Ae}H${a}V${c+14}`),fn(e,Ae,Te((h,{one:g})=>[`x${h.now}, this ${g}, and h${h.old} make the whole of h${h.now}`,`and h${h.old} make all of h${h.now}`,`and h${h.old}`]));let u=r-50;e.label(0,u,Te(h=>[`old h${h.old}`,"old h",`old h${e.compact?"":h.old}`]),zt("h"),{size:25,term:"memory"}),s&&(e.label(i+26,u,()=>["from old h","from h","from h"],h=>h.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:h})=>[`${h} and bias`,"from x","from x"],h=>h.ax,{size:23,term:"W·x"}),e.label(a+18,u,()=>["sum a","sum","a"],h=>h.a,{size:23,term:"+"})),e.label(ze,u,Te(h=>[`new h${h.now}`,"new h",`h${e.compact?"":h.now}`]),fe("h"),{anchor:"end",size:25,term:"h"})}var gc={lstm:Ys,peephole:(e,t,{peepholes:n="ifo"})=>Ys(e,t,{peepholes:n}),coupled:Ys,gru:mc,mingru:fc,rnn:(e,t)=>Xs(e,t),indrnn:(e,t)=>Xs(e,t,{mix:"u·h"})};function Zn(e,t=null){let n={blank:!0,now:Object.fromEntries(e.gates.map(i=>[i,1])),prev:{},token:""},s=B("svg",{viewBox:`0 0 ${ze} ${Wo}`,width:"100%",role:"img"}),r;return{svg:s,update(i={}){let a=i.now?i:{...n,...i},l=!!a.compact;r?.compact!==l&&(r=new Vn(l,t),(gc[e.name]??pc)(r,e,e.options),s.replaceChildren(r.root),s.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),s.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function Qn(e,{t,unit:n,mode:s}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,i=s==="mean"?Array.from({length:e.H},(h,g)=>g):[n],a=h=>i.reduce((g,x)=>g+h(x),0)/i.length,{roles:l}=e,c=h=>g=>e.at(g,t,h),d={now:Object.fromEntries(e.signals.map(h=>[h,a(g=>e.at(h,t,g))])),prev:{h:a(h=>e.at("h",r,h))},kept:a(h=>l.kept(c(h))*e.at(e.memory,r,h)),written:a(h=>l.written(c(h))),before:r+1,t,unit:n,mode:s,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,s==="mean"?null:n)};e.memory==="c"&&(d.prev.c=a(h=>e.at("c",r,h)),d.tanh_c=a(h=>Math.tanh(e.at("c",t,h))));for(let h of["u","ax","ah"])e.signal(h)&&(d[h]=a(g=>e.at(h,t,g)));d.ax!==void 0&&(d.a=d.ax+d.ah);let[u]=l.others;u&&(d.passed=a(h=>e.at(u,t,h)*(e.signal("u")?e.at("u",t,h):e.at("h",r,h)))),d.peep={};for(let h of l.gates)e.signal(`peep.${h}`)&&(d.peep[h]=a(g=>e.at(`peep.${h}`,t,g)));return d}var ye=e=>({text:U(e,2,!0),cls:de(e)?je(e):void 0}),Zs=(e,t,n=e)=>({text:`${e} = ${U(t)}`,cls:n}),Qs=e=>({text:e,cls:"b"}),Js=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),es=(e,t=2)=>1-de(e,t);function pn(e){let t=de(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function Uo(e,t){let n=Math.round(100*e);return n<100?`${n}%`:t?"all":"almost all"}var Go=(e,t)=>e.kept(n=>t.now[n]);function Ko(e,t){let n=Go(e,t),s=e.keepsAt?n:es(t.now[e.keeper]);return{word:e.called.keep,value:n,shown:Zs(we(e.keep),s,e.keeper)}}function er(e,t){let s=e.share!==e.writer?es(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(i=>[`, ${e.word(i)} `,Zs(i,t.now[i])]);return{word:e.called.write,value:s,shown:[Zs(we(e.share),s,e.writer),...r]}}function wc(e,t){let{word:n,value:s,shown:r}=Ko(e,t),i=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!de(i))return["has next to nothing in memory"];if(de(s)>.65)return["keeps ",Uo(de(s),s===1)," of its old memory ",ye(i)," (",r,")"];let a=[Uo(es(s),s===0)," of its old memory ",ye(i)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,d]=l[pn(s)];return[`${c} its ${n} gate${d} (`,r,"), so ",a," is dropped"]}var Yo=(e,t)=>Math.abs(de(t-e))<=Math.min(.05,Math.abs(e)/5);function bc(e,t){let[n,s,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>de(l)),i=Yo(n,s),a=[s===n?", so it stays at ":", so it stays near ",ye(s)];return t.first||!n?!r||s===r?[]:[", making ",ye(s)]:s?n*s<0?r*s>0?[" and flips it to ",ye(s)]:[", leaving ",ye(s)]:r?de(Go(e,t))<.35?Xo(e,t)?[", leaving ",ye(s)]:[s===n?" in its place, making again ":" in its place, making ",ye(s)]:i?a:r*n<0?[" against it, leaving ",ye(s)]:Math.abs(s)>Math.abs(n)?[" on top, making ",ye(s)]:[", leaving ",ye(s)]:i?a:[", leaving ",ye(s)]:[", leaving next to nothing"]}var Xo=(e,t)=>Math.abs(de(t.written))<.1&&pn(er(e,t).value).endsWith("shut");function xc(e,t){let{word:n,value:s,shown:r}=er(e,t),i=Xo(e,t)?"only ":"",a=de(t.written)?[i,ye(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=pn(s);return l.endsWith("shut")?[`its ${n} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${n} gate (`,r,") writes ",a]}function vc(e,t){let[n,s]=[de(t.prev.h),de(t.now.h)],r=Yo(n,s),i=n*s<0?"it flips to ":n===s?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,ye(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,ye(t.ax),", the old state ",ye(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",ye(t.prev.h),": ",l,i,ye(t.now.h)]}function Vo(e,t){let[n,s]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",ye(s)]:de(n)===de(s)?["stays at ",ye(s)]:["goes from ",ye(n)," to ",ye(s)]}function kc(e,t){let n=Qs(`the ${t.H} units`);if(!e.keep)return[n," rewrite all of h: its mean ",Vo(t,"h")];let[s,r]=[Ko(e,t),er(e,t)],i=e.linked?[" ",s.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${s.word} gates are ${pn(s.value)} (`,s.shown,`) and the ${r.word} gates ${pn(r.value)} (`,r.shown,")"];return["on average over ",n,...i,"; the mean memory ",Vo(t,e.memory)]}function Jo(e,t){let n=["At ",Qs(`“${ce(t.token,24)}”`),", "];if(t.mode==="mean")return Js(n,kc(e,t),".");let s=[Qs(`unit ${t.unit}`)," "];return e.keep?Js(n,s,wc(e,t),"; ",xc(e,t),bc(e,t),"."):Js(n,s,vc(e,t),".")}var Zo=e=>e.map(({text:t})=>t).join(""),yc={tanh:Math.tanh,relu:e=>Math.max(0,e)};function $c(e,t){let[n]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let s=pt(n.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(s)?s:n.replace("≈","=")||null}var Ot=e=>({symbol:"",value:e,op:!0}),Xe=(e,t,n,s,r)=>{let i=U(t,n);return{symbol:e,value:r&&de(t,n)<0?`(${i})`:i,cls:s??(de(t,n)?je(t):void 0)}};function Mc(e,t){let[n,s]=[Ge(t.before??t.t),Ge(t.t+1)];if(!e.keep){let w=t.mode==="mean"?`mean h${s}`:`h${s}`,T=Number.isFinite(t.ax)&&Number.isFinite(t.ah),M=e.squash("h"),b=yc[M];return t.mode==="mean"||!b||!(T||Number.isFinite(t.a))?{symbol:w,result:t.now.h}:{symbol:w,result:t.now.h,from:O=>b(T?O(t.ax)+O(t.ah):O(t.a)),terms:O=>[Ot(`${M}(`),...T?[Xe(`from x${s}`,t.ax,O),Ot("+"),Xe(`from h${n}`,t.ah,O,void 0,!0)]:[Xe("a",t.a,O)],Ot(")")]}}let{memory:r,candidate:i,keep:a,share:l}=e,c=`${r}${n}`,[d,u]=[t.prev[r],t.now[r]],h=w=>w===pt(w)?w:`(${we(w)})`,g=(w,T)=>{let M=t.now[pt(w)];return w===pt(w)?M:es(M,T)},x=w=>[Xe(h(a),g(a,w),w,e.keeper),Ot("·"),Xe(c,d,w,void 0,!0)],f=w=>[Xe(h(l),g(l,w),w,e.writer),Ot("·"),Xe(i,t.now[i],w,void 0,!0)],m=(w,T)=>w(g(a,T))*w(d)+w(g(l,T))*w(t.now[i]);t.mode==="mean"&&(x=w=>[Xe(`mean ${h(a)}·${c}`,t.kept,w,void 0,!0)],f=w=>[Xe(`mean ${h(l)}·${i}`,t.written,w,void 0,!0)],m=w=>w(t.kept)+w(t.written));let v=e.keepsFirst?[x,f]:[f,x];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${s}`,result:u,from:m,terms:w=>[...v[0](w),Ot("+"),...v[1](w)]}}function Qo(e,t){return Sc(e,t).map(n=>({...n,means:$c(e,n.symbol||n.value)}))}function Sc(e,t){let{symbol:n,result:s,from:r,terms:i}=Mc(e,t);if(!i)return[Xe(n,s,2)];let a=c=>de(r(d=>de(d,c),c),c)===de(s,c),l=a(2)?2:3;return[Xe(n,s,l),Ot(a(l)?"=":"≈"),...i(l)]}var Ec=(e,t,n)=>e[(e.indexOf(t)+n+e.length)%e.length],Tc=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function ts(e){let t=(a,l,c)=>{let d=o("button",{type:"button",tabindex:"-1","aria-label":l},a);return d.addEventListener("click",()=>e.pick(Ec(e.order,e.S.unit,c))),d},n=t("◂","Unit above (up arrow)",-1),s=t("▸","Unit below (down arrow)",1),r=o("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),i=o("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=Tc(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:i,els:[n,r,s],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let d=c.indexOf(l.unit)+1,u=`Row ${d} of ${a.H}, rows by ${js[l.sort]}.`;xe(i,`row ${d} by ${ao[l.sort]}`),i.dataset.act=`${u} The arrows ↑ and ↓ go along the rows.`,n.title=`${u} The row above (↑).`,s.title=`${u} The row below (↓).`}}}var Cc=250;function ei(e){let t=o("p",{class:"say","aria-live":"polite"}),n=o("h2"),s=ts(e),r=o("button",{type:"button","aria-label":"one unit"},"one"),i=o("button",{type:"button"},"mean"),a=o("select",{"aria-label":"Layer"}),l=o("div",{class:"seg"},s.row,a,...s.els,r,i);r.addEventListener("click",()=>e.set({mode:"unit"})),i.addEventListener("click",()=>e.set({mode:"mean"})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(He))});let c=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),d=o("div",{class:"eq"}),u=o("canvas",{class:"strips",role:"img"}),h=re("bars of all units",""),g=o("h2",{},h),x=o("h2"),f=o("div",{class:"hd"},x),m=o("ol",{class:"pred"}),v=o("p",{class:"remark"}),w=o("div",{class:"instant"},t,o("div",{class:"cellhd"},n,l),c,d,o("div",{class:"low"},o("div",{},o("div",{class:"hd"},g),u),o("div",{},f,m,v))),T=0,M=null,b=null,O={width:0,height:0};u.addEventListener("click",z=>{let A=u.getBoundingClientRect(),$=1.5*e.rem,E=Math.floor((z.clientX-A.left-$)/(A.width-$)*e.P.H);E>=0&&E<e.P.H&&e.pick(e.order[E])});let C=Array.from({length:5},()=>{let z=o("span",{class:"bar"}),A=o("span",{class:"w"}),$=o("span",{class:"n"});return{bar:z,word:A,p:$,row:o("li",{"data-term":"next word"},z,A,$)}});m.append(...C.map(z=>z.row));function p(){let{P:z,S:A,rem:$,css:E}=e,L=devicePixelRatio||1,{width:k,height:y}=O;(u.width!==Math.round(k*L)||u.height!==Math.round(y*L))&&(u.width=Math.round(k*L),u.height=Math.round(y*L));let P=u.getContext("2d");P.setTransform(L,0,0,L,0,0),P.clearRect(0,0,k,y);let N=1.5*$,j=(y-2)/z.signals.length,R=(k-N)/z.H,_=e.order.indexOf(A.unit),H=R>3?1.2:0;z.signals.forEach((F,I)=>{let W=e.P.roles.kind(F)==="gate",q=e.full(F),G=I*j+2,X=j-5,ee=W?G+X:G+X/2;P.globalAlpha=1,P.fillStyle=E(W?`--${F}`:"--ink"),P.font=`italic 650 ${.95*$}px ${e.font}`,P.fillText(F,0,G+X/2+.3*$),P.fillStyle=E("--rule2"),P.fillRect(N,ee,k-N,1);let te=z.signal(F),Y=W?[E(`--F${F}`)]:[E("--Fpos"),E("--Fneg")],ne=Y.map(()=>new Path2D);for(let D=0;D<z.H;D++){let V=te[A.t*z.H+e.order[D]],K=Math.max(.5,Math.min(1,Math.abs(V)/q)*(W?X:X/2));ne[!W&&V<0?1:0].rect(N+D*R+H/2,V<0?ee:ee-K,Math.max(1,R-H),K)}P.globalAlpha=.85,Y.forEach((D,V)=>{P.fillStyle=D,P.fill(ne[V])})}),P.globalAlpha=1,A.mode!=="mean"&&(P.strokeStyle=E("--ink"),P.lineWidth=1.75,P.strokeRect(Math.max(N+_*R-2,1),1,Math.min(R+4,k-N-_*R+1),y-2))}function S(z,A){z.replaceChildren(...A.map(({text:$,cls:E})=>E==="b"?o("b",{},$):E?o("span",{class:`n s-${E}`,"data-term":["pos","neg"].includes(E)?"blue and orange":E},$):$))}return{el:w,draw(z){let{P:A,S:$}=e,E=performance.now()-T<Cc;z("step")&&(T=performance.now());let L={...Qn(A,$),compact:e.small,instant:E||z("picture","size","unit","theme")},k=A.cell+JSON.stringify(A.options)+e.small;if(k!==b&&(b=k,M=Zn(A.roles,e.hand),c.replaceChildren(M.svg)),z("picture")){a.replaceChildren(...A.layers.map((H,F)=>o("option",{value:F},`layer ${H.level+1}${A.layers.some(I=>I.direction==="reverse")?` ${H.direction}`:""}`))),a.value=String(A.layer),a.hidden=A.layers.length===1;let{title:_}=A.answers;f.classList.toggle("long",A.answers.kind==="value"),x.replaceChildren(re("next word",_[0].toUpperCase()+_.slice(1))),v.textContent=e.setup.tasks[e.entry?.task]?.remark??"",m.setAttribute("aria-label",`What it answers: ${_}`)}if(z("play")&&t.setAttribute("aria-live",$.playing?"off":"polite"),!z("picture","size","theme","focus","unit","step"))return;if(z("picture","size")){let _=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;u.style.height=`${_}px`,O={width:u.clientWidth,height:_}}M.update(L);let y=Jo(A.roles,L);S(t,y),M.svg.setAttribute("aria-label",`The ${e.setup.cells[A.cell]} cell at this step. ${Zo(y)}`);let P=$.mode==="mean";n.replaceChildren(...P?["Inside ",re("mean over units","the mean")," ",o("small",{},`of ${A.H} units`)]:["Inside ",re("unit",`unit ${$.unit}`)," ",o("small",{},`of ${A.H}`)]),n.title=P?"":In(A,$.unit),$e(r,{"aria-pressed":!P}),$e(i,{"aria-pressed":P}),$e(i,{"aria-label":`mean of ${A.H}`}),s.row.hidden=P,s.draw(),d.replaceChildren(...Qo(A.roles,L).map(({symbol:_,value:H,cls:F,op:I,means:W})=>o("span",{class:`term${I?" op":""}`,"data-term":W},o("span",{class:"sy"},_??""),o("span",{class:`va${F?` s-${F}`:""}`},H)))),xe(h,`All ${A.H} units now`),u.setAttribute("aria-label",`Bars of every signal for all ${A.H} units at step ${$.t+1}. The numbers are in the table.`),p();let N=A.top($.t),j=A.answers.kind==="value",R=Math.min(N.length,C.length-+(v.textContent!==""));C.forEach(({row:_,word:H,p:F,bar:I},W)=>{_.hidden=W>=R,!_.hidden&&(xe(H,he(N[W][0])),xe(F,j?U(N[W][1],3):ue(N[W][1])),I.hidden=j,I.style.width=`${100*N[W][1]}%`)})}}}var sr=2,ti=2**32,tr=(e,t,n,s)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(n,r)):s},nr=(e,t,n={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*tr(e.temperature,0,sr,n.temperature))/100,seed:Math.floor(tr(e.seed,0,ti-1,n.seed)),length:Math.round(tr(e.length,1,t,n.length))});function ni(e){let t=e.setup.written,n=(f,m,v)=>o("input",{type:"number",name:f,"aria-label":m,title:m,...v}),s=n("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=n("temperature",`Temperature, 0 to ${sr}: at 0 always the top answer`,{min:0,max:sr,step:"any"}),i=n("seed","Seed: the same seed writes the same text",{min:0,max:ti-1,step:1}),a={temperature:r,seed:i,length:s},l=o("span",{}),c=o("button",{type:"submit",class:"btn"},"Write on"),d=o("form",{class:"writeon","aria-label":"Write on"},c,o("label",{},s,l),o("label",{},"temp",o("span",{class:"roomy"},"erature")," ",r),o("label",{},"seed ",i)),u=()=>Object.fromEntries(Object.entries(a).map(([f,m])=>[f,m.value])),h=f=>{for(let[m,v]of Object.entries(f))a[m].value=String(v)};h(nr({temperature:"",seed:"",length:""},t));let g=nr(u(),t),x=()=>{g=nr(u(),t,g),h(g)};return d.addEventListener("change",x),d.addEventListener("submit",f=>{f.preventDefault(),x(),e.send({write:g},{wrote:!0})}),{el:d,draw(f){f("picture")&&(d.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var Lc=17.5,Ac=4,zc=19,si={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function ri(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),n=o("span",{class:"whose"}),s=ni(e),r=o("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),i=o("div",{class:"tag",role:"tooltip"});i.hidden=!0;let a=o("div",{class:"readbar"},o("span",{class:"wide"},"Colour"),t,n,s.el),l=o("div",{class:"reader"},a,r,i),c=o("span",{class:"legend","aria-hidden":"true"}),d=o("span",{class:"ownword"},o("u",{},"written by the network")),u=o("span",{class:"r tools"},d,c),h=[],g=null,x=null;r.addEventListener("click",({target:C})=>C.t!==void 0&&e.go(C.t)),r.addEventListener("pointermove",f);for(let C of["pointerleave","scroll"])r.addEventListener(C,()=>i.hidden=!0);function f({target:C,clientX:p,clientY:S}){let{P:z,S:A}=e,{t:$}=C;if(i.hidden=$===void 0,i.hidden)return;let E=zr(z.tokens,$),L=E?` of “${E}”`:"";i.textContent=`${A.focus} ${U(m()[$],4)} · ${A.mode==="mean"?`mean of ${z.H} units`:`unit ${A.unit}`} · step ${$+1} “${ce(z.shown[$],24)}”${L}`;let k=l.getBoundingClientRect(),{offsetWidth:y}=i;i.style.left=`${Math.max(0,Math.min(k.width-y,p-k.left+12))}px`,i.style.top=`${S-k.top-34}px`}let m=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function v(){let{P:C,S:p}=e;return e.P.roles.kind(p.focus)==="memory"?C.reach(p.focus,p.mode==="mean"?null:p.unit):1}function w(){let{P:C}=e,{kind:p}=C.reads,S=[];h=Ar(p,e.text,C.tokens).map(({before:A,shown:$,kind:E,after:L},k)=>{let y=o("span",{class:E||!1},$);return y.t=k,C.unknown[k]&&(y.classList.add("unknown"),y.title=`“${C.tokens[k]}” ${Ft(C)}`),e.written!==null&&k>=e.written&&y.classList.add("own"),S.push(A,y,L),y}),r.classList.toggle("code",["bytes","characters"].includes(p));let z=si[p]??si.other;r.style.fontSize=`${z.find(([A])=>C.T<=A)?.[1]??1}rem`,r.replaceChildren(...S.filter(A=>A!=="")),r.scrollTop=0,g=null,d.hidden=e.written===null}function T(){let{rem:C,small:p,time:S}=e;r.style.height="";let z=p?zc*C:S.clientHeight-l.offsetTop-a.offsetHeight-Lc*C;r.style.height=`${Math.max(Ac*C,Math.min(r.scrollHeight+2,z))}px`}function M(){let{S:C,palette:p}=e,S=m(),z=v();h.forEach((A,$)=>{let E=p.of(C.focus,S[$],z);A.colour!==E&&(A.colour=E,A.style.background=We(E),A.style.color=it(E))}),c.replaceChildren(...Mt(e,C.focus,z)),n.textContent=C.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${C.unit}`;for(let A of t.children)A.setAttribute("aria-pressed",String(A.dataset.signal===C.focus))}function b(){let{P:C}=e,p=z=>e.P.roles.kind(z)==="gate",S=[C.memory,...C.signals.filter(z=>z!==C.memory&&!p(z)).reverse(),...C.signals.filter(p)];t.replaceChildren(...S.map(z=>{let A=e.P.roles.word(z),$=o("button",{type:"button","data-signal":z,"aria-label":`${A} ${z}`,"data-term":z},o("i",{class:`s-${z}`},z));return $.addEventListener("click",()=>e.look(z)),$}))}function O(){g?.classList.remove("cur"),g?.removeAttribute("aria-current"),g=h[e.S.t],g.classList.add("cur"),g.setAttribute("aria-current","step");let{offsetTop:C,offsetHeight:p}=g,S=Math.min(2*p,r.clientHeight/3);C-S<r.scrollTop?r.scrollTop=C-S:C+p+S>r.scrollTop+r.clientHeight&&(r.scrollTop=C+p+S-r.clientHeight)}return{el:l,key:u,sheet:r,draw(C){let{P:p}=e;C("picture")&&x!==p.signals.join()&&(b(),x=p.signals.join()),C("picture")&&w(),C("picture","size")&&T(),C("picture","theme","focus","unit")&&M(),C("picture","size","step")&&O(),s.draw(C)}}}var Oc={time:"Over time",text:"Text and units"};function oi(e){let t=Object.entries(Oc).map(([i,a])=>{let l=o("button",{type:"button","data-pane":i,title:"Switch (v)"},a);return l.addEventListener("click",()=>e.show(i)),l}),n=o("div",{class:"hd panes"},o("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),s=null,r=null;return{el:n,join(i,a){s=i,n.append(a.key)},draw(i){if(r!==e.small&&(r=e.small,(r?s.head:n).append(s.tools),s.head.hidden=!r),!!i("picture","pane"))for(let a of t)a.setAttribute("aria-pressed",String(a.dataset.pane===e.S.pane))}}}function ii(e){let t=o("select",{"aria-label":"Feature"}),n=o("p",{class:"finding"}),s=o("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=o("section",{class:"ranking","aria-label":"Units that tell a feature"},o("label",{class:"hd"},o("h2",{},"Units that tell"),t),n,s),i=o("h2"),a=o("span",{class:"r"}),l=o("div",{class:"facts"}),c=o("section",{class:"oneunit","aria-label":"The selected unit"},o("div",{class:"hd"},i,a),l),d=o("p",{class:"silent"}),u=o("p",{class:"stale-units"}),h=o("div",{class:"units"},d,r,c,u),g=null,x=null,f,m=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),s.addEventListener("keydown",A=>{let $={ArrowUp:-1,ArrowDown:1}[A.key],E=m.indexOf(A.target);if(!$||E<0)return;A.preventDefault();let L=m[Math.max(0,Math.min(m.length-1,E+$))];L.focus(),L.click()});function v({S:A,P:$}){let E=(k,y,P)=>{let N=o("a",{class:"link",href:"./whatif",title:y},k);for(let j of["pointerdown","focus","click"])N.addEventListener(j,()=>N.href=P());return N},L=()=>Lt({signal:$.memory,units:[A.unit],steps:De(A.t,$.T-1,$.T),value:Number($.at($.memory,A.t,A.unit).toPrecision(4))});return o("p",{class:"onward"},E("Cut this unit","Silence it: how far does the test score fall?",()=>`${xt(e,"whatif")}#cut`)," · ",E("Hold it","What if it kept what it holds now, to the end of the text?",()=>xt(e,"whatif",{pins:L()})))}let w=()=>e.setup.cards[e.entry.card]?.note,T=()=>e.measured.get(e.name),M=()=>T().features.find(({name:A})=>A===g),b={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function O({of:A,unit:$,signal:E,sign:L,score:k,spread:y},P,N){let{chance:j}=Et[P],R=Math.min(N(k),N(j)),_=Math.max(N(k),N(j)),H=o("span",{class:"bar",style:`left:${100*R}%;width:${100*(_-R)}%`}),F=y&&o("span",{class:"range",style:`left:${100*N(y[0])}%;width:${100*(N(y[1])-N(y[0]))}%`}),I=[o("span",{class:"who"},...A?[b[A][0]]:[`unit ${$} `,o("i",{},Fs(P,E,L))]),o("span",{class:"track"},H,F),o("span",{class:"n"},ht(k))],W=y?`: ${Rn(k,y)} when the test texts are drawn anew`:"";if(A)return o("div",{class:`rank ${A}`,"data-term":A==="probe"?"probe":"initial weights","data-act":`${b[A][1]}${W}.`},...I);let q=o("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${W}`,"data-unit":$},...I);return q.addEventListener("click",()=>e.choose($,E)),q}function C(){let{features:A}=T(),{feature:$}=e.S;g=A.some(({name:j})=>j===$)?$:(A.find(hn)??A[0])?.name,t.value=g;let E=M(),L=wo(E),{title:k,chance:y}=Et[E.kind];n.textContent=`${bo(E,e.P.H)} Listed as validation ranked them, with ${k} on test texts.`,n.classList.toggle("nowhere",!hn(E));let P=o("div",{class:"rank scale","aria-hidden":"true"},o("span",{},re(k),", ",re("test texts")),o("span",{class:"track"},o("span",{class:"chance",style:`left:${100*L(y)}%`},`chance ${U(y,y?1:0)}`),o("span",{class:"end"},"1")),o("span",{})),N=Hs(E).map(j=>O(j,E.kind,L));m=N.filter(j=>j.dataset.unit!==void 0),s.style.setProperty("--chance",`${100*L(y)}%`),s.replaceChildren(P,...N),p()}function p(){let{S:A}=e;m.forEach(($,E)=>{let L=A.mode==="unit"&&Number($.dataset.unit)===A.unit;$.setAttribute("aria-pressed",String(L)),$.tabIndex=L||E===0&&A.mode==="mean"?0:-1}),z()}function S(A,$,E){let L=(k,y)=>o("i",{class:k,style:`width:${100*y}%;${k==="shut"?"":`background:var(--R${A})`}`});return o("tr",{},o("th",{scope:"row"},o("i",{class:`s-${A}`},A),` ${e.P.roles.word(A)}`),o("td",{},ue($)),o("td",{class:"both","aria-hidden":"true"},o("span",{},L("shut",$),L("between",1-$-E),L("open",E))),o("td",{},ue(E)))}function z(){let{S:A,P:$}=e;if(A.mode==="mean"){i.replaceChildren(`Mean of ${$.H} units`),a.textContent="",l.replaceChildren(o("p",{},"Select one unit to read what it does."));return}let E=T(),L=E.units[A.unit],k=vo(E,A.unit);i.replaceChildren(`Unit ${A.unit} `,o("small",{},`of ${$.H}, over the test texts`)),a.replaceChildren(o("b",{"data-term":L.tag},L.tag));let y=(R,..._)=>[o("dt",{},R),o("dd",{},..._)],P=k&&o("button",{type:"button",class:"link",title:"Show the units that tell it"},k.title);P?.addEventListener("click",()=>e.set({feature:k.name}));let N=$.keeper&&[...y("keeps",o("i",{class:`s-${$.keeper}`,"data-term":$.keeper},$.keeper),` ${ht(L.keep)} `,o("small",{},`median ${e.P.roles.word($.keeper)} gate`)),...y(re("half-life"),`${dt(L.half_life)} `,o("small",{title:`Half-life: ${Bt($.reads)}`},"median over all that it writes"))],j=Object.keys(L.open);l.replaceChildren(o("dl",{},...y("follows",...k?[P,o("small",{},` ${k.how}`)]:["none of these features well"]),...N??y("keeps","no gate keeps its memory")),...j.length?[o("table",{class:"openings"},o("thead",{},o("tr",{},o("th",{scope:"col"},"gate"),o("th",{scope:"col"},"shut < 0.1"),o("th",{"aria-hidden":"true"}),o("th",{scope:"col"},"open > 0.9"))),o("tbody",{},...j.map(R=>S(R,L.shut[R],L.open[R]))))]:[],...e.pages.whatif?[v(e)]:[],o("p",{class:"rule"},o("b",{},L.tag),": ",e.setup.tags[L.tag]),o("details",{},o("summary",{},"How this was measured"),o("p",{},E.about,` ${E.steps.validation.toLocaleString("en")} steps of validation, ${E.steps.test.toLocaleString("en")} of test texts.`)),...w()?[o("p",{},o("b",{},"This task"),`: ${w()}`)]:[])}return{el:h,draw(A){if(!A("picture","unit","focus","feature"))return;let $=T(),E=!$?.features.length;for(let L of[r,c])L.hidden=E;if(d.hidden=!E,u.hidden=E||e.weights!=="initial",u.textContent="Measured on the trained weights; the text above is read by the initial ones.",E){d.textContent=$===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",f=void 0;return}if(x!==null&&x!==e.entry.task&&(e.S.feature=null),x=e.entry.task,f===$)return A("feature")?C():p();f=$,t.replaceChildren(...$.features.map(({name:L,title:k})=>o("option",{value:L},k))),C()}}}var Pc=1.55,Nc=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],rr=class extends at{text;name;weights;typed;help;constructor(t){super(t,qn),this.questions=new ct(m=>this.tell(m)),Object.assign(this.S,{pane:"time",feature:null,probe:null}),this.measured=new Map,this.written=null;let n=this.pages.whatif&&Io(this);this.hand=n?.hand,this.parts=[Pn,$n,Dn,ei,Ut,oi,_n,Lo,ri,ii,Ir].map(m=>m(this));let[s,r,i,a,l,c,d,u,h,g,x]=this.parts;this.time=o("section",{class:"time","aria-label":"The whole text"},l.el,c.el,d.el,u.el,h.el,g.el,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=l.el,this.which=c.el,this.panes={time:[d.el,u.el,this.cursor,d.tools],text:[h.el,g.el,h.key]},c.join(d,h),this.sheet=h.sheet,this.main=o("main",{},o("section",{class:"now","aria-label":"This step"},i.el,a.el),this.time),this.root.append(s.el,r.el,this.main,x.el,...n?[n.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:f}=this.state;f!==void 0&&(this.typed(f),this.send({text:f}))}back({values:t}){let{view:n,text:s,model:r,weights:i}=t;this.view=n;let a={text:s??this.text,model:r??this.name,weights:i};this.typed(a.text),this.send(a,{asked:!0})}close(){this.set({playing:!1}),this.questions.stop()}get touches(){return{...super.touches,feature:["feature"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${ce(this.text,Hn)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:n}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:n.layers.length>1?n.layer:null}}get wished(){let{text:t,model:n,weights:s}=this.asked;return{...this.values,text:t,model:n,weights:s}}send(t,n={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:s,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=n,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n||!s.length||s.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(s[0][1]),this.send({model:t.name,text:s[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(n=>n.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,n=null){let s=Dt(t);if(!n&&!this.questions.take(s))return;if(this.changed)return this.ask();let{asked:r,jump:i,wrote:a,fresh:l}=this.later??n??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...s.notices],!s.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,d=s.model===this.name;this.written=this.wroteFrom(s),s.entry&&(this.own=s.entry),s.units!==void 0&&this.measured.set(s.model,s.units),Object.assign(this,{P:s.picture,text:s.text,name:s.model,weights:s.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let u=this.P,h=this.S;if(h.pane=this.pane(this.name),c===null||i){let[x,f]=u.moment,m=d?[h.unit,this.chosen]:xo(this.measured.get(this.name));h.t=x,[h.unit,this.chosen]=h.pane==="text"&&m?m:[f,this.chosen]}else{let x=l||h.t>=c.T-1||!Ht(c.tokens,u.tokens);h.t=a&&s.written!==void 0?s.written:x?u.T-1:Math.min(h.t,u.T-1),h.unit=Math.min(h.unit,u.H-1)}r&&this.placed(n!==null),r&&this.unheld(),h.focus=this.focus(),this.arrange(),this.resetView();let{t:g}=h;r&&h.sort==="now"&&this.ordered!==g?(h.t=this.ordered,this.draw(new Set(He)),h.t=g,this.draw(new Set(["step","notice"]))):this.draw(new Set([...He,"feature","notice"]))}wroteFrom({text:t,model:n,weights:s,written:r}){let i=n===this.name&&s===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?i?Math.min(this.written??r,r):r:i&&t===this.text?this.written:null}placed(t){let{P:n,S:s,state:r,notices:i}=this,{values:a,given:l,said:c}=r.asked;i.push(...t?[]:c.server,...c.view),s.t=r.place("t",n.T,s.t,i),l.has("unit")&&(this.chosen=void 0),s.unit=r.place("unit",n.H,s.unit,i),this.chosen=r.among("focus",n.signals,i)??this.chosen;let d=n.probes.map(({name:f})=>f);s.probe=r.among("probe",d,i)??s.probe;let u=this.measured.get(this.name)?.features,h=u&&!u.some(({name:f})=>f===a.feature);a.feature!==null&&h&&i.push("The address asks for a feature that the units were not measured for.");let{mode:g,sort:x}=a;Object.assign(s,{mode:g,sort:x,feature:h?null:a.feature}),n.layer=r.place("layer",n.layers.length,n.layer,i),l.has("written")&&(this.written=r.place("written",n.T,null,i)),this.ordered=r.place("sorted",n.T,s.t,i)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:xt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:n}=this;return n.signals.includes(this.chosen)?this.chosen:t==="text"?n.memory:n.keeper??n.signals[0]}choose(t,n){this.chosen=n,this.set({unit:t,mode:"unit",focus:n})}arrange(){let{S:t,P:n,root:s}=this;for(let[r,i]of Object.entries(this.panes))for(let a of i)a.hidden=r!==t.pane;s.classList.toggle("reading",t.pane==="text"),s.classList.toggle("tall",n.reads.kind==="bytes")}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?Pc:0)+(xs(this.P)?_r:0)+(Fn(this.P)?fo:0);this.extra=this.small?0:t*this.rem}draw(t){if(t.has("pane")&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature"].some(r=>t.has(r)))return;let{P:n,S:s}=this;Object.assign(this.host.dataset,{t:s.t,unit:s.unit,steps:n.T,model:this.name,view:s.pane,ready:"true"}),this.keep()}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Nc.includes(t.key)||super.key(t)}},ai={render:e=>void new rr(e)};var Xt=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(n=>this.looked(n),{rootMargin:t})}watch(t,n=()=>{}){let s={el:t,came:n,near:!1};return this.watched.push(s),this.observer.observe(t),()=>s.near}seen(t,n){let s={el:t,due:!0},r=this.watch(t,()=>this.follow(s));this.follows.push(Object.assign(s,{near:r,fn:n}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),150)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let n=[];for(let{target:s,isIntersecting:r}of t)for(let i of this.watched)i.el===s&&(i.near=r,r&&n.push(i));for(let s of n)s.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function ve(e,t,n,s,...r){let i=o("small",{},n),a=o("p",{class:"says"});return{el:o("section",{class:`sec ${e}`,"aria-label":t.textContent??t},o("div",{class:"top"},o("h2",{},t," ",i),...s),a,...r),says:a,note:i}}function Be({name:e,title:t,low:n,high:s,step:r,value:i,written:a},l){let c=o("input",{type:"range",min:n,max:s,step:r,value:i,"aria-label":t}),d=o("output",{}),u=()=>{let h=a(Number(c.value));d.textContent=h,c.setAttribute("aria-valuetext",h)};return c.addEventListener("input",()=>{u(),l(Number(c.value))}),u(),{el:o("label",{class:"slide",title:t},o("span",{},e),c,d),input:c,set(h,g={}){for(let[x,f]of Object.entries(g))c[x]=f;c.value=h,u()}}}function Pe(e,t,n){let s=Object.entries(t).map(([r,i])=>{let a=o("button",{type:"button"},i);return a.addEventListener("click",()=>n(r)),[r,a]});return{el:o("span",{class:"seg",role:"group","aria-label":e},...s.map(([,r])=>r)),set(r){for(let[i,a]of s)a.setAttribute("aria-pressed",String(i===r))}}}function ge(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),n=(10**(e-t)).toFixed(1);return`${n==="10.0"?"1.0":n} × ${Ie(n==="10.0"?t+1:t)}`}var Je=e=>Ve(Number.isFinite(e)?e:NaN),Ze=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Jt=(e,t)=>`No ${Ze(e,t)} was trained on “${e.network.title}”.`;function Zt(e,t){let n=t;for(;n<e;)n=Number.isInteger(Math.log2(n/t))?1.5*n:4/3*n;return Math.round(n)}var gn=(e,t,n)=>Ee(e,t,n,!0).map(s=>[s,s===0?"1":Ie(s)]);function ns(e){let t=[...e].sort((s,r)=>s-r),n=t.length>>1;return t.length?t.length%2||t[n-1]===t[n]?t[n]:(t[n-1]+t[n])/2:null}function $t(){let e=Fe("logplot");return{...e,draw({lines:t,first:n,last:s,low:r,high:i,unit:a="",rem:l,...c}){let{width:d,height:u}=e.measure(),[h,g]=[Math.round(3*l),d-Math.round(.8*l)],x=Math.round(1.35*l),f=s>n?a:"",m=g-(f?(.42*f.length+1.2)*l:0),v=Bn(n,s,h,g);e.draw({x:v,y:{low:r,high:i,top:6,below:x},rows:gn(r,i,Math.max(2,Math.floor((u-6-x)/(2.2*l)))),along:ot(n,s,5).filter(w=>v.at(w)<m||!f).map(w=>[w,String(w),w===n?"start":"middle"]),lines:t.map(w=>({first:n,...w})),caption:f,here:"line",room:{right:g,top:6},rem:l,...c})}}}var ss=(e,t,n)=>Be({name:"unit",title:e,low:1,high:1,step:1,value:1,written:s=>t().length?`unit ${t()[s-1]}`:""},n);var li=-16,jc=20,Qt=(e,t)=>e.findIndex(n=>n>=t);function _c(e,t,n,s){return t.flatMap((r,i)=>{let a=r<s?null:e[i*n+r-s];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function Hc(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),n=r=>t[Math.round(r*(t.length-1))]??0,s=Math.min(-li,Zt(n(1),1));return{low:Math.max(li,-Zt(-n(.05),4)),high:s,more:n(1)>s}}function ci(e,{low:t,high:n},[s,r]){let i=s.length-1;return Number.isFinite(e)?e<=0?s[Math.round(i*Math.max(0,1-e/t))]:r[Math.round(i*Math.min(1,e/n))]:s[0]}function Fc(e,t,n,s){let r=new Uint8ClampedArray(4*n*n);for(let i=0;i<n;i++){let a=Qt(t,i);for(let l=0;l<=t[a];l++){let[c,d,u]=s(e[a*n+l]),h=4*(i*n+l);r[h]=c,r[h+1]=d,r[h+2]=u,r[h+3]=255}}return r}function hi(e){let t="h",n=null,s=0,r=Pe("Which state",{h:"of h",c:"of c"},m=>{t=m,e.root.focus({preventScroll:!0}),f()}),i=o("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(u),{el:l,says:c}=ve("flow",re("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,i],o("div",{class:"two"},...a.map(m=>m.el)));e.seen(l,d);function d(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function u(m){let v=o("canvas"),w=B("svg",{"aria-hidden":"true"}),T=o("div",{class:"tag",role:"status"}),M=o("div",{class:"stage",tabindex:"0",role:"img"},v,w,T),b=o("p",{class:"reads"}),O=null,C=null;T.hidden=!0;let p=A=>{let $=M.getBoundingClientRect(),{left:E,top:L,wide:k,tall:y}=O,P=Math.floor((A.clientY-$.top-L)/y*s),N=Math.floor((A.clientX-$.left-E)/k*s);if(P<0||P>=s||N<0||N>=s)return null;let{ends:j}=e.got.flow,R=j[Qt(j,P)];return N>R?null:[R,N]};function S(A){C=A;let $=e.got.flow,E=a[m];if(T.hidden=!A||!E.values,w.querySelector(".probe")?.remove(),T.hidden)return;let{left:L,top:k,wide:y,tall:P}=O,[N,j]=A;T.textContent=`t = ${N+1}, k = ${j+1}: ${Je(E.values[Qt($.ends,N)*s+j])}`;let R=L+(j+.5)/s*y,[_,H]=h(N),F=k+(_+H)/2/s*P;w.append(B("circle",{class:"probe",cx:R,cy:F,r:4})),T.style.left=`${Math.max(0,Math.min(M.clientWidth-T.offsetWidth,R+10))}px`,T.style.top=`${F>k+40?F-32:F+12}px`}let z=A=>O&&S(p(A));return M.addEventListener("pointermove",z),M.addEventListener("pointerdown",z),M.addEventListener("pointerleave",()=>S(null)),M.addEventListener("blur",()=>S(null)),M.addEventListener("click",A=>{let $=O&&p(A);$&&e.set({t:$[1]})}),M.addEventListener("keydown",A=>{let $={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[A.key];if(!$||!s||A.ctrlKey||A.metaKey||A.altKey)return;A.preventDefault();let{ends:E}=e.got.flow,L=Math.max(0,Math.min(s-1,e.S.t+$[1])),k=Qt(E,C?.[0]??s-1)+$[0],y=E[Math.max(Qt(E,L),Math.min(E.length-1,k))];L!==e.S.t&&e.set({t:L}),S([y,L])}),{el:o("div",{class:"panel"},M,b),stage:M,words:b,values:null,paint(A,$){this.values=A,S(null);let E=devicePixelRatio||1,{rem:L}=e,k=M.clientWidth,y=M.clientHeight;O={left:Math.round(3*L),top:4,wide:0,tall:y-Math.round(2.5*L)},O.wide=k-O.left-Math.round(.8*L);let{left:P,top:N,wide:j,tall:R}=O;if(!k||j<=0)return;Object.assign(v,{width:Math.round(j*E),height:Math.round(R*E)}),v.style.cssText=`left:${P}px;top:${N}px;width:${j}px;height:${R}px`;let _=o("canvas",{width:s,height:s}),H=[vt(e.css("--zero"),e.css("--ink")),vt(e.css("--ink"),e.css("--Rneg"))];_.getContext("2d").putImageData(new ImageData(Fc(A,e.got.flow.ends,s,X=>ci(X,n,H)),s,s),0,0);let F=v.getContext("2d");F.imageSmoothingEnabled=!1,F.drawImage(_,0,0,s,s,0,0,v.width,v.height),w.setAttribute("width",k),w.setAttribute("height",y);let I=X=>P+(X+.5)/s*j,W=X=>N+(X+.5)/s*R,q=ot(1,s,6),G=N+R+L;w.replaceChildren(B("path",{class:"edge",d:`M${P} ${N}V${N+R}H${P+j}`}),B("path",{class:"edge",d:g(P,N,j,R)}),...q.map(X=>B("text",{x:P-.4*L,y:W(X-1)+.28*L,"text-anchor":"end"},String(X))),...q.map(X=>B("text",{x:I(X-1),y:G,"text-anchor":"middle"},String(X))),B("text",{x:P+j/2,y:G+1.15*L,"text-anchor":"middle"},"earlier step k"),B("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*L} ${N+R/2}) rotate(-90)`},"later step t"),B("text",{class:"title",x:P+j-2,y:N+1.1*L,"text-anchor":"end"},$),B("path",{class:"halo"}),B("path",{class:"here"}),B("text",{class:"row"})),this.cursor()},cursor(){if(!O?.wide||!w.querySelector(".here"))return;let{left:A,top:$,wide:E,tall:L}=O,{rem:k}=e,y=Math.min(e.S.t,s-1),P=A+y/s*E,N=Math.max(2,E/s),j=$+y/s*L;for(let I of[".halo",".here"])w.querySelector(I).setAttribute("d",`M${P} ${j}H${P+N}V${$+L}H${P}z`);let R=w.querySelector(".row"),_=3.6*k,H=P+N+_<A+E;R.textContent=`k = ${y+1}`;let F=Math.max(0,$+.9*k-j);R.setAttribute("x",H?P+N+.5*k+F*E/L:A+E-2),R.setAttribute("y",Math.max($+.9*k,j+(H?0:-(_/E)*L))),R.setAttribute("text-anchor",H?"start":"end"),C&&S(C)}}}function h(m){let{ends:v}=e.got.flow,w=Qt(v,m);return[(v[w-1]??-1)+1,v[w]+1]}function g(m,v,w,T){return e.got.flow.ends.reduce((M,b)=>`${M}H${m+(b+1)/s*w}V${v+(b+1)/s*T}`,`M${m} ${v}`)}function x(){let m=[vt(e.css("--zero"),e.css("--ink")),vt(e.css("--ink"),e.css("--Rneg"))],v=(w,T,M)=>o("span",{},...Array.from({length:M},(b,O)=>{let C=o("i");return C.style.background=We(ci(w+(T-w)*(O+.5)/M,n,m)),C}));i.replaceChildren(`${Ie(n.low)} and less `,v(n.low,0,16),o("b",{}," 1 "),v(0,n.high,8),` ${Ie(n.high)}${n.more?" and more":""}`)}function f(){let m=e.got.flow;if(r.set(t),!m)return;[,s]=m.arrays[`${m.cells[0]}.h`][1];let v=M=>t==="c"&&m.array(`${M}.c`)?"c":"h",w=m.cells.map(M=>m.array(`${M}.${v(M)}`));n=Hc(w),x();let T=Math.min(jc,s>>1);a.forEach(({stage:M,words:b},O)=>{O<m.cells.length||(M.hidden=!0,b.replaceChildren(Jt(e,e.S.cell)))}),m.cells.forEach((M,b)=>{a[b].stage.hidden=!1;let O=Ze(e,M),C=v(M),p=w[b],{words:S,stage:z}=a[b],A=_c(p,m.ends,s,T),$=ns(A),E=Math.max(...A),L=t==="c"&&C==="h"?" It has no c, so this is its h.":"",k=A.length===1?`the one pair ${ae(T,"step")} apart keeps ${ge(E)}`:`half of all pairs ${ae(T,"step")} apart keep at most ${ge($)}, and no pair more than ${ge(E)}`;S.replaceChildren(o("b",{},`${O}: `),`of a change in ${C}, ${k}.`,L),z.setAttribute("aria-label",`${O}, ${C}: every pair of steps. ${S.textContent} Arrow keys read one pair.`),a[b].paint(p,`${O} ‖d${C}ₜ/d${C}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(m.ends.length<s?` ${m.ends.length} of the ${s} rows are computed, each drawn as a band.`:""))}return{el:l,draw(m){if(m("flow","theme","size"))f();else if(m("t"))for(let v of a)v.cursor();e.got.flow||r.set(t)}}}var di=`.gs .ask {
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
`;var Ce=["initial","trained"],Ic={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},Pt=e=>Ic[e]??["--ink2","--ink2",1.5],rs={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},ui={kept:"f"},or=({keep:e},{cell:t,signal:n})=>n==="kept"?`product of ${we(e[t])}`:rs[n][0],ir=(e,{shown:t,off:n},s)=>e.curves.filter(r=>r.side===s&&t[ui[r.signal]??r.signal]&&!n.has(r.cell));function Wc(e,t){let n=(d,u,h)=>{for(let g of d)for(let x of g)x<u&&(u=x),x>h&&(h=x);return[u,h]},[s,r]=n(e,-1,0),[i,a]=n(t,s,r),l=.2*(r-s),c=.03*(r-s);return[Math.max(i,s-l)-c,Math.min(a,r+l)+c]}function qc(e,t){let n=e.flatMap(i=>Array.from(i).filter(Number.isFinite));if(!n.length)return t;let s=1.5*n.reduce((i,a)=>Math.min(i,a),0)-10,r=1.5*n.reduce((i,a)=>Math.max(i,a),0)+10;return t.map(i=>Array.from(i).filter(a=>a>=s&&a<=r))}function Dc(e,{start:t,end:n},{low:s,high:r}){for(let i=Math.max(0,Math.ceil(t));i<e.length&&i<=n;i++)if(e[i]>=s&&e[i]<=r)return{t:i,v:e[i]};return null}var Bc=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Uc(e,t,n,s){let r=[1,n].filter(l=>l>=e&&l<=t),i=(t-e)/14,a=Ee(e,t,s).filter(l=>Number.isInteger(l)&&l>=1&&l<=n&&r.every(c=>Math.abs(l-c)>i));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function mi(e){let{setup:t}=e,n=[...new Set(Object.values(t.keep).filter(Boolean).map(we))],s=Object.entries(rs).map(([k,[y,,P]])=>{let N=ui[k]??k,j=o("button",{type:"button",class:"toggle","data-term":k==="kept"?"product of f":y,"data-act":`${P[0].toUpperCase()}${P.slice(1)}. Click: show or hide these curves.`},o("i",{class:`dash ${N}`}),k==="kept"?`${y} ${n.slice(0,-1).join(", ")} or ${n.at(-1)}`:y);return j.addEventListener("click",()=>e.set({shown:{...e.S.shown,[N]:!e.S.shown[N]}})),[N,j]}),r=o("button",{type:"button",class:"btn"},"Numbers"),i=o("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),i.addEventListener("click",()=>e.ask("csv"));let a=o("span",{class:"where"}),l=Object.fromEntries(Ce.map(k=>{let y=o("div",{class:"bk"}),P=o("div",{class:"labels","aria-hidden":"true"}),N=document.createElementNS("http://www.w3.org/2000/svg","svg"),j=o("div",{class:"at"}),R=o("h2"),_=o("p",{class:"loss"}),H=o("div",{class:`plot ${k}`,role:"img"},y,N,P,j);return[k,{side:k,target:y,labels:P,lines:N,at:j,head:R,loss:_,el:H}]})),c=o("div",{class:"norms"},o("div",{class:"tools"},o("div",{class:"seg",role:"group","aria-label":"Curves"},...s.map(([,k])=>k)),a,o("span",{class:"sp"}),o("small",{class:"key"},"line: ",re("geometric mean"),", band: all ",re("seeds")),r,i),o("div",{class:"sides"},...Ce.map(k=>o("div",{class:"side"},l[k].head,l[k].loss,l[k].el)))),d=null,u=!1,h=!1;for(let{el:k}of Object.values(l)){let y=0;k.addEventListener("pointerdown",P=>y=P.clientX,!0),k.addEventListener("click",P=>{if(e.root.focus({preventScroll:!0}),!d||P.detail>1||Math.abs(P.clientX-y)>4)return;let N=P.clientX-k.getBoundingClientRect().left,{left:j,wide:R}=M(k),{start:_,end:H}=d("steps");N>=j&&N<=j+R&&e.go(Math.round(_+(N-j)/R*(H-_)))}),k.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>g(S),50)}),new ResizeObserver(()=>{!d||!e.P||($(),E())}).observe(k)}e.embed(Object.fromEntries(Ce.map(k=>[k,l[k].target]))).then(k=>{d=k;for(let y of["steps","initial.y"])d(y).change.connect(()=>{h||!e.P||(u=!0,requestAnimationFrame(z))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{u=!1};function g(k){h=!0;try{k()}finally{h=!1}}let x=k=>ir(e.P,e.S,k),f=({cell:k,signal:y})=>`${k}.${y}`,m=(k,y)=>e.P.array(`${k.side}.${f(k)}.${y}`),v=()=>Object.values(e.S.shown).filter(Boolean).length>1,w=k=>`${Le(t.cells[k.cell])}${v()?` ${or(t,k).replace("product of","∏")}`:""}`,T=()=>({left:Math.round((v()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),M=(k,y=T())=>({...y,wide:k.clientWidth-y.left-y.right,tall:k.clientHeight-y.top-y.bottom});function b(){let{left:k,right:y,top:P,bottom:N}=T();c.style.setProperty("--names",`${k}px`);for(let j of Ce)d(j).setv({min_border_left:k,min_border_right:y,min_border_top:P,min_border_bottom:N}),d(j).toolbar.active_drag=e.small?null:"auto"}function O(){let{css:k,rem:y,font:P}=e;for(let N of Ce){ut(d,N,e),d(`${N}.x`).setv({major_label_text_color:k("--ink3"),major_label_text_font_size:`${.75*y}px`,major_label_text_font:P});for(let j of e.cells){let[R,,_]=Pt(j);for(let[H,[,F]]of Object.entries(rs)){let I=d(`${N}.${j}.${H}`);I&&(I.glyph.setv({line_color:k(R),line_width:_,line_dash:F,line_cap:F.length?"butt":"round"}),d(`${N}.${j}.${H}.band`).glyph.setv({fill_color:k(R),fill_alpha:H==="h"?.11:.06}))}}}}function C(){let{T:k}=e.P,y=Array.from({length:k},(j,R)=>R),[P,N]=p();for(let j of Ce){let R=new Map(x(j).map(F=>[f(F),F])),_={t:y,low:y.map(()=>P),high:y.map(()=>N),tip:A([...R.values()],y)},H=y.map(()=>NaN);for(let F of e.cells)for(let I of Object.keys(rs)){let W=`${F}.${I}`,q=d(`${j}.${W}`);if(!q)continue;let G=R.get(W);q.visible=d(`${j}.${W}.band`).visible=!!G;for(let[X,ee]of[[W,"mean"],[`${W}.low`,"low"],[`${W}.high`,"high"]])_[X]=G?Array.from(m(G,ee)):H}d(`${j}.source`).data=_,d(`${j}.hit`).glyph.width={value:.99}}S()}function p(){let k=(N,j)=>x(N).map(R=>m(R,j)),y=k("initial","mean"),P=N=>[...k("initial",N),...qc(y,k("trained",N))];return Wc(P("mean"),[...P("low"),...P("high")])}function S(){if(!u){let[k,y]=p();d("initial.y").setv({start:k,end:y}),d("steps").setv({start:-.5,end:e.P.T-.5})}z()}function z(){let k=d("initial.y"),y=d("steps"),P=Ee(k.start,k.end,6),N=P.filter(Number.isInteger),j=N.length>1?N:P,R=Uc(y.start+1,y.end+1,e.P.T,e.small?4:6);for(let _ of Ce)d(`${_}.ticks`)&&(d(`${_}.ticks`).ticks=j),d(`${_}.axis`).major_label_overrides=new Map(j.map(H=>[H,H===0?"1":Number.isInteger(H)?Ie(H):Ve(H)])),d(`${_}.marks`).ticks=R.map(H=>H-1),d(`${_}.x`).major_label_overrides=new Map(R.map(H=>[H-1,H.toLocaleString("en")]));$(),E()}function A(k,y){let P=k.map(N=>({text:w(N),mean:m(N,"mean"),low:m(N,"low"),high:m(N,"high")}));return y.map(N=>[`step ${N+1}${e.P.tokens?` “${e.P.tokens[N]}”`:""}`,...P.map(({text:j,mean:R,low:_,high:H})=>`${j}  ${Ve(R[N])}  (${Ve(_[N])} to ${Ve(H[N])})`)].join(`
`))}function $(){let k=d("initial.y"),y=d("steps");for(let{side:P,labels:N,lines:j,el:R}of Object.values(l)){let{left:_,top:H,wide:F,tall:I}=M(R),W=[],q=te=>I*(1-(te-k.start)/(k.end-k.start)),G=te=>_+F*(te-y.start)/(y.end-y.start);for(let te of x(P)){let Y=m(te,"mean"),ne=Dc(Y,y,{low:k.start,high:k.end});Bc(Y,y)?W.push({curve:te,zero:!0,x:1/0,y:I}):ne&&W.push({curve:te,x:G(ne.t),y:q(ne.v)})}let X=Nn(W.map(te=>te.y),Math.min(.98*e.rem,I/Math.max(1,W.length)),I);N.replaceChildren(...W.map(({curve:te,zero:Y},ne)=>{let D=o("span",{class:"name"},Y?`${w(te)} 0`:w(te));return Y&&(D.title="Exactly 0 here, which no power of ten is"),D.style.cssText=`right:${R.clientWidth-_+12}px;top:${H+X[ne]}px;color:var(${Pt(te.cell)[1]})`,te.cell==="lstm"&&(D.style.fontWeight=700),D})),j.replaceChildren(...W.flatMap(({curve:te,x:Y,y:ne},D)=>{if(Y>_+F/6)return[];let V=document.createElementNS("http://www.w3.org/2000/svg","line"),K={x1:_-9,y1:H+X[D],x2:Y-2,y2:H+ne,stroke:`var(${Pt(te.cell)[0]})`};for(let[J,Q]of Object.entries(K))V.setAttribute(J,String(Q));return V}));let ee=x(P).length?"No curve is in view. A double click shows all.":"No curve is switched on.";W.length||N.append(o("span",{class:"alone"},ee))}}function E(){let{start:k,end:y}=d("steps"),{t:P}=e.S;for(let{at:N,el:j}of Object.values(l)){let{left:R,top:_,wide:H,tall:F}=M(j);N.hidden=P<k||P>y,N.style.cssText=`left:${R+H*(P-k)/(y-k)-.5}px;top:${_}px;height:${F}px`}}function L(){let{sides:k,T:y}=e.P;for(let{side:N,head:j,loss:R}of Object.values(l)){let{title:_,seeds:H,units:F}=k[N];j.replaceChildren(`${_} `,o("small",{},`${ae(H,"seed")}, ${F} units`)),R.textContent=k[N].loss}for(let[N,j]of s)j.setAttribute("aria-pressed",String(e.S.shown[N]));let P=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,o("small",{},` / ${y}${P?` “${P}”`:""}`));for(let{side:N,el:j}of Object.values(l)){let R=x(N).map(_=>`${w(_)} ${Ve(m(_,"mean")[e.S.t])}`);j.setAttribute("aria-label",`${e.told(N)} At step ${e.S.t+1}, of the curves shown: ${R.join(", ")}.`)}}return{el:c,draw(k){k("norms","lines","t")&&L(),d&&(k("size","lines")&&b(),k("theme","size")&&O(),k("norms","lines")?g(C):k("size","theme")&&g(z),k("t")&&E())}}}var Vc=250,Gc={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},fi={radius:1,clip:1};function pi(e,t,n){return e==="clip"?String(t):U(Number(t),Math.max(0,-Math.floor(Math.log10(n)+1e-9)),e==="bias")}var ar=e=>Math.log10(e),Kc=e=>Number((10**e).toPrecision(2)),gi={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit"};function wi(e){let{setup:t,state:n,usual:s}=e,r={},i=_=>s[_],a=_=>String(e.wish[_]??"")!==String(i(_)??""),l=_=>n.named[_].title;function c(_,{label:H=l(_),note:F=null,log:I=!1}={}){let{low:W,high:q,step:G,off:X}=n.named[_],ee=o("input",{type:"range","aria-label":H,min:I?ar(W):W,max:I?ar(q):q,step:I?.05:G}),te=o("output"),Y=X&&o("input",{type:"checkbox"}),ne=()=>I?Kc(Number(ee.value)):Number(ee.value);ee.addEventListener("input",()=>e.turn({[_]:ne()})),ee.addEventListener("dblclick",()=>e.turn({[_]:i(_)})),Y?.addEventListener("change",()=>e.turn({[_]:Y.checked?null:fi[_]}));let D=o("div",{class:`knob slide ${_}`},o("span",{class:"name"},gi[_]?re(gi[_],H):H),Y&&o("label",{class:"check"},Y,X),te,ee,F);return r[_]=()=>{let V=e.wish[_],K=V===null||V==="";Y&&(Y.checked=K),D.classList.toggle("none",K);let J=K?fi[_]:Number(V);return ee.value=I?ar(J):J,te.textContent=K?"":pi(_,J,G),ee.setAttribute("aria-valuetext",K?X:pi(_,J,G)),[D,ee]},D}function d(_,H,F){let I=o("select",{"aria-label":H},...F.map(([q,G])=>o("option",{value:q},G)));I.addEventListener("change",()=>e.turn(_==="networks"?g(I.value):{[_]:I.value}));let W=o("label",{class:`knob pick ${_}`},o("span",{class:"name"},H),I);return r[_]=()=>(I.value=e.wish[_],[W,I]),W}let u=_=>n.named[_].choices.map(H=>[H,Gc[H]??H]),h=_=>t.networks[_].examples;function g(_){let{text:H}=e.wish,F=h(e.wish.networks).some(([,I])=>I===H);return{networks:_,...F?{text:h(_)[0]?.[1]??""}:{}}}let x=o("button",{type:"button"},"random"),f=o("button",{type:"button"},"typed"),m=o("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),v=o("select",{"aria-label":"Examples"}),w=o("span",{class:"count"}),T=0;x.addEventListener("click",()=>e.turn({text:""})),f.addEventListener("click",()=>{e.wish.text||e.turn({text:h(e.wish.networks)[0]?.[1]??""})}),v.addEventListener("change",()=>e.turn({text:v.value}));let M=()=>{clearTimeout(T),T=0,m.value.trim()&&e.turn({text:m.value})};m.addEventListener("input",()=>{clearTimeout(T),T=setTimeout(M,Vc)}),m.addEventListener("blur",()=>{T&&M(),e.draw(new Set(["knobs"]))}),m.addEventListener("keydown",_=>_.key==="Enter"&&_.preventDefault());let b=o("small"),O=c("length",{label:"Steps",note:b}),C=o("div",{class:"typed"},m,o("div",{class:"under"},v,w)),p=o("div",{class:"knob sequence"},o("span",{class:"name"},"Sequence"),o("div",{class:"seg",role:"group","aria-label":"Sequence"},x,f),O,C);r.text=()=>{let _=e.root.getRootNode().activeElement===m,{text:H,networks:F}=e.wish,I=!!H||_;x.setAttribute("aria-pressed",String(!I)),f.setAttribute("aria-pressed",String(I)),b.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",O.hidden=I,C.hidden=!I,_||(m.value=H);let W=h(F),q=W.every(([,G])=>G!==H);return v.replaceChildren(...q?[o("option",{value:H},"your own")]:[],...W.map(([G,X])=>o("option",{value:X},G))),v.value=H,[p,m]};let S=()=>{let _=e.P.unknown?.filter(Boolean).length??0;w.textContent=e.P.tokens?`${e.P.T} steps${_?`, ${_} unknown`:""}`:""},z=o("input",{type:"checkbox","aria-label":"Hold f at 1"});z.addEventListener("change",()=>e.turn({hold:z.checked?1:0}));let A=o("label",{class:"knob check hold"},z,o("span",{class:"name"},"Hold f at 1"),o("small",{},"the ",re("error carousel")," itself"));r.hold=()=>(z.checked=Number(e.wish.hold)===1,[A,z]);let $=o("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:E,high:L}=n.named.radius;$.style.setProperty("--at",(1-E)/(L-E));let k=o("fieldset",{},o("legend",{},"Both sides"),p,d("networks",l("networks"),Object.entries(t.networks).map(([_,{title:H}])=>[_,H])),c("clip",{log:!0}),A),y=o("fieldset",{},o("legend",{},"As initialised"),c("radius",{note:$}),c("scale"),c("bias"),c("units"),d("activation","Activation, RNN alone",u("activation")),d("init",l("init"),u("init")),c("seed")),P=o("button",{type:"button",class:"btn reset"});P.addEventListener("click",()=>e.turn(s,!0));let N=o("form",{"aria-label":"Settings"},k,y,P);N.addEventListener("submit",_=>_.preventDefault());let j=o("details",{class:"knobs"},o("summary",{},"Settings"),N),R=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:j,draw(_){if(_("size")&&(j.open=!e.small||j.open),_("norms")&&S(),!_("knobs"))return;let H=R(),F=0;for(let[I,W]of Object.entries(r)){let[q,G]=W();q.classList.toggle("changed",a(I)),q.classList.toggle("idle",H[I]===!0),I!=="text"&&(G.disabled=H[I]===!0),F+=Number(a(I))}P.disabled=!F,P.textContent=F?`Reset ${F} ${F>1?"settings":"setting"}`:"Reset all settings"}}}var bi=(e,t,n)=>Object.entries({...e,...n.knobs}).filter(([s,r])=>String(t[s]??"")!==String(r??"")).map(([s])=>s),Yc=(e,t,n)=>!bi(e,t,n).length,Xc=(e,t,n)=>bi(e,t,n).every(s=>n.asks.includes(s));function xi(e){let{setup:t}=e,n=o("p",{class:"look"}),s=t.presets.map(a=>{let l=o("button",{type:"button",class:"chip"},a.name);return l.addEventListener("click",()=>{r=a,e.unzoom?.(),e.turn({...e.usual,...a.knobs},!0),e.set({shown:e.curves(a.show.signals??e.state.named.show.default)})}),l}),r=null,i=o("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...s);return{el:o("div",{class:"presets"},i,n),draw(a){if(!a("knobs"))return;let l=t.presets.filter(u=>Yc(e.usual,e.wish,u)),c=l.includes(r)?r:l[0],d=c??(r&&Xc(e.usual,e.wish,r)?r:null);s.forEach((u,h)=>u.setAttribute("aria-pressed",String(t.presets[h]===c))),n.replaceChildren(d?o("b",{},"Look for "):"",d?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function vi(e){let{setup:t}=e,n=Ce.map(a=>{let l=o("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),s=o("select",{"aria-label":"Seed"}),r=o("select",{"aria-label":"Cell beside the RNN"});return s.addEventListener("change",()=>e.set({one:Number(s.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>o("option",{value:a},l))),{el:o("section",{class:"detail","aria-label":"Which networks"},o("h2",{},"Where it comes from"),o("div",{class:"seg",role:"group","aria-label":"Side"},...n.map(([,a])=>a)),o("label",{},"one network: seed ",s),o("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[u,h]of n)h.textContent=c.sides[u].title,h.setAttribute("aria-pressed",String(u===l.side));let d=e.seeds(l.side);s.replaceChildren(...d.map((u,h)=>o("option",{value:h},u))),s.value=l.one;for(let u of r.options)u.disabled=!c.curves.some(h=>h.side===l.side&&h.cell===u.value);r.value=l.cell}}}var Jc=e=>e[0]>0&&e.at(-1)/e[0]>8;function ki(e){let{setup:t}=e,n=o("h2"),s=o("p",{class:"note"}),r=o("div",{class:"cells"}),i=o("section",{class:"learn"},o("div",{class:"hd"},n),r,s),a=null,l=[];function c(u){let h=o("figcaption"),g=o("p",{class:"alone"},"not trained on this"),x=Fe("scores");return{cell:u,caption:h,none:g,plot:x,el:o("figure",{},h,x.el,g)}}function d({cell:u,caption:h,none:g,plot:x},f){let{gaps:m,scores:v,measure:{chance:w,better:T},trained_to:M}=f,{rem:b}=e,O=Object.entries(v[u]??{}),C=t.cells[u];if(h.replaceChildren(o("b",{},C),...O.length?[o("small",{},` ${ae(O.length,"seed")}`)]:[]),g.hidden=O.length>0,x.el.hidden=!O.length,!O.length)return;let p=Object.values(v).flatMap(y=>Object.values(y)).flat(),S=T==="higher"?1:1.05*Math.max(...p,w??0),{width:z}=x.measure(),A=Bn(m[0],m.at(-1),2*b,z-.4*b,Jc(m)),$=m.map((y,P)=>ns(O.map(([,N])=>N[P]))),E=`stroke:var(${Pt(u)[0]})`,L=[...new Set([m[0],m.findLast(y=>y<=M)??m[0],m.at(-1)])],k=[...O.map(([y,P])=>({values:P,at:m,kind:"one",style:E,title:`seed ${y}`})),{values:$,at:m,kind:"middle",style:E}];x.draw({x:A,y:{low:0,high:S,top:Math.round(.7*b),below:Math.round(1.4*b)},rows:[0,S/2,S].map(y=>[y,U(y,S===1?1:2).replace(/\.0$/,"")]),along:L.map(y=>[y,String(y),y===m.at(-1)&&L.length>1?"end":"middle"]),shades:m.some(y=>y>M)?[[A.at(M),A.right]]:[],lines:w===null?k:[{values:[w,w],at:[m[0],m.at(-1)],kind:"chance"},...k],said:`${C}, median ${f.measure.title} by gap: ${m.map((y,P)=>`${y}: ${U($[P],2)}`).join(", ")}.`,rem:b})}return{el:i,draw(u){if(!u("norms","size")||a===e.network&&!u("size"))return;a=e.network;let{learn:h}=a;n.replaceChildren("Does it learn? ",o("small",{},`${h.title}: ${h.measure.title} by ${h.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((g,x)=>l[x]?.cell!==g)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(g=>g.el)));for(let g of l)d(g,h);s.textContent=h.note??""}}}var Zc=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function yi(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=o("h2",{},"Gradient norms"),s=Ce[0],r=Ce.map(u=>{let h=o("button",{type:"button"});return h.addEventListener("click",()=>{s=u,c()}),[u,h]}),i=o("button",{type:"button",class:"btn"},"Close"),a=o("button",{type:"button",class:"btn"},"All curves as CSV"),l=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},n,o("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,u])=>u)),o("span",{class:"sp"}),a,i),t);i.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",u=>u.target===l&&l.close());function c(){let{P:u,S:h}=e,g=ir(u,h,s);for(let[f,m]of r)m.textContent=u.sides[f].title,m.setAttribute("aria-pressed",String(f===s));let x=g.flatMap(f=>["mean","low","high"].map(m=>[`${Le(e.setup.cells[f.cell])} ${or(e.setup,f)} ${{mean:"mean",low:"least",high:"largest"}[m]}`,u.array(`${s}.${f.cell}.${f.signal}.${m}`)]));t.replaceChildren(Ke(["step",...u.tokens?["token"]:[],...x.map(([f])=>f)],Array.from({length:u.T},(f,m)=>[m+1,...u.tokens?[u.tokens[m]]:[],...x.map(([,v])=>Number.isNaN(v[m])?"exactly 0":U(v[m],4))]),`log₁₀ of the norms over ${u.sides[s].seeds} seeds: their geometric mean, the least and the largest. Shown is ${u.sides[s].loss}.`))}e.numbers=()=>{c(),l.showModal()};let d=an(Zc);return e.keys=()=>d.showModal(),{el:o("div",{},l,d),draw:u=>l.open&&u("norms","lines")&&c()}}var $i=.01;function Qc(e){let t={below:0,at:0,above:0};for(let n of e)t[Math.abs(n-1)<=$i?"at":n<1?"below":"above"]+=1;return t}function lr(e,t,n,s){let r=0;for(;r<n-1&&Number.isFinite(e[(n-2-r)*s+t]);)r+=1;return r}function Mi(e){let t=$t(),n=o("p",{class:"reads"}),s=null,r=[],i=null,a=ss("The unit, from the smallest u to the largest",()=>r,d=>{s=d-1,c()}),l=o("div",{class:"panel"},o("h3",{},o("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,n);function c(){let[d,u]=i.arrays.product[1],h=i.array("own"),g=i.array("product");r=Array.from(h.keys()).sort((S,z)=>h[S]-h[z]);let x=r.reduce((S,z)=>lr(g,z,d,u)>=lr(g,S,d,u)?z:S),f=Math.min(s??r.indexOf(x),u-1),m=r[f],v=d-1;a.set(f+1,{max:u});let w=S=>Array.from({length:d},(z,A)=>(d-1-A)*Math.log10(h[S])),T=Array.from({length:d},(S,z)=>g[z*u+m]),M=r.map(S=>v*Math.log10(h[S])).filter(Number.isFinite),{below:b,at:O,above:C}=Qc(h),p=lr(g,m,d,u);n.replaceChildren(`Of ${ae(u,"unit")} ${b} let an error fade (u < 1), ${O} keep it (u = 1, within a hundredth) and ${C} make it grow (u > 1). Unit `,o("b",{},String(m)),` has u = ${U(h[m],3)}: over ${ae(v,"step")} that would be ${ge(v*Math.log10(h[m]))}. `,p===v?"It is active at all of them, so that is what arrives.":p===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${ae(p,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(S=>S!==m).map(S=>({values:w(S),kind:h[S]>1+$i?"faint grows":"faint fades"})),{values:w(m),kind:"other",name:`uᵗ, u = ${U(h[m],2)}`},{values:T,kind:"forget",name:`unit ${m}`}],first:1,last:d,low:1.06*Math.min(-1,...M),high:1.06*Math.max(1,...M),rem:e.rem,tip:S=>`step ${S}, unit ${m}: ${Je(g[(S-1)*u+m])}`,said:n.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(d){i=d,c()},cursor:()=>i&&t.cursor(e.S.t+1)}}var eh=["cell","i","f","g","o","r","z","n","error"],os={total:"all of it",direct:"straight down the cell",gates:"by the gates"},th={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},nh=e=>Array.from(e,(t,n)=>n).sort((t,n)=>Wn(e[t],e[n])||t-n);function is(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?U(e):`${e<0?"−":""}${ge(Math.log10(t))}`}function sh(e){let t=0,n=0,s=e.map(([i,a])=>{let l=a<0?t:n,c=l+a;return a<0?t=c:n=c,{name:i,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(n/1.25,-t/.25))));return{parts:s,low:-r/4,high:1.25*r}}function rh(e){let t=e.reduce((i,a)=>i+a,0),n=e.map(i=>de(i)),s=Math.abs(n.reduce((i,a)=>i+a,0)-de(t))<.005;return`${n.map((i,a)=>a===0?U(i):`${i<0?"−":"+"} ${U(Math.abs(i))}`).join(" ")} ${s?"=":"≈"} ${U(t)}`}function Si(e){let t=null,n=[],s=null,r=null,i=null,a=$t(),l=o("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=B("svg",{class:"strip","aria-hidden":"true"}),d=ss("The unit, from the shortest half-life to the longest",()=>n,q=>{t=n[q-1],_()}),u=o("div",{class:"bk"}),h=o("div",{class:"labels","aria-hidden":"true"}),g=o("div",{class:"plot",role:"img"},u,h),x=o("i",{class:"here"}),f={keep:o("p",{class:"reads"}),share:o("p",{class:"reads"})},m=o("span"),v=o("span"),w=o("label",{class:"check"},l,"hold f at 1 in every unit and step"),T=o("h3"),M=B("svg",{class:"shares",role:"img"}),b=o("p",{class:"terms"}),O=o("div",{class:"two"},o("div",{class:"panel"},o("h3",{},o("b",{},"Constant error carousel"),m),a.el,o("div",{class:"lives"},o("small",{},"half-life of every unit, shortest to longest"),c,d.el),w,f.keep),o("div",{class:"panel"},o("h3",{},o("b",{},"What each path carries"),v),g,f.share,T,M,b)),C=Mi(e),p=o("button",{type:"button",class:"btn"},"Show the LSTM");p.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:S,says:z}=ve("paths",re("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],O,C.el,p);e.seen(S,N);let A=()=>{let{cell:q,side:G}=e.S;return e.P.curves.some(ee=>ee.side===G&&ee.cell===q&&ee.signal==="kept")?we(e.setup.keep[q]):""},$=()=>e.setup.memory[e.S.cell]==="h",E=()=>$()?"dL/dhₜ":"dL/dcₜ",L=()=>e.P.curves.some(q=>q.side===e.S.side&&q.cell===e.S.cell),k=()=>Ze(e,e.S.cell),y=()=>L()&&e.setup.diagonal.includes(e.S.cell),P=()=>(A()||y())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function N(){(A()||y())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:u}).then(q=>{s=q;for(let G of["paths.steps","paths.y"])s(G).change.connect(()=>requestAnimationFrame(F));j(),e.P&&R()});function j(){s("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),s("paths").toolbar.active_drag=e.small?null:"auto"}function R(){let q=A();if(O.hidden=!q,C.el.hidden=!y(),p.hidden=!!q||y(),w.hidden=$(),m.textContent=` ∏ ${q} from step t to the last, each unit a line`,v.textContent=` ‖${E()}‖ and its parts`,y()){z.replaceChildren(`In an ${k()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),P()&&C.draw(P());return}if(!q){z.replaceChildren(L()?`${k()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Jt(e,e.S.cell));return}let G=P();z.replaceChildren($()?`A ${k()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${q} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${k()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),G&&(_(),W(),s&&H())}function _(){let q=P();if(!q)return;let[G,X]=q.arrays.product[1],ee=q.array("product"),te=q.array("half");n=nh(te);let Y=t===null||t>=X?n[X-1>>1]:t,ne=t===null?"the median unit, ":"unit ",D=Z=>Array.from({length:G},(Re,Oe)=>ee[Oe*X+Z]),V=ee.every(Z=>Z===0),K=Math.min(0,...ee.filter(Number.isFinite)),J=ee[Y],Q=n.at(-1),se=n[0];d.set(n.indexOf(Y)+1,{max:X}),f.keep.replaceChildren(...V?[o("b",{},"exactly 1"),`: with f held at 1, all ${ae(X,"unit")} pass the error straight down the cell undiminished over ${ae(G-1,"step")}.`]:[`Straight down the cell, ${ne}`,o("b",{},String(Y)),", passes on ",o("b",{},ge(J)),` of an error from step ${G} to step 1: its half-life, the steps over which its ${A()} lets half through, the median over where one begins, is ${dt(te[Y])}. The longest is ${dt(te[Q])} (unit ${Q}), the shortest ${dt(te[se])} (unit ${se}).`]),ne==="unit "&&!V&&(f.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...n.filter(Z=>Z!==Y).map(Z=>({values:D(Z),kind:"faint",aside:!0})),{values:D(Y),kind:"forget",name:V?"exactly 1":`unit ${Y}`}],first:1,last:G,low:1.04*Math.min(-1,K),high:-.06*Math.min(-1,K),rem:e.rem,tip:Z=>`step ${Z}, unit ${Y}: ${V?"1":Je(ee[(Z-1)*X+Y])}`,said:f.keep.textContent}),a.cursor(e.S.t+1);let ie=100,oe=n.map(Z=>Math.log2(Math.abs(te[Z]))),be=Math.min(...oe)-1,ke=Math.max(be+2,...oe);c.setAttribute("viewBox",`0 0 ${ie} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...n.map((Z,Re)=>{let Oe=1+19*((oe[Re]-be)/(ke-be));return B("rect",{class:Z===Y?"on":"",x:Re*ie/X,y:20-Oe,width:.8*ie/X,height:Oe})}))}function H(){let q=P(),{T:G}=q,X=Object.fromEntries(Object.keys(os).map(K=>[K,Array.from(q.array(K))])),ee=Object.values(X).flat().filter(Number.isFinite),te=Math.min(-1,...ee)-.3,Y=Math.max(.3,Math.max(...ee)+.2),ne=X.total.map((K,J)=>J);s("paths.source").data={t:ne,...X,low:ne.map(()=>te),high:ne.map(()=>Y),tip:ne.map(K=>[`step ${K+1}`,...Object.entries(os).map(([J,Q])=>`${Q}: ${Je(X[J][K])}`)].join(`
`))},s("paths.steps").setv({start:-.5,end:ne.length-.5}),s("paths.y").setv({start:te,end:Y});let D=gn(te,Y,5),V=ot(1,G,6);s("paths.ticks").ticks=D.map(([K])=>K),s("paths.axis").major_label_overrides=new Map(D),s("paths.marks").ticks=V.map(K=>K-1),s("paths.x").major_label_overrides=new Map(V.map(K=>[K-1,String(K)])),ut(s,"paths",e),s("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[K,[J,Q,se]]of Object.entries(th))s(`paths.${K}`).glyph.setv({line_color:e.css(J),line_width:Q,line_dash:se??[],line_cap:"round"});F()}function F(){let q=P();if(!s||!q)return;let{start:G,end:X}=s("paths.y"),ee=s("paths.steps"),{rem:te}=e,Y={left:Math.round(3*te),right:g.clientWidth-Math.round(.8*te),top:6,bottom:g.clientHeight-Math.round(1.4*te)};r=K=>Y.left+(Y.right-Y.left)*(K-ee.start)/(ee.end-ee.start);let ne=Object.entries(os).map(([K,J])=>o("span",{class:`name ${K}`},J));Object.assign(x.style,{top:`${Y.top}px`,height:`${Y.bottom-Y.top}px`}),h.replaceChildren(x,...ne),I();let D=K=>Y.top+(Y.bottom-Y.top)*(X-K)/(X-G),V=Object.keys(os).map((K,J)=>({span:ne[J],points:Array.from(q.array(K),(Q,se)=>[r(se),Number.isFinite(Q)?D(Q):NaN])}));Tt(V,[],{...Y,left:Y.left+6},te)}function I(){if(a.cursor(e.S.t+1),!r)return;let q=r(e.S.t),{start:G,end:X}=s("paths.steps");x.style.left=`${q}px`,x.hidden=e.S.t<G||e.S.t>X}function W(){let q=P(),G=Math.min(e.S.t,q.T-1),X=G===q.T-1,ee=q.array("share")[G],te=eh.filter(Z=>q.array(`step.${Z}`)).map(Z=>[Z,q.array(`step.${Z}`)[G]]).filter(([Z])=>Z==="error"?X:!X),Y=Z=>Z<0?" (with the opposite sign)":"",ne=q.array("total")[G],D=te.some(([,Z])=>!Number.isFinite(Z));X?f.share.replaceChildren("At the last step ",o("b",{},`‖${E()}‖ is ${ge(ne)}`),", all of it the error itself: no step lies behind it yet."):f.share.replaceChildren("All the way from the last step to ",o("b",{},`step ${G+1}`),Number.isFinite(ne)?`: ‖${E()}‖ is ${ge(ne)}. `:": exactly nothing is left.",Number.isFinite(ee)?Math.abs(ee)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${is(ee)} of it${Y(ee)}.`:`The direct path down the cell contributes ${is(ee)} of it${Y(ee)}, the gates ${is(1-ee)}${Y(1-ee)}.`:""),g.setAttribute("aria-label",f.share.textContent),T.replaceChildren(o("b",{},X?`At step ${G+1}`:`Over the one step from ${G+2} back to ${G+1}`),X?` the error itself arrives${$()?"":", by way of h"}`:` shares of ${E()} by the way it took`);let{width:V,height:K}=M.getBoundingClientRect(),{rem:J}=e;if(M.replaceChildren(),b.replaceChildren(),D||!V)return;let{parts:Q,low:se,high:ie}=sh(te),oe=Z=>(Z-se)/(ie-se)*V,be=K-1.3*J;M.append(...Q.filter(({v:Z})=>Z).flatMap(({name:Z,from:Re,to:Oe})=>{let tn=oe(Math.min(Re,Oe)),me=Math.abs(oe(Oe)-oe(Re));return[B("rect",{class:`way way-${Z}`,x:tn,y:2,width:Math.max(.5,me-1),height:be-4}),me>1.1*J?B("text",{class:`on on-${Z}`,x:tn+me/2,y:be/2+.3*J,"text-anchor":"middle"},Z==="cell"?$()?"h":"c":Z==="error"?"L":Z):""]}),...[0,1].flatMap(Z=>[B("path",{class:"unit",d:`M${oe(Z)} 0V${be+2}`}),B("text",{x:oe(Z),y:K-.2*J,"text-anchor":"middle"},Z?"1, the whole":"0")]));let ke={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};b.append(...te.flatMap(([Z,Re])=>[o("span",{},o("i",{class:`way way-${Z}`}),`${ke[Z]} ${is(Re)}`)," "]),te.length>1?o("b",{},rh(te.map(([,Z])=>Z))):"",te.some(([,Z])=>Z<-.005)?" What is left of 0 has the opposite sign.":""),M.setAttribute("aria-label",b.textContent)}return{el:S,draw(q){let{side:G,one:X,cell:ee}=e.S,te=`${G} ${X} ${ee} ${A()}`,Y=te!==i;Y&&(t=null),i=te,s&&q("size")&&j(),l.checked=Number(e.wish.hold)===1,q("paths","theme","size")||Y?R():q("t")&&y()?C.cursor():q("t")&&P()&&(I(),W())}}}var as=e=>U(e,Math.abs(e)<9.95?1:0);function Ei({first:e,low:t,high:n,zero:s},r){if(e===null||s===r)return["exactly 0",null,`in ${s} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(n)<.05)return["stays 1",null,s?`exactly 0 in ${s} of ${r} seeds`:"in every seed"];let i=e<0?"shrinks to":"grows to",a=s?`exactly 0 in ${s} of ${r} seeds`:`10^${as(t)} to 10^${as(n)}`;return[i,as(e),a]}function oh({gaps:e,trained_to:t,scores:n,measure:{better:s}},r){let i=Object.values(n[r]??{});if(!i.length)return null;let a=e.findLastIndex(h=>h<=t),l=i.map(h=>h[Math.max(0,a)]),c=l.filter(h=>h>=.99).length,[d,u]=[Math.min(...l),Math.max(...l)].map(h=>U(h,2));return s==="higher"&&c?`${c} of ${l.length} seeds`:`${s==="higher"?`0 of ${l.length}: `:""}${d===u?d:`${d} to ${u}`}`}var ih=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?o("sup",{},t.slice(1)):t),Ti=e=>["10",o("sup",{},as(e))];function Ci(e){let{setup:t}=e,n=Object.fromEntries(Object.entries(t.cells).map(([h,g])=>{let x=o("button",{type:"button",class:"cellname"},o("i",{class:`line ${h}`}),Le(g));Object.assign(x.dataset,{term:g,act:`Click: show or hide the ${g}.`}),x.addEventListener("click",()=>{let m=new Set(e.S.off);m.delete(h)||m.add(h),e.set({off:m})}),x.firstChild.style.background=`var(${Pt(h)[0]})`;let f=Object.fromEntries(Ce.flatMap(m=>[[`${m}.h`,o("td")],[`${m}.w`,o("td",{class:"weights"})]]));return f.learned=o("td"),[h,{button:x,parts:f,row:o("tr",{},o("th",{scope:"row"},x),...Object.values(f))}]})),s=Object.fromEntries(Ce.map(h=>[h,o("th",{scope:"colgroup"})])),r=Ce.map(()=>o("th",{scope:"col"})),i=Ce.map(()=>o("th",{scope:"col",class:"weights"})),a=o("th",{scope:"col"}),l=o("th",{scope:"col"}),c=o("div",{class:"readout"},o("table",{},o("colgroup",{},...["cell","fate","all","fate","all","learned"].map(h=>o("col",{class:h}))),o("thead",{},o("tr",{},o("td",{}),...Object.values(s),a),o("tr",{},o("th",{scope:"col"},"Cell"),r[0],i[0],r[1],i[1],l)),o("tbody",{},...Object.values(n).map(({row:h})=>h)))),d=(h,g)=>e.P.curves.find(x=>x.side===h&&x.cell===g&&x.signal==="h"),u=(h,g)=>e.P.weights.find(x=>x.side===h&&x.cell===g);return e.told=h=>{let{T:g,sides:x}=e.P,f=e.cells.map(m=>{let v=d(h,m);if(!v)return null;let[w,T,M]=Ei(v,x[h].seeds);return`${t.cells[m]} ${w}${T===null?"":` 10^${T}`} (${M})`});return`${x[h].title}, norm of dL/dh over ${g-1} steps back, on a logarithmic scale: ${f.filter(Boolean).join("; ")}.`},{el:c,draw(h){if(h("norms","size")){let{P:g,network:x}=e,f=g.weights.some(w=>w.clipped!==null);c.classList.toggle("clips",f),Ce.forEach((w,T)=>{s[w].textContent=g.sides[w].title,s[w].colSpan=e.small&&!f?1:2,r[T].replaceChildren(re("dL/dh"),` over ${g.T-1} ${g.T===2?"step":"steps"} `,o("small",{},"mean; least to largest seed")),i[T].textContent=f?"weights, clipped":"weights",i[T].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:m}=x;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let v=m.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[m.measure.name];l.textContent=`${v[0]} at gap ${m.gaps.findLast(w=>w<=m.trained_to)??m.gaps[0]}`,l.title=`${m.title}: ${v.at(-1)} at ${m.gap_title} ${m.trained_to}, the longest in training`;for(let[w,{parts:T}]of Object.entries(n)){for(let M of Ce){let b=d(M,w),O=u(M,w);if(T[`${M}.h`].title=b?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",b){let[C,p,S]=Ei(b,g.sides[M].seeds);T[`${M}.h`].replaceChildren(C,...p===null?[]:[" 10",o("sup",{},p)]," ",o("small",{},...ih(S)))}else T[`${M}.h`].replaceChildren(o("small",{},"not trained"));T[`${M}.w`].replaceChildren(...O?O.norm===null?["0"]:[...Ti(O.norm),...O.clipped===null?[]:[" → ",...Ti(O.clipped)]]:["–"])}T.learned.textContent=oh(m,w)??"–"}}if(h("norms","lines"))for(let[g,{button:x,row:f}]of Object.entries(n)){let m=!e.S.off.has(g);x.setAttribute("aria-pressed",String(m)),f.classList.toggle("off",!m)}}}}var ah={w:.9,shear:.5,bias:1},wn=(e,t)=>Array.from({length:t+1},(n,s)=>s?s*e:0),lh=(e,t,n)=>wn(Math.log10(e),n).map((s,r)=>s+Math.asinh(r*t/2)/Math.LN10),Li=e=>1/(1+Math.exp(-e)),ch=e=>-Math.log1p(Math.exp(-e))/Math.LN10,hh=e=>e<0?-Math.log10(2)/e:1/0;function ls(e){let t=e.length-1,n=Math.max(...e),s=e.indexOf(n),r=e[t];return{way:e.every(a=>a===0)?"stays":s===0?"falls":s===t?"grows":"turns",peak:s,most:n,end:r}}var dh="⁰¹²³⁴⁵⁶⁷⁸⁹",uh=e=>String(e).replace(/\d/g,t=>dh[t]);function Ai(e){let t={...ah},n={weight:$t(),matrix:$t(),gate:$t()},s=w=>T=>{t[w]=T;for(let M of[i,a])M.set(t.w);v()},r={low:.2,high:2,step:.01,value:t.w,written:w=>U(w)},i=Be({name:"w",title:"The weight w",...r},s("w")),a=Be({name:"ρ",title:"The spectral radius ρ of the matrix",...r},s("w")),l=Be({name:"s",title:"The shear s of the matrix",low:0,high:2,step:.05,value:t.shear,written:w=>U(w)},s("shear")),c=Be({name:"b",title:"The bias b of the forget gate",low:-3,high:5,step:.1,value:t.bias,written:w=>U(w,1,!0)},s("bias")),d={weight:["A number","t times over: wᵗ",[i]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[a,l]],gate:["A gate","fᵗ, where f = σ(b)",[c]]},u=Object.fromEntries(Object.keys(d).map(w=>[w,o("p",{class:"reads"})])),h=Object.entries(d).map(([w,[T,M,b]])=>o("div",{class:"panel"},o("h3",{},o("b",{},T),` ${M}`),n[w].el,o("div",{class:"dials"},...b.map(O=>O.el)),u[w])),{el:g,says:x}=ve("scalar","One number","the whole argument with a single number",[],o("div",{class:"three"},...h)),f=null,m=w=>o("b",{},w);function v(){let w=Math.max(1,(e.got.norms?.T??100)-1),T=Math.log10(t.w),M=ch(t.bias),b={weight:wn(T,w),turn:wn(T,w),shear:lh(t.w,t.shear,w),gate:wn(M,w)},O=Object.values(b).flatMap(ls),C=-Zt(-Math.min(...O.map(N=>N.end)),6),p=Zt(Math.max(...O.map(N=>N.most)),3),S={first:0,last:w,low:C,high:p,unit:"steps",rem:e.rem},[z,A,$]=[ls(b.weight),ls(b.shear),ls(b.gate)],E=`${U(t.w)}${uh(w)}`;x.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis over ${w} ${w===1?"step":"steps"}.`),u.weight.replaceChildren(m(`${E} = ${ge(z.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[z.way]),n.weight.draw({...S,lines:[{values:b.weight,kind:"main",name:`${U(t.w)}ᵗ`}],tip:N=>`t = ${N}: ${ge(b.weight[N])}`,said:u.weight.textContent});let L={falls:`shrinks from the first step on, to ${ge(A.end)}.`,grows:`grows at every step, to ${ge(A.end)}.`,turns:`first grows, to ${ge(A.most)} at step ${A.peak}, and shrinks only then, to ${ge(A.end)}.`,stays:"stays 1 as well."}[A.way];u.matrix.replaceChildren(m(`Every eigenvalue has size ${U(t.w)}.`),` The turn alone is ρᵗ, like the number: ${ge(z.end)}. The shear ${L}`);let k={values:b.shear,kind:"main",name:"shear"},y={values:b.turn,kind:"other",name:"turn"};n.matrix.draw({...S,lines:t.shear?[y,k]:[{...k,name:"turn and shear"}],marks:A.way==="turns"?[{k:A.peak,v:A.most}]:[],tip:N=>`t = ${N}: turn ${ge(b.turn[N])}, shear ${ge(b.shear[N])}`,said:u.matrix.textContent});let P=hh(M);u.gate.replaceChildren(m(`f = σ(${U(t.bias,1,!0)}) = ${U(Li(t.bias),3)}:`),` half is left after ${U(P,P<10?1:0)} steps, and ${ge($.end)} after ${w}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`),n.gate.draw({...S,lines:[{values:wn(0,w),kind:"held",name:"f held at 1: exactly 1"},{values:b.gate,kind:"forget",name:`${U(Li(t.bias),3)}ᵗ`}],tip:N=>`t = ${N}: ${ge(b.gate[N])}`,said:u.gate.textContent})}return{el:g,draw(w){let T=e.got.norms?.T;(w("size")||T!==f)&&v(),f=T}}}var zi=`.sec .plot {
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
`;var fh=90,Oi=1e-9,Pi=["--rnn","--ink"];function ph(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(n=>n>Oi).length,kept:t.filter(n=>Math.abs(n)<=Oi).length,zero:t.filter(n=>!Number.isFinite(n)).length}}function gh({above:e,kept:t,most:n,size:s}){return n===null?"nothing of any change is left":t===s?"every change keeps its size":e?e===s?"every change grows":`changes in ${ae(e,"direction")} of ${s} grow, the rest shrink`:t?`changes in ${ae(t,"direction")} of ${s} keep their size, the rest shrink`:"every change shrinks"}function Ni(e){let t=null,n=null,s=0,r=Be({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:b=>ae(b,"step")},b=>{t=b>=u()?null:b,clearTimeout(s),s=setTimeout(g,fh)}),i=Object.fromEntries(["step","span"].map(b=>{let O=o("div",{class:"bk"}),C=o("div",{class:"labels","aria-hidden":"true"});return[b,{name:`spectrum.${b}`,of:b,target:O,labels:C,series:[],head:o("h3"),el:o("div",{class:"plot",role:"img"},O,C)}]})),a=[o("p",{class:"reads"}),o("p",{class:"reads"})],{el:l,says:c}=ve("spectrum","Spectrum",o("span",{},re("singular values")," of the ",re("Jacobian")," of the state"),[r.el],o("div",{class:"two"},...Object.values(i).map(b=>o("div",{class:"panel"},b.head,b.el))),o("div",{class:"two"},...a)),d=()=>Math.min(e.S.t,e.P.T-2),u=()=>e.P.T-1-d(),h=()=>Math.min(t??u(),u()),g=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:d(),t:d()+h()});e.seen(l,g),e.embed(Object.fromEntries(Object.values(i).map(({name:b,target:O})=>[b,O]))).then(b=>{n=b;for(let O of Object.values(i))for(let C of["index","y"])n(`${O.name}.${C}`).change.connect(()=>requestAnimationFrame(()=>M(O)));f(),e.P&&w()});let x=({rem:b}=e)=>({left:Math.round(3.2*b),right:Math.round(.8*b),top:6,bottom:Math.round(1.4*b)});function f(){let{left:b,right:O,top:C,bottom:p}=x();for(let{name:S}of Object.values(i))n(S).setv({min_border_left:b,min_border_right:O,min_border_top:C,min_border_bottom:p}),n(S).toolbar.active_drag=e.small?null:"auto"}function m({name:b,of:O}){let{css:C,rem:p,font:S}=e;ut(n,b,e),n(`${b}.x`).setv({major_label_text_color:C("--ink3"),major_label_text_font_size:`${.75*p}px`,major_label_text_font:S}),n(`${b}.one`).line_color=C("--ink3"),Pi.forEach((z,A)=>{n(`${b}.${A}`).glyph.setv({line_color:C(z),line_width:1,line_alpha:.5}),n(`${b}.${A}.mark`).glyph.setv({size:(e.small?.36:.45)*p,line_color:C(z),line_width:1.5,fill_color:C(O==="step"?"--bg":z)})})}function v(){r.set(h(),{max:u()}),r.input.disabled=u()<2}function w(){let b=e.got.spectrum;if(v(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!b)return;let O=b.t-b.from;i.step.head.replaceChildren(o("b",{},"One step"),` from ${b.from+1} to ${b.from+2}`),i.span.head.replaceChildren(o("b",{},ae(O,"step")),` from ${b.from+1} to ${b.t+1}`),a[1].replaceChildren(Jt(e,e.S.cell));for(let C of Object.values(i))C.series=b.cells.map((p,S)=>({values:Array.from(b.array(`${p}.${C.of}`)),kind:S?"main":"other",name:Ze(e,p)}));b.cells.forEach((C,p)=>{let[S,z]=["step","span"].map(L=>ph(i[L].series[p].values)),A=e.P.sides[b.side].units,$=S.size>A?`${S.size} values, of h and c together`:`${S.size} values of h`,E=(L,k)=>`${L}: at most ${k.most===null?"0":ge(k.most)}, ${k.above||"none"} above 1`+(k.zero?`, ${k.zero} 0 to rounding`:"");a[p].replaceChildren(o("b",{},Ze(e,C)),` (${$}). ${E("One step",S)}. ${E(ae(O,"step"),z)}: ${gh(z)}.`)});for(let C of Object.values(i))C.el.setAttribute("aria-label",a.map(p=>p.textContent).join(" ")),n&&T(C)}function T(b){let{name:O,series:C}=b,p=C.flatMap(({values:j})=>j.filter(Number.isFinite)),S=Math.min(-.1,...p),z=Math.max(.1,...p),A=.05*(z-S),$=S-A,E=z+A,L=Math.max(...C.map(({values:j})=>j.length)),k=Array.from({length:L},(j,R)=>R+1),y={t:k,low:k.map(()=>$),high:k.map(()=>E)};Pi.forEach((j,R)=>y[R]=k.map((_,H)=>Number.isFinite(C[R]?.values[H])?C[R].values[H]:NaN)),y.tip=k.map((j,R)=>[`number ${R+1} by size`,...C.filter(({values:_})=>R<_.length).map(_=>`${_.name} ${Je(_.values[R])}`)].join(`
`)),n(`${O}.source`).data=y,n(`${O}.index`).setv({start:0,end:L+1}),n(`${O}.y`).setv({start:$,end:E});let P=ot(1,L,e.small?4:6),N=E-$>2?gn($,E,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(j=>Math.log10(j)>$&&Math.log10(j)<E).map(j=>[Math.log10(j),String(j)]);n(`${O}.ticks`).ticks=N.map(([j])=>j),n(`${O}.axis`).major_label_overrides=new Map(N),n(`${O}.marks`).ticks=P,n(`${O}.x`).major_label_overrides=new Map(P.map(j=>[j,String(j)])),m(b),M(b)}function M({name:b,series:O,labels:C,el:p}){if(!O.length)return;let S=n(`${b}.y`),z=n(`${b}.index`),A=x(),$={left:A.left,right:p.clientWidth-A.right,top:A.top,bottom:p.clientHeight-A.bottom},E=O.map(k=>o("span",{class:`name ${k.kind}`},k.name));C.replaceChildren(...E);let L=O.map(({values:k},y)=>({span:E[y],points:k.map((P,N)=>[$.left+($.right-$.left)*(N+1-z.start)/(z.end-z.start),Number.isFinite(P)?$.top+($.bottom-$.top)*(S.end-P)/(S.end-S.start):NaN])}));Tt(L,[],{...$,left:$.left+8},e.rem,1.5)}return{el:l,draw(b){b("t")&&v(),n&&b("size")&&f(),b("spectrum","theme","size")&&w()}}}var wh={engine:"backpropagation",differences:"central differences",complex:"complex step"},ji=.001,bh=e=>e===null?"–":ge(Math.log10(e));function xh({engine:e,resolved:t,error_differences:n,error_complex:s}){let r=s!==null&&s<ji;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?n!==null&&n<ji?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function _i(e){let t={cell:null,signal:"h",side:null,t:null},n=(C,p)=>{let S=o("select",{"aria-label":C});return S.addEventListener("change",()=>{p(S.value),b()}),S},s=n("Cell",C=>t.cell=C),r=n("Side",C=>t.side=C),i=Pe("Gradient",{h:"dL/dh",c:"dL/dc"},C=>{t.signal=C,b()}),a=o("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});a.addEventListener("input",()=>{t.t=a.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(a.value))-1))}),a.addEventListener("change",()=>a.value=w().t+1),a.addEventListener("keydown",C=>C.key==="Enter"&&M());let l=o("button",{type:"button",class:"btn start"},"Check against differences");l.addEventListener("click",()=>M());let c=o("caption"),d=o("tbody"),u=o("table",{},c,o("thead",{},o("tr",{},...["found by","size","relative error"].map(C=>o("th",{scope:"col"},C)))),d),h=o("p",{class:"reads",role:"status"}),g=null,x=null,f=(C,p,S="")=>o("label",{class:S},o("span",{},C),p),{el:m,says:v}=ve("verify","Verify","any point of the plots, found again without backpropagation",[],o("div",{class:"choice"},f("Cell",s),i.el,f("Side",r,"wide"),f("Step",a),l),o("div",{class:"found"},u,h));v.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",o("code",{},"gatescope gradients MODEL TEXT --verify"),".");let w=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),T=C=>e.P.curves.some(p=>p.cell===C&&p.signal==="c");function M(){let{one:C}=e.S,p=e.seeds(w().side).length;e.ask("verify",{...w(),one:Math.min(C,p-1)})}function b(){let C=[...new Set(e.P.curves.filter(S=>S.side===w().side).map(S=>S.cell))];C.includes(w().cell)||(t.cell=C[0]),T(w().cell)||(t.signal="h");let p=(S,z,A)=>{S.replaceChildren(...z.map(([$,E])=>o("option",{value:$},E))),S.value=A};p(s,C.map(S=>[S,Ze(e,S)]),w().cell),p(r,Object.entries(e.P.sides).map(([S,{title:z}])=>[S,z??S]),w().side),i.set(w().signal);for(let S of i.el.children)S.disabled=!T(w().cell)&&S.textContent==="dL/dc";a.max=e.P.T,(t.t===null||a.getRootNode().activeElement!==a)&&(a.value=w().t+1)}function O(){if(c.textContent=x?`‖dL/d${x.signal}‖ at step ${x.t+1}, ${Ze(e,x.cell)}, ${e.P.sides[x.side]?.title??x.side}, seed ${e.seeds(x.side)[x.one]}`:"Nothing checked yet",d.replaceChildren(...Object.entries(wh).map(([S,z])=>o("tr",{class:x&&S==="differences"&&!x.resolved?"lost":""},o("th",{scope:"row"},z),o("td",{},x?Je(x[S]):"–"),o("td",{},S==="engine"?"":x?bh(x[`error_${S}`]):"–")))),!x)return void h.replaceChildren("Choose a point and press the button.");let[C,p]=xh(x);h.replaceChildren(o("b",{},C),` ${p} Each number was moved by ${ge(Math.log10(x.step))} either way.`)}return{el:m,draw(C){let{t:p,cell:S,side:z}=e.S,A=`${p} ${S} ${z}`;A!==g&&Object.assign(t,{cell:null,side:null,t:null}),g=A,C("norms","detail","t")&&b(),C("norms")&&(x=null),C("verify")&&(x=e.got.verify),C("norms","verify")&&O(),C("busy","lost")&&(l.disabled=e.busy.has("verify")||!e.connected)}}}var vh=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","theme","size"],kh={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],theme:["theme"]},yh={scalar:Ai,flow:hi,spectrum:Ni,paths:Si,verify:_i},cr=class extends at{said={};keys;constructor(t){super(t,di+zi);let{state:n}=this,{t:s,side:r,one:i,cell:a,show:l,off:c}=n.usual("view");this.S={t:s,side:r,one:i,cell:a,theme:this.S.theme,shown:this.curves(l),off:new Set(c)},this.questions=new ct(M=>this.tell(M)),this.got={},this.targets={},this.figures=new Promise(M=>this.made=M),this.near=new Xt("160px"),this.K=this.wish=this.usual=n.usual("server"),this.came=Ln(n);let d=M=>M(this),[u,h,g,x,f,m,v,w]=[Rt,xi,wi,mi,Ci,vi,ki,yi].map(d);this.sections=Object.fromEntries(Object.entries(yh).map(([M,b])=>[M,d(b)]));let T=Object.values(this.sections);this.parts=[u,h,g,x,f,m,...T,v,w],this.time=x.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},g.el,o("div",{class:"right"},o("section",{class:"first","aria-label":"Gradient norms through time"},x.el,f.el),m.el,...T.map(M=>M.el),v.el)),this.root.append(Wt(this),o("div",{class:"ask"},h.el,u.el),this.main,w.el,this.status),this.listen(),Vt(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[M,b]of Object.entries(this.model.progress))this.sections[M]?.el.style.setProperty("--done",b)})}close(){this.near.close(),this.questions.stop()}get touches(){return kh}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,n={}){let s=JSON.stringify([this.wish,n]);this.closed||this.questions.asked(t,s)||(this.questions.ask(t,{knobs:this.wish,...n},{key:s}),this.mark(),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=lt(t),{want:i}=s,a=!this.P;if(n&&!r.length)return this.wish=s.knobs,this.questions.ask(i,{knobs:s.knobs}),this.waits();let l=n?this.questions.opened(s):this.questions.take(s);if(!l)return;let c=new Set([i,"busy","notice"]);if(this.said[i]=s.notices,s.file)tt(s.file,r,"text/csv"),this.questions.forget(i);else{let{picture:d}=Dt(t);i==="norms"?this.accept(l,s.knobs,d,c,a):this.got[i]=d}this.draw(c)}accept(t,n,s,r,i){if((i||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...n}),t.key=JSON.stringify([n,{}]),this.K=n,r.add("knobs"),!s)return;let a=this.P,{S:l}=this;this.P=this.got.norms=s,i&&(this.text=n.text),this.shown=t.from,i?(this.read(),this.resetView()):(l.t=l.t>0&&l.t===a.T-1?s.T-1:Math.min(l.t,s.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1),l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of i?vh:["t","detail","lines"])r.add(c)}seeds(t){let n=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(s,r)=>n?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,n){return this.P.curves.some(s=>s.side===t&&s.cell===n)?n:"lstm"}turn(t,n=!1){this.wish={...this.wish,...t},this.entry||=n,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,n){this.near.seen(t,()=>this.P&&n())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:n}=this.wish;return An(this.came,{text:t,opened:this.text,task:n})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:n,setup:s}=this,{t:r,side:i,one:a,cell:l,theme:c,shown:d}=n,u=Object.keys(d).filter(g=>d[g]),h={t:r,side:i,one:a,cell:l,theme:c,show:u,off:[...n.off]};return{...t,...h,...zn(this.passes(),t.text,s.models),task:null}}curves(t){let{choices:n}=this.state.named.show;return Object.fromEntries(n.map(s=>[s,t.includes(s)]))}read(t=[]){let{S:n,P:s,state:r}=this,{side:i,cell:a,show:l,off:c}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(n,{side:i,cell:a,shown:this.curves(l),off:new Set(c)}),n.t=r.place("t",s.T,0,this.said.address),n.one=r.place("one",this.seeds(i).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(n=>[n,t[n]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let n=(...s)=>s.some(r=>t.has(r));for(let s of this.P?this.parts:this.parts.slice(0,1))kt(s,t);this.P&&(n("busy")&&this.waits(),n("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:n,main:s}=this;n.classList.toggle("busy",t.has("norms")),s.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:i}]of Object.entries(this.sections))i.classList.toggle("waiting",t.has(r)),t.has(r)||i.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),w:()=>this.meanings.walk()}}},Hi={render:e=>void new cr(e)};function Fi(e,t,n){let s=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),i=e.arrays[`top.${t}.id`][1][1];return Array.from({length:i},(a,l)=>[e.words[s[n*i+l]],r[n*i+l]])}function $h(e,t,n){let[[s,r]]=Fi(e,t,n);if(e.answers.kind==="value")return{text:U(r,2),right:null};let i=e.answers.kind==="next"&&n+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:he(s),right:i?a(s)===a(e.tokens[n+1]):null}}function Ri(e){let t=o("div",{class:"says"}),n=o("div",{class:"lists"}),s=o("h2"),r=o("div",{class:"answers"},o("div",{class:"hd"},s),n),i=[],a=null;function l(){i=e.P.cells.map(d=>{let u=Array.from({length:5},()=>{let g=o("span",{class:"bar"}),x=o("span",{class:"w"}),f=o("span",{class:"n"});return{bar:g,word:x,p:f,row:o("li",{},g,x,f)}}),h=e.name({cell:d});return{rows:u,el:o("div",{},o("h3",{},h),o("ol",{class:"pred","aria-label":`What the ${h} answers`},...u.map(({row:g})=>g)))}}),n.replaceChildren(...i.map(d=>d.el))}function c(d){let{P:u,G:h,rem:g,font:x}=e,f=e.name({cell:u.cells[d]}),m=o("div",{class:"line","aria-hidden":"true"},o("span",{class:"label"},f));for(let v=h.a;v<h.end;v++){let{text:w,right:T}=$h(u,d,v),M=o("span",{class:T?"m right":"m",title:`${f}, after “${u.shown[v]}”: ${w}`},w),b=Math.max(yt(w,h.cw-4,.8125*g,T?650:400,x),.62*g);M.style.cssText=`left:${h.x(v)+1}px;width:${h.cw-2}px;font-size:${b}px`,m.append(M)}return m}return{el:r,steps:t,draw(d){let{P:u,S:h}=e;if(u.cells.join()!==a&&(l(),a=u.cells.join()),d("picture","size","view")&&t.replaceChildren(...u.cells.map((x,f)=>c(f))),!d("picture","step","size"))return;let g=u.answers.title;s.replaceChildren(g[0].toUpperCase()+g.slice(1)," ",o("small",{},`${u.answers.kind==="label"?"at":"after"} “${u.shown[h.t]}”`)),i.forEach(({rows:x},f)=>{let m=Fi(u,f,h.t),v=u.answers.kind==="value";x.forEach(({row:w,bar:T,word:M,p:b},O)=>{w.hidden=O>=m.length,!w.hidden&&(M.textContent=he(m[O][0]),b.textContent=v?U(m[O][1],3):ue(m[O][1]),T.hidden=v,T.style.width=`${100*m[O][1]}%`)})})}}}function Ii(e){let t=e.filter(Number.isFinite).sort((r,i)=>r-i);if(!t.length)return 1;let n=t.at(-1),s=t[Math.floor(.97*(t.length-1))];return 1.05*(n>2*s?1.5*s:n)||1}function Mh(e,t){return e.better==="higher"?[0,1]:[0,e.chance===null?Ii(t):2*e.chance]}function Wi(e){let t=T=>{let M=o("div",{class:"bk"}),b=o("div",{class:"labels","aria-hidden":"true"});return{name:T,target:M,labels:b,head:o("h2"),note:o("small"),el:o("div",{class:`plot ${T}`,role:"img"},M,b)}},n={score:t("score"),loss:t("loss")},s=o("div",{class:"curves"},...Object.values(n).flatMap(T=>[o("div",{class:"hd"},T.head),T.el]));for(let{head:T,note:M}of Object.values(n))T.append(o("span")," ",M);let r={own:0,other:1},i=null,a=!1,l=!1,c={};async function d(){i=await Vt(e.setup.figures,{score:n.score.target,loss:n.loss.target});for(let T of["iterations","score.y","loss.y"])i(T).change.connect(()=>{l||(a=!0,requestAnimationFrame(()=>{v(),w()}))});for(let T of Object.values(n))T.el.addEventListener("dblclick",()=>{a=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>w()).observe(T.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let u=()=>Math.round(3.6*e.rem);function h(){for(let T of Object.keys(n))i(T).setv({min_border_left:e.gutter,min_border_right:u(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),i(T).toolbar.active_drag=e.small?null:"auto"}let g=()=>e.P.cells,x=T=>T==="rnn"?"--rnn":"--ink";function f(){for(let T of Object.keys(n)){ut(i,T,e),i(`${T}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[M,b]of Object.entries(r)){let O=g()[b];i(`${T}.${M}`).glyph.setv({line_color:e.css(x(O)),line_width:b?2.25:3,line_cap:"round"})}}i("chance").line_color=e.css("--ink3")}function m(){let{P:T,run:M,task:b}=e,{measure:O}=b,C=(M??e.choice).iterations,p=M?Array.from(T.array("t")):[],S={score:$=>st(O,$),loss:$=>U($,4)},z=Math.ceil(C/e.setup.points);l=!0;for(let $ of Object.keys(n)){let E={t:p,own:p.map(()=>NaN),other:p.map(()=>NaN)},L=[];for(let[j,R]of Object.entries(r)){let _=M&&T.array(`${R}.${$}`);_&&(E[j]=Array.from(_),L.push([j,g()[R]])),i(`${$}.${j}`).visible=!!_}let k=L.flatMap(([j])=>E[j]),[y,P]=$==="score"?Mh(O,k):[0,Ii(k)];E.low=p.map(()=>y),E.high=p.map(()=>P),E.tip=p.map((j,R)=>[`iteration ${j.toLocaleString("en")}`,...L.map(([_,H])=>`${e.name({cell:H})} ${S[$](E[_][R])}`)].join(`
`)),i(`${$}.source`).data=E,i(`${$}.hit`).glyph.width={value:z},a||i(`${$}.y`).setv({start:y,end:P}),c[$]=Object.fromEntries(L.map(([j,R])=>{let _=E[j].findLastIndex(Number.isFinite);return[j,_<0?null:{t:p[_],v:E[j][_],name:e.name({cell:R}),cell:R}]}));let N=L.map(([j,R])=>`${e.name({cell:R})} ${S[$](E[j].at(-1))}`).join(", ");n[$].el.setAttribute("aria-label",p.length?`${$==="score"?O.title:"Loss"} at iteration ${p.at(-1)}: ${N}.`:"No curve yet.")}a||i("iterations").setv({start:0,end:C}),i("chance").setv({location:O.chance??0,visible:O.chance!==null}),l=!1,v();let A=O.title[0].toUpperCase()+O.title.slice(1);n.score.head.firstChild.textContent=A,n.score.note.textContent=`best weights so far, on validation${O.better==="lower"?"; lower is better":""}`,n.loss.head.firstChild.textContent="Loss",n.loss.note.textContent=z>1?`mean of every ${z} iterations`:"of every iteration"}function v(){let{start:T,end:M}=i("iterations"),b=Ee(T,M,e.small?4:7).filter(Number.isInteger);for(let O of Object.keys(n)){let C=O==="score"&&e.task.measure.name==="accuracy"?100:1,p=i(`${O}.y`),S=e.run||C>1?Ee(p.start,p.end,6):[],z=Math.max(0,-Math.floor(Math.log10(C*(S[1]-S[0]))+1e-9))||0;i(`${O}.ticks`).ticks=S,i(`${O}.axis`).major_label_overrides=new Map(S.map(A=>[A,U(C*A,z)+(C>1?"%":"")])),i(`${O}.marks`).ticks=b,i(`${O}.iterations`).major_label_overrides=new Map(b.map(A=>[A,A.toLocaleString("en")]))}}function w(){if(!i||!e.P)return;let{measure:T}=e.task,M=i("iterations");for(let[b,{labels:O,el:C}]of Object.entries(n)){let{start:p,end:S}=i(`${b}.y`),z=C.clientHeight-6-Math.round(1.3*e.rem),A=C.clientWidth-e.gutter-u(),$=e.gutter+A,E=N=>Math.max(0,Math.min(z,z*(1-(N-p)/(S-p)))),L=N=>e.gutter+A*Math.max(0,Math.min(1,(N-M.start)/(M.end-M.start))),k=Object.values(c[b]??{}).filter(Boolean).map(N=>({x:L(N.t),y:E(N.v),span:o("span",{class:`name ${N.cell==="rnn"?"rnn-h":""}`},N.name)})),y=b==="score"&&T.chance!==null?[{x:$,y:E(T.chance),span:o("span",{class:"name fine"},"chance")}]:[],P=k.some(N=>N.x+u()>$);for(let N of P?[[...k,...y]]:[k,y]){let j=Nn(N.map(R=>R.y),.95*e.rem,z);N.forEach(({span:R,x:_},H)=>{R.style.left=`${_+6}px`,R.style.top=`${6+j[H]}px`})}O.replaceChildren(...[...k,...y].map(({span:N})=>N)),!e.run&&b==="score"&&O.append(o("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return d(),{el:s,draw(T){i&&(T("size")&&h(),T("theme","size","picture")&&f(),T("run","picture")&&m(),T("run","picture","size","theme")&&w())}}}var Sh=200,qi={cell:"cell",units:"unit",seed:"seed",iterations:"iteration"};function Di(e){let{setup:t}=e,n=m=>o("select",{},...m.map(([v,w])=>o("option",{value:v},w))),s=m=>o("input",{type:"number",min:e.state.named[m].low,max:e.state.named[m].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:n(Object.entries(t.tasks).map(([m,v])=>[m,v.title])),cell:n(Object.entries(t.cells)),units:s("units"),seed:s("seed"),iterations:s("iterations"),beside:o("input",{type:"checkbox"})},i=o("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations"},l=Object.entries(a).map(([m,v])=>(r[m].setAttribute("aria-label",v),o("label",{class:m},qi[m]?re(qi[m],v):o("span",{},v),r[m]))),c=o("fieldset",{class:"choice","aria-label":"What to train"},...l,o("label",{class:"check"},r.beside,i)),d=Rt(e),u=o("div",{class:"ask"},c,d.el),h=0,g=null;e.chosenNow=()=>(clearTimeout(h),{...Object.fromEntries(Object.keys(a).map(v=>[v,r[v].value])),beside:r.beside.checked});let x=()=>e.send({choice:e.chosenNow()}),f=()=>{i.textContent=`${Le(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`};r.task.addEventListener("change",()=>{let m=t.tasks[r.task.value];r.units.value=m.units,r.iterations.value=m.iterations,x()}),r.cell.addEventListener("change",()=>{f(),x()}),r.beside.addEventListener("change",x);for(let m of[r.units,r.seed,r.iterations])m.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(x,Sh)}),m.addEventListener("keydown",v=>{v.key==="Enter"&&!e.live&&e.act()});return{el:u,draw(m){if(d.draw(m),!!m("run")&&(c.disabled=e.live,g===null||m("choice"))){for(let v of Object.keys(a))r[v].value=e.choice[v];r.beside.checked=e.choice.beside,f(),g=!0}}}}var Eh=80;function Bi(e){let t=o("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),n=o("span",{class:"count"}),s=o("div",{class:"asked"},o("span",{class:"count","aria-hidden":"true"},"Probe"),o("div",{class:"field"},t),n),r=0,i=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),Eh)}),{el:s,draw(a){if(!a("run","picture"))return;e.text!==i&&t.getRootNode().activeElement!==t&&(t.value=e.text),i=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:d}=e.P;n.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?d.one:d.many}`}}}var hr={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Th=e=>B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},B("path",{d:e}));function Ch({state:e,elapsed:t,rate:n,left:s}){let r=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${U(n,1)} a second`,i=ys(t);return{starting:"starting",paused:`paused at ${i}`,scoring:`${i} · scoring on test`,done:`done in ${i}`,stopped:`stopped at ${i}`,diverged:`diverged at ${i}`,late:`ended at ${i}`,failed:`broke off at ${i}`}[e]??`${i}${r}${s===null?"":` · ${ys(Math.ceil(s))} left`}`}function Ui(e){let t=B("path"),n=o("span"),s=o("button",{type:"button",class:"btn start"},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),n),r=o("button",{type:"button",class:"btn stop"},Th(hr.stop),o("span",{},"Stop")),i=o("b"),a=o("small"),l=o("span",{class:"r"}),c=o("b"),d=o("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),u=o("div",{class:"bar"},o("div",{class:"transport",role:"group","aria-label":"Training"},s,r,o("span",{class:"where"},o("span",{class:"roomy"},"iteration "),i,a),l),d),h=o("table",{class:"results"});s.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=w=>Le(e.setup.cells[w.cell]);function g(){let{run:w,live:T}=e,M=T?w.state==="paused"?"Resume":"Pause":"Start";n.textContent=M,t.setAttribute("d",M==="Pause"?hr.pause:hr.start),s.title=`${M} (space)`,s.disabled=!e.connected||T&&w.state==="scoring",r.disabled=!e.connected||!T}function x(){let{run:w}=e,{iterations:T}=w??e.choice,M=w?.iteration??0;i.textContent=M.toLocaleString("en"),a.textContent=` / ${T.toLocaleString("en")}`,l.textContent=w?Ch(w):"",c.style.width=`${100*M/T}%`,d.setAttribute("aria-valuemax",T),d.setAttribute("aria-valuenow",M)}let f=[],m=null;function v(){let{run:w,task:T}=e,{measure:M}=T,b=w?.nets??[],O=JSON.stringify([w?.task,b.map(C=>[C.cell,C.name])]);if(O!==m){m=O,f=b.map((p,S)=>{let z=Array.from({length:4},()=>o("td")),A=o("td",{class:"acts"});if(p.name){let $=k=>e.state.to("explore",{model:p.name,...k}),E=o("a",{class:"btn",href:$(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(p)} in the Explorer, in a new tab`},"Explore");E.addEventListener("click",()=>{E.href=$({text:e.text,theme:e.S.theme})});let L=o("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(p)} as .safetensors`},"Download");L.addEventListener("click",()=>e.send({do:"file",net:S})),A.append(E," ",L)}return{cells:z,row:o("tr",{},o("th",{scope:"row"},o("i",{class:p.cell==="rnn"?"line rnn":"line"}),e.name(p)),...z,A)}});let C=["","parameters","loss",M.title,"on test",""];h.replaceChildren(o("caption",{class:"unseen"},"What each network reached"),o("thead",{},o("tr",{},...C.map(p=>o(p?"th":"td",p?{scope:"col"}:{},p)))),o("tbody",{},...f.map(({row:p})=>p))),h.hidden=!b.length}b.forEach((C,p)=>{let[S,z,A,$]=f[p].cells;S.textContent=C.parameters.toLocaleString("en"),z.textContent=U(C.loss,3),A.textContent=st(M,C.score),A.title=C.best?`the best on validation, after iteration ${C.best}`:"",$.textContent=C.fault?"diverged":st(M,C.test),$.title=C.fault??""})}return{el:u,results:h,draw(w){w("run")&&(g(),x(),v())}}}var Vi=`.unseen {
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
`;var Ah=250,zh=5e3,dr=class extends at{choice=null;text;version;name;chosenNow;constructor(t){super(t,Vi),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new ct(h=>this.tell(h)),this.run=null,this.came=Ln(this.state),this.parts=[Di,Ui,Wi,Bi,Ut,_n,Ri].map(h=>h(this));let[n,s,r,i,a,l,c]=this.parts;this.time=o("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},o("section",{class:"now","aria-label":"Training"},s.el,r.el,s.results),o("div",{class:"probe"},i.el,this.time,c.el)),this.root.append(Wt(this),n.el,this.main,this.status),this.listen();let d=h=>this.live&&!this.closed&&this.connected&&h.preventDefault();this.inPage&&addEventListener("beforeunload",d),this.receive(this.model.payload,!0);let{brought:u}=this.state;u!==void 0&&this.send({text:u})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:n,do:s}=t,r=s??(n?"choice":"text"),i=s!==void 0&&s!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:i}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,n=!1){let[s,r]=lt(t);if(!(n?{}:this.questions.take(s)))return;if(s.file)return tt(s.file,r,"application/octet-stream");if([...this.questions.busy].some(h=>h!=="look"&&h!=="file"))return;let a=Dt(t),l=this.P,c=this.run?.state,d=new Set(["run"]),u=JSON.stringify(a.notices);if((n||u!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=u,d.add("notice")),a.fault)return this.live&&this.pollIn(zh),this.draw(d);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),n&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,n);for(let h of He)d.add(h)}this.returning&&d.add("choice"),this.returning=!1,this.resetView(),this.draw(d),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(Ah)}placed(t,n){let{P:s,S:r}=this;r.t=t&&r.t<t.T-1&&Ht(t.tokens,s.tokens)?Math.min(r.t,s.T-1):s.T-1,(n||this.returning)&&this.read(n),r.unit=Math.min(r.unit,s.H-1),r.focus=s.signals.includes(this.chosen)?this.chosen:s.keeper??s.signals[0]}read(t){let{P:n,S:s,state:r}=this,{said:i}=r.asked;this.notices.push(...t?[]:i.server,...i.view),s.t=r.place("t",n.T,s.t,this.notices),this.chosen=r.among("focus",n.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&t.state==="scoring"||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:n,said:s}=this.run,r=n.map(l=>this.name(l)).join(" and "),i={starting:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=s||i[t];a&&(this.status.textContent=a)}passes(){let{text:t,opened:n}=this,{task:s}=this.run??this.choice;return An(this.came,{text:t===this.task.examples[0][1]?"":t,opened:n,task:s})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:n}=this.owes;return this.with({...this.choice,...n},t)}with(t,n){let{run:s,S:r,P:i}=this,a=(s??t).task===t.task&&n!==this.task.examples[0][1]?n:null;return{...t,text:a,theme:r.theme,t:i&&r.t<i.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:s?.key??null,...zn(this.passes(),a,this.setup.models)}}back({values:t}){let n=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:s,run:r,...i}=Object.fromEntries(n.filter(([,a])=>a!==null));this.send({choice:i,text:s??this.setup.tasks[i.task].examples[0][1]})}draw(t){super.draw(t);let{run:n,choice:s,host:r}=this;Object.assign(r.dataset,{ready:"true",state:n?.state??"idle",iteration:n?.iteration??0,task:s.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},Gi={render:e=>void new dr(e)};var Yi=4,Oh=4;function Ki(e,t){if(t>=e.T)return null;let n=e.array("p"),s=n.length/e.T;return e.answers.kind==="value"?()=>n[t]:r=>{let i=e.words.indexOf(r);return i<0?null:n[t*s+i]}}function ur(e,t,n,s=Yi){let r=Ki(e,n),i=Ki(t,n),a=new Set;for(let d of[e,t])if(n<d.T)for(let[u]of d.top(n).slice(0,Oh))a.add(u);let l=[...a].map(d=>({word:d,a:r?r(d):null,b:i?i(d):null})),c=d=>Math.max(d.a||0,d.b||0);return(l.length>1?l.sort((d,u)=>c(u)-c(d)):l).slice(0,s)}var Xi=({answers:e},t)=>e.kind==="value"?U(t,3):ue(t),cs=(e,t)=>e.top(t)[0];function Ji(e,t){let[n,s]=cs(e,t);return[he(n),Xi(e,s)]}function hs(e,t,n){let[s,r]=[e,t].map(i=>i.array("p").subarray(n*i.array("p").length/i.T,(n+1)*i.array("p").length/i.T));return s.length===r.length&&s.every((i,a)=>i===r[a])}function Ph(e,t,n,{kind:s,names:r,held:i,trained:a=!0}){let l=e.answers.kind==="value",c=[],d=m=>c.push({text:m,b:!0}),u=m=>c.push({text:m}),h=l?"answers":e.answers.kind==="next"?"expects":"says",g=m=>`after “${ce(m.shown[n],24)}”`,x=m=>{let[v,w]=cs(m,n);l?d(U(w,3)):(u("“"),d(he(v)),u(`” (${ue(w)})`))};if(s==="changes"){if(u(`${i&&a?"As trained the model":i?"Untouched, the model":"The model"} ${h} `),x(e),u(` ${g(e)}.`),!i)return u(" Hold a gate to see what it would have said."),c;e===t||hs(e,t,n)?u(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(u(` With your change it ${!l&&cs(e,n)[0]===cs(t,n)[0]?"still ":""}${h} `),x(t),u("."))}else[[e,r.a],[t,r.b]].forEach(([v,w],T)=>(u(`${T?" ":""}${w[0].toUpperCase()}${w.slice(1)}${w.endsWith("changed")?", ":" "}`),n>=v.T?u(`is over at “${ce(v.shown[v.T-1],24)}”.`):(u(`${h} `),x(v),u(T&&v.tokens[n]===e.tokens[n]?".":` ${g(v)}.`)))),e===t&&u(" They are the same.");let{parts:f}=t;return e!==t&&f!==null&&f!==void 0?u(f===n?" Here the two runs disagree for the first time.":` The two runs first disagree after “${ce(t.shown[f],24)}” (step ${f+1}).`):e!==t&&f===null&&!l&&!(s==="changes"&&hs(e,t,n))&&u(s==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),c}function Zi(e){let{setup:t,other:n,weights:s,name:r}=e,i=s==="trained",a=e.listed.some(Me);if(!n)return{kind:"changes",a:i?"as trained":"untouched",b:"with your change",held:a,trained:i};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:i};let[l,c]=[e.find(r),e.find(n.model)],d=(u,h)=>{let g=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${u.seed}`:`${u.units} units`}`:"");return`${Le(t.cells[u.cell])}${g||""}${h==="initial"?", untrained":""}`};return{kind:"network",a:`the ${d(l,s)}`,b:`the ${d(c,n.weights)}${a?", changed":""}`,held:a,trained:i}}function Qi(e){let t=o("p",{class:"verdict","aria-live":"polite"}),n=o("h2"),s={a:o("span",{class:"a"}),b:o("span",{class:"b"})},r=Array.from({length:Yi},()=>{let l={a:o("span",{class:"n a"}),left:o("i",{class:"bar a"}),word:o("span",{class:"w"}),right:o("i",{class:"bar b"}),b:o("span",{class:"n b"})};return{el:o("li",{},l.a,o("span",{class:"arm a"},l.left),l.word,o("span",{class:"arm b"},l.right),l.b),...l}}),i=o("ol",{},...r.map(({el:l})=>l)),a=o("section",{class:"answers"},o("div",{class:"hd"},n),o("div",{class:"whose"},s.a,s.b),i);return{el:a,verdict:t,draw(l){if(l("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!l("picture","t","pins"))return;let{A:c,P:d,S:u}=e,h=e.titles,{t:g}=u,x=d.answers.kind==="value",f=Ph(c,d,g,{...h,names:h});t.replaceChildren(...f.map(({text:O,b:C})=>C?o("b",{},O):O));let{title:m,kind:v}=d.answers,w=`“${ce(d.shown[g],24)}”`;n.textContent=`${m[0].toUpperCase()}${m.slice(1)} ${v==="label"?"at":"after"} ${w}`;let T=c===d&&h.kind==="changes";a.classList.toggle("alone",T);for(let O of["a","b"])s[O].textContent=h[O].replace(/^the (?=\w+( |,|$))/,C=>h.kind==="network"?"":C);T&&(s.b.textContent="nothing is held yet");let M=ur(c,d,g);i.setAttribute("aria-label",`${m}: ${h.a}, then ${h.b}`);let b=x?Math.max(1,...M.flatMap(({a:O,b:C})=>[Math.abs(O??0),Math.abs(C??0)])):1;r.forEach((O,C)=>{let p=M[C];if(O.el.hidden=!p,!!p){xe(O.word,he(p.word));for(let[S,z]of[["a",O.left],["b",O.right]]){let A=p[S];xe(O[S],T&&S==="b"?"":A===null?"–":Xi(d,A)),z.style.width=`${A===null||T&&S==="b"?0:100*Math.abs(A)/b}%`}O.el.classList.toggle("up",(p.b??0)>(p.a??0))}})}}}var Nh={changes:"my changes",sentence:"another sentence",network:"another network"};function ea(e,{model:t,weights:n}){return e?(e.model??t)!==t||(e.weights??n)!==n?"network":"sentence":"changes"}function jh(e,t){let n=[...new Set(e.filter(i=>i.task===t.task).map(i=>i.cell))].filter(i=>i!==t.cell),s=["gru","lstm"].find(i=>n.includes(i))??n[0];return(s?As(e.filter(i=>i.task===t.task),{...t},{cell:s}):null)??e.find(i=>i.task===t.task&&i.name!==t.name)??null}function ta(e){let t=f=>$n(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...f})),n=t({P:{get:()=>e.A},send:{value:(f,m)=>m?.jump?e.example(f.text):e.send(f,m)},typed:{set:f=>e.typed=f}}),s=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:f=>{let{length:m,...v}=e.asked.other??{};e.send({other:{...v,...f}})}}}),r=o("select",{class:"othernet","aria-label":"The other network"}),i=o("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=o("div",{class:"with"},o("span",{},"with"),r,o("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=o("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=o("div",{class:"second"},s.el,a,i,l),d=o("div",{class:"question"},n.el,c),u=Pe("Compare with",Nh,h);i.addEventListener("click",()=>h("changes")),r.addEventListener("change",()=>{let[f,m]=r.value.split(" ");e.send({other:{model:f,weights:m}}),e.root.focus({preventScroll:!0})});function h(f){if(f===ea(e.asked.other,e.asked))return;let{model:m,weights:v}=e.asked,w=e.find(m),T=jh(e.setup.models,w);return f==="changes"?e.send({other:null}):f==="network"?e.send({other:T?{model:T.name,weights:v}:{model:m,weights:v==="trained"?"initial":"trained"}}):(g=!0,e.send({other:{text:e.text}}))}let g=!1;function x(){let{setup:f,entry:m,name:v}=e,w=f.models.filter(b=>b.task===m.task),T=(b,O)=>{let{cell:C,units:p,seed:S}=b,z=O==="initial"?", initial weights":"";return o("option",{value:`${b.name} ${O}`},`${Le(f.cells[C])}, ${p} units, seed ${S}${z}`)},M=Object.keys(f.cells).filter(b=>w.some(O=>O.cell===b));r.replaceChildren(...M.map(b=>o("optgroup",{label:f.cells[b]},...w.filter(O=>O.cell===b&&!(O.name===v&&e.weights==="trained")).map(O=>T(O,"trained")))),e.weights==="trained"&&o("optgroup",{label:"Before training"},...w.filter(b=>b.name===v).map(b=>T(b,"initial"))))}return{el:d,ways:u.el,draw(f){if(e.P&&e.before!==null||(n.draw(f),!e.P||!f("picture")))return;let{other:m}=e,v=ea(m,{model:e.name,weights:e.weights});u.set(v),c.hidden=v==="changes",s.el.hidden=v!=="sentence"&&e.text2===e.text,a.hidden=v!=="network",l.hidden=v!=="sentence",x(),m&&(r.value=`${m.model} ${m.weights}`),!(c.hidden||s.el.hidden)&&(s.draw(f),g&&(g=!1,s.el.querySelector(".sentence").focus()))}}}var _h=[0,200,600,1200,2e3],na=({better:e},t,n)=>e==="lower"?n-t:t-n;function us({measure:e,whole:t},{score:n,random:s}){let r=s.map(i=>na(e,t.score,i));return[na(e,t.score,n),Math.min(...r),Math.max(...r)]}var mr=([e,t,n])=>e>n?"more":e<t?"less":"same",fr={more:"more than any of them",same:"no more than they do",less:"less than any of them"},Hh=["no","one","two","three","four","five","six","seven","eight"],ms=e=>Hh[e]??String(e);function ds({name:e,digits:t},n,s=!0){return e==="accuracy"?`${U(100*n,1)}${s?U(100*Math.abs(n),1)==="1.0"?" point":" points":""}`:U(n,t)}function Fh(e,t){let{measure:n,rows:s}=e;if(s.length===1){let[l]=s,[c,d,u]=us(e,l),h=l.random.length,g=l.k===1?`${ms(h)} single units drawn at random cost`:`${ms(h)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${ds(n,c)}; ${g} ${ds(n,d,!1)} to ${ds(n,u)}: ${fr[mr([c,d,u])]}.`}let r={more:[],same:[],less:[]};for(let l of s)r[mr(us(e,l))].push(l.k);let i=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${fr[l]} with ${It(c)} of them cut`),[a]=us(e,s[0]);return`Cutting the best unit for ${t} costs ${ds(n,a)}. Beside as many random units the best cost ${i.join("; ")}.`}function sa(e){let t="units",n=!1,s={},r={},i=o("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=o("select",{"aria-label":"Feature"}),l=Pe("What to cut",{units:"units",feature:"the best units for"},E=>{t=E,p()}),c=o("button",{type:"button",class:"btn start"},"Cut"),d=o("span",{class:"done",role:"status"}),[u,h]=l.el.children,g=o("div",{class:"cuts"},o("span",{class:"seg"},u,i),o("span",{class:"seg"},h,a),c,d),x=Fe("scores"),f=o("table"),m=o("p",{class:"reads"}),v=o("div",{class:"pair"},o("div",{class:"panel"},x.el),o("div",{class:"panel scroll"},f)),{el:w,says:T}=ve("cut",re("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],g,m,v);T.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),i.addEventListener("input",()=>{n=!0,t="units",p()}),i.addEventListener("keydown",E=>E.key==="Enter"&&!c.disabled&&C()),a.addEventListener("change",()=>{t="feature",p()}),c.addEventListener("click",C);let M=()=>e.measured.get(e.name)?.features??[],b=()=>un(i.value||"-",e.A.H),O=()=>JSON.stringify([e.name,e.weights]);function C(){let E=b()??null;r={about:t==="feature"?`“${M().find(({name:k})=>k===a.value)?.title}”`:`unit${E.length===1?"":"s"} ${qe(E)}`,key:O()},e.ask("cut",t==="feature"?{feature:a.value}:{units:E})}function p(){let{A:E,S:L}=e,k=M(),y=e.busy.has("cut");n||(i.value=String(Math.min(L.unit,E.H-1))),k.length||(t="units");let P=a.value;a.replaceChildren(...k.map(({name:R,title:_})=>o("option",{value:R},_))),k.some(({name:R})=>R===P)&&(a.value=P),h.parentNode.hidden=!k.length,l.set(t);let N=t==="units"?b():null,j=t==="units"&&(!N?.length||N.length>=E.H||N.length>e.setup.most.cut);i.setAttribute("aria-invalid",String(j)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":N?.length>1?`Cut ${ae(N.length,"unit")}`:"Cut it",c.disabled=y||!e.connected||j,d.textContent=y?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:j?`units from 0 to ${E.H-1}, such as 3 or 3,7-9, and not all`:"",w.classList.toggle("waiting",y),w.style.setProperty("--done",y?e.progress?.cut??0:0)}let S=()=>s.key===O()?e.got.cut:null;function z(){let E=S(),{about:L}=s;for(let q of[m,v])q.hidden=!E;if(!E)return;let{measure:k,rows:y,whole:P,rules:N}=E,j=q=>st(k,q),R=q=>q.length?`${j(Math.min(...q))} to ${j(Math.max(...q))}`:"–";m.replaceChildren(o("b",{},Fh(E,L)),` The whole network: ${j(P.score)} ${k.name==="accuracy"?"right":k.title} on ${(E.n??P.n).toLocaleString("en")} test answers`,k.chance===null||k.chance===void 0?".":` (chance: ${j(k.chance)}).`),A(E);let _=Object.keys(P.by_rule),H=q=>E.by==="feature"?`best ${q.k}`:L,F=[["all",P.score,q=>[q.score,q.random]],..._.map(q=>[q,P.by_rule[q],G=>[G.by_rule[q],G.random_rules[q]]])],I=y.length>1?y.map(q=>[H(q),qe([...q.units].sort((G,X)=>G-X)),j(q.score),R(q.random),fr[mr(us(E,q))]]):F.map(([q,G,X])=>[q,j(G),j(X(y[0])[0]),R(X(y[0])[1])]),W=y.length>1?["cut","units",k.title,`${ms(y[0].random.length)} random`,""]:["rule","whole","cut",`${ms(y[0].random.length)} random`];f.replaceChildren(o("thead",{},o("tr",{},...W.map(q=>o("th",{scope:"col"},q)))),o("tbody",{},...I.map(q=>o("tr",{},o("th",{scope:"row",title:N[q[0]]??""},q[0]),...q.slice(1).map(G=>o("td",{},G))))))}function A(E){let{measure:L,rows:k,whole:y}=E,{rem:P}=e,{width:N}=x.measure(),j=3.6*P,R=N-1.2*P,_=rt({a:0,n:k.length+1},k.length+1,R,j),H=[y.score,...k.flatMap(Q=>[Q.score,...Q.random]),...typeof L.chance=="number"?[L.chance]:[]],F=Math.max(...H),I=Math.min(...H,F-(L.name==="accuracy"?.1:.2*Math.abs(F))),W=.06*(F-I),q=I-W,G=F+W,X=L.name==="accuracy"?100:1,ee=Ee(X*q,X*G,5),te=ee.every(Number.isInteger)?0:L.digits??2,Y=[y.score,...k.map(Q=>Q.score)],ne=[y.score,...k.map(Q=>Math.max(...Q.random))],D=Q=>Q>0;if(x.draw({x:gt(_),y:{low:q,high:G,top:.9*P,below:2.6*P},rows:ee.map(Q=>[Q/X,`${U(Q,te)}${X>1?"%":""}`]),along:Y.map((Q,se)=>[se,se?String(k[se-1].k):"none"]),foot:1.5*P,lines:[{values:ne,kind:"draws",name:"random units",named:D},{values:Y,kind:"cut",name:E.by==="feature"?"the best units":"cut",named:D},...typeof L.chance=="number"?[{values:[L.chance,L.chance],at:[-.5,k.length+.5],kind:"chance",aside:!0}]:[]],bars:Q=>k.map((se,ie)=>[[_.centre(ie+1)-5,Q(Math.min(...se.random))],[_.centre(ie+1)+5,Q(Math.max(...se.random))]]),marks:[...k.flatMap((Q,se)=>Q.random.map(ie=>({k:se+1,v:ie,kind:"draw",r:3}))),...Y.map((Q,se)=>({k:se,v:Q,kind:"point",r:4.5}))],said:`${L.title} against the number of units cut. ${m.textContent}`,rem:P}),!x.frame)return;let{x:V,y:K}=x.frame,J=E.by==="feature"?"units cut, the best first":"units cut";x.under.replaceChildren(...k.map((Q,se)=>B("path",{class:"range",d:`M${V.at(se+1)} ${K(Math.min(...Q.random))}V${K(Math.max(...Q.random))}`})),B("text",{x:(j+R)/2,y:x.el.clientHeight-.3*P,"text-anchor":"middle"},J))}function $(){let E=!1;for(let L of["wheel","pointerdown","keydown"])addEventListener(L,()=>E=!0,{once:!0,passive:!0});for(let L of _h)setTimeout(()=>E||w.scrollIntoView(),L)}return e.inPage&&location.hash==="#cut"&&$(),{el:w,draw(E){e.P&&(E("cut")&&(s=r),E("picture","unit","busy","cut")&&p(),E("cut","picture","size","theme")&&z())}}}function Rh({units:e,steps:t},n,s){let r=e===null?[[0,n.length-1]]:wt(n.flatMap((a,l)=>e.includes(a)?[l]:[])),i=t===null?[[0,s-1]]:wt(t.filter(a=>a<s));return r.flatMap(a=>i.map(l=>({rows:a,steps:l})))}function Ih([e,t],[n,s],r,i){let[a,l]=[Math.min(e,n),Math.max(e,n)],[c,d]=[Math.min(t,s),Math.max(t,s)],u=r.slice(c,d+1).sort((g,x)=>g-x),h=Array.from({length:l-a+1},(g,x)=>a+x);return{units:u.length===r.length?null:u,steps:h.length===i?null:h}}function fs(e,t,n){let s=Math.min(e.T,t.T),r=t.H,i=e.signal(n),a=t.signal(n),l=Float64Array.from({length:s*r},(c,d)=>a[d]-i[d]);return{T:s,H:r,name:n,values:l,signal:()=>l,most:l.reduce((c,d)=>Math.max(c,Math.abs(d)),0)}}function ps(e,{name:t,most:n}){let[s,...r]=Mt(e,"g",n||1);return s.textContent=`Δ${t}`,[s,...r]}var Wh=4;function gs(e,{tip:t,brushed:n=null}){let s=o("canvas",{"aria-hidden":"true"}),r=B("svg",{class:"mark","aria-hidden":"true"}),i=o("div",{class:"under","aria-hidden":"true"}),a=o("div",{class:"tag"}),l=o("span",{class:"unit","aria-hidden":"true"}),c=o("div",{class:"pane",role:"group",tabindex:n?"0":"-1"},s,r,l,a),d=o("div",{class:"umap"},c,i),u=null,h=null,g=0,x=[],f=null,m="";a.hidden=!0;let v=p=>{let S=s.getBoundingClientRect(),z=Math.floor((p.clientY-S.top)/S.height*u.H);return[Math.min(u.T-1,h.step(p.clientX-S.left+h.gutter)),Math.max(0,Math.min(u.H-1,z))]};_e(s,{press:p=>u!==null&&v(p),slop:n?Wh:1/0,move:(p,S)=>w(S,v(p)),click(p){let[S,z]=v(p);T(),e.pick(e.order[z]),e.go(S)},cancel:p=>p.key==="Escape"&&T()}),s.addEventListener("pointermove",p=>{if(!u)return;let[S,z]=v(p),A=c.getBoundingClientRect(),$=e.order[z];a.textContent=`${t(S,$)} · unit ${$} · step ${S+1} “${ce(e.P.shown[S],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(A.width-a.offsetWidth,p.clientX-A.left+12))}px`,a.style.top=`${p.clientY-A.top-30}px`});for(let p of["pointerleave","pointercancel"])s.addEventListener(p,()=>a.hidden=!0);c.addEventListener("keydown",p=>{if(!n||!u)return;let S=p.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[p.key];if(p.key==="Escape"&&f)T();else if(!S)return;if(p.preventDefault(),!S)return;let z=f?.[0]??[Math.min(e.S.t,u.T-1),e.order.indexOf(e.S.unit)],[A,$]=f?.[1]??z;w(z,f?[Math.max(0,Math.min(u.T-1,A+S[0])),Math.max(0,Math.min(u.H-1,$+S[1]))]:z)}),i.addEventListener("click",p=>{let S=p.target.closest("[data-step]");S&&e.go(Number(S.dataset.step))});function w(p,S){f=[p,S],O(),n(Ih(p,S,e.order,u.T))}function T(){f&&(f=null,O(),n(null))}let M=(p,S,z,A,$,E)=>{let[L,k]=[Math.max(S,h.a),Math.min(z,h.end-1)],y=g/u.H;return L>k?null:B("rect",{class:p,x:h.x(L)-E,y:A*y-E,width:(k-L+1)*h.cw+2*E-1,height:($-A+1)*y+2*E})},b=(p,...S)=>[M(`halo ${p}`,...S,1.5),M(`edge ${p}`,...S,0)];function O(){if(!u||!h)return;let{S:p}=e,S=e.order.indexOf(p.unit);r.replaceChildren(...[...x.flatMap(({rows:z,steps:A})=>b("kept",...A,...z)),...b("row",h.a,h.end-1,S,S),p.t<u.T&&M("step",p.t,p.t,0,u.H-1,0),...f?b("brush",Math.min(f[0][0],f[1][0]),Math.max(f[0][0],f[1][0]),Math.min(f[0][1],f[1][1]),Math.max(f[0][1],f[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${p.unit}`,l.style.top=`${Math.max(0,Math.min(g-16,(S+.5)*g/u.H-8))}px`;for(let z of i.children)z.classList.toggle("cur",Number(z.dataset.step)===p.t)}function C(){let{A:p,P:S}=e,z=p.shown.some(($,E)=>E<S.T&&$!==S.shown[E]);i.classList.toggle("two-texts",z);let A=$=>{let E=o("span",{"data-step":$,style:`left:${h.x($)}px;width:${h.cw}px`,title:S.shown[$]},o("b",{},S.shown[$]));return z&&$<p.T&&p.shown[$]!==S.shown[$]&&E.prepend(o("s",{},p.shown[$])),E};i.replaceChildren(...h.cw<1.1*e.rem?[]:Array.from({length:h.n},($,E)=>A(h.a+E)))}return{el:d,clear:T,mark:O,paint(p,{name:S,full:z,colours:A=S,pins:$=[],said:E}){let L=e.order.join();u&&(u.T!==p.T||L!==m)&&T(),[u,m]=[p,L];let k=c.clientWidth,y=devicePixelRatio||1,P=e.small?0:e.gutter;if(g=c.clientHeight,!k||!g)return;h=rt(e.S.view,e.P.T,k,P);let N=o("canvas",{width:u.T,height:u.H}),j=_s(u,S,e.order,H=>e.palette.of(A,H,z));N.getContext("2d").putImageData(new ImageData(j,u.T,u.H),0,0),s.width=Math.round((k-P)*y),s.height=Math.round(g*y),s.style.cssText=`left:${P}px;width:${k-P}px;height:${g}px`;let R=s.getContext("2d"),_=h.cw>=14?Math.max(1,Math.round(y)):0;R.imageSmoothingEnabled=!1,R.drawImage(N,h.a,0,h.n,u.H,0,0,s.width,s.height);for(let H=1;_&&H<=h.n;H++)R.clearRect(Math.round(H*h.cw*y)-_,0,_,s.height);x=$.flatMap(H=>Rh(H,e.order,u.T)),c.setAttribute("aria-label",E),C(),O()}}}function qh(e,t){let n=e.findIndex(a=>a>0);if(n<0)return null;let s=e.reduce((a,l,c)=>l>e[a]?c:a,n),r=e[s],i=e.findIndex((a,l)=>l>s&&a<=r/2);return{from:n,peak:s,most:r,now:e[t],left:e[t]/r,half:i<0?null:i-s}}function Dh(e,t,n,s,r="c"){if(!e)return`${r} is the same at every step.`;let{from:i,peak:a,left:l,half:c}=e;if(t<i)return`Up to ${s(t)} nothing differs; it begins at ${s(i)}.`;let d=a===n-1,u=d||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${ae(c,"step")} later`:"; half of it is not gone yet";return t===a?d&&i<a?`The difference still grows: ${r} differs most at the last step, ${s(t)}.`:`At ${s(t)} ${r} differs most.`:`${t<a?`At ${s(t)} ${r} differs by ${nt(l)} of what it will at its largest, at ${s(a)}`:`At ${s(t)} ${r} differs by ${nt(l)} of what it did at its largest, at ${s(a)}`}${u}${d?": it still grows":""}.`}function Bh(e,t,n,s,r){return Array.from({length:s},(a,l)=>[l,e[n*s+l],t[n*s+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Uh=(e,t)=>e.slice(0,t.length).flatMap((n,s)=>n===t[s]?[]:[s]);function ra(e){let t=o("h3"),n=o("table",{class:"moved"}),s=o("h3"),r=Fe("sizes"),i=o("div",{class:"labels","aria-hidden":"true"});r.el.append(i);let a=o("h3"),l=o("span",{class:"legend"}),c=gs(e,{tip:(z,A)=>`Δ${e.S.focus} ${U(x.values[z*x.H+A],4,!0)}`}),{el:d,says:u,note:h}=ve("differences","What changed, step by step","with your change minus as trained",[],o("div",{class:"pair"},o("div",{class:"panel"},t,n),o("div",{class:"panel"},s,r.el,o("div",{class:"maphead"},a,l),c.el))),g=e.near.watch(d),x=null,f=null;r.el.addEventListener("click",z=>{f&&e.go(f.step(z.clientX-r.el.getBoundingClientRect().left))});let m=()=>Math.min(e.A.T,e.P.T),v=z=>`“${e.P.shown[z]}”`,w=()=>e.A===e.P;function T(){let{A:z,P:A,S:$}=e;if(e.sameNet){let L=new Float32Array(m());return["c","h"].filter(k=>A.signals.includes(k)).map(k=>({name:`‖Δ${k}‖`,kind:k===A.memory?"c":"h",values:A.array(`size.${k}`)??L}))}let E=z.signals.includes($.focus)?$.focus:"h";return[{name:`mean ${E}, ${e.titles.b}`,kind:"c",values:A.mean(E),signed:!0},{name:`mean ${E}, ${e.titles.a}`,kind:"trained",values:z.mean(E),signed:!0}]}function M(){let{P:z,S:A,rem:$}=e,{width:E,height:L}=r.measure();if(!E||!L)return;f=rt(A.view,z.T,E,e.gutter);let k=m(),y=T().map(W=>({...W,values:W.values.subarray(0,k)})),P=y.flatMap(W=>Array.from(W.values)),N=Math.min(0,...P),j=Math.max(...P)||1,R=Ee(N,j,3),_=[Math.min(N,...R),Math.max(j,...R)],H=Array.from({length:Math.max(0,Math.min(k,f.end)-f.a)},(W,q)=>f.a+q).filter(W=>e.pins.some(q=>Me(q)&&(q.steps===null||q.steps.includes(W)))),F=W=>{let q=Math.max(...W);return G=>W[G]>.6*q||G===Math.min(k,f.end)-1},I=R.every(Number.isInteger)?0:_[1]<.1?3:_[1]<1?2:1;r.draw({x:gt(f),y:{low:_[0],high:_[1],top:.9*$,below:.35*$},rows:R.map(W=>[W,U(W,I)]),shades:H.map(W=>[f.x(W),f.x(W+1)]),lines:y.map(W=>({...W,named:W.signed?null:F(W.values)})),tip:W=>W<k?`step ${W+1} “${z.shown[W]}”: ${y.map(({name:q,values:G,signed:X})=>`${q} ${U(G[W],3,X)}`).join(", ")}`:null,here:"column",room:{top:1.1*$},said:`${y.map(({name:W})=>W).join(" and ")} at every step. ${u.textContent}`,rem:$}),r.cursor(A.t),b(z.parts??null,E)}function b(z,A){let{rem:$}=e,E=z!==null&&f.sees(z)?f.centre(z):null,{top:L,bottom:k}=r.frame;r.under.replaceChildren(...E===null?[]:[B("path",{class:"parts",d:`M${E} ${k}V${L}`})]);let y=E>A-7*$?`right:${A-E+4}px`:`left:${E+4}px`;i.replaceChildren(...E===null?[]:[o("span",{class:"name parts",style:`top:${.5*$}px;${y}`},"answers part")])}function O(){let{A:z,P:A,S:$}=e,E=A.answers.kind==="value",L=$.t,[k,y]=[z.array("p"),A.array("p")],P=A.arrays.p[1][1],N=L<m()&&z.words.join()===A.words.join();if(t.replaceChildren(N?"Answers that changed most after ":"Answers after ",o("b",{},v(L))),!N){n.replaceChildren(o("tbody",{},o("tr",{},o("td",{},L<m()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let j=E?F=>U(F,3):ue,R=[e.titles.a,e.titles.b],_=(F,I)=>o("span",{class:"change","aria-hidden":"true"},o("i",{class:I<F?"neg":"pos",style:`left:${100*Math.min(F,I)}%;width:${100*Math.abs(I-F)}%`})),H=Bh(k,y,L,P,E?1:6).filter(([,F,I])=>j(F)!==j(I));if(!H.length){let F=w()?"No answer changes: both runs are the same.":hs(z,A,L)?`No answer changes after ${v(L)}.`:`No answer after ${v(L)} changes by as much as is written here.`;n.replaceChildren(o("tbody",{},o("tr",{},o("td",{class:"none"},F))));return}n.replaceChildren(o("thead",{},o("tr",{},...["answer",R[0],"",R[1]].map(F=>o("th",{scope:"col"},F)))),o("tbody",{},...H.map(([F,I,W])=>o("tr",{},o("th",{scope:"row"},he(A.words[F])),o("td",{},j(I)),o("td",{class:"way"},E?"":_(I,W)),o("td",{},o("b",{},j(W)))))))}function C(){let{A:z,P:A,S:$}=e,E=m(),L=Math.min($.t,E-1);if(h.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",w())return void u.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let k=[],y=Uh(z.tokens,A.tokens),P=R=>`“${z.shown[R]}” and “${A.shown[R]}”`;if(y.length&&k.push(`The texts differ at ${y.length>3?`${ae(y.length,"step")}, first ${P(y[0])}`:y.map(P).join(", ")}.`),z.T!==A.T&&k.push(`One goes on for ${ae(Math.abs(z.T-A.T),"step")} more, which are left out.`),e.sameNet){let R=A.memory,_=A.array(`size.${R}`);_&&k.push(Dh(qh(_.subarray(0,E),L),L,E,v,R))}let{parts:N}=A,j=(R,_)=>R.top(_)[0][0];if(A.answers.kind!=="value"&&"parts"in A){let R=Array.from({length:E},(_,H)=>j(z,H)!==j(A,H)).filter(Boolean).length;k.push(N===null?"The top answer is the same after every step.":`The top answers first differ after ${v(N)}, step ${N+1}, where “${he(j(z,N))}” becomes “${he(j(A,N))}”; they differ after ${R} of ${ae(E,"step")}.`)}u.replaceChildren(k.join(" "))}function p(){let{A:z,P:A,S:$}=e,E=e.sameNet&&z.signals.includes($.focus);for(let L of[c.el,a.parentNode])L.hidden=!E;E&&(x=fs(z,A,$.focus),a.replaceChildren(o("b",{},`Δ${$.focus}`),` ${e.P.roles.word($.focus)} of every unit`),l.replaceChildren(...ps(e,x)),c.paint(x,{name:$.focus,full:x.most||1,colours:"g",said:`Map of the difference of ${$.focus}: ${x.H} units by ${x.T} steps.`}))}function S(){!e.P||!g()||(s.replaceChildren(...e.sameNet?["How far apart the memories are: ",o("b",{},T().map(({name:z})=>z).join(", "))," over all units"]:["Means over all units of each network"]),C(),M(),O(),p())}return{el:d,draw(z){z("picture","size","view","theme","focus","t","unit","order")&&S()}}}var Vh=75,pr=(e,t,n)=>Math.max(t,Math.min(n,e)),Gh=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Kh=(e,t,n)=>pr(Math.round(100*(e+(t<0?-1:1)*(n-t)/Vh))/100,0,1),gr=(e,{signal:t},n,s)=>e.findLastIndex(r=>At([r],t,n,s)!==null);function Yh(e,t,n,s){let r=gr(e,t,n,s),i=e[r];return!i||!Gh([i.units,i.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function Xh(e,t,n,s){let r=gr(e,{signal:t},n,s);return e.filter((i,a)=>a!==r)}function oa(e){let t="all",n="span",s="b",r=null,i=null,a=null,l=null,c=null,d=!1,u=[],h=Pe("Whose",{all:"all units",one:"unit"},D=>{t=D,ne()}),g=Pe("When",{step:"this step",span:"",all:"all steps"},D=>{n=D,ne()}),x=o("h3"),f=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),m=o("div",{class:"states"}),v=o("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),w=Pe("What the map shows",{b:"with your change",d:"difference"},D=>{s=D,ee()}),T=o("span",{class:"legend"}),M=gs(e,{tip:q,brushed:X}),b=Be({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:D=>U(D)},()=>d=!0),O=o("span"),C=o("button",{type:"button",class:"btn start"},"Hold"),p=o("button",{type:"button",class:"btn"},"Clear"),S=o("div",{class:"brushed",role:"group","aria-label":"What is brushed"},O,b.el,C,p),z=o("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:A,says:$,note:E}=ve("inside",re("cell","Inside the cell"),"drag a gate",[h.el,g.el],o("div",{class:"pair"},o("div",{class:"panel"},x,f,m),o("div",{class:"panel"},o("div",{class:"maphead"},v,w.el,T),M.el,S,z))),L=e.near.watch(A);S.hidden=!0,C.addEventListener("click",()=>{let{signal:D,units:V,steps:K}=c;M.clear(),e.hold({signal:D,units:V,steps:K,value:Number(b.input.value)})}),p.addEventListener("click",()=>M.clear());let k=()=>{let{t:D,span:[V,K]}=e.S;return D>=V&&D<=K&&De(V,K,e.P.T)||[D]},y=()=>({step:[e.S.t],span:k(),all:null}),P=()=>({units:t==="all"?null:[e.S.unit],steps:y()[n]});function N(D,V,K){let{unit:J,t:Q}=e.S;a??=e.pins;let se=Yh(a,{signal:D,...P(),value:V},J,Q);K&&(a=null),e.edit(se,{done:K,select:gr(se,{signal:D},J,Q)})}let j=D=>e.edit(Xh(e.pins,D,e.S.unit,e.S.t),{done:!0}),R=D=>`${e.P.roles.word(D)} ${D}`,_=D=>{let{unit:V,t:K}=e.S,J=e.held(D,V,K);return typeof J=="number"?J:e.P.at(D,K,V)};function H({signal:D,linked:V,x:K,y:J,level:Q}){let se=[-1,1].map(()=>B("path",{class:"jaw grip",d:Q?`M${K-7} ${J}h14`:`M${K} ${J-7}v14`})),ie=B("g",{class:`pull ${Q?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},B("circle",{class:"reach",cx:K,cy:J,r:Ct+6}),...se),oe=B("g",{class:"pinned",role:"button",tabindex:"0"},B("circle",{class:"reach",cx:K-23,cy:J-23,r:15}),B("path",{d:`M${K-12} ${J-12}L${K-19} ${J-19}`}),B("circle",{class:"knob",cx:K-23,cy:J-23,r:7.5}),B("title",{},`Release ${R(D)}`)),be=()=>V?1-_(D):_(D),ke=(me,pe)=>N(D,V?Math.round(100*(1-me))/100:me,pe),Z=me=>Q?me.clientY:me.clientX,Re=me=>{let pe=i.svg.getBoundingClientRect(),Ue=i.svg.viewBox.baseVal.width/pe.width;return[Q?(me.clientY-pe.top)*Ue-J:(me.clientX-pe.left)*Ue-K,Ue]};_e(ie,{press(me){me.preventDefault(),ie.focus({preventScroll:!0});let[pe,Ue]=Re(me);return{from:pe,k:Ue,start:Z(me),open:be(),last:null}},move(me,pe){let Ue=Kh(pe.open,pe.from,pe.from+pe.k*(Z(me)-pe.start));Ue!==(pe.last??Math.round(100*pe.open)/100)&&(pe.last=Ue,ke(Ue,!1))},done:(me,{last:pe})=>pe!==null&&ke(pe,!0)});let Oe=null;ie.addEventListener("keydown",me=>{let pe={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[me.key];if(["Delete","Backspace"].includes(me.key)&&e.held(D,e.S.unit,e.S.t)!==null)j(D);else if(!pe)return;me.preventDefault(),pe&&(Oe=pr(Math.round(100*((Oe??be())+pe))/100,0,1),ke(Oe,!1))});let tn=()=>{Oe!==null&&(ke(Oe,!0),Oe=null)};return ie.addEventListener("keyup",tn),ie.addEventListener("blur",tn),oe.addEventListener("click",()=>j(D)),oe.addEventListener("keydown",me=>{me.key!=="Enter"&&me.key!==" "||(me.preventDefault(),ie.focus(),j(D))}),{el:B("g",{},ie,oe),step(me){let pe=me.now[D],{unit:Ue,t:Fa}=e.S,Tr=e.held(D,Ue,Fa)!==null,Ra=Bs(V?1-pe:pe)+5;se.forEach((Ia,Wa)=>Ia.style.transform=`translate${Q?"Y":"X"}(${(2*Wa-1)*Ra}px)`),ie.setAttribute("aria-label",V?`${R(D)}, by its other side, 1 − ${D}`:R(D)),ie.setAttribute("aria-valuenow",U(pe).replace("−","-")),ie.setAttribute("aria-valuetext",`${e.P.roles.word(D)} ${U(pe)}${Tr?`, held; as trained ${F(D)}`:""}`),oe.style.display=Tr?"":"none",oe.setAttribute("aria-label",`Release ${R(D)}`)}}}let F=D=>{let{A:V,S:K}=e;return e.sameNet&&K.t<V.T?U(V.at(D,K.t,K.unit)):"–"};function I(){let{P:D}=e;i=Zn(D.roles,H),f.replaceChildren(i.svg),v.replaceChildren(...D.signals.map(V=>{let K=o("button",{type:"button","data-signal":V,"data-term":V,"aria-label":`${e.P.roles.word(V)} ${V}`},o("i",{class:`s-${V}`},V));return K.addEventListener("click",()=>e.look(V)),K})),u=D.signals.filter(V=>e.P.roles.kind(V)!=="gate").map(V=>{let[K,J]=W(V),Q=Be({name:V,title:`Hold ${R(V)} at`,low:K,high:J,step:.01,value:0,written:ie=>U(ie,2,!0)},ie=>{l=V,N(V,ie,!1)}),se=o("button",{type:"button",class:"btn free",title:`Release ${R(V)}`,"aria-label":`Release ${R(V)}`},"held");for(let ie of["change","pointerup","pointercancel","blur"])Q.input.addEventListener(ie,()=>{l!==V||!a||(l=null,N(V,Number(Q.input.value),!0))});return se.addEventListener("click",()=>j(V)),{name:V,line:Q,free:se,el:o("div",{class:"state"},Q.el,se)}}),m.replaceChildren(...u.map(V=>V.el))}function W(D){let[V,K]=e.range(D);if(Number.isFinite(K))return[V,K];let J=Math.ceil(1.2*Math.max(1,e.A.signals.includes(D)?e.A.peak(D):0));return[-J,J]}function q(D,V){let{P:K,A:J,S:Q}=e,se=`${Q.focus} ${U(K.at(Q.focus,D,V),4)}`;return G()&&J!==K&&D<J.T?`${se}, as trained ${U(J.at(Q.focus,D,V),4)}`:se}let G=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function X(D){let V=e.S.focus;if(S.hidden=!D,z.hidden=!!D,!D){c=null,d=!1;return}let{P:K}=e;c={signal:V,...D};let J=D.units?.length??K.H,Q=D.steps??Array.from({length:K.T},(ke,Z)=>Z);if(O.replaceChildren("hold ",o("i",{class:`s-${V}`},V),` of ${D.units===null?`all ${J} units`:J===1?`unit ${D.units[0]}`:ae(J,"unit")} over `,o("b",{},e.names(D.steps))),d)return;let[se,ie]=W(V),oe=D.units??e.order,be=oe.reduce((ke,Z)=>ke+Q.reduce((Re,Oe)=>Re+K.at(V,Oe,Z),0),0)/(oe.length*Q.length);b.set(Math.round(100*pr(be,se,ie))/100,{min:se,max:ie})}function ee(){let{P:D,A:V,S:K}=e,J=K.focus,Q=G()&&V!==D;c&&c.signal!==J&&M.clear();let se=s==="d"&&Q;w.set(se?"d":"b"),w.el.children[1].disabled=!Q;for(let Z of v.children)Z.setAttribute("aria-pressed",String(Z.dataset.signal===J));let ie=e.pins.filter(Z=>Me(Z)&&Z.signal===J),oe=se?fs(V,D,J):D,be=se?oe.most:e.full(J);T.replaceChildren(...se?ps(e,oe):Mt(e,J,be));let ke=V===D?"as trained":e.titles.b;M.paint(oe,{name:J,full:be,colours:se?"g":J,pins:ie,said:`Map of ${J}${se?`, ${e.titles.b} minus ${e.titles.a}`:`, ${ke}`}: ${D.H} units by ${oe.T} steps. Shift and the arrows brush a part of it.`})}function te(){let{P:D,S:V}=e,K=Qn(D,{...V,mode:"unit"});for(let J of D.signals)K.now[J]=_(J);i.update({...K,compact:e.small,instant:!0}),i.svg.setAttribute("aria-label",`The ${e.setup.cells[D.cell]} cell of unit ${V.unit} at “${D.shown[V.t]}”`),x.replaceChildren(o("b",{},`Unit ${V.unit}`),` of ${D.H} at `,o("b",{},`“${D.shown[V.t]}”`),`, step ${V.t+1} of ${D.T}`);for(let{name:J,line:Q,free:se}of u){let ie=e.held(J,V.unit,V.t)!==null,[oe,be]=W(J),ke=_(J);l!==J&&Q.set(ke,{min:Math.min(oe,ke),max:Math.max(be,ke)}),se.hidden=!ie}}function Y(){let{P:D,S:V}=e,K=y(),[,J]=h.el.children,[,Q]=g.el.children;h.el.children[0].textContent=`all ${ae(D.H,"unit")}`,J.textContent=`unit ${V.unit}`,h.set(t),Q.textContent=`over ${e.names(K.span)}`,Q.hidden=K.span.length===1,g.set(Q.hidden&&n==="span"?"step":n);let{signals:se}=D,ie=se.filter(Z=>e.P.roles.kind(Z)==="gate"),oe=P(),be=oe.steps===null?"at all steps":oe.steps.length===1?`at ${e.names(oe.steps)}`:`over ${e.names(oe.steps)}`,ke=se.filter(Z=>e.held(Z,V.unit,V.t)!==null);E.textContent=ie.length?"drag a gate, drawn as a valve":"it has no gate: set its state",$.replaceChildren(ie.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${oe.units===null?`all ${ae(D.H,"unit")}`:`unit ${V.unit}`} ${be}. `,...ke.length?["Held in this unit here: ",ke.map(Z=>`${R(Z)} at ${U(_(Z))} (as trained ${F(Z)})`).join(", "),". A click on its pin lets it go."]:[])}function ne(){let{P:D}=e;if(!D||!L())return;let V=D.cell+JSON.stringify(D.options);V!==r&&I(),r=V,Y(),te(),ee()}return{el:A,draw(D){D("picture","pins","unit","focus","view","size","theme","order","t")&&ne()}}}var ia=`.ledger {
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
`;var Zh=1e-5;function Qh(e,t,n=()=>!1){if(!e.keeper)return null;let{T:s,roles:r}=e,i=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(h=>[h,e.column(h,t)])),l=[],c=new Float64Array(s),d=new Float64Array(s),u=new Float64Array(s);for(let h=0;h<s;h++){let g=M=>a[M][h],x=n(h),f=x?0:r.kept(g);for(let M=0;M<h;M++)c[M]*=f;c[h]=x?i[h]:r.written(g);let m=0,v=0;for(let M=0;M<=h;M++)m+=c[M],Math.abs(c[M])>Math.abs(c[v])&&(v=M);let w=i[h]-m;if(!(Math.abs(w)<=Zh*Math.max(Math.abs(c[v]),Math.abs(i[h]))))throw new Error(`the shares of unit ${t} after step ${h+1} do not add up to what it holds`);c[v]+=w;let T=c.slice(0,h+1);for(let M of T)M>0?d[h]+=M:u[h]+=M;l.push(T)}return{T:s,unit:t,memory:i,rows:l,above:d,below:u}}var bn=(e,t,n)=>Qh(t,n,s=>t!==e.A&&At(e.listed,t.memory,n,s)!==null);function Nt(e){let{A:t,P:n,S:s,titles:r}=e;return(t===n?[t]:[t,n]).map((i,a)=>{let l=s.unit<i.H?i.kept(`ledger ${i.layer} ${s.unit}`,()=>bn(e,i,s.unit)):null;return{P:i,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var wr=e=>e.roles.writes,xn=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${wr(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function vn(e,{P:t,book:n}){return n?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var jt=e=>e[0].toUpperCase()+e.slice(1);function aa({T:e,H:t},n){let s=Array.from({length:e},(r,i)=>new Float64Array(i+1));for(let r=0;r<t;r++)n(r).rows.forEach((i,a)=>{for(let l=0;l<=a;l++)s[a][l]+=i[l]*i[l]});return s.map(r=>r.map(Math.sqrt))}function br(e){let t=0,n=0;return Array.from(e,(s,r)=>{let i=s<0?n:t,a=i+s;return s<0?n=a:t=a,{k:r,from:i,to:a}})}var la=(e,t)=>br(e).find(({from:n,to:s})=>(t-n)*(t-s)<0)?.k??null;function kn(e){let t=0,n=0;return e.forEach((s,r)=>{n+=Math.abs(s),Math.abs(s)>Math.abs(e[t])&&(t=r)}),n?{k:t,part:Math.abs(e[t])/n}:null}var en=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function ca(e,t,n){let s=e.length-1,r=kn(e);if(!r)return s?`No ${n} has written anything that is left here.`:`This first ${n} writes nothing here.`;let{k:i,part:a}=r,l=`“${t(i)}”, ${en(s,i)}`;return s===0?`All of this memory was written at “${t(i)}”, the first ${n}.`:a>.5?`Most of this memory (${nt(a)}) was written at ${l}.`:a>=.1?`No ${n} wrote most of it; the largest part (${nt(a)}) was written at ${l}.`:`No ${n} wrote more than a tenth of it.`}function xr(e,t,n=null){let s=Math.max(...e.map(d=>d?.length??0)),r=d=>e.map(u=>u&&d<u.length?u[d]:null),i=d=>Math.max(...r(d).map(u=>Math.abs(u??0))),l=Array.from({length:s},(d,u)=>[i(u),u]).sort((d,u)=>u[0]-d[0]||u[1]-d[1]).map(([,d])=>d).slice(0,s===t+1?s:t);n!==null&&n<s&&!l.includes(n)&&(l[l.length-1]=n);let c=e.map(d=>d?d.reduce((u,h,g)=>l.includes(g)?u:u+h,0):null);return{writers:l.sort((d,u)=>d-u),rest:s-l.length,values:r,others:c}}function ha(e){let t=e.flat(2).every(n=>Math.abs(n)<.1)?3:2;for(let n=t;n<=3;n++){let s=e.every(([r,i])=>Math.abs(r.reduce((a,l)=>a+de(l,n),0)-de(i,n))<.5*10**-n);if(s)return{digits:n,exact:s}}return{digits:t,exact:!1}}function Qe(e,t){return e.kept("again",()=>{let s=new Map;for(let r of e.shown)s.set(r,(s.get(r)??0)+1);return s}).get(e.shown[t])>1?e.shown[t]+Ge(t+1):e.shown[t]}function da(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var vr=e=>e<0?`≥${-e}`:String(e);var kr=60,ed=24;function td(e,t){let n=e.length,s=new Uint8ClampedArray(4*n*n);return e.forEach((r,i)=>r.forEach((a,l)=>s.set([...t(a),255],4*(i*n+l)))),s}var nd=e=>e.reduce((t,n)=>n.reduce((s,r)=>Math.max(s,Math.abs(r)),t),0);function yr(e){let t="unit",n=[],s=Pe("Whose memory",{unit:"this unit",all:"all units"},M=>{t=M,e.root.focus({preventScroll:!0}),v()}),r=o("span",{class:"legend","aria-hidden":"true"}),i=o("button",{type:"button",class:"btn"},"Table"),a=[f(),f()],l=m(),c=o("p",{class:"reads means"}),{el:d,says:u,note:h}=ve("shares",re("ledger","Ledger, word by word"),"",[s.el,r,i],o("div",{class:"two"},...a.map(M=>M.el)),c,l.el);i.addEventListener("click",()=>l.open()),e.seen(d,v);let g=M=>U(M,4,t==="unit"),x=({P:M,book:b})=>t==="unit"?b?.rows??null:M.keeper?M.kept(`ledger norms ${M.layer}`,()=>aa(M,O=>bn(e,M,O))):null;function f(){let M=o("h3"),b=o("canvas"),O=B("svg",{"aria-hidden":"true"}),C=o("div",{class:"tag",role:"status"}),p=o("div",{class:"square",tabindex:"0",role:"img"},b,O,C),S=o("p",{class:"gateless"}),z=null,A=null;C.hidden=!0;let $=P=>{let N=p.getBoundingClientRect(),j=y.rows.length,R=Math.floor((P.clientY-N.top-z.top)/z.each),_=Math.floor((P.clientX-N.left-z.left)/z.cw);return R<j&&_>=0&&_<=R?[R,_]:null};function E(P){if(A=P,C.hidden=!P,O.querySelector(".probe")?.remove(),!P)return;let[N,j]=P,{P:R}=y.side,{left:_,top:H,cw:F,each:I}=z,W=_+j*F,q=H+N*I;C.textContent=`“${Qe(R,j)}” ${g(y.rows[N][j])} of what is held after “${Qe(R,N)}”, ${en(N,j)}`,O.append(B("rect",{class:"probe",x:W,y:q,width:F,height:I})),C.style.left=`${Math.max(0,Math.min(p.clientWidth-C.offsetWidth,W+12))}px`,C.style.top=`${q>40?q-34:q+I+8}px`}let L=P=>y.rows&&z&&E($(P));p.addEventListener("pointermove",L),p.addEventListener("pointerdown",L);for(let P of["pointerleave","blur"])p.addEventListener(P,()=>z&&E(null));p.addEventListener("click",P=>{let N=y.rows&&z&&$(P);N&&(e.go(N[0]),e.set({writer:N[1]}))}),p.addEventListener("keydown",P=>{let N={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[P.key];if(!N||!y.rows||!z||P.ctrlKey||P.metaKey||P.altKey)return;P.preventDefault();let[j,R]=A??[Math.min(e.S.t,y.rows.length-1),e.S.writer??0],_=Math.max(0,Math.min(y.rows.length-1,j+N[0]));E([_,Math.max(0,Math.min(_,R+N[1]))])});function k(P){let{rem:N}=e,j=P<=ed,R=Math.round((j?5.6:3.2)*N),_=p.clientWidth,H=Math.min(6*N,(_-R-.3*N)/P),F=Math.min(1.75*N,24*N/P);z=H>0?{left:R,top:2,cw:H,each:F,wide:H*P,tall:F*P,width:_,worded:j}:null}let y={el:o("div",{class:"panel"},M,p,S),name:M,box:p,why:S,rows:null,paint(P,N){let{rows:j,side:{P:R}}=y,{rem:_,font:H}=e,F=j.length,I=devicePixelRatio||1;if(E(null),k(F),!z)return;let{left:W,top:q,cw:G,each:X,wide:ee,tall:te,width:Y,worded:ne}=z,D=q+te;p.style.height=`${D+2.5*_}px`,b.width=Math.round(ee*I),b.height=Math.round(te*I),b.style.cssText=`left:${W}px;top:${q}px;width:${ee}px;height:${te}px`;let V=o("canvas",{width:F,height:F}),K=b.getContext("2d");V.getContext("2d").putImageData(new ImageData(td(j,N),F,F),0,0),K.imageSmoothingEnabled=!1,K.drawImage(V,0,0,F,F,0,0,b.width,b.height);let J=oe=>U(oe,2,t==="unit");G>=2.6*_&&X>=1.05*_&&(Object.assign(K,{font:`500 ${.75*_*I}px ${H}`,textAlign:"center"}),j.forEach((oe,be)=>oe.forEach((ke,Z)=>{K.fillStyle=it(N(ke)),K.fillText(J(ke),(Z+.5)*G*I,((be+.5)*X+.27*_)*I)})));let Q=ot(1,F,6).map(oe=>oe-1),se=ne?R.tokens.map((oe,be)=>be):Q,ie=oe=>ne?ce(Qe(R,oe),9):String(oe+1);O.setAttribute("width",Y),O.setAttribute("height",D+2.5*_),O.replaceChildren(B("path",{class:"edge",d:`M${W} ${q}V${D}H${W+ee}`}),...se.map(oe=>B("text",{x:W-.4*_,y:q+(oe+.5)*X+.27*_,"text-anchor":"end"},ie(oe))),...se.map(oe=>{let be=ne?yt(ie(oe),G-3,.75*_,400,H):.75*_;return B("text",{x:W+(oe+.5)*G,y:D+_,"text-anchor":"middle",style:`font-size:${be}px`},be<.5*_?String(oe+1):ie(oe))}),B("text",{x:W+ee/2,y:D+2.1*_,"text-anchor":"middle"},`what each ${R.reads.one} wrote`),B("text",{"text-anchor":"middle",transform:`translate(${.7*_} ${q+te/2}) rotate(-90)`},te>8*_?`held after each ${R.reads.one}`:""),B("rect",{class:"halo"}),B("rect",{class:"row"}),B("rect",{class:"halo"}),B("rect",{class:"column"})),y.mark()},mark(){if(!z||!y.rows)return;let{left:P,top:N,cw:j,each:R}=z,{t:_,writer:H}=e.S,F=y.rows.length,I=(W,q,G,X,ee,te)=>O.querySelectorAll(W).forEach(Y=>{Y.style.display=q?"":"none";for(let[ne,D]of Object.entries({x:G,y:X,width:ee,height:te}))Y.setAttribute(ne,D)});I(".row, .halo:has(+ .row)",_<F,P,N+_*R,(_+1)*j,Math.max(2,R)),I(".column, .halo:has(+ .column)",H!==null&&H<F,P+H*j,N+H*R,Math.max(2,j),Math.max(0,F-H)*R)}};return y}function m(){let M=o("h2"),b=o("div",{class:"seg",role:"group","aria-label":"Which run"}),O=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),C=o("button",{type:"button",class:"btn"},"CSV"),p=o("button",{type:"button",class:"btn"},"Close"),S=o("dialog",{class:"numbers","aria-label":"The ledger in numbers"},o("div",{class:"bar"},M,b,o("span",{class:"sp"}),C,p),O),z=0;p.addEventListener("click",()=>S.close()),S.addEventListener("click",$=>$.target===S&&S.close()),C.addEventListener("click",()=>{let{side:{P:$},rows:E}=a[z],L=E.map((k,y)=>[y,$.tokens[y],0,...Array.from({length:$.T},(P,N)=>N<=y?Ss(k[N]):"")]);tt(`gatescope-ledger-${$.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,on([["step","token","before the text",...$.tokens],...L]),"text/csv")});let A={el:S,open(){A.fill(),S.showModal()},fill(){let $=a.map((N,j)=>j).filter(N=>a[N].rows);z=$.includes(z)?z:$[0];let{side:{P:E},rows:L}=a[z],k=Math.max(0,Math.min(e.S.t-kr/2,E.T-kr)),y=Math.min(E.T,k+kr);b.replaceChildren(...$.length<2?[]:$.map(N=>{let j=o("button",{type:"button","aria-pressed":String(N===z)},a[N].side.name);return j.addEventListener("click",()=>{z=N,A.fill()}),j})),M.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${E.H} units: who wrote what they hold, 2-norms`;let P=t==="unit"?[E.memory]:[];O.replaceChildren(Ke(["step","token",...P,"before the text",...E.shown.slice(0,y).map((N,j)=>Qe(E,j))],L.slice(k,y).map((N,j)=>[k+j+1,E.shown[k+j],...t==="unit"?[g(E.at(E.memory,k+j,e.S.unit))]:[],g(0),...Array.from({length:y},(R,_)=>_<N.length?g(N[_]):"")]),`${t==="unit"?`Each row's shares add up to its ${E.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(y-k<E.T?` Steps ${k+1} to ${y} of ${E.T}; all are in the CSV.`:"")))},draw:()=>S.open&&A.fill()};return A}function v(){n=Nt(e);let M=n.every(({P:E})=>!E.keeper),{S:b,P:O}=e;if(d.hidden=M,M)return;s.set(t),a.forEach((E,L)=>{E.side=n[L],E.rows=n[L]?x(n[L]):null,E.el.hidden=!n[L]});let C=a.filter(({rows:E})=>E),p=Math.max(...C.map(({rows:E})=>nd(E)))||1,S=vt(e.css("--zero"),e.css("--ink")),z=S.length-1,A=t==="unit"?E=>e.palette.of("c",E,p):E=>S[Math.round(z*E/p)];w(p,A);let $=[...new Set(C.map(({side:E})=>`${wr(E.P)} of a ${O.reads.one}, times every ${we(E.P.roles.keep)} since`))];h.textContent=`row: the moment; column: the ${O.reads.one} that wrote; colour: how much of it is still there, ${$.join("; ")}`,c.textContent=xn(n.findLast(E=>E.P.keeper).P);for(let{side:E,rows:L,name:k,box:y,why:P,paint:N}of a)E&&(k.replaceChildren(o("b",{},jt(E.name)),t==="unit"?` unit ${b.unit}`:` all ${E.P.H} units`),y.hidden=!L,P.textContent=L?"":vn(e,E),L&&N(p,A));T(),l.draw()}function w(M,b){let O=t==="unit"?-M:0,C=Array.from({length:12},(p,S)=>{let z=o("i");return z.style.background=We(b(O+(M-O)*S/11)),z});r.replaceChildren(`${U(O,O?2:0)} `,o("span",{},...C),` ${U(M,2,t==="unit")}`)}function T(){let{S:M,P:b}=e,O=a.filter(({rows:A})=>A),C=O.at(-1)?.rows[M.t],p=M.writer!==null&&M.writer<=M.t?M.writer:C&&kn(C)?.k,S=t==="unit"?`unit ${M.unit}`:`all ${b.H} units`,z=O.flatMap(({side:A,rows:$})=>{if(p==null||M.t>=$.length||p>=$.length)return[];let E=$[p][p],L=$[M.t][p],k=E?Math.abs(L/E):0,y=`“${Qe(A.P,p)}”`,P=t==="unit"?g:j=>`a norm of ${g(j)}`,N=Math.abs(E)<5e-5?`${y} wrote next to nothing into ${S}`:M.t===p?`${y} writes ${P(E)} into ${S}`:`of ${P(E)} that ${y} wrote into ${S}, ${P(L)} is left ${en(M.t,p).replace(" ago"," later")} (${nt(k)})`;return[`${jt(A.name)}: ${N}.`]});u.textContent=z.join(" ");for(let{side:A,rows:$,box:E}of O)E.setAttribute("aria-label",`${jt(A.name)}, ${S}: the share of every ${b.reads.one} after every step, ${$.length} by ${$.length}. ${u.textContent} Arrow keys read one share.`)}return{el:d,draw(M){if(M("unit","theme","size")&&!M("picture"))v();else if(M("picture"))d.hidden=Nt(e).every(({P:b})=>!b.keeper);else if(M("t","writer")&&!d.hidden&&n.length){for(let b of a)b.mark();T(),l.draw()}}}}var $r=6,ua=.42,ma=3,fa=(e,t)=>e.set({writer:e.S.writer===t?null:t});function pa(e){let t=o("small"),n=o("div",{class:"tag"}),s=o("p",{class:"gateless"}),r=o("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let i=[d(),d()],a=o("div",{class:"books"},...i.map(f=>f.el)),l=o("section",{class:"ledger","aria-label":"Memory ledger"},o("div",{class:"hd"},o("h2",{},re("ledger","Memory ledger")," ",t),r),s,a,n),c=[];n.hidden=!0;function d(){let f=o("canvas",{role:"img"}),m=o("p",{class:"gateless"}),v=o("b",{class:"bookend","aria-hidden":"true"}),w={el:o("div",{class:"book"},f,v,m),canvas:f,why:m,end:v,key:null,width:0,height:0},T=({clientX:M,clientY:b})=>{let O=f.getBoundingClientRect(),C=e.G.step(M-O.left);return M-O.left<e.G.gutter||C>=w.side.P.T?null:[C,la(w.side.row(C),w.value(b-O.top))]};return f.addEventListener("click",M=>{let b=T(M);b&&(b[1]===null?e.go(b[0]):fa(e,b[1]))}),f.addEventListener("pointermove",M=>{let b=T(M);if(n.hidden=!b,!b)return;let[O,C]=b,{P:p,book:S,row:z}=w.side,A=`${p.memory}${Ge(O+1)}`,$=l.getBoundingClientRect();n.textContent=C===null?`${A} = ${U(S.memory[O],4,!0)} · step ${O+1} “${p.shown[O]}”`:`“${Qe(p,C)}” wrote ${U(z(O)[C],4,!0)} of ${A} = ${U(S.memory[O],4,!0)}, ${en(O,C)}`,n.style.left=`${Math.max(0,Math.min($.width-n.offsetWidth,M.clientX-$.left+12))}px`,n.style.top=`${M.clientY-$.top-34}px`}),f.addEventListener("pointerleave",()=>n.hidden=!0),w}let u=new ResizeObserver(f=>{for(let{target:m,contentRect:{width:v,height:w}}of f)Object.assign(i.find(T=>T.el===m),{width:Math.round(v),height:Math.round(w)});e.P&&g()});for(let f of i)u.observe(f.el);function h(){let f=c.flatMap(({book:T})=>T??[]),m=T=>Math.max(0,...f.map(M=>M[T].reduce((b,O)=>Math.max(b,Math.abs(O)),0))),[v,w]=["above","below"].map(T=>da(m(T)));return{high:v||(w?0:1),low:-w}}function g(){c=Nt(e);let{P:f,S:m,G:v}=e,w=c.every(({P:M})=>!M.keeper),T=h();a.hidden=w,l.classList.toggle("none",w),a.classList.toggle("one",c.length===1),s.hidden=!w,s.textContent=w?vn(e,c.at(-1)):"",t.textContent=w?"":`who wrote what unit ${m.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${f.reads.one}’s share, ▸ marks their sum${c.every(({P:M})=>M.memory===f.memory)?`, ${f.memory}`:""}`,r.hidden=w,w||(r.title=xn(c.findLast(M=>M.P.keeper).P)),i.forEach((M,b)=>{let O=c[b];if(M.side=O,M.el.hidden=!O,!O||w)return;let{book:C}=O;if(M.canvas.hidden=M.end.hidden=!C,M.el.classList.toggle("none",!C),M.why.replaceChildren(...C?[]:[o("b",{},`${jt(O.name)}: `),vn(e,O)]),!C)return;let{width:p,height:S}=M,z=JSON.stringify([O.name,m.unit,m.writer,m.theme,T,v.a,v.n,p,S,e.rem,e.font]);!p||M.key===z&&M.book===C||(Object.assign(M,{key:z,book:C}),M.value=sd(M,O,T,e,p,S))}),x()}function x(){let{S:f}=e;i.forEach(({canvas:m,side:v})=>{if(!v?.book)return;let{P:w,name:T,book:M}=v,b=Math.min(f.t,w.T-1),O=M.rows[b],{writers:C}=xr([O],3),p=[...C.filter(S=>O[S]).map(S=>`“${Qe(w,S)}” ${U(O[S],2,!0)}`)].join(", ");m.setAttribute("aria-label",`Memory ledger of unit ${f.unit}, ${T}: after step ${b+1}, “${w.shown[b]}”, ${w.memory} is ${U(M.memory[b],2,!0)}${p?`; the largest shares in it are ${p}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(f){f("picture","size","theme","view","unit","writer")?g():f("t")&&x()}}}function sd({canvas:e,end:t},{P:n,name:s,book:r},{low:i,high:a},l,c,d){let{G:u,S:h,rem:g,css:x,font:f}=l,m=devicePixelRatio||1,v=e.getContext("2d"),w=[c,d].map(P=>Math.round(P*m));(e.width!==w[0]||e.height!==w[1])&&([e.width,e.height]=w),v.setTransform(m,0,0,m,0,0),v.clearRect(0,0,c,d);let T=1.35*g,M=d-.35*g,b=(M-T)/(a-i),O=P=>T+(a-P)*b,C=null,p=(P,N,j,{px:R=.75*g,weight:_=400,ink:H="--ink3",align:F="start",halo:I=0})=>{let W=`${_} ${R}px ${f}`;W!==C&&(v.font=C=W),v.textAlign=F,I&&(v.strokeStyle=x("--bg"),v.lineWidth=I,v.lineJoin="round",v.strokeText(P,N,j)),v.fillStyle=H.startsWith("--")?x(H):H,v.fillText(P,N,j)},S=Ee(i,a,Math.max(2,Math.min(6,Math.floor((M-T)/(1.6*g))))),z=S.length>1?Math.max(0,-Math.floor(Math.log10(S[1]-S[0])+1e-9)):1;for(let P of S)v.fillStyle=x(P?"--rule":"--rule2"),v.fillRect(u.gutter,Math.round(O(P)),c-u.gutter,1),p(P?U(P,z,!0):"0",u.gutter-.5*g,O(P)+.28*g,{align:"end"});let A=u.cw>=20?3:u.cw>=9?1:.5,$=u.cw-2*A,E=P=>Math.round(P*m)/m,L=[{hue:"--Fpos",alpha:ua},{hue:"--Fneg",alpha:ua},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(P=>({...P,path:new Path2D})),k=[],y=Math.min(u.end,n.T);for(let P=u.a;P<y;P++){let N=u.x(P)+A,j=[null,null],R=(H,F,I)=>{let W=E(O(Math.max(F,I))),q=E(O(Math.min(F,I)))-W,G=q>2?1/m:0;return L[H].path.rect(N,W,$,Math.max(1/m,q-G)),{a:W,tall:q}},_=H=>{j[H]&&R(H,...j[H]),j[H]=null};for(let{k:H,from:F,to:I}of br(r.rows[P])){let W=Math.abs(I-F)*b,q=+(I<F),G=H===h.writer;if(G||H===P||W>=ma){if(_(q),W<.05)continue;let X=R(G?4:H===P?2+q:q,F,I);(G||H===P)&&X.tall>.8*g&&k.push([n.shown[H],N,X,G?"--bg":it(Ps(x(q?"--Fneg":"--Fpos")))])}else j[q]=[j[q]?.[0]??F,I],Math.abs(j[q][1]-j[q][0])*b>=ma&&_(q)}_(0),_(1)}for(let{hue:P,alpha:N,path:j}of L)v.globalAlpha=1,v.fillStyle=x("--bg"),N<1&&v.fill(j),v.globalAlpha=N,v.fillStyle=x(P),v.fill(j);v.globalAlpha=1;for(let[P,N,{a:j,tall:R},_]of k){let H=yt(P,$-3,.78*g,600,f);H>=.56*g&&p(P,N+$/2,j+R/2+.36*H,{px:H,weight:600,ink:_,align:"center"})}if(u.cw>=8){let P=Math.min(6.5,.3*u.cw);v.fillStyle=x("--ink"),v.strokeStyle=x("--bg"),v.lineWidth=.75;for(let N=u.a;N<y;N++){let j=new Path2D(`M${u.x(N)-.5} ${O(r.memory[N])-.7*P}l${P} ${.7*P}l${-P} ${.7*P}z`);v.fill(j),v.stroke(j)}}if(p(jt(s),u.gutter+.2*g,.95*g,{px:.9375*g,weight:650,ink:"--ink",halo:4}),y>u.a){t.textContent=`${n.memory} = ${U(r.memory[y-1],2,!0)}`;let P=Math.ceil(.55*g*t.textContent.length/u.cw),N=Math.max(...r.above.subarray(Math.max(u.a,y-P),y));t.style.right=`${c-u.x(y)+2}px`,t.style.top=`${O(N)-1.3*g}px`}return P=>a-(P-T)/b}function ga(e){let t=o("h2"),n=[o("span"),o("span")],s=m=>{let v=o("span",{class:"w"}),w=[0,1].map(()=>({bar:o("i"),n:o("span",{class:"n"})}));return{el:o(m==="writer"?"button":"div",{class:`entry ${m}`,type:m==="writer"?"button":null},v,...w.flatMap(({bar:M,n:b})=>[o("span",{class:"bar"},M),b])),name:v,cells:w}},r=Array.from({length:$r+1},()=>s("writer")),i=s("others"),a=s("whole"),l=o("p",{class:"says"}),c=o("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},o("div",{class:"entry heads"},o("span"),...n),...r.map(m=>m.el),i.el,a.el),d=o("section",{class:"holds"},o("div",{class:"hd"},t),c,l),u=[];r.forEach((m,v)=>m.el.addEventListener("click",()=>fa(e,u[v])));let h=1/0,g=()=>e.small?$r:Math.max(2,Math.min($r,Math.floor((h-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:m}])=>{!m.height||m.height===h||(h=m.height,e.P&&f())}).observe(d);function x({el:m,name:v,cells:w},T,M,b,O){return xe(v,T),$e(v,{title:T}),w.forEach(({bar:C,n:p},S)=>{let z=M[S]??null,A=z!==null&&de(z,O);xe(p,z===null?"–":U(z,O,!0)),$e(p,{class:`n${A?` s-${je(z)}`:" nil"}`}),$e(C,{class:je(z??0)}),C.style.width=z===null||!b?"0":`max(1px, ${100*Math.abs(z)/b}%)`}),m}function f(){let{S:m}=e,v=Nt(e),w=v.every(({book:_})=>!_),T=v.at(-1);if(d.hidden=w,w)return;let{t:M}=m,b=v.map(({row:_})=>_(M)),O=xr(b,g(),m.writer),{one:C,many:p}=e.P.reads;u=O.writers,t.replaceChildren(`What unit ${m.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[M]}” `,o("small",{title:xn(T.P.keeper?T.P:v[0].P)},`written by each ${C}`)),c.classList.toggle("alone",v.length===1),n.forEach((_,H)=>xe(_,v[H]?v[H].name:""));let S=v.map(({book:_},H)=>b[H]?_.memory[M]:null),z=u.map(O.values),A=Math.max(...[...z,O.others].flat().map(_=>Math.abs(_??0))),$=_=>[...z.map(H=>H[_]??0),O.others[_]],{digits:E,exact:L}=ha(S.flatMap((_,H)=>_===null?[]:[[$(H),_]]));r.forEach((_,H)=>{let F=u[H];if(_.el.hidden=F===void 0,F===void 0)return;let I=[...new Set(v.filter(({P:q})=>F<q.T).map(({P:q})=>Qe(q,F)))],W=x(_,I.join(" | "),z[H],A,E);W.setAttribute("aria-pressed",String(F===m.writer)),W.setAttribute("aria-label",`${I.join(" or ")}: ${v.map(({name:q},G)=>`${q} ${_.cells[G].n.textContent}`).join(", ")}`)}),i.el.hidden=!O.rest,x(i,e.small?`${O.rest} others`:`the other ${O.rest} ${p}`,O.others,A,E);let k=`sum ${L?"=":"≈"} ${e.P.memory}${Ge(M+1)}`;if(x(a,v.every(({P:_})=>_.memory===e.P.memory)?k:"sum",S,0,E),a.el.title=L?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!b.at(-1)){l.textContent="";return}let y=kn(b.at(-1)),P=v.length>1&&e.sameNet&&y?.part>=.1&&M>0&&b[0],j=P&&v[0].P.tokens[y.k]===T.P.tokens[y.k]?P.reduce((_,H)=>_+Math.abs(H),0):0,R=e.titles.kind==="changes"?"Without your change":`In ${v[0].name}`;l.replaceChildren(ca(b.at(-1),_=>Qe(T.P,_),C),j?` ${R} it would be ${nt(Math.abs(P[y.k])/j)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:d,draw:m=>m("picture","t","unit","writer","size","theme")&&f()}}function wa(e){let t=[],n=o("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:s,says:r,note:i}=ve("halves",re("half-life","Half-life of each unit"),"",[],n);n.addEventListener("click",c=>{let d=c.target.closest("button");d&&e.pick(Number(d.dataset.unit))}),n.addEventListener("keydown",c=>{let d={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],u=t.indexOf(c.target);if(!d||u<0)return;c.preventDefault();let h=t[Math.max(0,Math.min(t.length-1,u+d))],g=Number(h.dataset.unit);e.pick(g),t.find(x=>Number(x.dataset.unit)===g).focus()}),e.seen(s,l);let a=(c,d)=>d<c.H?c.halfLife(d):null;function l(){let{P:c,S:d}=e,u=Nt(e),h=u.at(-1).P,g=!h.keeper;if(s.hidden=g,g)return;let x=Array.from({length:c.H},(w,T)=>[a(c,T),T]).sort((w,T)=>Wn(T[0],w[0])||w[1]-T[1]),f=u.length>1&&e.sameNet?u:[u.at(-1)];t.length!==x.length&&(t=x.map(()=>o("button",{type:"button",class:"lasting"},o("b"),o("small"))),n.replaceChildren(...t)),x.forEach(([w,T],M)=>{let b=t[M],[O,C]=b.children,p=f.map(({P:z})=>a(z,T)===null?"–":vr(a(z,T))),S=T===d.unit;O.textContent=p.length>1&&p[0]!==p[1]?`${p[0]} → ${p[1]}`:vr(w),C.textContent=`u${T}`,b.dataset.unit=T,b.setAttribute("aria-pressed",String(S)),b.setAttribute("aria-label",`unit ${T}: ${f.map(({name:z},A)=>`${z} ${p[A]}`).join(", ")}`),b.tabIndex=S?0:-1}),n.classList.toggle("pairs",f.length>1),i.textContent=`in steps; ${f.length>1?`${f[0].name} → ${f[1].name}`:u.at(-1).name}`;let m=w=>w===null?"has none":dt(w),v=f.some(({P:w})=>(a(w,d.unit)??0)<0);r.textContent=`Unit ${d.unit}: ${f.map(({P:w,name:T})=>`${T} ${m(a(w,d.unit))}`).join("; ")}. Half-life: ${Bt(h.reads)}${v?", at least where the text ends before it can be told":""}. It counts what ${we(h.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:s,draw(c){c("picture")?s.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var rd=3,Ne=e=>Ye(e)?e.replace("-"," − "):U(e,2);function od(e,[t,n],s=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===s?s:void 0;let i=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(i)?void 0:Math.max(t,Math.min(n,i))}var id=(e,t,[n,s])=>{let r=Number.isFinite(s-n)?(s-n)/200:.02;return Math.max(n,Math.min(s,Math.round((e+t*r)*100)/100))||0};function ad(e,t,n,s=!1){let[r,i]=e===null?[0,n-1]:[e[0],e.at(-1)];return s?i+t<r||i+t>=n?e:De(r,i+t,n):r+t<0||i+t>=n?e:De(r+t,i+t,n)}function Mr(e,t,n=" "){return e===null?"all steps":e.length?wt(e).map(([s,r])=>{if(r>=t.length)return s===r?`step ${s+1}`:`steps ${s+1}–${r+1}`;let i=t.slice(s,r+1);return`“${ce(i.length>4?`${i[0]} … ${i.at(-1)}`:i.join(n).trim(),34)}”`}).join(", "):"no step"}var et=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${qe(e).replaceAll("-","–").replaceAll(",",", ")}`;function ba(e){let t=L=>{let k=o("span",{class:"face"}),y=o("select",{"aria-label":L});return{el:o("span",{class:"part"},k,y),face:k,select:y}},n=t("Signal"),s=t("Units"),r=o("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),i=o("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=o("button",{type:"button",class:"btn small"}),l=o("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=o("small",{class:"wrong",role:"alert"}),d=o("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),u=o("select",{"aria-label":"First step"}),h=o("select",{"aria-label":"Last step"}),g=o("button",{type:"button",class:"btn"},"All steps"),x=o("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},o("label",{},o("span",{},"from"),u),o("label",{},o("span",{},"to"),h),g),f=o("button",{type:"button",class:"btn hold"},"Hold it"),m=o("div",{class:"surgery",role:"group","aria-label":"The change"},o("span",{class:"verb"},re("hold","Hold"))," ",n.el," of ",s.el,r,c," at ",i," ",a," during ",o("span",{class:"spanning"},l,x),d," ",f);x.hidden=!0,r.hidden=c.hidden=!0;let v=()=>e.root.focus({preventScroll:!0}),w=()=>e.sentence;n.select.addEventListener("change",()=>{e.say({signal:n.select.value}),v()}),s.select.addEventListener("change",()=>{let{value:L}=s.select;if(L==="list"){s.el.hidden=!0,r.hidden=!1;let{units:k}=w();r.value=k===null?String(e.S.unit):qe(k),r.focus(),r.select();return}e.say({units:L==="all"?null:"one"}),v()});let T=L=>{if(r.hidden)return;let k=un(r.value,e.P.H);if(L&&k===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,s.el.hidden=!1,L?e.say({units:k===null||k.length===e.P.H?null:k}):z()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>T(!0)),r.addEventListener("blur",()=>T(un(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",L=>{L.key==="Enter"&&T(!0),L.key==="Escape"&&T(!1),["Enter","Escape"].includes(L.key)&&r.hidden&&v()});let M=!1,b=()=>{let{value:L}=w();return Ye(L)?1:L};_e(i,{press(L){return e.root.getRootNode().activeElement===i?!1:(L.preventDefault(),{x:L.clientX,from:b()})},slop:(L,{x:k})=>Math.abs(L.clientX-k)>=rd,move(L,{x:k,from:y}){M=!0,e.say({value:id(y,L.clientX-k,e.range(w().signal))},{done:!1})},done(){M=!1,e.say({})},click(){i.focus(),i.select()}}),i.addEventListener("keydown",L=>{let k={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[L.key];if(k){L.preventDefault();let[y,P]=e.range(w().signal),N=L.shiftKey?k/5:k;e.say({value:Math.max(y,Math.min(P,Math.round((b()+N)*100)/100))||0}),i.value=Ne(w().value)}L.key==="Enter"&&O(),L.key==="Escape"&&(i.value=Ne(w().value)),["Enter","Escape"].includes(L.key)&&v()});function O(){let{signal:L}=w(),k=od(i.value,e.range(L),e.P.roles.coupling(L));k!==void 0&&Ne(k)!==Ne(w().value)?e.say({value:k}):z()}i.addEventListener("change",O),i.addEventListener("blur",()=>z()),a.addEventListener("click",()=>e.say({value:Ye(w().value)?1:e.P.roles.coupling(w().signal)}));let C=L=>{x.hidden=!L,l.setAttribute("aria-expanded",String(L)),L&&u.focus()};l.addEventListener("click",L=>{L.stopPropagation(),C(x.hidden)}),l.addEventListener("keydown",L=>{let k={ArrowLeft:-1,ArrowRight:1}[L.key];k&&(L.preventDefault(),e.say({steps:ad(w().steps,k,e.P.T,L.shiftKey)}))}),e.root.addEventListener("pointerdown",L=>{!x.hidden&&!L.composedPath().includes(x)&&!L.composedPath().includes(l)&&C(!1)}),x.addEventListener("keydown",L=>{L.key==="Escape"&&(C(!1),l.focus())});let p=L=>{let[k,y]=[Number(u.value),Number(h.value)];k>y&&([k,y]=L===u?[k,k]:[y,y]),e.say({steps:De(k,y,e.P.T)})};for(let L of[u,h])L.addEventListener("change",()=>p(L));g.addEventListener("click",()=>{e.say({steps:null}),C(!1)}),f.addEventListener("click",()=>e.hold(e.sentence));let S="";function z(){let{P:L,S:k,setup:y}=e,P=w(),N=L.roles.word(P.signal),j=!e.pins[k.pin];m.classList.toggle("proposal",j),f.hidden=!j,$e(n.face,{class:`face s-${P.signal}`}),$e(i,{class:`part value s-${P.signal}`}),n.select.value=P.signal;let R=P.units===null?"all":P.units.length===1&&P.units[0]===k.unit?"one":"own";xe(s.face,et(P.units,L.H));let _=j?[]:Kn(e.pins,k.pin,y.presets[L.cell]).map(I=>e.pins[I].signal);xe(l,e.names(P.steps)),d.hidden=!_.length;let H=JSON.stringify([P.signal,N,R,P.units,L.H,k.unit,_]);if(H===S)return A(P);S=H,n.face.replaceChildren(o("i",{},P.signal),` ${N}`),d.replaceChildren(" with ",..._.map(I=>o("i",{class:`s-${I}`},I)));let F=R==="own"?[o("option",{value:"own"},et(P.units,L.H))]:[];return s.select.replaceChildren(o("option",{value:"all"},`all ${L.H} units`),o("option",{value:"one"},`unit ${k.unit}, the selected one`),...F,o("option",{value:"list"},"a list, such as 3,7-9")),s.select.value=R,A(P)}function A(L){let{P:k}=e;(e.root.getRootNode().activeElement!==i||M)&&(i.value=Ne(L.value)),i.style.width=`${Math.max(4,i.value.length+.4)}ch`;let[y,P]=e.range(L.signal);for(let[j,R]of[["valuemin",y],["valuemax",P],["valuenow",L.value]])Number.isFinite(R)?$e(i,{[`aria-${j}`]:R}):i.removeAttribute(`aria-${j}`);$e(i,{"aria-valuetext":Ne(L.value)});let N=k.roles.coupling(L.signal);a.hidden=!N||Ye(L.value),xe(a,N?Ne(N):"")}let $="";function E(){let{P:L}=e,k=`${L.signals} ${L.tokens.join(" ")}`;if(k!==$){$=k,n.select.replaceChildren(...L.signals.map(y=>o("option",{value:y},`${y} ${e.P.roles.word(y)}`)));for(let y of[u,h])y.replaceChildren(...L.shown.map((P,N)=>o("option",{value:N},`${N+1} ${ce(P,20)}`)))}}return{el:m,draw(L){L("picture")&&E(),L("picture","pins","unit","focus")&&([u.value,h.value]=e.S.span.map(String),z())}}}function ld(e,t){if(!e.length)return"";let n=e.find(s=>s.whole);return n?`nothing is left of it: change ${n.by+1} wins`:e.map(({by:s,steps:r})=>`change ${s+1} wins at ${t(r)}`).join("; ")}function xa(e){let t=o("h2",{},"Changes"),n=o("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),s=o("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=o("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),i=o("button",{type:"button",class:"btn small another"},"+ another"),a=o("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=o("small",{class:"carried"}),c=o("section",{class:"changes","aria-label":"Changes"},o("div",{class:"listed"},t,r,i,n,s),a,l);n.addEventListener("click",()=>e.undo()),s.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),i.addEventListener("click",()=>e.choose(-1));function d(u,h,g){let{P:x,S:f}=e,m=`${u.signal} of ${et(u.units,x.H)} at ${Ne(u.value)} during ${e.names(u.steps)}`,v=o("input",{type:"checkbox","aria-label":`Held: ${m}`,title:"Held, or not"});v.checked=u.on,v.addEventListener("change",()=>e.edit(e.pins.with(h,{...u,on:v.checked})));let w=o("button",{type:"button",class:"name","aria-pressed":String(h===f.pin)},o("i",{class:`s-${u.signal}`},u.signal),` of ${et(u.units,x.H)} at `,o("b",{},Ne(u.value)),`, ${e.names(u.steps)}`);w.title=m,w.disabled=e.sayable(h)<0,w.addEventListener("click",()=>e.choose(h===e.S.pin?-1:h));let T=o("button",{type:"button",class:"out","aria-label":`Remove: ${m}`,title:"Remove this change"},"✕");T.addEventListener("click",()=>e.edit(e.pins.toSpliced(h,1),{select:e.S.pin>h?e.S.pin-1:e.S.pin===h?-1:e.S.pin}));let M=u.why??ld(g,b=>e.names(b));return o("li",{class:`row${Me(u)?"":" off"}`},v,o("span",{class:"n"},`${h+1}`),w,T,M&&o("small",{class:"why"},M))}return{el:c,draw(u){if(!u("picture","pins"))return;let{pins:h,P:g}=e,x=_o(h,g.T,g.H),f=e.root.getRootNode().activeElement,m=f&&a.contains(f)?[[...a.children].indexOf(f.closest("li")),f.className||"on"]:null;a.replaceChildren(...h.map((T,M)=>d(T,M,x[M])));let v=m&&a.children[Math.min(m[0],h.length-1)];m&&!v&&e.root.focus({preventScroll:!0}),v&&(v.querySelector(m[1]==="on"?"input":`.${m[1].split(" ")[0]}`)??v.querySelector("input")).focus({preventScroll:!0}),a.hidden=!h.length,t.textContent=h.length?`${ae(h.length,"change")}${x.some(T=>T.length)?", a later one wins":""}`:"No change is held yet";let w=e.carried&&[...new Set(e.carried.map(({signal:T})=>T))];l.hidden=!w,l.replaceChildren(...w?[`In ${e.titles.b.replace(", changed","")} this is `,...w.flatMap((T,M)=>[M?" and ":"",o("i",{class:`s-${T}`},T)])," held."]:[]),n.disabled=!e.canUndo||!e.connected,s.disabled=!e.canRedo||!e.connected,i.hidden=e.S.pin<0,r.hidden=!h.length,r.disabled=!e.connected}}}var cd=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*hd(e,t,n){let s=(e===t?[[e,n.a]]:[[e,n.a],[t,n.b]]).map(([i,a])=>{let l=Es(i);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(s.toReversed().flatMap(({own:i})=>i))];yield["run",...r];for(let{name:i,own:a,rows:l}of s){let c=r.map(d=>a.indexOf(d));for(let d of l)yield[i,...c.map(u=>u<0?"":d[u])]}}function va(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=o("h2"),s=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"All signals as CSV"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},n,s,o("span",{class:"sp"}),r,i),t),l=an(cd),c=o("div",{},a,l),d="step",u=Object.entries({step:"this step",unit:"this unit"}).map(([g,x])=>{let f=o("button",{type:"button","data-key":g},x);return f.addEventListener("click",()=>{d=g,h()}),f});s.append(...u),i.addEventListener("click",()=>a.close());for(let g of[a,l])g.addEventListener("click",x=>x.target===g&&g.close());r.addEventListener("click",()=>tt(`gatescope-what-if-${e.name}.csv`,on(hd(e.A,e.P,e.titles)),"text/csv"));function h(){let{A:g,P:x,S:f,titles:m}=e,v=x.answers.kind==="value",w=g===x,T=w?[["",x]]:[[m.a,g],[m.b,x]],M=T.flatMap(([S,z])=>z.signals.map(A=>[S?`${A} ${S}`:A,z,A])),b=Math.max(g.T,x.T),O=S=>[...new Set([g,x].map(z=>z.shown[S]??"–"))].join(" | "),C=(S,z,A,$)=>A<S.T&&$<S.H?U(S.at(z,A,$),4):"–";for(let S of u)S.setAttribute("aria-pressed",String(S.dataset.key===d));n.textContent=d==="step"?`Step ${f.t+1} of ${x.T}: “${O(f.t)}”`:`Unit ${f.unit} of ${x.H}`;let p=S=>S===null?"–":v?U(S,4):ue(S);t.replaceChildren(...d==="step"?[Ke([x.answers.title,...w?[v?"value":"probability"]:[m.a,m.b]],ur(g,x,f.t,12).map(({word:S,a:z,b:A})=>[he(S),...w?[p(A)]:[p(z),p(A)]]),"What is answered at this step"),Ke(["unit",...M.map(([S])=>S)],Array.from({length:Math.max(g.H,x.H)},(S,z)=>[z,...M.map(([,A,$])=>C(A,$,f.t,z))]),"Every signal of every unit at this step")]:[Ke(["step","token",...M.map(([S])=>S)],Array.from({length:b},(S,z)=>[z+1,O(z),...M.map(([,A,$])=>C(A,$,z,f.unit))]),"This unit at every step")])}return e.numbers=()=>{h(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:g=>a.open&&g("t","unit","picture")&&h()}}var dd=300;function ud(e){let t=e.filter(s=>s.after),n=[];for(let{before:[[s]],after:[[r]]}of t){let i=n.find(a=>a[0]===s&&a[1]===r);i?i[2]+=1:s!==r&&n.push([s,r,1])}return n.sort((s,r)=>r[2]-s[2]),{asked:t.length,left:e.length-t.length,stays:t.length-n.reduce((s,r)=>s+r[2],0),turns:n}}function md(e){let{asked:t,left:n,stays:s,turns:r}=ud(e),i=u=>`“${he(u)}”`,a=n?` ${ae(n,"network")} ${n===1?"lacks":"lack"} the gates for ${n===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([u,h,g],x)=>`in ${g} ${x?"":`of ${ae(t,"network")} `}${i(u)} becomes ${i(h)}`),c=r.slice(3).reduce((u,h)=>u+h[2],0);c&&l.push(`in ${c} another turns`),l.push(s?`in ${s} the top answer stays`:"in none does it stay");let d=l.join(", ");return`${d[0].toUpperCase()}${d.slice(1)}.${a}`}function ka(e){let t=o("table",{class:"nets"}),n=o("div",{class:"scroll"},t),{el:s,says:r}=ve("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],n),i=e.near.watch(s),a=null,l=null,c=null,d=()=>e.P.answers.kind!=="value",u=()=>JSON.stringify(e.accepted);function h(){return!i()||!e.P||!d()||(clearTimeout(a),a=setTimeout(()=>{let{P:x,S:{t:f}}=e;l={token:x.shown[f],held:e.listed.some(Me),key:u()},e.ask("others",{t:f})},dd)),g()}function g(){if(!e.P)return;let x=e.got.others;if(s.style.minHeight=d()&&!x?`${1.9*e.setup.models.filter(({task:w})=>w===e.entry.task).length+6}rem`:"",n.hidden=!x||!d(),!d())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!x)return void r.replaceChildren("…");let f=c.key!==u();if(n.classList.toggle("old",f),f)return void r.replaceChildren("…");let m=e.other?.model??e.name;r.replaceChildren(o("b",{},c.held?md(x.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${x.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let v=(w,T)=>[o(T?"b":"span",{},he(w[0][0])),` ${ue(w[0][1])}`,o("small",{},` ${he(w[1][0])} ${ue(w[1][1])}`)];t.replaceChildren(o("thead",{},o("tr",{},...["network","as trained","with your change","held",""].map(w=>o("th",{scope:"col"},w)))),o("tbody",{},...x.rows.map(w=>{let T=w.after&&w.before[0][0]!==w.after[0][0];return o("tr",{class:[w.name===m?"mine":"",w.after?"":"unlike"].join(" ")},o("th",{scope:"row"},Le(e.setup.cells[w.cell]),o("small",{},` ${w.units} units, seed ${w.seed}${w.name===m?": this one":""}`)),o("td",{},...v(w.before,!1)),...w.after?[o("td",{},...v(w.after,T)),o("td",{},...w.held.map(M=>o("i",{class:`s-${M}`},`${M} `))),o("td",{class:"outcome"},T?"another answer":"the same")]:[o("td",{colspan:"3",class:"outcome"},w.unlike)])})))}return{el:s,draw(x){e.P&&(x("others")&&(c=l),x("t","pins","picture")?h():x("others","theme")&&g(),x("busy")&&(s.classList.toggle("waiting",e.busy.has("others")),s.style.setProperty("--done",e.progress?.others??0)))}}}var fd=4,ya=(e,t)=>{if(t!==e.keeper)return["open","shut"];let n=["keep",e.linked?"renew":"drop"];return e.keepsAt?n:n.reverse()};function yn(e,t,n){if(n===null)return e.mean(t);let s=n.filter(a=>a<e.H),r=e.signal(t),i=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of s)l+=r[a*e.H+c];i[a]=s.length?l/s.length:NaN}return i}function $a(e,t=0){let n=-t,s=t;for(let i of e)i<n&&(n=i),i>s&&(s=i);let r=.06*(s-n||1);return[n<0?n-r:n,s+(s>0||n===0?r:0)]}var Ma=(e,t)=>e===null?[[0,t-1]]:wt(e.filter(n=>n<t));function Sa(e,t){let n=Fe(`wplot ${t}`);return{el:n.el,plot:n,values:null,draw({values:s,called:r,low:i,high:a,hue:l,pad:c,...d}){let{G:u,rem:h}=e;this.values=s,n.el.style.setProperty("--hue",l);let g=f=>!s.a||Math.abs(s.b[f]-s.a[f])>.06*(a-i),x=(f,m)=>({values:s[f],kind:f,name:u.n>1&&r[f],named:g,later:f==="a",dot:m});n.draw({x:gt(u),y:{low:i,high:a,top:c,below:c},lines:[...s.a?[x("a",3)]:[],x("b",4)],still:!!e.before,rem:h,...d})}}}function Ea(e,t,n=null){let s=i=>i.clientX-t.getBoundingClientRect().left,r=i=>e.G.step(s(i));_e(t,{press:i=>!i.defaultPrevented&&s(i)>=e.G.gutter&&{from:r(i)},slop:(i,{x:a})=>n!==null&&i.pointerType!=="touch"&&Math.abs(i.clientX-a)>=fd,move:(i,{from:a})=>n(a,r(i),!1),done:(i,{from:a})=>n(a,r(i),!0),click:i=>e.point(r(i))})}function Ta(e){let t={gate:o("h2"),memory:o("h2")},n={gate:o("span",{class:"r"}),memory:o("span",{class:"r"})},s=Sa(e,"gate"),r=Sa(e,"memory"),i=ts(e),a=o("span",{class:"seg units"},i.row,...i.els),l=o("div",{class:"bars"}),c=["first","last"].map($=>o("div",{class:`brace ${$==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${$==="first"?"First":"Last"} step held`})),d=o("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});s.el.append(l,d,...c);let u=o("div",{class:"wplots"},o("div",{class:"hd"},t.gate,n.gate),s.el,o("div",{class:"hd"},t.memory,a,n.memory),r.el),h=null,g=!1,x="",f=()=>e.S.span[0],m=()=>e.S.span[1],v=()=>{let{value:$,signal:E,units:L}=e.sentence;if(!Ye($))return $;let k=yn(e.P,E,L),[y,P]=e.S.span;return k.slice(y,P+1).reduce((N,j)=>N+j,0)/(P-y+1)},w=($,E)=>e.pins[e.S.pin]?e.say($,{done:E}):(e.before??=e.pins,e.say($),e.edit([...e.pins,{on:!0,...e.sentence,...$}],{done:E,select:e.pins.length})),T=$=>{let[E,L]=e.range(e.sentence.signal),{low:k,high:y}=s.plot.frame;return Math.max(E,Math.min(L,Math.max(k,Math.min(y,Math.round($*100)/100))))||0},M=($,E)=>{_e($,{press(L){return L.preventDefault(),L.stopPropagation(),$.focus({preventScroll:!0}),{x:L.clientX,y:L.clientY,start:v(),span:[...e.S.span]}},slop:2,move(L,k){g=!0,E(L,k)},done(){g=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};M(d,($,E)=>{let{low:L,high:k,top:y,bottom:P}=s.plot.frame,N=(E.y-$.clientY)*(k-L)/(P-y);if(E.sideways??=Math.abs($.clientX-E.x)>Math.abs($.clientY-E.y),!E.sideways)return w({value:T(E.start+N)},!1);let[j,R]=E.span,_=Math.round(($.clientX-E.x)/e.G.cw),H=Math.max(-j,Math.min(e.P.T-1-R,_));return w({steps:b(j+H,R+H)},!1)});let b=($,E)=>De(Math.min($,E),Math.max($,E),e.P.T);c.forEach(($,E)=>M($,(L,k)=>{let y=e.G.step(L.clientX-s.el.getBoundingClientRect().left+(E?-.5:.5)*e.G.cw),[P,N]=E?[k.span[0],Math.max(k.span[0],y)]:[Math.min(k.span[1],y),k.span[1]];w({steps:b(P,N)},!1)})),d.addEventListener("keydown",$=>{let E={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[$.key],L={Home:-1/0,End:1/0}[$.key];if(!(!E&&!L&&$.key!=="Enter"))return $.preventDefault(),$.key==="Enter"?w({},!0):w({value:T(L??v()+($.shiftKey?E/5:E))},!0)}),c.forEach(($,E)=>$.addEventListener("keydown",L=>{let k={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[L.key];if(!k)return;L.preventDefault();let y=[f(),m()],P=y[E]+k;P<0||P>=e.P.T||(E?P<y[0]:P>y[1])||(y[E]=P,w({steps:b(...y)},!0))})),e.brush=($,E,L)=>e.say({steps:b($,E)},{done:L}),Ea(e,s.el,e.brush),Ea(e,r.el);function O(){let{G:$,S:E,P:L,sentence:k}=e,y=v(),P=!e.pins[E.pin],N=!P&&!Me(k),j=Ma(k.steps,L.T).filter(([Y,ne])=>ne>=$.a&&Y<$.end),{y:R,low:_,high:H}=s.plot.frame,F=R(Math.max(_,Math.min(H,y))),I=([Y,ne])=>[$.x(Math.max(Y,$.a)),$.x(Math.min(ne+1,$.end))],W=j.reduce((Y,ne)=>Y&&Y[1]-Y[0]>=ne[1]-ne[0]?Y:ne,null);l.replaceChildren(...j.filter(Y=>Y!==W).map(Y=>{let[ne,D]=I(Y);return o("i",{style:`left:${ne+1}px;width:${D-ne-2}px;top:${F}px`})}));for(let Y of[l,d])Y.classList.toggle("proposal",P||N);if(d.hidden=!W,c.forEach((Y,ne)=>{Y.hidden=!W||k.steps!==null&&j.length>1||(ne?W[1]>=$.end:W[0]<$.a),Y.classList.toggle("proposal",P||N),!Y.hidden&&(Y.style.left=`${I(W)[ne]}px`,Y.style.top=`${F}px`,Y.setAttribute("aria-valuemin",1),Y.setAttribute("aria-valuemax",L.T),Y.setAttribute("aria-valuenow",E.span[ne]+1),Y.setAttribute("aria-valuetext",`step ${E.span[ne]+1}, ${L.shown[E.span[ne]]}`))}),!W)return;let[q,G]=I(W),X=G-q,ee=P?"hold at":N?"off":"hold";d.style.left=`${q}px`,d.style.width=`${X}px`,d.style.top=`${F}px`,d.classList.toggle("narrow",X<2.2*e.rem),d.classList.toggle("tied",Ye(k.value));let te=Ne(k.value);d.replaceChildren(o("span",{},X>(.5*(ee.length+te.length)+1.4)*e.rem?`${ee} ${te}`:te)),d.setAttribute("aria-label",`Hold ${k.signal} of ${et(k.units,L.H)} during ${e.names(k.steps)} at`),d.setAttribute("aria-valuenow",Number.isFinite(y)?y:0),d.setAttribute("aria-valuemin",Number.isFinite(e.range(k.signal)[0])?e.range(k.signal)[0]:Math.floor(_)),d.setAttribute("aria-valuemax",Number.isFinite(e.range(k.signal)[1])?e.range(k.signal)[1]:Math.ceil(H)),d.setAttribute("aria-valuetext",`${Ne(k.value)}${P?", not held yet":N?", switched off":""}`)}function C($,E,L){if(!(e.before||g))h=null;else{h??={};let y=h[$]??[E,L];[E,L]=h[$]=[Math.min(E,y[0]),Math.max(L,y[1])]}return[E,L]}function p(){let{P:$,A:E,rem:L,sentence:{signal:k,units:y,steps:P,value:N},titles:j}=e,R=$.roles.kind(k),_=$.roles.word(k),F={a:E!==$&&E.signals.includes(k)&&(e.sameNet||y===null)?yn(E,k,y):null,b:yn($,k,y)},I=0,W=1,q=[[1,`1 ${ya($.roles,k)[0]}`],[.5,""],[0,`0 ${ya($.roles,k)[1]}`]];R!=="gate"&&([I,W]=R==="memory"?C("gate",...$a([...F.b,...F.a??[],Ye(N)?0:1.3*N],1)):[-1,1],q=(R==="memory"?Ee(I,W,3):[1,0,-1]).map(D=>[D,U(D,Number.isInteger(D)?0:1,!0)]));let G=Ma(P,$.T),X=y===null||y.length>1?`mean of ${et(y,$.H)}`:`of ${et(y,$.H)}`;t.gate.replaceChildren(`${_[0].toUpperCase()}${_.slice(1)} ${R==="gate"?"gate ":R==="memory"?"state ":""}`,o("i",{class:`s-${k}`},k),o("small",{},` ${X}`,o("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let ee=R==="gate"?`var(--F${k})`:k==="c"?"var(--ink)":"var(--ink3)",te=([D,V])=>gt(e.G).span(D,V),Y=G.filter(([D,V])=>V>=e.G.a&&D<e.G.end),ne=(D,V)=>U(F[V]?.[D]??NaN,4);s.draw({values:F,called:{a:j.a,b:""},low:I,high:W,rows:q,shades:(e.pins[e.S.pin]?Y:[]).map(te),hue:ee,pad:Math.round(.62*L),tip:D=>`step ${D+1} “${ce($.shown[D],24)}” · ${k} ${F.a?`${ne(D,"a")} → `:""}${ne(D,"b")}`,bars:D=>Y.flatMap(V=>[-.5,0,.5].map(K=>te(V).map(J=>[J,D(v())+K*L]))),said:`${_} ${k}, ${X}, at every step${F.a?`, ${j.a} and ${j.b}`:""}.`})}function S(){let{S:$,P:E,picked:L}=e,{units:k}=e.sentence,y=k===null?E.H:k.length,P=e.pins[$.pin];return L?.unit===$.unit?o("small",{title:`When this text was opened, of all units the one that held most of what “${L.word}” wrote. See the others with ↑ and ↓.`}," picked for ",o("span",{class:"story"},"what it holds of "),`“${L.word}”`):o("small",{},P&&y>1?`, one of the ${y} held`:k&&y>1?`, one of the ${y}`:"")}function z(){let{P:$,A:E,S:L,rem:k,titles:y}=e,P=$.memory,N=e.sameNet?[L.unit]:null,j={a:E===$?null:yn(E,E.memory,N),b:yn($,P,N)},R=[...j.b,...j.a??[]],_=[$,E].every(W=>W.roles.kind(W.memory)==="signed"),[H,F]=_?[-1.06,1.06]:C("memory",...$a(R,.5));t.memory.replaceChildren("Memory ",o("i",{},E.memory===P?P:`${E.memory} → ${P}`),e.sameNet?` of unit ${L.unit}`:" mean of all units",...e.sameNet?[S()]:[]),a.hidden=!e.sameNet,i.draw();let I=(W,q)=>U(j[q]?.[W]??NaN,4,!0);r.draw({values:j,called:j.a?y:{a:"",b:""},low:H,high:F,rows:Ee(H,F,4).map(W=>[W,U(W,Number.isInteger(W)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*k),tip:W=>`step ${W+1} “${ce($.shown[W],24)}” · ${P} ${j.a?`${I(W,"a")} → `:""}${I(W,"b")}`,said:`Memory ${P} of ${e.sameNet?`unit ${L.unit}`:"all units, mean"}, at every step${j.a?`, ${y.a} and ${y.b}`:""}.`})}function A(){let{t:$}=e.S,{titles:E}=e;for(let[L,k,y]of[[s,n.gate,!1],[r,n.memory,!0]]){L.plot.cursor($);let{a:P,b:N}=L.values,j=(R,_)=>o("b",{class:y&&Number.isFinite(R)?`s-${je(R)}`:_},U(R??NaN,2,y));k.replaceChildren(...P?[o("span",{class:"wide"},`${E.a} `),j(P[$],"was")," → ",o("span",{class:"wide"},`${E.b} `),j(N[$],"")]:[j(N[$],"")])}}return{el:u,draw($){let E=$("picture","size","view","theme"),{signal:L,units:k,steps:y}=e.sentence,P=JSON.stringify([L,k,y,e.S.pin]),N=P!==x;if(x=P,$("size"))for(let{plot:j}of[s,r])j.measure();(E||N)&&p(),(E||N||$("unit"))&&z(),(E||$("pins","focus","unit"))&&O(),(E||N||$("unit","t"))&&A()}}}function Ca(e,t){let n=t.querySelector(".ribbon"),s=o("div",{class:"heldmarks","aria-hidden":"true"}),r=o("div",{class:"otherwords"});n.after(s,r);let i=!1,a=c=>e.G.step(c.clientX-n.getBoundingClientRect().left);_e(n,{press(c){if(c.pointerType==="touch")return!1;let d=a(c);if(!c.shiftKey)return{from:d};i=!0;let[u,h]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:d<u?h:u,d,!0),!1},slop:(c,{hold:d})=>a(c)!==d.from,move(c,{from:d}){i=!0,e.brush(d,a(c),!1)},done(c,{from:d}){e.brush(d,a(c),!0),setTimeout(()=>i=!1)}}),n.addEventListener("click",c=>{let d=c.target.closest("[data-step]");d&&!i&&e.point(Number(d.dataset.step)),c.stopImmediatePropagation(),i=!1},!0);function l(c,d){let{G:u,P:h}=e;return(c===null?[[0,h.T-1]]:wt(c)).filter(([g,x])=>x>=u.a&&g<u.end).map(([g,x])=>{let f=u.x(Math.max(g,u.a)),m=u.x(Math.min(x+1,u.end));return o("i",{class:d,style:`left:${f}px;width:${m-f}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:d,A:u,G:h,S:g,pins:x,rem:f}=e,m=x[g.pin],v=x.filter(T=>T!==m&&Me(T));s.replaceChildren(...v.flatMap(T=>l(T.steps,"also")),...m?l(m.steps,`chosen${Me(m)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let w=[];for(let T=h.a;T<h.end;T++)d.tokens[T]!==u.tokens[T]&&w.push(T);r.hidden=d.T===u.T&&d.tokens.every((T,M)=>T===u.tokens[M]),r.replaceChildren(o("span",{class:"label"},"instead of"),...w.map(T=>o("span",{class:"m",title:u.shown[T]??"the text is over",style:`left:${h.x(T)}px;width:${h.cw}px;font-size:${Math.max(.62,Math.min(.8125,1.7*h.cw/f/Math.max(1,(u.shown[T]??"–").length)))}rem`},u.shown[T]??"–")))}}}var Sr=({hold:e},t)=>e.map(([n,s])=>({signal:n,value:s,units:null,steps:t,on:!0}));function La({hold:e},t,n,{T:s,H:r,signals:i}){let a=new Map(e);return i.every(l=>No(t,l,n,s,r)===(a.get(l)??null))}function pd(e,t,n){let s=Sr(e,n);return[...t.filter(r=>!Me(r)||!Gn(r,s[0])),...s]}function Aa(e){let t=o("span",{class:"group",role:"group","aria-label":"Hold a gate"}),n=o("span",{class:"group",role:"group","aria-label":"State of the gates"}),s=o("span",{class:"lead on"}),r=o("b",{class:"aim"}),i=o("div",{class:"chips presets",role:"group","aria-label":"Presets"},s,t,n),a=null,l=[],c=()=>e.carried??e.pins;function d(){a=e.P.cell,l=e.setup.presets[a].map(g=>{let x=o("button",{type:"button",class:"chip"},g.name);return x.addEventListener("click",()=>{let f=e.over(g),[[m,v]]=g.hold;if(La(g,c(),f,e.P)){e.choose(-1),e.draft={units:null,steps:f,value:v},e.edit(jo(e.pins,f,e.P.T),{select:-1});return}let w=pd(g,e.pins.filter(T=>!(T.why&&Gn(T,e.sentence))),f);e.edit(w,{select:w.findLastIndex(T=>T.signal===m)})}),{preset:g,chip:x}});let h=g=>l.filter(({preset:x})=>x.group===g).map(({chip:x})=>x);s.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...h("hold")),n.replaceChildren(o("span",{class:"lead"},re("memory","Memory")),...h("state")),n.hidden=!h("state").length}let u=h=>h===null?"at all steps":h.length===1?`at ${e.names(h)}`:`over ${e.names(h)}`;return{el:i,draw(h){if(!h("picture","pins","unit"))return;let{P:g}=e,x=e.over();g.cell!==a&&d(),xe(r,u(x)),s.classList.toggle("on",l.length>0),$e(s,{title:l.length?`A preset holds all ${g.H} units ${u(x)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:f,chip:m}of l){let v=e.over(f),w=f.hold.map(([T,M])=>`${T} = ${Ne(M)}`).join(", ");$e(m,{"aria-pressed":La(f,c(),v,g),title:`${f.look} ${w} in all ${g.H} units ${u(v)}.`})}}}}var za=.8,gd="-96px 0px 0px";function wd(e,t,n,s){return(e===t?[["",e]]:[[s.a,e],[s.b,t]]).map(([i,a])=>[i,...n<a.T?Ji(a,n):["its text is over",""]])}function Oa(e){let t=o("p",{}),n=o("div",{class:"readout","aria-hidden":"true"},t),s=!1;n.hidden=!0;function r(){let{A:i,P:a,S:l,titles:c}=e;if(n.hidden=!s,!s)return;let[d,u]=wd(i,a,l.t,c).map(([h,g,x])=>o("span",{},h&&o("small",{class:"wide"},`${h} `),o("b",{},g),` ${x}`));t.replaceChildren(d,...u?[" → ",u]:[],o("small",{},` after “${ce(a.shown[l.t],24)}”, step ${l.t+1}${c.held||u?"":"; nothing is held"}`))}return{el:n,watch(i){let a=new IntersectionObserver(([{intersectionRatio:l}])=>{s=l<za,e.P&&r()},{threshold:za,rootMargin:gd});a.observe(i),e.model.on("remove",()=>a.disconnect())},draw:i=>i("picture","t","pins")&&r()}}var Pa=`.below > section:not([hidden]) ~ section {
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
`;function xd(e,t=null){let n=0,s=null;return e.forEach((r,i)=>{let a=r.length-1,l=r.reduce((c,d)=>c+Math.abs(d),0);r.forEach((c,d)=>{let u=t===null?+(2*Math.abs(c)>l)*(a-d):+(d===t),h=c*c*u/l;h>n&&([n,s]=[h,{unit:i,step:d}])})}),s}function Na(e,t,n){return t.keeper?xd(Array.from({length:t.H},(s,r)=>bn(e,t,r).rows.at(-1)),n):null}var ja=`.gs main {
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
`;var kd=250,_t={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function yd(e){return e.reduce((t,n,s)=>Math.abs(n)>Math.abs(e[t])?s:t,0)}var $d=(e,t)=>e.subarray(0,t+1).reduce((n,s)=>n+s,0),Md=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function Sd(e,t){let n=new Map;for(let[r,i]of e)n.set(i,[...n.get(i)??[],r]);return n.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...n].map(([r,i])=>`${t(r)} is first by ${It(i)}`).join("; ")}.`}function _a(e){let t="a",n=null,s=null,r=null,i=null,a=null,l=o("select",{"aria-label":"Answer"}),c=Pe("Which text",{a:"the text",b:"the other text"},z=>{t=z,n=null,C()}),d=o("table",{class:"ways"}),u=o("p",{class:"reads"}),h=o("p",{class:"reads"}),g=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Which words mattered"},d),x=o("dl",{class:"defined"}),{el:f,says:m,note:v}=ve("mattered","Which words mattered","",[c.el,o("label",{class:"pick-answer"},o("span",{},"for "),l)],g,h,u,x);l.addEventListener("change",()=>{n=l.value,C(),e.root.focus({preventScroll:!0})});let w=e.near.watch(f),T=()=>!!e.other&&e.text2!==e.text,M=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),b=()=>t==="b"&&T()?e.P:e.A,O=()=>b().answers.kind!=="value";function C(){if(!w()||!e.P||!O())return S();T()||(t="a");let z=Math.min(e.S.t,b().T-1),A={t:z,target:n,run:t},$=M()+JSON.stringify(A);return clearTimeout(r),$===s||(r=setTimeout(()=>{[s,i]=[$,M()],e.ask("words",A)},e.got.words?kd:0)),S()}function p(){let{A:z,P:A,got:$}=e,E=P=>P.top(Math.min(e.S.t,P.T-1)).slice(0,4).map(([N])=>N),L=n??$.words?.target,k=b().words,y=[...new Set([...L?[L]:[],...E(z),...E(A)])].filter(P=>k.includes(P));l.replaceChildren(...y.map(P=>o("option",{value:P},`“${he(P)}”`))),L&&(l.value=L),c.el.hidden=!T(),c.set(t)}function S(){if(!e.P)return;let z=e.got.words,A=!O();f.style.minHeight=A?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,b().T-1)+1))+(e.small?32:15)}rem`,v.textContent=A?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let F of[g,h,u,x,l.parentNode])F.hidden=A||!z;if(A)return void m.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(p(),!z)return void m.replaceChildren("…");for(let F of[g,h,u])F.classList.toggle("old",a!==M());if(a!==M())return void m.replaceChildren("…");let $=z.run==="b"?e.P:e.A,{one:E,many:L}=$.reads,k=Math.min(z.t,$.T-1),y=Object.keys(_t).filter(F=>z.array(F));m.replaceChildren("F = ln p(",o("b",{},`“${he(z.target)}”`),`) after “${$.shown[k]}”, step ${k+1}: p is `,o("b",{},ue(z.p)),`. How much each ${E} had to do with F, in ${["two","three","four"][y.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),x.replaceChildren(...y.flatMap(F=>[o("dt",{},_t[F].title),o("dd",{},_t[F].about(E,L))]));let P=y.map(F=>z.array(F)),N=P.map(F=>F.subarray(0,k+1).reduce((I,W)=>Math.max(I,Math.abs(W)),0)||1),j=P.map(F=>yd(F.subarray(0,k+1))),R=(F,I)=>{let W=P[F][I],q=50*Math.abs(W)/N[F],{share:G}=_t[y[F]],X=o("i",{class:W<0?"neg":"pos",style:G?`left:0;width:${2*q}%`:`left:${W<0?50-q:50}%;width:${q}%`}),ee=G?ue(W):U(W,Md(N[F]),!0);return[o("td",{class:`barred${G?" share":""}`,"aria-hidden":"true"},o("span",{},X)),o("td",{},j[F]===I?o("b",{},ee):ee)]};d.replaceChildren(o("thead",{},o("tr",{},o("th",{scope:"col"},$.reads.one),...y.flatMap(F=>[o("th",{scope:"col",colspan:"2","data-term":_t[F].term},_t[F].title)]))),o("tbody",{},...Array.from({length:k+1},(F,I)=>o("tr",{class:I===e.S.t?"cur":""},o("th",{scope:"row"},o("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},$.shown[I])),...y.flatMap((W,q)=>R(q,I)))))),h.replaceChildren("Each way has its own definition, and they may disagree. ",Sd(y.map((F,I)=>[_t[F].title,j[I]]),F=>`“${$.shown[F]}”`),y.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let _=z.array("integrated_gradients");if(!_){u.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let H=$d(_,k);u.replaceChildren("Complete: the integrated gradients sum to ",o("b",{},U(H,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${L} is `,o("b",{},U(z.whole,3,!0)),".")}return d.addEventListener("click",z=>{let A=z.target.closest("[data-step]");A&&e.go(Number(A.dataset.step))}),{el:f,draw(z){e.P&&(z("words")&&(a=i),z("picture")&&e.got.words&&!b().words.includes(n)&&(n=null),z("t","picture")?C():z("words","theme")&&S(),z("busy")&&f.classList.toggle("waiting",e.busy.has("words")))}}}var Ed=400,Td={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...He],playing:["play"],speed:["play"]},Er=class extends at{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,qn+ja+ia+Pa),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new ct(M=>this.tell(M)),this.got={},this.pins=this.listed=[],this.history=Yn,this.draft={units:null,steps:void 0,value:1},this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Xt("300px");let n=M=>M(this),[s,r,i,a,l,c,d,u,h,g,x,f,m]=[Pn,ta,Aa,ba,xa,Qi,Dn,Ut,Ta,pa,ga,va,Oa].map(n),v=Ca(this,u.el);this.below=[yr,oa,ra,_a,wa,sa,ka].map(n);for(let M of this.below)Object.assign(M,{owed:new Set,drawn:!1,near:this.near.watch(M.el,()=>this.P&&M.owed.size&&this.drawBelow(M,new Set))});this.words=u.el,this.cursor=o("div",{class:"cursor"}),this.time=o("section",{class:"time","aria-label":"The whole text"},u.el,h.el,o("div",{class:"bookkeeping"},g.el),this.cursor),this.now=o("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,d.el,c.el,o("div",{class:"holding"},x.el)),this.first=o("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=o("main",{},this.first,o("div",{class:"below"},...this.below.map(({el:M})=>M)));let w=o("div",{class:"compare"},o("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,s,i,a,l,c,d,u,v,h,g,x,f,m],this.root.append(s.el,r.el,o("div",{class:"choose"},i.el,w),this.main,f.el,m.el),m.watch(c.el),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:T}=this.state;T!==void 0&&(this.typed(T),this.send({text:T}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return Td}unvisited(){return this.below.filter(({drawn:t,owed:n})=>!t||n.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${ce(this.text,Hn)}”.`}send(t,n={}){if(this.closed)return;let{length:s,...r}=t;this.asked={...this.asked,...r},this.length=s,this.later={...this.later,...n},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},n=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...n,...t,have:this.had??""},{both:!0})}ask(t,n={}){let s={...this.accepted,...n},r=JSON.stringify(s);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,s,{key:r}),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=lt(t),{want:i}=s;if(!(!n&&!this.questions.take(s))){if(n&&(i!=="run"||s.key&&!s.sizes[0]))return this.again(s);if(i==="run")return this.ran(s,r,n);this.said={...this.said,[i]:s.notices},this.got[i]=r.length?new St(...lt(r)):null,this.draw(new Set([i,"busy","notice"]))}}again({want:t,text:n,model:s,weights:r,other:i,pins:a}){this.asked=t==="run"?{text:n,model:s,weights:r,other:i,pins:a.map(bt)}:this.wanted(),this.run()}ran(t,n,s){let{key:r,sizes:[i]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,d=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),u=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),i&&(this.A=new St(...lt(n.subarray(0,i)))),this.P=n.length>i?new St(...lt(n.subarray(i))):this.A;for(let m of[this.A,this.P])l&&m.layers.length===l.layers.length&&(m.layer=l.layer);let{text:h,model:g,weights:x}=t;Object.assign(this,{had:r,text:h,name:g,weights:x,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===g&&t.other.weights===x,this.text2=t.other?.text,this.accepted={text:h,model:g,weights:x,pins:t.pins.map(bt),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let f=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=d&&c.jump===!0),!l||d||u||c.asked||c.jump){this.placed(l,c,s),this.resetView();for(let m of He)f.add(m)}this.soon(f)}beside({text:t,other:{text:n,...s}}){return!this.sameNet&&n===t?s:{text:n,...s}}placed(t,{jump:n,fresh:s,asked:r},i){let{P:a,S:l}=this,c=i||r===!0;if(l.writer=null,!t||n)this.opens(n||c&&this.bare);else{let u=s||l.t>=t.T-1||!Ht(t.tokens,a.tokens);[l.t,this.picked]=[u?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||n||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((u,h)=>this.sayable(h)>=0)));let d=c?this.read(i):null;l.pin=this.sayable(l.pin),l.focus=[d,this.pins[l.pin]?.signal,this.chosen,a.keeper].find(u=>a.signals.includes(u))??a.signals[0]}toldWith(t,n){let{preset:s,steps:r}=this.setup.stories[t]??{},i=this.setup.presets[n].find(({name:a})=>a===s);return i?Sr(i,r):[]}opens(t){let{P:n,S:s,text:r}=this,i=this.setup.stories[r],a=i&&[this.toldWith(r,n.cell),[]].some(u=>u.map(Lt).join()===this.pins.map(bt).join()),[l]=(i&&this.A.shows)??[],c=l===void 0?Na:()=>({unit:l,step:i.step}),d=(t||a)&&this.sameNet?c(this,n,i?.step):null;s.t=n.T-1,this.stepped=!1,this.picked=d&&{unit:d.unit,word:n.shown[d.step]},[s.unit,s.writer]=d?[d.unit,d.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:n}=this,s=n.memory;if(t===n||!this.sameNet||t.memory!==s)return n.moment[1];let r=i=>Math.abs(n.at(s,n.T-1,i)-t.at(s,t.T-1,i));return Array.from({length:n.H},(i,a)=>a).reduce((i,a)=>r(a)>r(i)?a:i,0)}read(t){let{S:n,P:s,state:r}=this,{given:i,said:a}=r.asked,l=[...t?[]:a.server,...a.view];n.t=r.place("t",s.T,n.t,l),n.unit=r.place("unit",s.H,n.unit,l);let c=r.among("focus",s.signals,l),d=s.probes.map(({name:h})=>h);n.probe=r.among("probe",d,l)??n.probe,n.pin=this.spoken(r.asked.values,l),n.pin<0&&(this.draft={...this.draft,units:null});let{units:u}=this.pins[n.pin]??this.draft;return i.has("unit")&&this.apart(n.pin,n.unit)&&l.push(`The address asks for unit ${n.unit}, but holds ${et(u,s.H)}, so unit ${u[0]} is shown.`),this.stepped=i.has("t")&&n.t<s.T-1&&n.pin<0,this.said.address=l,c}spoken({change:t,focus:n},s){let{pins:r,S:i}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&s.push("The address speaks of a change that is not in its list.");let l=r.map((c,d)=>d).filter(c=>this.sayable(c)>=0&&(!n||r[c].signal===n));return l.find(c=>!this.apart(c,i.unit))??l[0]??-1}find(t){return this.setup.models.find(n=>n.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n?this.send({model:t.name}):([this.history,this.draft.steps]=[Yn,void 0],!s.length||s.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(s[0][1]),this.example(s[0][1],t)))}example(t,n=this.find(this.asked.model)){if(!this.connected)return;let s=this.toldWith(t,n.cell),r=JSON.stringify(s.map(bt))===JSON.stringify(this.pins.map(bt));t!==this.text?this.history=Yn:r||(this.history=Vs(this.history,this.pins)),this.before=this.mates=null,this.draft={units:null,steps:void 0,value:1},this.take(s,0),this.send({model:n.name,text:t,pins:s.map(bt),other:null},{jump:!0}),this.draw(new Set(["pins"]))}edit(t,{done:n=!0,select:s=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,n&&(JSON.stringify(this.before.map(bt))===JSON.stringify(t.map(bt))||(this.history=Vs(this.history,this.before)),this.before=this.mates=null),this.list(t,s))}list(t,n=this.S.pin){this.take(t,Math.min(n,t.length-1)),this.focusOn(),this.send({pins:t.map(bt)}),this.soon(["pins"])}soon(t){for(let n of t)this.owed.add(n);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,n=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(n):n}apart(t,n){let{units:s,why:r}=this.pins[t]??this.draft;return Array.isArray(s)&&!r&&s[0]<this.P.H&&!s.includes(n)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}hold(...t){let n=t.map(s=>({units:null,steps:null,on:!0,...s}));this.edit([...this.pins,...n],{select:this.pins.length+n.length-1})}undo(){this.recall(Ho(this.history,this.pins))}redo(){this.recall(Fo(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:n}=this.S,s=t[1].length-1;this.list(t[1],this.pins.length?Math.min(n,s):Math.min(0,s))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,n,s){return At(this.carried??this.pins,t,n,s)}get sentence(){let{S:t,draft:n}=this,s=this.pins[t.pin];if(s)return s;let r=n.units==="one"?[t.unit]:n.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,n.value)}}over(t=null){let{P:n,S:s,pins:r,draft:i}=this,a=this.setup.stories[this.text];if(this.stepped)return De(s.t,s.t,n.T);let l=t&&a?.preset===t.name?a.steps:null,d=(r[s.pin]?r[s.pin].steps:i.steps===void 0?l:i.steps)?.filter(u=>u<n.T);return d?.length?d:null}range(t){return this.P.roles.range(t)}fit(t,n){if(Ye(n))return this.P.roles.coupling(t)??this.fit(t,1);let[s,r]=this.range(t);return Math.max(s,Math.min(r,n))}say(t,{done:n=!0}={}){let{S:s,pins:r}=this,i=r[s.pin];if(i){t.units==="one"&&(t={...t,units:[s.unit]});let{why:c,text:d,...u}=i,h={...u,...t};h.value=this.fit(h.signal,h.value),this.mates??=Kn(r,s.pin,this.setup.presets[this.P.cell]);let g=Object.fromEntries(Object.entries(t).filter(([f])=>["units","steps"].includes(f))),x=Object.keys(g).length?this.mates:[];return this.edit(r.map((f,m)=>{if(!x.includes(m))return m===s.pin?h:f;let{why:v,text:w,...T}=f;return{...T,...g}}),{done:n})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:n,steps:s,value:r}=this.sentence;t<0?this.draft={units:n,steps:s,value:r}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[i,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||i>=c)&&this.scroll(i-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:n,pins:s}=this,{unit:r}=t;if(r===void 0||!this.apart(n.pin,r))return super.set(t);let i=s[n.pin],a=i?s.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(i??this.draft).steps,value:(i??this.draft).value,units:"one"}),super.set({...t,pin:a,...a<0?{}:{focus:s[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let n=this.pins[this.S.pin];n&&n.signal!==t&&this.choose(-1),super.look(t)}seen(t,n){this.near.seen(t,()=>this.P&&n())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:n,weights:s,other:r,pins:i}=this.asked;return this.with({text:t,name:n,weights:s,other:r,sameNet:this.sameNet},i)}with({text:t,name:n,weights:s,other:r,sameNet:i},a){let{S:l}=this,c={text:t,model:n,weights:s},d=h=>r?.[h]!==c[h]?r?.[h]??null:null,u=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:i?r?.text??null:d("text"),model2:d("model"),weights2:d("weights"),change:this.pins.length?u:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,theme:l.theme}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(n=>t.has(n))}wanted(){let{values:t}=this.state.asked,{weights:n}=t,s=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=s.length?Object.fromEntries(s):null;if(this.bare)return{text:null,model:null,weights:n,pins:null,other:r};let{text:i=null,name:a=null}=this;return{text:t.text??i,model:t.model??a,weights:n,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:n}=this;return n.reads.kind==="pieces"?Mr(t,n.tokens.map(Lr),""):Mr(t,n.shown,["bytes","characters"].includes(n.reads.kind)?"":" ")}get titles(){return Zi(this)}draw(t){let n=(...a)=>a.some(l=>t.has(l));if(!this.P)return kt(this.parts[0],t);let{S:s,P:r}=this;this.apart(s.pin,s.unit)&&([s.unit]=(this.pins[s.pin]??this.draft).units,t.add("unit")),this.G=rt(s.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:i}=this.sentence;s.span=i===null?[0,r.T-1]:[i[0],Math.min(i.at(-1),r.T-1)],n("t","view","size")&&this.drawCursor();for(let a of this.parts)kt(a,t);for(let a of this.below)this.drawBelow(a,t);n("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:s.t,unit:s.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,n){for(let i of n)t.owed.add(i);let s=t.near();if(!s&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),Ed);return}let{owed:r}=t;Object.assign(t,{owed:s?new Set:r,drawn:!0}),kt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let n=t.composedPath()[0],s=n.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!s&&!n.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},bt=e=>e.text===void 0?Lt(e):`${e.on?"":"!"}${e.text}`,Ha={render:e=>void new Er(e)};var Ex={Explorer:ai,Gradients:Hi,Trainer:Gi,WhatIf:Ha};export{Ex as default};
