var Ia="http://www.w3.org/2000/svg";function Cr(e,t,n){for(let[s,r]of Object.entries(t))typeof r=="function"?e.addEventListener(s.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(s,r===!0?"":r);return e.append(...n.flat(1/0).filter(s=>s!=null&&s!==!1)),e}var B=(e,t={},...n)=>Cr(document.createElementNS(Ia,e),t,n),i=(e,t={},...n)=>Cr(document.createElement(e),t,n);function xe(e,t){e.textContent!==t&&(e.textContent=t)}function $e(e,t){for(let[n,s]of Object.entries(t))e.getAttribute(n)!==String(s)&&e.setAttribute(n,s)}function tt(e,t,n){let s=URL.createObjectURL(new Blob([t],{type:n}));i("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function Ht(e){let t=i("div",{class:"notice",role:"alert"});return{el:t,draw(n){if(!n("notice"))return;let s=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...s.map(r=>i("p",{},r.text??r,r.to&&[" ",i("a",{href:r.to},r.words)]))),t.hidden=!s.length,e.offline&&e.line.state==="ended"){let r=i("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var Wa={" ":"␣","\n":"↵","	":"⇥"},he=e=>Wa[e]??(/^ \S/.test(e)?e.slice(1):e),gs=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function ws(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Lr=e=>e.replace(/^\u2011/,"");function bs(e,t){let n=0,s=0;return t.map((r,o)=>{if(s>0&&r===t[o-1])return s-=1,-1;let a=e.indexOf(gs(r),n);return s=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(n=a+gs(r).length),a})}function qa(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Ar(e,t,n){if(e==="bytes")return n.map(r=>r===`
`?{before:"",shown:he(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return n.map((r,o)=>({before:o&&r[0]===" "?" ":"",shown:gs(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let s=bs(t,n);return n.map((r,o)=>({before:o>0&&s[o]>=0&&s[o-1]>=0?qa(t.slice(s[o-1]+n[o-1].length,s[o])):o?" ":"",shown:r,kind:"",after:""}))}var Da=new TextDecoder("utf-8",{fatal:!0});function zr(e,t){let n=a=>e[a]?.length===2?parseInt(e[a],16):0,s=t;for(;s>t-3&&n(s)>>6===2;)s-=1;let r=n(s),o=r>=240?4:r>=224?3:r>=192?2:1;if(o===1||s+o<=t)return null;try{return Da.decode(Uint8Array.from({length:o},(a,l)=>n(s+l)))}catch{return null}}function Ft(e,t){let n=Math.min(e.length,t.length),s=0,r=0;for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(s+r)>=n}var Or=(e,{one:t,many:n})=>`${e.toLocaleString("en")} ${e===1?t:n}`;function Rt({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Pr=3,Ba="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function yn(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},n=i("input",{type:"text",...t}),s=i("textarea",{rows:"3",wrap:"soft",...t}),r=i("div",{class:"mirror","aria-hidden":"true"}),o=i("span",{class:"count"}),a=Ht(e),l=i("div",{class:"asked"},i("div",{class:"field"},r,n),o,a.el),c=i("div",{class:"chips",role:"group","aria-label":"Example texts"}),u=i("div",{class:"ask"},l,c),d=null,h=n,v=!1,g=!1;for(let k of[n,s])k.addEventListener("compositionstart",()=>g=!0),k.addEventListener("compositionend",()=>g=!1),k.addEventListener("beforeinput",()=>{let{selectionStart:x,selectionEnd:P,value:L}=k;v||=x===0&&P===L.length}),k.addEventListener("input",()=>{let x=ws(h.value,e.P?.reads.kind),P=h.selectionEnd;x!==h.value&&!g&&(h.value=x,h.setSelectionRange(P,P));let{length:L}=h.value;L>e.setup.limit&&(h.value=h.value.slice(0,e.setup.limit)),b([],[]),e.send(L>e.setup.limit?{text:h.value,length:L}:{text:h.value},{fresh:v})});n.addEventListener("scroll",()=>r.scrollLeft=n.scrollLeft);let m=k=>h.value=h===n?ws(k,"words"):k;e.typed=m;function f({kind:k,many:x}){let P=k==="bytes"||k==="characters"&&e.text.includes(`
`)?s:n,L=["words","pieces"].includes(k)?"a sentence":x;P.setAttribute("aria-label",`Type ${L}`),P.placeholder=`Type ${L} to see the gates move.`,P!==h&&(r.hidden=P===s,h.replaceWith(P),h=P)}function b(k,x){r.replaceChildren();let P=0;bs(h.value,k).forEach((L,p)=>{L<0||!x[p]||(r.append(h.value.slice(P,L),i("u",{},k[p])),P=L+k[p].length)}),r.append(h.value.slice(P)),r.scrollLeft=h.scrollLeft}function w(k){d=k;let x=e.setup.tasks[k]?.examples??[],P=x.slice(0,Pr).map(([E,z])=>{let A=i("button",{type:"button",class:"chip",title:z},E);return A.dataset.text=z,A.addEventListener("click",()=>T(z)),A}),L=x.slice(Pr),p=i("select",{class:"more","aria-label":"More examples"},i("option",{value:""},"More"),...L.map(([E,z])=>i("option",{value:z},E)));p.addEventListener("change",()=>{p.value&&T(p.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(i("span",{class:"wide"},"Try"),...P,...L.length?[p]:[])}function T(k){m(k),e.send({text:k},{jump:!0})}return{el:u,draw(k){let{P:x}=e;if(a.draw(k),k("notice")&&(o.hidden=!a.el.hidden),!k("picture"))return;e.entry.task!==d&&w(e.entry.task),f(x.reads),e.text===h.value&&(v=!1),h.getRootNode().activeElement!==h&&m(e.text),b(x.tokens,x.unknown);let P=x.tokens.filter((p,E)=>x.unknown[E]).length;o.replaceChildren(i("span",{title:x.reads.kind==="pieces"?Ba:null},Or(x.T,x.reads)),...P?[", ",i("u",{"data-term":"unknown word","data-act":`What is underlined ${Rt(x)}.`},`${P} unknown`)]:[]);for(let p of c.querySelectorAll(".chip"))p.setAttribute("aria-pressed",String(p.dataset.text===e.text));let L=c.querySelector(".more");L&&(L.value=[...L.options].some(p=>p.value===e.text)?e.text:"")}}}var Nr=2.2,Ua=3,Va=2.1,Ga=.52,Ka=.4,xs=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],Ya=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,n)=>e.top(n)[0])),nn=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function vs(e,t,n){let s=[];for(let r=t;r<n;r++)r>t&&e[r]===e[r-1]?s.at(-1).n+=1:s.push({from:r,n:1,label:e[r]});return s}function ks({from:e,n:t,label:n},s,{G:r,rem:o}){let a=t*r.cw,l=[n,s[n]].find(u=>a>=(Ga*u.length+Ka)*o)??"",c=i("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function sn(e){let t=n=>{for(let s=Ua;s<n.length;s++){let r=n.slice(0,s);if(e.every(o=>o===n||!o.startsWith(r)))return r}return n};return Object.fromEntries(e.map(n=>[n,t(n)]))}function jr(e){let t=i("span",{class:"label"},"answer"),n=i("div",{class:"beliefs","aria-hidden":"true"}),s=[],r=null;n.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function o(){let{P:l,G:c,rem:u}=e;if(n.hidden=!xs(l),s=[],r=null,n.hidden)return n.replaceChildren();let d=Ya(l),h=c.cw>=Va*u,v=l.kept("brief",()=>sn(l.words));t.title=`The ${l.answers.title}, and how likely`;let g=d.map(([f])=>f),m=vs(g,c.a,c.end).map(f=>ks(f,v,e));for(let f=c.a;f<c.end;f++){let[b,w]=d[f],T=i("i");T.style.width=`${100*w}%`;let k=i("span",{class:"belief"},i("b",{},T),h&&i("small",{},nn(w)));k.dataset.step=f,k.title=`step ${f+1}, ${l.shown[f]}: ${b}, ${nn(w)}`,k.style.cssText=`left:${c.x(f)+1}px;width:${c.cw-2}px`,s.push(k)}return n.replaceChildren(t,...m,...s)}function a(){let{S:l,G:c}=e;s[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,s[r]?.classList.add("cur")}return{el:n,draw(l){l("picture","size","view")&&o(),l("step","picture","size","view")&&a()}}}var we=e=>e.replace("-","−"),pt=e=>e.startsWith("1-")?e.slice(2):e,$n=(e,t)=>e.startsWith("1-")?1-t(pt(e)):t(e),Mn=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:n,options:s={},equations:r=[],roles:o}){Object.assign(this,o),this.name=t,this.signals=n,this.options=s,this.equations=r}get keeper(){return this.keep?pt(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(pt(t)))??null}get writer(){return this.share&&pt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?$n(this.keep,t):0}written(t){return this.keep?this.write.reduce((n,s)=>n*$n(s,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${we(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[n,s]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return s<0||n<s}squash(t){let n=this.equations.find(s=>s.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(n)?.[1]??""}};function U(e,t=2,n=!1){if(!Number.isFinite(e))return"–";let s=e<0?"−":n?"+":"";if(Math.abs(e)>=1e6){let[o,a]=Math.abs(e).toExponential(1).split("e");return`${s}${o}×${Ie(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:s+r}var de=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function ue(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var nt=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,Xa="⁰¹²³⁴⁵⁶⁷⁸⁹",Ie=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>Xa[t])}`;function Ve(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[n,s]=(10**(e-t)).toExponential(2).split("e");return`${n} × ${Ie(t+Number(s))}`}var Le=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),ys=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Ge=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),je=e=>e<0?"neg":"pos",Ja=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,_r=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Hr=e=>Ja.test(e)?2:1;function ce(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let n="",s=0;for(let{segment:r}of _r.segment(e)){if(s+=Hr(r),s>t)return`${n.trimEnd()}…`;s<t&&(n+=r)}return e}var $s=e=>[..._r.segment(e)].reduce((t,{segment:n})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(n)?.46:/^[mwMW@]$/.test(n)?1.1:.69*Hr(n)),0),ae=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,It=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var Za=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["Esc","leave the text box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],Ms=400;function Ss(e){for(let t of[6,7,8]){let n=Number(e.toPrecision(t));if(Math.fround(n)===e)return n}return Number(e.toPrecision(9))}function*Es(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:n,direction:s}]of e.layers.entries()){let r=e.signals.map(o=>e.array(`${t}.${o}`));for(let o=0;o<e.T;o++){let a=[n,s,o,e.tokens[o],Number(e.unknown[o])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>Ss(c[o*e.H+l]))]}}}function rn(e){let t=n=>{let s=String(n),r=typeof n=="string"&&/^[=+\-@\t\r]/.test(s)?`'${s}`:s;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(n=>`${n.map(t).join(",")}
`).join("")}function Ke(e,t,n){return i("table",{},i("caption",{},n),i("thead",{},i("tr",{},...e.map(s=>i("th",{scope:"col"},s)))),i("tbody",{},...t.map(s=>i("tr",{},i("th",{scope:"row"},s[0]),...s.slice(1).map(r=>i("td",{},r))))))}function on(e){let t=i("dialog",{class:"help","aria-label":"Keys"},i("h2",{},"Keys"),i("dl",{},...e.flatMap(([n,s])=>[i("dt",{},n),i("dd",{},s)])),i("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}function Fr(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2"),s=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"Close"),o=i("button",{type:"button",class:"btn"},"All signals as CSV"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,s,i("span",{class:"sp"}),o,r),t),l=on(Za),c=i("div",{},a,l);r.addEventListener("click",()=>a.close());for(let m of[a,l])m.addEventListener("click",f=>f.target===m&&m.close());let u="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([m,f])=>{let b=i("button",{type:"button"},f);return b.addEventListener("click",()=>{u=m,g()}),b.dataset.key=m,b});s.append(...h),o.addEventListener("click",()=>{let m=e.weights==="initial"?"-initial":"";tt(`gatescope-${e.name}${m}.csv`,rn(Es(e.P)),"text/csv")});function v(m,f){let{kind:b,title:w}=m.answers,T=b==="value";return Ke([w,T?"value":"probability"],m.top(f).map(([k,x])=>[he(k),T?U(x,4):ue(x)]),b==="next"?"What the model expects next":"What the model answers at this step")}function g(){let{P:m,S:f}=e;for(let x of h)x.setAttribute("aria-pressed",String(x.dataset.key===u));if(n.textContent=u==="step"?`Step ${f.t+1} of ${m.T}: “${m.shown[f.t]}”`:`Unit ${f.unit} of ${m.H}`,u==="step"){let x=Array.from({length:m.H},(P,L)=>L);t.replaceChildren(v(m,f.t),Ke(["unit",...m.signals],x.map(P=>[P,...m.signals.map(L=>U(m.at(L,f.t,P),4))]),"Every signal of every unit at this step"));return}let b=m.curves.map(({key:x,cell:P,signal:L})=>[`log₁₀ ‖dL/d${L}‖ ${e.setup.cells[P]}`,m.array(x)]),w=Math.max(0,Math.min(f.t-Ms/2,m.T-Ms)),T=[];for(let x=w;x<Math.min(m.T,w+Ms);x++)T.push(x);let k=m.array("forget");t.replaceChildren(Ke(["step","token",...m.signals,...b.map(([x])=>x),...k?[`log₁₀ ∏ ${we(m.roles.keep)}`]:[]],T.map(x=>[x+1,m.shown[x],...m.signals.map(P=>U(m.at(P,x,f.unit),4)),...b.map(([,P])=>U(P[x],4)),...k?[U(k[x*m.H+f.unit],4)]:[]]),`This unit at every step, and the gradient of ${m.answers.kind==="value"?`its answer, the ${m.target}`:`−ln p(“${he(m.target)}”)`}: the norms themselves, which the plot divides by their last value`+(T.length<m.T?`; steps ${w+1} to ${w+T.length} of ${m.T}, all in the CSV`:"")))}return e.numbers=()=>{g(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:m=>a.open&&m("step","unit","picture")&&g()}}var Qa=3,el=10,tl=38,Rr=(e,t)=>e.map((n,s)=>{let r=n.reduce((o,a)=>o+a,0);return{name:t[s],n:r,shares:n.map(o=>r?o/r:0)}});function nl(e,t,n=Qa){return Rr(e,t).flatMap(({name:r,n:o,shares:a},l)=>a.flatMap((c,u)=>u!==l&&c>0&&o>=el?[{from:r,to:t[u],share:c,count:e[l][u],n:o}]:[])).sort((r,o)=>o.share-r.share).slice(0,n)}function Ir(e,t,n){let s=sn(t),r=Rr(e,t),o=nl(e,t),a=(d,h,v,g)=>{let m=Math.round(100*h),f=i("td",{class:v===g?"same":null},h&&m?m:"");return f.title=`${d.name} answered with ${t[g]}: ${e[v][g]} of ${d.n}`,f.style.background=`color-mix(in srgb, var(--ink) ${Math.round(tl*h)}%, var(--bg))`,f},l=i("table",{},i("thead",{},i("tr",{},i("th",{scope:"col"},"is"),i("th",{scope:"col"},"texts"),...t.map(d=>i("th",{scope:"col",title:d},s[d])))),i("tbody",{},...r.map((d,h)=>i("tr",{},i("th",{scope:"row"},d.name),i("td",{class:"of"},d.n),...d.shares.map((v,g)=>a(d,v,h,g)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${n} answers.`,u=o.map(({from:d,to:h,count:v,n:g})=>`${d} for ${h} (${v} of ${g})`);return i("div",{class:"confusion"},i("p",{},c),i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),u.length>0&&i("p",{class:"fine"},`Most often taken for another: ${It(u)}.`))}var sl=/^-?[0-9]{1,15}$/,rl=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,ol=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var an=Symbol("what a row cannot be"),Dr=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,Wr=(e,t,n)=>{if(e.off!==null&&t==="")return null;let s=t.length<=30&&n.test(t)?Number(t)+0:NaN;return s>=(e.low??-1/0)&&s<=(e.high??1/0)?s:an},il={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:an,number:(e,t)=>Wr(e,t,rl),whole:(e,t)=>Wr(e,t,sl),flag:({choices:[e,t],...n},s)=>s===""?n.default:[e,t].includes(s)?s===e:an,names:(e,t)=>{let n=t.split(e.between).map(s=>s.replace(ol,"")).filter(Boolean);return e.choices===null||n.every(s=>e.choices.includes(s))?n:an}};function al(e,t){let n=e.title||e.name,s=Dr(e.choices??[]),r=e.kind==="whole",o=r||e.kind==="number";if(e.to==="view")return o?`The address asks for ${n} ${t.slice(0,20)}, which is no whole number.`:`The address asks for ${e.kind==="names"?n:`a ${n}`} that ${e.kind==="names"?"are":"is"} not ${s}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!o)return`${n}: ${s}, not ${l}.`;let c=u=>r?u.toLocaleString("en"):String(u);return`${n} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function Ts(e,t){let n=new URLSearchParams(t),s={},r={values:s,given:new Set,said:{server:[],view:[]}};for(let o of e){let a=n.get(o.name);if(r.values[o.name]=o.default,a===null||a===""&&o.to==="view"&&o.kind!=="names")continue;let l=il[o.kind](o,a);r.given.add(o.name),l===an?r.said[o.to].push(al(o,a)):r.values[o.name]=l}return r}function Sn(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var En=(e,t,n=e.default)=>Sn(e,t)===Sn(e,n)?null:Sn(e,t);function ll(e,t,n){let s=new URL(n),r=s.searchParams;for(let o of e){if(t[o.name]===void 0)continue;let a=o.always?Sn(o,t[o.name]):En(o,t[o.name]);a===null?r.delete(o.name):r.set(o.name,a)}return Br(s,e)}function Br(e,t){for(let{name:n,kind:s}of t)e.href.length>8e3&&s==="text"&&e.searchParams.delete(n);return e.href}var qr=(e,t,n)=>e.filter(s=>En(s,t[s.name])!==En(s,n[s.name])),Tn=class{constructor({state:t,takes:n},s){this.rows=t,this.takes=n,this.on=s,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return Ts(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(n=>[n.name,n.default]))}of(t){return this.rows.filter(n=>n.to===t)}place(t,n,s,r){let o=this.asked.values[t],a=this.named[t].title||t;if(o===null)return s;let l=Math.max(0,Math.min(n-1,o));return l!==o&&r.push(`The address asks for ${a} ${o}; ${a}s here are 0 to ${n-1}. This is ${l}.`),l}among(t,n,s){let r=this.asked.values[t];return r===null||n.includes(r)?r:(s.push(`The address asks for a ${this.named[t].title||t} that is not ${Dr(n)}.`),null)}link(t,{shared:n=!1,base:s=location.href}={}){let r=n?this.rows.filter(o=>!o.shared).map(o=>[o.name,o.default]):[];return ll(this.rows,{...t,...Object.fromEntries(r)},s)}to(t,n){let s=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let o of this.rows){let a=n[o.name];if(!o.along||!(o.name in r)||a===void 0||a===null)continue;let l=En(o,a,r[o.name]);l!==null&&s.searchParams.set(o.name,l)}return Br(s,this.rows)}keep(t,n=!1){let{shown:s}=this;if(this.shown=t,!(s&&(n||qr(this.rows,s,t).some(a=>a.entry)))){if(s&&!qr(this.rows,s,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(s);let o=Date.now();this.put(t,n||o-this.pushed>1500),this.pushed=o}put(t,n=!1){clearTimeout(this.waiting),this.waiting=null;let s=this.link(t);s!==location.href&&(n?history.pushState(null,"",s):history.replaceState(history.state,"",s))}listen(t){this.heard=()=>{clearTimeout(this.waiting),Object.assign(this,{asked:this.read(),shown:null,waiting:null}),t(this.asked)},this.on&&addEventListener("popstate",this.heard)}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}reload(t){if(this.on){let n=this.link(t),{text:s}=t;history.replaceState(s&&!new URL(n).searchParams.has("text")?{text:s}:null,"",n)}location.reload()}get brought(){let t=this.on?history.state?.text:void 0;return t!==void 0&&history.replaceState(null,""),t}};function xt(e,t,n={}){if(!e.P||!e.inPage)return`./${t}`;let{state:s}=e,{task:r=null,...o}=e.passes?e.passes():cl(e);return"task"in(s.takes[t]??{})?(o.model||(o.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===o.text&&(o.text=null)):(o.model??=e.setup.models?.[r]??null,r&&!o.model&&({task:r,...o}={...e.came,text:e.came.task?null:e.came.text})),s.to(t,{...o,theme:e.S.theme,...n})}function cl({state:e,values:t,asked:n}){let s=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(s),...t,text:n?.text||t.text}}function Cn(e){let{values:t,given:n}=e.asked,s=l=>n.has(l)?t[l]:null,{along:r,...o}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,s(l)])),a=r??s("text");return{...o,text:a,task:a?s("task"):null}}function Ln(e,{text:t,opened:n,task:s}){if(!t||e.text&&t===n)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${s}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:s,...r?{model:e.model,weights:e.weights}:{}}}function An({text:e,task:t,model:n,...s},r,o){let a=e&&e!==r?e:null;return{...s,along:a,model:n??(a&&o[t])??null}}var Ur=()=>B("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},B("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),B("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),B("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function Wt(e,{choice:t=null,acts:n=[]}={}){let s=i("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([u,d])=>i("a",{href:`./${u}`,"data-page":u,...location.pathname.endsWith(u)?{"aria-current":"page"}:{}},d)));for(let u of["pointerdown","focusin","click"])s.addEventListener(u,({target:d})=>{let h=d.closest("a:not([aria-current])")?.dataset.page;h&&(d.closest("a").href=xt(e,h))});let r=i("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),o=i("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},B("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},B("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),B("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?i("a",{class:"brand",href:"./"},Ur(),"Gatescope"):i("span",{class:"brand"},Ur(),"Gatescope"),l=i("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,o.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=hl(e,r);return i("header",{},a,s,i("span",{class:"sp"}),t,l,i("div",{class:"acts"},r,...n,o),c)}function Vr(e){e.root.classList.add("embed"),document.head.append(i("base",{target:"_blank"}));let t=i("a",{class:"unframed",href:""},"Open in Gatescope"),n=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});n();for(let s of["pointerdown","focusin","click"])t.addEventListener(s,n);e.unframed=t}function hl(e,t){let n=i("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),s=i("b",{"aria-live":"polite"}),r=i("p"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("div",{class:"sharing",role:"dialog","aria-label":"Share"},i("div",{class:"bar"},s,o),n,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return o.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(u=>c.composedPath().includes(u))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:u}=e,d=c.link(u,{shared:!0}),{given:h}=Ts(c.rows,new URL(d).search);c.put(u),n.value=d,s.textContent="The address of what you see",r.textContent=[e.text&&!h.has("text")&&"This text is too long for an address, which holds all else.",h.has("t")&&`An address counts steps${h.has("unit")?" and units":""} from 0: t=${u.t} in it is step ${u.t+1}.`].filter(Boolean).join(" "),l(!0),n.select();try{await navigator.clipboard.writeText(d),s.textContent="Copied: the address of what you see"}catch{s.textContent="Copy this address (Ctrl C): it is what you see"}n.focus(),n.select()}),a}var Gr=350,Kr=220,qt=8,Yr=260,re=(e,...t)=>i("span",{class:"means","data-term":e},...t.length?t:[e]),zn=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},Xr=new WeakMap;function dl(e){let t=Xr.get(e);if(t)return t;t=new Map;for(let[n,{marks:s=[],also:r=[]}]of Object.entries(e))for(let o of[n,...s,...r])t.has(zn(o))||t.set(zn(o),n);return Xr.set(e,t),t}function Cs(e,t){let n=dl(e),s=n.get(zn(t))??n.get(zn(t).toLowerCase());return s===void 0?null:{name:s,marks:[],...e[s]}}var ul=e=>e[0].toUpperCase()+e.slice(1);function ml(e,t){let{keeper:n,writer:s,output:r,candidate:o,memory:a}=e,l=[];if(t===n&&n!==null){let c=e.keepsAt,u=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${u[0]}, ${t} = ${1-c} keeps none of it${u[1]}.`)}else if(t===s&&s!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===o&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${we(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function fl(e,t,n,s){let r=t.kind(n)==="gate",o=t.word(n),a=(r?[`${o} gate`]:[`${o} state`,o]).map(u=>Cs(e,u)).find(Boolean),l=a??Cs(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(n)];return{name:a||!o?l.name:`${o}${r?" gate":""}`,marks:[n],text:l.text,source:l.source,here:[`In this ${s}: ${c}.`,...ml(t,n)].join(" ")}}function pl(e,{width:t,height:n},s){let r=Math.max(qt,Math.min(s.width-t-qt,(e.left+e.right)/2-t/2)),[o,a]=[e.top-2*qt,s.height-e.bottom-2*qt],l=n<=a||n>o&&a>=o,c=Math.min(n,Math.max(0,l?a:o));return{left:r,top:l?e.bottom+qt:e.top-qt-c,height:c}}function Jr(e){let{terms:t={},cells:n={}}=e.setup,s=i("b"),r=i("i"),o=i("p"),a=i("p",{class:"here"}),l=i("p",{class:"act"}),c=i("small"),u=i("span"),d=(H,F,I)=>{let W=i("button",{type:"button",class:"btn small","aria-label":F},H);return W.addEventListener("click",I),W},h=i("div",{class:"ways"},d("◂","The one before",()=>y(-1)),u,d("▸","The next one",()=>y(1)),d("Close","Close",()=>L())),v=i("div",{class:"meaning",role:"status","aria-live":"polite"},i("div",{class:"top"},s," ",r),o,a,l,c,h);v.hidden=!0;let g=null,m=null,f=null,b=0,w=!1,T=H=>{let F=H?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return F&&e.root.contains(F)&&x(k(F))?F:null},k=H=>H.dataset.term??/^s-(\S+)/.exec(H.getAttribute("class")??"")?.[1]??"";function x(H){let{P:F}=e;return F?.roles&&F.signals?.includes(H)?fl(t,F.roles,H,n[F.cell]??"cell"):Cs(t,H)}function P(H,F,I=null){let W=k(H),q=x(W);if(q){clearTimeout(b),g?.el.classList.remove("explained"),g={el:H,key:W,by:F,at:I},H.classList.add("explained"),s.textContent=ul(q.name),r.textContent=q.marks.filter(G=>G!==q.name).join("  "),o.textContent=q.text,a.textContent=q.here??"",l.textContent=H.dataset.act??"",c.textContent=q.source??"";for(let G of[r,a,l,c])G.hidden=!G.textContent;v.classList.toggle("passed",F==="hover"&&O(H)!==null),h.hidden=!m,m&&(u.textContent=`${m.all.indexOf(H)+1} of ${m.all.length}`),v.hidden=!1,E()}}function L(){clearTimeout(b),g?.el.classList.remove("explained"),g=m=null,v.hidden=!0}function p(){let H=g.el.getBoundingClientRect();if(H.width<=Yr&&H.height<=Yr/2)return H;let{x:F,y:I}=g.at??{x:(H.left+H.right)/2,y:(H.top+H.bottom)/2};return{left:F-12,right:F+12,top:I-12,bottom:I+12}}function E(){v.style.maxHeight="";let{offsetWidth:H,offsetHeight:F}=v,I=pl(p(),{width:H,height:F},{width:innerWidth,height:innerHeight});v.style.left=`${I.left}px`,v.style.top=`${I.top}px`,v.style.maxHeight=`${I.height}px`}let z=H=>{let F=H.getBoundingClientRect();return F.width>0&&F.height>0&&getComputedStyle(H).visibility!=="hidden"};function A(H){let F=new Set;return[...H.querySelectorAll("[data-term]")].filter(I=>{let W=z(I)&&x(k(I))?.name;return!W||F.has(W)?!1:(F.add(W),!0)})}let M=H=>H.dataset.terms?H.closest(H.dataset.terms):H;function S(H=e.root,F=null){let I=A(M(H));if(!I.length)return;m={of:H,all:I};let W=I.find(q=>q.getBoundingClientRect().top>=0);C(F&&I.includes(F)?F:W??I[0])}function C(H){H.scrollIntoView({block:"nearest",inline:"nearest"}),P(H,"walk")}function y(H){let{of:F,all:I}=m,W=I.indexOf(g.el);m.all=A(M(F));let q=Math.max(0,m.all.indexOf(g.el)<0?W:m.all.indexOf(g.el));C(m.all[(q+H+m.all.length)%m.all.length])}let{root:$}=e,O=H=>H.closest("button, a, select, input, textarea, summary, label");$.addEventListener("pointerover",H=>{if(H.pointerType!=="mouse"||m)return;let F=H.composedPath()[0];if(v.contains(F))return clearTimeout(b);let I=T(F);if(I&&I===g?.el)return clearTimeout(b);if(clearTimeout(b),I&&I===f||(f=null,g&&g.by!=="hover"))return;let W={x:H.clientX,y:H.clientY};I?b=window.setTimeout(()=>P(I,"hover",W),g?Gr/3:Gr):g&&(b=window.setTimeout(L,Kr))}),$.addEventListener("pointerleave",()=>{clearTimeout(b),g?.by==="hover"&&(b=window.setTimeout(L,Kr))}),$.addEventListener("pointerdown",()=>w=!0,!0),$.addEventListener("click",H=>{w=!1;let F=H.composedPath()[0];if(v.contains(F)||F.closest?.(".explain"))return;let I=T(F);if(!I||O(I)){f=I,clearTimeout(b),g&&L();return}if(g?.el===I&&g.by==="tap")return L();m=null,P(I,"tap",{x:H.clientX,y:H.clientY}),I.closest("[data-terms]")&&$.focus({preventScroll:!0})}),$.addEventListener("focusin",H=>{let F=H.composedPath()[0];if(!(w||!F.matches?.(":focus-visible"))){if(F.dataset.terms!==void 0)return S(F);F.dataset.term!==void 0&&P(F,"focus")}}),$.addEventListener("focusout",H=>{w=!1;let F=H.composedPath()[0],I=g?.by==="focus"?g.el:m?.of;g&&I===F&&F!==$&&L()});let N={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function j(H){if(w=!1,!g||H.ctrlKey||H.metaKey||H.altKey)return;let{key:F}=H;if(!(H.composedPath()[0].closest?.(".explain")&&(F==="Enter"||F===" "))){if(F==="Escape"||m&&F==="w")L();else if(m&&N[F])y(N[F]);else{(!["Tab","Shift"].includes(F)||m&&m.of===$)&&L();return}H.preventDefault(),H.stopPropagation()}}let R=e.inPage?document:$;R.addEventListener("keydown",j,!0);let _=()=>g&&(g.by==="hover"?L():E());return addEventListener("scroll",_,{capture:!0,passive:!0}),addEventListener("resize",_),e.model.on("remove",()=>{clearTimeout(b),R.removeEventListener("keydown",j,!0),removeEventListener("scroll",_,!0),removeEventListener("resize",_)}),{el:v,walk:S,toggle:()=>m?L():S(),draw(){if(!g||g.el.isConnected)return;let H=[...$.querySelectorAll(`[data-term="${CSS.escape(g.key)}"]`)].find(z);H?P(H,g.by,g.at):L()}}}var Ls=e=>[...new Set(e)];function As(e,t,n){let s={...t,...n},r=e.filter(l=>Object.entries(n).every(([c,u])=>l[c]===u)),o=l=>t.shown&&n.seed===void 0?l.shown:l.seed===s.seed,a=l=>4*+(l.task===s.task)+2*+(l.cell===s.cell)+ +(l.units===s.units)+.5*Number(o(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function gl(e,t,n){let s=As(e,t,n);return[s,{...t,...n,...n.seed===void 0?{}:{shown:s.shown}}]}var st=({name:e,digits:t},n)=>e==="accuracy"?ue(n):U(n,t);function wl(e,t){let{name:n,title:s,better:r,chance:o}=e,a=n==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${s[0].toUpperCase()}${s.slice(1)}, ${r} is better`;return o===null?a:`${a} (chance: ${st(e,o)})`}function On(e){let{setup:t}=e,n=i("b"),s=i("span",{class:"wide"}),r=i("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},n,s,i("span",{"aria-hidden":"true"},"▾")),o=i("div",{class:"popover",role:"dialog","aria-label":"Model"});o.hidden=!0;let a=i("button",{type:"button",class:"btn bare"},"Numbers"),l=Wt(e,{choice:i("div",{class:"picker"},r,o),acts:[a]});a.addEventListener("click",()=>e.numbers());let c=i("details",{class:"scores"},i("summary",{},"Scores on test texts")),u=p=>{o.hidden=!p,r.setAttribute("aria-expanded",String(p)),p&&o.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",p=>{p.stopPropagation(),u(o.hidden)});let d=!1;e.root.addEventListener("pointerdown",p=>{d=!o.hidden&&![o,r].some(E=>p.composedPath().includes(E)),d&&(p.stopPropagation(),u(!1))},!0),e.root.addEventListener("click",p=>{d&&p.stopPropagation(),d=!1},!0),l.addEventListener("keydown",p=>{p.key==="Escape"&&!o.hidden&&(u(!1),r.focus())});let h=p=>`${Math.round(p/1024)} KB`,v=p=>t.cells[p],g=null,m=null,f=i("p",{class:"swapped",role:"status"});function b(p){let E=e.find(e.asked?.model)??e.entry;E.name!==m&&(g=E);let[z,A]=gl(t.models,g,p);[g,m]=[A,z.name],f.textContent=z.cell===g.cell?"":`There is no ${v(g.cell)} for this task. This is the ${v(z.cell)}; a task that has the other brings it back.`,e.change(z)}let w={Cell:"cell",Size:"unit",Seed:"seed"};function T(p,E,z,A){let M=i("select",{"aria-label":p},...z.map(C=>i("option",{value:C},A(C))));M.value=String(e.entry[E]),M.disabled=z.length<2,M.addEventListener("change",()=>{b({[E]:z.find(C=>String(C)===M.value)})});let S=w[p]?re(w[p],p):i("span",{},p);return i("label",{},S,M)}function k(){let p=$=>$?.getAttribute?.("aria-label")??$?.textContent,E=e.entry,z=p(o.getRootNode().activeElement),A=t.models.includes(E)?t.models:[E,...t.models],M=A.filter($=>$.task===E.task),S=M.filter($=>$.cell===E.cell),C=S.filter($=>$.units===E.units),y=i("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map($=>{let O=i("button",{type:"button","aria-pressed":String($===e.weights),"data-term":`${$} weights`},$);return O.addEventListener("click",()=>e.send({weights:$})),O}));o.replaceChildren(i("div",{class:"choices"},T("Task","task",Ls(A.map($=>$.task)),$=>t.tasks[$]?.title??$),T("Cell","cell",Object.keys(t.cells).filter($=>M.some(O=>O.cell===$)),v),T("Size","units",Ls(S.map($=>$.units)).sort(($,O)=>$-O),$=>`${$} units`),T("Seed","seed",Ls(C.map($=>$.seed)).sort(($,O)=>$-O),$=>{let O=C.find(N=>N.seed===$)?.shown&&C.length>1;return`${$}${O?" (best on validation)":""}`}),i("div",{class:"choice"},i("span",{"aria-hidden":"true"},"Weights"),y)),f,c),c.replaceChildren(c.firstChild,P(E)),E.name!==m&&(f.textContent=""),!o.hidden&&z&&[...o.querySelectorAll("select, button")].find($=>p($)===z)?.focus()}let x=({cell:p})=>t.notes[p]&&i("p",{class:"note"},t.notes[p]);function P(p){let E=t.cards[p.card],z=`${p.parameters.toLocaleString("en")} parameters`;if(!E)return i("div",{class:"card"},x(p),i("p",{},p.card?"This model has no card.":`Your own run, not measured here. ${z}.`));let{measure:A,gap_title:M}=t.tasks[p.task],S=Object.keys(E.seeds),C=E.seeds[S[0]],y=(O,N,j="td")=>i("tr",{},i("th",{scope:"row"},O),...N.map(R=>i(j,{},R))),$=(O,N)=>Object.keys(C[O]).map(j=>y(N(j),S.map(R=>st(A,E.seeds[R][O][j]))));return i("div",{class:"card"},e.weights==="initial"&&i("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),x(p),E.note&&i("p",{class:"note"},E.note),i("p",{},`${wl(A,E.answers)}, on unseen test texts; one column for each training run (seed). ${z}, ${E.iterations.toLocaleString("en")} iterations.`),i("table",{},i("thead",{},y("seed",S,"th")),i("tbody",{},...$("by_rule",O=>[O," ",i("small",{},E.rules[O])]),Object.keys(C.by_gap).length>0&&y(i("b",{},M),S.map(()=>"")),...$("by_gap",O=>O),y(i("b",{},"all"),S.map(O=>st(A,E.seeds[O].score))))),E.confusion&&Ir(E.confusion,t.tasks[p.task].answers.names,E.shown),i("p",{class:"fine"},E.test_split))}let L=null;return{el:l,draw(p){let E=e.entry,z=`${e.name} ${e.weights}`;if(!p("picture")||z===L)return;L=z;let A=e.weights==="initial"?", initial weights":"";n.textContent=`${E.card?"":"Your run: "}${v(E.cell)}, ${E.units} units${A}`,s.textContent=`${t.tasks[E.task]?.title??E.task} · ${h(E.bytes)}`,n.dataset.term=v(E.cell),r.setAttribute("aria-label",`Model: ${n.textContent}, ${s.textContent}. Choose another.`),k()}}}var Zr=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function Qr(e,t,n){return Math.max(1,Math.min(e,Math.floor(t/n)))}function zs(e,t,n){let s=Math.min(e.n,n),r=s>4?1:0,{a:o}=e;return t>o+s-1-r?o=t-r:t<o+r&&(o=t+r-s+1),{a:Math.max(0,Math.min(n-s,o)),n:s}}function eo(e,t,n,s){let r=Math.min(n,2),o=Math.max(r,Math.min(n,Math.floor(s/6))),a=Math.max(r,Math.min(o,Math.round(t-e)));return{a:Math.max(0,Math.min(n-a,Math.round((e+t+1-a)/2))),n:a}}function rt(e,t,n,s){let r=(n-s)/e.n;return{...e,T:t,width:n,gutter:s,cw:r,end:e.a+e.n,x:o=>s+(o-e.a)*r,centre:o=>s+(o-e.a+.5)*r,step:o=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((o-s)/r))),sees:o=>o>=e.a&&o<e.a+e.n}}function Ee(e,t,n,s=!1){let r=10**Math.max(s?0:-1/0,Math.floor(Math.log10((t-e)/n)));for(let o of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/o-1e-9),l=Math.floor(t/o+1e-9);if(l-a<n)return Array.from({length:l-a+1},(c,u)=>Number(((a+u)*o).toPrecision(12)))}return[]}var ot=(e,t,n)=>[e,...Ee(e,t,n,!0).filter(s=>s>e+(t-e)/12)];function Pn(e,t,n){let s=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];s.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[s[l-1]]+t:0)});let o=n+t/2;for(let a of s.reverse())o=r[a]=Math.min(r[a],o-t);return r}var to=`.gs {
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
`;var so=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,vl=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,Ps=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function no(e){let[t,n,s]=Ps(e).map(l=>so(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*n+.0514459929*s),o=Math.cbrt(.2119034982*t+.6806995451*n+.1073969566*s),a=Math.cbrt(.0883024619*t+.2817188376*n+.6299787005*s);return[.2104542553*r+.793617785*o-.0040720468*a,1.9779984951*r-2.428592205*o+.4505937099*a,.0259040371*r+.7827717662*o-.808675766*a]}function kl([e,t,n]){let s=(e+.3963377774*t+.2158037573*n)**3,r=(e-.1055613458*t-.0638541728*n)**3,o=(e-.0894841775*t-1.291485548*n)**3;return[4.0767416621*s-3.3077115913*r+.2309699292*o,-1.2684380046*s+2.6097574011*r-.3413193965*o,-.0041960863*s-.7034186147*r+1.707614701*o].map(a=>Math.round(255*Math.min(1,Math.max(0,vl(Math.min(1,Math.max(0,a)))))))}var Os=64;function vt(e,t){let n=no(e),s=no(t);return Array.from({length:Os+1},(r,o)=>kl(n.map((a,l)=>a+(s[l]-a)*o/Os)))}function ro(e){let t=a=>vt(e("--zero"),e(`--R${a}`)),n=t("pos"),s=t("neg"),r=new Map,o=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(o(a)??(l<0?s:n))[Math.round(Os*Math.min(1,Math.abs(l)/(c||1)))]}}}var We=e=>`rgb(${e.join(",")})`;function it(e){let[t,n,s]=e.map(r=>so(r/255));return .2126*t+.7152*n+.0722*s>.179?"#000":"#fff"}var Nn=class{constructor({knock:t=null,give:n=()=>{},changed:s}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=n,this.changed=s,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let n=this.state;t!==n&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,n))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let n=await this.knock();if(this.ringing=!1,!(!n||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await yl(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function yl(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var $l="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",Ns=e=>(...t)=>t.some(n=>e.has(n));function kt(e,t){let n=e.fault?.at;if(n&&!n.every(r=>t.has(r)))return;let s=null;try{e.draw(Ns(t))}catch(r){s=[...t],e.fault||(console.error(r),e.fault={said:i("p",{class:"fault",role:"alert"},$l)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=s,e.fault.said.hidden=s===null,e.el?.classList.toggle("faulty",s!==null))}function _e(e,{press:t,move:n,done:s,click:r,cancel:o,slop:a=0}){let l=null,c=typeof a=="function"?a:x=>Ml(x,l)>=a;function u(x){if(l||x.button||!x.isPrimary)return;let P=t(x);P!==!1&&(l={x:x.clientX,y:x.clientY,id:x.pointerId,hold:P,dragged:!1},k("addEventListener"),a===0&&d())}function d(){l.dragged=!0,e.setPointerCapture(l.id)}function h(x){if(!x.buttons)return void m(x);!l.dragged&&c(x,l)&&d(),l.dragged&&n?.(x,l.hold)}function v(x,P){let{hold:L}=l;l=null,k("removeEventListener"),P?.(x,L)}let g=x=>v(x,l.dragged?s:r),m=x=>v(x,l.dragged?o??s:null),f=x=>l.dragged&&!e.hasPointerCapture(l.id)&&m(x),b=x=>P=>P.pointerId===l.id&&x(P);function w(x){x.key!=="Escape"||!o||!l.dragged||(x.preventDefault(),x.stopPropagation(),m(x))}let T={pointermove:b(h),pointerup:b(g),pointercancel:b(m),lostpointercapture:b(f),keydown:w};function k(x){for(let[P,L]of Object.entries(T))e.ownerDocument.defaultView[x](P,L,{capture:!0})}e.addEventListener("pointerdown",u)}var Ml=(e,{x:t,y:n})=>Math.hypot(e.clientX-t,e.clientY-n);var js={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},oo={similarity:"similarity",number:"number",now:"value",mean:"mean"};function io(e,t,n,s){let r=Array.from({length:e.H},(a,l)=>l),o=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?o(a=>e.at(n,s,a)):t==="mean"?o(a=>e.column(n,a).reduce((l,c)=>l+c,0)):r}function _s(e,t,n,s){let r=new Uint8ClampedArray(4*e.T*e.H),o=e.signal(t);return n.forEach((a,l)=>{for(let c=0;c<e.T;c++){let u=s(o[c*e.H+a]),d=4*(l*e.T+c);r[d]=u[0],r[d+1]=u[1],r[d+2]=u[2],r[d+3]=255}}),r}function Mt(e,t,n){let s=e.P.roles.kind(t)==="gate",r=n===1||n>=10?0:n<1?2:1,o=s?["0","1"]:[U(-n,r),U(n,r,!0)],a=Array.from({length:10},(l,c)=>{let u=s?c/9:n*(2*c/9-1),d=i("i");return d.style.background=We(e.palette.of(t,u,n)),d});return[i("b",{class:`s-${t}`},t),` ${o[0]} `,i("span",{},...a),` ${o[1]}`]}function jn(e){let t=i("h2",{},re("map","Gates and states")," "),n=i("small",{class:"wide"});t.append(n);let s=i("span",{class:"legend","aria-hidden":"true"}),r=i("select",{"aria-label":"Order of the rows"},...Object.entries(js).map(([L,p])=>i("option",{value:L},p)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let o=i("label",{class:"sort"},i("span",{class:"by"},re("similarity order","rows by")," "),r),a=i("div",{class:"maps"}),l=i("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=i("span",{class:"r tools"},s,o),u=i("div",{class:"hd"},t,c),d=i("div",{},u,a,l),h=[],v={},g=null;function m(){let{P:L}=e;h=L.signals.map(p=>{let E=i("b",{class:`s-${p}`},p),z=i("span",{class:"v"}),A=i("button",{type:"button",class:"gl","data-term":p,"data-act":"Click: enlarge this map and colour the words by it."},E,z,i("span",{class:"nm"},e.P.roles.word(p)));A.addEventListener("click",()=>e.look(p));let M=i("canvas",{role:"img"}),S=i("span",{class:"unit","aria-hidden":"true"}),C=B("svg",{class:"mark","aria-hidden":"true"},B("rect",{class:"halo"}),B("rect",{class:"edge"}),B("path")),y=i("div",{class:"map"},A,M,C,S);return _e(M,{press($){let[O,N]=f($,M);return e.pick(N),e.go(O),$.pointerType!=="touch"},move:$=>e.go(f($,M)[0])}),M.addEventListener("pointermove",$=>b($,M,p)),M.addEventListener("pointerleave",()=>l.hidden=!0),{name:p,row:y,canvas:M,label:A,value:z,unit:S,box:C}}),a.replaceChildren(...h.map(p=>p.row))}function f(L,p){let{P:E,G:z}=e,A=p.getBoundingClientRect(),M=Math.floor((L.clientY-A.top)/A.height*E.H);return[z.step(L.clientX-A.left+z.gutter),e.order[Math.max(0,Math.min(E.H-1,M))]]}function b(L,p,E){let[z,A]=f(L,p),M=d.getBoundingClientRect();l.textContent=`${E} ${U(e.P.at(E,z,A),4)} · unit ${A} · step ${z+1} “${ce(e.P.shown[z],24)}”`,l.hidden=!1;let S=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(M.width-S,L.clientX-M.left+12))}px`,l.style.top=`${L.clientY-M.top-30}px`}let w=()=>{let{P:L,rem:p,low:E,small:z}=e,A=(z?9:E?6.6:7.7)*p-(e.extra??0),M=(z?4.2:E?2.5:2.75)*p,S=(6-L.signals.length)*(M+.44*p),C=z?0:S/L.signals.length;return y=>Math.round((y===e.S.focus?A:M)+C)};function T(){let{P:L}=e;v={};for(let p of L.signals){let E=e.full(p),z=i("canvas",{width:L.T,height:L.H}),A=_s(L,p,e.order,M=>e.palette.of(p,M,E));z.getContext("2d").putImageData(new ImageData(A,L.T,L.H),0,0),v[p]=z}}function k(){let{P:L,G:p,S:E}=e,z=devicePixelRatio||1,A=w(),M=p.width-p.gutter,S=p.cw>=14?Math.max(1,Math.round(z)):0;for(let{name:C,row:y,canvas:$,label:O}of h){let N=A(C),j=C===E.focus;y.style.height=`${N}px`,y.classList.toggle("focused",j),O.setAttribute("aria-pressed",String(j)),$.width=Math.round(M*z),$.height=Math.round(N*z),$.style.cssText=`left:${p.gutter}px;width:${M}px;height:${N}px`;let R=$.getContext("2d");R.imageSmoothingEnabled=!1,R.drawImage(v[C],p.a,0,p.n,L.H,0,0,$.width,$.height);for(let _=1;S&&_<=p.n;_++)R.clearRect(Math.round(_*p.cw*z)-S,0,S,$.height);$.setAttribute("aria-label",`Map of ${C}, ${e.P.roles.word(C)}: ${L.H} units by ${L.T} steps. The numbers are in the table.`)}s.replaceChildren(...Mt(e,E.focus,e.full(E.focus))),n.textContent=`each row is one of ${L.H} ${L.H===1?"unit":"units"}`}function x(){let{P:L,G:p,S:E}=e,z=e.order.indexOf(E.unit),A=w();for(let{name:M,unit:S,box:C}of h){let y=A(M),$=y/L.H,O=z*$,[N,j,R]=C.children,_=E.mode==="mean";C.style.display=_?"none":"",S.textContent=_||M!==E.focus||e.small?"":`unit ${E.unit}`,S.style.top=`${Math.max(2.5*e.rem,Math.min(y-16,O+$/2-8))}px`;let H=M===E.focus;for(let[F,I]of[[N,3],[j,1.5]]){F.style.display=H?"":"none";let W={x:p.gutter-I,y:O-I,width:p.width-p.gutter+2*I-1,height:$+2*I};for(let[q,G]of Object.entries(W))F.setAttribute(q,G)}R.style.display=H?"none":"",R.setAttribute("d",`M${p.gutter-2} ${O+$/2}l-6 -4v8z`)}}function P(){let{P:L,S:p}=e;for(let{name:E,value:z}of h){let A=p.mode==="mean"?L.mean(E)[p.t]:L.at(E,p.t,p.unit),M=e.P.roles.kind(E)==="gate";z.textContent=U(A,2,!M),z.className=`v s-${M?E:je(A)}`}}return{el:d,head:u,tools:c,draw(L){let{P:p,S:E}=e;L("picture")&&g!==p.signals.join()&&(m(),g=p.signals.join()),r.value=E.sort,L("picture","theme","order")&&T(),L("picture","theme","size","view","focus","order")&&k(),L("picture","size","focus","unit","order")&&x(),P()}}}var Sl=["display","gridTemplateColumns","columnGap","padding"];function ao(e){let{root:t,main:n}=e,s=null,r=()=>{if(s||e.closed)return;let{theme:o}=e.S,a=[];o==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(f,b)=>{a.push([f,f.getAttribute("style")]),Object.assign(f.style,b)},u=f=>[f,{width:`${f.offsetWidth}px`,height:`${f.offsetHeight}px`}],d=[...t.querySelectorAll("*")].filter(f=>f.offsetWidth&&getComputedStyle(f).display==="grid").map(f=>[f,{gridTemplateColumns:getComputedStyle(f).gridTemplateColumns}]),h=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(f=>f.offsetWidth).map(u),v=getComputedStyle(n),g=Object.fromEntries(Sl.map(f=>[f,v[f]])),m=t.clientWidth;c(n,{...g,width:`${n.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[f,b]of[...d,...h])c(f,b);t.style.setProperty("--wide",`${m}px`),t.style.setProperty("--fit",Math.min(1.1,1500/m));for(let f of l)f.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",o==="dark"),s=()=>{for(let[f,b]of a.reverse())b===null?f.removeAttribute("style"):f.setAttribute("style",b);for(let f of l)f.classList.remove("unvisited");o==="dark"&&e.set({theme:o}),s=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>s?.())}var He=["picture","size","theme","view","focus","unit","step"],Tl={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...He],playing:["play"],speed:["play"],pane:["pane",...He],probe:["probe","step"]},_n=40,Cl=4e3;async function Ll(){let e=AbortSignal.timeout(Cl);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function Al(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var at=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:n},s){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Tn(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=i("style");r.append(Zr+to+s),this.root=i("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),n.append(r,this.root),this.state.asked.values.embed&&Vr(this),this.host=n.getRootNode().host??this.root;let o={knock:Ll,give:Al};this.line=new Nn({...this.inPage&&o,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(s=>{this.returning=!0,s.values.theme&&this.set({theme:s.values.theme}),this.back(s)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",s=>this.key(s)),this.root.addEventListener("click",s=>{s.detail&&s.target.closest?.("button")&&!s.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=Jr(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(i("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),ao(this))}close(){}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,n){t==="closed"&&this.wentOff(),n==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,n=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${n}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${n}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return Tl}set(t){let n=new Set;for(let[s,r]of Object.entries(t))if(this.S[s]!==r){this.S[s]=r;for(let o of this.touches[s])n.add(o)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],n.add("notice")),t.theme&&this.readTheme(),n.size&&this.draw(n)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let n=zs(this.S.view,t,this.P.T);this.set(n.a===this.S.view.a&&n.n===this.S.view.n?{t}:{t,view:n})}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let n=new Map;this.css=s=>(n.has(s)||n.set(s,t.getPropertyValue(s).trim()),n.get(s)),this.palette=ro(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(He)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let s=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=Qr(this.P.T,this.width-this.gutter,s);this.S.view=zs({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=rt(this.S.view,this.P.T,this.width,this.gutter);let n=Ns(t),{P:s,S:r}=this,o=[s,s.layer,r.sort,r.focus];o.some((a,l)=>a!==this.sorted?.[l])&&(this.order=io(s,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[o,r.t],t.add("order")),n("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||kt(a,t)}drawCursor(){let{G:t,S:n,cursor:s}=this;s.style.display=t.sees(n.t)?"":"none",s.style.left=`${t.x(n.t)-1}px`,s.style.width=`${t.cw+1}px`}moves(){let{S:t,P:n}=this,s=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),ArrowLeft:()=>this.go(t.t-1),ArrowRight:()=>this.go(t.t+1),Home:()=>this.go(0),End:()=>this.go(n.T-1),ArrowUp:()=>this.pick(this.order[(s-1+n.H)%n.H]),ArrowDown:()=>this.pick(this.order[(s+1)%n.H]),...Object.fromEntries(n.signals.map((r,o)=>[o+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let n=t.composedPath()[0];if(n.closest?.("dialog, .popover"))return;if(n.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||n.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=n.matches?.("input[type=range]"),o=n.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&t.key!==" "&&t.key!=="?"||o&&t.key===" "||(t.preventDefault(),a())}};var zl=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function lo(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function lt(e){return lo((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function Dt(e){if(!zl)throw new Error("a big-endian browser cannot read this picture");let[t,n]=lt(e);return{...t,picture:n.length?new St(...lo(n)):null}}var St=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];probes=[];follows=[];shows=null;arrays={};roles=null;constructor(t,n){for(Object.assign(this,t),t.roles&&(this.roles=new Mn({...t,name:t.cell})),this.body=n,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let n=this.arrays[t];if(!n)return null;let[s,r]=n,o=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*s,o)}kept(t,n){return this.cache.has(t)||this.cache.set(t,n()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,n,s){return n<0||n>=this.T?0:this.signal(t)[n*this.H+s]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let n=this.signal(t),s=new Float32Array(this.T);for(let r=0;r<this.T;r++){let o=0;for(let a=0;a<this.H;a++)o+=n[r*this.H+a];s[r]=o/this.H}return s})}column(t,n){let s=this.signal(t),r=new Float32Array(this.T);for(let o=0;o<this.T;o++)r[o]=s[o*this.H+n];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((n,s)=>Math.max(n,Math.abs(s)),0))}reach(t,n){return(n===null?this.mean(t):this.column(t,n)).reduce((r,o)=>Math.max(r,Math.abs(o)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(he))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t){let n=this.array("top.id"),s=this.array("top.p"),r=this.arrays["top.id"][1][1];return Array.from({length:r},(o,a)=>[this.words[n[t*r+a]],s[t*r+a]])}};var uo=3.5,Ol=.5,Pl=3,Nl=.02,Hn=e=>!!e?.probes?.length;function ln(e,t,n){let s=t.answers.length;return e.array(`probe.${t.name}`).subarray(n*s,(n+1)*s)}var mo=(e,t)=>e.kept(`likeliest ${t.name}`,()=>Array.from({length:e.T},(n,s)=>{let r=ln(e,t,s);return r.reduce((o,a,l)=>a>r[o]?l:o,0)}));function co(e,t=null){if(!Hn(e))return null;let n=e.probes.find(({name:r})=>r===t);if(n)return n;let s=({name:r,answers:{length:o}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%o?l:0),0);return e.probes.reduce((r,o)=>s(o)>s(r)?o:r)}var jl=(e,t)=>e.kept(`told ${t.name}`,()=>{let n=mo(e,t),s=t.answers.map(()=>0);for(let r=0;r<e.T;r++)ln(e,t,r).forEach((o,a)=>s[a]+=o);return[...new Set(n)].filter(r=>r>0).sort((r,o)=>s[o]-s[r]).slice(0,2).sort((r,o)=>n.indexOf(r)-n.indexOf(o))});function ho(e,t,n){return[...ln(e,t,n)].map((s,r)=>[t.answers[r],s]).sort((s,r)=>r[1]-s[1]).filter(([,s],r)=>r===0||s>=Nl).slice(0,Pl)}function fo(e){let t=i("span",{class:"label","data-term":"probe"},"memory says"),n=i("div",{class:"probed","aria-hidden":"true"}),s=i("select",{"aria-label":"What the memory is asked for"}),r=i("span",{class:"reads",role:"status"}),o=i("small"),a=i("p",{},s,r," ",o),l=i("div",{class:"memoryrow"},n,a),c=[],u=null,d="";n.addEventListener("click",({target:g})=>{let m=g.closest(".bar");m&&e.go(Number(m.dataset.step))}),s.addEventListener("change",()=>{e.set({probe:s.value}),e.root.focus({preventScroll:!0})});function h(){let{P:g,G:m,S:f}=e,b=co(g,f.probe);if(l.hidden=b===null,c=[],u=null,!b)return n.replaceChildren();let w=g.probes.map(({name:p})=>p).join();w!==d&&s.replaceChildren(...g.probes.map(({name:p,title:E})=>i("option",{value:p},E))),d=w,s.value=b.name,s.hidden=g.probes.length<2;let T=jl(e.A??g,b),x=mo(g,b).map((p,E)=>p&&ln(g,b,E)[p]>=Ol?b.answers[p]:""),P=g.kept(`brief ${b.name}`,()=>sn([...b.answers,""])),L=vs(x,m.a,m.end).filter(({label:p})=>p).map(p=>ks(p,P,e));for(let p=m.a;p<m.end;p++){let E=ln(g,b,p),z=T.map(C=>E[C]),A=Math.max(0,1-E[0]-z.reduce((C,y)=>C+y,0)),M=[...z,A].map((C,y)=>{let $=i("i",{class:y<T.length?`A${y}`:"rest"});return $.style.height=`${100*C}%`,$}),S=i("span",{class:"bar"},...M.reverse());S.dataset.step=p,S.title=`step ${p+1}, ${g.shown[p]}: ${ho(g,b,p).map(([C,y])=>`${C} ${nn(y)}`).join(", ")}`,S.style.cssText=`left:${m.x(p)+1}px;width:${m.cw-2}px`,c.push(S)}return n.replaceChildren(t,...L,...c)}function v(){let{P:g,S:m,G:f}=e,b=co(g,m.probe);if(!b)return;c[u]?.classList.remove("cur"),u=f.sees(m.t)?m.t-f.a:null,c[u]?.classList.add("cur");let w=x=>ho(x,b,m.t).map(([P,L])=>`${P} ${nn(L)}`).join(", "),T=e.A&&e.A!==g&&m.t<e.A.T&&Hn(e.A)?w(e.A):"";xe(r,`${s.hidden?`${b.title}: `:""}${w(g)}${T&&T!==w(g)?`, was ${T}`:""}`);let k=e.weights==="initial"?"":`, untrained ${ue(b.before)}`;o.replaceChildren("as a ",re("probe","linear probe"),` reads all ${g.H} units: right at ${ue(b.score)} of test steps${k}`),o.title=`Of ${b.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${ue(b.commonest)}. The network never sees this row.`}return{el:l,draw(g){g("picture","size","view","probe")&&h(),g("step","picture","size","view","probe")&&v()}}}var ct=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,n){return this.latest.get(t)?.key===n}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,n,{key:s=null,both:r=!1,once:o=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:s,request:n,once:o,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let n=this.latest.get(t);n.last=++this.seq,n.handed=!0,this.send({...n.request,want:t,seq:n.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:n,handed:s}=this.latest.get(t);n&&s?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:n,from:s}=this.latest.get(t);return n<s?2:1}take({want:t,seq:n}){let s=this.latest.get(t);return!s||!this.busy.has(t)||n<s.first||n>s.last?null:(s.first=s.from,n>=s.from&&this.busy.delete(t),s)}opened({want:t,seq:n}){let s={key:null,from:n};return this.latest.set(t,s),s}forget(t){let n=this.latest.get(t);n&&(n.key=null)}stop(){this.busy.clear()}};var Et={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},ht=e=>e<1&&e>=.9995?">0.999":U(e,3);function Hs({probe:e,before:t,spread:n,units:s}){let r=s.map(([o,a,l,,c],u)=>({unit:o,signal:a,sign:l,score:c,...u?{}:{spread:n}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function po(e){let{chance:t}=Et[e.kind],n=Math.min(t-.15*(1-t),...Hs(e).flatMap(({score:s,spread:r})=>[s,...r??[]]));return s=>(s-n)/(1-n)}var Fs=(e,t,n)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(n>0)]}`,Fn=(e,[t,n])=>`${ht(e)} (${ht(t)} to ${ht(n)})`,cn=({spread:e,before:t})=>e[0]>t.spread[1];function go(e,t){let{kind:n,probe:s,before:r,spread:o,units:a,share:l}=e,[[c,u,,,d]]=a,{title:h}=Et[n],v=cn(e)?"clearly better than":o[1]<r.spread[0]?"clearly worse than":"not clearly better than",g=`Unit ${c} alone tells it best, by its ${u}: ${h} ${Fn(d,o)}${n==="auc"?", where 0.5 is a coin toss":""}. That is ${v} before training, where the best unit reaches ${Fn(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${ht(s)}, before training ${ht(r.probe)}.`;return l===void 0?g:`${g} It is true at ${ue(l)} of the test steps where it can be asked.`}function wo(e){return e?.features.find(cn)?.units[0].slice(0,2)??null}function bo({features:e,units:t},n){let{follows:s}=t[n];if(!s)return null;let[r,o,a,l]=s,c=e.find(d=>d.name===r),u=Fs(c.kind,o,a);return{name:r,title:c.title,how:`${u}, ${Et[c.kind].title} ${ht(l)}`}}function Rn(e,t){let[n,s,r]=e.shows??[],[o,a,l]=e.follows[t]??[];return[n===t&&`shows this in ${s} of ${r} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,o&&`over all test texts tells best: ${o} (${Et[a].title} ${ht(l)})`].filter(Boolean).join("; ")}function dt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var In=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Bt=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var Wn=`.pick {
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
`;var Hl=4096,hn=new Map,Rs=null;function yt(e,t,n,s,r){let o=`${s} ${r} ${e}`;return hn.has(o)||(hn.size>=Hl&&hn.clear(),Rs??=document.createElement("canvas").getContext("2d"),Rs.font=`${s} 100px ${r}`,hn.set(o,Rs.measureText(e).width)),Math.min(n,100*t/hn.get(o))}function Ut(e){let t=i("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),n=i("div",{class:"foot","aria-hidden":"true"}),s=i("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=i("div",{class:"track"}),o=i("i"),a=i("b");r.append(o,a);let l=jr(e),c=fo(e),u=i("div",{class:"words"},t,l.el,c.el,n,i("div",{class:"scrubber"},r,s));s.addEventListener("input",()=>e.go(Number(s.value)));let d=[],h=[],v=null,g=null;t.addEventListener("click",T=>{let k=T.target.closest("button");k&&e.go(Number(k.dataset.step))});let m=null;u.addEventListener("wheel",T=>{let k=Math.sign(T.deltaX||(T.shiftKey?T.deltaY:0));k&&(T.preventDefault(),e.scroll(e.S.view.a+k))},{passive:!1}),u.addEventListener("pointerdown",T=>{T.pointerType==="touch"&&T.target!==s&&(m={x:T.clientX,a:e.S.view.a})}),u.addEventListener("pointermove",T=>{m&&e.scroll(Math.round(m.a-(T.clientX-m.x)/e.G.cw))});for(let T of["pointerup","pointercancel","pointerleave"])u.addEventListener(T,()=>m=null);e.scroll=T=>{let k=e.S.view.n;T=Math.max(0,Math.min(e.P.T-k,T)),T!==e.S.view.a&&e.set({view:{a:T,n:k}})};function f(){let{P:T,G:k,S:x,rem:P}=e,L=T.mean(x.focus),p=e.full(x.focus),E=C=>U(L[C],2).replace(/^(\u2212?)0\./,"$1."),z=0;for(let C=k.a;C<k.end;C++)z=Math.max(z,E(C).length);let A=k.cw>=Math.max(1.7,.46*z)*P,M=JSON.stringify([T.tokens,T.unknown,k.a,k.n,k.width,P,x.focus,e.font]);if(M===g){for(let C=k.a;C<k.end;C++){let y=e.palette.of(x.focus,L[C],p),{style:$,dataset:O}=d[C-k.a],N=`background:${We(y)};color:${it(y)}`;C-k.a===v?O.style=O.style.replace(/background:[^;]*;\s*color:[^;]*/,N):Object.assign($,{background:We(y),color:it(y)}),xe(h[C-k.a],A?E(C):"")}return}g=M;let S=i("span",{class:"label","data-term":"mean over units"},"mean ",i("i",{class:`s-${x.focus}`},x.focus));n.replaceChildren(S),d=[],h=[],v=null;for(let C=k.a;C<k.end;C++){let y=T.shown[C],$=e.palette.of(x.focus,L[C],p),[O,N]=[T.within(C)?0:1,T.within(C+1)?0:1],j=i("button",{type:"button",class:"tok",tabindex:"-1"});j.classList.toggle("within",!O),j.classList.toggle("goes-on",!N),j.dataset.step=C,k.cw>=1.1*P&&j.append(y),j.title=T.unknown[C]?`“${y}” ${Rt(T)}`:`step ${C+1}: ${y}`,j.classList.toggle("unknown",T.unknown[C]);let R=yt(y,k.cw-5,.94*P,500,e.font);j.style.cssText=`left:${k.x(C)+O}px;width:${k.cw-O-N}px;background:${We($)};color:${it($)};font-size:${Math.max(R,.62*P)}px`,j.classList.toggle("clipped",R<.62*P),d.push(j);let _=i("span",{class:"m"});A&&_.append(E(C)),_.style.cssText=`left:${k.x(C)}px;width:${k.cw}px`,h.push(_)}t.replaceChildren(...d),n.append(...h),b()}function b(){let{P:T,G:k,rem:x}=e,P=.75*x,L=k.n===T.T,p=L?k.centre(0):k.gutter+P/2,E=L?k.centre(T.T-1):k.width-P/2;s.max=String(T.T-1),s.disabled=T.T===1,s.style.cssText=`left:${p-P/2}px;width:${E-p+P}px`,r.style.cssText=`left:${p}px;width:${E-p}px`,o.style.display=L?"none":"",o.style.left=`${100*k.a/T.T}%`,o.style.width=`${100*k.n/T.T}%`}function w(){let{P:T,S:k,G:x,rem:P}=e;if(v!==null&&d[v]&&(d[v].classList.remove("cur"),d[v].removeAttribute("aria-current"),d[v].style.cssText=d[v].dataset.style,d[v].tabIndex=-1,h[v].classList.remove("cur")),v=x.sees(k.t)?k.t-x.a:null,v!==null){let L=d[v],p=T.shown[k.t];L.dataset.style=L.style.cssText,L.classList.add("cur"),L.setAttribute("aria-current","step"),L.tabIndex=0;let E=Math.max(yt(p,x.cw-4,1.06*P,700,e.font),.62*P);L.style.cssText=`left:${x.x(k.t)}px;width:${x.cw}px;font-size:${E}px`,h[v].classList.add("cur")}s.value=String(k.t),s.setAttribute("aria-valuetext",`step ${k.t+1} of ${T.T}: ${T.shown[k.t]}`),a.style.width=`${T.T>1?100*k.t/(T.T-1):0}%`}return{el:u,draw(T){T("picture","size","theme","view","focus")&&f(),T("step","picture","size","view")&&w(),l.draw(T),c.draw(T)}}}var Is={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},Ws=[.5,1,2,4],Fl=900;function qn(e){let t=null,n={},s=(v,g,m)=>{n[v]=B("path",{d:Is[v]});let f=i("button",{type:"button",class:`tb ${v}`,"aria-label":g,title:g},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},n[v]));return f.addEventListener("click",m),f},r=s("play","Play (space)",()=>e.set({playing:!e.S.playing})),o=i("button",{type:"button",class:"bare speed",title:"Speed"},"1×");o.addEventListener("click",()=>{e.set({speed:Ws[(Ws.indexOf(e.S.speed)+1)%Ws.length]})});let a=i("b"),l=i("small"),c=i("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(v=>i("kbd",{},v))),u=i("div",{class:"transport",role:"group","aria-label":"Steps"},s("first","First step (Home)",()=>e.go(0)),s("back","Back one step (left arrow)",()=>e.go(e.S.t-1)),r,s("forward","Forward one step (right arrow)",()=>e.go(e.S.t+1)),s("last","Last step (End)",()=>e.go(e.P.T-1)),o,i("span",{class:"where"},i("span",{class:"roomy"},"step "),a,l),c);function d(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.go(e.S.t+1)}function h(){clearInterval(t);let{playing:v}=e.S;v&&(t=setInterval(d,Fl/e.S.speed)),n.play.setAttribute("d",v?Is.pause:Is.play);let g=v?"Pause (space)":"Play (space)";r.title=g,r.setAttribute("aria-label",g),o.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,o.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:u,draw(v){v("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),h()),v("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.textContent=e.S.t+1,l.textContent=` / ${e.P.T}`}}}async function Vt({doc:e,roots:t},n){let s=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,n[l]])),r={docid:"gatescope",roots:s,root_ids:Object.keys(s)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[o]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(o));return Object.values(n).forEach(xo),l=>a.get_model_by_name(l)}function xo(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&xo(t.shadowRoot)}function ut(e,t,{css:n,rem:s,font:r}){e(`${t}.axis`).setv({major_label_text_color:n("--ink3"),major_label_text_font_size:`${.75*s}px`,major_label_text_font:r,major_label_standoff:Math.round(.2*s)}),e(`${t}.grid`).grid_line_color=n("--rule")}var vo=8,Rl=100,gt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,n)=>[e.x(Math.max(t,e.a)),e.x(Math.min(n+1,e.end))],columns:!0});function Dn(e,t,n,s,r=!1){let o=r?Math.log:u=>u,a=o(t)-o(e),l=u=>n+(s-n)*(a?(o(u)-o(e))/a:.5);return{first:e,last:t,left:n,right:s,at:l,find:u=>Math.max(e,Math.min(t,e+Math.round((u-n)/(s-n)*(t-e)))),span:(u,d)=>[l(u),l(d)]}}function Il({values:e,at:t,first:n=0},s,r){let o=t?0:Math.max(0,s.first-n),a=t?e.length-1:Math.min(e.length-1,s.last-n),l=[];for(let c=o;c<=a;c++){let u=t?t[c]:n+c;l.push([s.at(u),Number.isFinite(e[c])?r(e[c]):NaN,u])}return l}function Wl({values:e,at:t,first:n=0},s,r,o){if(!r.columns||t)return s;let[a,l]=[r.first-n,r.last-n],c=(u,d)=>d>=0&&d+1<e.length?[[u,o((e[d]+e[d+1])/2)]]:[];return[...c(r.left,a-1),...s,...c(r.right,l)]}function ql(e){let t="",n="M";for(let[s,r]of e)Number.isFinite(r)&&(t+=`${n}${s.toFixed(2)} ${r.toFixed(2)}`),n=Number.isFinite(r)?"L":"M";return t}var ko=(e,t=Rl)=>e.filter((n,s)=>s%Math.ceil(e.length/t)===0||s===e.length-1);function Dl(e,{height:t}){let{x:n,rows:s=[],along:r=[],lines:o,shades:a=[],marks:l=[],caption:c,rem:u}=e,{low:d,high:h,top:v,below:g}=e.y,m=t-g,f=t-(e.foot??.2*u),b=x=>v+(m-v)*(h-x)/(h-d||1),w=x=>({class:x===0?"zero":"grid",d:`M${n.left} ${b(x).toFixed(2)}H${n.right}`}),T=(x,P,L,p)=>({x,y:P,"text-anchor":p,text:L}),k=d<0&&h>0&&s.every(([x])=>x!==0);return{x:n,y:b,low:d,high:h,top:v,bottom:m,rules:[...s.map(([x])=>w(x)),...k?[w(0)]:[]],texts:[...s.map(([x,P])=>T(n.left-.4*u,b(x)+.26*u,P,"end")),...r.map(([x,P,L="middle"])=>T(n.at(x),f,P,L)),...c?[T(n.right,f,c,"end")]:[]],shades:a.map(([x,P])=>({x,y:v,width:Math.max(0,P-x),height:m-v})),lines:o.map(x=>{let P=Il(x,n,b);return{...x,points:P,d:ql(Wl(x,P,n,b))}}),marks:l.map(({k:x,v:P,kind:L="",r:p=4})=>({class:`mark ${L}`,cx:n.at(x),cy:b(P),r:p}))}}function Bl(e,t,n){let s={},r=({left:o,top:a,width:l,height:c})=>{let u=0;for(let d of Object.values(e))for(let h=1;h<d.length;h++){let[[v,g],[m,f]]=[d[h-1],d[h]];if(m<o||v>o+l||!Number.isFinite(g+f))continue;let b=x=>g+(f-g)*Math.max(0,Math.min(1,(x-v)/(m-v))),[w,T]=[b(o),b(o+l)],k=Math.min(Math.max(w,T),a+c)-Math.max(Math.min(w,T),a);k>=0&&(u+=1+k/c)}for(let d of Object.values(s))o>=d.left+d.width||d.left>=o+l||a>=d.top+d.height||d.top>=a+c||(u+=20);return u};for(let[o,[a,l]]of Object.entries(t)){let c=null;for(let[u,d]of e[o])if(!(!Number.isFinite(d)||u<n.left||u>n.right))for(let h of[-1,1])for(let v of[1,5,10,18,28]){let g=Math.max(n.left,Math.min(n.right-a,u-Math.min(a/2,12))),m=h<0?d-l-v:d+v,f=Math.max(0,n.top-m)+Math.max(0,m+l-n.bottom),b={left:g,top:m,width:a,height:l},w=20*r(b)+40*f+.3*v+.01*(g-n.left);(c===null||w<c.cost)&&(c={...b,cost:w})}c&&(s[o]=c)}return s}function Tt(e,t,n,s,r=1){let o={},a={};e.forEach(({span:c,points:u},d)=>{c.hidden=!1,o[d]=ko(u),a[d]=[Ul(c,s)+4,r*s]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,u)=>{o[`clear of ${u}`]=ko(c)});let l=Bl(o,a,n);return e.map(({span:c},u)=>(c.hidden=!l[u],l[u]?(c.style.left=`${l[u].left}px`,c.style.top=`${l[u].top+l[u].height/2}px`,l[u]):null))}function yo({left:e,top:t,width:n,height:s},r,o=4){let a=(u,d,h)=>Math.max(d,Math.min(h,u)),l={far:1/0,ends:[0,0,0,0]},c=(u,d)=>{let[h,v]=[a(u,e,e+n),a(d,t,t+s)],g=Math.hypot(u-h,d-v);g<l.far&&Object.assign(l,{far:g,ends:[h,v,u,d]})};return r.forEach(([u,d],h)=>{if(!Number.isFinite(d))return;c(u,d);let[v,g]=r[h-1]??[];if(Number.isFinite(g))for(let m=1;m<8;m++)c(v+(u-v)*m/8,g+(d-g)*m/8)}),l.far>o&&l.far<1/0?l.ends:null}var qs=new Map;function Ul(e,t){let n=`${t} ${e.className} ${e.textContent}`;return qs.get(n)||qs.set(n,e.offsetWidth),qs.get(n)}function Gt(e,t,n){for(;e.childElementCount>n.length;)e.lastChild.remove();for(;e.childElementCount<n.length;)e.append(B(t));n.forEach(({text:s,title:r,...o},a)=>{let l=e.children[a];$e(l,o),s!==void 0&&xe(l,s),r!==void 0&&l.textContent!==r&&l.replaceChildren(B("title",{},r))})}function Fe(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(x=>[x,B("g",{class:x})])),{shades:n,rules:s,texts:r,lines:o,marks:a,under:l,dots:c}=t,u=B("path",{class:"here"}),d=B("svg",{"aria-hidden":"true"},n,s,r,u,l,o,a,c),h=i("div",{class:"labels","aria-hidden":"true"}),v=i("div",{class:"tag",role:"tooltip"}),g=i("div",{class:`chart ${e}`,role:"img"},d,h,v),m=null,f=null,b=null,w="";v.hidden=!0;function T(x){let P=g.getBoundingClientRect(),[L,p]=[x.clientX-P.left,x.clientY-P.top],E=!b||L<b.x.left-vo||L>b.x.right+vo,z=x.buttons>0&&x.pointerType!=="touch",A=E||z?null:f.tip?.(b.x.find(L));v.hidden=!A,A&&(xe(v,A),v.style.left=`${Math.max(0,Math.min(P.width-v.offsetWidth,L+12))}px`,v.style.top=`${Math.max(-v.offsetHeight-4,p-v.offsetHeight-10)}px`)}for(let x of["pointermove","pointerdown"])g.addEventListener(x,T);g.addEventListener("pointerleave",()=>v.hidden=!0);function k(){let{alone:x,still:P,along:L=[],bars:p,rem:E}=f,z=x?[]:b.lines.filter($=>$.name).sort(($,O)=>($.later??0)-(O.later??0)),A=JSON.stringify([x,z.map(({name:$,cls:O})=>[$,O])]);if(P&&A===w)return;A!==w&&h.replaceChildren(...x?[i("span",{class:"alone"},x)]:[],...z.map(({name:$,kind:O,cls:N=`name ${O}`})=>i("span",{class:N},$))),w=A;let{x:M,y:S}=b,C=L.length?b.bottom:m.height,y={left:M.left+4,right:M.right-4,top:0,bottom:C,...f.room};Tt(z.map(({points:$,named:O},N)=>({span:h.children[N],points:O?$.filter(([,,j])=>O(j)):$,whole:O&&$})),[...b.lines.filter($=>!$.name&&!$.aside).map($=>$.points),...p?.(S)??[]],y,E)}return{el:g,under:l,get frame(){return b},measure(){return m={width:g.clientWidth,height:g.clientHeight},m},draw(x){if((!m?.width||!m.height)&&this.measure(),!m.width||!m.height)return;f=x,b=Dl(f,m),$e(d,m),Gt(n,"rect",b.shades),Gt(s,"path",b.rules),Gt(r,"text",b.texts);let P=({kind:L="",d:p,style:E="",title:z})=>({class:`line ${L}`,d:p,style:E,title:z});Gt(o,"path",b.lines.map(P)),Gt(a,"circle",b.marks),k(),$e(g,{"aria-label":f.said})},cursor(x){if(!b)return;let{x:P,y:L,top:p,bottom:E}=b,z=x>=P.first&&x<=P.last,A=f.here==="column"?P.span(x,x):[P.at(x)],M=z&&f.here?A.map(C=>`M${C.toFixed(2)} ${p}V${E}`).join(""):"";$e(u,{d:M});let S=b.lines.filter(({dot:C,values:y})=>C&&z&&Number.isFinite(y[x]));Gt(c,"circle",S.map(({kind:C,dot:y,values:$})=>({class:`dot ${C}`,cx:P.at(x),cy:L($[x]),r:y})))}}}var Vl=5,Gl=600,$o=3,Mo=["","7 4","9 3 2 3"];function So(e,t){let n=i("h2"),s=i("span",{class:"r"}),r={valves:Fe("plot valves"),memory:Fe("plot memory")};for(let{el:h,under:v}of Object.values(r)){let g=b=>b.clientX-h.getBoundingClientRect().left,m=(b,w)=>[w,Math.max(e.G.gutter,Math.min(e.G.width,g(b)))],f=b=>e.G.a-.5+(b-e.G.gutter)/e.G.cw;_e(h,{press:b=>g(b)>=e.G.gutter&&g(b),slop:(b,{x:w})=>!e.small&&b.pointerType!=="touch"&&Math.abs(b.clientX-w)>=Vl,click:b=>e.go(e.G.step(g(b))),move(b,w){let[T,k]=m(b,w).sort((x,P)=>x-P);v.replaceChildren(B("rect",{class:"band",x:T,width:k-T,y:0,height:"100%"}))},done(b,w){v.replaceChildren(),t(...m(b,w).sort((T,k)=>T-k).map(f))},cancel:()=>v.replaceChildren()}),h.addEventListener("dblclick",()=>e.resetZoom()),h.addEventListener("wheel",b=>{if(!b.ctrlKey||g(b)<e.G.gutter)return;b.preventDefault();let w=f(g(b)),T=Math.max(.2,1+b.deltaY/Gl),{a:k,end:x}=e.G;t(w+(k-.5-w)*T,w+(x-.5-w)*T)},{passive:!1})}let o=()=>e.P.roles.gates;function a(){let{rem:h,low:v,small:g}=e,m=o().length===0,f={valves:m?0:(v?2.9:3.1)*h,memory:(g?5:v?3.6:3.9)*h+(m?3*h:0)};for(let[b,{el:w}]of Object.entries(r))w.style.height=`${Math.round(f[b])}px`,w.hidden=f[b]===0;for(let b of Object.values(r))b.measure()}function l(h){let{roles:v}=e.P;if(v.kind(h)==="gate"){let m=Mo[v.gates.indexOf(h)%Mo.length];return`stroke:var(--F${h},var(--ink2));stroke-width:2;stroke-linecap:butt${m&&`;stroke-dasharray:${m}`}`}return h==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${h===v.candidate?"stroke-dasharray:1 4":""}`}let c=h=>e.S.mode==="mean"?e.P.mean(h):e.P.column(h,e.S.unit);function u(h,v,g,m,f,b){let{P:w,G:T,rem:k}=e,x=Object.fromEntries(v.map(P=>[P,c(P)]));r[h].draw({x:gt(T),y:{low:g,high:m,top:$o,below:$o},rows:f,lines:v.map(P=>({values:x[P],name:P,kind:`of-${P}`,cls:`letter s-${P}`,style:l(P)})),tip:P=>`step ${P+1} “${w.shown[P]}”
${v.map(L=>`${L} ${U(x[L][P],4)}`).join("   ")}`,alone:w.T===1?`A line needs at least two ${w.reads.many}.`:null,said:b,rem:k})}function d(){let{P:h,S:v}=e,g=o(),m=h.signals.filter(L=>!g.includes(L)),f=L=>`${L} over time. The numbers are in the table.`;g.length&&u("valves",g,-.04,1.04,[[0,"0"],[1,"1"]],f(`Gates ${g.join(", ")}`));let b=1.12*Math.max(1,...m.map(L=>Math.max(...c(L).map(Math.abs)))),w=Math.floor(b),T=[-w,0,w].map(L=>[L,U(L,0,!0)]);u("memory",m,-b,b,T,f(m.join(", "))),n.replaceChildren(re("unit over time",v.mode==="mean"?`Mean of ${h.H} units over time`:`Unit ${v.unit} over time`)," ",i("small",{},v.mode==="mean"?"":Rn(h,v.unit)));let k=v.mode==="unit"?h.halfLife(v.unit):null,x=k<0?" This text ends before more can be told.":"",P=re("half-life");P.dataset.act=`In this text: ${Bt(h.reads)}.${x}`,s.replaceChildren(...k===null?[]:[P," ",i("b",{},dt(k))])}return{els:[i("div",{class:"hd"},n,s),r.valves.el,r.memory.el],draw(h){h("size","picture")&&a(),h("picture","unit","view","size")&&d()}}}var Kl=5,Eo={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function Yl(e){let t=e[e.length-1];return Array.from(e,n=>Number.isFinite(n-t)?n-t:NaN)}var Xl=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${he(t)}”), its guess`,Jl=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${he(t)}”, the top answer of the network shown`;function To(e){let t=i("h2"),n=i("small"),s=i("div",{class:"bk"}),r=i("div",{class:"labels","aria-hidden":"true"}),o=i("div",{class:"plot gradient",role:"img"},s,r),a=So(e,m),l=i("div",{class:"plots"},...a.els,i("div",{class:"hd long"},t),o),c=null,u=!1,d=[],h=0,v=0;o.addEventListener("pointerdown",p=>v=p.clientX,!0),o.addEventListener("click",p=>{if(Math.abs(p.clientX-v)>4)return;let E=p.clientX-o.getBoundingClientRect().left;E>=e.G.gutter&&e.go(e.G.step(E))}),o.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(h),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function g(){let p=await Vt(e.setup.figures,{gradient:s});c={named:p,time:p("time")},c.time.change.connect(()=>{if(u)return;clearTimeout(h);let{start:E,end:z}=c.time;h=setTimeout(()=>m(E,z),30)}),p("gradient.y").change.connect(()=>{u||requestAnimationFrame(L)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function m(p,E){let{P:z,G:A,S:M}=e,S=eo(p,E,z.T,A.width-A.gutter);S.a===M.view.a&&S.n===M.view.n?b():e.set({view:S})}function f(p){u=!0;try{p()}finally{u=!1}}let b=()=>c&&f(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function w(){let{G:p,rem:E,low:z,small:A}=e;o.style.height=`${Math.round((A?11:z?6.6:7)*E)}px`,c.named("gradient").setv({min_border_left:p.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=A?null:"auto"}function T(){let{css:p}=e;for(let[E,[z,A,M]]of Object.entries(Eo)){let{glyph:S}=c.named(`gradient.${E}`);S.setv({line_color:p(z),line_width:A,line_dash:M??[],line_cap:"round"})}ut(c.named,"gradient",e)}function k(p,E,z,A,M,S){let{T:C}=e.P,y=Array.from({length:C},(O,N)=>N),$={t:y,tip:y.map(S),low:y.map(()=>E),high:y.map(()=>z)};for(let O of Object.keys(Eo)){let N=O in p;c.named(`gradient.${O}`).visible=N,$[O]=N?Array.from(p[O]):y.map(()=>NaN)}c.named("gradient.source").data=$,c.named("gradient.y").setv({start:E,end:z}),c.named("gradient.axis").major_label_overrides=new Map(M),c.named("gradient.ticks").ticks=A}let x=p=>Le(e.setup.cells[p]);function P(){let{P:p,S:E}=e,z={},A={},M=p.cell;for(let{key:F,cell:I,signal:W}of p.curves){let q=`${I==="rnn"||I==="lstm"?I:"own"}.${W}`;z[q]=Yl(p.array(F)),A[q]=`${x(I)} ‖dL/d${W}‖`}let S=Object.values(z).flatMap(F=>F.filter(Number.isFinite)),C=Math.min(-1.5,Math.min(...S)-.25),y=Math.max(.25,Math.max(...S)+.15),$=p.array("forget");if($){let F=I=>E.mode==="mean"?Math.log10(Array.from({length:p.H},(W,q)=>10**$[I*p.H+q]).reduce((W,q)=>W+q)/p.H):$[I*p.H+E.unit];z.forget=Array.from({length:p.T},(I,W)=>Number.isFinite(F(W))?F(W):NaN),A.forget=E.mode==="mean"?`∏ ${we(p.roles.keep)}, mean of units`:`∏ ${we(p.roles.keep)} of unit ${E.unit}`,M!=="lstm"&&(A.forget+=` (${x(M)})`)}let O=Ee(C,y,5,!0),N=O.map(F=>[F,{0:"1","-1":"0.1","-2":"0.01"}[F]??Ie(F)]);k(z,C,y,O,N,F=>`step ${F+1} “${p.shown[F]}”
`+Object.entries(z).map(([I,W])=>`${A[I]} ${Ve(W[F])}`).join(`
`)),d=Object.entries(z).map(([F,I])=>({line:F,values:I,name:A[F]}));let j=ce(p.shown[p.T-1],20),R=re("gradient",`How far the error from “${j}” reaches`);t.replaceChildren(R," ",n);let H=[...new Map(p.curves.map(({cell:F,loss:I})=>[x(F),I]))].map(([F,I])=>`${F} ${U(I,2)}`).join(", ");n.replaceChildren(re("loss",Xl(p)),`: ${H}; each ÷ its last value, `,re("log scale")),R.dataset.act=`How to read it: each curve is how much of the error at the last step reaches that step, and starts at 1 on the right. ${Jl(p)}: ${H}. Each is the norm of a total derivative of L, divided by its own value at the last step.`,o.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(A).map(([F,I])=>`${I} at the first step ${Ve(z[F][0])}`).join("; ")}.`)}function L(){let{G:p,rem:E,P:z}=e;if(z.T===1){let N=`The gradient needs at least two ${z.reads.many}.`;return r.replaceChildren(i("span",{class:"alone"},N))}let{start:A,end:M}=c.named("gradient.y"),S=o.clientHeight,C=N=>3+(S-6)*(1-(N-A)/(M-A)),y=d.map(({line:N,values:j,name:R})=>{let _=[];for(let H=Math.max(0,p.a);H<p.end;H++){let F=C(j[H]);_.push([p.centre(H),F<-2||F>S+2?NaN:F])}return{span:i("span",{class:`name ${N.replace(".","-")}`},R),points:_}}),$=B("svg",{class:"threads",width:p.width,height:S});r.replaceChildren($,...y.map(({span:N})=>N));let O={left:p.gutter+2,right:p.width-2,top:0,bottom:S};Tt(y,[],O,E).forEach((N,j)=>{let R=N&&yo(N,y[j].points,Kl);if(!R)return;let[_,H,F,I]=R.map(W=>W.toFixed(1));$.append(B("line",{x1:_,y1:H,x2:F,y2:I,class:d[j].line.replace(".","-")}))})}return g(),{el:l,draw(p){a.draw(p),c&&(p("size","picture")&&f(w),p("theme","size")&&f(T),p("picture","unit")&&f(P),p("view","picture","size")&&b(),p("view","picture","size","unit","theme")&&L())}}}var Bn=30,Zl=26,Ct=25,Co=38,Ao=(e,t,n)=>Math.min(n,Math.max(t,e)),Bs=e=>(Ao(e,0,1)||0)*Bn/2,Ds=(e,t)=>e?Ao(Math.abs(e)*Zl/Math.max(1.25,t||0),1.5,Bn):0,Us=4,Lo=e=>e.scale,Ql=e=>U(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),ec=e=>Number.isFinite(e)&&de(e)?je(e):"nil",mt=e=>e?{"data-term":e}:{};function Kt(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var tc=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,nc=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Bn+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Bn};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(tc).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,sc=0,Un=class{constructor(t,n=null){this.compact=t,this.hand=n,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(s=>[s,B("g")])),this.root=B("g",{class:"gs-d"},B("style",{},nc),Object.values(this.layers))}update(t){for(let n of this.steps)n(t)}add(t,...n){this.layers[t].append(...n)}pipe(...t){for(let n of t)this.add("walls",B("path",{d:n,class:"wall"})),this.add("bores",B("path",{d:n,class:"bore",...mt("flow")}))}flow(t,n,s=Lo){let r=B("path",{d:t,...mt("flow")});this.add("flows",r),this.steps.push(o=>{let a=n(o);r.style.strokeWidth=Ds(a,s(o)),r.setAttribute("class",`flow ${je(a)}`)})}valve({x:t,y:n,runs:s,letter:r,hue:o,gate:a,before:l,after:c,at:u=null,scale:d=Lo}){let h=Ct,v=`gs-valve-${++sc}`,g=s==="left"||s==="right",m=p=>B("rect",{class:`jaw S${o}`,x:g||p?t-h:t,y:!g||p?n-h:n,width:g?2*h:h,height:g?h:2*h}),[f,b]=[m(!0),m(!1)],w=B("path");this.add("valves",B("g",mt(o),B("clipPath",{id:v},B("circle",{cx:t,cy:n,r:h})),B("circle",{cx:t,cy:n,r:h,class:"halo"}),B("circle",{cx:t,cy:n,r:h,class:`open F${o}`}),w,B("g",{"clip-path":`url(#${v})`},f,b),B("circle",{cx:t,cy:n,r:h,class:`rim S${o}`})));let[T,k]=u??(g?[0,Co]:[-Co,0]);r&&this.badge(t+T,n+k,r,o);let x={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[s],P=(p,E)=>`${t+p*x[0]-E*x[1]} ${n+p*x[1]+E*x[0]}`;this.steps.push(p=>{let E=Bs(a(p)),z=g?"Y":"X";f.style.transform=`translate${z}(${-E}px)`,b.style.transform=`translate${z}(${E}px)`;let A=Ds(l(p),d(p))/2,M=Ds(c(p),d(p))/2;w.setAttribute("d",A||M?`M${P(-h,-A)}L${P(h,-M)}L${P(h,M)}L${P(-h,A)}z`:""),w.setAttribute("class",`taper ${je(M?c(p):l(p))}`)});let L=this.hand?.({signal:o,linked:r!==o,x:t,y:n,level:g});L&&(this.add("hands",L.el),this.steps.push(p=>L.step(p)))}badge(t,n,s,r){let o=s.length>1?40:22;this.add("marks",B("g",mt(r),B("rect",{x:t-o/2,y:n-11,width:o,height:22,rx:11,class:`T${r}`}),B("text",{x:t,y:n+5,"font-size":this.compact?16.5:15,"text-anchor":"middle",class:"letter"},s)))}box(t,n,s,r,o=52){this.add("marks",B("g",mt(s),B("rect",{x:t-o/2,y:n-14,width:o,height:28,rx:5,class:`box${r?` S${r}`:""}`}),B("text",{x:t,y:n+5,"font-size":this.compact?17.5:15,"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},s)))}wire(t,n,s=""){this.add("wires",B("path",{d:t,class:`wire S${n} ${s}`,...mt(s==="peep"?"peephole":n)}))}bus(t,...n){this.add("wires",B("path",{d:t,class:"bus",...mt("joined")}));for(let[s,r]of n)this.add("wires",B("circle",{cx:s,cy:r,r:3.2,class:"dot"}))}sum(t,n){this.add("marks",B("g",mt("+"),B("circle",{cx:t,cy:n,r:15,class:"box"}),B("path",{d:`M${t-7} ${n}h14M${t} ${n-7}v14`,class:"box"})))}head(t,n,s=!1){this.add("marks",B("path",{d:s?`M${t-8} ${n}l8 8l8 -8`:`M${t} ${n-8}l8 8l-8 8`,class:"head"}))}label(t,n,s,r,o={}){let{anchor:a="start",hue:l,size:c=21,row:u,inset:d=0,term:h=l}=o,v=this.compact?18:13.5,g=this.compact?c+2:c,m=B("text",{x:t,y:n,"font-size":v,"text-anchor":a,class:"lab"}),f=B("text",{x:t+d,y:n+(u??g),"font-size":g,"text-anchor":a});this.add("words",B("g",mt(h),m,f)),this.steps.push(b=>{let w=b.blank?void 0:r(b),[T,k,x]=s(b),P=this.compact?x:x&&`mean ${x}`,L=this.compact?k:T;Kt(m,b.blank||w!==void 0?b.mode==="mean"?P:L:""),Kt(f,w===void 0?"":l?U(w):Ql(w)),f.setAttribute("class",`num ${l?`T${l}`:ec(w)}`)})}words(t,n,s,{anchor:r="start",size:o=13.5,cls:a="lab",term:l=""}={}){let c=B("text",{x:t,y:n,"font-size":o,"text-anchor":r,class:a,...mt(l)});this.add("words",c),this.steps.push(u=>Kt(c,s(u)))}};var Ye=e=>typeof e=="string";function dn(e,t=1/0){if(e.trim()==="*")return null;let n=new Set;for(let s of e.split(",")){let[,r,o=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(s)??[];if(r===void 0||Number(o)<Number(r)||Number(o)>=t||Number(o)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(o);a++)n.add(a)}return[...n].sort((s,r)=>s-r)}function wt(e){let t=[];for(let n of e)t.length&&t.at(-1)[1]===n-1?t.at(-1)[1]=n:t.push([n,n]);return t}var qe=e=>e===null?"*":wt(e).map(([t,n])=>t===n?t:`${t}-${n}`).join(","),Lt=({signal:e,units:t,steps:n,value:s,on:r=!0})=>`${r?"":"!"}${e}:${qe(t)}:${qe(n)}=${s}`,De=(e,t,n)=>e<=0&&t>=n-1?null:Array.from({length:Math.min(t,n-1)-Math.max(0,e)+1},(s,r)=>Math.max(0,e)+r),Me=e=>e.on&&!e.why,rc=(e,t,n,s)=>Me(e)&&e.signal===t&&(e.units===null||e.units.includes(n))&&(e.steps===null||e.steps.includes(s)),At=(e,t,n,s)=>e.findLast(r=>rc(r,t,n,s))?.value??null;function Oo(e,t,n,s,r){let o=e.filter(l=>Me(l)&&l.signal===t);if(!o.length)return null;let a=new Set;for(let l of Yt(n,s))for(let c=0;c<r&&a.size<2;c++)a.add(At(o,t,c,l));return a.size===1?[...a][0]:void 0}function Po(e,t,n){return e.flatMap(s=>{if(!Me(s)||t&&s.steps&&!t.some(c=>s.steps.includes(c)))return[s];let{text:r,why:o,...a}=s,l=t===null?[]:Yt(s.steps,n).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var Vn=(e,t)=>qe(e.units)===qe(t.units)&&qe(e.steps)===qe(t.steps);function Gn(e,t,n){let{signal:s}=e[t],r=n.map(({hold:o})=>o.map(([a])=>a)).filter(o=>o.includes(s));return e.flatMap((o,a)=>o.signal!==s&&Vn(o,e[t])&&r.some(l=>l.includes(o.signal))?[a]:[])}var zo=(e,t)=>e===null?t:t===null?e:e.filter(n=>t.includes(n)),Yt=(e,t)=>e??Array.from({length:t},(n,s)=>s);function No(e,t,n){return e.map((s,r)=>{if(!Me(s))return[];let o=Yt(s.units,n).length*Yt(s.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!Me(c)||c.signal!==s.signal||c.value===s.value)continue;let u=Yt(zo(s.units,c.units),n),d=Yt(zo(s.steps,c.steps),t);u.length&&d.length&&a.push({by:l,steps:d,whole:u.length*d.length===o})}return a})}var oc=200,Kn={past:[],future:[]},Vs=({past:e},t)=>({past:[...e.slice(1-oc),t],future:[]}),jo=({past:e,future:t},n)=>e.length?[{past:e.slice(0,-1),future:[n,...t]},e.at(-1)]:null,_o=({past:e,future:t},n)=>t.length?[{past:[...e,n],future:t.slice(1)},t[0]]:null;function Ho(e,t){let n=(t?1-e:e)<.5;return{words:`What if it were held ${n?"open":"shut"}?`,value:+(n!==t)}}function Fo(e){let t=i("div",{class:"tag",role:"tooltip"});t.hidden=!0;function n({signal:s,linked:r,x:o,y:a}){let l=Ho(1,r),c=!1,u=B("circle",{class:"grip",cx:o-.78*Ct,cy:a-.78*Ct,r:5.5}),d=B("a",{class:"hand",href:"./whatif"},B("circle",{class:"reach",cx:o,cy:a,r:Ct+5}),u),h=()=>{let{S:b}=e,w=b.mode==="mean"?null:[b.unit];d.setAttribute("href",xt(e,"whatif",{pins:Lt({signal:s,units:w,steps:[b.t],value:l.value})}))},v=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,g=()=>`${l.words} Opens What if, ${s} of ${v()} at ${l.value}`,m=()=>{h();let b=d.getBoundingClientRect(),w=e.root.getBoundingClientRect();t.textContent=g(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(w.width-t.offsetWidth-4,b.left-w.left+b.width/2-t.offsetWidth/2))}px`,t.style.top=`${b.bottom-w.top+4}px`},f=()=>t.hidden=!0;d.addEventListener("pointerenter",b=>b.pointerType!=="touch"&&m()),d.addEventListener("focus",m);for(let b of["pointerleave","blur"])d.addEventListener(b,w=>w.pointerType!=="touch"&&f());return d.addEventListener("pointerdown",b=>c=b.pointerType==="touch"&&t.hidden),d.addEventListener("click",b=>{h(),c&&(b.preventDefault(),m())}),{el:d,step(b){d.style.display=b.blank?"none":"",!b.blank&&(l=Ho(b.now[s],r),d.setAttribute("aria-label",`${e.P.roles.word(s)}: ${g()}`),!t.hidden&&d.matches(":hover, :focus")&&(t.textContent=g()))}}}return{tag:t,hand:n}}var ze=520,Ro=366,le=82,Ae=316,Se=146,fe=e=>t=>t.now[e],zt=e=>t=>t.prev[e],Gs=e=>e.kept,ft=e=>e.written,Te=e=>t=>e({old:Ge(t.before??t.t??0),now:Ge((t.t??0)+1)},t),un=e=>t=>t.blank?1:$n(e,n=>t.now[n]);function Yn(e,t,n){let{memory:s,keeper:r}=t,o=we(t.keep),a=t.called.keep,l=un(t.keep);e.pipe(`M0 ${le}H${ze}`),e.flow(`M0 ${le}H${Se-24}`,zt(s)),e.flow(`M${Se+24} ${le}H${n}`,Gs),e.flow(`M${n} ${le}H${ze}`,fe(s)),e.valve({x:Se,y:le,runs:"right",letter:o,hue:r,gate:l,before:zt(s),after:Gs}),e.sum(n,le),e.head(507,le);let c=e.compact?17:16,u=e.compact?29:27;e.label(0,c,Te((h,v)=>[v.first?"no memory yet":`old memory ${s}${h.old}`,v.first?"no memory":"old memory",`old ${s}${e.compact?"":h.old}`]),zt(s),{size:25,row:u,term:"memory"}),e.label(Se,c,()=>[`${a} ${o}`,a,o],l,{anchor:"middle",hue:r,row:u});let d=t.keepsAt?o:`(${o})`;e.label(Se+38,c,Te(h=>[`kept ${d}·${s}${h.old}`,"kept",`${d}·${s}${e.compact?"":h.old}`]),Gs,{row:u,term:"kept"}),e.label(ze,c,Te(h=>[`new memory ${s}${h.now}`,"new memory",`new ${s}${e.compact?"":h.now}`]),fe(s),{anchor:"end",size:25,row:u,term:s})}function mn(e,t,n){let s=e.compact?17:13.5,r=B("rect",{y:Ae+14,height:34,rx:6,class:"chip"}),o=B("text",{y:Ae+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=B("text",{y:Ae+37,"font-size":s,class:"lab","data-term":"joined"});e.bus(`M60 ${Ae+15}V${t}`),e.add("marks",B("g",{"data-term":"token"},r,o)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,u=ce(l.token,c);for(;$s(u)>9;)u=ce(l.token,--c);let d=l.token?24+21*$s(u):0,h=Math.max(0,60-d/2);r.setAttribute("x",h),r.setAttribute("width",d),o.setAttribute("x",h+d/2),Kt(o,u),a.setAttribute("x",h+d+10);let v=(ze-h-d-10)/(.52*s),g=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:n(l);Kt(a,g.find(m=>m.length<=v)??"")})}function Ks(e,t,n){e.bus(`M0 ${Ae}H${Math.max(...t)}`,...t.map(s=>[s,Ae]));for(let s of t)e.bus(`M${s} ${Ae}V${n}`);e.words(0,Ae-9,Te(s=>`h${s.old}`),{size:e.compact?18:13.5,term:"h"}),mn(e,Ae,Te((s,{one:r})=>[`x${s.now}, this ${r}, joined with h${s.old} from the step before`,`this ${r}, joined with h${s.old}`,`joined with h${s.old}`]))}function Io(e,t,n){e.bus(`M60 ${Ae}H${Math.max(...t)}`,...t.map(s=>[s,Ae]));for(let s of t)e.bus(`M${s} ${Ae}V${n}`);mn(e,Ae,Te((s,{one:r})=>[`x${s.now}, this ${r} alone: h${s.old} is not looked at`,`this ${r} alone, without h${s.old}`,`this ${r} alone`]))}function Wo(e,t,n,s,r){let[o,a]=[Ae-12,Ae+3];e.bus(`M0 ${o}H${Math.max(...t,...s)}`),e.bus(`M60 ${a}H${Math.max(...t,...n)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,o],[l,a]);for(let l of n)e.add("wires",B("path",{d:`M${l} ${o+6}V${o-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of s)e.bus(`M${l} ${o}V${r.hidden}`,[l,o]);e.words(0,o-8,Te(l=>`h${l.old}`),{size:e.compact?18:13.5,term:"h"}),mn(e,a,Te((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Xn(e,t,n,s,r,o){e.add("wires",B("path",{d:`M${t} ${n}L${s} ${r}`,class:`link S${o}`})),e.add("marks",B("circle",{cx:(t+s)/2,cy:(n+r)/2,r:5.5,class:`box S${o}`}))}function Ys(e,t,{peepholes:n=""}={}){let s=t.linked,[r,o,a]=[254,424,258],[l,c,u,d,h,v]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${le}`,`M${o} ${le}V${v}H${ze}`),Yn(e,t,r),Ks(e,s?[Se,r,c]:[Se,l,r,c],a+14),e.wire(`M${Se} ${a}V${le+24}`,"f"),e.box(Se,a,"σ","f",34);let g=un(t.share),[m,f]=[we(t.share),t.writer];s?Xn(e,Se,le+38,r-48,u,"f"):(e.wire(`M${l} ${a}V${u}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${u+24}`,fe("g")),e.flow(`M${r} ${u-24}V${le}`,ft),e.valve({x:r,y:u,runs:"up",letter:m,hue:f,gate:g,before:fe("g"),after:ft,at:s?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${h}H${o-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${o} ${le}V${d}`,fe("c")),e.flow(`M${o} ${d}V${h-24}`,T=>T.tanh_c),e.flow(`M${o} ${h+24}V${v}H${ze}`,fe("h")),e.valve({x:o,y:h,runs:"down",letter:"o",hue:"o",gate:fe("o"),before:T=>T.tanh_c,after:fe("h"),at:[c-o,0]}),e.box(o,d,"tanh"),e.head(507,v);let b=r+20,w=e.compact?[115,157,198,238]:[114,n?157:162,199,241];e.label(b,w[0],()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(b+11,w[1],()=>[`${t.called.write} ${m}`,t.called.write,m],g,{hue:f}),e.label(b,w[3],()=>["candidate g","candidate","g"],fe("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(o+31,118,()=>["","",""],T=>T.tanh_c,{size:18,term:"tanh"}),e.label(o+31,187,()=>["output o","output","o"],fe("o"),{hue:"o"}),e.label(ze,v+36,Te(T=>[`hidden h${T.now}`,"hidden",`h${e.compact?"":T.now}`]),fe("h"),{anchor:"end",size:25,term:"h"}),n&&ic(e,n,{row:a,inputX:l,outputX:c,tap:r+108,y:w[2]})}function ic(e,t,{row:n,inputX:s,outputX:r,tap:o,y:a}){let c={f:{from:18,path:`V${n}H${Se-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${s-27}V${n}H${s-17}`,c:"old",place:[38,177,"start"]},o:{from:o,path:`V${n}H${r-17}`,c:"now",place:[o-6,a,"end"]}};for(let u of t){let{from:d,path:h,c:v,place:[g,m,f]}=c[u];e.wire(`M${d} ${le}${h}`,u,"peep"),e.add("marks",B("circle",{cx:d,cy:le,r:4,class:"chip"})),e.label(g,m,Te(b=>[`p·c${b[v]} to ${u}`,`to ${u}`,"p·c"]),b=>b.peep?.[u],{size:17,anchor:f,term:"peephole"})}}function ac(e,t,{reset:n="after"}={}){let[s,r,o,a,l]=[274,150,210,276,496],c=n==="after",[u,d,h]=c?[352,416,416]:[398,332,444];e.pipe(`M${s} ${o}V${le}`,`M${l} ${le}V134`,c?`M${d} ${o}H${s}`:`M${h} ${o}H${d}`),Yn(e,t,s),e.flow(`M${l} ${le}V134`,fe("h")),e.head(l,126,!0),e.wire(`M${Se} ${a}V${le+24}`,"z"),e.box(Se,a,"σ","z",34),Xn(e,Se,le+38,s-48,r,"z"),e.flow(`M${s} ${o}V${r+24}`,fe("n")),e.flow(`M${s} ${r-24}V${le}`,ft);let v=un(t.share);e.valve({x:s,y:r,runs:"up",letter:"1−z",hue:"z",gate:v,before:fe("n"),after:ft,at:[-48,0]});let g=c?()=>Us:void 0,m=c?w=>w.u:zt("h"),f=w=>w.passed??(w.mode==="mean"||w.blank?void 0:w.now.r*m(w));e.flow(`M${h} ${o}H${u+24}`,m,g),e.flow(`M${u-24} ${o}H${c?s:d}`,f,g),c||e.bus(`M${d} ${o}H${s}`),e.valve({x:u,y:o,runs:"left",letter:"r",hue:"r",gate:fe("r"),before:m,after:f,at:[0,36],scale:g}),e.wire(`M${u} ${a}V${o+24}`,"r"),e.box(u,a,"σ","r",34),e.box(d,o,"W·h",null,44),e.box(s,o,"tanh"),Wo(e,[Se,u],[s],[h],{both:a+14,word:o+14,hidden:o});let b=s+24;e.label(b,114,()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(b+8,156,()=>["write 1−z","write","1−z"],v,{hue:"z"}),e.label(s-34,204,()=>["candidate n","candidate","n"],fe("n"),{anchor:"end",term:"n"}),e.label(c?u+30:u+8,c?160:157,()=>["reset r","reset","r"],fe("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(ze,157,Te(w=>[`hidden h${w.now}`,"hidden",`h${e.compact?"":w.now}`]),fe("h"),{anchor:"end",term:"h"}),e.label(h+9,240,Te(w=>c?["recurrent u","past u","u"]:[`old h${w.old}`,"old h","h'"]),m,{size:17,term:"hidden state"}),e.label(u-20,243,Te(w=>c?["r·u","r·u","r·u"]:[`r·h${w.old}`,"r·h","r·h"]),f,{size:16,anchor:"end",term:"reset gate"})}function lc(e,t){let[n,s,r,o,a]=[274,150,250,250,496];e.pipe(`M${n} ${r}V${le}`,`M${a} ${le}V134`),qo(e,t,{write:n,writeY:s,row:r,gates:o,out:a}),e.box(n,r,"W·x",null,44),Io(e,[Se,n],r+14)}function qo(e,t,{write:n,writeY:s,row:r,gates:o,out:a}){let{share:l,writer:c,keeper:u,candidate:d}=t,h=un(l);Yn(e,t,n),e.wire(`M${Se} ${o}V${le+24}`,u),e.box(Se,o,"σ",u,34),e.flow(`M${n} ${r}V${s+24}`,fe(d)),e.flow(`M${n} ${s-24}V${le}`,ft),e.valve({x:n,y:s,runs:"up",letter:we(l),hue:c,gate:h,before:fe(d),after:ft,at:[-48,0]}),t.linked?Xn(e,Se,le+38,n-48,s,u):(e.wire(`M200 ${o}V${s}H${n-24}`,c),e.box(200,o,"σ",c,34));let v=n+24,g=we(l);e.label(v,114,()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(v+8,156,()=>[`${t.called.write} ${g}`,t.called.write,g],h,{hue:c}),e.label(n+34,r-46,()=>[`candidate ${d}`,"candidate",d],fe(d),{term:d}),t.memory==="h"&&(e.flow(`M${a} ${le}V134`,fe("h")),e.head(a,126,!0),e.label(ze,157,Te(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),fe("h"),{anchor:"end",term:"h"}))}function cc(e,t){if(!t.keep)return Xs(e,t,{mix:"h'",sums:!1});let[n,s,r,o]=[274,150,250,496];e.pipe(`M${n} ${r}V${le}`,`M${o} ${le}V134`),qo(e,t,{write:n,writeY:s,row:r,gates:r,out:o});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,u)=>424+u*Math.min(52,72/Math.max(1,a.length-1)));Ks(e,[Se,...t.linked?[]:[200],n,...l],r+14),e.box(n,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,u)=>{e.box(l[u],r,"σ",c,34),e.label(l[u],r-52,()=>[`${c}`,c,c],fe(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${o} ${le}V134`,fe("c")),e.label(ze,157,Te(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),fe("h"),{anchor:"end",term:"h"}))}function Xs(e,t,{mix:n="W·h",sums:s=!0}={}){let[r,o,a,l,c]=[196,130,252,356,262];e.add("walls",B("rect",{x:1,y:le-16,width:ze-2,height:32,rx:4,class:"ghost"})),e.words(ze/2,le+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.compact?19:15}),e.pipe(`M0 ${r}H${ze}`,`M${a} ${c}V${r}`);let u=()=>Us;e.flow(`M0 ${r}H${o}`,zt("h")),s&&(e.flow(`M${o} ${r}H${a}`,h=>h.ah,u),e.flow(`M${a} ${c}V${r}`,h=>h.ax,u),e.flow(`M${a} ${r}H${l}`,h=>h.a,u)),e.flow(`M${l} ${r}H${ze}`,fe("h")),e.box(o,r,n,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Ae}H${a}V${c+14}`),mn(e,Ae,Te((h,{one:v})=>[`x${h.now}, this ${v}, and h${h.old} make the whole of h${h.now}`,`and h${h.old} make all of h${h.now}`,`and h${h.old}`]));let d=r-50;e.label(0,d,Te(h=>[`old h${h.old}`,"old h",`old h${e.compact?"":h.old}`]),zt("h"),{size:25,term:"memory"}),s&&(e.label(o+26,d,()=>["from old h","from h","from h"],h=>h.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:h})=>[`${h} and bias`,"from x","from x"],h=>h.ax,{size:23,term:"W·x"}),e.label(a+18,d,()=>["sum a","sum","a"],h=>h.a,{size:23,term:"+"})),e.label(ze,d,Te(h=>[`new h${h.now}`,"new h",`h${e.compact?"":h.now}`]),fe("h"),{anchor:"end",size:25,term:"h"})}var hc={lstm:Ys,peephole:(e,t,{peepholes:n="ifo"})=>Ys(e,t,{peepholes:n}),coupled:Ys,gru:ac,mingru:lc,rnn:(e,t)=>Xs(e,t),indrnn:(e,t)=>Xs(e,t,{mix:"u·h"})};function Jn(e,t=null){let n={blank:!0,now:Object.fromEntries(e.gates.map(o=>[o,1])),prev:{},token:""},s=B("svg",{viewBox:`0 0 ${ze} ${Ro}`,width:"100%",role:"img"}),r;return{svg:s,update(o={}){let a=o.now?o:{...n,...o},l=!!a.compact;r?.compact!==l&&(r=new Un(l,t),(hc[e.name]??cc)(r,e,e.options),s.replaceChildren(r.root),s.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),s.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function Zn(e,{t,unit:n,mode:s}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,o=s==="mean"?Array.from({length:e.H},(h,v)=>v):[n],a=h=>o.reduce((v,g)=>v+h(g),0)/o.length,{roles:l}=e,c=h=>v=>e.at(v,t,h),u={now:Object.fromEntries(e.signals.map(h=>[h,a(v=>e.at(h,t,v))])),prev:{h:a(h=>e.at("h",r,h))},kept:a(h=>l.kept(c(h))*e.at(e.memory,r,h)),written:a(h=>l.written(c(h))),before:r+1,t,unit:n,mode:s,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,s==="mean"?null:n)};e.memory==="c"&&(u.prev.c=a(h=>e.at("c",r,h)),u.tanh_c=a(h=>Math.tanh(e.at("c",t,h))));for(let h of["u","ax","ah"])e.signal(h)&&(u[h]=a(v=>e.at(h,t,v)));u.ax!==void 0&&(u.a=u.ax+u.ah);let[d]=l.others;d&&(u.passed=a(h=>e.at(d,t,h)*(e.signal("u")?e.at("u",t,h):e.at("h",r,h)))),u.peep={};for(let h of l.gates)e.signal(`peep.${h}`)&&(u.peep[h]=a(v=>e.at(`peep.${h}`,t,v)));return u}var ye=e=>({text:U(e,2,!0),cls:de(e)?je(e):void 0}),Zs=(e,t,n=e)=>({text:`${e} = ${U(t)}`,cls:n}),Qs=e=>({text:e,cls:"b"}),Js=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),Qn=(e,t=2)=>1-de(e,t);function fn(e){let t=de(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function Do(e,t){let n=Math.round(100*e);return n<100?`${n}%`:t?"all":"almost all"}var Uo=(e,t)=>e.kept(n=>t.now[n]);function Vo(e,t){let n=Uo(e,t),s=e.keepsAt?n:Qn(t.now[e.keeper]);return{word:e.called.keep,value:n,shown:Zs(we(e.keep),s,e.keeper)}}function er(e,t){let s=e.share!==e.writer?Qn(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(o=>[`, ${e.word(o)} `,Zs(o,t.now[o])]);return{word:e.called.write,value:s,shown:[Zs(we(e.share),s,e.writer),...r]}}function dc(e,t){let{word:n,value:s,shown:r}=Vo(e,t),o=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!de(o))return["has next to nothing in memory"];if(de(s)>.65)return["keeps ",Do(de(s),s===1)," of its old memory ",ye(o)," (",r,")"];let a=[Do(Qn(s),s===0)," of its old memory ",ye(o)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,u]=l[fn(s)];return[`${c} its ${n} gate${u} (`,r,"), so ",a," is dropped"]}var Go=(e,t)=>Math.abs(de(t-e))<=Math.min(.05,Math.abs(e)/5);function uc(e,t){let[n,s,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>de(l)),o=Go(n,s),a=[s===n?", so it stays at ":", so it stays near ",ye(s)];return t.first||!n?!r||s===r?[]:[", making ",ye(s)]:s?n*s<0?r*s>0?[" and flips it to ",ye(s)]:[", leaving ",ye(s)]:r?de(Uo(e,t))<.35?Ko(e,t)?[", leaving ",ye(s)]:[s===n?" in its place, making again ":" in its place, making ",ye(s)]:o?a:r*n<0?[" against it, leaving ",ye(s)]:Math.abs(s)>Math.abs(n)?[" on top, making ",ye(s)]:[", leaving ",ye(s)]:o?a:[", leaving ",ye(s)]:[", leaving next to nothing"]}var Ko=(e,t)=>Math.abs(de(t.written))<.1&&fn(er(e,t).value).endsWith("shut");function mc(e,t){let{word:n,value:s,shown:r}=er(e,t),o=Ko(e,t)?"only ":"",a=de(t.written)?[o,ye(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=fn(s);return l.endsWith("shut")?[`its ${n} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${n} gate (`,r,") writes ",a]}function fc(e,t){let[n,s]=[de(t.prev.h),de(t.now.h)],r=Go(n,s),o=n*s<0?"it flips to ":n===s?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,ye(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,ye(t.ax),", the old state ",ye(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",ye(t.prev.h),": ",l,o,ye(t.now.h)]}function Bo(e,t){let[n,s]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",ye(s)]:de(n)===de(s)?["stays at ",ye(s)]:["goes from ",ye(n)," to ",ye(s)]}function pc(e,t){let n=Qs(`the ${t.H} units`);if(!e.keep)return[n," rewrite all of h: its mean ",Bo(t,"h")];let[s,r]=[Vo(e,t),er(e,t)],o=e.linked?[" ",s.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${s.word} gates are ${fn(s.value)} (`,s.shown,`) and the ${r.word} gates ${fn(r.value)} (`,r.shown,")"];return["on average over ",n,...o,"; the mean memory ",Bo(t,e.memory)]}function Yo(e,t){let n=["At ",Qs(`“${ce(t.token,24)}”`),", "];if(t.mode==="mean")return Js(n,pc(e,t),".");let s=[Qs(`unit ${t.unit}`)," "];return e.keep?Js(n,s,dc(e,t),"; ",mc(e,t),uc(e,t),"."):Js(n,s,fc(e,t),".")}var Xo=e=>e.map(({text:t})=>t).join(""),gc={tanh:Math.tanh,relu:e=>Math.max(0,e)};function wc(e,t){let[n]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let s=pt(n.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(s)?s:n.replace("≈","=")||null}var Ot=e=>({symbol:"",value:e,op:!0}),Xe=(e,t,n,s,r)=>{let o=U(t,n);return{symbol:e,value:r&&de(t,n)<0?`(${o})`:o,cls:s??(de(t,n)?je(t):void 0)}};function bc(e,t){let[n,s]=[Ge(t.before??t.t),Ge(t.t+1)];if(!e.keep){let w=t.mode==="mean"?`mean h${s}`:`h${s}`,T=Number.isFinite(t.ax)&&Number.isFinite(t.ah),k=e.squash("h"),x=gc[k];return t.mode==="mean"||!x||!(T||Number.isFinite(t.a))?{symbol:w,result:t.now.h}:{symbol:w,result:t.now.h,from:P=>x(T?P(t.ax)+P(t.ah):P(t.a)),terms:P=>[Ot(`${k}(`),...T?[Xe(`from x${s}`,t.ax,P),Ot("+"),Xe(`from h${n}`,t.ah,P,void 0,!0)]:[Xe("a",t.a,P)],Ot(")")]}}let{memory:r,candidate:o,keep:a,share:l}=e,c=`${r}${n}`,[u,d]=[t.prev[r],t.now[r]],h=w=>w===pt(w)?w:`(${we(w)})`,v=(w,T)=>{let k=t.now[pt(w)];return w===pt(w)?k:Qn(k,T)},g=w=>[Xe(h(a),v(a,w),w,e.keeper),Ot("·"),Xe(c,u,w,void 0,!0)],m=w=>[Xe(h(l),v(l,w),w,e.writer),Ot("·"),Xe(o,t.now[o],w,void 0,!0)],f=(w,T)=>w(v(a,T))*w(u)+w(v(l,T))*w(t.now[o]);t.mode==="mean"&&(g=w=>[Xe(`mean ${h(a)}·${c}`,t.kept,w,void 0,!0)],m=w=>[Xe(`mean ${h(l)}·${o}`,t.written,w,void 0,!0)],f=w=>w(t.kept)+w(t.written));let b=e.keepsFirst?[g,m]:[m,g];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${s}`,result:d,from:f,terms:w=>[...b[0](w),Ot("+"),...b[1](w)]}}function Jo(e,t){return xc(e,t).map(n=>({...n,means:wc(e,n.symbol||n.value)}))}function xc(e,t){let{symbol:n,result:s,from:r,terms:o}=bc(e,t);if(!o)return[Xe(n,s,2)];let a=c=>de(r(u=>de(u,c),c),c)===de(s,c),l=a(2)?2:3;return[Xe(n,s,l),Ot(a(l)?"=":"≈"),...o(l)]}var vc=(e,t,n)=>e[(e.indexOf(t)+n+e.length)%e.length],kc=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function es(e){let t=(a,l,c)=>{let u=i("button",{type:"button",tabindex:"-1","aria-label":l},a);return u.addEventListener("click",()=>e.pick(vc(e.order,e.S.unit,c))),u},n=t("◂","Unit above (up arrow)",-1),s=t("▸","Unit below (down arrow)",1),r=i("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),o=i("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=kc(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:o,els:[n,r,s],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let u=c.indexOf(l.unit)+1,d=`Row ${u} of ${a.H}, rows by ${js[l.sort]}.`;xe(o,`row ${u} by ${oo[l.sort]}`),o.dataset.act=`${d} The arrows ↑ and ↓ go along the rows.`,n.title=`${d} The row above (↑).`,s.title=`${d} The row below (↓).`}}}var yc=250;function Zo(e){let t=i("p",{class:"say","aria-live":"polite"}),n=i("h2"),s=es(e),r=i("button",{type:"button","aria-label":"one unit"},"one"),o=i("button",{type:"button"},"mean"),a=i("select",{"aria-label":"Layer"}),l=i("div",{class:"seg"},s.row,a,...s.els,r,o);r.addEventListener("click",()=>e.set({mode:"unit"})),o.addEventListener("click",()=>e.set({mode:"mean"})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(He))});let c=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),u=i("div",{class:"eq"}),d=i("canvas",{class:"strips",role:"img"}),h=re("bars of all units",""),v=i("h2",{},h),g=i("h2"),m=i("div",{class:"hd"},g),f=i("ol",{class:"pred"}),b=i("p",{class:"remark"}),w=i("div",{class:"instant"},t,i("div",{class:"cellhd"},n,l),c,u,i("div",{class:"low"},i("div",{},i("div",{class:"hd"},v),d),i("div",{},m,f,b))),T=0,k=null,x=null,P={width:0,height:0};d.addEventListener("click",z=>{let A=d.getBoundingClientRect(),M=1.5*e.rem,S=Math.floor((z.clientX-A.left-M)/(A.width-M)*e.P.H);S>=0&&S<e.P.H&&e.pick(e.order[S])});let L=Array.from({length:5},()=>{let z=i("span",{class:"bar"}),A=i("span",{class:"w"}),M=i("span",{class:"n"});return{bar:z,word:A,p:M,row:i("li",{"data-term":"next word"},z,A,M)}});f.append(...L.map(z=>z.row));function p(){let{P:z,S:A,rem:M,css:S}=e,C=devicePixelRatio||1,{width:y,height:$}=P;(d.width!==Math.round(y*C)||d.height!==Math.round($*C))&&(d.width=Math.round(y*C),d.height=Math.round($*C));let O=d.getContext("2d");O.setTransform(C,0,0,C,0,0),O.clearRect(0,0,y,$);let N=1.5*M,j=($-2)/z.signals.length,R=(y-N)/z.H,_=e.order.indexOf(A.unit),H=R>3?1.2:0;z.signals.forEach((F,I)=>{let W=e.P.roles.kind(F)==="gate",q=e.full(F),G=I*j+2,X=j-5,ee=W?G+X:G+X/2;O.globalAlpha=1,O.fillStyle=S(W?`--${F}`:"--ink"),O.font=`italic 650 ${.95*M}px ${e.font}`,O.fillText(F,0,G+X/2+.3*M),O.fillStyle=S("--rule2"),O.fillRect(N,ee,y-N,1);let te=z.signal(F),Y=W?[S(`--F${F}`)]:[S("--Fpos"),S("--Fneg")],ne=Y.map(()=>new Path2D);for(let D=0;D<z.H;D++){let V=te[A.t*z.H+e.order[D]],K=Math.max(.5,Math.min(1,Math.abs(V)/q)*(W?X:X/2));ne[!W&&V<0?1:0].rect(N+D*R+H/2,V<0?ee:ee-K,Math.max(1,R-H),K)}O.globalAlpha=.85,Y.forEach((D,V)=>{O.fillStyle=D,O.fill(ne[V])})}),O.globalAlpha=1,A.mode!=="mean"&&(O.strokeStyle=S("--ink"),O.lineWidth=1.75,O.strokeRect(Math.max(N+_*R-2,1),1,Math.min(R+4,y-N-_*R+1),$-2))}function E(z,A){z.replaceChildren(...A.map(({text:M,cls:S})=>S==="b"?i("b",{},M):S?i("span",{class:`n s-${S}`,"data-term":["pos","neg"].includes(S)?"blue and orange":S},M):M))}return{el:w,draw(z){let{P:A,S:M}=e,S=performance.now()-T<yc;z("step")&&(T=performance.now());let C={...Zn(A,M),compact:e.small,instant:S||z("picture","size","unit","theme")},y=A.cell+JSON.stringify(A.options)+e.small;if(y!==x&&(x=y,k=Jn(A.roles,e.hand),c.replaceChildren(k.svg)),z("picture")){a.replaceChildren(...A.layers.map((H,F)=>i("option",{value:F},`layer ${H.level+1}${A.layers.some(I=>I.direction==="reverse")?` ${H.direction}`:""}`))),a.value=String(A.layer),a.hidden=A.layers.length===1;let{title:_}=A.answers;m.classList.toggle("long",A.answers.kind==="value"),g.replaceChildren(re("next word",_[0].toUpperCase()+_.slice(1))),b.textContent=e.setup.tasks[e.entry?.task]?.remark??"",f.setAttribute("aria-label",`What it answers: ${_}`)}if(z("play")&&t.setAttribute("aria-live",M.playing?"off":"polite"),!z("picture","size","theme","focus","unit","step"))return;if(z("picture","size")){let _=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;d.style.height=`${_}px`,P={width:d.clientWidth,height:_}}k.update(C);let $=Yo(A.roles,C);E(t,$),k.svg.setAttribute("aria-label",`The ${e.setup.cells[A.cell]} cell at this step. ${Xo($)}`);let O=M.mode==="mean";n.replaceChildren(...O?["Inside ",re("mean over units","the mean")," ",i("small",{},`of ${A.H} units`)]:["Inside ",re("unit",`unit ${M.unit}`)," ",i("small",{},`of ${A.H}`)]),n.title=O?"":Rn(A,M.unit),$e(r,{"aria-pressed":!O}),$e(o,{"aria-pressed":O}),$e(o,{"aria-label":`mean of ${A.H}`}),s.row.hidden=O,s.draw(),u.replaceChildren(...Jo(A.roles,C).map(({symbol:_,value:H,cls:F,op:I,means:W})=>i("span",{class:`term${I?" op":""}`,"data-term":W},i("span",{class:"sy"},_??""),i("span",{class:`va${F?` s-${F}`:""}`},H)))),xe(h,`All ${A.H} units now`),d.setAttribute("aria-label",`Bars of every signal for all ${A.H} units at step ${M.t+1}. The numbers are in the table.`),p();let N=A.top(M.t),j=A.answers.kind==="value",R=Math.min(N.length,L.length-+(b.textContent!==""));L.forEach(({row:_,word:H,p:F,bar:I},W)=>{_.hidden=W>=R,!_.hidden&&(xe(H,he(N[W][0])),xe(F,j?U(N[W][1],3):ue(N[W][1])),I.hidden=j,I.style.width=`${100*N[W][1]}%`)})}}}var sr=2,Qo=2**32,tr=(e,t,n,s)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(n,r)):s},nr=(e,t,n={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*tr(e.temperature,0,sr,n.temperature))/100,seed:Math.floor(tr(e.seed,0,Qo-1,n.seed)),length:Math.round(tr(e.length,1,t,n.length))});function ei(e){let t=e.setup.written,n=(m,f,b)=>i("input",{type:"number",name:m,"aria-label":f,title:f,...b}),s=n("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=n("temperature",`Temperature, 0 to ${sr}: at 0 always the top answer`,{min:0,max:sr,step:"any"}),o=n("seed","Seed: the same seed writes the same text",{min:0,max:Qo-1,step:1}),a={temperature:r,seed:o,length:s},l=i("span",{}),c=i("button",{type:"submit",class:"btn"},"Write on"),u=i("form",{class:"writeon","aria-label":"Write on"},c,i("label",{},s,l),i("label",{},"temp",i("span",{class:"roomy"},"erature")," ",r),i("label",{},"seed ",o)),d=()=>Object.fromEntries(Object.entries(a).map(([m,f])=>[m,f.value])),h=m=>{for(let[f,b]of Object.entries(m))a[f].value=String(b)};h(nr({temperature:"",seed:"",length:""},t));let v=nr(d(),t),g=()=>{v=nr(d(),t,v),h(v)};return u.addEventListener("change",g),u.addEventListener("submit",m=>{m.preventDefault(),g(),e.send({write:v},{wrote:!0})}),{el:u,draw(m){m("picture")&&(u.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var $c=17.5,Mc=4,Sc=19,ti={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function ni(e){let t=i("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),n=i("span",{class:"whose"}),s=ei(e),r=i("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),o=i("div",{class:"tag",role:"tooltip"});o.hidden=!0;let a=i("div",{class:"readbar"},i("span",{class:"wide"},"Colour"),t,n,s.el),l=i("div",{class:"reader"},a,r,o),c=i("span",{class:"legend","aria-hidden":"true"}),u=i("span",{class:"ownword"},i("u",{},"written by the network")),d=i("span",{class:"r tools"},u,c),h=[],v=null,g=null;r.addEventListener("click",({target:L})=>L.t!==void 0&&e.go(L.t)),r.addEventListener("pointermove",m);for(let L of["pointerleave","scroll"])r.addEventListener(L,()=>o.hidden=!0);function m({target:L,clientX:p,clientY:E}){let{P:z,S:A}=e,{t:M}=L;if(o.hidden=M===void 0,o.hidden)return;let S=zr(z.tokens,M),C=S?` of “${S}”`:"";o.textContent=`${A.focus} ${U(f()[M],4)} · ${A.mode==="mean"?`mean of ${z.H} units`:`unit ${A.unit}`} · step ${M+1} “${ce(z.shown[M],24)}”${C}`;let y=l.getBoundingClientRect(),{offsetWidth:$}=o;o.style.left=`${Math.max(0,Math.min(y.width-$,p-y.left+12))}px`,o.style.top=`${E-y.top-34}px`}let f=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function b(){let{P:L,S:p}=e;return e.P.roles.kind(p.focus)==="memory"?L.reach(p.focus,p.mode==="mean"?null:p.unit):1}function w(){let{P:L}=e,{kind:p}=L.reads,E=[];h=Ar(p,e.text,L.tokens).map(({before:A,shown:M,kind:S,after:C},y)=>{let $=i("span",{class:S||!1},M);return $.t=y,L.unknown[y]&&($.classList.add("unknown"),$.title=`“${L.tokens[y]}” ${Rt(L)}`),e.written!==null&&y>=e.written&&$.classList.add("own"),E.push(A,$,C),$}),r.classList.toggle("code",["bytes","characters"].includes(p));let z=ti[p]??ti.other;r.style.fontSize=`${z.find(([A])=>L.T<=A)?.[1]??1}rem`,r.replaceChildren(...E.filter(A=>A!=="")),r.scrollTop=0,v=null,u.hidden=e.written===null}function T(){let{rem:L,small:p,time:E}=e;r.style.height="";let z=p?Sc*L:E.clientHeight-l.offsetTop-a.offsetHeight-$c*L;r.style.height=`${Math.max(Mc*L,Math.min(r.scrollHeight+2,z))}px`}function k(){let{S:L,palette:p}=e,E=f(),z=b();h.forEach((A,M)=>{let S=p.of(L.focus,E[M],z);A.colour!==S&&(A.colour=S,A.style.background=We(S),A.style.color=it(S))}),c.replaceChildren(...Mt(e,L.focus,z)),n.textContent=L.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${L.unit}`;for(let A of t.children)A.setAttribute("aria-pressed",String(A.dataset.signal===L.focus))}function x(){let{P:L}=e,p=z=>e.P.roles.kind(z)==="gate",E=[L.memory,...L.signals.filter(z=>z!==L.memory&&!p(z)).reverse(),...L.signals.filter(p)];t.replaceChildren(...E.map(z=>{let A=e.P.roles.word(z),M=i("button",{type:"button","data-signal":z,"aria-label":`${A} ${z}`,"data-term":z},i("i",{class:`s-${z}`},z));return M.addEventListener("click",()=>e.look(z)),M}))}function P(){v?.classList.remove("cur"),v?.removeAttribute("aria-current"),v=h[e.S.t],v.classList.add("cur"),v.setAttribute("aria-current","step");let{offsetTop:L,offsetHeight:p}=v,E=Math.min(2*p,r.clientHeight/3);L-E<r.scrollTop?r.scrollTop=L-E:L+p+E>r.scrollTop+r.clientHeight&&(r.scrollTop=L+p+E-r.clientHeight)}return{el:l,key:d,sheet:r,draw(L){let{P:p}=e;L("picture")&&g!==p.signals.join()&&(x(),g=p.signals.join()),L("picture")&&w(),L("picture","size")&&T(),L("picture","theme","focus","unit")&&k(),L("picture","size","step")&&P(),s.draw(L)}}}var Ec={time:"Over time",text:"Text and units"};function si(e){let t=Object.entries(Ec).map(([o,a])=>{let l=i("button",{type:"button","data-pane":o,title:"Switch (v)"},a);return l.addEventListener("click",()=>e.show(o)),l}),n=i("div",{class:"hd panes"},i("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),s=null,r=null;return{el:n,join(o,a){s=o,n.append(a.key)},draw(o){if(r!==e.small&&(r=e.small,(r?s.head:n).append(s.tools),s.head.hidden=!r),!!o("picture","pane"))for(let a of t)a.setAttribute("aria-pressed",String(a.dataset.pane===e.S.pane))}}}function ri(e){let t=i("select",{"aria-label":"Feature"}),n=i("p",{class:"finding"}),s=i("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=i("section",{class:"ranking","aria-label":"Units that tell a feature"},i("label",{class:"hd"},i("h2",{},"Units that tell"),t),n,s),o=i("h2"),a=i("span",{class:"r"}),l=i("div",{class:"facts"}),c=i("section",{class:"oneunit","aria-label":"The selected unit"},i("div",{class:"hd"},o,a),l),u=i("p",{class:"silent"}),d=i("p",{class:"stale-units"}),h=i("div",{class:"units"},u,r,c,d),v=null,g=null,m,f=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),s.addEventListener("keydown",A=>{let M={ArrowUp:-1,ArrowDown:1}[A.key],S=f.indexOf(A.target);if(!M||S<0)return;A.preventDefault();let C=f[Math.max(0,Math.min(f.length-1,S+M))];C.focus(),C.click()});function b({S:A,P:M}){let S=(y,$,O)=>{let N=i("a",{class:"link",href:"./whatif",title:$},y);for(let j of["pointerdown","focus","click"])N.addEventListener(j,()=>N.href=O());return N},C=()=>Lt({signal:M.memory,units:[A.unit],steps:De(A.t,M.T-1,M.T),value:Number(M.at(M.memory,A.t,A.unit).toPrecision(4))});return i("p",{class:"onward"},S("Cut this unit","Silence it: how far does the test score fall?",()=>`${xt(e,"whatif")}#cut`)," · ",S("Hold it","What if it kept what it holds now, to the end of the text?",()=>xt(e,"whatif",{pins:C()})))}let w=()=>e.setup.cards[e.entry.card]?.note,T=()=>e.measured.get(e.name),k=()=>T().features.find(({name:A})=>A===v),x={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function P({of:A,unit:M,signal:S,sign:C,score:y,spread:$},O,N){let{chance:j}=Et[O],R=Math.min(N(y),N(j)),_=Math.max(N(y),N(j)),H=i("span",{class:"bar",style:`left:${100*R}%;width:${100*(_-R)}%`}),F=$&&i("span",{class:"range",style:`left:${100*N($[0])}%;width:${100*(N($[1])-N($[0]))}%`}),I=[i("span",{class:"who"},...A?[x[A][0]]:[`unit ${M} `,i("i",{},Fs(O,S,C))]),i("span",{class:"track"},H,F),i("span",{class:"n"},ht(y))],W=$?`: ${Fn(y,$)} when the test texts are drawn anew`:"";if(A)return i("div",{class:`rank ${A}`,"data-term":A==="probe"?"probe":"initial weights","data-act":`${x[A][1]}${W}.`},...I);let q=i("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${W}`,"data-unit":M},...I);return q.addEventListener("click",()=>e.choose(M,S)),q}function L(){let{features:A}=T(),{feature:M}=e.S;v=A.some(({name:j})=>j===M)?M:(A.find(cn)??A[0])?.name,t.value=v;let S=k(),C=po(S),{title:y,chance:$}=Et[S.kind];n.textContent=`${go(S,e.P.H)} Listed as validation ranked them, with ${y} on test texts.`,n.classList.toggle("nowhere",!cn(S));let O=i("div",{class:"rank scale","aria-hidden":"true"},i("span",{},re(y),", ",re("test texts")),i("span",{class:"track"},i("span",{class:"chance",style:`left:${100*C($)}%`},`chance ${U($,$?1:0)}`),i("span",{class:"end"},"1")),i("span",{})),N=Hs(S).map(j=>P(j,S.kind,C));f=N.filter(j=>j.dataset.unit!==void 0),s.style.setProperty("--chance",`${100*C($)}%`),s.replaceChildren(O,...N),p()}function p(){let{S:A}=e;f.forEach((M,S)=>{let C=A.mode==="unit"&&Number(M.dataset.unit)===A.unit;M.setAttribute("aria-pressed",String(C)),M.tabIndex=C||S===0&&A.mode==="mean"?0:-1}),z()}function E(A,M,S){let C=(y,$)=>i("i",{class:y,style:`width:${100*$}%;${y==="shut"?"":`background:var(--R${A})`}`});return i("tr",{},i("th",{scope:"row"},i("i",{class:`s-${A}`},A),` ${e.P.roles.word(A)}`),i("td",{},ue(M)),i("td",{class:"both","aria-hidden":"true"},i("span",{},C("shut",M),C("between",1-M-S),C("open",S))),i("td",{},ue(S)))}function z(){let{S:A,P:M}=e;if(A.mode==="mean"){o.replaceChildren(`Mean of ${M.H} units`),a.textContent="",l.replaceChildren(i("p",{},"Select one unit to read what it does."));return}let S=T(),C=S.units[A.unit],y=bo(S,A.unit);o.replaceChildren(`Unit ${A.unit} `,i("small",{},`of ${M.H}, over the test texts`)),a.replaceChildren(i("b",{"data-term":C.tag},C.tag));let $=(R,..._)=>[i("dt",{},R),i("dd",{},..._)],O=y&&i("button",{type:"button",class:"link",title:"Show the units that tell it"},y.title);O?.addEventListener("click",()=>e.set({feature:y.name}));let N=M.keeper&&[...$("keeps",i("i",{class:`s-${M.keeper}`,"data-term":M.keeper},M.keeper),` ${ht(C.keep)} `,i("small",{},`median ${e.P.roles.word(M.keeper)} gate`)),...$(re("half-life"),`${dt(C.half_life)} `,i("small",{title:`Half-life: ${Bt(M.reads)}`},"median over all that it writes"))],j=Object.keys(C.open);l.replaceChildren(i("dl",{},...$("follows",...y?[O,i("small",{},` ${y.how}`)]:["none of these features well"]),...N??$("keeps","no gate keeps its memory")),...j.length?[i("table",{class:"openings"},i("thead",{},i("tr",{},i("th",{scope:"col"},"gate"),i("th",{scope:"col"},"shut < 0.1"),i("th",{"aria-hidden":"true"}),i("th",{scope:"col"},"open > 0.9"))),i("tbody",{},...j.map(R=>E(R,C.shut[R],C.open[R]))))]:[],...e.pages.whatif?[b(e)]:[],i("p",{class:"rule"},i("b",{},C.tag),": ",e.setup.tags[C.tag]),i("details",{},i("summary",{},"How this was measured"),i("p",{},S.about,` ${S.steps.validation.toLocaleString("en")} steps of validation, ${S.steps.test.toLocaleString("en")} of test texts.`)),...w()?[i("p",{},i("b",{},"This task"),`: ${w()}`)]:[])}return{el:h,draw(A){if(!A("picture","unit","focus","feature"))return;let M=T(),S=!M?.features.length;for(let C of[r,c])C.hidden=S;if(u.hidden=!S,d.hidden=S||e.weights!=="initial",d.textContent="Measured on the trained weights; the text above is read by the initial ones.",S){u.textContent=M===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",m=void 0;return}if(g!==null&&g!==e.entry.task&&(e.S.feature=null),g=e.entry.task,m===M)return A("feature")?L():p();m=M,t.replaceChildren(...M.features.map(({name:C,title:y})=>i("option",{value:C},y))),L()}}}var Tc=1.55,Cc=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],rr=class extends at{text;name;weights;typed;help;constructor(t){super(t,Wn),this.questions=new ct(f=>this.tell(f)),Object.assign(this.S,{pane:"time",feature:null,probe:null}),this.measured=new Map,this.written=null;let n=this.pages.whatif&&Fo(this);this.hand=n?.hand,this.parts=[On,yn,qn,Zo,Ut,si,jn,To,ni,ri,Fr].map(f=>f(this));let[s,r,o,a,l,c,u,d,h,v,g]=this.parts;this.time=i("section",{class:"time","aria-label":"The whole text"},l.el,c.el,u.el,d.el,h.el,v.el,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=l.el,this.which=c.el,this.panes={time:[u.el,d.el,this.cursor,u.tools],text:[h.el,v.el,h.key]},c.join(u,h),this.sheet=h.sheet,this.main=i("main",{},i("section",{class:"now","aria-label":"This step"},o.el,a.el),this.time),this.root.append(s.el,r.el,this.main,g.el,...n?[n.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:m}=this.state;m!==void 0&&(this.typed(m),this.send({text:m}))}back({values:t}){let{view:n,text:s,model:r,weights:o}=t;this.view=n;let a={text:s??this.text,model:r??this.name,weights:o};this.typed(a.text),this.send(a,{asked:!0})}close(){this.set({playing:!1}),this.questions.stop()}get touches(){return{...super.touches,feature:["feature"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${ce(this.text,_n)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:n}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:n.layers.length>1?n.layer:null}}get wished(){let{text:t,model:n,weights:s}=this.asked;return{...this.values,text:t,model:n,weights:s}}send(t,n={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:s,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=n,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n||!s.length||s.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(s[0][1]),this.send({model:t.name,text:s[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(n=>n.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,n=null){let s=Dt(t);if(!n&&!this.questions.take(s))return;if(this.changed)return this.ask();let{asked:r,jump:o,wrote:a,fresh:l}=this.later??n??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...s.notices],!s.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,u=s.model===this.name;this.written=this.wroteFrom(s),s.entry&&(this.own=s.entry),s.units!==void 0&&this.measured.set(s.model,s.units),Object.assign(this,{P:s.picture,text:s.text,name:s.model,weights:s.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let d=this.P,h=this.S;if(h.pane=this.pane(this.name),c===null||o){let[g,m]=d.moment,f=u?[h.unit,this.chosen]:wo(this.measured.get(this.name));h.t=g,[h.unit,this.chosen]=h.pane==="text"&&f?f:[m,this.chosen]}else{let g=l||h.t>=c.T-1||!Ft(c.tokens,d.tokens);h.t=a&&s.written!==void 0?s.written:g?d.T-1:Math.min(h.t,d.T-1),h.unit=Math.min(h.unit,d.H-1)}r&&this.placed(n!==null),r&&this.unheld(),h.focus=this.focus(),this.arrange(),this.resetView();let{t:v}=h;r&&h.sort==="now"&&this.ordered!==v?(h.t=this.ordered,this.draw(new Set(He)),h.t=v,this.draw(new Set(["step","notice"]))):this.draw(new Set([...He,"feature","notice"]))}wroteFrom({text:t,model:n,weights:s,written:r}){let o=n===this.name&&s===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?o?Math.min(this.written??r,r):r:o&&t===this.text?this.written:null}placed(t){let{P:n,S:s,state:r,notices:o}=this,{values:a,given:l,said:c}=r.asked;o.push(...t?[]:c.server,...c.view),s.t=r.place("t",n.T,s.t,o),l.has("unit")&&(this.chosen=void 0),s.unit=r.place("unit",n.H,s.unit,o),this.chosen=r.among("focus",n.signals,o)??this.chosen;let u=n.probes.map(({name:m})=>m);s.probe=r.among("probe",u,o)??s.probe;let d=this.measured.get(this.name)?.features,h=d&&!d.some(({name:m})=>m===a.feature);a.feature!==null&&h&&o.push("The address asks for a feature that the units were not measured for.");let{mode:v,sort:g}=a;Object.assign(s,{mode:v,sort:g,feature:h?null:a.feature}),n.layer=r.place("layer",n.layers.length,n.layer,o),l.has("written")&&(this.written=r.place("written",n.T,null,o)),this.ordered=r.place("sorted",n.T,s.t,o)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:xt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:n}=this;return n.signals.includes(this.chosen)?this.chosen:t==="text"?n.memory:n.keeper??n.signals[0]}choose(t,n){this.chosen=n,this.set({unit:t,mode:"unit",focus:n})}arrange(){let{S:t,P:n,root:s}=this;for(let[r,o]of Object.entries(this.panes))for(let a of o)a.hidden=r!==t.pane;s.classList.toggle("reading",t.pane==="text"),s.classList.toggle("tall",n.reads.kind==="bytes")}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?Tc:0)+(xs(this.P)?Nr:0)+(Hn(this.P)?uo:0);this.extra=this.small?0:t*this.rem}draw(t){if(t.has("pane")&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature"].some(r=>t.has(r)))return;let{P:n,S:s}=this;Object.assign(this.host.dataset,{t:s.t,unit:s.unit,steps:n.T,model:this.name,view:s.pane,ready:"true"}),this.keep()}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Cc.includes(t.key)||super.key(t)}},oi={render:e=>void new rr(e)};var Xt=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(n=>this.looked(n),{rootMargin:t})}watch(t,n=()=>{}){let s={el:t,came:n,near:!1};return this.watched.push(s),this.observer.observe(t),()=>s.near}seen(t,n){let s={el:t,due:!0},r=this.watch(t,()=>this.follow(s));this.follows.push(Object.assign(s,{near:r,fn:n}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),150)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let n=[];for(let{target:s,isIntersecting:r}of t)for(let o of this.watched)o.el===s&&(o.near=r,r&&n.push(o));for(let s of n)s.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function ve(e,t,n,s,...r){let o=i("small",{},n),a=i("p",{class:"says"});return{el:i("section",{class:`sec ${e}`,"aria-label":t.textContent??t},i("div",{class:"top"},i("h2",{},t," ",o),...s),a,...r),says:a,note:o}}function Be({name:e,title:t,low:n,high:s,step:r,value:o,written:a},l){let c=i("input",{type:"range",min:n,max:s,step:r,value:o,"aria-label":t}),u=i("output",{}),d=()=>{let h=a(Number(c.value));u.textContent=h,c.setAttribute("aria-valuetext",h)};return c.addEventListener("input",()=>{d(),l(Number(c.value))}),d(),{el:i("label",{class:"slide",title:t},i("span",{},e),c,u),input:c,set(h,v={}){for(let[g,m]of Object.entries(v))c[g]=m;c.value=h,d()}}}function Pe(e,t,n){let s=Object.entries(t).map(([r,o])=>{let a=i("button",{type:"button"},o);return a.addEventListener("click",()=>n(r)),[r,a]});return{el:i("span",{class:"seg",role:"group","aria-label":e},...s.map(([,r])=>r)),set(r){for(let[o,a]of s)a.setAttribute("aria-pressed",String(o===r))}}}function ge(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),n=(10**(e-t)).toFixed(1);return`${n==="10.0"?"1.0":n} × ${Ie(n==="10.0"?t+1:t)}`}var Je=e=>Ve(Number.isFinite(e)?e:NaN),Ze=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Jt=(e,t)=>`No ${Ze(e,t)} was trained on “${e.network.title}”.`;function Zt(e,t){let n=t;for(;n<e;)n=Number.isInteger(Math.log2(n/t))?1.5*n:4/3*n;return Math.round(n)}var pn=(e,t,n)=>Ee(e,t,n,!0).map(s=>[s,s===0?"1":Ie(s)]);function ts(e){let t=[...e].sort((s,r)=>s-r),n=t.length>>1;return t.length?t.length%2||t[n-1]===t[n]?t[n]:(t[n-1]+t[n])/2:null}function $t(){let e=Fe("logplot");return{...e,draw({lines:t,first:n,last:s,low:r,high:o,unit:a="",rem:l,...c}){let{width:u,height:d}=e.measure(),[h,v]=[Math.round(3*l),u-Math.round(.8*l)],g=Math.round(1.35*l),m=s>n?a:"",f=v-(m?(.42*m.length+1.2)*l:0),b=Dn(n,s,h,v);e.draw({x:b,y:{low:r,high:o,top:6,below:g},rows:pn(r,o,Math.max(2,Math.floor((d-6-g)/(2.2*l)))),along:ot(n,s,5).filter(w=>b.at(w)<f||!m).map(w=>[w,String(w),w===n?"start":"middle"]),lines:t.map(w=>({first:n,...w})),caption:m,here:"line",room:{right:v,top:6},rem:l,...c})}}}var ns=(e,t,n)=>Be({name:"unit",title:e,low:1,high:1,step:1,value:1,written:s=>t().length?`unit ${t()[s-1]}`:""},n);var ii=-16,Lc=20,Qt=(e,t)=>e.findIndex(n=>n>=t);function Ac(e,t,n,s){return t.flatMap((r,o)=>{let a=r<s?null:e[o*n+r-s];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function zc(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),n=r=>t[Math.round(r*(t.length-1))]??0,s=Math.min(-ii,Zt(n(1),1));return{low:Math.max(ii,-Zt(-n(.05),4)),high:s,more:n(1)>s}}function ai(e,{low:t,high:n},[s,r]){let o=s.length-1;return Number.isFinite(e)?e<=0?s[Math.round(o*Math.max(0,1-e/t))]:r[Math.round(o*Math.min(1,e/n))]:s[0]}function Oc(e,t,n,s){let r=new Uint8ClampedArray(4*n*n);for(let o=0;o<n;o++){let a=Qt(t,o);for(let l=0;l<=t[a];l++){let[c,u,d]=s(e[a*n+l]),h=4*(o*n+l);r[h]=c,r[h+1]=u,r[h+2]=d,r[h+3]=255}}return r}function li(e){let t="h",n=null,s=0,r=Pe("Which state",{h:"of h",c:"of c"},f=>{t=f,e.root.focus({preventScroll:!0}),m()}),o=i("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(d),{el:l,says:c}=ve("flow",re("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,o],i("div",{class:"two"},...a.map(f=>f.el)));e.seen(l,u);function u(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function d(f){let b=i("canvas"),w=B("svg",{"aria-hidden":"true"}),T=i("div",{class:"tag",role:"status"}),k=i("div",{class:"stage",tabindex:"0",role:"img"},b,w,T),x=i("p",{class:"reads"}),P=null,L=null;T.hidden=!0;let p=A=>{let M=k.getBoundingClientRect(),{left:S,top:C,wide:y,tall:$}=P,O=Math.floor((A.clientY-M.top-C)/$*s),N=Math.floor((A.clientX-M.left-S)/y*s);if(O<0||O>=s||N<0||N>=s)return null;let{ends:j}=e.got.flow,R=j[Qt(j,O)];return N>R?null:[R,N]};function E(A){L=A;let M=e.got.flow,S=a[f];if(T.hidden=!A||!S.values,w.querySelector(".probe")?.remove(),T.hidden)return;let{left:C,top:y,wide:$,tall:O}=P,[N,j]=A;T.textContent=`t = ${N+1}, k = ${j+1}: ${Je(S.values[Qt(M.ends,N)*s+j])}`;let R=C+(j+.5)/s*$,[_,H]=h(N),F=y+(_+H)/2/s*O;w.append(B("circle",{class:"probe",cx:R,cy:F,r:4})),T.style.left=`${Math.max(0,Math.min(k.clientWidth-T.offsetWidth,R+10))}px`,T.style.top=`${F>y+40?F-32:F+12}px`}let z=A=>P&&E(p(A));return k.addEventListener("pointermove",z),k.addEventListener("pointerdown",z),k.addEventListener("pointerleave",()=>E(null)),k.addEventListener("blur",()=>E(null)),k.addEventListener("click",A=>{let M=P&&p(A);M&&e.set({t:M[1]})}),k.addEventListener("keydown",A=>{let M={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[A.key];if(!M||!s||A.ctrlKey||A.metaKey||A.altKey)return;A.preventDefault();let{ends:S}=e.got.flow,C=Math.max(0,Math.min(s-1,e.S.t+M[1])),y=Qt(S,L?.[0]??s-1)+M[0],$=S[Math.max(Qt(S,C),Math.min(S.length-1,y))];C!==e.S.t&&e.set({t:C}),E([$,C])}),{el:i("div",{class:"panel"},k,x),stage:k,words:x,values:null,paint(A,M){this.values=A,E(null);let S=devicePixelRatio||1,{rem:C}=e,y=k.clientWidth,$=k.clientHeight;P={left:Math.round(3*C),top:4,wide:0,tall:$-Math.round(2.5*C)},P.wide=y-P.left-Math.round(.8*C);let{left:O,top:N,wide:j,tall:R}=P;if(!y||j<=0)return;Object.assign(b,{width:Math.round(j*S),height:Math.round(R*S)}),b.style.cssText=`left:${O}px;top:${N}px;width:${j}px;height:${R}px`;let _=i("canvas",{width:s,height:s}),H=[vt(e.css("--zero"),e.css("--ink")),vt(e.css("--ink"),e.css("--Rneg"))];_.getContext("2d").putImageData(new ImageData(Oc(A,e.got.flow.ends,s,X=>ai(X,n,H)),s,s),0,0);let F=b.getContext("2d");F.imageSmoothingEnabled=!1,F.drawImage(_,0,0,s,s,0,0,b.width,b.height),w.setAttribute("width",y),w.setAttribute("height",$);let I=X=>O+(X+.5)/s*j,W=X=>N+(X+.5)/s*R,q=ot(1,s,6),G=N+R+C;w.replaceChildren(B("path",{class:"edge",d:`M${O} ${N}V${N+R}H${O+j}`}),B("path",{class:"edge",d:v(O,N,j,R)}),...q.map(X=>B("text",{x:O-.4*C,y:W(X-1)+.28*C,"text-anchor":"end"},String(X))),...q.map(X=>B("text",{x:I(X-1),y:G,"text-anchor":"middle"},String(X))),B("text",{x:O+j/2,y:G+1.15*C,"text-anchor":"middle"},"earlier step k"),B("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*C} ${N+R/2}) rotate(-90)`},"later step t"),B("text",{class:"title",x:O+j-2,y:N+1.1*C,"text-anchor":"end"},M),B("path",{class:"halo"}),B("path",{class:"here"}),B("text",{class:"row"})),this.cursor()},cursor(){if(!P?.wide||!w.querySelector(".here"))return;let{left:A,top:M,wide:S,tall:C}=P,{rem:y}=e,$=Math.min(e.S.t,s-1),O=A+$/s*S,N=Math.max(2,S/s),j=M+$/s*C;for(let I of[".halo",".here"])w.querySelector(I).setAttribute("d",`M${O} ${j}H${O+N}V${M+C}H${O}z`);let R=w.querySelector(".row"),_=3.6*y,H=O+N+_<A+S;R.textContent=`k = ${$+1}`;let F=Math.max(0,M+.9*y-j);R.setAttribute("x",H?O+N+.5*y+F*S/C:A+S-2),R.setAttribute("y",Math.max(M+.9*y,j+(H?0:-(_/S)*C))),R.setAttribute("text-anchor",H?"start":"end"),L&&E(L)}}}function h(f){let{ends:b}=e.got.flow,w=Qt(b,f);return[(b[w-1]??-1)+1,b[w]+1]}function v(f,b,w,T){return e.got.flow.ends.reduce((k,x)=>`${k}H${f+(x+1)/s*w}V${b+(x+1)/s*T}`,`M${f} ${b}`)}function g(){let f=[vt(e.css("--zero"),e.css("--ink")),vt(e.css("--ink"),e.css("--Rneg"))],b=(w,T,k)=>i("span",{},...Array.from({length:k},(x,P)=>{let L=i("i");return L.style.background=We(ai(w+(T-w)*(P+.5)/k,n,f)),L}));o.replaceChildren(`${Ie(n.low)} and less `,b(n.low,0,16),i("b",{}," 1 "),b(0,n.high,8),` ${Ie(n.high)}${n.more?" and more":""}`)}function m(){let f=e.got.flow;if(r.set(t),!f)return;[,s]=f.arrays[`${f.cells[0]}.h`][1];let b=k=>t==="c"&&f.array(`${k}.c`)?"c":"h",w=f.cells.map(k=>f.array(`${k}.${b(k)}`));n=zc(w),g();let T=Math.min(Lc,s>>1);a.forEach(({stage:k,words:x},P)=>{P<f.cells.length||(k.hidden=!0,x.replaceChildren(Jt(e,e.S.cell)))}),f.cells.forEach((k,x)=>{a[x].stage.hidden=!1;let P=Ze(e,k),L=b(k),p=w[x],{words:E,stage:z}=a[x],A=Ac(p,f.ends,s,T),M=ts(A),S=Math.max(...A),C=t==="c"&&L==="h"?" It has no c, so this is its h.":"",y=A.length===1?`the one pair ${ae(T,"step")} apart keeps ${ge(S)}`:`half of all pairs ${ae(T,"step")} apart keep at most ${ge(M)}, and no pair more than ${ge(S)}`;E.replaceChildren(i("b",{},`${P}: `),`of a change in ${L}, ${y}.`,C),z.setAttribute("aria-label",`${P}, ${L}: every pair of steps. ${E.textContent} Arrow keys read one pair.`),a[x].paint(p,`${P} ‖d${L}ₜ/d${L}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(f.ends.length<s?` ${f.ends.length} of the ${s} rows are computed, each drawn as a band.`:""))}return{el:l,draw(f){if(f("flow","theme","size"))m();else if(f("t"))for(let b of a)b.cursor();e.got.flow||r.set(t)}}}var ci=`.gs .ask {
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
`;var Ce=["initial","trained"],Nc={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},Pt=e=>Nc[e]??["--ink2","--ink2",1.5],ss={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},hi={kept:"f"},or=({keep:e},{cell:t,signal:n})=>n==="kept"?`product of ${we(e[t])}`:ss[n][0],ir=(e,{shown:t,off:n},s)=>e.curves.filter(r=>r.side===s&&t[hi[r.signal]??r.signal]&&!n.has(r.cell));function jc(e,t){let n=(u,d,h)=>{for(let v of u)for(let g of v)g<d&&(d=g),g>h&&(h=g);return[d,h]},[s,r]=n(e,-1,0),[o,a]=n(t,s,r),l=.2*(r-s),c=.03*(r-s);return[Math.max(o,s-l)-c,Math.min(a,r+l)+c]}function _c(e,t){let n=e.flatMap(o=>Array.from(o).filter(Number.isFinite));if(!n.length)return t;let s=1.5*n.reduce((o,a)=>Math.min(o,a),0)-10,r=1.5*n.reduce((o,a)=>Math.max(o,a),0)+10;return t.map(o=>Array.from(o).filter(a=>a>=s&&a<=r))}function Hc(e,{start:t,end:n},{low:s,high:r}){for(let o=Math.max(0,Math.ceil(t));o<e.length&&o<=n;o++)if(e[o]>=s&&e[o]<=r)return{t:o,v:e[o]};return null}var Fc=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Rc(e,t,n,s){let r=[1,n].filter(l=>l>=e&&l<=t),o=(t-e)/14,a=Ee(e,t,s).filter(l=>Number.isInteger(l)&&l>=1&&l<=n&&r.every(c=>Math.abs(l-c)>o));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function di(e){let{setup:t}=e,n=[...new Set(Object.values(t.keep).filter(Boolean).map(we))],s=Object.entries(ss).map(([y,[$,,O]])=>{let N=hi[y]??y,j=i("button",{type:"button",class:"toggle","data-term":y==="kept"?"product of f":$,"data-act":`${O[0].toUpperCase()}${O.slice(1)}. Click: show or hide these curves.`},i("i",{class:`dash ${N}`}),y==="kept"?`${$} ${n.slice(0,-1).join(", ")} or ${n.at(-1)}`:$);return j.addEventListener("click",()=>e.set({shown:{...e.S.shown,[N]:!e.S.shown[N]}})),[N,j]}),r=i("button",{type:"button",class:"btn"},"Numbers"),o=i("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),o.addEventListener("click",()=>e.ask("csv"));let a=i("span",{class:"where"}),l=Object.fromEntries(Ce.map(y=>{let $=i("div",{class:"bk"}),O=i("div",{class:"labels","aria-hidden":"true"}),N=document.createElementNS("http://www.w3.org/2000/svg","svg"),j=i("div",{class:"at"}),R=i("h2"),_=i("p",{class:"loss"}),H=i("div",{class:`plot ${y}`,role:"img"},$,N,O,j);return[y,{side:y,target:$,labels:O,lines:N,at:j,head:R,loss:_,el:H}]})),c=i("div",{class:"norms"},i("div",{class:"tools"},i("div",{class:"seg",role:"group","aria-label":"Curves"},...s.map(([,y])=>y)),a,i("span",{class:"sp"}),i("small",{class:"key"},"line: ",re("geometric mean"),", band: all ",re("seeds")),r,o),i("div",{class:"sides"},...Ce.map(y=>i("div",{class:"side"},l[y].head,l[y].loss,l[y].el)))),u=null,d=!1,h=!1;for(let{el:y}of Object.values(l)){let $=0;y.addEventListener("pointerdown",O=>$=O.clientX,!0),y.addEventListener("click",O=>{if(e.root.focus({preventScroll:!0}),!u||O.detail>1||Math.abs(O.clientX-$)>4)return;let N=O.clientX-y.getBoundingClientRect().left,{left:j,wide:R}=k(y),{start:_,end:H}=u("steps");N>=j&&N<=j+R&&e.go(Math.round(_+(N-j)/R*(H-_)))}),y.addEventListener("dblclick",()=>{d=!1,setTimeout(()=>v(E),50)}),new ResizeObserver(()=>{!u||!e.P||(M(),S())}).observe(y)}e.embed(Object.fromEntries(Ce.map(y=>[y,l[y].target]))).then(y=>{u=y;for(let $ of["steps","initial.y"])u($).change.connect(()=>{h||!e.P||(d=!0,requestAnimationFrame(z))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{d=!1};function v(y){h=!0;try{y()}finally{h=!1}}let g=y=>ir(e.P,e.S,y),m=({cell:y,signal:$})=>`${y}.${$}`,f=(y,$)=>e.P.array(`${y.side}.${m(y)}.${$}`),b=()=>Object.values(e.S.shown).filter(Boolean).length>1,w=y=>`${Le(t.cells[y.cell])}${b()?` ${or(t,y).replace("product of","∏")}`:""}`,T=()=>({left:Math.round((b()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),k=(y,$=T())=>({...$,wide:y.clientWidth-$.left-$.right,tall:y.clientHeight-$.top-$.bottom});function x(){let{left:y,right:$,top:O,bottom:N}=T();c.style.setProperty("--names",`${y}px`);for(let j of Ce)u(j).setv({min_border_left:y,min_border_right:$,min_border_top:O,min_border_bottom:N}),u(j).toolbar.active_drag=e.small?null:"auto"}function P(){let{css:y,rem:$,font:O}=e;for(let N of Ce){ut(u,N,e),u(`${N}.x`).setv({major_label_text_color:y("--ink3"),major_label_text_font_size:`${.75*$}px`,major_label_text_font:O});for(let j of e.cells){let[R,,_]=Pt(j);for(let[H,[,F]]of Object.entries(ss)){let I=u(`${N}.${j}.${H}`);I&&(I.glyph.setv({line_color:y(R),line_width:_,line_dash:F,line_cap:F.length?"butt":"round"}),u(`${N}.${j}.${H}.band`).glyph.setv({fill_color:y(R),fill_alpha:H==="h"?.11:.06}))}}}}function L(){let{T:y}=e.P,$=Array.from({length:y},(j,R)=>R),[O,N]=p();for(let j of Ce){let R=new Map(g(j).map(F=>[m(F),F])),_={t:$,low:$.map(()=>O),high:$.map(()=>N),tip:A([...R.values()],$)},H=$.map(()=>NaN);for(let F of e.cells)for(let I of Object.keys(ss)){let W=`${F}.${I}`,q=u(`${j}.${W}`);if(!q)continue;let G=R.get(W);q.visible=u(`${j}.${W}.band`).visible=!!G;for(let[X,ee]of[[W,"mean"],[`${W}.low`,"low"],[`${W}.high`,"high"]])_[X]=G?Array.from(f(G,ee)):H}u(`${j}.source`).data=_,u(`${j}.hit`).glyph.width={value:.99}}E()}function p(){let y=(N,j)=>g(N).map(R=>f(R,j)),$=y("initial","mean"),O=N=>[...y("initial",N),..._c($,y("trained",N))];return jc(O("mean"),[...O("low"),...O("high")])}function E(){if(!d){let[y,$]=p();u("initial.y").setv({start:y,end:$}),u("steps").setv({start:-.5,end:e.P.T-.5})}z()}function z(){let y=u("initial.y"),$=u("steps"),O=Ee(y.start,y.end,6),N=O.filter(Number.isInteger),j=N.length>1?N:O,R=Rc($.start+1,$.end+1,e.P.T,e.small?4:6);for(let _ of Ce)u(`${_}.ticks`)&&(u(`${_}.ticks`).ticks=j),u(`${_}.axis`).major_label_overrides=new Map(j.map(H=>[H,H===0?"1":Number.isInteger(H)?Ie(H):Ve(H)])),u(`${_}.marks`).ticks=R.map(H=>H-1),u(`${_}.x`).major_label_overrides=new Map(R.map(H=>[H-1,H.toLocaleString("en")]));M(),S()}function A(y,$){let O=y.map(N=>({text:w(N),mean:f(N,"mean"),low:f(N,"low"),high:f(N,"high")}));return $.map(N=>[`step ${N+1}${e.P.tokens?` “${e.P.tokens[N]}”`:""}`,...O.map(({text:j,mean:R,low:_,high:H})=>`${j}  ${Ve(R[N])}  (${Ve(_[N])} to ${Ve(H[N])})`)].join(`
`))}function M(){let y=u("initial.y"),$=u("steps");for(let{side:O,labels:N,lines:j,el:R}of Object.values(l)){let{left:_,top:H,wide:F,tall:I}=k(R),W=[],q=te=>I*(1-(te-y.start)/(y.end-y.start)),G=te=>_+F*(te-$.start)/($.end-$.start);for(let te of g(O)){let Y=f(te,"mean"),ne=Hc(Y,$,{low:y.start,high:y.end});Fc(Y,$)?W.push({curve:te,zero:!0,x:1/0,y:I}):ne&&W.push({curve:te,x:G(ne.t),y:q(ne.v)})}let X=Pn(W.map(te=>te.y),Math.min(.98*e.rem,I/Math.max(1,W.length)),I);N.replaceChildren(...W.map(({curve:te,zero:Y},ne)=>{let D=i("span",{class:"name"},Y?`${w(te)} 0`:w(te));return Y&&(D.title="Exactly 0 here, which no power of ten is"),D.style.cssText=`right:${R.clientWidth-_+12}px;top:${H+X[ne]}px;color:var(${Pt(te.cell)[1]})`,te.cell==="lstm"&&(D.style.fontWeight=700),D})),j.replaceChildren(...W.flatMap(({curve:te,x:Y,y:ne},D)=>{if(Y>_+F/6)return[];let V=document.createElementNS("http://www.w3.org/2000/svg","line"),K={x1:_-9,y1:H+X[D],x2:Y-2,y2:H+ne,stroke:`var(${Pt(te.cell)[0]})`};for(let[J,Q]of Object.entries(K))V.setAttribute(J,String(Q));return V}));let ee=g(O).length?"No curve is in view. A double click shows all.":"No curve is switched on.";W.length||N.append(i("span",{class:"alone"},ee))}}function S(){let{start:y,end:$}=u("steps"),{t:O}=e.S;for(let{at:N,el:j}of Object.values(l)){let{left:R,top:_,wide:H,tall:F}=k(j);N.hidden=O<y||O>$,N.style.cssText=`left:${R+H*(O-y)/($-y)-.5}px;top:${_}px;height:${F}px`}}function C(){let{sides:y,T:$}=e.P;for(let{side:N,head:j,loss:R}of Object.values(l)){let{title:_,seeds:H,units:F}=y[N];j.replaceChildren(`${_} `,i("small",{},`${ae(H,"seed")}, ${F} units`)),R.textContent=y[N].loss}for(let[N,j]of s)j.setAttribute("aria-pressed",String(e.S.shown[N]));let O=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,i("small",{},` / ${$}${O?` “${O}”`:""}`));for(let{side:N,el:j}of Object.values(l)){let R=g(N).map(_=>`${w(_)} ${Ve(f(_,"mean")[e.S.t])}`);j.setAttribute("aria-label",`${e.told(N)} At step ${e.S.t+1}, of the curves shown: ${R.join(", ")}.`)}}return{el:c,draw(y){y("norms","lines","t")&&C(),u&&(y("size","lines")&&x(),y("theme","size")&&P(),y("norms","lines")?v(L):y("size","theme")&&v(z),y("t")&&S())}}}var Ic=250,Wc={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},ui={radius:1,clip:1};function mi(e,t,n){return e==="clip"?String(t):U(Number(t),Math.max(0,-Math.floor(Math.log10(n)+1e-9)),e==="bias")}var ar=e=>Math.log10(e),qc=e=>Number((10**e).toPrecision(2)),fi={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit"};function pi(e){let{setup:t,state:n,usual:s}=e,r={},o=_=>s[_],a=_=>String(e.wish[_]??"")!==String(o(_)??""),l=_=>n.named[_].title;function c(_,{label:H=l(_),note:F=null,log:I=!1}={}){let{low:W,high:q,step:G,off:X}=n.named[_],ee=i("input",{type:"range","aria-label":H,min:I?ar(W):W,max:I?ar(q):q,step:I?.05:G}),te=i("output"),Y=X&&i("input",{type:"checkbox"}),ne=()=>I?qc(Number(ee.value)):Number(ee.value);ee.addEventListener("input",()=>e.turn({[_]:ne()})),ee.addEventListener("dblclick",()=>e.turn({[_]:o(_)})),Y?.addEventListener("change",()=>e.turn({[_]:Y.checked?null:ui[_]}));let D=i("div",{class:`knob slide ${_}`},i("span",{class:"name"},fi[_]?re(fi[_],H):H),Y&&i("label",{class:"check"},Y,X),te,ee,F);return r[_]=()=>{let V=e.wish[_],K=V===null||V==="";Y&&(Y.checked=K),D.classList.toggle("none",K);let J=K?ui[_]:Number(V);return ee.value=I?ar(J):J,te.textContent=K?"":mi(_,J,G),ee.setAttribute("aria-valuetext",K?X:mi(_,J,G)),[D,ee]},D}function u(_,H,F){let I=i("select",{"aria-label":H},...F.map(([q,G])=>i("option",{value:q},G)));I.addEventListener("change",()=>e.turn(_==="networks"?v(I.value):{[_]:I.value}));let W=i("label",{class:`knob pick ${_}`},i("span",{class:"name"},H),I);return r[_]=()=>(I.value=e.wish[_],[W,I]),W}let d=_=>n.named[_].choices.map(H=>[H,Wc[H]??H]),h=_=>t.networks[_].examples;function v(_){let{text:H}=e.wish,F=h(e.wish.networks).some(([,I])=>I===H);return{networks:_,...F?{text:h(_)[0]?.[1]??""}:{}}}let g=i("button",{type:"button"},"random"),m=i("button",{type:"button"},"typed"),f=i("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),b=i("select",{"aria-label":"Examples"}),w=i("span",{class:"count"}),T=0;g.addEventListener("click",()=>e.turn({text:""})),m.addEventListener("click",()=>{e.wish.text||e.turn({text:h(e.wish.networks)[0]?.[1]??""})}),b.addEventListener("change",()=>e.turn({text:b.value}));let k=()=>{clearTimeout(T),T=0,f.value.trim()&&e.turn({text:f.value})};f.addEventListener("input",()=>{clearTimeout(T),T=setTimeout(k,Ic)}),f.addEventListener("blur",()=>{T&&k(),e.draw(new Set(["knobs"]))}),f.addEventListener("keydown",_=>_.key==="Enter"&&_.preventDefault());let x=i("small"),P=c("length",{label:"Steps",note:x}),L=i("div",{class:"typed"},f,i("div",{class:"under"},b,w)),p=i("div",{class:"knob sequence"},i("span",{class:"name"},"Sequence"),i("div",{class:"seg",role:"group","aria-label":"Sequence"},g,m),P,L);r.text=()=>{let _=e.root.getRootNode().activeElement===f,{text:H,networks:F}=e.wish,I=!!H||_;g.setAttribute("aria-pressed",String(!I)),m.setAttribute("aria-pressed",String(I)),x.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",P.hidden=I,L.hidden=!I,_||(f.value=H);let W=h(F),q=W.every(([,G])=>G!==H);return b.replaceChildren(...q?[i("option",{value:H},"your own")]:[],...W.map(([G,X])=>i("option",{value:X},G))),b.value=H,[p,f]};let E=()=>{let _=e.P.unknown?.filter(Boolean).length??0;w.textContent=e.P.tokens?`${e.P.T} steps${_?`, ${_} unknown`:""}`:""},z=i("input",{type:"checkbox","aria-label":"Hold f at 1"});z.addEventListener("change",()=>e.turn({hold:z.checked?1:0}));let A=i("label",{class:"knob check hold"},z,i("span",{class:"name"},"Hold f at 1"),i("small",{},"the ",re("error carousel")," itself"));r.hold=()=>(z.checked=Number(e.wish.hold)===1,[A,z]);let M=i("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:S,high:C}=n.named.radius;M.style.setProperty("--at",(1-S)/(C-S));let y=i("fieldset",{},i("legend",{},"Both sides"),p,u("networks",l("networks"),Object.entries(t.networks).map(([_,{title:H}])=>[_,H])),c("clip",{log:!0}),A),$=i("fieldset",{},i("legend",{},"As initialised"),c("radius",{note:M}),c("scale"),c("bias"),c("units"),u("activation","Activation, RNN alone",d("activation")),u("init",l("init"),d("init")),c("seed")),O=i("button",{type:"button",class:"btn reset"});O.addEventListener("click",()=>e.turn(s,!0));let N=i("form",{"aria-label":"Settings"},y,$,O);N.addEventListener("submit",_=>_.preventDefault());let j=i("details",{class:"knobs"},i("summary",{},"Settings"),N),R=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:j,draw(_){if(_("size")&&(j.open=!e.small||j.open),_("norms")&&E(),!_("knobs"))return;let H=R(),F=0;for(let[I,W]of Object.entries(r)){let[q,G]=W();q.classList.toggle("changed",a(I)),q.classList.toggle("idle",H[I]===!0),I!=="text"&&(G.disabled=H[I]===!0),F+=Number(a(I))}O.disabled=!F,O.textContent=F?`Reset ${F} ${F>1?"settings":"setting"}`:"Reset all settings"}}}var gi=(e,t,n)=>Object.entries({...e,...n.knobs}).filter(([s,r])=>String(t[s]??"")!==String(r??"")).map(([s])=>s),Dc=(e,t,n)=>!gi(e,t,n).length,Bc=(e,t,n)=>gi(e,t,n).every(s=>n.asks.includes(s));function wi(e){let{setup:t}=e,n=i("p",{class:"look"}),s=t.presets.map(a=>{let l=i("button",{type:"button",class:"chip"},a.name);return l.addEventListener("click",()=>{r=a,e.unzoom?.(),e.turn({...e.usual,...a.knobs},!0),e.set({shown:e.curves(a.show.signals??e.state.named.show.default)})}),l}),r=null,o=i("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...s);return{el:i("div",{class:"presets"},o,n),draw(a){if(!a("knobs"))return;let l=t.presets.filter(d=>Dc(e.usual,e.wish,d)),c=l.includes(r)?r:l[0],u=c??(r&&Bc(e.usual,e.wish,r)?r:null);s.forEach((d,h)=>d.setAttribute("aria-pressed",String(t.presets[h]===c))),n.replaceChildren(u?i("b",{},"Look for "):"",u?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function bi(e){let{setup:t}=e,n=Ce.map(a=>{let l=i("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),s=i("select",{"aria-label":"Seed"}),r=i("select",{"aria-label":"Cell beside the RNN"});return s.addEventListener("change",()=>e.set({one:Number(s.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>i("option",{value:a},l))),{el:i("section",{class:"detail","aria-label":"Which networks"},i("h2",{},"Where it comes from"),i("div",{class:"seg",role:"group","aria-label":"Side"},...n.map(([,a])=>a)),i("label",{},"one network: seed ",s),i("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[d,h]of n)h.textContent=c.sides[d].title,h.setAttribute("aria-pressed",String(d===l.side));let u=e.seeds(l.side);s.replaceChildren(...u.map((d,h)=>i("option",{value:h},d))),s.value=l.one;for(let d of r.options)d.disabled=!c.curves.some(h=>h.side===l.side&&h.cell===d.value);r.value=l.cell}}}var Uc=e=>e[0]>0&&e.at(-1)/e[0]>8;function xi(e){let{setup:t}=e,n=i("h2"),s=i("p",{class:"note"}),r=i("div",{class:"cells"}),o=i("section",{class:"learn"},i("div",{class:"hd"},n),r,s),a=null,l=[];function c(d){let h=i("figcaption"),v=i("p",{class:"alone"},"not trained on this"),g=Fe("scores");return{cell:d,caption:h,none:v,plot:g,el:i("figure",{},h,g.el,v)}}function u({cell:d,caption:h,none:v,plot:g},m){let{gaps:f,scores:b,measure:{chance:w,better:T},trained_to:k}=m,{rem:x}=e,P=Object.entries(b[d]??{}),L=t.cells[d];if(h.replaceChildren(i("b",{},L),...P.length?[i("small",{},` ${ae(P.length,"seed")}`)]:[]),v.hidden=P.length>0,g.el.hidden=!P.length,!P.length)return;let p=Object.values(b).flatMap($=>Object.values($)).flat(),E=T==="higher"?1:1.05*Math.max(...p,w??0),{width:z}=g.measure(),A=Dn(f[0],f.at(-1),2*x,z-.4*x,Uc(f)),M=f.map(($,O)=>ts(P.map(([,N])=>N[O]))),S=`stroke:var(${Pt(d)[0]})`,C=[...new Set([f[0],f.findLast($=>$<=k)??f[0],f.at(-1)])],y=[...P.map(([$,O])=>({values:O,at:f,kind:"one",style:S,title:`seed ${$}`})),{values:M,at:f,kind:"middle",style:S}];g.draw({x:A,y:{low:0,high:E,top:Math.round(.7*x),below:Math.round(1.4*x)},rows:[0,E/2,E].map($=>[$,U($,E===1?1:2).replace(/\.0$/,"")]),along:C.map($=>[$,String($),$===f.at(-1)&&C.length>1?"end":"middle"]),shades:f.some($=>$>k)?[[A.at(k),A.right]]:[],lines:w===null?y:[{values:[w,w],at:[f[0],f.at(-1)],kind:"chance"},...y],said:`${L}, median ${m.measure.title} by gap: ${f.map(($,O)=>`${$}: ${U(M[O],2)}`).join(", ")}.`,rem:x})}return{el:o,draw(d){if(!d("norms","size")||a===e.network&&!d("size"))return;a=e.network;let{learn:h}=a;n.replaceChildren("Does it learn? ",i("small",{},`${h.title}: ${h.measure.title} by ${h.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((v,g)=>l[g]?.cell!==v)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(v=>v.el)));for(let v of l)u(v,h);s.textContent=h.note??""}}}var Vc=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function vi(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2",{},"Gradient norms"),s=Ce[0],r=Ce.map(d=>{let h=i("button",{type:"button"});return h.addEventListener("click",()=>{s=d,c()}),[d,h]}),o=i("button",{type:"button",class:"btn"},"Close"),a=i("button",{type:"button",class:"btn"},"All curves as CSV"),l=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,i("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,d])=>d)),i("span",{class:"sp"}),a,o),t);o.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",d=>d.target===l&&l.close());function c(){let{P:d,S:h}=e,v=ir(d,h,s);for(let[m,f]of r)f.textContent=d.sides[m].title,f.setAttribute("aria-pressed",String(m===s));let g=v.flatMap(m=>["mean","low","high"].map(f=>[`${Le(e.setup.cells[m.cell])} ${or(e.setup,m)} ${{mean:"mean",low:"least",high:"largest"}[f]}`,d.array(`${s}.${m.cell}.${m.signal}.${f}`)]));t.replaceChildren(Ke(["step",...d.tokens?["token"]:[],...g.map(([m])=>m)],Array.from({length:d.T},(m,f)=>[f+1,...d.tokens?[d.tokens[f]]:[],...g.map(([,b])=>Number.isNaN(b[f])?"exactly 0":U(b[f],4))]),`log₁₀ of the norms over ${d.sides[s].seeds} seeds: their geometric mean, the least and the largest. Shown is ${d.sides[s].loss}.`))}e.numbers=()=>{c(),l.showModal()};let u=on(Vc);return e.keys=()=>u.showModal(),{el:i("div",{},l,u),draw:d=>l.open&&d("norms","lines")&&c()}}var ki=.01;function Gc(e){let t={below:0,at:0,above:0};for(let n of e)t[Math.abs(n-1)<=ki?"at":n<1?"below":"above"]+=1;return t}function lr(e,t,n,s){let r=0;for(;r<n-1&&Number.isFinite(e[(n-2-r)*s+t]);)r+=1;return r}function yi(e){let t=$t(),n=i("p",{class:"reads"}),s=null,r=[],o=null,a=ns("The unit, from the smallest u to the largest",()=>r,u=>{s=u-1,c()}),l=i("div",{class:"panel"},i("h3",{},i("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,n);function c(){let[u,d]=o.arrays.product[1],h=o.array("own"),v=o.array("product");r=Array.from(h.keys()).sort((E,z)=>h[E]-h[z]);let g=r.reduce((E,z)=>lr(v,z,u,d)>=lr(v,E,u,d)?z:E),m=Math.min(s??r.indexOf(g),d-1),f=r[m],b=u-1;a.set(m+1,{max:d});let w=E=>Array.from({length:u},(z,A)=>(u-1-A)*Math.log10(h[E])),T=Array.from({length:u},(E,z)=>v[z*d+f]),k=r.map(E=>b*Math.log10(h[E])).filter(Number.isFinite),{below:x,at:P,above:L}=Gc(h),p=lr(v,f,u,d);n.replaceChildren(`Of ${ae(d,"unit")} ${x} let an error fade (u < 1), ${P} keep it (u = 1, within a hundredth) and ${L} make it grow (u > 1). Unit `,i("b",{},String(f)),` has u = ${U(h[f],3)}: over ${ae(b,"step")} that would be ${ge(b*Math.log10(h[f]))}. `,p===b?"It is active at all of them, so that is what arrives.":p===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${ae(p,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(E=>E!==f).map(E=>({values:w(E),kind:h[E]>1+ki?"faint grows":"faint fades"})),{values:w(f),kind:"other",name:`uᵗ, u = ${U(h[f],2)}`},{values:T,kind:"forget",name:`unit ${f}`}],first:1,last:u,low:1.06*Math.min(-1,...k),high:1.06*Math.max(1,...k),rem:e.rem,tip:E=>`step ${E}, unit ${f}: ${Je(v[(E-1)*d+f])}`,said:n.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(u){o=u,c()},cursor:()=>o&&t.cursor(e.S.t+1)}}var Kc=["cell","i","f","g","o","r","z","n","error"],rs={total:"all of it",direct:"straight down the cell",gates:"by the gates"},Yc={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},Xc=e=>Array.from(e,(t,n)=>n).sort((t,n)=>In(e[t],e[n])||t-n);function os(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?U(e):`${e<0?"−":""}${ge(Math.log10(t))}`}function Jc(e){let t=0,n=0,s=e.map(([o,a])=>{let l=a<0?t:n,c=l+a;return a<0?t=c:n=c,{name:o,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(n/1.25,-t/.25))));return{parts:s,low:-r/4,high:1.25*r}}function Zc(e){let t=e.reduce((o,a)=>o+a,0),n=e.map(o=>de(o)),s=Math.abs(n.reduce((o,a)=>o+a,0)-de(t))<.005;return`${n.map((o,a)=>a===0?U(o):`${o<0?"−":"+"} ${U(Math.abs(o))}`).join(" ")} ${s?"=":"≈"} ${U(t)}`}function $i(e){let t=null,n=[],s=null,r=null,o=null,a=$t(),l=i("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=B("svg",{class:"strip","aria-hidden":"true"}),u=ns("The unit, from the shortest half-life to the longest",()=>n,q=>{t=n[q-1],_()}),d=i("div",{class:"bk"}),h=i("div",{class:"labels","aria-hidden":"true"}),v=i("div",{class:"plot",role:"img"},d,h),g=i("i",{class:"here"}),m={keep:i("p",{class:"reads"}),share:i("p",{class:"reads"})},f=i("span"),b=i("span"),w=i("label",{class:"check"},l,"hold f at 1 in every unit and step"),T=i("h3"),k=B("svg",{class:"shares",role:"img"}),x=i("p",{class:"terms"}),P=i("div",{class:"two"},i("div",{class:"panel"},i("h3",{},i("b",{},"Constant error carousel"),f),a.el,i("div",{class:"lives"},i("small",{},"half-life of every unit, shortest to longest"),c,u.el),w,m.keep),i("div",{class:"panel"},i("h3",{},i("b",{},"What each path carries"),b),v,m.share,T,k,x)),L=yi(e),p=i("button",{type:"button",class:"btn"},"Show the LSTM");p.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:E,says:z}=ve("paths",re("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],P,L.el,p);e.seen(E,N);let A=()=>{let{cell:q,side:G}=e.S;return e.P.curves.some(ee=>ee.side===G&&ee.cell===q&&ee.signal==="kept")?we(e.setup.keep[q]):""},M=()=>e.setup.memory[e.S.cell]==="h",S=()=>M()?"dL/dhₜ":"dL/dcₜ",C=()=>e.P.curves.some(q=>q.side===e.S.side&&q.cell===e.S.cell),y=()=>Ze(e,e.S.cell),$=()=>C()&&e.setup.diagonal.includes(e.S.cell),O=()=>(A()||$())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function N(){(A()||$())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:d}).then(q=>{s=q;for(let G of["paths.steps","paths.y"])s(G).change.connect(()=>requestAnimationFrame(F));j(),e.P&&R()});function j(){s("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),s("paths").toolbar.active_drag=e.small?null:"auto"}function R(){let q=A();if(P.hidden=!q,L.el.hidden=!$(),p.hidden=!!q||$(),w.hidden=M(),f.textContent=` ∏ ${q} from step t to the last, each unit a line`,b.textContent=` ‖${S()}‖ and its parts`,$()){z.replaceChildren(`In an ${y()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),O()&&L.draw(O());return}if(!q){z.replaceChildren(C()?`${y()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Jt(e,e.S.cell));return}let G=O();z.replaceChildren(M()?`A ${y()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${q} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${y()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),G&&(_(),W(),s&&H())}function _(){let q=O();if(!q)return;let[G,X]=q.arrays.product[1],ee=q.array("product"),te=q.array("half");n=Xc(te);let Y=t===null||t>=X?n[X-1>>1]:t,ne=t===null?"the median unit, ":"unit ",D=Z=>Array.from({length:G},(Re,Oe)=>ee[Oe*X+Z]),V=ee.every(Z=>Z===0),K=Math.min(0,...ee.filter(Number.isFinite)),J=ee[Y],Q=n.at(-1),se=n[0];u.set(n.indexOf(Y)+1,{max:X}),m.keep.replaceChildren(...V?[i("b",{},"exactly 1"),`: with f held at 1, all ${ae(X,"unit")} pass the error straight down the cell undiminished over ${ae(G-1,"step")}.`]:[`Straight down the cell, ${ne}`,i("b",{},String(Y)),", passes on ",i("b",{},ge(J)),` of an error from step ${G} to step 1: its half-life, the steps over which its ${A()} lets half through, the median over where one begins, is ${dt(te[Y])}. The longest is ${dt(te[Q])} (unit ${Q}), the shortest ${dt(te[se])} (unit ${se}).`]),ne==="unit "&&!V&&(m.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...n.filter(Z=>Z!==Y).map(Z=>({values:D(Z),kind:"faint",aside:!0})),{values:D(Y),kind:"forget",name:V?"exactly 1":`unit ${Y}`}],first:1,last:G,low:1.04*Math.min(-1,K),high:-.06*Math.min(-1,K),rem:e.rem,tip:Z=>`step ${Z}, unit ${Y}: ${V?"1":Je(ee[(Z-1)*X+Y])}`,said:m.keep.textContent}),a.cursor(e.S.t+1);let ie=100,oe=n.map(Z=>Math.log2(Math.abs(te[Z]))),be=Math.min(...oe)-1,ke=Math.max(be+2,...oe);c.setAttribute("viewBox",`0 0 ${ie} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...n.map((Z,Re)=>{let Oe=1+19*((oe[Re]-be)/(ke-be));return B("rect",{class:Z===Y?"on":"",x:Re*ie/X,y:20-Oe,width:.8*ie/X,height:Oe})}))}function H(){let q=O(),{T:G}=q,X=Object.fromEntries(Object.keys(rs).map(K=>[K,Array.from(q.array(K))])),ee=Object.values(X).flat().filter(Number.isFinite),te=Math.min(-1,...ee)-.3,Y=Math.max(.3,Math.max(...ee)+.2),ne=X.total.map((K,J)=>J);s("paths.source").data={t:ne,...X,low:ne.map(()=>te),high:ne.map(()=>Y),tip:ne.map(K=>[`step ${K+1}`,...Object.entries(rs).map(([J,Q])=>`${Q}: ${Je(X[J][K])}`)].join(`
`))},s("paths.steps").setv({start:-.5,end:ne.length-.5}),s("paths.y").setv({start:te,end:Y});let D=pn(te,Y,5),V=ot(1,G,6);s("paths.ticks").ticks=D.map(([K])=>K),s("paths.axis").major_label_overrides=new Map(D),s("paths.marks").ticks=V.map(K=>K-1),s("paths.x").major_label_overrides=new Map(V.map(K=>[K-1,String(K)])),ut(s,"paths",e),s("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[K,[J,Q,se]]of Object.entries(Yc))s(`paths.${K}`).glyph.setv({line_color:e.css(J),line_width:Q,line_dash:se??[],line_cap:"round"});F()}function F(){let q=O();if(!s||!q)return;let{start:G,end:X}=s("paths.y"),ee=s("paths.steps"),{rem:te}=e,Y={left:Math.round(3*te),right:v.clientWidth-Math.round(.8*te),top:6,bottom:v.clientHeight-Math.round(1.4*te)};r=K=>Y.left+(Y.right-Y.left)*(K-ee.start)/(ee.end-ee.start);let ne=Object.entries(rs).map(([K,J])=>i("span",{class:`name ${K}`},J));Object.assign(g.style,{top:`${Y.top}px`,height:`${Y.bottom-Y.top}px`}),h.replaceChildren(g,...ne),I();let D=K=>Y.top+(Y.bottom-Y.top)*(X-K)/(X-G),V=Object.keys(rs).map((K,J)=>({span:ne[J],points:Array.from(q.array(K),(Q,se)=>[r(se),Number.isFinite(Q)?D(Q):NaN])}));Tt(V,[],{...Y,left:Y.left+6},te)}function I(){if(a.cursor(e.S.t+1),!r)return;let q=r(e.S.t),{start:G,end:X}=s("paths.steps");g.style.left=`${q}px`,g.hidden=e.S.t<G||e.S.t>X}function W(){let q=O(),G=Math.min(e.S.t,q.T-1),X=G===q.T-1,ee=q.array("share")[G],te=Kc.filter(Z=>q.array(`step.${Z}`)).map(Z=>[Z,q.array(`step.${Z}`)[G]]).filter(([Z])=>Z==="error"?X:!X),Y=Z=>Z<0?" (with the opposite sign)":"",ne=q.array("total")[G],D=te.some(([,Z])=>!Number.isFinite(Z));X?m.share.replaceChildren("At the last step ",i("b",{},`‖${S()}‖ is ${ge(ne)}`),", all of it the error itself: no step lies behind it yet."):m.share.replaceChildren("All the way from the last step to ",i("b",{},`step ${G+1}`),Number.isFinite(ne)?`: ‖${S()}‖ is ${ge(ne)}. `:": exactly nothing is left.",Number.isFinite(ee)?Math.abs(ee)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${os(ee)} of it${Y(ee)}.`:`The direct path down the cell contributes ${os(ee)} of it${Y(ee)}, the gates ${os(1-ee)}${Y(1-ee)}.`:""),v.setAttribute("aria-label",m.share.textContent),T.replaceChildren(i("b",{},X?`At step ${G+1}`:`Over the one step from ${G+2} back to ${G+1}`),X?` the error itself arrives${M()?"":", by way of h"}`:` shares of ${S()} by the way it took`);let{width:V,height:K}=k.getBoundingClientRect(),{rem:J}=e;if(k.replaceChildren(),x.replaceChildren(),D||!V)return;let{parts:Q,low:se,high:ie}=Jc(te),oe=Z=>(Z-se)/(ie-se)*V,be=K-1.3*J;k.append(...Q.filter(({v:Z})=>Z).flatMap(({name:Z,from:Re,to:Oe})=>{let tn=oe(Math.min(Re,Oe)),me=Math.abs(oe(Oe)-oe(Re));return[B("rect",{class:`way way-${Z}`,x:tn,y:2,width:Math.max(.5,me-1),height:be-4}),me>1.1*J?B("text",{class:`on on-${Z}`,x:tn+me/2,y:be/2+.3*J,"text-anchor":"middle"},Z==="cell"?M()?"h":"c":Z==="error"?"L":Z):""]}),...[0,1].flatMap(Z=>[B("path",{class:"unit",d:`M${oe(Z)} 0V${be+2}`}),B("text",{x:oe(Z),y:K-.2*J,"text-anchor":"middle"},Z?"1, the whole":"0")]));let ke={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};x.append(...te.flatMap(([Z,Re])=>[i("span",{},i("i",{class:`way way-${Z}`}),`${ke[Z]} ${os(Re)}`)," "]),te.length>1?i("b",{},Zc(te.map(([,Z])=>Z))):"",te.some(([,Z])=>Z<-.005)?" What is left of 0 has the opposite sign.":""),k.setAttribute("aria-label",x.textContent)}return{el:E,draw(q){let{side:G,one:X,cell:ee}=e.S,te=`${G} ${X} ${ee} ${A()}`,Y=te!==o;Y&&(t=null),o=te,s&&q("size")&&j(),l.checked=Number(e.wish.hold)===1,q("paths","theme","size")||Y?R():q("t")&&$()?L.cursor():q("t")&&O()&&(I(),W())}}}var is=e=>U(e,Math.abs(e)<9.95?1:0);function Mi({first:e,low:t,high:n,zero:s},r){if(e===null||s===r)return["exactly 0",null,`in ${s} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(n)<.05)return["stays 1",null,s?`exactly 0 in ${s} of ${r} seeds`:"in every seed"];let o=e<0?"shrinks to":"grows to",a=s?`exactly 0 in ${s} of ${r} seeds`:`10^${is(t)} to 10^${is(n)}`;return[o,is(e),a]}function Qc({gaps:e,trained_to:t,scores:n,measure:{better:s}},r){let o=Object.values(n[r]??{});if(!o.length)return null;let a=e.findLastIndex(h=>h<=t),l=o.map(h=>h[Math.max(0,a)]),c=l.filter(h=>h>=.99).length,[u,d]=[Math.min(...l),Math.max(...l)].map(h=>U(h,2));return s==="higher"&&c?`${c} of ${l.length} seeds`:`${s==="higher"?`0 of ${l.length}: `:""}${u===d?u:`${u} to ${d}`}`}var eh=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?i("sup",{},t.slice(1)):t),Si=e=>["10",i("sup",{},is(e))];function Ei(e){let{setup:t}=e,n=Object.fromEntries(Object.entries(t.cells).map(([h,v])=>{let g=i("button",{type:"button",class:"cellname"},i("i",{class:`line ${h}`}),Le(v));Object.assign(g.dataset,{term:v,act:`Click: show or hide the ${v}.`}),g.addEventListener("click",()=>{let f=new Set(e.S.off);f.delete(h)||f.add(h),e.set({off:f})}),g.firstChild.style.background=`var(${Pt(h)[0]})`;let m=Object.fromEntries(Ce.flatMap(f=>[[`${f}.h`,i("td")],[`${f}.w`,i("td",{class:"weights"})]]));return m.learned=i("td"),[h,{button:g,parts:m,row:i("tr",{},i("th",{scope:"row"},g),...Object.values(m))}]})),s=Object.fromEntries(Ce.map(h=>[h,i("th",{scope:"colgroup"})])),r=Ce.map(()=>i("th",{scope:"col"})),o=Ce.map(()=>i("th",{scope:"col",class:"weights"})),a=i("th",{scope:"col"}),l=i("th",{scope:"col"}),c=i("div",{class:"readout"},i("table",{},i("colgroup",{},...["cell","fate","all","fate","all","learned"].map(h=>i("col",{class:h}))),i("thead",{},i("tr",{},i("td",{}),...Object.values(s),a),i("tr",{},i("th",{scope:"col"},"Cell"),r[0],o[0],r[1],o[1],l)),i("tbody",{},...Object.values(n).map(({row:h})=>h)))),u=(h,v)=>e.P.curves.find(g=>g.side===h&&g.cell===v&&g.signal==="h"),d=(h,v)=>e.P.weights.find(g=>g.side===h&&g.cell===v);return e.told=h=>{let{T:v,sides:g}=e.P,m=e.cells.map(f=>{let b=u(h,f);if(!b)return null;let[w,T,k]=Mi(b,g[h].seeds);return`${t.cells[f]} ${w}${T===null?"":` 10^${T}`} (${k})`});return`${g[h].title}, norm of dL/dh over ${v-1} steps back, on a logarithmic scale: ${m.filter(Boolean).join("; ")}.`},{el:c,draw(h){if(h("norms","size")){let{P:v,network:g}=e,m=v.weights.some(w=>w.clipped!==null);c.classList.toggle("clips",m),Ce.forEach((w,T)=>{s[w].textContent=v.sides[w].title,s[w].colSpan=e.small&&!m?1:2,r[T].replaceChildren(re("dL/dh"),` over ${v.T-1} ${v.T===2?"step":"steps"} `,i("small",{},"mean; least to largest seed")),o[T].textContent=m?"weights, clipped":"weights",o[T].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:f}=g;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let b=f.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[f.measure.name];l.textContent=`${b[0]} at gap ${f.gaps.findLast(w=>w<=f.trained_to)??f.gaps[0]}`,l.title=`${f.title}: ${b.at(-1)} at ${f.gap_title} ${f.trained_to}, the longest in training`;for(let[w,{parts:T}]of Object.entries(n)){for(let k of Ce){let x=u(k,w),P=d(k,w);if(T[`${k}.h`].title=x?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",x){let[L,p,E]=Mi(x,v.sides[k].seeds);T[`${k}.h`].replaceChildren(L,...p===null?[]:[" 10",i("sup",{},p)]," ",i("small",{},...eh(E)))}else T[`${k}.h`].replaceChildren(i("small",{},"not trained"));T[`${k}.w`].replaceChildren(...P?P.norm===null?["0"]:[...Si(P.norm),...P.clipped===null?[]:[" → ",...Si(P.clipped)]]:["–"])}T.learned.textContent=Qc(f,w)??"–"}}if(h("norms","lines"))for(let[v,{button:g,row:m}]of Object.entries(n)){let f=!e.S.off.has(v);g.setAttribute("aria-pressed",String(f)),m.classList.toggle("off",!f)}}}}var th={w:.9,shear:.5,bias:1},gn=(e,t)=>Array.from({length:t+1},(n,s)=>s?s*e:0),nh=(e,t,n)=>gn(Math.log10(e),n).map((s,r)=>s+Math.asinh(r*t/2)/Math.LN10),Ti=e=>1/(1+Math.exp(-e)),sh=e=>-Math.log1p(Math.exp(-e))/Math.LN10,rh=e=>e<0?-Math.log10(2)/e:1/0;function as(e){let t=e.length-1,n=Math.max(...e),s=e.indexOf(n),r=e[t];return{way:e.every(a=>a===0)?"stays":s===0?"falls":s===t?"grows":"turns",peak:s,most:n,end:r}}var oh="⁰¹²³⁴⁵⁶⁷⁸⁹",ih=e=>String(e).replace(/\d/g,t=>oh[t]);function Ci(e){let t={...th},n={weight:$t(),matrix:$t(),gate:$t()},s=w=>T=>{t[w]=T;for(let k of[o,a])k.set(t.w);b()},r={low:.2,high:2,step:.01,value:t.w,written:w=>U(w)},o=Be({name:"w",title:"The weight w",...r},s("w")),a=Be({name:"ρ",title:"The spectral radius ρ of the matrix",...r},s("w")),l=Be({name:"s",title:"The shear s of the matrix",low:0,high:2,step:.05,value:t.shear,written:w=>U(w)},s("shear")),c=Be({name:"b",title:"The bias b of the forget gate",low:-3,high:5,step:.1,value:t.bias,written:w=>U(w,1,!0)},s("bias")),u={weight:["A number","t times over: wᵗ",[o]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[a,l]],gate:["A gate","fᵗ, where f = σ(b)",[c]]},d=Object.fromEntries(Object.keys(u).map(w=>[w,i("p",{class:"reads"})])),h=Object.entries(u).map(([w,[T,k,x]])=>i("div",{class:"panel"},i("h3",{},i("b",{},T),` ${k}`),n[w].el,i("div",{class:"dials"},...x.map(P=>P.el)),d[w])),{el:v,says:g}=ve("scalar","One number","the whole argument with a single number",[],i("div",{class:"three"},...h)),m=null,f=w=>i("b",{},w);function b(){let w=Math.max(1,(e.got.norms?.T??100)-1),T=Math.log10(t.w),k=sh(t.bias),x={weight:gn(T,w),turn:gn(T,w),shear:nh(t.w,t.shear,w),gate:gn(k,w)},P=Object.values(x).flatMap(as),L=-Zt(-Math.min(...P.map(N=>N.end)),6),p=Zt(Math.max(...P.map(N=>N.most)),3),E={first:0,last:w,low:L,high:p,unit:"steps",rem:e.rem},[z,A,M]=[as(x.weight),as(x.shear),as(x.gate)],S=`${U(t.w)}${ih(w)}`;g.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis over ${w} ${w===1?"step":"steps"}.`),d.weight.replaceChildren(f(`${S} = ${ge(z.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[z.way]),n.weight.draw({...E,lines:[{values:x.weight,kind:"main",name:`${U(t.w)}ᵗ`}],tip:N=>`t = ${N}: ${ge(x.weight[N])}`,said:d.weight.textContent});let C={falls:`shrinks from the first step on, to ${ge(A.end)}.`,grows:`grows at every step, to ${ge(A.end)}.`,turns:`first grows, to ${ge(A.most)} at step ${A.peak}, and shrinks only then, to ${ge(A.end)}.`,stays:"stays 1 as well."}[A.way];d.matrix.replaceChildren(f(`Every eigenvalue has size ${U(t.w)}.`),` The turn alone is ρᵗ, like the number: ${ge(z.end)}. The shear ${C}`);let y={values:x.shear,kind:"main",name:"shear"},$={values:x.turn,kind:"other",name:"turn"};n.matrix.draw({...E,lines:t.shear?[$,y]:[{...y,name:"turn and shear"}],marks:A.way==="turns"?[{k:A.peak,v:A.most}]:[],tip:N=>`t = ${N}: turn ${ge(x.turn[N])}, shear ${ge(x.shear[N])}`,said:d.matrix.textContent});let O=rh(k);d.gate.replaceChildren(f(`f = σ(${U(t.bias,1,!0)}) = ${U(Ti(t.bias),3)}:`),` half is left after ${U(O,O<10?1:0)} steps, and ${ge(M.end)} after ${w}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`),n.gate.draw({...E,lines:[{values:gn(0,w),kind:"held",name:"f held at 1: exactly 1"},{values:x.gate,kind:"forget",name:`${U(Ti(t.bias),3)}ᵗ`}],tip:N=>`t = ${N}: ${ge(x.gate[N])}`,said:d.gate.textContent})}return{el:v,draw(w){let T=e.got.norms?.T;(w("size")||T!==m)&&b(),m=T}}}var Li=`.sec .plot {
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
`;var lh=90,Ai=1e-9,zi=["--rnn","--ink"];function ch(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(n=>n>Ai).length,kept:t.filter(n=>Math.abs(n)<=Ai).length,zero:t.filter(n=>!Number.isFinite(n)).length}}function hh({above:e,kept:t,most:n,size:s}){return n===null?"nothing of any change is left":t===s?"every change keeps its size":e?e===s?"every change grows":`changes in ${ae(e,"direction")} of ${s} grow, the rest shrink`:t?`changes in ${ae(t,"direction")} of ${s} keep their size, the rest shrink`:"every change shrinks"}function Oi(e){let t=null,n=null,s=0,r=Be({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:x=>ae(x,"step")},x=>{t=x>=d()?null:x,clearTimeout(s),s=setTimeout(v,lh)}),o=Object.fromEntries(["step","span"].map(x=>{let P=i("div",{class:"bk"}),L=i("div",{class:"labels","aria-hidden":"true"});return[x,{name:`spectrum.${x}`,of:x,target:P,labels:L,series:[],head:i("h3"),el:i("div",{class:"plot",role:"img"},P,L)}]})),a=[i("p",{class:"reads"}),i("p",{class:"reads"})],{el:l,says:c}=ve("spectrum","Spectrum",i("span",{},re("singular values")," of the ",re("Jacobian")," of the state"),[r.el],i("div",{class:"two"},...Object.values(o).map(x=>i("div",{class:"panel"},x.head,x.el))),i("div",{class:"two"},...a)),u=()=>Math.min(e.S.t,e.P.T-2),d=()=>e.P.T-1-u(),h=()=>Math.min(t??d(),d()),v=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:u(),t:u()+h()});e.seen(l,v),e.embed(Object.fromEntries(Object.values(o).map(({name:x,target:P})=>[x,P]))).then(x=>{n=x;for(let P of Object.values(o))for(let L of["index","y"])n(`${P.name}.${L}`).change.connect(()=>requestAnimationFrame(()=>k(P)));m(),e.P&&w()});let g=({rem:x}=e)=>({left:Math.round(3.2*x),right:Math.round(.8*x),top:6,bottom:Math.round(1.4*x)});function m(){let{left:x,right:P,top:L,bottom:p}=g();for(let{name:E}of Object.values(o))n(E).setv({min_border_left:x,min_border_right:P,min_border_top:L,min_border_bottom:p}),n(E).toolbar.active_drag=e.small?null:"auto"}function f({name:x,of:P}){let{css:L,rem:p,font:E}=e;ut(n,x,e),n(`${x}.x`).setv({major_label_text_color:L("--ink3"),major_label_text_font_size:`${.75*p}px`,major_label_text_font:E}),n(`${x}.one`).line_color=L("--ink3"),zi.forEach((z,A)=>{n(`${x}.${A}`).glyph.setv({line_color:L(z),line_width:1,line_alpha:.5}),n(`${x}.${A}.mark`).glyph.setv({size:(e.small?.36:.45)*p,line_color:L(z),line_width:1.5,fill_color:L(P==="step"?"--bg":z)})})}function b(){r.set(h(),{max:d()}),r.input.disabled=d()<2}function w(){let x=e.got.spectrum;if(b(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!x)return;let P=x.t-x.from;o.step.head.replaceChildren(i("b",{},"One step"),` from ${x.from+1} to ${x.from+2}`),o.span.head.replaceChildren(i("b",{},ae(P,"step")),` from ${x.from+1} to ${x.t+1}`),a[1].replaceChildren(Jt(e,e.S.cell));for(let L of Object.values(o))L.series=x.cells.map((p,E)=>({values:Array.from(x.array(`${p}.${L.of}`)),kind:E?"main":"other",name:Ze(e,p)}));x.cells.forEach((L,p)=>{let[E,z]=["step","span"].map(C=>ch(o[C].series[p].values)),A=e.P.sides[x.side].units,M=E.size>A?`${E.size} values, of h and c together`:`${E.size} values of h`,S=(C,y)=>`${C}: at most ${y.most===null?"0":ge(y.most)}, ${y.above||"none"} above 1`+(y.zero?`, ${y.zero} 0 to rounding`:"");a[p].replaceChildren(i("b",{},Ze(e,L)),` (${M}). ${S("One step",E)}. ${S(ae(P,"step"),z)}: ${hh(z)}.`)});for(let L of Object.values(o))L.el.setAttribute("aria-label",a.map(p=>p.textContent).join(" ")),n&&T(L)}function T(x){let{name:P,series:L}=x,p=L.flatMap(({values:j})=>j.filter(Number.isFinite)),E=Math.min(-.1,...p),z=Math.max(.1,...p),A=.05*(z-E),M=E-A,S=z+A,C=Math.max(...L.map(({values:j})=>j.length)),y=Array.from({length:C},(j,R)=>R+1),$={t:y,low:y.map(()=>M),high:y.map(()=>S)};zi.forEach((j,R)=>$[R]=y.map((_,H)=>Number.isFinite(L[R]?.values[H])?L[R].values[H]:NaN)),$.tip=y.map((j,R)=>[`number ${R+1} by size`,...L.filter(({values:_})=>R<_.length).map(_=>`${_.name} ${Je(_.values[R])}`)].join(`
`)),n(`${P}.source`).data=$,n(`${P}.index`).setv({start:0,end:C+1}),n(`${P}.y`).setv({start:M,end:S});let O=ot(1,C,e.small?4:6),N=S-M>2?pn(M,S,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(j=>Math.log10(j)>M&&Math.log10(j)<S).map(j=>[Math.log10(j),String(j)]);n(`${P}.ticks`).ticks=N.map(([j])=>j),n(`${P}.axis`).major_label_overrides=new Map(N),n(`${P}.marks`).ticks=O,n(`${P}.x`).major_label_overrides=new Map(O.map(j=>[j,String(j)])),f(x),k(x)}function k({name:x,series:P,labels:L,el:p}){if(!P.length)return;let E=n(`${x}.y`),z=n(`${x}.index`),A=g(),M={left:A.left,right:p.clientWidth-A.right,top:A.top,bottom:p.clientHeight-A.bottom},S=P.map(y=>i("span",{class:`name ${y.kind}`},y.name));L.replaceChildren(...S);let C=P.map(({values:y},$)=>({span:S[$],points:y.map((O,N)=>[M.left+(M.right-M.left)*(N+1-z.start)/(z.end-z.start),Number.isFinite(O)?M.top+(M.bottom-M.top)*(E.end-O)/(E.end-E.start):NaN])}));Tt(C,[],{...M,left:M.left+8},e.rem,1.5)}return{el:l,draw(x){x("t")&&b(),n&&x("size")&&m(),x("spectrum","theme","size")&&w()}}}var dh={engine:"backpropagation",differences:"central differences",complex:"complex step"},Pi=.001,uh=e=>e===null?"–":ge(Math.log10(e));function mh({engine:e,resolved:t,error_differences:n,error_complex:s}){let r=s!==null&&s<Pi;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?n!==null&&n<Pi?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function Ni(e){let t={cell:null,signal:"h",side:null,t:null},n=(L,p)=>{let E=i("select",{"aria-label":L});return E.addEventListener("change",()=>{p(E.value),x()}),E},s=n("Cell",L=>t.cell=L),r=n("Side",L=>t.side=L),o=Pe("Gradient",{h:"dL/dh",c:"dL/dc"},L=>{t.signal=L,x()}),a=i("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});a.addEventListener("input",()=>{t.t=a.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(a.value))-1))}),a.addEventListener("change",()=>a.value=w().t+1),a.addEventListener("keydown",L=>L.key==="Enter"&&k());let l=i("button",{type:"button",class:"btn start"},"Check against differences");l.addEventListener("click",()=>k());let c=i("caption"),u=i("tbody"),d=i("table",{},c,i("thead",{},i("tr",{},...["found by","size","relative error"].map(L=>i("th",{scope:"col"},L)))),u),h=i("p",{class:"reads",role:"status"}),v=null,g=null,m=(L,p,E="")=>i("label",{class:E},i("span",{},L),p),{el:f,says:b}=ve("verify","Verify","any point of the plots, found again without backpropagation",[],i("div",{class:"choice"},m("Cell",s),o.el,m("Side",r,"wide"),m("Step",a),l),i("div",{class:"found"},d,h));b.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",i("code",{},"gatescope gradients MODEL TEXT --verify"),".");let w=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),T=L=>e.P.curves.some(p=>p.cell===L&&p.signal==="c");function k(){let{one:L}=e.S,p=e.seeds(w().side).length;e.ask("verify",{...w(),one:Math.min(L,p-1)})}function x(){let L=[...new Set(e.P.curves.filter(E=>E.side===w().side).map(E=>E.cell))];L.includes(w().cell)||(t.cell=L[0]),T(w().cell)||(t.signal="h");let p=(E,z,A)=>{E.replaceChildren(...z.map(([M,S])=>i("option",{value:M},S))),E.value=A};p(s,L.map(E=>[E,Ze(e,E)]),w().cell),p(r,Object.entries(e.P.sides).map(([E,{title:z}])=>[E,z??E]),w().side),o.set(w().signal);for(let E of o.el.children)E.disabled=!T(w().cell)&&E.textContent==="dL/dc";a.max=e.P.T,(t.t===null||a.getRootNode().activeElement!==a)&&(a.value=w().t+1)}function P(){if(c.textContent=g?`‖dL/d${g.signal}‖ at step ${g.t+1}, ${Ze(e,g.cell)}, ${e.P.sides[g.side]?.title??g.side}, seed ${e.seeds(g.side)[g.one]}`:"Nothing checked yet",u.replaceChildren(...Object.entries(dh).map(([E,z])=>i("tr",{class:g&&E==="differences"&&!g.resolved?"lost":""},i("th",{scope:"row"},z),i("td",{},g?Je(g[E]):"–"),i("td",{},E==="engine"?"":g?uh(g[`error_${E}`]):"–")))),!g)return void h.replaceChildren("Choose a point and press the button.");let[L,p]=mh(g);h.replaceChildren(i("b",{},L),` ${p} Each number was moved by ${ge(Math.log10(g.step))} either way.`)}return{el:f,draw(L){let{t:p,cell:E,side:z}=e.S,A=`${p} ${E} ${z}`;A!==v&&Object.assign(t,{cell:null,side:null,t:null}),v=A,L("norms","detail","t")&&x(),L("norms")&&(g=null),L("verify")&&(g=e.got.verify),L("norms","verify")&&P(),L("busy","lost")&&(l.disabled=e.busy.has("verify")||!e.connected)}}}var fh=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","theme","size"],ph={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],theme:["theme"]},gh={scalar:Ci,flow:li,spectrum:Oi,paths:$i,verify:Ni},cr=class extends at{said={};keys;constructor(t){super(t,ci+Li);let{state:n}=this,{t:s,side:r,one:o,cell:a,show:l,off:c}=n.usual("view");this.S={t:s,side:r,one:o,cell:a,theme:this.S.theme,shown:this.curves(l),off:new Set(c)},this.questions=new ct(k=>this.tell(k)),this.got={},this.targets={},this.figures=new Promise(k=>this.made=k),this.near=new Xt("160px"),this.K=this.wish=this.usual=n.usual("server"),this.came=Cn(n);let u=k=>k(this),[d,h,v,g,m,f,b,w]=[Ht,wi,pi,di,Ei,bi,xi,vi].map(u);this.sections=Object.fromEntries(Object.entries(gh).map(([k,x])=>[k,u(x)]));let T=Object.values(this.sections);this.parts=[d,h,v,g,m,f,...T,b,w],this.time=g.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},v.el,i("div",{class:"right"},i("section",{class:"first","aria-label":"Gradient norms through time"},g.el,m.el),f.el,...T.map(k=>k.el),b.el)),this.root.append(Wt(this),i("div",{class:"ask"},h.el,d.el),this.main,w.el,this.status),this.listen(),Vt(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[k,x]of Object.entries(this.model.progress))this.sections[k]?.el.style.setProperty("--done",x)})}close(){this.near.close(),this.questions.stop()}get touches(){return ph}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,n={}){let s=JSON.stringify([this.wish,n]);this.closed||this.questions.asked(t,s)||(this.questions.ask(t,{knobs:this.wish,...n},{key:s}),this.mark(),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=lt(t),{want:o}=s,a=!this.P;if(n&&!r.length)return this.wish=s.knobs,this.questions.ask(o,{knobs:s.knobs}),this.waits();let l=n?this.questions.opened(s):this.questions.take(s);if(!l)return;let c=new Set([o,"busy","notice"]);if(this.said[o]=s.notices,s.file)tt(s.file,r,"text/csv"),this.questions.forget(o);else{let{picture:u}=Dt(t);o==="norms"?this.accept(l,s.knobs,u,c,a):this.got[o]=u}this.draw(c)}accept(t,n,s,r,o){if((o||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...n}),t.key=JSON.stringify([n,{}]),this.K=n,r.add("knobs"),!s)return;let a=this.P,{S:l}=this;this.P=this.got.norms=s,o&&(this.text=n.text),this.shown=t.from,o?(this.read(),this.resetView()):(l.t=l.t>0&&l.t===a.T-1?s.T-1:Math.min(l.t,s.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1),l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of o?fh:["t","detail","lines"])r.add(c)}seeds(t){let n=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(s,r)=>n?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,n){return this.P.curves.some(s=>s.side===t&&s.cell===n)?n:"lstm"}turn(t,n=!1){this.wish={...this.wish,...t},this.entry||=n,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,n){this.near.seen(t,()=>this.P&&n())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:n}=this.wish;return Ln(this.came,{text:t,opened:this.text,task:n})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:n,setup:s}=this,{t:r,side:o,one:a,cell:l,theme:c,shown:u}=n,d=Object.keys(u).filter(v=>u[v]),h={t:r,side:o,one:a,cell:l,theme:c,show:d,off:[...n.off]};return{...t,...h,...An(this.passes(),t.text,s.models),task:null}}curves(t){let{choices:n}=this.state.named.show;return Object.fromEntries(n.map(s=>[s,t.includes(s)]))}read(t=[]){let{S:n,P:s,state:r}=this,{side:o,cell:a,show:l,off:c}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(n,{side:o,cell:a,shown:this.curves(l),off:new Set(c)}),n.t=r.place("t",s.T,0,this.said.address),n.one=r.place("one",this.seeds(o).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(n=>[n,t[n]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let n=(...s)=>s.some(r=>t.has(r));for(let s of this.P?this.parts:this.parts.slice(0,1))kt(s,t);this.P&&(n("busy")&&this.waits(),n("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:n,main:s}=this;n.classList.toggle("busy",t.has("norms")),s.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:o}]of Object.entries(this.sections))o.classList.toggle("waiting",t.has(r)),t.has(r)||o.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),w:()=>this.meanings.walk()}}},ji={render:e=>void new cr(e)};function _i(e,t,n){let s=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),o=e.arrays[`top.${t}.id`][1][1];return Array.from({length:o},(a,l)=>[e.words[s[n*o+l]],r[n*o+l]])}function wh(e,t,n){let[[s,r]]=_i(e,t,n);if(e.answers.kind==="value")return{text:U(r,2),right:null};let o=e.answers.kind==="next"&&n+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:he(s),right:o?a(s)===a(e.tokens[n+1]):null}}function Hi(e){let t=i("div",{class:"says"}),n=i("div",{class:"lists"}),s=i("h2"),r=i("div",{class:"answers"},i("div",{class:"hd"},s),n),o=[],a=null;function l(){o=e.P.cells.map(u=>{let d=Array.from({length:5},()=>{let v=i("span",{class:"bar"}),g=i("span",{class:"w"}),m=i("span",{class:"n"});return{bar:v,word:g,p:m,row:i("li",{},v,g,m)}}),h=e.name({cell:u});return{rows:d,el:i("div",{},i("h3",{},h),i("ol",{class:"pred","aria-label":`What the ${h} answers`},...d.map(({row:v})=>v)))}}),n.replaceChildren(...o.map(u=>u.el))}function c(u){let{P:d,G:h,rem:v,font:g}=e,m=e.name({cell:d.cells[u]}),f=i("div",{class:"line","aria-hidden":"true"},i("span",{class:"label"},m));for(let b=h.a;b<h.end;b++){let{text:w,right:T}=wh(d,u,b),k=i("span",{class:T?"m right":"m",title:`${m}, after “${d.shown[b]}”: ${w}`},w),x=Math.max(yt(w,h.cw-4,.8125*v,T?650:400,g),.62*v);k.style.cssText=`left:${h.x(b)+1}px;width:${h.cw-2}px;font-size:${x}px`,f.append(k)}return f}return{el:r,steps:t,draw(u){let{P:d,S:h}=e;if(d.cells.join()!==a&&(l(),a=d.cells.join()),u("picture","size","view")&&t.replaceChildren(...d.cells.map((g,m)=>c(m))),!u("picture","step","size"))return;let v=d.answers.title;s.replaceChildren(v[0].toUpperCase()+v.slice(1)," ",i("small",{},`${d.answers.kind==="label"?"at":"after"} “${d.shown[h.t]}”`)),o.forEach(({rows:g},m)=>{let f=_i(d,m,h.t),b=d.answers.kind==="value";g.forEach(({row:w,bar:T,word:k,p:x},P)=>{w.hidden=P>=f.length,!w.hidden&&(k.textContent=he(f[P][0]),x.textContent=b?U(f[P][1],3):ue(f[P][1]),T.hidden=b,T.style.width=`${100*f[P][1]}%`)})})}}}function Fi(e){let t=e.filter(Number.isFinite).sort((r,o)=>r-o);if(!t.length)return 1;let n=t.at(-1),s=t[Math.floor(.97*(t.length-1))];return 1.05*(n>2*s?1.5*s:n)||1}function bh(e,t){return e.better==="higher"?[0,1]:[0,e.chance===null?Fi(t):2*e.chance]}function Ri(e){let t=T=>{let k=i("div",{class:"bk"}),x=i("div",{class:"labels","aria-hidden":"true"});return{name:T,target:k,labels:x,head:i("h2"),note:i("small"),el:i("div",{class:`plot ${T}`,role:"img"},k,x)}},n={score:t("score"),loss:t("loss")},s=i("div",{class:"curves"},...Object.values(n).flatMap(T=>[i("div",{class:"hd"},T.head),T.el]));for(let{head:T,note:k}of Object.values(n))T.append(i("span")," ",k);let r={own:0,other:1},o=null,a=!1,l=!1,c={};async function u(){o=await Vt(e.setup.figures,{score:n.score.target,loss:n.loss.target});for(let T of["iterations","score.y","loss.y"])o(T).change.connect(()=>{l||(a=!0,requestAnimationFrame(()=>{b(),w()}))});for(let T of Object.values(n))T.el.addEventListener("dblclick",()=>{a=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>w()).observe(T.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let d=()=>Math.round(3.6*e.rem);function h(){for(let T of Object.keys(n))o(T).setv({min_border_left:e.gutter,min_border_right:d(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),o(T).toolbar.active_drag=e.small?null:"auto"}let v=()=>e.P.cells,g=T=>T==="rnn"?"--rnn":"--ink";function m(){for(let T of Object.keys(n)){ut(o,T,e),o(`${T}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[k,x]of Object.entries(r)){let P=v()[x];o(`${T}.${k}`).glyph.setv({line_color:e.css(g(P)),line_width:x?2.25:3,line_cap:"round"})}}o("chance").line_color=e.css("--ink3")}function f(){let{P:T,run:k,task:x}=e,{measure:P}=x,L=(k??e.choice).iterations,p=k?Array.from(T.array("t")):[],E={score:M=>st(P,M),loss:M=>U(M,4)},z=Math.ceil(L/e.setup.points);l=!0;for(let M of Object.keys(n)){let S={t:p,own:p.map(()=>NaN),other:p.map(()=>NaN)},C=[];for(let[j,R]of Object.entries(r)){let _=k&&T.array(`${R}.${M}`);_&&(S[j]=Array.from(_),C.push([j,v()[R]])),o(`${M}.${j}`).visible=!!_}let y=C.flatMap(([j])=>S[j]),[$,O]=M==="score"?bh(P,y):[0,Fi(y)];S.low=p.map(()=>$),S.high=p.map(()=>O),S.tip=p.map((j,R)=>[`iteration ${j.toLocaleString("en")}`,...C.map(([_,H])=>`${e.name({cell:H})} ${E[M](S[_][R])}`)].join(`
`)),o(`${M}.source`).data=S,o(`${M}.hit`).glyph.width={value:z},a||o(`${M}.y`).setv({start:$,end:O}),c[M]=Object.fromEntries(C.map(([j,R])=>{let _=S[j].findLastIndex(Number.isFinite);return[j,_<0?null:{t:p[_],v:S[j][_],name:e.name({cell:R}),cell:R}]}));let N=C.map(([j,R])=>`${e.name({cell:R})} ${E[M](S[j].at(-1))}`).join(", ");n[M].el.setAttribute("aria-label",p.length?`${M==="score"?P.title:"Loss"} at iteration ${p.at(-1)}: ${N}.`:"No curve yet.")}a||o("iterations").setv({start:0,end:L}),o("chance").setv({location:P.chance??0,visible:P.chance!==null}),l=!1,b();let A=P.title[0].toUpperCase()+P.title.slice(1);n.score.head.firstChild.textContent=A,n.score.note.textContent=`best weights so far, on validation${P.better==="lower"?"; lower is better":""}`,n.loss.head.firstChild.textContent="Loss",n.loss.note.textContent=z>1?`mean of every ${z} iterations`:"of every iteration"}function b(){let{start:T,end:k}=o("iterations"),x=Ee(T,k,e.small?4:7).filter(Number.isInteger);for(let P of Object.keys(n)){let L=P==="score"&&e.task.measure.name==="accuracy"?100:1,p=o(`${P}.y`),E=e.run||L>1?Ee(p.start,p.end,6):[],z=Math.max(0,-Math.floor(Math.log10(L*(E[1]-E[0]))+1e-9))||0;o(`${P}.ticks`).ticks=E,o(`${P}.axis`).major_label_overrides=new Map(E.map(A=>[A,U(L*A,z)+(L>1?"%":"")])),o(`${P}.marks`).ticks=x,o(`${P}.iterations`).major_label_overrides=new Map(x.map(A=>[A,A.toLocaleString("en")]))}}function w(){if(!o||!e.P)return;let{measure:T}=e.task,k=o("iterations");for(let[x,{labels:P,el:L}]of Object.entries(n)){let{start:p,end:E}=o(`${x}.y`),z=L.clientHeight-6-Math.round(1.3*e.rem),A=L.clientWidth-e.gutter-d(),M=e.gutter+A,S=N=>Math.max(0,Math.min(z,z*(1-(N-p)/(E-p)))),C=N=>e.gutter+A*Math.max(0,Math.min(1,(N-k.start)/(k.end-k.start))),y=Object.values(c[x]??{}).filter(Boolean).map(N=>({x:C(N.t),y:S(N.v),span:i("span",{class:`name ${N.cell==="rnn"?"rnn-h":""}`},N.name)})),$=x==="score"&&T.chance!==null?[{x:M,y:S(T.chance),span:i("span",{class:"name fine"},"chance")}]:[],O=y.some(N=>N.x+d()>M);for(let N of O?[[...y,...$]]:[y,$]){let j=Pn(N.map(R=>R.y),.95*e.rem,z);N.forEach(({span:R,x:_},H)=>{R.style.left=`${_+6}px`,R.style.top=`${6+j[H]}px`})}P.replaceChildren(...[...y,...$].map(({span:N})=>N)),!e.run&&x==="score"&&P.append(i("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return u(),{el:s,draw(T){o&&(T("size")&&h(),T("theme","size","picture")&&m(),T("run","picture")&&f(),T("run","picture","size","theme")&&w())}}}var xh=200,Ii={cell:"cell",units:"unit",seed:"seed",iterations:"iteration"};function Wi(e){let{setup:t}=e,n=f=>i("select",{},...f.map(([b,w])=>i("option",{value:b},w))),s=f=>i("input",{type:"number",min:e.state.named[f].low,max:e.state.named[f].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:n(Object.entries(t.tasks).map(([f,b])=>[f,b.title])),cell:n(Object.entries(t.cells)),units:s("units"),seed:s("seed"),iterations:s("iterations"),beside:i("input",{type:"checkbox"})},o=i("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations"},l=Object.entries(a).map(([f,b])=>(r[f].setAttribute("aria-label",b),i("label",{class:f},Ii[f]?re(Ii[f],b):i("span",{},b),r[f]))),c=i("fieldset",{class:"choice","aria-label":"What to train"},...l,i("label",{class:"check"},r.beside,o)),u=Ht(e),d=i("div",{class:"ask"},c,u.el),h=0,v=null;e.chosenNow=()=>(clearTimeout(h),{...Object.fromEntries(Object.keys(a).map(b=>[b,r[b].value])),beside:r.beside.checked});let g=()=>e.send({choice:e.chosenNow()}),m=()=>{o.textContent=`${Le(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`};r.task.addEventListener("change",()=>{let f=t.tasks[r.task.value];r.units.value=f.units,r.iterations.value=f.iterations,g()}),r.cell.addEventListener("change",()=>{m(),g()}),r.beside.addEventListener("change",g);for(let f of[r.units,r.seed,r.iterations])f.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(g,xh)}),f.addEventListener("keydown",b=>{b.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(f){if(u.draw(f),!!f("run")&&(c.disabled=e.live,v===null||f("choice"))){for(let b of Object.keys(a))r[b].value=e.choice[b];r.beside.checked=e.choice.beside,m(),v=!0}}}}var vh=80;function qi(e){let t=i("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),n=i("span",{class:"count"}),s=i("div",{class:"asked"},i("span",{class:"count","aria-hidden":"true"},"Probe"),i("div",{class:"field"},t),n),r=0,o=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),vh)}),{el:s,draw(a){if(!a("run","picture"))return;e.text!==o&&t.getRootNode().activeElement!==t&&(t.value=e.text),o=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:u}=e.P;n.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?u.one:u.many}`}}}var hr={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},kh=e=>B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},B("path",{d:e}));function yh({state:e,elapsed:t,rate:n,left:s}){let r=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${U(n,1)} a second`,o=ys(t);return{starting:"starting",paused:`paused at ${o}`,scoring:`${o} · scoring on test`,done:`done in ${o}`,stopped:`stopped at ${o}`,diverged:`diverged at ${o}`,late:`ended at ${o}`,failed:`broke off at ${o}`}[e]??`${o}${r}${s===null?"":` · ${ys(Math.ceil(s))} left`}`}function Di(e){let t=B("path"),n=i("span"),s=i("button",{type:"button",class:"btn start"},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),n),r=i("button",{type:"button",class:"btn stop"},kh(hr.stop),i("span",{},"Stop")),o=i("b"),a=i("small"),l=i("span",{class:"r"}),c=i("b"),u=i("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),d=i("div",{class:"bar"},i("div",{class:"transport",role:"group","aria-label":"Training"},s,r,i("span",{class:"where"},i("span",{class:"roomy"},"iteration "),o,a),l),u),h=i("table",{class:"results"});s.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=w=>Le(e.setup.cells[w.cell]);function v(){let{run:w,live:T}=e,k=T?w.state==="paused"?"Resume":"Pause":"Start";n.textContent=k,t.setAttribute("d",k==="Pause"?hr.pause:hr.start),s.title=`${k} (space)`,s.disabled=!e.connected||T&&w.state==="scoring",r.disabled=!e.connected||!T}function g(){let{run:w}=e,{iterations:T}=w??e.choice,k=w?.iteration??0;o.textContent=k.toLocaleString("en"),a.textContent=` / ${T.toLocaleString("en")}`,l.textContent=w?yh(w):"",c.style.width=`${100*k/T}%`,u.setAttribute("aria-valuemax",T),u.setAttribute("aria-valuenow",k)}let m=[],f=null;function b(){let{run:w,task:T}=e,{measure:k}=T,x=w?.nets??[],P=JSON.stringify([w?.task,x.map(L=>[L.cell,L.name])]);if(P!==f){f=P,m=x.map((p,E)=>{let z=Array.from({length:4},()=>i("td")),A=i("td",{class:"acts"});if(p.name){let M=y=>e.state.to("explore",{model:p.name,...y}),S=i("a",{class:"btn",href:M(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(p)} in the Explorer, in a new tab`},"Explore");S.addEventListener("click",()=>{S.href=M({text:e.text,theme:e.S.theme})});let C=i("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(p)} as .safetensors`},"Download");C.addEventListener("click",()=>e.send({do:"file",net:E})),A.append(S," ",C)}return{cells:z,row:i("tr",{},i("th",{scope:"row"},i("i",{class:p.cell==="rnn"?"line rnn":"line"}),e.name(p)),...z,A)}});let L=["","parameters","loss",k.title,"on test",""];h.replaceChildren(i("caption",{class:"unseen"},"What each network reached"),i("thead",{},i("tr",{},...L.map(p=>i(p?"th":"td",p?{scope:"col"}:{},p)))),i("tbody",{},...m.map(({row:p})=>p))),h.hidden=!x.length}x.forEach((L,p)=>{let[E,z,A,M]=m[p].cells;E.textContent=L.parameters.toLocaleString("en"),z.textContent=U(L.loss,3),A.textContent=st(k,L.score),A.title=L.best?`the best on validation, after iteration ${L.best}`:"",M.textContent=L.fault?"diverged":st(k,L.test),M.title=L.fault??""})}return{el:d,results:h,draw(w){w("run")&&(v(),g(),b())}}}var Bi=`.unseen {
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
`;var Mh=250,Sh=5e3,dr=class extends at{choice=null;text;version;name;chosenNow;constructor(t){super(t,Bi),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new ct(h=>this.tell(h)),this.run=null,this.came=Cn(this.state),this.parts=[Wi,Di,Ri,qi,Ut,jn,Hi].map(h=>h(this));let[n,s,r,o,a,l,c]=this.parts;this.time=i("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},i("section",{class:"now","aria-label":"Training"},s.el,r.el,s.results),i("div",{class:"probe"},o.el,this.time,c.el)),this.root.append(Wt(this),n.el,this.main,this.status),this.listen();let u=h=>this.live&&!this.closed&&this.connected&&h.preventDefault();this.inPage&&addEventListener("beforeunload",u),this.receive(this.model.payload,!0);let{brought:d}=this.state;d!==void 0&&this.send({text:d})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:n,do:s}=t,r=s??(n?"choice":"text"),o=s!==void 0&&s!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:o}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,n=!1){let[s,r]=lt(t);if(!(n?{}:this.questions.take(s)))return;if(s.file)return tt(s.file,r,"application/octet-stream");if([...this.questions.busy].some(h=>h!=="look"&&h!=="file"))return;let a=Dt(t),l=this.P,c=this.run?.state,u=new Set(["run"]),d=JSON.stringify(a.notices);if((n||d!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=d,u.add("notice")),a.fault)return this.live&&this.pollIn(Sh),this.draw(u);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),n&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,n);for(let h of He)u.add(h)}this.returning&&u.add("choice"),this.returning=!1,this.resetView(),this.draw(u),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(Mh)}placed(t,n){let{P:s,S:r}=this;r.t=t&&r.t<t.T-1&&Ft(t.tokens,s.tokens)?Math.min(r.t,s.T-1):s.T-1,(n||this.returning)&&this.read(n),r.unit=Math.min(r.unit,s.H-1),r.focus=s.signals.includes(this.chosen)?this.chosen:s.keeper??s.signals[0]}read(t){let{P:n,S:s,state:r}=this,{said:o}=r.asked;this.notices.push(...t?[]:o.server,...o.view),s.t=r.place("t",n.T,s.t,this.notices),this.chosen=r.among("focus",n.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&t.state==="scoring"||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:n,said:s}=this.run,r=n.map(l=>this.name(l)).join(" and "),o={starting:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=s||o[t];a&&(this.status.textContent=a)}passes(){let{text:t,opened:n}=this,{task:s}=this.run??this.choice;return Ln(this.came,{text:t===this.task.examples[0][1]?"":t,opened:n,task:s})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:n}=this.owes;return this.with({...this.choice,...n},t)}with(t,n){let{run:s,S:r,P:o}=this,a=(s??t).task===t.task&&n!==this.task.examples[0][1]?n:null;return{...t,text:a,theme:r.theme,t:o&&r.t<o.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:s?.key??null,...An(this.passes(),a,this.setup.models)}}back({values:t}){let n=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:s,run:r,...o}=Object.fromEntries(n.filter(([,a])=>a!==null));this.send({choice:o,text:s??this.setup.tasks[o.task].examples[0][1]})}draw(t){super.draw(t);let{run:n,choice:s,host:r}=this;Object.assign(r.dataset,{ready:"true",state:n?.state??"idle",iteration:n?.iteration??0,task:s.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},Ui={render:e=>void new dr(e)};var Gi=4,Eh=4;function Vi(e,t){if(t>=e.T)return null;let n=e.array("p"),s=n.length/e.T;return e.answers.kind==="value"?()=>n[t]:r=>{let o=e.words.indexOf(r);return o<0?null:n[t*s+o]}}function ur(e,t,n,s=Gi){let r=Vi(e,n),o=Vi(t,n),a=new Set;for(let u of[e,t])if(n<u.T)for(let[d]of u.top(n).slice(0,Eh))a.add(d);let l=[...a].map(u=>({word:u,a:r?r(u):null,b:o?o(u):null})),c=u=>Math.max(u.a||0,u.b||0);return(l.length>1?l.sort((u,d)=>c(d)-c(u)):l).slice(0,s)}var Ki=({answers:e},t)=>e.kind==="value"?U(t,3):ue(t),ls=(e,t)=>e.top(t)[0];function Yi(e,t){let[n,s]=ls(e,t);return[he(n),Ki(e,s)]}function cs(e,t,n){let[s,r]=[e,t].map(o=>o.array("p").subarray(n*o.array("p").length/o.T,(n+1)*o.array("p").length/o.T));return s.length===r.length&&s.every((o,a)=>o===r[a])}function Th(e,t,n,{kind:s,names:r,held:o,trained:a=!0}){let l=e.answers.kind==="value",c=[],u=f=>c.push({text:f,b:!0}),d=f=>c.push({text:f}),h=l?"answers":e.answers.kind==="next"?"expects":"says",v=f=>`after “${ce(f.shown[n],24)}”`,g=f=>{let[b,w]=ls(f,n);l?u(U(w,3)):(d("“"),u(he(b)),d(`” (${ue(w)})`))};if(s==="changes"){if(d(`${o&&a?"As trained the model":o?"Untouched, the model":"The model"} ${h} `),g(e),d(` ${v(e)}.`),!o)return d(" Hold a gate to see what it would have said."),c;e===t||cs(e,t,n)?d(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(d(` With your change it ${!l&&ls(e,n)[0]===ls(t,n)[0]?"still ":""}${h} `),g(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([b,w],T)=>(d(`${T?" ":""}${w[0].toUpperCase()}${w.slice(1)}${w.endsWith("changed")?", ":" "}`),n>=b.T?d(`is over at “${ce(b.shown[b.T-1],24)}”.`):(d(`${h} `),g(b),d(T&&b.tokens[n]===e.tokens[n]?".":` ${v(b)}.`)))),e===t&&d(" They are the same.");let{parts:m}=t;return e!==t&&m!==null&&m!==void 0?d(m===n?" Here the two runs disagree for the first time.":` The two runs first disagree after “${ce(t.shown[m],24)}” (step ${m+1}).`):e!==t&&m===null&&!l&&!(s==="changes"&&cs(e,t,n))&&d(s==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),c}function Xi(e){let{setup:t,other:n,weights:s,name:r}=e,o=s==="trained",a=e.listed.some(Me);if(!n)return{kind:"changes",a:o?"as trained":"untouched",b:"with your change",held:a,trained:o};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:o};let[l,c]=[e.find(r),e.find(n.model)],u=(d,h)=>{let v=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${d.seed}`:`${d.units} units`}`:"");return`${Le(t.cells[d.cell])}${v||""}${h==="initial"?", untrained":""}`};return{kind:"network",a:`the ${u(l,s)}`,b:`the ${u(c,n.weights)}${a?", changed":""}`,held:a,trained:o}}function Ji(e){let t=i("p",{class:"verdict","aria-live":"polite"}),n=i("h2"),s={a:i("span",{class:"a"}),b:i("span",{class:"b"})},r=Array.from({length:Gi},()=>{let l={a:i("span",{class:"n a"}),left:i("i",{class:"bar a"}),word:i("span",{class:"w"}),right:i("i",{class:"bar b"}),b:i("span",{class:"n b"})};return{el:i("li",{},l.a,i("span",{class:"arm a"},l.left),l.word,i("span",{class:"arm b"},l.right),l.b),...l}}),o=i("ol",{},...r.map(({el:l})=>l)),a=i("section",{class:"answers"},i("div",{class:"hd"},n),i("div",{class:"whose"},s.a,s.b),o);return{el:a,verdict:t,draw(l){if(l("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!l("picture","t","pins"))return;let{A:c,P:u,S:d}=e,h=e.titles,{t:v}=d,g=u.answers.kind==="value",m=Th(c,u,v,{...h,names:h});t.replaceChildren(...m.map(({text:P,b:L})=>L?i("b",{},P):P));let{title:f,kind:b}=u.answers,w=`“${ce(u.shown[v],24)}”`;n.textContent=`${f[0].toUpperCase()}${f.slice(1)} ${b==="label"?"at":"after"} ${w}`;let T=c===u&&h.kind==="changes";a.classList.toggle("alone",T);for(let P of["a","b"])s[P].textContent=h[P].replace(/^the (?=\w+( |,|$))/,L=>h.kind==="network"?"":L);T&&(s.b.textContent="nothing is held yet");let k=ur(c,u,v);o.setAttribute("aria-label",`${f}: ${h.a}, then ${h.b}`);let x=g?Math.max(1,...k.flatMap(({a:P,b:L})=>[Math.abs(P??0),Math.abs(L??0)])):1;r.forEach((P,L)=>{let p=k[L];if(P.el.hidden=!p,!!p){xe(P.word,he(p.word));for(let[E,z]of[["a",P.left],["b",P.right]]){let A=p[E];xe(P[E],T&&E==="b"?"":A===null?"–":Ki(u,A)),z.style.width=`${A===null||T&&E==="b"?0:100*Math.abs(A)/x}%`}P.el.classList.toggle("up",(p.b??0)>(p.a??0))}})}}}var Ch={changes:"my changes",sentence:"another sentence",network:"another network"};function Zi(e,{model:t,weights:n}){return e?(e.model??t)!==t||(e.weights??n)!==n?"network":"sentence":"changes"}function Lh(e,t){let n=[...new Set(e.filter(o=>o.task===t.task).map(o=>o.cell))].filter(o=>o!==t.cell),s=["gru","lstm"].find(o=>n.includes(o))??n[0];return(s?As(e.filter(o=>o.task===t.task),{...t},{cell:s}):null)??e.find(o=>o.task===t.task&&o.name!==t.name)??null}function Qi(e){let t=m=>yn(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...m})),n=t({P:{get:()=>e.A},send:{value:(m,f)=>f?.jump?e.example(m.text):e.send(m,f)},typed:{set:m=>e.typed=m}}),s=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:m=>{let{length:f,...b}=e.asked.other??{};e.send({other:{...b,...m}})}}}),r=i("select",{class:"othernet","aria-label":"The other network"}),o=i("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=i("div",{class:"with"},i("span",{},"with"),r,i("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=i("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=i("div",{class:"second"},s.el,a,o,l),u=i("div",{class:"question"},n.el,c),d=Pe("Compare with",Ch,h);o.addEventListener("click",()=>h("changes")),r.addEventListener("change",()=>{let[m,f]=r.value.split(" ");e.send({other:{model:m,weights:f}}),e.root.focus({preventScroll:!0})});function h(m){if(m===Zi(e.asked.other,e.asked))return;let{model:f,weights:b}=e.asked,w=e.find(f),T=Lh(e.setup.models,w);return m==="changes"?e.send({other:null}):m==="network"?e.send({other:T?{model:T.name,weights:b}:{model:f,weights:b==="trained"?"initial":"trained"}}):(v=!0,e.send({other:{text:e.text}}))}let v=!1;function g(){let{setup:m,entry:f,name:b}=e,w=m.models.filter(x=>x.task===f.task),T=(x,P)=>{let{cell:L,units:p,seed:E}=x,z=P==="initial"?", initial weights":"";return i("option",{value:`${x.name} ${P}`},`${Le(m.cells[L])}, ${p} units, seed ${E}${z}`)},k=Object.keys(m.cells).filter(x=>w.some(P=>P.cell===x));r.replaceChildren(...k.map(x=>i("optgroup",{label:m.cells[x]},...w.filter(P=>P.cell===x&&!(P.name===b&&e.weights==="trained")).map(P=>T(P,"trained")))),e.weights==="trained"&&i("optgroup",{label:"Before training"},...w.filter(x=>x.name===b).map(x=>T(x,"initial"))))}return{el:u,ways:d.el,draw(m){if(e.P&&e.before!==null||(n.draw(m),!e.P||!m("picture")))return;let{other:f}=e,b=Zi(f,{model:e.name,weights:e.weights});d.set(b),c.hidden=b==="changes",s.el.hidden=b!=="sentence"&&e.text2===e.text,a.hidden=b!=="network",l.hidden=b!=="sentence",g(),f&&(r.value=`${f.model} ${f.weights}`),!(c.hidden||s.el.hidden)&&(s.draw(m),v&&(v=!1,s.el.querySelector(".sentence").focus()))}}}var Ah=[0,200,600,1200,2e3],ea=({better:e},t,n)=>e==="lower"?n-t:t-n;function ds({measure:e,whole:t},{score:n,random:s}){let r=s.map(o=>ea(e,t.score,o));return[ea(e,t.score,n),Math.min(...r),Math.max(...r)]}var mr=([e,t,n])=>e>n?"more":e<t?"less":"same",fr={more:"more than any of them",same:"no more than they do",less:"less than any of them"},zh=["no","one","two","three","four","five","six","seven","eight"],us=e=>zh[e]??String(e);function hs({name:e,digits:t},n,s=!0){return e==="accuracy"?`${U(100*n,1)}${s?U(100*Math.abs(n),1)==="1.0"?" point":" points":""}`:U(n,t)}function Oh(e,t){let{measure:n,rows:s}=e;if(s.length===1){let[l]=s,[c,u,d]=ds(e,l),h=l.random.length,v=l.k===1?`${us(h)} single units drawn at random cost`:`${us(h)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${hs(n,c)}; ${v} ${hs(n,u,!1)} to ${hs(n,d)}: ${fr[mr([c,u,d])]}.`}let r={more:[],same:[],less:[]};for(let l of s)r[mr(ds(e,l))].push(l.k);let o=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${fr[l]} with ${It(c)} of them cut`),[a]=ds(e,s[0]);return`Cutting the best unit for ${t} costs ${hs(n,a)}. Beside as many random units the best cost ${o.join("; ")}.`}function ta(e){let t="units",n=!1,s={},r={},o=i("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=i("select",{"aria-label":"Feature"}),l=Pe("What to cut",{units:"units",feature:"the best units for"},S=>{t=S,p()}),c=i("button",{type:"button",class:"btn start"},"Cut"),u=i("span",{class:"done",role:"status"}),[d,h]=l.el.children,v=i("div",{class:"cuts"},i("span",{class:"seg"},d,o),i("span",{class:"seg"},h,a),c,u),g=Fe("scores"),m=i("table"),f=i("p",{class:"reads"}),b=i("div",{class:"pair"},i("div",{class:"panel"},g.el),i("div",{class:"panel scroll"},m)),{el:w,says:T}=ve("cut",re("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],v,f,b);T.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),o.addEventListener("input",()=>{n=!0,t="units",p()}),o.addEventListener("keydown",S=>S.key==="Enter"&&!c.disabled&&L()),a.addEventListener("change",()=>{t="feature",p()}),c.addEventListener("click",L);let k=()=>e.measured.get(e.name)?.features??[],x=()=>dn(o.value||"-",e.A.H),P=()=>JSON.stringify([e.name,e.weights]);function L(){let S=x()??null;r={about:t==="feature"?`“${k().find(({name:y})=>y===a.value)?.title}”`:`unit${S.length===1?"":"s"} ${qe(S)}`,key:P()},e.ask("cut",t==="feature"?{feature:a.value}:{units:S})}function p(){let{A:S,S:C}=e,y=k(),$=e.busy.has("cut");n||(o.value=String(Math.min(C.unit,S.H-1))),y.length||(t="units");let O=a.value;a.replaceChildren(...y.map(({name:R,title:_})=>i("option",{value:R},_))),y.some(({name:R})=>R===O)&&(a.value=O),h.parentNode.hidden=!y.length,l.set(t);let N=t==="units"?x():null,j=t==="units"&&(!N?.length||N.length>=S.H||N.length>e.setup.most.cut);o.setAttribute("aria-invalid",String(j)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":N?.length>1?`Cut ${ae(N.length,"unit")}`:"Cut it",c.disabled=$||!e.connected||j,u.textContent=$?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:j?`units from 0 to ${S.H-1}, such as 3 or 3,7-9, and not all`:"",w.classList.toggle("waiting",$),w.style.setProperty("--done",$?e.progress?.cut??0:0)}let E=()=>s.key===P()?e.got.cut:null;function z(){let S=E(),{about:C}=s;for(let q of[f,b])q.hidden=!S;if(!S)return;let{measure:y,rows:$,whole:O,rules:N}=S,j=q=>st(y,q),R=q=>q.length?`${j(Math.min(...q))} to ${j(Math.max(...q))}`:"–";f.replaceChildren(i("b",{},Oh(S,C)),` The whole network: ${j(O.score)} ${y.name==="accuracy"?"right":y.title} on ${(S.n??O.n).toLocaleString("en")} test answers`,y.chance===null||y.chance===void 0?".":` (chance: ${j(y.chance)}).`),A(S);let _=Object.keys(O.by_rule),H=q=>S.by==="feature"?`best ${q.k}`:C,F=[["all",O.score,q=>[q.score,q.random]],..._.map(q=>[q,O.by_rule[q],G=>[G.by_rule[q],G.random_rules[q]]])],I=$.length>1?$.map(q=>[H(q),qe([...q.units].sort((G,X)=>G-X)),j(q.score),R(q.random),fr[mr(ds(S,q))]]):F.map(([q,G,X])=>[q,j(G),j(X($[0])[0]),R(X($[0])[1])]),W=$.length>1?["cut","units",y.title,`${us($[0].random.length)} random`,""]:["rule","whole","cut",`${us($[0].random.length)} random`];m.replaceChildren(i("thead",{},i("tr",{},...W.map(q=>i("th",{scope:"col"},q)))),i("tbody",{},...I.map(q=>i("tr",{},i("th",{scope:"row",title:N[q[0]]??""},q[0]),...q.slice(1).map(G=>i("td",{},G))))))}function A(S){let{measure:C,rows:y,whole:$}=S,{rem:O}=e,{width:N}=g.measure(),j=3.6*O,R=N-1.2*O,_=rt({a:0,n:y.length+1},y.length+1,R,j),H=[$.score,...y.flatMap(Q=>[Q.score,...Q.random]),...typeof C.chance=="number"?[C.chance]:[]],F=Math.max(...H),I=Math.min(...H,F-(C.name==="accuracy"?.1:.2*Math.abs(F))),W=.06*(F-I),q=I-W,G=F+W,X=C.name==="accuracy"?100:1,ee=Ee(X*q,X*G,5),te=ee.every(Number.isInteger)?0:C.digits??2,Y=[$.score,...y.map(Q=>Q.score)],ne=[$.score,...y.map(Q=>Math.max(...Q.random))],D=Q=>Q>0;if(g.draw({x:gt(_),y:{low:q,high:G,top:.9*O,below:2.6*O},rows:ee.map(Q=>[Q/X,`${U(Q,te)}${X>1?"%":""}`]),along:Y.map((Q,se)=>[se,se?String(y[se-1].k):"none"]),foot:1.5*O,lines:[{values:ne,kind:"draws",name:"random units",named:D},{values:Y,kind:"cut",name:S.by==="feature"?"the best units":"cut",named:D},...typeof C.chance=="number"?[{values:[C.chance,C.chance],at:[-.5,y.length+.5],kind:"chance",aside:!0}]:[]],bars:Q=>y.map((se,ie)=>[[_.centre(ie+1)-5,Q(Math.min(...se.random))],[_.centre(ie+1)+5,Q(Math.max(...se.random))]]),marks:[...y.flatMap((Q,se)=>Q.random.map(ie=>({k:se+1,v:ie,kind:"draw",r:3}))),...Y.map((Q,se)=>({k:se,v:Q,kind:"point",r:4.5}))],said:`${C.title} against the number of units cut. ${f.textContent}`,rem:O}),!g.frame)return;let{x:V,y:K}=g.frame,J=S.by==="feature"?"units cut, the best first":"units cut";g.under.replaceChildren(...y.map((Q,se)=>B("path",{class:"range",d:`M${V.at(se+1)} ${K(Math.min(...Q.random))}V${K(Math.max(...Q.random))}`})),B("text",{x:(j+R)/2,y:g.el.clientHeight-.3*O,"text-anchor":"middle"},J))}function M(){let S=!1;for(let C of["wheel","pointerdown","keydown"])addEventListener(C,()=>S=!0,{once:!0,passive:!0});for(let C of Ah)setTimeout(()=>S||w.scrollIntoView(),C)}return e.inPage&&location.hash==="#cut"&&M(),{el:w,draw(S){e.P&&(S("cut")&&(s=r),S("picture","unit","busy","cut")&&p(),S("cut","picture","size","theme")&&z())}}}function Ph({units:e,steps:t},n,s){let r=e===null?[[0,n.length-1]]:wt(n.flatMap((a,l)=>e.includes(a)?[l]:[])),o=t===null?[[0,s-1]]:wt(t.filter(a=>a<s));return r.flatMap(a=>o.map(l=>({rows:a,steps:l})))}function Nh([e,t],[n,s],r,o){let[a,l]=[Math.min(e,n),Math.max(e,n)],[c,u]=[Math.min(t,s),Math.max(t,s)],d=r.slice(c,u+1).sort((v,g)=>v-g),h=Array.from({length:l-a+1},(v,g)=>a+g);return{units:d.length===r.length?null:d,steps:h.length===o?null:h}}function ms(e,t,n){let s=Math.min(e.T,t.T),r=t.H,o=e.signal(n),a=t.signal(n),l=Float64Array.from({length:s*r},(c,u)=>a[u]-o[u]);return{T:s,H:r,name:n,values:l,signal:()=>l,most:l.reduce((c,u)=>Math.max(c,Math.abs(u)),0)}}function fs(e,{name:t,most:n}){let[s,...r]=Mt(e,"g",n||1);return s.textContent=`Δ${t}`,[s,...r]}var jh=4;function ps(e,{tip:t,brushed:n=null}){let s=i("canvas",{"aria-hidden":"true"}),r=B("svg",{class:"mark","aria-hidden":"true"}),o=i("div",{class:"under","aria-hidden":"true"}),a=i("div",{class:"tag"}),l=i("span",{class:"unit","aria-hidden":"true"}),c=i("div",{class:"pane",role:"group",tabindex:n?"0":"-1"},s,r,l,a),u=i("div",{class:"umap"},c,o),d=null,h=null,v=0,g=[],m=null,f="";a.hidden=!0;let b=p=>{let E=s.getBoundingClientRect(),z=Math.floor((p.clientY-E.top)/E.height*d.H);return[Math.min(d.T-1,h.step(p.clientX-E.left+h.gutter)),Math.max(0,Math.min(d.H-1,z))]};_e(s,{press:p=>d!==null&&b(p),slop:n?jh:1/0,move:(p,E)=>w(E,b(p)),click(p){let[E,z]=b(p);T(),e.pick(e.order[z]),e.go(E)},cancel:p=>p.key==="Escape"&&T()}),s.addEventListener("pointermove",p=>{if(!d)return;let[E,z]=b(p),A=c.getBoundingClientRect(),M=e.order[z];a.textContent=`${t(E,M)} · unit ${M} · step ${E+1} “${ce(e.P.shown[E],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(A.width-a.offsetWidth,p.clientX-A.left+12))}px`,a.style.top=`${p.clientY-A.top-30}px`});for(let p of["pointerleave","pointercancel"])s.addEventListener(p,()=>a.hidden=!0);c.addEventListener("keydown",p=>{if(!n||!d)return;let E=p.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[p.key];if(p.key==="Escape"&&m)T();else if(!E)return;if(p.preventDefault(),!E)return;let z=m?.[0]??[Math.min(e.S.t,d.T-1),e.order.indexOf(e.S.unit)],[A,M]=m?.[1]??z;w(z,m?[Math.max(0,Math.min(d.T-1,A+E[0])),Math.max(0,Math.min(d.H-1,M+E[1]))]:z)}),o.addEventListener("click",p=>{let E=p.target.closest("[data-step]");E&&e.go(Number(E.dataset.step))});function w(p,E){m=[p,E],P(),n(Nh(p,E,e.order,d.T))}function T(){m&&(m=null,P(),n(null))}let k=(p,E,z,A,M,S)=>{let[C,y]=[Math.max(E,h.a),Math.min(z,h.end-1)],$=v/d.H;return C>y?null:B("rect",{class:p,x:h.x(C)-S,y:A*$-S,width:(y-C+1)*h.cw+2*S-1,height:(M-A+1)*$+2*S})},x=(p,...E)=>[k(`halo ${p}`,...E,1.5),k(`edge ${p}`,...E,0)];function P(){if(!d||!h)return;let{S:p}=e,E=e.order.indexOf(p.unit);r.replaceChildren(...[...g.flatMap(({rows:z,steps:A})=>x("kept",...A,...z)),...x("row",h.a,h.end-1,E,E),p.t<d.T&&k("step",p.t,p.t,0,d.H-1,0),...m?x("brush",Math.min(m[0][0],m[1][0]),Math.max(m[0][0],m[1][0]),Math.min(m[0][1],m[1][1]),Math.max(m[0][1],m[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${p.unit}`,l.style.top=`${Math.max(0,Math.min(v-16,(E+.5)*v/d.H-8))}px`;for(let z of o.children)z.classList.toggle("cur",Number(z.dataset.step)===p.t)}function L(){let{A:p,P:E}=e,z=p.shown.some((M,S)=>S<E.T&&M!==E.shown[S]);o.classList.toggle("two-texts",z);let A=M=>{let S=i("span",{"data-step":M,style:`left:${h.x(M)}px;width:${h.cw}px`,title:E.shown[M]},i("b",{},E.shown[M]));return z&&M<p.T&&p.shown[M]!==E.shown[M]&&S.prepend(i("s",{},p.shown[M])),S};o.replaceChildren(...h.cw<1.1*e.rem?[]:Array.from({length:h.n},(M,S)=>A(h.a+S)))}return{el:u,clear:T,mark:P,paint(p,{name:E,full:z,colours:A=E,pins:M=[],said:S}){let C=e.order.join();d&&(d.T!==p.T||C!==f)&&T(),[d,f]=[p,C];let y=c.clientWidth,$=devicePixelRatio||1,O=e.small?0:e.gutter;if(v=c.clientHeight,!y||!v)return;h=rt(e.S.view,e.P.T,y,O);let N=i("canvas",{width:d.T,height:d.H}),j=_s(d,E,e.order,H=>e.palette.of(A,H,z));N.getContext("2d").putImageData(new ImageData(j,d.T,d.H),0,0),s.width=Math.round((y-O)*$),s.height=Math.round(v*$),s.style.cssText=`left:${O}px;width:${y-O}px;height:${v}px`;let R=s.getContext("2d"),_=h.cw>=14?Math.max(1,Math.round($)):0;R.imageSmoothingEnabled=!1,R.drawImage(N,h.a,0,h.n,d.H,0,0,s.width,s.height);for(let H=1;_&&H<=h.n;H++)R.clearRect(Math.round(H*h.cw*$)-_,0,_,s.height);g=M.flatMap(H=>Ph(H,e.order,d.T)),c.setAttribute("aria-label",S),L(),P()}}}function _h(e,t){let n=e.findIndex(a=>a>0);if(n<0)return null;let s=e.reduce((a,l,c)=>l>e[a]?c:a,n),r=e[s],o=e.findIndex((a,l)=>l>s&&a<=r/2);return{from:n,peak:s,most:r,now:e[t],left:e[t]/r,half:o<0?null:o-s}}function Hh(e,t,n,s,r="c"){if(!e)return`${r} is the same at every step.`;let{from:o,peak:a,left:l,half:c}=e;if(t<o)return`Up to ${s(t)} nothing differs; it begins at ${s(o)}.`;let u=a===n-1,d=u||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${ae(c,"step")} later`:"; half of it is not gone yet";return t===a?u&&o<a?`The difference still grows: ${r} differs most at the last step, ${s(t)}.`:`At ${s(t)} ${r} differs most.`:`${t<a?`At ${s(t)} ${r} differs by ${nt(l)} of what it will at its largest, at ${s(a)}`:`At ${s(t)} ${r} differs by ${nt(l)} of what it did at its largest, at ${s(a)}`}${d}${u?": it still grows":""}.`}function Fh(e,t,n,s,r){return Array.from({length:s},(a,l)=>[l,e[n*s+l],t[n*s+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Rh=(e,t)=>e.slice(0,t.length).flatMap((n,s)=>n===t[s]?[]:[s]);function na(e){let t=i("h3"),n=i("table",{class:"moved"}),s=i("h3"),r=Fe("sizes"),o=i("div",{class:"labels","aria-hidden":"true"});r.el.append(o);let a=i("h3"),l=i("span",{class:"legend"}),c=ps(e,{tip:(z,A)=>`Δ${e.S.focus} ${U(g.values[z*g.H+A],4,!0)}`}),{el:u,says:d,note:h}=ve("differences","What changed, step by step","with your change minus as trained",[],i("div",{class:"pair"},i("div",{class:"panel"},t,n),i("div",{class:"panel"},s,r.el,i("div",{class:"maphead"},a,l),c.el))),v=e.near.watch(u),g=null,m=null;r.el.addEventListener("click",z=>{m&&e.go(m.step(z.clientX-r.el.getBoundingClientRect().left))});let f=()=>Math.min(e.A.T,e.P.T),b=z=>`“${e.P.shown[z]}”`,w=()=>e.A===e.P;function T(){let{A:z,P:A,S:M}=e;if(e.sameNet){let C=new Float32Array(f());return["c","h"].filter(y=>A.signals.includes(y)).map(y=>({name:`‖Δ${y}‖`,kind:y===A.memory?"c":"h",values:A.array(`size.${y}`)??C}))}let S=z.signals.includes(M.focus)?M.focus:"h";return[{name:`mean ${S}, ${e.titles.b}`,kind:"c",values:A.mean(S),signed:!0},{name:`mean ${S}, ${e.titles.a}`,kind:"trained",values:z.mean(S),signed:!0}]}function k(){let{P:z,S:A,rem:M}=e,{width:S,height:C}=r.measure();if(!S||!C)return;m=rt(A.view,z.T,S,e.gutter);let y=f(),$=T().map(W=>({...W,values:W.values.subarray(0,y)})),O=$.flatMap(W=>Array.from(W.values)),N=Math.min(0,...O),j=Math.max(...O)||1,R=Ee(N,j,3),_=[Math.min(N,...R),Math.max(j,...R)],H=Array.from({length:Math.max(0,Math.min(y,m.end)-m.a)},(W,q)=>m.a+q).filter(W=>e.pins.some(q=>Me(q)&&(q.steps===null||q.steps.includes(W)))),F=W=>{let q=Math.max(...W);return G=>W[G]>.6*q||G===Math.min(y,m.end)-1},I=R.every(Number.isInteger)?0:_[1]<.1?3:_[1]<1?2:1;r.draw({x:gt(m),y:{low:_[0],high:_[1],top:.9*M,below:.35*M},rows:R.map(W=>[W,U(W,I)]),shades:H.map(W=>[m.x(W),m.x(W+1)]),lines:$.map(W=>({...W,named:W.signed?null:F(W.values)})),tip:W=>W<y?`step ${W+1} “${z.shown[W]}”: ${$.map(({name:q,values:G,signed:X})=>`${q} ${U(G[W],3,X)}`).join(", ")}`:null,here:"column",room:{top:1.1*M},said:`${$.map(({name:W})=>W).join(" and ")} at every step. ${d.textContent}`,rem:M}),r.cursor(A.t),x(z.parts??null,S)}function x(z,A){let{rem:M}=e,S=z!==null&&m.sees(z)?m.centre(z):null,{top:C,bottom:y}=r.frame;r.under.replaceChildren(...S===null?[]:[B("path",{class:"parts",d:`M${S} ${y}V${C}`})]);let $=S>A-7*M?`right:${A-S+4}px`:`left:${S+4}px`;o.replaceChildren(...S===null?[]:[i("span",{class:"name parts",style:`top:${.5*M}px;${$}`},"answers part")])}function P(){let{A:z,P:A,S:M}=e,S=A.answers.kind==="value",C=M.t,[y,$]=[z.array("p"),A.array("p")],O=A.arrays.p[1][1],N=C<f()&&z.words.join()===A.words.join();if(t.replaceChildren(N?"Answers that changed most after ":"Answers after ",i("b",{},b(C))),!N){n.replaceChildren(i("tbody",{},i("tr",{},i("td",{},C<f()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let j=S?F=>U(F,3):ue,R=[e.titles.a,e.titles.b],_=(F,I)=>i("span",{class:"change","aria-hidden":"true"},i("i",{class:I<F?"neg":"pos",style:`left:${100*Math.min(F,I)}%;width:${100*Math.abs(I-F)}%`})),H=Fh(y,$,C,O,S?1:6).filter(([,F,I])=>j(F)!==j(I));if(!H.length){let F=w()?"No answer changes: both runs are the same.":cs(z,A,C)?`No answer changes after ${b(C)}.`:`No answer after ${b(C)} changes by as much as is written here.`;n.replaceChildren(i("tbody",{},i("tr",{},i("td",{class:"none"},F))));return}n.replaceChildren(i("thead",{},i("tr",{},...["answer",R[0],"",R[1]].map(F=>i("th",{scope:"col"},F)))),i("tbody",{},...H.map(([F,I,W])=>i("tr",{},i("th",{scope:"row"},he(A.words[F])),i("td",{},j(I)),i("td",{class:"way"},S?"":_(I,W)),i("td",{},i("b",{},j(W)))))))}function L(){let{A:z,P:A,S:M}=e,S=f(),C=Math.min(M.t,S-1);if(h.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",w())return void d.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let y=[],$=Rh(z.tokens,A.tokens),O=R=>`“${z.shown[R]}” and “${A.shown[R]}”`;if($.length&&y.push(`The texts differ at ${$.length>3?`${ae($.length,"step")}, first ${O($[0])}`:$.map(O).join(", ")}.`),z.T!==A.T&&y.push(`One goes on for ${ae(Math.abs(z.T-A.T),"step")} more, which are left out.`),e.sameNet){let R=A.memory,_=A.array(`size.${R}`);_&&y.push(Hh(_h(_.subarray(0,S),C),C,S,b,R))}let{parts:N}=A,j=(R,_)=>R.top(_)[0][0];if(A.answers.kind!=="value"&&"parts"in A){let R=Array.from({length:S},(_,H)=>j(z,H)!==j(A,H)).filter(Boolean).length;y.push(N===null?"The top answer is the same after every step.":`The top answers first differ after ${b(N)}, step ${N+1}, where “${he(j(z,N))}” becomes “${he(j(A,N))}”; they differ after ${R} of ${ae(S,"step")}.`)}d.replaceChildren(y.join(" "))}function p(){let{A:z,P:A,S:M}=e,S=e.sameNet&&z.signals.includes(M.focus);for(let C of[c.el,a.parentNode])C.hidden=!S;S&&(g=ms(z,A,M.focus),a.replaceChildren(i("b",{},`Δ${M.focus}`),` ${e.P.roles.word(M.focus)} of every unit`),l.replaceChildren(...fs(e,g)),c.paint(g,{name:M.focus,full:g.most||1,colours:"g",said:`Map of the difference of ${M.focus}: ${g.H} units by ${g.T} steps.`}))}function E(){!e.P||!v()||(s.replaceChildren(...e.sameNet?["How far apart the memories are: ",i("b",{},T().map(({name:z})=>z).join(", "))," over all units"]:["Means over all units of each network"]),L(),k(),P(),p())}return{el:u,draw(z){z("picture","size","view","theme","focus","t","unit","order")&&E()}}}var Ih=75,pr=(e,t,n)=>Math.max(t,Math.min(n,e)),Wh=(e,t)=>JSON.stringify(e)===JSON.stringify(t),qh=(e,t,n)=>pr(Math.round(100*(e+(t<0?-1:1)*(n-t)/Ih))/100,0,1),gr=(e,{signal:t},n,s)=>e.findLastIndex(r=>At([r],t,n,s)!==null);function Dh(e,t,n,s){let r=gr(e,t,n,s),o=e[r];return!o||!Wh([o.units,o.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function Bh(e,t,n,s){let r=gr(e,{signal:t},n,s);return e.filter((o,a)=>a!==r)}function sa(e){let t="all",n="span",s="b",r=null,o=null,a=null,l=null,c=null,u=!1,d=[],h=Pe("Whose",{all:"all units",one:"unit"},D=>{t=D,ne()}),v=Pe("When",{step:"this step",span:"",all:"all steps"},D=>{n=D,ne()}),g=i("h3"),m=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),f=i("div",{class:"states"}),b=i("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),w=Pe("What the map shows",{b:"with your change",d:"difference"},D=>{s=D,ee()}),T=i("span",{class:"legend"}),k=ps(e,{tip:q,brushed:X}),x=Be({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:D=>U(D)},()=>u=!0),P=i("span"),L=i("button",{type:"button",class:"btn start"},"Hold"),p=i("button",{type:"button",class:"btn"},"Clear"),E=i("div",{class:"brushed",role:"group","aria-label":"What is brushed"},P,x.el,L,p),z=i("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:A,says:M,note:S}=ve("inside",re("cell","Inside the cell"),"drag a gate",[h.el,v.el],i("div",{class:"pair"},i("div",{class:"panel"},g,m,f),i("div",{class:"panel"},i("div",{class:"maphead"},b,w.el,T),k.el,E,z))),C=e.near.watch(A);E.hidden=!0,L.addEventListener("click",()=>{let{signal:D,units:V,steps:K}=c;k.clear(),e.hold({signal:D,units:V,steps:K,value:Number(x.input.value)})}),p.addEventListener("click",()=>k.clear());let y=()=>{let{t:D,span:[V,K]}=e.S;return D>=V&&D<=K&&De(V,K,e.P.T)||[D]},$=()=>({step:[e.S.t],span:y(),all:null}),O=()=>({units:t==="all"?null:[e.S.unit],steps:$()[n]});function N(D,V,K){let{unit:J,t:Q}=e.S;a??=e.pins;let se=Dh(a,{signal:D,...O(),value:V},J,Q);K&&(a=null),e.edit(se,{done:K,select:gr(se,{signal:D},J,Q)})}let j=D=>e.edit(Bh(e.pins,D,e.S.unit,e.S.t),{done:!0}),R=D=>`${e.P.roles.word(D)} ${D}`,_=D=>{let{unit:V,t:K}=e.S,J=e.held(D,V,K);return typeof J=="number"?J:e.P.at(D,K,V)};function H({signal:D,linked:V,x:K,y:J,level:Q}){let se=[-1,1].map(()=>B("path",{class:"jaw grip",d:Q?`M${K-7} ${J}h14`:`M${K} ${J-7}v14`})),ie=B("g",{class:`pull ${Q?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},B("circle",{class:"reach",cx:K,cy:J,r:Ct+6}),...se),oe=B("g",{class:"pinned",role:"button",tabindex:"0"},B("circle",{class:"reach",cx:K-23,cy:J-23,r:15}),B("path",{d:`M${K-12} ${J-12}L${K-19} ${J-19}`}),B("circle",{class:"knob",cx:K-23,cy:J-23,r:7.5}),B("title",{},`Release ${R(D)}`)),be=()=>V?1-_(D):_(D),ke=(me,pe)=>N(D,V?Math.round(100*(1-me))/100:me,pe),Z=me=>Q?me.clientY:me.clientX,Re=me=>{let pe=o.svg.getBoundingClientRect(),Ue=o.svg.viewBox.baseVal.width/pe.width;return[Q?(me.clientY-pe.top)*Ue-J:(me.clientX-pe.left)*Ue-K,Ue]};_e(ie,{press(me){me.preventDefault(),ie.focus({preventScroll:!0});let[pe,Ue]=Re(me);return{from:pe,k:Ue,start:Z(me),open:be(),last:null}},move(me,pe){let Ue=qh(pe.open,pe.from,pe.from+pe.k*(Z(me)-pe.start));Ue!==(pe.last??Math.round(100*pe.open)/100)&&(pe.last=Ue,ke(Ue,!1))},done:(me,{last:pe})=>pe!==null&&ke(pe,!0)});let Oe=null;ie.addEventListener("keydown",me=>{let pe={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[me.key];if(["Delete","Backspace"].includes(me.key)&&e.held(D,e.S.unit,e.S.t)!==null)j(D);else if(!pe)return;me.preventDefault(),pe&&(Oe=pr(Math.round(100*((Oe??be())+pe))/100,0,1),ke(Oe,!1))});let tn=()=>{Oe!==null&&(ke(Oe,!0),Oe=null)};return ie.addEventListener("keyup",tn),ie.addEventListener("blur",tn),oe.addEventListener("click",()=>j(D)),oe.addEventListener("keydown",me=>{me.key!=="Enter"&&me.key!==" "||(me.preventDefault(),ie.focus(),j(D))}),{el:B("g",{},ie,oe),step(me){let pe=me.now[D],{unit:Ue,t:_a}=e.S,Tr=e.held(D,Ue,_a)!==null,Ha=Bs(V?1-pe:pe)+5;se.forEach((Fa,Ra)=>Fa.style.transform=`translate${Q?"Y":"X"}(${(2*Ra-1)*Ha}px)`),ie.setAttribute("aria-label",V?`${R(D)}, by its other side, 1 − ${D}`:R(D)),ie.setAttribute("aria-valuenow",U(pe).replace("−","-")),ie.setAttribute("aria-valuetext",`${e.P.roles.word(D)} ${U(pe)}${Tr?`, held; as trained ${F(D)}`:""}`),oe.style.display=Tr?"":"none",oe.setAttribute("aria-label",`Release ${R(D)}`)}}}let F=D=>{let{A:V,S:K}=e;return e.sameNet&&K.t<V.T?U(V.at(D,K.t,K.unit)):"–"};function I(){let{P:D}=e;o=Jn(D.roles,H),m.replaceChildren(o.svg),b.replaceChildren(...D.signals.map(V=>{let K=i("button",{type:"button","data-signal":V,"data-term":V,"aria-label":`${e.P.roles.word(V)} ${V}`},i("i",{class:`s-${V}`},V));return K.addEventListener("click",()=>e.look(V)),K})),d=D.signals.filter(V=>e.P.roles.kind(V)!=="gate").map(V=>{let[K,J]=W(V),Q=Be({name:V,title:`Hold ${R(V)} at`,low:K,high:J,step:.01,value:0,written:ie=>U(ie,2,!0)},ie=>{l=V,N(V,ie,!1)}),se=i("button",{type:"button",class:"btn free",title:`Release ${R(V)}`,"aria-label":`Release ${R(V)}`},"held");for(let ie of["change","pointerup","pointercancel","blur"])Q.input.addEventListener(ie,()=>{l!==V||!a||(l=null,N(V,Number(Q.input.value),!0))});return se.addEventListener("click",()=>j(V)),{name:V,line:Q,free:se,el:i("div",{class:"state"},Q.el,se)}}),f.replaceChildren(...d.map(V=>V.el))}function W(D){let[V,K]=e.range(D);if(Number.isFinite(K))return[V,K];let J=Math.ceil(1.2*Math.max(1,e.A.signals.includes(D)?e.A.peak(D):0));return[-J,J]}function q(D,V){let{P:K,A:J,S:Q}=e,se=`${Q.focus} ${U(K.at(Q.focus,D,V),4)}`;return G()&&J!==K&&D<J.T?`${se}, as trained ${U(J.at(Q.focus,D,V),4)}`:se}let G=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function X(D){let V=e.S.focus;if(E.hidden=!D,z.hidden=!!D,!D){c=null,u=!1;return}let{P:K}=e;c={signal:V,...D};let J=D.units?.length??K.H,Q=D.steps??Array.from({length:K.T},(ke,Z)=>Z);if(P.replaceChildren("hold ",i("i",{class:`s-${V}`},V),` of ${D.units===null?`all ${J} units`:J===1?`unit ${D.units[0]}`:ae(J,"unit")} over `,i("b",{},e.names(D.steps))),u)return;let[se,ie]=W(V),oe=D.units??e.order,be=oe.reduce((ke,Z)=>ke+Q.reduce((Re,Oe)=>Re+K.at(V,Oe,Z),0),0)/(oe.length*Q.length);x.set(Math.round(100*pr(be,se,ie))/100,{min:se,max:ie})}function ee(){let{P:D,A:V,S:K}=e,J=K.focus,Q=G()&&V!==D;c&&c.signal!==J&&k.clear();let se=s==="d"&&Q;w.set(se?"d":"b"),w.el.children[1].disabled=!Q;for(let Z of b.children)Z.setAttribute("aria-pressed",String(Z.dataset.signal===J));let ie=e.pins.filter(Z=>Me(Z)&&Z.signal===J),oe=se?ms(V,D,J):D,be=se?oe.most:e.full(J);T.replaceChildren(...se?fs(e,oe):Mt(e,J,be));let ke=V===D?"as trained":e.titles.b;k.paint(oe,{name:J,full:be,colours:se?"g":J,pins:ie,said:`Map of ${J}${se?`, ${e.titles.b} minus ${e.titles.a}`:`, ${ke}`}: ${D.H} units by ${oe.T} steps. Shift and the arrows brush a part of it.`})}function te(){let{P:D,S:V}=e,K=Zn(D,{...V,mode:"unit"});for(let J of D.signals)K.now[J]=_(J);o.update({...K,compact:e.small,instant:!0}),o.svg.setAttribute("aria-label",`The ${e.setup.cells[D.cell]} cell of unit ${V.unit} at “${D.shown[V.t]}”`),g.replaceChildren(i("b",{},`Unit ${V.unit}`),` of ${D.H} at `,i("b",{},`“${D.shown[V.t]}”`),`, step ${V.t+1} of ${D.T}`);for(let{name:J,line:Q,free:se}of d){let ie=e.held(J,V.unit,V.t)!==null,[oe,be]=W(J),ke=_(J);l!==J&&Q.set(ke,{min:Math.min(oe,ke),max:Math.max(be,ke)}),se.hidden=!ie}}function Y(){let{P:D,S:V}=e,K=$(),[,J]=h.el.children,[,Q]=v.el.children;h.el.children[0].textContent=`all ${ae(D.H,"unit")}`,J.textContent=`unit ${V.unit}`,h.set(t),Q.textContent=`over ${e.names(K.span)}`,Q.hidden=K.span.length===1,v.set(Q.hidden&&n==="span"?"step":n);let{signals:se}=D,ie=se.filter(Z=>e.P.roles.kind(Z)==="gate"),oe=O(),be=oe.steps===null?"at all steps":oe.steps.length===1?`at ${e.names(oe.steps)}`:`over ${e.names(oe.steps)}`,ke=se.filter(Z=>e.held(Z,V.unit,V.t)!==null);S.textContent=ie.length?"drag a gate, drawn as a valve":"it has no gate: set its state",M.replaceChildren(ie.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${oe.units===null?`all ${ae(D.H,"unit")}`:`unit ${V.unit}`} ${be}. `,...ke.length?["Held in this unit here: ",ke.map(Z=>`${R(Z)} at ${U(_(Z))} (as trained ${F(Z)})`).join(", "),". A click on its pin lets it go."]:[])}function ne(){let{P:D}=e;if(!D||!C())return;let V=D.cell+JSON.stringify(D.options);V!==r&&I(),r=V,Y(),te(),ee()}return{el:A,draw(D){D("picture","pins","unit","focus","view","size","theme","order","t")&&ne()}}}var ra=`.ledger {
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
`;var Vh=1e-5;function Gh(e,t,n=()=>!1){if(!e.keeper)return null;let{T:s,roles:r}=e,o=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(h=>[h,e.column(h,t)])),l=[],c=new Float64Array(s),u=new Float64Array(s),d=new Float64Array(s);for(let h=0;h<s;h++){let v=k=>a[k][h],g=n(h),m=g?0:r.kept(v);for(let k=0;k<h;k++)c[k]*=m;c[h]=g?o[h]:r.written(v);let f=0,b=0;for(let k=0;k<=h;k++)f+=c[k],Math.abs(c[k])>Math.abs(c[b])&&(b=k);let w=o[h]-f;if(!(Math.abs(w)<=Vh*Math.max(Math.abs(c[b]),Math.abs(o[h]))))throw new Error(`the shares of unit ${t} after step ${h+1} do not add up to what it holds`);c[b]+=w;let T=c.slice(0,h+1);for(let k of T)k>0?u[h]+=k:d[h]+=k;l.push(T)}return{T:s,unit:t,memory:o,rows:l,above:u,below:d}}var wn=(e,t,n)=>Gh(t,n,s=>t!==e.A&&At(e.listed,t.memory,n,s)!==null);function Nt(e){let{A:t,P:n,S:s,titles:r}=e;return(t===n?[t]:[t,n]).map((o,a)=>{let l=s.unit<o.H?o.kept(`ledger ${o.layer} ${s.unit}`,()=>wn(e,o,s.unit)):null;return{P:o,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var wr=e=>e.roles.writes,bn=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${wr(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function xn(e,{P:t,book:n}){return n?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var jt=e=>e[0].toUpperCase()+e.slice(1);function oa({T:e,H:t},n){let s=Array.from({length:e},(r,o)=>new Float64Array(o+1));for(let r=0;r<t;r++)n(r).rows.forEach((o,a)=>{for(let l=0;l<=a;l++)s[a][l]+=o[l]*o[l]});return s.map(r=>r.map(Math.sqrt))}function br(e){let t=0,n=0;return Array.from(e,(s,r)=>{let o=s<0?n:t,a=o+s;return s<0?n=a:t=a,{k:r,from:o,to:a}})}var ia=(e,t)=>br(e).find(({from:n,to:s})=>(t-n)*(t-s)<0)?.k??null;function vn(e){let t=0,n=0;return e.forEach((s,r)=>{n+=Math.abs(s),Math.abs(s)>Math.abs(e[t])&&(t=r)}),n?{k:t,part:Math.abs(e[t])/n}:null}var en=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function aa(e,t,n){let s=e.length-1,r=vn(e);if(!r)return s?`No ${n} has written anything that is left here.`:`This first ${n} writes nothing here.`;let{k:o,part:a}=r,l=`“${t(o)}”, ${en(s,o)}`;return s===0?`All of this memory was written at “${t(o)}”, the first ${n}.`:a>.5?`Most of this memory (${nt(a)}) was written at ${l}.`:a>=.1?`No ${n} wrote most of it; the largest part (${nt(a)}) was written at ${l}.`:`No ${n} wrote more than a tenth of it.`}function xr(e,t,n=null){let s=Math.max(...e.map(u=>u?.length??0)),r=u=>e.map(d=>d&&u<d.length?d[u]:null),o=u=>Math.max(...r(u).map(d=>Math.abs(d??0))),l=Array.from({length:s},(u,d)=>[o(d),d]).sort((u,d)=>d[0]-u[0]||d[1]-u[1]).map(([,u])=>u).slice(0,s===t+1?s:t);n!==null&&n<s&&!l.includes(n)&&(l[l.length-1]=n);let c=e.map(u=>u?u.reduce((d,h,v)=>l.includes(v)?d:d+h,0):null);return{writers:l.sort((u,d)=>u-d),rest:s-l.length,values:r,others:c}}function la(e){let t=e.flat(2).every(n=>Math.abs(n)<.1)?3:2;for(let n=t;n<=3;n++){let s=e.every(([r,o])=>Math.abs(r.reduce((a,l)=>a+de(l,n),0)-de(o,n))<.5*10**-n);if(s)return{digits:n,exact:s}}return{digits:t,exact:!1}}function Qe(e,t){return e.kept("again",()=>{let s=new Map;for(let r of e.shown)s.set(r,(s.get(r)??0)+1);return s}).get(e.shown[t])>1?e.shown[t]+Ge(t+1):e.shown[t]}function ca(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var vr=e=>e<0?`≥${-e}`:String(e);var kr=60,Kh=24;function Yh(e,t){let n=e.length,s=new Uint8ClampedArray(4*n*n);return e.forEach((r,o)=>r.forEach((a,l)=>s.set([...t(a),255],4*(o*n+l)))),s}var Xh=e=>e.reduce((t,n)=>n.reduce((s,r)=>Math.max(s,Math.abs(r)),t),0);function yr(e){let t="unit",n=[],s=Pe("Whose memory",{unit:"this unit",all:"all units"},k=>{t=k,e.root.focus({preventScroll:!0}),b()}),r=i("span",{class:"legend","aria-hidden":"true"}),o=i("button",{type:"button",class:"btn"},"Table"),a=[m(),m()],l=f(),c=i("p",{class:"reads means"}),{el:u,says:d,note:h}=ve("shares",re("ledger","Ledger, word by word"),"",[s.el,r,o],i("div",{class:"two"},...a.map(k=>k.el)),c,l.el);o.addEventListener("click",()=>l.open()),e.seen(u,b);let v=k=>U(k,4,t==="unit"),g=({P:k,book:x})=>t==="unit"?x?.rows??null:k.keeper?k.kept(`ledger norms ${k.layer}`,()=>oa(k,P=>wn(e,k,P))):null;function m(){let k=i("h3"),x=i("canvas"),P=B("svg",{"aria-hidden":"true"}),L=i("div",{class:"tag",role:"status"}),p=i("div",{class:"square",tabindex:"0",role:"img"},x,P,L),E=i("p",{class:"gateless"}),z=null,A=null;L.hidden=!0;let M=O=>{let N=p.getBoundingClientRect(),j=$.rows.length,R=Math.floor((O.clientY-N.top-z.top)/z.each),_=Math.floor((O.clientX-N.left-z.left)/z.cw);return R<j&&_>=0&&_<=R?[R,_]:null};function S(O){if(A=O,L.hidden=!O,P.querySelector(".probe")?.remove(),!O)return;let[N,j]=O,{P:R}=$.side,{left:_,top:H,cw:F,each:I}=z,W=_+j*F,q=H+N*I;L.textContent=`“${Qe(R,j)}” ${v($.rows[N][j])} of what is held after “${Qe(R,N)}”, ${en(N,j)}`,P.append(B("rect",{class:"probe",x:W,y:q,width:F,height:I})),L.style.left=`${Math.max(0,Math.min(p.clientWidth-L.offsetWidth,W+12))}px`,L.style.top=`${q>40?q-34:q+I+8}px`}let C=O=>$.rows&&z&&S(M(O));p.addEventListener("pointermove",C),p.addEventListener("pointerdown",C);for(let O of["pointerleave","blur"])p.addEventListener(O,()=>z&&S(null));p.addEventListener("click",O=>{let N=$.rows&&z&&M(O);N&&(e.go(N[0]),e.set({writer:N[1]}))}),p.addEventListener("keydown",O=>{let N={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[O.key];if(!N||!$.rows||!z||O.ctrlKey||O.metaKey||O.altKey)return;O.preventDefault();let[j,R]=A??[Math.min(e.S.t,$.rows.length-1),e.S.writer??0],_=Math.max(0,Math.min($.rows.length-1,j+N[0]));S([_,Math.max(0,Math.min(_,R+N[1]))])});function y(O){let{rem:N}=e,j=O<=Kh,R=Math.round((j?5.6:3.2)*N),_=p.clientWidth,H=Math.min(6*N,(_-R-.3*N)/O),F=Math.min(1.75*N,24*N/O);z=H>0?{left:R,top:2,cw:H,each:F,wide:H*O,tall:F*O,width:_,worded:j}:null}let $={el:i("div",{class:"panel"},k,p,E),name:k,box:p,why:E,rows:null,paint(O,N){let{rows:j,side:{P:R}}=$,{rem:_,font:H}=e,F=j.length,I=devicePixelRatio||1;if(S(null),y(F),!z)return;let{left:W,top:q,cw:G,each:X,wide:ee,tall:te,width:Y,worded:ne}=z,D=q+te;p.style.height=`${D+2.5*_}px`,x.width=Math.round(ee*I),x.height=Math.round(te*I),x.style.cssText=`left:${W}px;top:${q}px;width:${ee}px;height:${te}px`;let V=i("canvas",{width:F,height:F}),K=x.getContext("2d");V.getContext("2d").putImageData(new ImageData(Yh(j,N),F,F),0,0),K.imageSmoothingEnabled=!1,K.drawImage(V,0,0,F,F,0,0,x.width,x.height);let J=oe=>U(oe,2,t==="unit");G>=2.6*_&&X>=1.05*_&&(Object.assign(K,{font:`500 ${.75*_*I}px ${H}`,textAlign:"center"}),j.forEach((oe,be)=>oe.forEach((ke,Z)=>{K.fillStyle=it(N(ke)),K.fillText(J(ke),(Z+.5)*G*I,((be+.5)*X+.27*_)*I)})));let Q=ot(1,F,6).map(oe=>oe-1),se=ne?R.tokens.map((oe,be)=>be):Q,ie=oe=>ne?ce(Qe(R,oe),9):String(oe+1);P.setAttribute("width",Y),P.setAttribute("height",D+2.5*_),P.replaceChildren(B("path",{class:"edge",d:`M${W} ${q}V${D}H${W+ee}`}),...se.map(oe=>B("text",{x:W-.4*_,y:q+(oe+.5)*X+.27*_,"text-anchor":"end"},ie(oe))),...se.map(oe=>{let be=ne?yt(ie(oe),G-3,.75*_,400,H):.75*_;return B("text",{x:W+(oe+.5)*G,y:D+_,"text-anchor":"middle",style:`font-size:${be}px`},be<.5*_?String(oe+1):ie(oe))}),B("text",{x:W+ee/2,y:D+2.1*_,"text-anchor":"middle"},`what each ${R.reads.one} wrote`),B("text",{"text-anchor":"middle",transform:`translate(${.7*_} ${q+te/2}) rotate(-90)`},te>8*_?`held after each ${R.reads.one}`:""),B("rect",{class:"halo"}),B("rect",{class:"row"}),B("rect",{class:"halo"}),B("rect",{class:"column"})),$.mark()},mark(){if(!z||!$.rows)return;let{left:O,top:N,cw:j,each:R}=z,{t:_,writer:H}=e.S,F=$.rows.length,I=(W,q,G,X,ee,te)=>P.querySelectorAll(W).forEach(Y=>{Y.style.display=q?"":"none";for(let[ne,D]of Object.entries({x:G,y:X,width:ee,height:te}))Y.setAttribute(ne,D)});I(".row, .halo:has(+ .row)",_<F,O,N+_*R,(_+1)*j,Math.max(2,R)),I(".column, .halo:has(+ .column)",H!==null&&H<F,O+H*j,N+H*R,Math.max(2,j),Math.max(0,F-H)*R)}};return $}function f(){let k=i("h2"),x=i("div",{class:"seg",role:"group","aria-label":"Which run"}),P=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),L=i("button",{type:"button",class:"btn"},"CSV"),p=i("button",{type:"button",class:"btn"},"Close"),E=i("dialog",{class:"numbers","aria-label":"The ledger in numbers"},i("div",{class:"bar"},k,x,i("span",{class:"sp"}),L,p),P),z=0;p.addEventListener("click",()=>E.close()),E.addEventListener("click",M=>M.target===E&&E.close()),L.addEventListener("click",()=>{let{side:{P:M},rows:S}=a[z],C=S.map((y,$)=>[$,M.tokens[$],0,...Array.from({length:M.T},(O,N)=>N<=$?Ss(y[N]):"")]);tt(`gatescope-ledger-${M.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,rn([["step","token","before the text",...M.tokens],...C]),"text/csv")});let A={el:E,open(){A.fill(),E.showModal()},fill(){let M=a.map((N,j)=>j).filter(N=>a[N].rows);z=M.includes(z)?z:M[0];let{side:{P:S},rows:C}=a[z],y=Math.max(0,Math.min(e.S.t-kr/2,S.T-kr)),$=Math.min(S.T,y+kr);x.replaceChildren(...M.length<2?[]:M.map(N=>{let j=i("button",{type:"button","aria-pressed":String(N===z)},a[N].side.name);return j.addEventListener("click",()=>{z=N,A.fill()}),j})),k.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${S.H} units: who wrote what they hold, 2-norms`;let O=t==="unit"?[S.memory]:[];P.replaceChildren(Ke(["step","token",...O,"before the text",...S.shown.slice(0,$).map((N,j)=>Qe(S,j))],C.slice(y,$).map((N,j)=>[y+j+1,S.shown[y+j],...t==="unit"?[v(S.at(S.memory,y+j,e.S.unit))]:[],v(0),...Array.from({length:$},(R,_)=>_<N.length?v(N[_]):"")]),`${t==="unit"?`Each row's shares add up to its ${S.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+($-y<S.T?` Steps ${y+1} to ${$} of ${S.T}; all are in the CSV.`:"")))},draw:()=>E.open&&A.fill()};return A}function b(){n=Nt(e);let k=n.every(({P:S})=>!S.keeper),{S:x,P}=e;if(u.hidden=k,k)return;s.set(t),a.forEach((S,C)=>{S.side=n[C],S.rows=n[C]?g(n[C]):null,S.el.hidden=!n[C]});let L=a.filter(({rows:S})=>S),p=Math.max(...L.map(({rows:S})=>Xh(S)))||1,E=vt(e.css("--zero"),e.css("--ink")),z=E.length-1,A=t==="unit"?S=>e.palette.of("c",S,p):S=>E[Math.round(z*S/p)];w(p,A);let M=[...new Set(L.map(({side:S})=>`${wr(S.P)} of a ${P.reads.one}, times every ${we(S.P.roles.keep)} since`))];h.textContent=`row: the moment; column: the ${P.reads.one} that wrote; colour: how much of it is still there, ${M.join("; ")}`,c.textContent=bn(n.findLast(S=>S.P.keeper).P);for(let{side:S,rows:C,name:y,box:$,why:O,paint:N}of a)S&&(y.replaceChildren(i("b",{},jt(S.name)),t==="unit"?` unit ${x.unit}`:` all ${S.P.H} units`),$.hidden=!C,O.textContent=C?"":xn(e,S),C&&N(p,A));T(),l.draw()}function w(k,x){let P=t==="unit"?-k:0,L=Array.from({length:12},(p,E)=>{let z=i("i");return z.style.background=We(x(P+(k-P)*E/11)),z});r.replaceChildren(`${U(P,P?2:0)} `,i("span",{},...L),` ${U(k,2,t==="unit")}`)}function T(){let{S:k,P:x}=e,P=a.filter(({rows:A})=>A),L=P.at(-1)?.rows[k.t],p=k.writer!==null&&k.writer<=k.t?k.writer:L&&vn(L)?.k,E=t==="unit"?`unit ${k.unit}`:`all ${x.H} units`,z=P.flatMap(({side:A,rows:M})=>{if(p==null||k.t>=M.length||p>=M.length)return[];let S=M[p][p],C=M[k.t][p],y=S?Math.abs(C/S):0,$=`“${Qe(A.P,p)}”`,O=t==="unit"?v:j=>`a norm of ${v(j)}`,N=Math.abs(S)<5e-5?`${$} wrote next to nothing into ${E}`:k.t===p?`${$} writes ${O(S)} into ${E}`:`of ${O(S)} that ${$} wrote into ${E}, ${O(C)} is left ${en(k.t,p).replace(" ago"," later")} (${nt(y)})`;return[`${jt(A.name)}: ${N}.`]});d.textContent=z.join(" ");for(let{side:A,rows:M,box:S}of P)S.setAttribute("aria-label",`${jt(A.name)}, ${E}: the share of every ${x.reads.one} after every step, ${M.length} by ${M.length}. ${d.textContent} Arrow keys read one share.`)}return{el:u,draw(k){if(k("unit","theme","size")&&!k("picture"))b();else if(k("picture"))u.hidden=Nt(e).every(({P:x})=>!x.keeper);else if(k("t","writer")&&!u.hidden&&n.length){for(let x of a)x.mark();T(),l.draw()}}}}var $r=6,ha=.42,da=3,ua=(e,t)=>e.set({writer:e.S.writer===t?null:t});function ma(e){let t=i("small"),n=i("div",{class:"tag"}),s=i("p",{class:"gateless"}),r=i("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let o=[u(),u()],a=i("div",{class:"books"},...o.map(m=>m.el)),l=i("section",{class:"ledger","aria-label":"Memory ledger"},i("div",{class:"hd"},i("h2",{},re("ledger","Memory ledger")," ",t),r),s,a,n),c=[];n.hidden=!0;function u(){let m=i("canvas",{role:"img"}),f=i("p",{class:"gateless"}),b=i("b",{class:"bookend","aria-hidden":"true"}),w={el:i("div",{class:"book"},m,b,f),canvas:m,why:f,end:b,key:null,width:0,height:0},T=({clientX:k,clientY:x})=>{let P=m.getBoundingClientRect(),L=e.G.step(k-P.left);return k-P.left<e.G.gutter||L>=w.side.P.T?null:[L,ia(w.side.row(L),w.value(x-P.top))]};return m.addEventListener("click",k=>{let x=T(k);x&&(x[1]===null?e.go(x[0]):ua(e,x[1]))}),m.addEventListener("pointermove",k=>{let x=T(k);if(n.hidden=!x,!x)return;let[P,L]=x,{P:p,book:E,row:z}=w.side,A=`${p.memory}${Ge(P+1)}`,M=l.getBoundingClientRect();n.textContent=L===null?`${A} = ${U(E.memory[P],4,!0)} · step ${P+1} “${p.shown[P]}”`:`“${Qe(p,L)}” wrote ${U(z(P)[L],4,!0)} of ${A} = ${U(E.memory[P],4,!0)}, ${en(P,L)}`,n.style.left=`${Math.max(0,Math.min(M.width-n.offsetWidth,k.clientX-M.left+12))}px`,n.style.top=`${k.clientY-M.top-34}px`}),m.addEventListener("pointerleave",()=>n.hidden=!0),w}let d=new ResizeObserver(m=>{for(let{target:f,contentRect:{width:b,height:w}}of m)Object.assign(o.find(T=>T.el===f),{width:Math.round(b),height:Math.round(w)});e.P&&v()});for(let m of o)d.observe(m.el);function h(){let m=c.flatMap(({book:T})=>T??[]),f=T=>Math.max(0,...m.map(k=>k[T].reduce((x,P)=>Math.max(x,Math.abs(P)),0))),[b,w]=["above","below"].map(T=>ca(f(T)));return{high:b||(w?0:1),low:-w}}function v(){c=Nt(e);let{P:m,S:f,G:b}=e,w=c.every(({P:k})=>!k.keeper),T=h();a.hidden=w,l.classList.toggle("none",w),a.classList.toggle("one",c.length===1),s.hidden=!w,s.textContent=w?xn(e,c.at(-1)):"",t.textContent=w?"":`who wrote what unit ${f.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${m.reads.one}’s share, ▸ marks their sum${c.every(({P:k})=>k.memory===m.memory)?`, ${m.memory}`:""}`,r.hidden=w,w||(r.title=bn(c.findLast(k=>k.P.keeper).P)),o.forEach((k,x)=>{let P=c[x];if(k.side=P,k.el.hidden=!P,!P||w)return;let{book:L}=P;if(k.canvas.hidden=k.end.hidden=!L,k.el.classList.toggle("none",!L),k.why.replaceChildren(...L?[]:[i("b",{},`${jt(P.name)}: `),xn(e,P)]),!L)return;let{width:p,height:E}=k,z=JSON.stringify([P.name,f.unit,f.writer,f.theme,T,b.a,b.n,p,E,e.rem,e.font]);!p||k.key===z&&k.book===L||(Object.assign(k,{key:z,book:L}),k.value=Jh(k,P,T,e,p,E))}),g()}function g(){let{S:m}=e;o.forEach(({canvas:f,side:b})=>{if(!b?.book)return;let{P:w,name:T,book:k}=b,x=Math.min(m.t,w.T-1),P=k.rows[x],{writers:L}=xr([P],3),p=[...L.filter(E=>P[E]).map(E=>`“${Qe(w,E)}” ${U(P[E],2,!0)}`)].join(", ");f.setAttribute("aria-label",`Memory ledger of unit ${m.unit}, ${T}: after step ${x+1}, “${w.shown[x]}”, ${w.memory} is ${U(k.memory[x],2,!0)}${p?`; the largest shares in it are ${p}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(m){m("picture","size","theme","view","unit","writer")?v():m("t")&&g()}}}function Jh({canvas:e,end:t},{P:n,name:s,book:r},{low:o,high:a},l,c,u){let{G:d,S:h,rem:v,css:g,font:m}=l,f=devicePixelRatio||1,b=e.getContext("2d"),w=[c,u].map(O=>Math.round(O*f));(e.width!==w[0]||e.height!==w[1])&&([e.width,e.height]=w),b.setTransform(f,0,0,f,0,0),b.clearRect(0,0,c,u);let T=1.35*v,k=u-.35*v,x=(k-T)/(a-o),P=O=>T+(a-O)*x,L=null,p=(O,N,j,{px:R=.75*v,weight:_=400,ink:H="--ink3",align:F="start",halo:I=0})=>{let W=`${_} ${R}px ${m}`;W!==L&&(b.font=L=W),b.textAlign=F,I&&(b.strokeStyle=g("--bg"),b.lineWidth=I,b.lineJoin="round",b.strokeText(O,N,j)),b.fillStyle=H.startsWith("--")?g(H):H,b.fillText(O,N,j)},E=Ee(o,a,Math.max(2,Math.min(6,Math.floor((k-T)/(1.6*v))))),z=E.length>1?Math.max(0,-Math.floor(Math.log10(E[1]-E[0])+1e-9)):1;for(let O of E)b.fillStyle=g(O?"--rule":"--rule2"),b.fillRect(d.gutter,Math.round(P(O)),c-d.gutter,1),p(O?U(O,z,!0):"0",d.gutter-.5*v,P(O)+.28*v,{align:"end"});let A=d.cw>=20?3:d.cw>=9?1:.5,M=d.cw-2*A,S=O=>Math.round(O*f)/f,C=[{hue:"--Fpos",alpha:ha},{hue:"--Fneg",alpha:ha},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(O=>({...O,path:new Path2D})),y=[],$=Math.min(d.end,n.T);for(let O=d.a;O<$;O++){let N=d.x(O)+A,j=[null,null],R=(H,F,I)=>{let W=S(P(Math.max(F,I))),q=S(P(Math.min(F,I)))-W,G=q>2?1/f:0;return C[H].path.rect(N,W,M,Math.max(1/f,q-G)),{a:W,tall:q}},_=H=>{j[H]&&R(H,...j[H]),j[H]=null};for(let{k:H,from:F,to:I}of br(r.rows[O])){let W=Math.abs(I-F)*x,q=+(I<F),G=H===h.writer;if(G||H===O||W>=da){if(_(q),W<.05)continue;let X=R(G?4:H===O?2+q:q,F,I);(G||H===O)&&X.tall>.8*v&&y.push([n.shown[H],N,X,G?"--bg":it(Ps(g(q?"--Fneg":"--Fpos")))])}else j[q]=[j[q]?.[0]??F,I],Math.abs(j[q][1]-j[q][0])*x>=da&&_(q)}_(0),_(1)}for(let{hue:O,alpha:N,path:j}of C)b.globalAlpha=1,b.fillStyle=g("--bg"),N<1&&b.fill(j),b.globalAlpha=N,b.fillStyle=g(O),b.fill(j);b.globalAlpha=1;for(let[O,N,{a:j,tall:R},_]of y){let H=yt(O,M-3,.78*v,600,m);H>=.56*v&&p(O,N+M/2,j+R/2+.36*H,{px:H,weight:600,ink:_,align:"center"})}if(d.cw>=8){let O=Math.min(6.5,.3*d.cw);b.fillStyle=g("--ink"),b.strokeStyle=g("--bg"),b.lineWidth=.75;for(let N=d.a;N<$;N++){let j=new Path2D(`M${d.x(N)-.5} ${P(r.memory[N])-.7*O}l${O} ${.7*O}l${-O} ${.7*O}z`);b.fill(j),b.stroke(j)}}if(p(jt(s),d.gutter+.2*v,.95*v,{px:.9375*v,weight:650,ink:"--ink",halo:4}),$>d.a){t.textContent=`${n.memory} = ${U(r.memory[$-1],2,!0)}`;let O=Math.ceil(.55*v*t.textContent.length/d.cw),N=Math.max(...r.above.subarray(Math.max(d.a,$-O),$));t.style.right=`${c-d.x($)+2}px`,t.style.top=`${P(N)-1.3*v}px`}return O=>a-(O-T)/x}function fa(e){let t=i("h2"),n=[i("span"),i("span")],s=f=>{let b=i("span",{class:"w"}),w=[0,1].map(()=>({bar:i("i"),n:i("span",{class:"n"})}));return{el:i(f==="writer"?"button":"div",{class:`entry ${f}`,type:f==="writer"?"button":null},b,...w.flatMap(({bar:k,n:x})=>[i("span",{class:"bar"},k),x])),name:b,cells:w}},r=Array.from({length:$r+1},()=>s("writer")),o=s("others"),a=s("whole"),l=i("p",{class:"says"}),c=i("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},i("div",{class:"entry heads"},i("span"),...n),...r.map(f=>f.el),o.el,a.el),u=i("section",{class:"holds"},i("div",{class:"hd"},t),c,l),d=[];r.forEach((f,b)=>f.el.addEventListener("click",()=>ua(e,d[b])));let h=1/0,v=()=>e.small?$r:Math.max(2,Math.min($r,Math.floor((h-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:f}])=>{!f.height||f.height===h||(h=f.height,e.P&&m())}).observe(u);function g({el:f,name:b,cells:w},T,k,x,P){return xe(b,T),$e(b,{title:T}),w.forEach(({bar:L,n:p},E)=>{let z=k[E]??null,A=z!==null&&de(z,P);xe(p,z===null?"–":U(z,P,!0)),$e(p,{class:`n${A?` s-${je(z)}`:" nil"}`}),$e(L,{class:je(z??0)}),L.style.width=z===null||!x?"0":`max(1px, ${100*Math.abs(z)/x}%)`}),f}function m(){let{S:f}=e,b=Nt(e),w=b.every(({book:_})=>!_),T=b.at(-1);if(u.hidden=w,w)return;let{t:k}=f,x=b.map(({row:_})=>_(k)),P=xr(x,v(),f.writer),{one:L,many:p}=e.P.reads;d=P.writers,t.replaceChildren(`What unit ${f.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[k]}” `,i("small",{title:bn(T.P.keeper?T.P:b[0].P)},`written by each ${L}`)),c.classList.toggle("alone",b.length===1),n.forEach((_,H)=>xe(_,b[H]?b[H].name:""));let E=b.map(({book:_},H)=>x[H]?_.memory[k]:null),z=d.map(P.values),A=Math.max(...[...z,P.others].flat().map(_=>Math.abs(_??0))),M=_=>[...z.map(H=>H[_]??0),P.others[_]],{digits:S,exact:C}=la(E.flatMap((_,H)=>_===null?[]:[[M(H),_]]));r.forEach((_,H)=>{let F=d[H];if(_.el.hidden=F===void 0,F===void 0)return;let I=[...new Set(b.filter(({P:q})=>F<q.T).map(({P:q})=>Qe(q,F)))],W=g(_,I.join(" | "),z[H],A,S);W.setAttribute("aria-pressed",String(F===f.writer)),W.setAttribute("aria-label",`${I.join(" or ")}: ${b.map(({name:q},G)=>`${q} ${_.cells[G].n.textContent}`).join(", ")}`)}),o.el.hidden=!P.rest,g(o,e.small?`${P.rest} others`:`the other ${P.rest} ${p}`,P.others,A,S);let y=`sum ${C?"=":"≈"} ${e.P.memory}${Ge(k+1)}`;if(g(a,b.every(({P:_})=>_.memory===e.P.memory)?y:"sum",E,0,S),a.el.title=C?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!x.at(-1)){l.textContent="";return}let $=vn(x.at(-1)),O=b.length>1&&e.sameNet&&$?.part>=.1&&k>0&&x[0],j=O&&b[0].P.tokens[$.k]===T.P.tokens[$.k]?O.reduce((_,H)=>_+Math.abs(H),0):0,R=e.titles.kind==="changes"?"Without your change":`In ${b[0].name}`;l.replaceChildren(aa(x.at(-1),_=>Qe(T.P,_),L),j?` ${R} it would be ${nt(Math.abs(O[$.k])/j)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:u,draw:f=>f("picture","t","unit","writer","size","theme")&&m()}}function pa(e){let t=[],n=i("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:s,says:r,note:o}=ve("halves",re("half-life","Half-life of each unit"),"",[],n);n.addEventListener("click",c=>{let u=c.target.closest("button");u&&e.pick(Number(u.dataset.unit))}),n.addEventListener("keydown",c=>{let u={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],d=t.indexOf(c.target);if(!u||d<0)return;c.preventDefault();let h=t[Math.max(0,Math.min(t.length-1,d+u))],v=Number(h.dataset.unit);e.pick(v),t.find(g=>Number(g.dataset.unit)===v).focus()}),e.seen(s,l);let a=(c,u)=>u<c.H?c.halfLife(u):null;function l(){let{P:c,S:u}=e,d=Nt(e),h=d.at(-1).P,v=!h.keeper;if(s.hidden=v,v)return;let g=Array.from({length:c.H},(w,T)=>[a(c,T),T]).sort((w,T)=>In(T[0],w[0])||w[1]-T[1]),m=d.length>1&&e.sameNet?d:[d.at(-1)];t.length!==g.length&&(t=g.map(()=>i("button",{type:"button",class:"lasting"},i("b"),i("small"))),n.replaceChildren(...t)),g.forEach(([w,T],k)=>{let x=t[k],[P,L]=x.children,p=m.map(({P:z})=>a(z,T)===null?"–":vr(a(z,T))),E=T===u.unit;P.textContent=p.length>1&&p[0]!==p[1]?`${p[0]} → ${p[1]}`:vr(w),L.textContent=`u${T}`,x.dataset.unit=T,x.setAttribute("aria-pressed",String(E)),x.setAttribute("aria-label",`unit ${T}: ${m.map(({name:z},A)=>`${z} ${p[A]}`).join(", ")}`),x.tabIndex=E?0:-1}),n.classList.toggle("pairs",m.length>1),o.textContent=`in steps; ${m.length>1?`${m[0].name} → ${m[1].name}`:d.at(-1).name}`;let f=w=>w===null?"has none":dt(w),b=m.some(({P:w})=>(a(w,u.unit)??0)<0);r.textContent=`Unit ${u.unit}: ${m.map(({P:w,name:T})=>`${T} ${f(a(w,u.unit))}`).join("; ")}. Half-life: ${Bt(h.reads)}${b?", at least where the text ends before it can be told":""}. It counts what ${we(h.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:s,draw(c){c("picture")?s.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var Zh=3,Ne=e=>Ye(e)?e.replace("-"," − "):U(e,2);function Qh(e,[t,n],s=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===s?s:void 0;let o=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(o)?void 0:Math.max(t,Math.min(n,o))}var ed=(e,t,[n,s])=>{let r=Number.isFinite(s-n)?(s-n)/200:.02;return Math.max(n,Math.min(s,Math.round((e+t*r)*100)/100))||0};function td(e,t,n,s=!1){let[r,o]=e===null?[0,n-1]:[e[0],e.at(-1)];return s?o+t<r||o+t>=n?e:De(r,o+t,n):r+t<0||o+t>=n?e:De(r+t,o+t,n)}function Mr(e,t,n=" "){return e===null?"all steps":e.length?wt(e).map(([s,r])=>{if(r>=t.length)return s===r?`step ${s+1}`:`steps ${s+1}–${r+1}`;let o=t.slice(s,r+1);return`“${ce(o.length>4?`${o[0]} … ${o.at(-1)}`:o.join(n).trim(),34)}”`}).join(", "):"no step"}var et=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${qe(e).replaceAll("-","–").replaceAll(",",", ")}`;function ga(e){let t=C=>{let y=i("span",{class:"face"}),$=i("select",{"aria-label":C});return{el:i("span",{class:"part"},y,$),face:y,select:$}},n=t("Signal"),s=t("Units"),r=i("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),o=i("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=i("button",{type:"button",class:"btn small"}),l=i("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=i("small",{class:"wrong",role:"alert"}),u=i("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),d=i("select",{"aria-label":"First step"}),h=i("select",{"aria-label":"Last step"}),v=i("button",{type:"button",class:"btn"},"All steps"),g=i("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},i("label",{},i("span",{},"from"),d),i("label",{},i("span",{},"to"),h),v),m=i("button",{type:"button",class:"btn hold"},"Hold it"),f=i("div",{class:"surgery",role:"group","aria-label":"The change"},i("span",{class:"verb"},re("hold","Hold"))," ",n.el," of ",s.el,r,c," at ",o," ",a," during ",i("span",{class:"spanning"},l,g),u," ",m);g.hidden=!0,r.hidden=c.hidden=!0;let b=()=>e.root.focus({preventScroll:!0}),w=()=>e.sentence;n.select.addEventListener("change",()=>{e.say({signal:n.select.value}),b()}),s.select.addEventListener("change",()=>{let{value:C}=s.select;if(C==="list"){s.el.hidden=!0,r.hidden=!1;let{units:y}=w();r.value=y===null?String(e.S.unit):qe(y),r.focus(),r.select();return}e.say({units:C==="all"?null:"one"}),b()});let T=C=>{if(r.hidden)return;let y=dn(r.value,e.P.H);if(C&&y===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,s.el.hidden=!1,C?e.say({units:y===null||y.length===e.P.H?null:y}):z()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>T(!0)),r.addEventListener("blur",()=>T(dn(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",C=>{C.key==="Enter"&&T(!0),C.key==="Escape"&&T(!1),["Enter","Escape"].includes(C.key)&&r.hidden&&b()});let k=!1,x=()=>{let{value:C}=w();return Ye(C)?1:C};_e(o,{press(C){return e.root.getRootNode().activeElement===o?!1:(C.preventDefault(),{x:C.clientX,from:x()})},slop:(C,{x:y})=>Math.abs(C.clientX-y)>=Zh,move(C,{x:y,from:$}){k=!0,e.say({value:ed($,C.clientX-y,e.range(w().signal))},{done:!1})},done(){k=!1,e.say({})},click(){o.focus(),o.select()}}),o.addEventListener("keydown",C=>{let y={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[C.key];if(y){C.preventDefault();let[$,O]=e.range(w().signal),N=C.shiftKey?y/5:y;e.say({value:Math.max($,Math.min(O,Math.round((x()+N)*100)/100))||0}),o.value=Ne(w().value)}C.key==="Enter"&&P(),C.key==="Escape"&&(o.value=Ne(w().value)),["Enter","Escape"].includes(C.key)&&b()});function P(){let{signal:C}=w(),y=Qh(o.value,e.range(C),e.P.roles.coupling(C));y!==void 0&&Ne(y)!==Ne(w().value)?e.say({value:y}):z()}o.addEventListener("change",P),o.addEventListener("blur",()=>z()),a.addEventListener("click",()=>e.say({value:Ye(w().value)?1:e.P.roles.coupling(w().signal)}));let L=C=>{g.hidden=!C,l.setAttribute("aria-expanded",String(C)),C&&d.focus()};l.addEventListener("click",C=>{C.stopPropagation(),L(g.hidden)}),l.addEventListener("keydown",C=>{let y={ArrowLeft:-1,ArrowRight:1}[C.key];y&&(C.preventDefault(),e.say({steps:td(w().steps,y,e.P.T,C.shiftKey)}))}),e.root.addEventListener("pointerdown",C=>{!g.hidden&&!C.composedPath().includes(g)&&!C.composedPath().includes(l)&&L(!1)}),g.addEventListener("keydown",C=>{C.key==="Escape"&&(L(!1),l.focus())});let p=C=>{let[y,$]=[Number(d.value),Number(h.value)];y>$&&([y,$]=C===d?[y,y]:[$,$]),e.say({steps:De(y,$,e.P.T)})};for(let C of[d,h])C.addEventListener("change",()=>p(C));v.addEventListener("click",()=>{e.say({steps:null}),L(!1)}),m.addEventListener("click",()=>e.hold(e.sentence));let E="";function z(){let{P:C,S:y,setup:$}=e,O=w(),N=C.roles.word(O.signal),j=!e.pins[y.pin];f.classList.toggle("proposal",j),m.hidden=!j,$e(n.face,{class:`face s-${O.signal}`}),$e(o,{class:`part value s-${O.signal}`}),n.select.value=O.signal;let R=O.units===null?"all":O.units.length===1&&O.units[0]===y.unit?"one":"own";xe(s.face,et(O.units,C.H));let _=j?[]:Gn(e.pins,y.pin,$.presets[C.cell]).map(I=>e.pins[I].signal);xe(l,e.names(O.steps)),u.hidden=!_.length;let H=JSON.stringify([O.signal,N,R,O.units,C.H,y.unit,_]);if(H===E)return A(O);E=H,n.face.replaceChildren(i("i",{},O.signal),` ${N}`),u.replaceChildren(" with ",..._.map(I=>i("i",{class:`s-${I}`},I)));let F=R==="own"?[i("option",{value:"own"},et(O.units,C.H))]:[];return s.select.replaceChildren(i("option",{value:"all"},`all ${C.H} units`),i("option",{value:"one"},`unit ${y.unit}, the selected one`),...F,i("option",{value:"list"},"a list, such as 3,7-9")),s.select.value=R,A(O)}function A(C){let{P:y}=e;(e.root.getRootNode().activeElement!==o||k)&&(o.value=Ne(C.value)),o.style.width=`${Math.max(4,o.value.length+.4)}ch`;let[$,O]=e.range(C.signal);for(let[j,R]of[["valuemin",$],["valuemax",O],["valuenow",C.value]])Number.isFinite(R)?$e(o,{[`aria-${j}`]:R}):o.removeAttribute(`aria-${j}`);$e(o,{"aria-valuetext":Ne(C.value)});let N=y.roles.coupling(C.signal);a.hidden=!N||Ye(C.value),xe(a,N?Ne(N):"")}let M="";function S(){let{P:C}=e,y=`${C.signals} ${C.tokens.join(" ")}`;if(y!==M){M=y,n.select.replaceChildren(...C.signals.map($=>i("option",{value:$},`${$} ${e.P.roles.word($)}`)));for(let $ of[d,h])$.replaceChildren(...C.shown.map((O,N)=>i("option",{value:N},`${N+1} ${ce(O,20)}`)))}}return{el:f,draw(C){C("picture")&&S(),C("picture","pins","unit","focus")&&([d.value,h.value]=e.S.span.map(String),z())}}}function nd(e,t){if(!e.length)return"";let n=e.find(s=>s.whole);return n?`nothing is left of it: change ${n.by+1} wins`:e.map(({by:s,steps:r})=>`change ${s+1} wins at ${t(r)}`).join("; ")}function wa(e){let t=i("h2",{},"Changes"),n=i("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),s=i("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=i("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),o=i("button",{type:"button",class:"btn small another"},"+ another"),a=i("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=i("small",{class:"carried"}),c=i("section",{class:"changes","aria-label":"Changes"},i("div",{class:"listed"},t,r,o,n,s),a,l);n.addEventListener("click",()=>e.undo()),s.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),o.addEventListener("click",()=>e.choose(-1));function u(d,h,v){let{P:g,S:m}=e,f=`${d.signal} of ${et(d.units,g.H)} at ${Ne(d.value)} during ${e.names(d.steps)}`,b=i("input",{type:"checkbox","aria-label":`Held: ${f}`,title:"Held, or not"});b.checked=d.on,b.addEventListener("change",()=>e.edit(e.pins.with(h,{...d,on:b.checked})));let w=i("button",{type:"button",class:"name","aria-pressed":String(h===m.pin)},i("i",{class:`s-${d.signal}`},d.signal),` of ${et(d.units,g.H)} at `,i("b",{},Ne(d.value)),`, ${e.names(d.steps)}`);w.title=f,w.disabled=e.sayable(h)<0,w.addEventListener("click",()=>e.choose(h===e.S.pin?-1:h));let T=i("button",{type:"button",class:"out","aria-label":`Remove: ${f}`,title:"Remove this change"},"✕");T.addEventListener("click",()=>e.edit(e.pins.toSpliced(h,1),{select:e.S.pin>h?e.S.pin-1:e.S.pin===h?-1:e.S.pin}));let k=d.why??nd(v,x=>e.names(x));return i("li",{class:`row${Me(d)?"":" off"}`},b,i("span",{class:"n"},`${h+1}`),w,T,k&&i("small",{class:"why"},k))}return{el:c,draw(d){if(!d("picture","pins"))return;let{pins:h,P:v}=e,g=No(h,v.T,v.H),m=e.root.getRootNode().activeElement,f=m&&a.contains(m)?[[...a.children].indexOf(m.closest("li")),m.className||"on"]:null;a.replaceChildren(...h.map((T,k)=>u(T,k,g[k])));let b=f&&a.children[Math.min(f[0],h.length-1)];f&&!b&&e.root.focus({preventScroll:!0}),b&&(b.querySelector(f[1]==="on"?"input":`.${f[1].split(" ")[0]}`)??b.querySelector("input")).focus({preventScroll:!0}),a.hidden=!h.length,t.textContent=h.length?`${ae(h.length,"change")}${g.some(T=>T.length)?", a later one wins":""}`:"No change is held yet";let w=e.carried&&[...new Set(e.carried.map(({signal:T})=>T))];l.hidden=!w,l.replaceChildren(...w?[`In ${e.titles.b.replace(", changed","")} this is `,...w.flatMap((T,k)=>[k?" and ":"",i("i",{class:`s-${T}`},T)])," held."]:[]),n.disabled=!e.canUndo||!e.connected,s.disabled=!e.canRedo||!e.connected,o.hidden=e.S.pin<0,r.hidden=!h.length,r.disabled=!e.connected}}}var sd=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*rd(e,t,n){let s=(e===t?[[e,n.a]]:[[e,n.a],[t,n.b]]).map(([o,a])=>{let l=Es(o);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(s.toReversed().flatMap(({own:o})=>o))];yield["run",...r];for(let{name:o,own:a,rows:l}of s){let c=r.map(u=>a.indexOf(u));for(let u of l)yield[o,...c.map(d=>d<0?"":u[d])]}}function ba(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2"),s=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"All signals as CSV"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,s,i("span",{class:"sp"}),r,o),t),l=on(sd),c=i("div",{},a,l),u="step",d=Object.entries({step:"this step",unit:"this unit"}).map(([v,g])=>{let m=i("button",{type:"button","data-key":v},g);return m.addEventListener("click",()=>{u=v,h()}),m});s.append(...d),o.addEventListener("click",()=>a.close());for(let v of[a,l])v.addEventListener("click",g=>g.target===v&&v.close());r.addEventListener("click",()=>tt(`gatescope-what-if-${e.name}.csv`,rn(rd(e.A,e.P,e.titles)),"text/csv"));function h(){let{A:v,P:g,S:m,titles:f}=e,b=g.answers.kind==="value",w=v===g,T=w?[["",g]]:[[f.a,v],[f.b,g]],k=T.flatMap(([E,z])=>z.signals.map(A=>[E?`${A} ${E}`:A,z,A])),x=Math.max(v.T,g.T),P=E=>[...new Set([v,g].map(z=>z.shown[E]??"–"))].join(" | "),L=(E,z,A,M)=>A<E.T&&M<E.H?U(E.at(z,A,M),4):"–";for(let E of d)E.setAttribute("aria-pressed",String(E.dataset.key===u));n.textContent=u==="step"?`Step ${m.t+1} of ${g.T}: “${P(m.t)}”`:`Unit ${m.unit} of ${g.H}`;let p=E=>E===null?"–":b?U(E,4):ue(E);t.replaceChildren(...u==="step"?[Ke([g.answers.title,...w?[b?"value":"probability"]:[f.a,f.b]],ur(v,g,m.t,12).map(({word:E,a:z,b:A})=>[he(E),...w?[p(A)]:[p(z),p(A)]]),"What is answered at this step"),Ke(["unit",...k.map(([E])=>E)],Array.from({length:Math.max(v.H,g.H)},(E,z)=>[z,...k.map(([,A,M])=>L(A,M,m.t,z))]),"Every signal of every unit at this step")]:[Ke(["step","token",...k.map(([E])=>E)],Array.from({length:x},(E,z)=>[z+1,P(z),...k.map(([,A,M])=>L(A,M,z,m.unit))]),"This unit at every step")])}return e.numbers=()=>{h(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:v=>a.open&&v("t","unit","picture")&&h()}}var od=300;function id(e){let t=e.filter(s=>s.after),n=[];for(let{before:[[s]],after:[[r]]}of t){let o=n.find(a=>a[0]===s&&a[1]===r);o?o[2]+=1:s!==r&&n.push([s,r,1])}return n.sort((s,r)=>r[2]-s[2]),{asked:t.length,left:e.length-t.length,stays:t.length-n.reduce((s,r)=>s+r[2],0),turns:n}}function ad(e){let{asked:t,left:n,stays:s,turns:r}=id(e),o=d=>`“${he(d)}”`,a=n?` ${ae(n,"network")} ${n===1?"lacks":"lack"} the gates for ${n===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([d,h,v],g)=>`in ${v} ${g?"":`of ${ae(t,"network")} `}${o(d)} becomes ${o(h)}`),c=r.slice(3).reduce((d,h)=>d+h[2],0);c&&l.push(`in ${c} another turns`),l.push(s?`in ${s} the top answer stays`:"in none does it stay");let u=l.join(", ");return`${u[0].toUpperCase()}${u.slice(1)}.${a}`}function xa(e){let t=i("table",{class:"nets"}),n=i("div",{class:"scroll"},t),{el:s,says:r}=ve("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],n),o=e.near.watch(s),a=null,l=null,c=null,u=()=>e.P.answers.kind!=="value",d=()=>JSON.stringify(e.accepted);function h(){return!o()||!e.P||!u()||(clearTimeout(a),a=setTimeout(()=>{let{P:g,S:{t:m}}=e;l={token:g.shown[m],held:e.listed.some(Me),key:d()},e.ask("others",{t:m})},od)),v()}function v(){if(!e.P)return;let g=e.got.others;if(s.style.minHeight=u()&&!g?`${1.9*e.setup.models.filter(({task:w})=>w===e.entry.task).length+6}rem`:"",n.hidden=!g||!u(),!u())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!g)return void r.replaceChildren("…");let m=c.key!==d();if(n.classList.toggle("old",m),m)return void r.replaceChildren("…");let f=e.other?.model??e.name;r.replaceChildren(i("b",{},c.held?ad(g.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${g.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let b=(w,T)=>[i(T?"b":"span",{},he(w[0][0])),` ${ue(w[0][1])}`,i("small",{},` ${he(w[1][0])} ${ue(w[1][1])}`)];t.replaceChildren(i("thead",{},i("tr",{},...["network","as trained","with your change","held",""].map(w=>i("th",{scope:"col"},w)))),i("tbody",{},...g.rows.map(w=>{let T=w.after&&w.before[0][0]!==w.after[0][0];return i("tr",{class:[w.name===f?"mine":"",w.after?"":"unlike"].join(" ")},i("th",{scope:"row"},Le(e.setup.cells[w.cell]),i("small",{},` ${w.units} units, seed ${w.seed}${w.name===f?": this one":""}`)),i("td",{},...b(w.before,!1)),...w.after?[i("td",{},...b(w.after,T)),i("td",{},...w.held.map(k=>i("i",{class:`s-${k}`},`${k} `))),i("td",{class:"outcome"},T?"another answer":"the same")]:[i("td",{colspan:"3",class:"outcome"},w.unlike)])})))}return{el:s,draw(g){e.P&&(g("others")&&(c=l),g("t","pins","picture")?h():g("others","theme")&&v(),g("busy")&&(s.classList.toggle("waiting",e.busy.has("others")),s.style.setProperty("--done",e.progress?.others??0)))}}}var ld=4,va=(e,t)=>{if(t!==e.keeper)return["open","shut"];let n=["keep",e.linked?"renew":"drop"];return e.keepsAt?n:n.reverse()};function kn(e,t,n){if(n===null)return e.mean(t);let s=n.filter(a=>a<e.H),r=e.signal(t),o=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of s)l+=r[a*e.H+c];o[a]=s.length?l/s.length:NaN}return o}function ka(e,t=0){let n=-t,s=t;for(let o of e)o<n&&(n=o),o>s&&(s=o);let r=.06*(s-n||1);return[n<0?n-r:n,s+(s>0||n===0?r:0)]}var ya=(e,t)=>e===null?[[0,t-1]]:wt(e.filter(n=>n<t));function $a(e,t){let n=Fe(`wplot ${t}`);return{el:n.el,plot:n,values:null,draw({values:s,called:r,low:o,high:a,hue:l,pad:c,...u}){let{G:d,rem:h}=e;this.values=s,n.el.style.setProperty("--hue",l);let v=m=>!s.a||Math.abs(s.b[m]-s.a[m])>.06*(a-o),g=(m,f)=>({values:s[m],kind:m,name:d.n>1&&r[m],named:v,later:m==="a",dot:f});n.draw({x:gt(d),y:{low:o,high:a,top:c,below:c},lines:[...s.a?[g("a",3)]:[],g("b",4)],still:!!e.before,rem:h,...u})}}}function Ma(e,t,n=null){let s=o=>o.clientX-t.getBoundingClientRect().left,r=o=>e.G.step(s(o));_e(t,{press:o=>!o.defaultPrevented&&s(o)>=e.G.gutter&&{from:r(o)},slop:(o,{x:a})=>n!==null&&o.pointerType!=="touch"&&Math.abs(o.clientX-a)>=ld,move:(o,{from:a})=>n(a,r(o),!1),done:(o,{from:a})=>n(a,r(o),!0),click:o=>e.point(r(o))})}function Sa(e){let t={gate:i("h2"),memory:i("h2")},n={gate:i("span",{class:"r"}),memory:i("span",{class:"r"})},s=$a(e,"gate"),r=$a(e,"memory"),o=es(e),a=i("span",{class:"seg units"},o.row,...o.els),l=i("div",{class:"bars"}),c=["first","last"].map(M=>i("div",{class:`brace ${M==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${M==="first"?"First":"Last"} step held`})),u=i("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});s.el.append(l,u,...c);let d=i("div",{class:"wplots"},i("div",{class:"hd"},t.gate,n.gate),s.el,i("div",{class:"hd"},t.memory,a,n.memory),r.el),h=null,v=!1,g="",m=()=>e.S.span[0],f=()=>e.S.span[1],b=()=>{let{value:M,signal:S,units:C}=e.sentence;if(!Ye(M))return M;let y=kn(e.P,S,C),[$,O]=e.S.span;return y.slice($,O+1).reduce((N,j)=>N+j,0)/(O-$+1)},w=(M,S)=>e.pins[e.S.pin]?e.say(M,{done:S}):(e.before??=e.pins,e.say(M),e.edit([...e.pins,{on:!0,...e.sentence,...M}],{done:S,select:e.pins.length})),T=M=>{let[S,C]=e.range(e.sentence.signal),{low:y,high:$}=s.plot.frame;return Math.max(S,Math.min(C,Math.max(y,Math.min($,Math.round(M*100)/100))))||0},k=(M,S)=>{_e(M,{press(C){return C.preventDefault(),C.stopPropagation(),M.focus({preventScroll:!0}),{x:C.clientX,y:C.clientY,start:b(),span:[...e.S.span]}},slop:2,move(C,y){v=!0,S(C,y)},done(){v=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};k(u,(M,S)=>{let{low:C,high:y,top:$,bottom:O}=s.plot.frame,N=(S.y-M.clientY)*(y-C)/(O-$);if(S.sideways??=Math.abs(M.clientX-S.x)>Math.abs(M.clientY-S.y),!S.sideways)return w({value:T(S.start+N)},!1);let[j,R]=S.span,_=Math.round((M.clientX-S.x)/e.G.cw),H=Math.max(-j,Math.min(e.P.T-1-R,_));return w({steps:x(j+H,R+H)},!1)});let x=(M,S)=>De(Math.min(M,S),Math.max(M,S),e.P.T);c.forEach((M,S)=>k(M,(C,y)=>{let $=e.G.step(C.clientX-s.el.getBoundingClientRect().left+(S?-.5:.5)*e.G.cw),[O,N]=S?[y.span[0],Math.max(y.span[0],$)]:[Math.min(y.span[1],$),y.span[1]];w({steps:x(O,N)},!1)})),u.addEventListener("keydown",M=>{let S={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[M.key],C={Home:-1/0,End:1/0}[M.key];if(!(!S&&!C&&M.key!=="Enter"))return M.preventDefault(),M.key==="Enter"?w({},!0):w({value:T(C??b()+(M.shiftKey?S/5:S))},!0)}),c.forEach((M,S)=>M.addEventListener("keydown",C=>{let y={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[C.key];if(!y)return;C.preventDefault();let $=[m(),f()],O=$[S]+y;O<0||O>=e.P.T||(S?O<$[0]:O>$[1])||($[S]=O,w({steps:x(...$)},!0))})),e.brush=(M,S,C)=>e.say({steps:x(M,S)},{done:C}),Ma(e,s.el,e.brush),Ma(e,r.el);function P(){let{G:M,S,P:C,sentence:y}=e,$=b(),O=!e.pins[S.pin],N=!O&&!Me(y),j=ya(y.steps,C.T).filter(([Y,ne])=>ne>=M.a&&Y<M.end),{y:R,low:_,high:H}=s.plot.frame,F=R(Math.max(_,Math.min(H,$))),I=([Y,ne])=>[M.x(Math.max(Y,M.a)),M.x(Math.min(ne+1,M.end))],W=j.reduce((Y,ne)=>Y&&Y[1]-Y[0]>=ne[1]-ne[0]?Y:ne,null);l.replaceChildren(...j.filter(Y=>Y!==W).map(Y=>{let[ne,D]=I(Y);return i("i",{style:`left:${ne+1}px;width:${D-ne-2}px;top:${F}px`})}));for(let Y of[l,u])Y.classList.toggle("proposal",O||N);if(u.hidden=!W,c.forEach((Y,ne)=>{Y.hidden=!W||y.steps!==null&&j.length>1||(ne?W[1]>=M.end:W[0]<M.a),Y.classList.toggle("proposal",O||N),!Y.hidden&&(Y.style.left=`${I(W)[ne]}px`,Y.style.top=`${F}px`,Y.setAttribute("aria-valuemin",1),Y.setAttribute("aria-valuemax",C.T),Y.setAttribute("aria-valuenow",S.span[ne]+1),Y.setAttribute("aria-valuetext",`step ${S.span[ne]+1}, ${C.shown[S.span[ne]]}`))}),!W)return;let[q,G]=I(W),X=G-q,ee=O?"hold at":N?"off":"hold";u.style.left=`${q}px`,u.style.width=`${X}px`,u.style.top=`${F}px`,u.classList.toggle("narrow",X<2.2*e.rem),u.classList.toggle("tied",Ye(y.value));let te=Ne(y.value);u.replaceChildren(i("span",{},X>(.5*(ee.length+te.length)+1.4)*e.rem?`${ee} ${te}`:te)),u.setAttribute("aria-label",`Hold ${y.signal} of ${et(y.units,C.H)} during ${e.names(y.steps)} at`),u.setAttribute("aria-valuenow",Number.isFinite($)?$:0),u.setAttribute("aria-valuemin",Number.isFinite(e.range(y.signal)[0])?e.range(y.signal)[0]:Math.floor(_)),u.setAttribute("aria-valuemax",Number.isFinite(e.range(y.signal)[1])?e.range(y.signal)[1]:Math.ceil(H)),u.setAttribute("aria-valuetext",`${Ne(y.value)}${O?", not held yet":N?", switched off":""}`)}function L(M,S,C){if(!(e.before||v))h=null;else{h??={};let $=h[M]??[S,C];[S,C]=h[M]=[Math.min(S,$[0]),Math.max(C,$[1])]}return[S,C]}function p(){let{P:M,A:S,rem:C,sentence:{signal:y,units:$,steps:O,value:N},titles:j}=e,R=M.roles.kind(y),_=M.roles.word(y),F={a:S!==M&&S.signals.includes(y)&&(e.sameNet||$===null)?kn(S,y,$):null,b:kn(M,y,$)},I=0,W=1,q=[[1,`1 ${va(M.roles,y)[0]}`],[.5,""],[0,`0 ${va(M.roles,y)[1]}`]];R!=="gate"&&([I,W]=R==="memory"?L("gate",...ka([...F.b,...F.a??[],Ye(N)?0:1.3*N],1)):[-1,1],q=(R==="memory"?Ee(I,W,3):[1,0,-1]).map(D=>[D,U(D,Number.isInteger(D)?0:1,!0)]));let G=ya(O,M.T),X=$===null||$.length>1?`mean of ${et($,M.H)}`:`of ${et($,M.H)}`;t.gate.replaceChildren(`${_[0].toUpperCase()}${_.slice(1)} ${R==="gate"?"gate ":R==="memory"?"state ":""}`,i("i",{class:`s-${y}`},y),i("small",{},` ${X}`,i("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let ee=R==="gate"?`var(--F${y})`:y==="c"?"var(--ink)":"var(--ink3)",te=([D,V])=>gt(e.G).span(D,V),Y=G.filter(([D,V])=>V>=e.G.a&&D<e.G.end),ne=(D,V)=>U(F[V]?.[D]??NaN,4);s.draw({values:F,called:{a:j.a,b:""},low:I,high:W,rows:q,shades:(e.pins[e.S.pin]?Y:[]).map(te),hue:ee,pad:Math.round(.62*C),tip:D=>`step ${D+1} “${ce(M.shown[D],24)}” · ${y} ${F.a?`${ne(D,"a")} → `:""}${ne(D,"b")}`,bars:D=>Y.flatMap(V=>[-.5,0,.5].map(K=>te(V).map(J=>[J,D(b())+K*C]))),said:`${_} ${y}, ${X}, at every step${F.a?`, ${j.a} and ${j.b}`:""}.`})}function E(){let{S:M,P:S,picked:C}=e,{units:y}=e.sentence,$=y===null?S.H:y.length,O=e.pins[M.pin];return C?.unit===M.unit?i("small",{title:`When this text was opened, of all units the one that held most of what “${C.word}” wrote. See the others with ↑ and ↓.`}," picked for ",i("span",{class:"story"},"what it holds of "),`“${C.word}”`):i("small",{},O&&$>1?`, one of the ${$} held`:y&&$>1?`, one of the ${$}`:"")}function z(){let{P:M,A:S,S:C,rem:y,titles:$}=e,O=M.memory,N=e.sameNet?[C.unit]:null,j={a:S===M?null:kn(S,S.memory,N),b:kn(M,O,N)},R=[...j.b,...j.a??[]],_=[M,S].every(W=>W.roles.kind(W.memory)==="signed"),[H,F]=_?[-1.06,1.06]:L("memory",...ka(R,.5));t.memory.replaceChildren("Memory ",i("i",{},S.memory===O?O:`${S.memory} → ${O}`),e.sameNet?` of unit ${C.unit}`:" mean of all units",...e.sameNet?[E()]:[]),a.hidden=!e.sameNet,o.draw();let I=(W,q)=>U(j[q]?.[W]??NaN,4,!0);r.draw({values:j,called:j.a?$:{a:"",b:""},low:H,high:F,rows:Ee(H,F,4).map(W=>[W,U(W,Number.isInteger(W)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*y),tip:W=>`step ${W+1} “${ce(M.shown[W],24)}” · ${O} ${j.a?`${I(W,"a")} → `:""}${I(W,"b")}`,said:`Memory ${O} of ${e.sameNet?`unit ${C.unit}`:"all units, mean"}, at every step${j.a?`, ${$.a} and ${$.b}`:""}.`})}function A(){let{t:M}=e.S,{titles:S}=e;for(let[C,y,$]of[[s,n.gate,!1],[r,n.memory,!0]]){C.plot.cursor(M);let{a:O,b:N}=C.values,j=(R,_)=>i("b",{class:$&&Number.isFinite(R)?`s-${je(R)}`:_},U(R??NaN,2,$));y.replaceChildren(...O?[i("span",{class:"wide"},`${S.a} `),j(O[M],"was")," → ",i("span",{class:"wide"},`${S.b} `),j(N[M],"")]:[j(N[M],"")])}}return{el:d,draw(M){let S=M("picture","size","view","theme"),{signal:C,units:y,steps:$}=e.sentence,O=JSON.stringify([C,y,$,e.S.pin]),N=O!==g;if(g=O,M("size"))for(let{plot:j}of[s,r])j.measure();(S||N)&&p(),(S||N||M("unit"))&&z(),(S||M("pins","focus","unit"))&&P(),(S||N||M("unit","t"))&&A()}}}function Ea(e,t){let n=t.querySelector(".ribbon"),s=i("div",{class:"heldmarks","aria-hidden":"true"}),r=i("div",{class:"otherwords"});n.after(s,r);let o=!1,a=c=>e.G.step(c.clientX-n.getBoundingClientRect().left);_e(n,{press(c){if(c.pointerType==="touch")return!1;let u=a(c);if(!c.shiftKey)return{from:u};o=!0;let[d,h]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:u<d?h:d,u,!0),!1},slop:(c,{hold:u})=>a(c)!==u.from,move(c,{from:u}){o=!0,e.brush(u,a(c),!1)},done(c,{from:u}){e.brush(u,a(c),!0),setTimeout(()=>o=!1)}}),n.addEventListener("click",c=>{let u=c.target.closest("[data-step]");u&&!o&&e.point(Number(u.dataset.step)),c.stopImmediatePropagation(),o=!1},!0);function l(c,u){let{G:d,P:h}=e;return(c===null?[[0,h.T-1]]:wt(c)).filter(([v,g])=>g>=d.a&&v<d.end).map(([v,g])=>{let m=d.x(Math.max(v,d.a)),f=d.x(Math.min(g+1,d.end));return i("i",{class:u,style:`left:${m}px;width:${f-m}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:u,A:d,G:h,S:v,pins:g,rem:m}=e,f=g[v.pin],b=g.filter(T=>T!==f&&Me(T));s.replaceChildren(...b.flatMap(T=>l(T.steps,"also")),...f?l(f.steps,`chosen${Me(f)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let w=[];for(let T=h.a;T<h.end;T++)u.tokens[T]!==d.tokens[T]&&w.push(T);r.hidden=u.T===d.T&&u.tokens.every((T,k)=>T===d.tokens[k]),r.replaceChildren(i("span",{class:"label"},"instead of"),...w.map(T=>i("span",{class:"m",title:d.shown[T]??"the text is over",style:`left:${h.x(T)}px;width:${h.cw}px;font-size:${Math.max(.62,Math.min(.8125,1.7*h.cw/m/Math.max(1,(d.shown[T]??"–").length)))}rem`},d.shown[T]??"–")))}}}var Sr=({hold:e},t)=>e.map(([n,s])=>({signal:n,value:s,units:null,steps:t,on:!0}));function Ta({hold:e},t,n,{T:s,H:r,signals:o}){let a=new Map(e);return o.every(l=>Oo(t,l,n,s,r)===(a.get(l)??null))}function cd(e,t,n){let s=Sr(e,n);return[...t.filter(r=>!Me(r)||!Vn(r,s[0])),...s]}function Ca(e){let t=i("span",{class:"group",role:"group","aria-label":"Hold a gate"}),n=i("span",{class:"group",role:"group","aria-label":"State of the gates"}),s=i("span",{class:"lead on"}),r=i("b",{class:"aim"}),o=i("div",{class:"chips presets",role:"group","aria-label":"Presets"},s,t,n),a=null,l=[],c=()=>e.carried??e.pins;function u(){a=e.P.cell,l=e.setup.presets[a].map(v=>{let g=i("button",{type:"button",class:"chip"},v.name);return g.addEventListener("click",()=>{let m=e.over(v),[[f,b]]=v.hold;if(Ta(v,c(),m,e.P)){e.choose(-1),e.draft={units:null,steps:m,value:b},e.edit(Po(e.pins,m,e.P.T),{select:-1});return}let w=cd(v,e.pins.filter(T=>!(T.why&&Vn(T,e.sentence))),m);e.edit(w,{select:w.findLastIndex(T=>T.signal===f)})}),{preset:v,chip:g}});let h=v=>l.filter(({preset:g})=>g.group===v).map(({chip:g})=>g);s.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...h("hold")),n.replaceChildren(i("span",{class:"lead"},re("memory","Memory")),...h("state")),n.hidden=!h("state").length}let d=h=>h===null?"at all steps":h.length===1?`at ${e.names(h)}`:`over ${e.names(h)}`;return{el:o,draw(h){if(!h("picture","pins","unit"))return;let{P:v}=e,g=e.over();v.cell!==a&&u(),xe(r,d(g)),s.classList.toggle("on",l.length>0),$e(s,{title:l.length?`A preset holds all ${v.H} units ${d(g)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:m,chip:f}of l){let b=e.over(m),w=m.hold.map(([T,k])=>`${T} = ${Ne(k)}`).join(", ");$e(f,{"aria-pressed":Ta(m,c(),b,v),title:`${m.look} ${w} in all ${v.H} units ${d(b)}.`})}}}}var La=.8,hd="-96px 0px 0px";function dd(e,t,n,s){return(e===t?[["",e]]:[[s.a,e],[s.b,t]]).map(([o,a])=>[o,...n<a.T?Yi(a,n):["its text is over",""]])}function Aa(e){let t=i("p",{}),n=i("div",{class:"readout","aria-hidden":"true"},t),s=!1;n.hidden=!0;function r(){let{A:o,P:a,S:l,titles:c}=e;if(n.hidden=!s,!s)return;let[u,d]=dd(o,a,l.t,c).map(([h,v,g])=>i("span",{},h&&i("small",{class:"wide"},`${h} `),i("b",{},v),` ${g}`));t.replaceChildren(u,...d?[" → ",d]:[],i("small",{},` after “${ce(a.shown[l.t],24)}”, step ${l.t+1}${c.held||d?"":"; nothing is held"}`))}return{el:n,watch(o){let a=new IntersectionObserver(([{intersectionRatio:l}])=>{s=l<La,e.P&&r()},{threshold:La,rootMargin:hd});a.observe(o),e.model.on("remove",()=>a.disconnect())},draw:o=>o("picture","t","pins")&&r()}}var za=`.below > section:not([hidden]) ~ section {
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
`;function md(e,t=null){let n=0,s=null;return e.forEach((r,o)=>{let a=r.length-1,l=r.reduce((c,u)=>c+Math.abs(u),0);r.forEach((c,u)=>{let d=t===null?+(2*Math.abs(c)>l)*(a-u):+(u===t),h=c*c*d/l;h>n&&([n,s]=[h,{unit:o,step:u}])})}),s}function Oa(e,t,n){return t.keeper?md(Array.from({length:t.H},(s,r)=>wn(e,t,r).rows.at(-1)),n):null}var Pa=`.gs main {
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
`;var pd=250,_t={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function gd(e){return e.reduce((t,n,s)=>Math.abs(n)>Math.abs(e[t])?s:t,0)}var wd=(e,t)=>e.subarray(0,t+1).reduce((n,s)=>n+s,0),bd=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function xd(e,t){let n=new Map;for(let[r,o]of e)n.set(o,[...n.get(o)??[],r]);return n.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...n].map(([r,o])=>`${t(r)} is first by ${It(o)}`).join("; ")}.`}function Na(e){let t="a",n=null,s=null,r=null,o=null,a=null,l=i("select",{"aria-label":"Answer"}),c=Pe("Which text",{a:"the text",b:"the other text"},z=>{t=z,n=null,L()}),u=i("table",{class:"ways"}),d=i("p",{class:"reads"}),h=i("p",{class:"reads"}),v=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Which words mattered"},u),g=i("dl",{class:"defined"}),{el:m,says:f,note:b}=ve("mattered","Which words mattered","",[c.el,i("label",{class:"pick-answer"},i("span",{},"for "),l)],v,h,d,g);l.addEventListener("change",()=>{n=l.value,L(),e.root.focus({preventScroll:!0})});let w=e.near.watch(m),T=()=>!!e.other&&e.text2!==e.text,k=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),x=()=>t==="b"&&T()?e.P:e.A,P=()=>x().answers.kind!=="value";function L(){if(!w()||!e.P||!P())return E();T()||(t="a");let z=Math.min(e.S.t,x().T-1),A={t:z,target:n,run:t},M=k()+JSON.stringify(A);return clearTimeout(r),M===s||(r=setTimeout(()=>{[s,o]=[M,k()],e.ask("words",A)},e.got.words?pd:0)),E()}function p(){let{A:z,P:A,got:M}=e,S=O=>O.top(Math.min(e.S.t,O.T-1)).slice(0,4).map(([N])=>N),C=n??M.words?.target,y=x().words,$=[...new Set([...C?[C]:[],...S(z),...S(A)])].filter(O=>y.includes(O));l.replaceChildren(...$.map(O=>i("option",{value:O},`“${he(O)}”`))),C&&(l.value=C),c.el.hidden=!T(),c.set(t)}function E(){if(!e.P)return;let z=e.got.words,A=!P();m.style.minHeight=A?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,x().T-1)+1))+(e.small?32:15)}rem`,b.textContent=A?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let F of[v,h,d,g,l.parentNode])F.hidden=A||!z;if(A)return void f.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(p(),!z)return void f.replaceChildren("…");for(let F of[v,h,d])F.classList.toggle("old",a!==k());if(a!==k())return void f.replaceChildren("…");let M=z.run==="b"?e.P:e.A,{one:S,many:C}=M.reads,y=Math.min(z.t,M.T-1),$=Object.keys(_t).filter(F=>z.array(F));f.replaceChildren("F = ln p(",i("b",{},`“${he(z.target)}”`),`) after “${M.shown[y]}”, step ${y+1}: p is `,i("b",{},ue(z.p)),`. How much each ${S} had to do with F, in ${["two","three","four"][$.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),g.replaceChildren(...$.flatMap(F=>[i("dt",{},_t[F].title),i("dd",{},_t[F].about(S,C))]));let O=$.map(F=>z.array(F)),N=O.map(F=>F.subarray(0,y+1).reduce((I,W)=>Math.max(I,Math.abs(W)),0)||1),j=O.map(F=>gd(F.subarray(0,y+1))),R=(F,I)=>{let W=O[F][I],q=50*Math.abs(W)/N[F],{share:G}=_t[$[F]],X=i("i",{class:W<0?"neg":"pos",style:G?`left:0;width:${2*q}%`:`left:${W<0?50-q:50}%;width:${q}%`}),ee=G?ue(W):U(W,bd(N[F]),!0);return[i("td",{class:`barred${G?" share":""}`,"aria-hidden":"true"},i("span",{},X)),i("td",{},j[F]===I?i("b",{},ee):ee)]};u.replaceChildren(i("thead",{},i("tr",{},i("th",{scope:"col"},M.reads.one),...$.flatMap(F=>[i("th",{scope:"col",colspan:"2","data-term":_t[F].term},_t[F].title)]))),i("tbody",{},...Array.from({length:y+1},(F,I)=>i("tr",{class:I===e.S.t?"cur":""},i("th",{scope:"row"},i("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},M.shown[I])),...$.flatMap((W,q)=>R(q,I)))))),h.replaceChildren("Each way has its own definition, and they may disagree. ",xd($.map((F,I)=>[_t[F].title,j[I]]),F=>`“${M.shown[F]}”`),$.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let _=z.array("integrated_gradients");if(!_){d.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let H=wd(_,y);d.replaceChildren("Complete: the integrated gradients sum to ",i("b",{},U(H,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${C} is `,i("b",{},U(z.whole,3,!0)),".")}return u.addEventListener("click",z=>{let A=z.target.closest("[data-step]");A&&e.go(Number(A.dataset.step))}),{el:m,draw(z){e.P&&(z("words")&&(a=o),z("picture")&&e.got.words&&!x().words.includes(n)&&(n=null),z("t","picture")?L():z("words","theme")&&E(),z("busy")&&m.classList.toggle("waiting",e.busy.has("words")))}}}var vd=400,kd={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...He],playing:["play"],speed:["play"]},Er=class extends at{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,Wn+Pa+ra+za),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new ct(k=>this.tell(k)),this.got={},this.pins=this.listed=[],this.history=Kn,this.draft={units:null,steps:void 0,value:1},this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Xt("300px");let n=k=>k(this),[s,r,o,a,l,c,u,d,h,v,g,m,f]=[On,Qi,Ca,ga,wa,Ji,qn,Ut,Sa,ma,fa,ba,Aa].map(n),b=Ea(this,d.el);this.below=[yr,sa,na,Na,pa,ta,xa].map(n);for(let k of this.below)Object.assign(k,{owed:new Set,drawn:!1,near:this.near.watch(k.el,()=>this.P&&k.owed.size&&this.drawBelow(k,new Set))});this.words=d.el,this.cursor=i("div",{class:"cursor"}),this.time=i("section",{class:"time","aria-label":"The whole text"},d.el,h.el,i("div",{class:"bookkeeping"},v.el),this.cursor),this.now=i("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,u.el,c.el,i("div",{class:"holding"},g.el)),this.first=i("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=i("main",{},this.first,i("div",{class:"below"},...this.below.map(({el:k})=>k)));let w=i("div",{class:"compare"},i("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,s,o,a,l,c,u,d,b,h,v,g,m,f],this.root.append(s.el,r.el,i("div",{class:"choose"},o.el,w),this.main,m.el,f.el),f.watch(c.el),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:T}=this.state;T!==void 0&&(this.typed(T),this.send({text:T}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return kd}unvisited(){return this.below.filter(({drawn:t,owed:n})=>!t||n.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${ce(this.text,_n)}”.`}send(t,n={}){if(this.closed)return;let{length:s,...r}=t;this.asked={...this.asked,...r},this.length=s,this.later={...this.later,...n},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},n=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...n,...t,have:this.had??""},{both:!0})}ask(t,n={}){let s={...this.accepted,...n},r=JSON.stringify(s);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,s,{key:r}),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=lt(t),{want:o}=s;if(!(!n&&!this.questions.take(s))){if(n&&(o!=="run"||s.key&&!s.sizes[0]))return this.again(s);if(o==="run")return this.ran(s,r,n);this.said={...this.said,[o]:s.notices},this.got[o]=r.length?new St(...lt(r)):null,this.draw(new Set([o,"busy","notice"]))}}again({want:t,text:n,model:s,weights:r,other:o,pins:a}){this.asked=t==="run"?{text:n,model:s,weights:r,other:o,pins:a.map(bt)}:this.wanted(),this.run()}ran(t,n,s){let{key:r,sizes:[o]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,u=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),d=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),o&&(this.A=new St(...lt(n.subarray(0,o)))),this.P=n.length>o?new St(...lt(n.subarray(o))):this.A;for(let f of[this.A,this.P])l&&f.layers.length===l.layers.length&&(f.layer=l.layer);let{text:h,model:v,weights:g}=t;Object.assign(this,{had:r,text:h,name:v,weights:g,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===v&&t.other.weights===g,this.text2=t.other?.text,this.accepted={text:h,model:v,weights:g,pins:t.pins.map(bt),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let m=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=u&&c.jump===!0),!l||u||d||c.asked||c.jump){this.placed(l,c,s),this.resetView();for(let f of He)m.add(f)}this.soon(m)}beside({text:t,other:{text:n,...s}}){return!this.sameNet&&n===t?s:{text:n,...s}}placed(t,{jump:n,fresh:s,asked:r},o){let{P:a,S:l}=this,c=o||r===!0;if(l.writer=null,!t||n)this.opens(n||c&&this.bare);else{let d=s||l.t>=t.T-1||!Ft(t.tokens,a.tokens);[l.t,this.picked]=[d?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||n||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((d,h)=>this.sayable(h)>=0)));let u=c?this.read(o):null;l.pin=this.sayable(l.pin),l.focus=[u,this.pins[l.pin]?.signal,this.chosen,a.keeper].find(d=>a.signals.includes(d))??a.signals[0]}toldWith(t,n){let{preset:s,steps:r}=this.setup.stories[t]??{},o=this.setup.presets[n].find(({name:a})=>a===s);return o?Sr(o,r):[]}opens(t){let{P:n,S:s,text:r}=this,o=this.setup.stories[r],a=o&&[this.toldWith(r,n.cell),[]].some(c=>c.map(Lt).join()===this.pins.map(bt).join()),l=(t||a)&&this.sameNet?Oa(this,n,o?.step):null;s.t=n.T-1,this.stepped=!1,this.picked=l&&{unit:l.unit,word:n.shown[l.step]},[s.unit,s.writer]=l?[l.unit,l.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:n}=this,s=n.memory;if(t===n||!this.sameNet||t.memory!==s)return n.moment[1];let r=o=>Math.abs(n.at(s,n.T-1,o)-t.at(s,t.T-1,o));return Array.from({length:n.H},(o,a)=>a).reduce((o,a)=>r(a)>r(o)?a:o,0)}read(t){let{S:n,P:s,state:r}=this,{given:o,said:a}=r.asked,l=[...t?[]:a.server,...a.view];n.t=r.place("t",s.T,n.t,l),n.unit=r.place("unit",s.H,n.unit,l);let c=r.among("focus",s.signals,l),u=s.probes.map(({name:h})=>h);n.probe=r.among("probe",u,l)??n.probe,n.pin=this.spoken(r.asked.values,l),n.pin<0&&(this.draft={...this.draft,units:null});let{units:d}=this.pins[n.pin]??this.draft;return o.has("unit")&&this.apart(n.pin,n.unit)&&l.push(`The address asks for unit ${n.unit}, but holds ${et(d,s.H)}, so unit ${d[0]} is shown.`),this.stepped=o.has("t")&&n.t<s.T-1&&n.pin<0,this.said.address=l,c}spoken({change:t,focus:n},s){let{pins:r,S:o}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&s.push("The address speaks of a change that is not in its list.");let l=r.map((c,u)=>u).filter(c=>this.sayable(c)>=0&&(!n||r[c].signal===n));return l.find(c=>!this.apart(c,o.unit))??l[0]??-1}find(t){return this.setup.models.find(n=>n.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n?this.send({model:t.name}):([this.history,this.draft.steps]=[Kn,void 0],!s.length||s.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(s[0][1]),this.example(s[0][1],t)))}example(t,n=this.find(this.asked.model)){if(!this.connected)return;let s=this.toldWith(t,n.cell),r=JSON.stringify(s.map(bt))===JSON.stringify(this.pins.map(bt));t!==this.text?this.history=Kn:r||(this.history=Vs(this.history,this.pins)),this.before=this.mates=null,this.draft={units:null,steps:void 0,value:1},this.take(s,0),this.send({model:n.name,text:t,pins:s.map(bt),other:null},{jump:!0}),this.draw(new Set(["pins"]))}edit(t,{done:n=!0,select:s=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,n&&(JSON.stringify(this.before.map(bt))===JSON.stringify(t.map(bt))||(this.history=Vs(this.history,this.before)),this.before=this.mates=null),this.list(t,s))}list(t,n=this.S.pin){this.take(t,Math.min(n,t.length-1)),this.focusOn(),this.send({pins:t.map(bt)}),this.soon(["pins"])}soon(t){for(let n of t)this.owed.add(n);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,n=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(n):n}apart(t,n){let{units:s,why:r}=this.pins[t]??this.draft;return Array.isArray(s)&&!r&&s[0]<this.P.H&&!s.includes(n)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}hold(...t){let n=t.map(s=>({units:null,steps:null,on:!0,...s}));this.edit([...this.pins,...n],{select:this.pins.length+n.length-1})}undo(){this.recall(jo(this.history,this.pins))}redo(){this.recall(_o(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:n}=this.S,s=t[1].length-1;this.list(t[1],this.pins.length?Math.min(n,s):Math.min(0,s))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,n,s){return At(this.carried??this.pins,t,n,s)}get sentence(){let{S:t,draft:n}=this,s=this.pins[t.pin];if(s)return s;let r=n.units==="one"?[t.unit]:n.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,n.value)}}over(t=null){let{P:n,S:s,pins:r,draft:o}=this,a=this.setup.stories[this.text];if(this.stepped)return De(s.t,s.t,n.T);let l=t&&a?.preset===t.name?a.steps:null,u=(r[s.pin]?r[s.pin].steps:o.steps===void 0?l:o.steps)?.filter(d=>d<n.T);return u?.length?u:null}range(t){return this.P.roles.range(t)}fit(t,n){if(Ye(n))return this.P.roles.coupling(t)??this.fit(t,1);let[s,r]=this.range(t);return Math.max(s,Math.min(r,n))}say(t,{done:n=!0}={}){let{S:s,pins:r}=this,o=r[s.pin];if(o){t.units==="one"&&(t={...t,units:[s.unit]});let{why:c,text:u,...d}=o,h={...d,...t};h.value=this.fit(h.signal,h.value),this.mates??=Gn(r,s.pin,this.setup.presets[this.P.cell]);let v=Object.fromEntries(Object.entries(t).filter(([m])=>["units","steps"].includes(m))),g=Object.keys(v).length?this.mates:[];return this.edit(r.map((m,f)=>{if(!g.includes(f))return f===s.pin?h:m;let{why:b,text:w,...T}=m;return{...T,...v}}),{done:n})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:n,steps:s,value:r}=this.sentence;t<0?this.draft={units:n,steps:s,value:r}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[o,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||o>=c)&&this.scroll(o-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:n,pins:s}=this,{unit:r}=t;if(r===void 0||!this.apart(n.pin,r))return super.set(t);let o=s[n.pin],a=o?s.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(o??this.draft).steps,value:(o??this.draft).value,units:"one"}),super.set({...t,pin:a,...a<0?{}:{focus:s[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let n=this.pins[this.S.pin];n&&n.signal!==t&&this.choose(-1),super.look(t)}seen(t,n){this.near.seen(t,()=>this.P&&n())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:n,weights:s,other:r,pins:o}=this.asked;return this.with({text:t,name:n,weights:s,other:r,sameNet:this.sameNet},o)}with({text:t,name:n,weights:s,other:r,sameNet:o},a){let{S:l}=this,c={text:t,model:n,weights:s},u=h=>r?.[h]!==c[h]?r?.[h]??null:null,d=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:o?r?.text??null:u("text"),model2:u("model"),weights2:u("weights"),change:this.pins.length?d:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,theme:l.theme}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(n=>t.has(n))}wanted(){let{values:t}=this.state.asked,{weights:n}=t,s=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=s.length?Object.fromEntries(s):null;if(this.bare)return{text:null,model:null,weights:n,pins:null,other:r};let{text:o=null,name:a=null}=this;return{text:t.text??o,model:t.model??a,weights:n,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:n}=this;return n.reads.kind==="pieces"?Mr(t,n.tokens.map(Lr),""):Mr(t,n.shown,["bytes","characters"].includes(n.reads.kind)?"":" ")}get titles(){return Xi(this)}draw(t){let n=(...a)=>a.some(l=>t.has(l));if(!this.P)return kt(this.parts[0],t);let{S:s,P:r}=this;this.apart(s.pin,s.unit)&&([s.unit]=(this.pins[s.pin]??this.draft).units,t.add("unit")),this.G=rt(s.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:o}=this.sentence;s.span=o===null?[0,r.T-1]:[o[0],Math.min(o.at(-1),r.T-1)],n("t","view","size")&&this.drawCursor();for(let a of this.parts)kt(a,t);for(let a of this.below)this.drawBelow(a,t);n("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:s.t,unit:s.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,n){for(let o of n)t.owed.add(o);let s=t.near();if(!s&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),vd);return}let{owed:r}=t;Object.assign(t,{owed:s?new Set:r,drawn:!0}),kt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let n=t.composedPath()[0],s=n.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!s&&!n.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},bt=e=>e.text===void 0?Lt(e):`${e.on?"":"!"}${e.text}`,ja={render:e=>void new Er(e)};var gx={Explorer:oi,Gradients:ji,Trainer:Ui,WhatIf:ja};export{gx as default};
