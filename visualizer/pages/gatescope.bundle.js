var za="http://www.w3.org/2000/svg";function yr(e,t,n){for(let[s,r]of Object.entries(t))typeof r=="function"?e.addEventListener(s.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(s,r===!0?"":r);return e.append(...n.flat(1/0).filter(s=>s!=null&&s!==!1)),e}var U=(e,t={},...n)=>yr(document.createElementNS(za,e),t,n),i=(e,t={},...n)=>yr(document.createElement(e),t,n);function xe(e,t){e.textContent!==t&&(e.textContent=t)}function $e(e,t){for(let[n,s]of Object.entries(t))e.getAttribute(n)!==String(s)&&e.setAttribute(n,s)}function tt(e,t,n){let s=URL.createObjectURL(new Blob([t],{type:n}));i("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function _t(e){let t=i("div",{class:"notice",role:"alert"});return{el:t,draw(n){if(!n("notice"))return;let s=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...s.map(r=>i("p",{},r.text??r,r.to&&[" ",i("a",{href:r.to},r.words)]))),t.hidden=!s.length,e.offline&&e.line.state==="ended"){let r=i("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var Oa={" ":"␣","\n":"↵","	":"⇥"},he=e=>Oa[e]??(/^ \S/.test(e)?e.slice(1):e),ds=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function us(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var $r=e=>e.replace(/^\u2011/,"");function ms(e,t){let n=0,s=0;return t.map((r,o)=>{if(s>0&&r===t[o-1])return s-=1,-1;let a=e.indexOf(ds(r),n);return s=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(n=a+ds(r).length),a})}function Pa(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Mr(e,t,n){if(e==="bytes")return n.map(r=>r===`
`?{before:"",shown:he(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return n.map((r,o)=>({before:o&&r[0]===" "?" ":"",shown:ds(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let s=ms(t,n);return n.map((r,o)=>({before:o>0&&s[o]>=0&&s[o-1]>=0?Pa(t.slice(s[o-1]+n[o-1].length,s[o])):o?" ":"",shown:r,kind:"",after:""}))}var Na=new TextDecoder("utf-8",{fatal:!0});function Sr(e,t){let n=a=>e[a]?.length===2?parseInt(e[a],16):0,s=t;for(;s>t-3&&n(s)>>6===2;)s-=1;let r=n(s),o=r>=240?4:r>=224?3:r>=192?2:1;if(o===1||s+o<=t)return null;try{return Na.decode(Uint8Array.from({length:o},(a,l)=>n(s+l)))}catch{return null}}function Ht(e,t){let n=Math.min(e.length,t.length),s=0,r=0;for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(s+r)>=n}var Er=(e,{one:t,many:n})=>`${e.toLocaleString("en")} ${e===1?t:n}`;function Ft({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Cr=3,ja="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function xn(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},n=i("input",{type:"text",...t}),s=i("textarea",{rows:"3",wrap:"soft",...t}),r=i("div",{class:"mirror","aria-hidden":"true"}),o=i("span",{class:"count"}),a=_t(e),l=i("div",{class:"asked"},i("div",{class:"field"},r,n),o,a.el),c=i("div",{class:"chips",role:"group","aria-label":"Example texts"}),d=i("div",{class:"ask"},l,c),u=null,h=n,v=!1,b=!1;for(let S of[n,s])S.addEventListener("compositionstart",()=>b=!0),S.addEventListener("compositionend",()=>b=!1),S.addEventListener("beforeinput",()=>{let{selectionStart:w,selectionEnd:O,value:A}=S;v||=w===0&&O===A.length}),S.addEventListener("input",()=>{let w=us(h.value,e.P?.reads.kind),O=h.selectionEnd;w!==h.value&&!b&&(h.value=w,h.setSelectionRange(O,O));let{length:A}=h.value;A>e.setup.limit&&(h.value=h.value.slice(0,e.setup.limit)),x([],[]),e.send(A>e.setup.limit?{text:h.value,length:A}:{text:h.value},{fresh:v})});n.addEventListener("scroll",()=>r.scrollLeft=n.scrollLeft);let f=S=>h.value=h===n?us(S,"words"):S;e.typed=f;function p({kind:S,many:w}){let O=S==="bytes"||S==="characters"&&e.text.includes(`
`)?s:n,A=["words","pieces"].includes(S)?"a sentence":w;O.setAttribute("aria-label",`Type ${A}`),O.placeholder=`Type ${A} to see the gates move.`,O!==h&&(r.hidden=O===s,h.replaceWith(O),h=O)}function x(S,w){r.replaceChildren();let O=0;ms(h.value,S).forEach((A,g)=>{A<0||!w[g]||(r.append(h.value.slice(O,A),i("u",{},S[g])),O=A+S[g].length)}),r.append(h.value.slice(O)),r.scrollLeft=h.scrollLeft}function m(S){u=S;let w=e.setup.tasks[S]?.examples??[],O=w.slice(0,Cr).map(([T,L])=>{let C=i("button",{type:"button",class:"chip",title:L},T);return C.dataset.text=L,C.addEventListener("click",()=>E(L)),C}),A=w.slice(Cr),g=i("select",{class:"more","aria-label":"More examples"},i("option",{value:""},"More"),...A.map(([T,L])=>i("option",{value:L},T)));g.addEventListener("change",()=>{g.value&&E(g.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(i("span",{class:"wide"},"Try"),...O,...A.length?[g]:[])}function E(S){f(S),e.send({text:S},{jump:!0})}return{el:d,draw(S){let{P:w}=e;if(a.draw(S),S("notice")&&(o.hidden=!a.el.hidden),!S("picture"))return;e.entry.task!==u&&m(e.entry.task),p(w.reads),e.text===h.value&&(v=!1),h.getRootNode().activeElement!==h&&f(e.text),x(w.tokens,w.unknown);let O=w.tokens.filter((g,T)=>w.unknown[T]).length;o.replaceChildren(i("span",{title:w.reads.kind==="pieces"?ja:null},Er(w.T,w.reads)),...O?[", ",i("u",{"data-term":"unknown word","data-act":`What is underlined ${Ft(w)}.`},`${O} unknown`)]:[]);for(let g of c.querySelectorAll(".chip"))g.setAttribute("aria-pressed",String(g.dataset.text===e.text));let A=c.querySelector(".more");A&&(A.value=[...A.options].some(g=>g.value===e.text)?e.text:"")}}}var Lr=2.2,_a=3,Ha=2.1,Fa=.52,Ra=.4,fs=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],Ar=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,n)=>e.top(n)[0])),Tr=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function Ia(e,t,n){let s=Ar(e),r=[];for(let o=t;o<n;o++){let[a]=s[o];o>t&&a===s[o-1][0]?r.at(-1).n+=1:r.push({from:o,n:1,label:a})}return r}function ps(e){let t=n=>{for(let s=_a;s<n.length;s++){let r=n.slice(0,s);if(e.every(o=>o===n||!o.startsWith(r)))return r}return n};return Object.fromEntries(e.map(n=>[n,t(n)]))}function zr(e){let t=i("span",{class:"label"},"answer"),n=i("div",{class:"beliefs","aria-hidden":"true"}),s=[],r=null;n.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function o(){let{P:l,G:c,rem:d}=e;if(n.hidden=!fs(l),s=[],r=null,n.hidden)return n.replaceChildren();let u=Ar(l),h=c.cw>=Ha*d,v=l.kept("brief",()=>ps(l.words));t.title=`The ${l.answers.title}, and how likely`;let b=Ia(l,c.a,c.end).map(({from:f,n:p,label:x})=>{let m=p*c.cw,E=[x,v[x]].find(w=>m>=(Fa*w.length+Ra)*d)??"",S=i("span",{class:"run"},E);return S.style.cssText=`left:${c.x(f)+1}px;width:${m-2}px`,S});for(let f=c.a;f<c.end;f++){let[p,x]=u[f],m=i("i");m.style.width=`${100*x}%`;let E=i("span",{class:"belief"},i("b",{},m),h&&i("small",{},Tr(x)));E.dataset.step=f,E.title=`step ${f+1}, ${l.shown[f]}: ${p}, ${Tr(x)}`,E.style.cssText=`left:${c.x(f)+1}px;width:${c.cw-2}px`,s.push(E)}return n.replaceChildren(t,...b,...s)}function a(){let{S:l,G:c}=e;s[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,s[r]?.classList.add("cur")}return{el:n,draw(l){l("picture","size","view")&&o(),l("step","picture","size","view")&&a()}}}var ge=e=>e.replace("-","−"),ft=e=>e.startsWith("1-")?e.slice(2):e,vn=(e,t)=>e.startsWith("1-")?1-t(ft(e)):t(e),kn=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:n,options:s={},equations:r=[],roles:o}){Object.assign(this,o),this.name=t,this.signals=n,this.options=s,this.equations=r}get keeper(){return this.keep?ft(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(ft(t)))??null}get writer(){return this.share&&ft(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?vn(this.keep,t):0}written(t){return this.keep?this.write.reduce((n,s)=>n*vn(s,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${ge(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[n,s]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return s<0||n<s}squash(t){let n=this.equations.find(s=>s.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(n)?.[1]??""}};function B(e,t=2,n=!1){if(!Number.isFinite(e))return"–";let s=e<0?"−":n?"+":"";if(Math.abs(e)>=1e6){let[o,a]=Math.abs(e).toExponential(1).split("e");return`${s}${o}×${Ie(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:s+r}var de=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function be(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var nt=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,Wa="⁰¹²³⁴⁵⁶⁷⁸⁹",Ie=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>Wa[t])}`;function Ve(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[n,s]=(10**(e-t)).toExponential(2).split("e");return`${n} × ${Ie(t+Number(s))}`}var Le=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),gs=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Ge=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),je=e=>e<0?"neg":"pos",qa=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,Or=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Pr=e=>qa.test(e)?2:1;function ce(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let n="",s=0;for(let{segment:r}of Or.segment(e)){if(s+=Pr(r),s>t)return`${n.trimEnd()}…`;s<t&&(n+=r)}return e}var ws=e=>[...Or.segment(e)].reduce((t,{segment:n})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(n)?.46:/^[mwMW@]$/.test(n)?1.1:.69*Pr(n)),0),ae=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,Rt=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var Da=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["Esc","leave the text box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],bs=400;function xs(e){for(let t of[6,7,8]){let n=Number(e.toPrecision(t));if(Math.fround(n)===e)return n}return Number(e.toPrecision(9))}function*vs(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:n,direction:s}]of e.layers.entries()){let r=e.signals.map(o=>e.array(`${t}.${o}`));for(let o=0;o<e.T;o++){let a=[n,s,o,e.tokens[o],Number(e.unknown[o])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>xs(c[o*e.H+l]))]}}}function nn(e){let t=n=>{let s=String(n),r=typeof n=="string"&&/^[=+\-@\t\r]/.test(s)?`'${s}`:s;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(n=>`${n.map(t).join(",")}
`).join("")}function Ke(e,t,n){return i("table",{},i("caption",{},n),i("thead",{},i("tr",{},...e.map(s=>i("th",{scope:"col"},s)))),i("tbody",{},...t.map(s=>i("tr",{},i("th",{scope:"row"},s[0]),...s.slice(1).map(r=>i("td",{},r))))))}function sn(e){let t=i("dialog",{class:"help","aria-label":"Keys"},i("h2",{},"Keys"),i("dl",{},...e.flatMap(([n,s])=>[i("dt",{},n),i("dd",{},s)])),i("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}function Nr(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2"),s=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"Close"),o=i("button",{type:"button",class:"btn"},"All signals as CSV"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,s,i("span",{class:"sp"}),o,r),t),l=sn(Da),c=i("div",{},a,l);r.addEventListener("click",()=>a.close());for(let f of[a,l])f.addEventListener("click",p=>p.target===f&&f.close());let d="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([f,p])=>{let x=i("button",{type:"button"},p);return x.addEventListener("click",()=>{d=f,b()}),x.dataset.key=f,x});s.append(...h),o.addEventListener("click",()=>{let f=e.weights==="initial"?"-initial":"";tt(`gatescope-${e.name}${f}.csv`,nn(vs(e.P)),"text/csv")});function v(f,p){let{kind:x,title:m}=f.answers,E=x==="value";return Ke([m,E?"value":"probability"],f.top(p).map(([S,w])=>[he(S),E?B(w,4):be(w)]),x==="next"?"What the model expects next":"What the model answers at this step")}function b(){let{P:f,S:p}=e;for(let w of h)w.setAttribute("aria-pressed",String(w.dataset.key===d));if(n.textContent=d==="step"?`Step ${p.t+1} of ${f.T}: “${f.shown[p.t]}”`:`Unit ${p.unit} of ${f.H}`,d==="step"){let w=Array.from({length:f.H},(O,A)=>A);t.replaceChildren(v(f,p.t),Ke(["unit",...f.signals],w.map(O=>[O,...f.signals.map(A=>B(f.at(A,p.t,O),4))]),"Every signal of every unit at this step"));return}let x=f.curves.map(({key:w,cell:O,signal:A})=>[`log₁₀ ‖dL/d${A}‖ ${e.setup.cells[O]}`,f.array(w)]),m=Math.max(0,Math.min(p.t-bs/2,f.T-bs)),E=[];for(let w=m;w<Math.min(f.T,m+bs);w++)E.push(w);let S=f.array("forget");t.replaceChildren(Ke(["step","token",...f.signals,...x.map(([w])=>w),...S?[`log₁₀ ∏ ${ge(f.roles.keep)}`]:[]],E.map(w=>[w+1,f.shown[w],...f.signals.map(O=>B(f.at(O,w,p.unit),4)),...x.map(([,O])=>B(O[w],4)),...S?[B(S[w*f.H+p.unit],4)]:[]]),`This unit at every step, and the gradient of ${f.answers.kind==="value"?`its answer, the ${f.target}`:`−ln p(“${he(f.target)}”)`}: the norms themselves, which the plot divides by their last value`+(E.length<f.T?`; steps ${m+1} to ${m+E.length} of ${f.T}, all in the CSV`:"")))}return e.numbers=()=>{b(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:f=>a.open&&f("step","unit","picture")&&b()}}var Ua=3,Ba=10,Va=38,jr=(e,t)=>e.map((n,s)=>{let r=n.reduce((o,a)=>o+a,0);return{name:t[s],n:r,shares:n.map(o=>r?o/r:0)}});function Ga(e,t,n=Ua){return jr(e,t).flatMap(({name:r,n:o,shares:a},l)=>a.flatMap((c,d)=>d!==l&&c>0&&o>=Ba?[{from:r,to:t[d],share:c,count:e[l][d],n:o}]:[])).sort((r,o)=>o.share-r.share).slice(0,n)}function _r(e,t,n){let s=ps(t),r=jr(e,t),o=Ga(e,t),a=(u,h,v,b)=>{let f=Math.round(100*h),p=i("td",{class:v===b?"same":null},h&&f?f:"");return p.title=`${u.name} answered with ${t[b]}: ${e[v][b]} of ${u.n}`,p.style.background=`color-mix(in srgb, var(--ink) ${Math.round(Va*h)}%, var(--bg))`,p},l=i("table",{},i("thead",{},i("tr",{},i("th",{scope:"col"},"is"),i("th",{scope:"col"},"texts"),...t.map(u=>i("th",{scope:"col",title:u},s[u])))),i("tbody",{},...r.map((u,h)=>i("tr",{},i("th",{scope:"row"},u.name),i("td",{class:"of"},u.n),...u.shares.map((v,b)=>a(u,v,h,b)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${n} answers.`,d=o.map(({from:u,to:h,count:v,n:b})=>`${u} for ${h} (${v} of ${b})`);return i("div",{class:"confusion"},i("p",{},c),i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),d.length>0&&i("p",{class:"fine"},`Most often taken for another: ${Rt(d)}.`))}var Ka=/^-?[0-9]{1,15}$/,Ya=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,Xa=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var rn=Symbol("what a row cannot be"),Rr=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,Hr=(e,t,n)=>{if(e.off!==null&&t==="")return null;let s=t.length<=30&&n.test(t)?Number(t)+0:NaN;return s>=(e.low??-1/0)&&s<=(e.high??1/0)?s:rn},Ja={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:rn,number:(e,t)=>Hr(e,t,Ya),whole:(e,t)=>Hr(e,t,Ka),flag:({choices:[e,t],...n},s)=>s===""?n.default:[e,t].includes(s)?s===e:rn,names:(e,t)=>{let n=t.split(e.between).map(s=>s.replace(Xa,"")).filter(Boolean);return e.choices===null||n.every(s=>e.choices.includes(s))?n:rn}};function Za(e,t){let n=e.title||e.name,s=Rr(e.choices??[]),r=e.kind==="whole",o=r||e.kind==="number";if(e.to==="view")return o?`The address asks for ${n} ${t.slice(0,20)}, which is no whole number.`:`The address asks for ${e.kind==="names"?n:`a ${n}`} that ${e.kind==="names"?"are":"is"} not ${s}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!o)return`${n}: ${s}, not ${l}.`;let c=d=>r?d.toLocaleString("en"):String(d);return`${n} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function ks(e,t){let n=new URLSearchParams(t),s={},r={values:s,given:new Set,said:{server:[],view:[]}};for(let o of e){let a=n.get(o.name);if(r.values[o.name]=o.default,a===null||a===""&&o.to==="view"&&o.kind!=="names")continue;let l=Ja[o.kind](o,a);r.given.add(o.name),l===rn?r.said[o.to].push(Za(o,a)):r.values[o.name]=l}return r}function yn(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var $n=(e,t,n=e.default)=>yn(e,t)===yn(e,n)?null:yn(e,t);function Qa(e,t,n){let s=new URL(n),r=s.searchParams;for(let o of e){if(t[o.name]===void 0)continue;let a=o.always?yn(o,t[o.name]):$n(o,t[o.name]);a===null?r.delete(o.name):r.set(o.name,a)}return Ir(s,e)}function Ir(e,t){for(let{name:n,kind:s}of t)e.href.length>8e3&&s==="text"&&e.searchParams.delete(n);return e.href}var Fr=(e,t,n)=>e.filter(s=>$n(s,t[s.name])!==$n(s,n[s.name])),Mn=class{constructor({state:t,takes:n},s){this.rows=t,this.takes=n,this.on=s,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return ks(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(n=>[n.name,n.default]))}of(t){return this.rows.filter(n=>n.to===t)}place(t,n,s,r){let o=this.asked.values[t],a=this.named[t].title||t;if(o===null)return s;let l=Math.max(0,Math.min(n-1,o));return l!==o&&r.push(`The address asks for ${a} ${o}; ${a}s here are 0 to ${n-1}. This is ${l}.`),l}among(t,n,s){let r=this.asked.values[t];return r===null||n.includes(r)?r:(s.push(`The address asks for a ${this.named[t].title||t} that is not ${Rr(n)}.`),null)}link(t,{shared:n=!1,base:s=location.href}={}){let r=n?this.rows.filter(o=>!o.shared).map(o=>[o.name,o.default]):[];return Qa(this.rows,{...t,...Object.fromEntries(r)},s)}to(t,n){let s=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let o of this.rows){let a=n[o.name];if(!o.along||!(o.name in r)||a===void 0||a===null)continue;let l=$n(o,a,r[o.name]);l!==null&&s.searchParams.set(o.name,l)}return Ir(s,this.rows)}keep(t,n=!1){let{shown:s}=this;if(this.shown=t,!(s&&(n||Fr(this.rows,s,t).some(a=>a.entry)))){if(s&&!Fr(this.rows,s,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(s);let o=Date.now();this.put(t,n||o-this.pushed>1500),this.pushed=o}put(t,n=!1){clearTimeout(this.waiting),this.waiting=null;let s=this.link(t);s!==location.href&&(n?history.pushState(null,"",s):history.replaceState(history.state,"",s))}listen(t){this.heard=()=>{clearTimeout(this.waiting),Object.assign(this,{asked:this.read(),shown:null,waiting:null}),t(this.asked)},this.on&&addEventListener("popstate",this.heard)}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}reload(t){if(this.on){let n=this.link(t),{text:s}=t;history.replaceState(s&&!new URL(n).searchParams.has("text")?{text:s}:null,"",n)}location.reload()}get brought(){let t=this.on?history.state?.text:void 0;return t!==void 0&&history.replaceState(null,""),t}};function xt(e,t,n={}){if(!e.P||!e.inPage)return`./${t}`;let{state:s}=e,{task:r=null,...o}=e.passes?e.passes():el(e);return"task"in(s.takes[t]??{})?(o.model||(o.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===o.text&&(o.text=null)):(o.model??=e.setup.models?.[r]??null,r&&!o.model&&({task:r,...o}={...e.came,text:e.came.task?null:e.came.text})),s.to(t,{...o,theme:e.S.theme,...n})}function el({state:e,values:t,asked:n}){let s=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(s),...t,text:n?.text||t.text}}function Sn(e){let{values:t,given:n}=e.asked,s=l=>n.has(l)?t[l]:null,{along:r,...o}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,s(l)])),a=r??s("text");return{...o,text:a,task:a?s("task"):null}}function En(e,{text:t,opened:n,task:s}){if(!t||e.text&&t===n)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${s}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:s,...r?{model:e.model,weights:e.weights}:{}}}function Cn({text:e,task:t,model:n,...s},r,o){let a=e&&e!==r?e:null;return{...s,along:a,model:n??(a&&o[t])??null}}var Wr=()=>U("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},U("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),U("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),U("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function It(e,{choice:t=null,acts:n=[]}={}){let s=i("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([d,u])=>i("a",{href:`./${d}`,"data-page":d,...location.pathname.endsWith(d)?{"aria-current":"page"}:{}},u)));for(let d of["pointerdown","focusin","click"])s.addEventListener(d,({target:u})=>{let h=u.closest("a:not([aria-current])")?.dataset.page;h&&(u.closest("a").href=xt(e,h))});let r=i("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),o=i("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},U("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},U("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),U("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?i("a",{class:"brand",href:"./"},Wr(),"Gatescope"):i("span",{class:"brand"},Wr(),"Gatescope"),l=i("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,o.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=tl(e,r);return i("header",{},a,s,i("span",{class:"sp"}),t,l,i("div",{class:"acts"},r,...n,o),c)}function qr(e){e.root.classList.add("embed"),document.head.append(i("base",{target:"_blank"}));let t=i("a",{class:"unframed",href:""},"Open in Gatescope"),n=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});n();for(let s of["pointerdown","focusin","click"])t.addEventListener(s,n);e.unframed=t}function tl(e,t){let n=i("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),s=i("b",{"aria-live":"polite"}),r=i("p"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("div",{class:"sharing",role:"dialog","aria-label":"Share"},i("div",{class:"bar"},s,o),n,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return o.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(d=>c.composedPath().includes(d))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:d}=e,u=c.link(d,{shared:!0}),{given:h}=ks(c.rows,new URL(u).search);c.put(d),n.value=u,s.textContent="The address of what you see",r.textContent=[e.text&&!h.has("text")&&"This text is too long for an address, which holds all else.",h.has("t")&&`An address counts steps${h.has("unit")?" and units":""} from 0: t=${d.t} in it is step ${d.t+1}.`].filter(Boolean).join(" "),l(!0),n.select();try{await navigator.clipboard.writeText(u),s.textContent="Copied: the address of what you see"}catch{s.textContent="Copy this address (Ctrl C): it is what you see"}n.focus(),n.select()}),a}var Dr=350,Ur=220,Wt=8,Br=260,re=(e,...t)=>i("span",{class:"means","data-term":e},...t.length?t:[e]),Tn=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},Vr=new WeakMap;function nl(e){let t=Vr.get(e);if(t)return t;t=new Map;for(let[n,{marks:s=[],also:r=[]}]of Object.entries(e))for(let o of[n,...s,...r])t.has(Tn(o))||t.set(Tn(o),n);return Vr.set(e,t),t}function ys(e,t){let n=nl(e),s=n.get(Tn(t))??n.get(Tn(t).toLowerCase());return s===void 0?null:{name:s,marks:[],...e[s]}}var sl=e=>e[0].toUpperCase()+e.slice(1);function rl(e,t){let{keeper:n,writer:s,output:r,candidate:o,memory:a}=e,l=[];if(t===n&&n!==null){let c=e.keepsAt,d=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${d[0]}, ${t} = ${1-c} keeps none of it${d[1]}.`)}else if(t===s&&s!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===o&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${ge(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function ol(e,t,n,s){let r=t.kind(n)==="gate",o=t.word(n),a=(r?[`${o} gate`]:[`${o} state`,o]).map(d=>ys(e,d)).find(Boolean),l=a??ys(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(n)];return{name:a||!o?l.name:`${o}${r?" gate":""}`,marks:[n],text:l.text,source:l.source,here:[`In this ${s}: ${c}.`,...rl(t,n)].join(" ")}}function il(e,{width:t,height:n},s){let r=Math.max(Wt,Math.min(s.width-t-Wt,(e.left+e.right)/2-t/2)),[o,a]=[e.top-2*Wt,s.height-e.bottom-2*Wt],l=n<=a||n>o&&a>=o,c=Math.min(n,Math.max(0,l?a:o));return{left:r,top:l?e.bottom+Wt:e.top-Wt-c,height:c}}function Gr(e){let{terms:t={},cells:n={}}=e.setup,s=i("b"),r=i("i"),o=i("p"),a=i("p",{class:"here"}),l=i("p",{class:"act"}),c=i("small"),d=i("span"),u=(H,F,I)=>{let W=i("button",{type:"button",class:"btn small","aria-label":F},H);return W.addEventListener("click",I),W},h=i("div",{class:"ways"},u("◂","The one before",()=>$(-1)),d,u("▸","The next one",()=>$(1)),u("Close","Close",()=>A())),v=i("div",{class:"meaning",role:"status","aria-live":"polite"},i("div",{class:"top"},s," ",r),o,a,l,c,h);v.hidden=!0;let b=null,f=null,p=null,x=0,m=!1,E=H=>{let F=H?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return F&&e.root.contains(F)&&w(S(F))?F:null},S=H=>H.dataset.term??/^s-(\S+)/.exec(H.getAttribute("class")??"")?.[1]??"";function w(H){let{P:F}=e;return F?.roles&&F.signals?.includes(H)?ol(t,F.roles,H,n[F.cell]??"cell"):ys(t,H)}function O(H,F,I=null){let W=S(H),q=w(W);if(q){clearTimeout(x),b?.el.classList.remove("explained"),b={el:H,key:W,by:F,at:I},H.classList.add("explained"),s.textContent=sl(q.name),r.textContent=q.marks.filter(G=>G!==q.name).join("  "),o.textContent=q.text,a.textContent=q.here??"",l.textContent=H.dataset.act??"",c.textContent=q.source??"";for(let G of[r,a,l,c])G.hidden=!G.textContent;v.classList.toggle("passed",F==="hover"&&z(H)!==null),h.hidden=!f,f&&(d.textContent=`${f.all.indexOf(H)+1} of ${f.all.length}`),v.hidden=!1,T()}}function A(){clearTimeout(x),b?.el.classList.remove("explained"),b=f=null,v.hidden=!0}function g(){let H=b.el.getBoundingClientRect();if(H.width<=Br&&H.height<=Br/2)return H;let{x:F,y:I}=b.at??{x:(H.left+H.right)/2,y:(H.top+H.bottom)/2};return{left:F-12,right:F+12,top:I-12,bottom:I+12}}function T(){v.style.maxHeight="";let{offsetWidth:H,offsetHeight:F}=v,I=il(g(),{width:H,height:F},{width:innerWidth,height:innerHeight});v.style.left=`${I.left}px`,v.style.top=`${I.top}px`,v.style.maxHeight=`${I.height}px`}let L=H=>{let F=H.getBoundingClientRect();return F.width>0&&F.height>0&&getComputedStyle(H).visibility!=="hidden"};function C(H){let F=new Set;return[...H.querySelectorAll("[data-term]")].filter(I=>{let W=L(I)&&w(S(I))?.name;return!W||F.has(W)?!1:(F.add(W),!0)})}let M=H=>H.dataset.terms?H.closest(H.dataset.terms):H;function k(H=e.root,F=null){let I=C(M(H));if(!I.length)return;f={of:H,all:I};let W=I.find(q=>q.getBoundingClientRect().top>=0);P(F&&I.includes(F)?F:W??I[0])}function P(H){H.scrollIntoView({block:"nearest",inline:"nearest"}),O(H,"walk")}function $(H){let{of:F,all:I}=f,W=I.indexOf(b.el);f.all=C(M(F));let q=Math.max(0,f.all.indexOf(b.el)<0?W:f.all.indexOf(b.el));P(f.all[(q+H+f.all.length)%f.all.length])}let{root:y}=e,z=H=>H.closest("button, a, select, input, textarea, summary, label");y.addEventListener("pointerover",H=>{if(H.pointerType!=="mouse"||f)return;let F=H.composedPath()[0];if(v.contains(F))return clearTimeout(x);let I=E(F);if(I&&I===b?.el)return clearTimeout(x);if(clearTimeout(x),I&&I===p||(p=null,b&&b.by!=="hover"))return;let W={x:H.clientX,y:H.clientY};I?x=window.setTimeout(()=>O(I,"hover",W),b?Dr/3:Dr):b&&(x=window.setTimeout(A,Ur))}),y.addEventListener("pointerleave",()=>{clearTimeout(x),b?.by==="hover"&&(x=window.setTimeout(A,Ur))}),y.addEventListener("pointerdown",()=>m=!0,!0),y.addEventListener("click",H=>{m=!1;let F=H.composedPath()[0];if(v.contains(F)||F.closest?.(".explain"))return;let I=E(F);if(!I||z(I)){p=I,clearTimeout(x),b&&A();return}if(b?.el===I&&b.by==="tap")return A();f=null,O(I,"tap",{x:H.clientX,y:H.clientY}),I.closest("[data-terms]")&&y.focus({preventScroll:!0})}),y.addEventListener("focusin",H=>{let F=H.composedPath()[0];if(!(m||!F.matches?.(":focus-visible"))){if(F.dataset.terms!==void 0)return k(F);F.dataset.term!==void 0&&O(F,"focus")}}),y.addEventListener("focusout",H=>{m=!1;let F=H.composedPath()[0],I=b?.by==="focus"?b.el:f?.of;b&&I===F&&F!==y&&A()});let N={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function j(H){if(m=!1,!b||H.ctrlKey||H.metaKey||H.altKey)return;let{key:F}=H;if(!(H.composedPath()[0].closest?.(".explain")&&(F==="Enter"||F===" "))){if(F==="Escape"||f&&F==="w")A();else if(f&&N[F])$(N[F]);else{(!["Tab","Shift"].includes(F)||f&&f.of===y)&&A();return}H.preventDefault(),H.stopPropagation()}}let R=e.inPage?document:y;R.addEventListener("keydown",j,!0);let _=()=>b&&(b.by==="hover"?A():T());return addEventListener("scroll",_,{capture:!0,passive:!0}),addEventListener("resize",_),e.model.on("remove",()=>{clearTimeout(x),R.removeEventListener("keydown",j,!0),removeEventListener("scroll",_,!0),removeEventListener("resize",_)}),{el:v,walk:k,toggle:()=>f?A():k(),draw(){if(!b||b.el.isConnected)return;let H=[...y.querySelectorAll(`[data-term="${CSS.escape(b.key)}"]`)].find(L);H?O(H,b.by,b.at):A()}}}var $s=e=>[...new Set(e)];function Ms(e,t,n){let s={...t,...n},r=e.filter(l=>Object.entries(n).every(([c,d])=>l[c]===d)),o=l=>t.shown&&n.seed===void 0?l.shown:l.seed===s.seed,a=l=>4*+(l.task===s.task)+2*+(l.cell===s.cell)+ +(l.units===s.units)+.5*Number(o(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function al(e,t,n){let s=Ms(e,t,n);return[s,{...t,...n,...n.seed===void 0?{}:{shown:s.shown}}]}var st=({name:e,digits:t},n)=>e==="accuracy"?be(n):B(n,t);function ll(e,t){let{name:n,title:s,better:r,chance:o}=e,a=n==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${s[0].toUpperCase()}${s.slice(1)}, ${r} is better`;return o===null?a:`${a} (chance: ${st(e,o)})`}function Ln(e){let{setup:t}=e,n=i("b"),s=i("span",{class:"wide"}),r=i("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},n,s,i("span",{"aria-hidden":"true"},"▾")),o=i("div",{class:"popover",role:"dialog","aria-label":"Model"});o.hidden=!0;let a=i("button",{type:"button",class:"btn bare"},"Numbers"),l=It(e,{choice:i("div",{class:"picker"},r,o),acts:[a]});a.addEventListener("click",()=>e.numbers());let c=i("details",{class:"scores"},i("summary",{},"Scores on test texts")),d=g=>{o.hidden=!g,r.setAttribute("aria-expanded",String(g)),g&&o.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",g=>{g.stopPropagation(),d(o.hidden)});let u=!1;e.root.addEventListener("pointerdown",g=>{u=!o.hidden&&![o,r].some(T=>g.composedPath().includes(T)),u&&(g.stopPropagation(),d(!1))},!0),e.root.addEventListener("click",g=>{u&&g.stopPropagation(),u=!1},!0),l.addEventListener("keydown",g=>{g.key==="Escape"&&!o.hidden&&(d(!1),r.focus())});let h=g=>`${Math.round(g/1024)} KB`,v=g=>t.cells[g],b=null,f=null,p=i("p",{class:"swapped",role:"status"});function x(g){let T=e.find(e.asked?.model)??e.entry;T.name!==f&&(b=T);let[L,C]=al(t.models,b,g);[b,f]=[C,L.name],p.textContent=L.cell===b.cell?"":`There is no ${v(b.cell)} for this task. This is the ${v(L.cell)}; a task that has the other brings it back.`,e.change(L)}let m={Cell:"cell",Size:"unit",Seed:"seed"};function E(g,T,L,C){let M=i("select",{"aria-label":g},...L.map(P=>i("option",{value:P},C(P))));M.value=String(e.entry[T]),M.disabled=L.length<2,M.addEventListener("change",()=>{x({[T]:L.find(P=>String(P)===M.value)})});let k=m[g]?re(m[g],g):i("span",{},g);return i("label",{},k,M)}function S(){let g=y=>y?.getAttribute?.("aria-label")??y?.textContent,T=e.entry,L=g(o.getRootNode().activeElement),C=t.models.includes(T)?t.models:[T,...t.models],M=C.filter(y=>y.task===T.task),k=M.filter(y=>y.cell===T.cell),P=k.filter(y=>y.units===T.units),$=i("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(y=>{let z=i("button",{type:"button","aria-pressed":String(y===e.weights),"data-term":`${y} weights`},y);return z.addEventListener("click",()=>e.send({weights:y})),z}));o.replaceChildren(i("div",{class:"choices"},E("Task","task",$s(C.map(y=>y.task)),y=>t.tasks[y]?.title??y),E("Cell","cell",Object.keys(t.cells).filter(y=>M.some(z=>z.cell===y)),v),E("Size","units",$s(k.map(y=>y.units)).sort((y,z)=>y-z),y=>`${y} units`),E("Seed","seed",$s(P.map(y=>y.seed)).sort((y,z)=>y-z),y=>{let z=P.find(N=>N.seed===y)?.shown&&P.length>1;return`${y}${z?" (best on validation)":""}`}),i("div",{class:"choice"},i("span",{"aria-hidden":"true"},"Weights"),$)),p,c),c.replaceChildren(c.firstChild,O(T)),T.name!==f&&(p.textContent=""),!o.hidden&&L&&[...o.querySelectorAll("select, button")].find(y=>g(y)===L)?.focus()}let w=({cell:g})=>t.notes[g]&&i("p",{class:"note"},t.notes[g]);function O(g){let T=t.cards[g.card],L=`${g.parameters.toLocaleString("en")} parameters`;if(!T)return i("div",{class:"card"},w(g),i("p",{},g.card?"This model has no card.":`Your own run, not measured here. ${L}.`));let{measure:C,gap_title:M}=t.tasks[g.task],k=Object.keys(T.seeds),P=T.seeds[k[0]],$=(z,N,j="td")=>i("tr",{},i("th",{scope:"row"},z),...N.map(R=>i(j,{},R))),y=(z,N)=>Object.keys(P[z]).map(j=>$(N(j),k.map(R=>st(C,T.seeds[R][z][j]))));return i("div",{class:"card"},e.weights==="initial"&&i("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),w(g),T.note&&i("p",{class:"note"},T.note),i("p",{},`${ll(C,T.answers)}, on unseen test texts; one column for each training run (seed). ${L}, ${T.iterations.toLocaleString("en")} iterations.`),i("table",{},i("thead",{},$("seed",k,"th")),i("tbody",{},...y("by_rule",z=>[z," ",i("small",{},T.rules[z])]),Object.keys(P.by_gap).length>0&&$(i("b",{},M),k.map(()=>"")),...y("by_gap",z=>z),$(i("b",{},"all"),k.map(z=>st(C,T.seeds[z].score))))),T.confusion&&_r(T.confusion,t.tasks[g.task].answers.names,T.shown),i("p",{class:"fine"},T.test_split))}let A=null;return{el:l,draw(g){let T=e.entry,L=`${e.name} ${e.weights}`;if(!g("picture")||L===A)return;A=L;let C=e.weights==="initial"?", initial weights":"";n.textContent=`${T.card?"":"Your run: "}${v(T.cell)}, ${T.units} units${C}`,s.textContent=`${t.tasks[T.task]?.title??T.task} · ${h(T.bytes)}`,n.dataset.term=v(T.cell),r.setAttribute("aria-label",`Model: ${n.textContent}, ${s.textContent}. Choose another.`),S()}}}var Kr=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function Yr(e,t,n){return Math.max(1,Math.min(e,Math.floor(t/n)))}function Ss(e,t,n){let s=Math.min(e.n,n),r=s>4?1:0,{a:o}=e;return t>o+s-1-r?o=t-r:t<o+r&&(o=t+r-s+1),{a:Math.max(0,Math.min(n-s,o)),n:s}}function Xr(e,t,n,s){let r=Math.min(n,2),o=Math.max(r,Math.min(n,Math.floor(s/6))),a=Math.max(r,Math.min(o,Math.round(t-e)));return{a:Math.max(0,Math.min(n-a,Math.round((e+t+1-a)/2))),n:a}}function rt(e,t,n,s){let r=(n-s)/e.n;return{...e,T:t,width:n,gutter:s,cw:r,end:e.a+e.n,x:o=>s+(o-e.a)*r,centre:o=>s+(o-e.a+.5)*r,step:o=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((o-s)/r))),sees:o=>o>=e.a&&o<e.a+e.n}}function Ee(e,t,n,s=!1){let r=10**Math.max(s?0:-1/0,Math.floor(Math.log10((t-e)/n)));for(let o of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/o-1e-9),l=Math.floor(t/o+1e-9);if(l-a<n)return Array.from({length:l-a+1},(c,d)=>Number(((a+d)*o).toPrecision(12)))}return[]}var ot=(e,t,n)=>[e,...Ee(e,t,n,!0).filter(s=>s>e+(t-e)/12)];function An(e,t,n){let s=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];s.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[s[l-1]]+t:0)});let o=n+t/2;for(let a of s.reverse())o=r[a]=Math.min(r[a],o-t);return r}var Jr=`.gs {
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
`;var Qr=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,dl=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,Cs=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function Zr(e){let[t,n,s]=Cs(e).map(l=>Qr(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*n+.0514459929*s),o=Math.cbrt(.2119034982*t+.6806995451*n+.1073969566*s),a=Math.cbrt(.0883024619*t+.2817188376*n+.6299787005*s);return[.2104542553*r+.793617785*o-.0040720468*a,1.9779984951*r-2.428592205*o+.4505937099*a,.0259040371*r+.7827717662*o-.808675766*a]}function ul([e,t,n]){let s=(e+.3963377774*t+.2158037573*n)**3,r=(e-.1055613458*t-.0638541728*n)**3,o=(e-.0894841775*t-1.291485548*n)**3;return[4.0767416621*s-3.3077115913*r+.2309699292*o,-1.2684380046*s+2.6097574011*r-.3413193965*o,-.0041960863*s-.7034186147*r+1.707614701*o].map(a=>Math.round(255*Math.min(1,Math.max(0,dl(Math.min(1,Math.max(0,a)))))))}var Es=64;function vt(e,t){let n=Zr(e),s=Zr(t);return Array.from({length:Es+1},(r,o)=>ul(n.map((a,l)=>a+(s[l]-a)*o/Es)))}function eo(e){let t=a=>vt(e("--zero"),e(`--R${a}`)),n=t("pos"),s=t("neg"),r=new Map,o=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(o(a)??(l<0?s:n))[Math.round(Es*Math.min(1,Math.abs(l)/(c||1)))]}}}var We=e=>`rgb(${e.join(",")})`;function it(e){let[t,n,s]=e.map(r=>Qr(r/255));return .2126*t+.7152*n+.0722*s>.179?"#000":"#fff"}var zn=class{constructor({knock:t=null,give:n=()=>{},changed:s}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=n,this.changed=s,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let n=this.state;t!==n&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,n))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let n=await this.knock();if(this.ringing=!1,!(!n||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await ml(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function ml(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var fl="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",Ts=e=>(...t)=>t.some(n=>e.has(n));function kt(e,t){let n=e.fault?.at;if(n&&!n.every(r=>t.has(r)))return;let s=null;try{e.draw(Ts(t))}catch(r){s=[...t],e.fault||(console.error(r),e.fault={said:i("p",{class:"fault",role:"alert"},fl)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=s,e.fault.said.hidden=s===null,e.el?.classList.toggle("faulty",s!==null))}function _e(e,{press:t,move:n,done:s,click:r,cancel:o,slop:a=0}){let l=null,c=typeof a=="function"?a:w=>pl(w,l)>=a;function d(w){if(l||w.button||!w.isPrimary)return;let O=t(w);O!==!1&&(l={x:w.clientX,y:w.clientY,id:w.pointerId,hold:O,dragged:!1},S("addEventListener"),a===0&&u())}function u(){l.dragged=!0,e.setPointerCapture(l.id)}function h(w){if(!w.buttons)return void f(w);!l.dragged&&c(w,l)&&u(),l.dragged&&n?.(w,l.hold)}function v(w,O){let{hold:A}=l;l=null,S("removeEventListener"),O?.(w,A)}let b=w=>v(w,l.dragged?s:r),f=w=>v(w,l.dragged?o??s:null),p=w=>l.dragged&&!e.hasPointerCapture(l.id)&&f(w),x=w=>O=>O.pointerId===l.id&&w(O);function m(w){w.key!=="Escape"||!o||!l.dragged||(w.preventDefault(),w.stopPropagation(),f(w))}let E={pointermove:x(h),pointerup:x(b),pointercancel:x(f),lostpointercapture:x(p),keydown:m};function S(w){for(let[O,A]of Object.entries(E))e.ownerDocument.defaultView[w](O,A,{capture:!0})}e.addEventListener("pointerdown",d)}var pl=(e,{x:t,y:n})=>Math.hypot(e.clientX-t,e.clientY-n);var Ls={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},to={similarity:"similarity",number:"number",now:"value",mean:"mean"};function no(e,t,n,s){let r=Array.from({length:e.H},(a,l)=>l),o=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?o(a=>e.at(n,s,a)):t==="mean"?o(a=>e.column(n,a).reduce((l,c)=>l+c,0)):r}function As(e,t,n,s){let r=new Uint8ClampedArray(4*e.T*e.H),o=e.signal(t);return n.forEach((a,l)=>{for(let c=0;c<e.T;c++){let d=s(o[c*e.H+a]),u=4*(l*e.T+c);r[u]=d[0],r[u+1]=d[1],r[u+2]=d[2],r[u+3]=255}}),r}function Mt(e,t,n){let s=e.P.roles.kind(t)==="gate",r=n===1||n>=10?0:n<1?2:1,o=s?["0","1"]:[B(-n,r),B(n,r,!0)],a=Array.from({length:10},(l,c)=>{let d=s?c/9:n*(2*c/9-1),u=i("i");return u.style.background=We(e.palette.of(t,d,n)),u});return[i("b",{class:`s-${t}`},t),` ${o[0]} `,i("span",{},...a),` ${o[1]}`]}function On(e){let t=i("h2",{},re("map","Gates and states")," "),n=i("small",{class:"wide"});t.append(n);let s=i("span",{class:"legend","aria-hidden":"true"}),r=i("select",{"aria-label":"Order of the rows"},...Object.entries(Ls).map(([A,g])=>i("option",{value:A},g)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let o=i("label",{class:"sort"},i("span",{class:"by"},re("similarity order","rows by")," "),r),a=i("div",{class:"maps"}),l=i("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=i("span",{class:"r tools"},s,o),d=i("div",{class:"hd"},t,c),u=i("div",{},d,a,l),h=[],v={},b=null;function f(){let{P:A}=e;h=A.signals.map(g=>{let T=i("b",{class:`s-${g}`},g),L=i("span",{class:"v"}),C=i("button",{type:"button",class:"gl","data-term":g,"data-act":"Click: enlarge this map and colour the words by it."},T,L,i("span",{class:"nm"},e.P.roles.word(g)));C.addEventListener("click",()=>e.look(g));let M=i("canvas",{role:"img"}),k=i("span",{class:"unit","aria-hidden":"true"}),P=U("svg",{class:"mark","aria-hidden":"true"},U("rect",{class:"halo"}),U("rect",{class:"edge"}),U("path")),$=i("div",{class:"map"},C,M,P,k);return _e(M,{press(y){let[z,N]=p(y,M);return e.pick(N),e.go(z),y.pointerType!=="touch"},move:y=>e.go(p(y,M)[0])}),M.addEventListener("pointermove",y=>x(y,M,g)),M.addEventListener("pointerleave",()=>l.hidden=!0),{name:g,row:$,canvas:M,label:C,value:L,unit:k,box:P}}),a.replaceChildren(...h.map(g=>g.row))}function p(A,g){let{P:T,G:L}=e,C=g.getBoundingClientRect(),M=Math.floor((A.clientY-C.top)/C.height*T.H);return[L.step(A.clientX-C.left+L.gutter),e.order[Math.max(0,Math.min(T.H-1,M))]]}function x(A,g,T){let[L,C]=p(A,g),M=u.getBoundingClientRect();l.textContent=`${T} ${B(e.P.at(T,L,C),4)} · unit ${C} · step ${L+1} “${ce(e.P.shown[L],24)}”`,l.hidden=!1;let k=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(M.width-k,A.clientX-M.left+12))}px`,l.style.top=`${A.clientY-M.top-30}px`}let m=()=>{let{P:A,rem:g,low:T,small:L}=e,C=(L?9:T?6.6:7.7)*g-(e.extra??0),M=(L?4.2:T?2.5:2.75)*g,k=(6-A.signals.length)*(M+.44*g),P=L?0:k/A.signals.length;return $=>Math.round(($===e.S.focus?C:M)+P)};function E(){let{P:A}=e;v={};for(let g of A.signals){let T=e.full(g),L=i("canvas",{width:A.T,height:A.H}),C=As(A,g,e.order,M=>e.palette.of(g,M,T));L.getContext("2d").putImageData(new ImageData(C,A.T,A.H),0,0),v[g]=L}}function S(){let{P:A,G:g,S:T}=e,L=devicePixelRatio||1,C=m(),M=g.width-g.gutter,k=g.cw>=14?Math.max(1,Math.round(L)):0;for(let{name:P,row:$,canvas:y,label:z}of h){let N=C(P),j=P===T.focus;$.style.height=`${N}px`,$.classList.toggle("focused",j),z.setAttribute("aria-pressed",String(j)),y.width=Math.round(M*L),y.height=Math.round(N*L),y.style.cssText=`left:${g.gutter}px;width:${M}px;height:${N}px`;let R=y.getContext("2d");R.imageSmoothingEnabled=!1,R.drawImage(v[P],g.a,0,g.n,A.H,0,0,y.width,y.height);for(let _=1;k&&_<=g.n;_++)R.clearRect(Math.round(_*g.cw*L)-k,0,k,y.height);y.setAttribute("aria-label",`Map of ${P}, ${e.P.roles.word(P)}: ${A.H} units by ${A.T} steps. The numbers are in the table.`)}s.replaceChildren(...Mt(e,T.focus,e.full(T.focus))),n.textContent=`each row is one of ${A.H} ${A.H===1?"unit":"units"}`}function w(){let{P:A,G:g,S:T}=e,L=e.order.indexOf(T.unit),C=m();for(let{name:M,unit:k,box:P}of h){let $=C(M),y=$/A.H,z=L*y,[N,j,R]=P.children,_=T.mode==="mean";P.style.display=_?"none":"",k.textContent=_||M!==T.focus||e.small?"":`unit ${T.unit}`,k.style.top=`${Math.max(2.5*e.rem,Math.min($-16,z+y/2-8))}px`;let H=M===T.focus;for(let[F,I]of[[N,3],[j,1.5]]){F.style.display=H?"":"none";let W={x:g.gutter-I,y:z-I,width:g.width-g.gutter+2*I-1,height:y+2*I};for(let[q,G]of Object.entries(W))F.setAttribute(q,G)}R.style.display=H?"none":"",R.setAttribute("d",`M${g.gutter-2} ${z+y/2}l-6 -4v8z`)}}function O(){let{P:A,S:g}=e;for(let{name:T,value:L}of h){let C=g.mode==="mean"?A.mean(T)[g.t]:A.at(T,g.t,g.unit),M=e.P.roles.kind(T)==="gate";L.textContent=B(C,2,!M),L.className=`v s-${M?T:je(C)}`}}return{el:u,head:d,tools:c,draw(A){let{P:g,S:T}=e;A("picture")&&b!==g.signals.join()&&(f(),b=g.signals.join()),r.value=T.sort,A("picture","theme","order")&&E(),A("picture","theme","size","view","focus","order")&&S(),A("picture","size","focus","unit","order")&&w(),O()}}}var gl=["display","gridTemplateColumns","columnGap","padding"];function so(e){let{root:t,main:n}=e,s=null,r=()=>{if(s||e.closed)return;let{theme:o}=e.S,a=[];o==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(p,x)=>{a.push([p,p.getAttribute("style")]),Object.assign(p.style,x)},d=p=>[p,{width:`${p.offsetWidth}px`,height:`${p.offsetHeight}px`}],u=[...t.querySelectorAll("*")].filter(p=>p.offsetWidth&&getComputedStyle(p).display==="grid").map(p=>[p,{gridTemplateColumns:getComputedStyle(p).gridTemplateColumns}]),h=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(p=>p.offsetWidth).map(d),v=getComputedStyle(n),b=Object.fromEntries(gl.map(p=>[p,v[p]])),f=t.clientWidth;c(n,{...b,width:`${n.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[p,x]of[...u,...h])c(p,x);t.style.setProperty("--wide",`${f}px`),t.style.setProperty("--fit",Math.min(1.1,1500/f));for(let p of l)p.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",o==="dark"),s=()=>{for(let[p,x]of a.reverse())x===null?p.removeAttribute("style"):p.setAttribute("style",x);for(let p of l)p.classList.remove("unvisited");o==="dark"&&e.set({theme:o}),s=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>s?.())}var He=["picture","size","theme","view","focus","unit","step"],bl={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...He],playing:["play"],speed:["play"],pane:["pane",...He]},Pn=40,xl=4e3;async function vl(){let e=AbortSignal.timeout(xl);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function kl(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var at=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:n},s){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Mn(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=i("style");r.append(Kr+Jr+s),this.root=i("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),n.append(r,this.root),this.state.asked.values.embed&&qr(this),this.host=n.getRootNode().host??this.root;let o={knock:vl,give:kl};this.line=new zn({...this.inPage&&o,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(s=>{this.returning=!0,s.values.theme&&this.set({theme:s.values.theme}),this.back(s)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",s=>this.key(s)),this.root.addEventListener("click",s=>{s.detail&&s.target.closest?.("button")&&!s.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=Gr(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(i("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),so(this))}close(){}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,n){t==="closed"&&this.wentOff(),n==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,n=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${n}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${n}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return bl}set(t){let n=new Set;for(let[s,r]of Object.entries(t))if(this.S[s]!==r){this.S[s]=r;for(let o of this.touches[s])n.add(o)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],n.add("notice")),t.theme&&this.readTheme(),n.size&&this.draw(n)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let n=Ss(this.S.view,t,this.P.T);this.set(n.a===this.S.view.a&&n.n===this.S.view.n?{t}:{t,view:n})}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let n=new Map;this.css=s=>(n.has(s)||n.set(s,t.getPropertyValue(s).trim()),n.get(s)),this.palette=eo(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(He)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let s=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=Yr(this.P.T,this.width-this.gutter,s);this.S.view=Ss({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=rt(this.S.view,this.P.T,this.width,this.gutter);let n=Ts(t),{P:s,S:r}=this,o=[s,s.layer,r.sort,r.focus];o.some((a,l)=>a!==this.sorted?.[l])&&(this.order=no(s,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[o,r.t],t.add("order")),n("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||kt(a,t)}drawCursor(){let{G:t,S:n,cursor:s}=this;s.style.display=t.sees(n.t)?"":"none",s.style.left=`${t.x(n.t)-1}px`,s.style.width=`${t.cw+1}px`}moves(){let{S:t,P:n}=this,s=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),ArrowLeft:()=>this.go(t.t-1),ArrowRight:()=>this.go(t.t+1),Home:()=>this.go(0),End:()=>this.go(n.T-1),ArrowUp:()=>this.pick(this.order[(s-1+n.H)%n.H]),ArrowDown:()=>this.pick(this.order[(s+1)%n.H]),...Object.fromEntries(n.signals.map((r,o)=>[o+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let n=t.composedPath()[0];if(n.closest?.("dialog, .popover"))return;if(n.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||n.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=n.matches?.("input[type=range]"),o=n.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&t.key!==" "&&t.key!=="?"||o&&t.key===" "||(t.preventDefault(),a())}};var yl=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function ro(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function lt(e){return ro((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function qt(e){if(!yl)throw new Error("a big-endian browser cannot read this picture");let[t,n]=lt(e);return{...t,picture:n.length?new St(...ro(n)):null}}var St=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];arrays={};roles=null;constructor(t,n){for(Object.assign(this,t),t.roles&&(this.roles=new kn({...t,name:t.cell})),this.body=n,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let n=this.arrays[t];if(!n)return null;let[s,r]=n,o=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*s,o)}kept(t,n){return this.cache.has(t)||this.cache.set(t,n()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,n,s){return n<0||n>=this.T?0:this.signal(t)[n*this.H+s]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let n=this.signal(t),s=new Float32Array(this.T);for(let r=0;r<this.T;r++){let o=0;for(let a=0;a<this.H;a++)o+=n[r*this.H+a];s[r]=o/this.H}return s})}column(t,n){let s=this.signal(t),r=new Float32Array(this.T);for(let o=0;o<this.T;o++)r[o]=s[o*this.H+n];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((n,s)=>Math.max(n,Math.abs(s)),0))}reach(t,n){return(n===null?this.mean(t):this.column(t,n)).reduce((r,o)=>Math.max(r,Math.abs(o)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(he))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t){let n=this.array("top.id"),s=this.array("top.p"),r=this.arrays["top.id"][1][1];return Array.from({length:r},(o,a)=>[this.words[n[t*r+a]],s[t*r+a]])}};var ct=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,n){return this.latest.get(t)?.key===n}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,n,{key:s=null,both:r=!1,once:o=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:s,request:n,once:o,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let n=this.latest.get(t);n.last=++this.seq,n.handed=!0,this.send({...n.request,want:t,seq:n.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:n,handed:s}=this.latest.get(t);n&&s?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:n,from:s}=this.latest.get(t);return n<s?2:1}take({want:t,seq:n}){let s=this.latest.get(t);return!s||!this.busy.has(t)||n<s.first||n>s.last?null:(s.first=s.from,n>=s.from&&this.busy.delete(t),s)}opened({want:t,seq:n}){let s={key:null,from:n};return this.latest.set(t,s),s}forget(t){let n=this.latest.get(t);n&&(n.key=null)}stop(){this.busy.clear()}};var Dt={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},pt=e=>e<1&&e>=.9995?">0.999":B(e,3);function zs({probe:e,before:t,spread:n,units:s}){let r=s.map(([o,a,l,,c],d)=>({unit:o,signal:a,sign:l,score:c,...d?{}:{spread:n}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function oo(e){let{chance:t}=Dt[e.kind],n=Math.min(t-.15*(1-t),...zs(e).flatMap(({score:s,spread:r})=>[s,...r??[]]));return s=>(s-n)/(1-n)}var Os=(e,t,n)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(n>0)]}`,Nn=(e,[t,n])=>`${pt(e)} (${pt(t)} to ${pt(n)})`,on=({spread:e,before:t})=>e[0]>t.spread[1];function io(e,t){let{kind:n,probe:s,before:r,spread:o,units:a,share:l}=e,[[c,d,,,u]]=a,{title:h}=Dt[n],v=on(e)?"clearly better than":o[1]<r.spread[0]?"clearly worse than":"not clearly better than",b=`Unit ${c} alone tells it best, by its ${d}: ${h} ${Nn(u,o)}${n==="auc"?", where 0.5 is a coin toss":""}. That is ${v} before training, where the best unit reaches ${Nn(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${pt(s)}, before training ${pt(r.probe)}.`;return l===void 0?b:`${b} It is true at ${be(l)} of the test steps where it can be asked.`}function ao(e){return e?.features.find(on)?.units[0].slice(0,2)??null}function lo({features:e,units:t},n){let{follows:s}=t[n];if(!s)return null;let[r,o,a,l]=s,c=e.find(u=>u.name===r),d=Os(c.kind,o,a);return{name:r,title:c.title,how:`${d}, ${Dt[c.kind].title} ${pt(l)}`}}function ht(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var jn=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Ut=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var _n=`.pick {
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
`;var Ml=4096,an=new Map,Ps=null;function yt(e,t,n,s,r){let o=`${s} ${r} ${e}`;return an.has(o)||(an.size>=Ml&&an.clear(),Ps??=document.createElement("canvas").getContext("2d"),Ps.font=`${s} 100px ${r}`,an.set(o,Ps.measureText(e).width)),Math.min(n,100*t/an.get(o))}function Bt(e){let t=i("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),n=i("div",{class:"foot","aria-hidden":"true"}),s=i("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=i("div",{class:"track"}),o=i("i"),a=i("b");r.append(o,a);let l=zr(e),c=i("div",{class:"words"},t,l.el,n,i("div",{class:"scrubber"},r,s));s.addEventListener("input",()=>e.go(Number(s.value)));let d=[],u=[],h=null,v=null;t.addEventListener("click",m=>{let E=m.target.closest("button");E&&e.go(Number(E.dataset.step))});let b=null;c.addEventListener("wheel",m=>{let E=Math.sign(m.deltaX||(m.shiftKey?m.deltaY:0));E&&(m.preventDefault(),e.scroll(e.S.view.a+E))},{passive:!1}),c.addEventListener("pointerdown",m=>{m.pointerType==="touch"&&m.target!==s&&(b={x:m.clientX,a:e.S.view.a})}),c.addEventListener("pointermove",m=>{b&&e.scroll(Math.round(b.a-(m.clientX-b.x)/e.G.cw))});for(let m of["pointerup","pointercancel","pointerleave"])c.addEventListener(m,()=>b=null);e.scroll=m=>{let E=e.S.view.n;m=Math.max(0,Math.min(e.P.T-E,m)),m!==e.S.view.a&&e.set({view:{a:m,n:E}})};function f(){let{P:m,G:E,S,rem:w}=e,O=m.mean(S.focus),A=e.full(S.focus),g=k=>B(O[k],2).replace(/^(\u2212?)0\./,"$1."),T=0;for(let k=E.a;k<E.end;k++)T=Math.max(T,g(k).length);let L=E.cw>=Math.max(1.7,.46*T)*w,C=JSON.stringify([m.tokens,m.unknown,E.a,E.n,E.width,w,S.focus,e.font]);if(C===v){for(let k=E.a;k<E.end;k++){let P=e.palette.of(S.focus,O[k],A),{style:$,dataset:y}=d[k-E.a],z=`background:${We(P)};color:${it(P)}`;k-E.a===h?y.style=y.style.replace(/background:[^;]*;\s*color:[^;]*/,z):Object.assign($,{background:We(P),color:it(P)}),xe(u[k-E.a],L?g(k):"")}return}v=C;let M=i("span",{class:"label","data-term":"mean over units"},"mean ",i("i",{class:`s-${S.focus}`},S.focus));n.replaceChildren(M),d=[],u=[],h=null;for(let k=E.a;k<E.end;k++){let P=m.shown[k],$=e.palette.of(S.focus,O[k],A),[y,z]=[m.within(k)?0:1,m.within(k+1)?0:1],N=i("button",{type:"button",class:"tok",tabindex:"-1"});N.classList.toggle("within",!y),N.classList.toggle("goes-on",!z),N.dataset.step=k,E.cw>=1.1*w&&N.append(P),N.title=m.unknown[k]?`“${P}” ${Ft(m)}`:`step ${k+1}: ${P}`,N.classList.toggle("unknown",m.unknown[k]);let j=yt(P,E.cw-5,.94*w,500,e.font);N.style.cssText=`left:${E.x(k)+y}px;width:${E.cw-y-z}px;background:${We($)};color:${it($)};font-size:${Math.max(j,.62*w)}px`,N.classList.toggle("clipped",j<.62*w),d.push(N);let R=i("span",{class:"m"});L&&R.append(g(k)),R.style.cssText=`left:${E.x(k)}px;width:${E.cw}px`,u.push(R)}t.replaceChildren(...d),n.append(...u),p()}function p(){let{P:m,G:E,rem:S}=e,w=.75*S,O=E.n===m.T,A=O?E.centre(0):E.gutter+w/2,g=O?E.centre(m.T-1):E.width-w/2;s.max=String(m.T-1),s.disabled=m.T===1,s.style.cssText=`left:${A-w/2}px;width:${g-A+w}px`,r.style.cssText=`left:${A}px;width:${g-A}px`,o.style.display=O?"none":"",o.style.left=`${100*E.a/m.T}%`,o.style.width=`${100*E.n/m.T}%`}function x(){let{P:m,S:E,G:S,rem:w}=e;if(h!==null&&d[h]&&(d[h].classList.remove("cur"),d[h].removeAttribute("aria-current"),d[h].style.cssText=d[h].dataset.style,d[h].tabIndex=-1,u[h].classList.remove("cur")),h=S.sees(E.t)?E.t-S.a:null,h!==null){let O=d[h],A=m.shown[E.t];O.dataset.style=O.style.cssText,O.classList.add("cur"),O.setAttribute("aria-current","step"),O.tabIndex=0;let g=Math.max(yt(A,S.cw-4,1.06*w,700,e.font),.62*w);O.style.cssText=`left:${S.x(E.t)}px;width:${S.cw}px;font-size:${g}px`,u[h].classList.add("cur")}s.value=String(E.t),s.setAttribute("aria-valuetext",`step ${E.t+1} of ${m.T}: ${m.shown[E.t]}`),a.style.width=`${m.T>1?100*E.t/(m.T-1):0}%`}return{el:c,draw(m){m("picture","size","theme","view","focus")&&f(),m("step","picture","size","view")&&x(),l.draw(m)}}}var Ns={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},js=[.5,1,2,4],Sl=900;function Hn(e){let t=null,n={},s=(v,b,f)=>{n[v]=U("path",{d:Ns[v]});let p=i("button",{type:"button",class:`tb ${v}`,"aria-label":b,title:b},U("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},n[v]));return p.addEventListener("click",f),p},r=s("play","Play (space)",()=>e.set({playing:!e.S.playing})),o=i("button",{type:"button",class:"bare speed",title:"Speed"},"1×");o.addEventListener("click",()=>{e.set({speed:js[(js.indexOf(e.S.speed)+1)%js.length]})});let a=i("b"),l=i("small"),c=i("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(v=>i("kbd",{},v))),d=i("div",{class:"transport",role:"group","aria-label":"Steps"},s("first","First step (Home)",()=>e.go(0)),s("back","Back one step (left arrow)",()=>e.go(e.S.t-1)),r,s("forward","Forward one step (right arrow)",()=>e.go(e.S.t+1)),s("last","Last step (End)",()=>e.go(e.P.T-1)),o,i("span",{class:"where"},i("span",{class:"roomy"},"step "),a,l),c);function u(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.go(e.S.t+1)}function h(){clearInterval(t);let{playing:v}=e.S;v&&(t=setInterval(u,Sl/e.S.speed)),n.play.setAttribute("d",v?Ns.pause:Ns.play);let b=v?"Pause (space)":"Play (space)";r.title=b,r.setAttribute("aria-label",b),o.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,o.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:d,draw(v){v("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),h()),v("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.textContent=e.S.t+1,l.textContent=` / ${e.P.T}`}}}async function Vt({doc:e,roots:t},n){let s=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,n[l]])),r={docid:"gatescope",roots:s,root_ids:Object.keys(s)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[o]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(o));return Object.values(n).forEach(co),l=>a.get_model_by_name(l)}function co(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&co(t.shadowRoot)}function dt(e,t,{css:n,rem:s,font:r}){e(`${t}.axis`).setv({major_label_text_color:n("--ink3"),major_label_text_font_size:`${.75*s}px`,major_label_text_font:r,major_label_standoff:Math.round(.2*s)}),e(`${t}.grid`).grid_line_color=n("--rule")}var ho=8,El=100,gt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,n)=>[e.x(Math.max(t,e.a)),e.x(Math.min(n+1,e.end))],columns:!0});function Fn(e,t,n,s,r=!1){let o=r?Math.log:d=>d,a=o(t)-o(e),l=d=>n+(s-n)*(a?(o(d)-o(e))/a:.5);return{first:e,last:t,left:n,right:s,at:l,find:d=>Math.max(e,Math.min(t,e+Math.round((d-n)/(s-n)*(t-e)))),span:(d,u)=>[l(d),l(u)]}}function Cl({values:e,at:t,first:n=0},s,r){let o=t?0:Math.max(0,s.first-n),a=t?e.length-1:Math.min(e.length-1,s.last-n),l=[];for(let c=o;c<=a;c++){let d=t?t[c]:n+c;l.push([s.at(d),Number.isFinite(e[c])?r(e[c]):NaN,d])}return l}function Tl({values:e,at:t,first:n=0},s,r,o){if(!r.columns||t)return s;let[a,l]=[r.first-n,r.last-n],c=(d,u)=>u>=0&&u+1<e.length?[[d,o((e[u]+e[u+1])/2)]]:[];return[...c(r.left,a-1),...s,...c(r.right,l)]}function Ll(e){let t="",n="M";for(let[s,r]of e)Number.isFinite(r)&&(t+=`${n}${s.toFixed(2)} ${r.toFixed(2)}`),n=Number.isFinite(r)?"L":"M";return t}var uo=(e,t=El)=>e.filter((n,s)=>s%Math.ceil(e.length/t)===0||s===e.length-1);function Al(e,{height:t}){let{x:n,rows:s=[],along:r=[],lines:o,shades:a=[],marks:l=[],caption:c,rem:d}=e,{low:u,high:h,top:v,below:b}=e.y,f=t-b,p=t-(e.foot??.2*d),x=w=>v+(f-v)*(h-w)/(h-u||1),m=w=>({class:w===0?"zero":"grid",d:`M${n.left} ${x(w).toFixed(2)}H${n.right}`}),E=(w,O,A,g)=>({x:w,y:O,"text-anchor":g,text:A}),S=u<0&&h>0&&s.every(([w])=>w!==0);return{x:n,y:x,low:u,high:h,top:v,bottom:f,rules:[...s.map(([w])=>m(w)),...S?[m(0)]:[]],texts:[...s.map(([w,O])=>E(n.left-.4*d,x(w)+.26*d,O,"end")),...r.map(([w,O,A="middle"])=>E(n.at(w),p,O,A)),...c?[E(n.right,p,c,"end")]:[]],shades:a.map(([w,O])=>({x:w,y:v,width:Math.max(0,O-w),height:f-v})),lines:o.map(w=>{let O=Cl(w,n,x);return{...w,points:O,d:Ll(Tl(w,O,n,x))}}),marks:l.map(({k:w,v:O,kind:A="",r:g=4})=>({class:`mark ${A}`,cx:n.at(w),cy:x(O),r:g}))}}function zl(e,t,n){let s={},r=({left:o,top:a,width:l,height:c})=>{let d=0;for(let u of Object.values(e))for(let h=1;h<u.length;h++){let[[v,b],[f,p]]=[u[h-1],u[h]];if(f<o||v>o+l||!Number.isFinite(b+p))continue;let x=w=>b+(p-b)*Math.max(0,Math.min(1,(w-v)/(f-v))),[m,E]=[x(o),x(o+l)],S=Math.min(Math.max(m,E),a+c)-Math.max(Math.min(m,E),a);S>=0&&(d+=1+S/c)}for(let u of Object.values(s))o>=u.left+u.width||u.left>=o+l||a>=u.top+u.height||u.top>=a+c||(d+=20);return d};for(let[o,[a,l]]of Object.entries(t)){let c=null;for(let[d,u]of e[o])if(!(!Number.isFinite(u)||d<n.left||d>n.right))for(let h of[-1,1])for(let v of[1,5,10,18,28]){let b=Math.max(n.left,Math.min(n.right-a,d-Math.min(a/2,12))),f=h<0?u-l-v:u+v,p=Math.max(0,n.top-f)+Math.max(0,f+l-n.bottom),x={left:b,top:f,width:a,height:l},m=20*r(x)+40*p+.3*v+.01*(b-n.left);(c===null||m<c.cost)&&(c={...x,cost:m})}c&&(s[o]=c)}return s}function Et(e,t,n,s,r=1){let o={},a={};e.forEach(({span:c,points:d},u)=>{c.hidden=!1,o[u]=uo(d),a[u]=[Ol(c,s)+4,r*s]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,d)=>{o[`clear of ${d}`]=uo(c)});let l=zl(o,a,n);return e.map(({span:c},d)=>(c.hidden=!l[d],l[d]?(c.style.left=`${l[d].left}px`,c.style.top=`${l[d].top+l[d].height/2}px`,l[d]):null))}function mo({left:e,top:t,width:n,height:s},r,o=4){let a=(d,u,h)=>Math.max(u,Math.min(h,d)),l={far:1/0,ends:[0,0,0,0]},c=(d,u)=>{let[h,v]=[a(d,e,e+n),a(u,t,t+s)],b=Math.hypot(d-h,u-v);b<l.far&&Object.assign(l,{far:b,ends:[h,v,d,u]})};return r.forEach(([d,u],h)=>{if(!Number.isFinite(u))return;c(d,u);let[v,b]=r[h-1]??[];if(Number.isFinite(b))for(let f=1;f<8;f++)c(v+(d-v)*f/8,b+(u-b)*f/8)}),l.far>o&&l.far<1/0?l.ends:null}var _s=new Map;function Ol(e,t){let n=`${t} ${e.className} ${e.textContent}`;return _s.get(n)||_s.set(n,e.offsetWidth),_s.get(n)}function Gt(e,t,n){for(;e.childElementCount>n.length;)e.lastChild.remove();for(;e.childElementCount<n.length;)e.append(U(t));n.forEach(({text:s,title:r,...o},a)=>{let l=e.children[a];$e(l,o),s!==void 0&&xe(l,s),r!==void 0&&l.textContent!==r&&l.replaceChildren(U("title",{},r))})}function Fe(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(w=>[w,U("g",{class:w})])),{shades:n,rules:s,texts:r,lines:o,marks:a,under:l,dots:c}=t,d=U("path",{class:"here"}),u=U("svg",{"aria-hidden":"true"},n,s,r,d,l,o,a,c),h=i("div",{class:"labels","aria-hidden":"true"}),v=i("div",{class:"tag",role:"tooltip"}),b=i("div",{class:`chart ${e}`,role:"img"},u,h,v),f=null,p=null,x=null,m="";v.hidden=!0;function E(w){let O=b.getBoundingClientRect(),[A,g]=[w.clientX-O.left,w.clientY-O.top],T=!x||A<x.x.left-ho||A>x.x.right+ho,L=w.buttons>0&&w.pointerType!=="touch",C=T||L?null:p.tip?.(x.x.find(A));v.hidden=!C,C&&(xe(v,C),v.style.left=`${Math.max(0,Math.min(O.width-v.offsetWidth,A+12))}px`,v.style.top=`${Math.max(-v.offsetHeight-4,g-v.offsetHeight-10)}px`)}for(let w of["pointermove","pointerdown"])b.addEventListener(w,E);b.addEventListener("pointerleave",()=>v.hidden=!0);function S(){let{alone:w,still:O,along:A=[],bars:g,rem:T}=p,L=w?[]:x.lines.filter(y=>y.name).sort((y,z)=>(y.later??0)-(z.later??0)),C=JSON.stringify([w,L.map(({name:y,cls:z})=>[y,z])]);if(O&&C===m)return;C!==m&&h.replaceChildren(...w?[i("span",{class:"alone"},w)]:[],...L.map(({name:y,kind:z,cls:N=`name ${z}`})=>i("span",{class:N},y))),m=C;let{x:M,y:k}=x,P=A.length?x.bottom:f.height,$={left:M.left+4,right:M.right-4,top:0,bottom:P,...p.room};Et(L.map(({points:y,named:z},N)=>({span:h.children[N],points:z?y.filter(([,,j])=>z(j)):y,whole:z&&y})),[...x.lines.filter(y=>!y.name&&!y.aside).map(y=>y.points),...g?.(k)??[]],$,T)}return{el:b,under:l,get frame(){return x},measure(){return f={width:b.clientWidth,height:b.clientHeight},f},draw(w){if((!f?.width||!f.height)&&this.measure(),!f.width||!f.height)return;p=w,x=Al(p,f),$e(u,f),Gt(n,"rect",x.shades),Gt(s,"path",x.rules),Gt(r,"text",x.texts);let O=({kind:A="",d:g,style:T="",title:L})=>({class:`line ${A}`,d:g,style:T,title:L});Gt(o,"path",x.lines.map(O)),Gt(a,"circle",x.marks),S(),$e(b,{"aria-label":p.said})},cursor(w){if(!x)return;let{x:O,y:A,top:g,bottom:T}=x,L=w>=O.first&&w<=O.last,C=p.here==="column"?O.span(w,w):[O.at(w)],M=L&&p.here?C.map(P=>`M${P.toFixed(2)} ${g}V${T}`).join(""):"";$e(d,{d:M});let k=x.lines.filter(({dot:P,values:$})=>P&&L&&Number.isFinite($[w]));Gt(c,"circle",k.map(({kind:P,dot:$,values:y})=>({class:`dot ${P}`,cx:O.at(w),cy:A(y[w]),r:$})))}}}var Pl=5,Nl=600,fo=3,po=["","7 4","9 3 2 3"];function go(e,t){let n=i("h2"),s=i("span",{class:"r"}),r={valves:Fe("plot valves"),memory:Fe("plot memory")};for(let{el:h,under:v}of Object.values(r)){let b=x=>x.clientX-h.getBoundingClientRect().left,f=(x,m)=>[m,Math.max(e.G.gutter,Math.min(e.G.width,b(x)))],p=x=>e.G.a-.5+(x-e.G.gutter)/e.G.cw;_e(h,{press:x=>b(x)>=e.G.gutter&&b(x),slop:(x,{x:m})=>!e.small&&x.pointerType!=="touch"&&Math.abs(x.clientX-m)>=Pl,click:x=>e.go(e.G.step(b(x))),move(x,m){let[E,S]=f(x,m).sort((w,O)=>w-O);v.replaceChildren(U("rect",{class:"band",x:E,width:S-E,y:0,height:"100%"}))},done(x,m){v.replaceChildren(),t(...f(x,m).sort((E,S)=>E-S).map(p))},cancel:()=>v.replaceChildren()}),h.addEventListener("dblclick",()=>e.resetZoom()),h.addEventListener("wheel",x=>{if(!x.ctrlKey||b(x)<e.G.gutter)return;x.preventDefault();let m=p(b(x)),E=Math.max(.2,1+x.deltaY/Nl),{a:S,end:w}=e.G;t(m+(S-.5-m)*E,m+(w-.5-m)*E)},{passive:!1})}let o=()=>e.P.roles.gates;function a(){let{rem:h,low:v,small:b}=e,f=o().length===0,p={valves:f?0:(v?2.9:3.1)*h,memory:(b?5:v?3.6:3.9)*h+(f?3*h:0)};for(let[x,{el:m}]of Object.entries(r))m.style.height=`${Math.round(p[x])}px`,m.hidden=p[x]===0;for(let x of Object.values(r))x.measure()}function l(h){let{roles:v}=e.P;if(v.kind(h)==="gate"){let f=po[v.gates.indexOf(h)%po.length];return`stroke:var(--F${h},var(--ink2));stroke-width:2;stroke-linecap:butt${f&&`;stroke-dasharray:${f}`}`}return h==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${h===v.candidate?"stroke-dasharray:1 4":""}`}let c=h=>e.S.mode==="mean"?e.P.mean(h):e.P.column(h,e.S.unit);function d(h,v,b,f,p,x){let{P:m,G:E,rem:S}=e,w=Object.fromEntries(v.map(O=>[O,c(O)]));r[h].draw({x:gt(E),y:{low:b,high:f,top:fo,below:fo},rows:p,lines:v.map(O=>({values:w[O],name:O,kind:`of-${O}`,cls:`letter s-${O}`,style:l(O)})),tip:O=>`step ${O+1} “${m.shown[O]}”
${v.map(A=>`${A} ${B(w[A][O],4)}`).join("   ")}`,alone:m.T===1?`A line needs at least two ${m.reads.many}.`:null,said:x,rem:S})}function u(){let{P:h,S:v}=e,b=o(),f=h.signals.filter(A=>!b.includes(A)),p=A=>`${A} over time. The numbers are in the table.`;b.length&&d("valves",b,-.04,1.04,[[0,"0"],[1,"1"]],p(`Gates ${b.join(", ")}`));let x=1.12*Math.max(1,...f.map(A=>Math.max(...c(A).map(Math.abs)))),m=Math.floor(x),E=[-m,0,m].map(A=>[A,B(A,0,!0)]);d("memory",f,-x,x,E,p(f.join(", "))),n.replaceChildren(re("unit over time",v.mode==="mean"?`Mean of ${h.H} units over time`:`Unit ${v.unit} over time`)," ",i("small",{class:"wide"},b.length?"gates 0–1, then memory":"hidden state"));let S=v.mode==="unit"?h.halfLife(v.unit):null,w=S<0?" This text ends before more can be told.":"",O=re("half-life");O.dataset.act=`In this text: ${Ut(h.reads)}.${w}`,s.replaceChildren(...S===null?[]:[O," ",i("b",{},ht(S))])}return{els:[i("div",{class:"hd"},n,s),r.valves.el,r.memory.el],draw(h){h("size","picture")&&a(),h("picture","unit","view","size")&&u()}}}var jl=5,wo={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function _l(e){let t=e[e.length-1];return Array.from(e,n=>Number.isFinite(n-t)?n-t:NaN)}var Hl=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${he(t)}”), its guess`,Fl=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${he(t)}”, the top answer of the network shown`;function bo(e){let t=i("h2"),n=i("small"),s=i("div",{class:"bk"}),r=i("div",{class:"labels","aria-hidden":"true"}),o=i("div",{class:"plot gradient",role:"img"},s,r),a=go(e,f),l=i("div",{class:"plots"},...a.els,i("div",{class:"hd long"},t),o),c=null,d=!1,u=[],h=0,v=0;o.addEventListener("pointerdown",g=>v=g.clientX,!0),o.addEventListener("click",g=>{if(Math.abs(g.clientX-v)>4)return;let T=g.clientX-o.getBoundingClientRect().left;T>=e.G.gutter&&e.go(e.G.step(T))}),o.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(h),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function b(){let g=await Vt(e.setup.figures,{gradient:s});c={named:g,time:g("time")},c.time.change.connect(()=>{if(d)return;clearTimeout(h);let{start:T,end:L}=c.time;h=setTimeout(()=>f(T,L),30)}),g("gradient.y").change.connect(()=>{d||requestAnimationFrame(A)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function f(g,T){let{P:L,G:C,S:M}=e,k=Xr(g,T,L.T,C.width-C.gutter);k.a===M.view.a&&k.n===M.view.n?x():e.set({view:k})}function p(g){d=!0;try{g()}finally{d=!1}}let x=()=>c&&p(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function m(){let{G:g,rem:T,low:L,small:C}=e;o.style.height=`${Math.round((C?11:L?6.6:7)*T)}px`,c.named("gradient").setv({min_border_left:g.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=C?null:"auto"}function E(){let{css:g}=e;for(let[T,[L,C,M]]of Object.entries(wo)){let{glyph:k}=c.named(`gradient.${T}`);k.setv({line_color:g(L),line_width:C,line_dash:M??[],line_cap:"round"})}dt(c.named,"gradient",e)}function S(g,T,L,C,M,k){let{T:P}=e.P,$=Array.from({length:P},(z,N)=>N),y={t:$,tip:$.map(k),low:$.map(()=>T),high:$.map(()=>L)};for(let z of Object.keys(wo)){let N=z in g;c.named(`gradient.${z}`).visible=N,y[z]=N?Array.from(g[z]):$.map(()=>NaN)}c.named("gradient.source").data=y,c.named("gradient.y").setv({start:T,end:L}),c.named("gradient.axis").major_label_overrides=new Map(M),c.named("gradient.ticks").ticks=C}let w=g=>Le(e.setup.cells[g]);function O(){let{P:g,S:T}=e,L={},C={},M=g.cell;for(let{key:F,cell:I,signal:W}of g.curves){let q=`${I==="rnn"||I==="lstm"?I:"own"}.${W}`;L[q]=_l(g.array(F)),C[q]=`${w(I)} ‖dL/d${W}‖`}let k=Object.values(L).flatMap(F=>F.filter(Number.isFinite)),P=Math.min(-1.5,Math.min(...k)-.25),$=Math.max(.25,Math.max(...k)+.15),y=g.array("forget");if(y){let F=I=>T.mode==="mean"?Math.log10(Array.from({length:g.H},(W,q)=>10**y[I*g.H+q]).reduce((W,q)=>W+q)/g.H):y[I*g.H+T.unit];L.forget=Array.from({length:g.T},(I,W)=>Number.isFinite(F(W))?F(W):NaN),C.forget=T.mode==="mean"?`∏ ${ge(g.roles.keep)}, mean of units`:`∏ ${ge(g.roles.keep)} of unit ${T.unit}`,M!=="lstm"&&(C.forget+=` (${w(M)})`)}let z=Ee(P,$,5,!0),N=z.map(F=>[F,{0:"1","-1":"0.1","-2":"0.01"}[F]??Ie(F)]);S(L,P,$,z,N,F=>`step ${F+1} “${g.shown[F]}”
`+Object.entries(L).map(([I,W])=>`${C[I]} ${Ve(W[F])}`).join(`
`)),u=Object.entries(L).map(([F,I])=>({line:F,values:I,name:C[F]}));let j=ce(g.shown[g.T-1],20),R=re("gradient",`How far the error from “${j}” reaches`);t.replaceChildren(R," ",n);let H=[...new Map(g.curves.map(({cell:F,loss:I})=>[w(F),I]))].map(([F,I])=>`${F} ${B(I,2)}`).join(", ");n.replaceChildren(re("loss",Hl(g)),`: ${H}; each ÷ its last value, `,re("log scale")),R.dataset.act=`How to read it: each curve is how much of the error at the last step reaches that step, and starts at 1 on the right. ${Fl(g)}: ${H}. Each is the norm of a total derivative of L, divided by its own value at the last step.`,o.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(C).map(([F,I])=>`${I} at the first step ${Ve(L[F][0])}`).join("; ")}.`)}function A(){let{G:g,rem:T,P:L}=e;if(L.T===1){let N=`The gradient needs at least two ${L.reads.many}.`;return r.replaceChildren(i("span",{class:"alone"},N))}let{start:C,end:M}=c.named("gradient.y"),k=o.clientHeight,P=N=>3+(k-6)*(1-(N-C)/(M-C)),$=u.map(({line:N,values:j,name:R})=>{let _=[];for(let H=Math.max(0,g.a);H<g.end;H++){let F=P(j[H]);_.push([g.centre(H),F<-2||F>k+2?NaN:F])}return{span:i("span",{class:`name ${N.replace(".","-")}`},R),points:_}}),y=U("svg",{class:"threads",width:g.width,height:k});r.replaceChildren(y,...$.map(({span:N})=>N));let z={left:g.gutter+2,right:g.width-2,top:0,bottom:k};Et($,[],z,T).forEach((N,j)=>{let R=N&&mo(N,$[j].points,jl);if(!R)return;let[_,H,F,I]=R.map(W=>W.toFixed(1));y.append(U("line",{x1:_,y1:H,x2:F,y2:I,class:u[j].line.replace(".","-")}))})}return b(),{el:l,draw(g){a.draw(g),c&&(g("size","picture")&&p(m),g("theme","size")&&p(E),g("picture","unit")&&p(O),g("view","picture","size")&&x(),g("view","picture","size","unit","theme")&&A())}}}var Rn=30,Rl=26,Ct=25,xo=38,ko=(e,t,n)=>Math.min(n,Math.max(t,e)),Fs=e=>(ko(e,0,1)||0)*Rn/2,Hs=(e,t)=>e?ko(Math.abs(e)*Rl/Math.max(1.25,t||0),1.5,Rn):0,Rs=4,vo=e=>e.scale,Il=e=>B(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),Wl=e=>Number.isFinite(e)&&de(e)?je(e):"nil",ut=e=>e?{"data-term":e}:{};function Kt(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var ql=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,Dl=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Rn+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Rn};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(ql).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,Ul=0,In=class{constructor(t,n=null){this.compact=t,this.hand=n,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(s=>[s,U("g")])),this.root=U("g",{class:"gs-d"},U("style",{},Dl),Object.values(this.layers))}update(t){for(let n of this.steps)n(t)}add(t,...n){this.layers[t].append(...n)}pipe(...t){for(let n of t)this.add("walls",U("path",{d:n,class:"wall"})),this.add("bores",U("path",{d:n,class:"bore",...ut("flow")}))}flow(t,n,s=vo){let r=U("path",{d:t,...ut("flow")});this.add("flows",r),this.steps.push(o=>{let a=n(o);r.style.strokeWidth=Hs(a,s(o)),r.setAttribute("class",`flow ${je(a)}`)})}valve({x:t,y:n,runs:s,letter:r,hue:o,gate:a,before:l,after:c,at:d=null,scale:u=vo}){let h=Ct,v=`gs-valve-${++Ul}`,b=s==="left"||s==="right",f=g=>U("rect",{class:`jaw S${o}`,x:b||g?t-h:t,y:!b||g?n-h:n,width:b?2*h:h,height:b?h:2*h}),[p,x]=[f(!0),f(!1)],m=U("path");this.add("valves",U("g",ut(o),U("clipPath",{id:v},U("circle",{cx:t,cy:n,r:h})),U("circle",{cx:t,cy:n,r:h,class:"halo"}),U("circle",{cx:t,cy:n,r:h,class:`open F${o}`}),m,U("g",{"clip-path":`url(#${v})`},p,x),U("circle",{cx:t,cy:n,r:h,class:`rim S${o}`})));let[E,S]=d??(b?[0,xo]:[-xo,0]);r&&this.badge(t+E,n+S,r,o);let w={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[s],O=(g,T)=>`${t+g*w[0]-T*w[1]} ${n+g*w[1]+T*w[0]}`;this.steps.push(g=>{let T=Fs(a(g)),L=b?"Y":"X";p.style.transform=`translate${L}(${-T}px)`,x.style.transform=`translate${L}(${T}px)`;let C=Hs(l(g),u(g))/2,M=Hs(c(g),u(g))/2;m.setAttribute("d",C||M?`M${O(-h,-C)}L${O(h,-M)}L${O(h,M)}L${O(-h,C)}z`:""),m.setAttribute("class",`taper ${je(M?c(g):l(g))}`)});let A=this.hand?.({signal:o,linked:r!==o,x:t,y:n,level:b});A&&(this.add("hands",A.el),this.steps.push(g=>A.step(g)))}badge(t,n,s,r){let o=s.length>1?40:22;this.add("marks",U("g",ut(r),U("rect",{x:t-o/2,y:n-11,width:o,height:22,rx:11,class:`T${r}`}),U("text",{x:t,y:n+5,"font-size":this.compact?16.5:15,"text-anchor":"middle",class:"letter"},s)))}box(t,n,s,r,o=52){this.add("marks",U("g",ut(s),U("rect",{x:t-o/2,y:n-14,width:o,height:28,rx:5,class:`box${r?` S${r}`:""}`}),U("text",{x:t,y:n+5,"font-size":this.compact?17.5:15,"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},s)))}wire(t,n,s=""){this.add("wires",U("path",{d:t,class:`wire S${n} ${s}`,...ut(s==="peep"?"peephole":n)}))}bus(t,...n){this.add("wires",U("path",{d:t,class:"bus",...ut("joined")}));for(let[s,r]of n)this.add("wires",U("circle",{cx:s,cy:r,r:3.2,class:"dot"}))}sum(t,n){this.add("marks",U("g",ut("+"),U("circle",{cx:t,cy:n,r:15,class:"box"}),U("path",{d:`M${t-7} ${n}h14M${t} ${n-7}v14`,class:"box"})))}head(t,n,s=!1){this.add("marks",U("path",{d:s?`M${t-8} ${n}l8 8l8 -8`:`M${t} ${n-8}l8 8l-8 8`,class:"head"}))}label(t,n,s,r,o={}){let{anchor:a="start",hue:l,size:c=21,row:d,inset:u=0,term:h=l}=o,v=this.compact?18:13.5,b=this.compact?c+2:c,f=U("text",{x:t,y:n,"font-size":v,"text-anchor":a,class:"lab"}),p=U("text",{x:t+u,y:n+(d??b),"font-size":b,"text-anchor":a});this.add("words",U("g",ut(h),f,p)),this.steps.push(x=>{let m=x.blank?void 0:r(x),[E,S,w]=s(x),O=this.compact?w:w&&`mean ${w}`,A=this.compact?S:E;Kt(f,x.blank||m!==void 0?x.mode==="mean"?O:A:""),Kt(p,m===void 0?"":l?B(m):Il(m)),p.setAttribute("class",`num ${l?`T${l}`:Wl(m)}`)})}words(t,n,s,{anchor:r="start",size:o=13.5,cls:a="lab",term:l=""}={}){let c=U("text",{x:t,y:n,"font-size":o,"text-anchor":r,class:a,...ut(l)});this.add("words",c),this.steps.push(d=>Kt(c,s(d)))}};var Ye=e=>typeof e=="string";function ln(e,t=1/0){if(e.trim()==="*")return null;let n=new Set;for(let s of e.split(",")){let[,r,o=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(s)??[];if(r===void 0||Number(o)<Number(r)||Number(o)>=t||Number(o)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(o);a++)n.add(a)}return[...n].sort((s,r)=>s-r)}function wt(e){let t=[];for(let n of e)t.length&&t.at(-1)[1]===n-1?t.at(-1)[1]=n:t.push([n,n]);return t}var qe=e=>e===null?"*":wt(e).map(([t,n])=>t===n?t:`${t}-${n}`).join(","),Tt=({signal:e,units:t,steps:n,value:s,on:r=!0})=>`${r?"":"!"}${e}:${qe(t)}:${qe(n)}=${s}`,De=(e,t,n)=>e<=0&&t>=n-1?null:Array.from({length:Math.min(t,n-1)-Math.max(0,e)+1},(s,r)=>Math.max(0,e)+r),Me=e=>e.on&&!e.why,Bl=(e,t,n,s)=>Me(e)&&e.signal===t&&(e.units===null||e.units.includes(n))&&(e.steps===null||e.steps.includes(s)),Lt=(e,t,n,s)=>e.findLast(r=>Bl(r,t,n,s))?.value??null;function $o(e,t,n,s,r){let o=e.filter(l=>Me(l)&&l.signal===t);if(!o.length)return null;let a=new Set;for(let l of Yt(n,s))for(let c=0;c<r&&a.size<2;c++)a.add(Lt(o,t,c,l));return a.size===1?[...a][0]:void 0}function Mo(e,t,n){return e.flatMap(s=>{if(!Me(s)||t&&s.steps&&!t.some(c=>s.steps.includes(c)))return[s];let{text:r,why:o,...a}=s,l=t===null?[]:Yt(s.steps,n).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var Wn=(e,t)=>qe(e.units)===qe(t.units)&&qe(e.steps)===qe(t.steps);function qn(e,t,n){let{signal:s}=e[t],r=n.map(({hold:o})=>o.map(([a])=>a)).filter(o=>o.includes(s));return e.flatMap((o,a)=>o.signal!==s&&Wn(o,e[t])&&r.some(l=>l.includes(o.signal))?[a]:[])}var yo=(e,t)=>e===null?t:t===null?e:e.filter(n=>t.includes(n)),Yt=(e,t)=>e??Array.from({length:t},(n,s)=>s);function So(e,t,n){return e.map((s,r)=>{if(!Me(s))return[];let o=Yt(s.units,n).length*Yt(s.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!Me(c)||c.signal!==s.signal||c.value===s.value)continue;let d=Yt(yo(s.units,c.units),n),u=Yt(yo(s.steps,c.steps),t);d.length&&u.length&&a.push({by:l,steps:u,whole:d.length*u.length===o})}return a})}var Vl=200,Dn={past:[],future:[]},Is=({past:e},t)=>({past:[...e.slice(1-Vl),t],future:[]}),Eo=({past:e,future:t},n)=>e.length?[{past:e.slice(0,-1),future:[n,...t]},e.at(-1)]:null,Co=({past:e,future:t},n)=>t.length?[{past:[...e,n],future:t.slice(1)},t[0]]:null;function To(e,t){let n=(t?1-e:e)<.5;return{words:`What if it were held ${n?"open":"shut"}?`,value:+(n!==t)}}function Lo(e){let t=i("div",{class:"tag",role:"tooltip"});t.hidden=!0;function n({signal:s,linked:r,x:o,y:a}){let l=To(1,r),c=!1,d=U("circle",{class:"grip",cx:o-.78*Ct,cy:a-.78*Ct,r:5.5}),u=U("a",{class:"hand",href:"./whatif"},U("circle",{class:"reach",cx:o,cy:a,r:Ct+5}),d),h=()=>{let{S:x}=e,m=x.mode==="mean"?null:[x.unit];u.setAttribute("href",xt(e,"whatif",{pins:Tt({signal:s,units:m,steps:[x.t],value:l.value})}))},v=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,b=()=>`${l.words} Opens What if, ${s} of ${v()} at ${l.value}`,f=()=>{h();let x=u.getBoundingClientRect(),m=e.root.getBoundingClientRect();t.textContent=b(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(m.width-t.offsetWidth-4,x.left-m.left+x.width/2-t.offsetWidth/2))}px`,t.style.top=`${x.bottom-m.top+4}px`},p=()=>t.hidden=!0;u.addEventListener("pointerenter",x=>x.pointerType!=="touch"&&f()),u.addEventListener("focus",f);for(let x of["pointerleave","blur"])u.addEventListener(x,m=>m.pointerType!=="touch"&&p());return u.addEventListener("pointerdown",x=>c=x.pointerType==="touch"&&t.hidden),u.addEventListener("click",x=>{h(),c&&(x.preventDefault(),f())}),{el:u,step(x){u.style.display=x.blank?"none":"",!x.blank&&(l=To(x.now[s],r),u.setAttribute("aria-label",`${e.P.roles.word(s)}: ${b()}`),!t.hidden&&u.matches(":hover, :focus")&&(t.textContent=b()))}}}return{tag:t,hand:n}}var ze=520,Ao=366,le=82,Ae=316,Se=146,me=e=>t=>t.now[e],At=e=>t=>t.prev[e],Ws=e=>e.kept,mt=e=>e.written,Ce=e=>t=>e({old:Ge(t.before??t.t??0),now:Ge((t.t??0)+1)},t),cn=e=>t=>t.blank?1:vn(e,n=>t.now[n]);function Un(e,t,n){let{memory:s,keeper:r}=t,o=ge(t.keep),a=t.called.keep,l=cn(t.keep);e.pipe(`M0 ${le}H${ze}`),e.flow(`M0 ${le}H${Se-24}`,At(s)),e.flow(`M${Se+24} ${le}H${n}`,Ws),e.flow(`M${n} ${le}H${ze}`,me(s)),e.valve({x:Se,y:le,runs:"right",letter:o,hue:r,gate:l,before:At(s),after:Ws}),e.sum(n,le),e.head(507,le);let c=e.compact?17:16,d=e.compact?29:27;e.label(0,c,Ce((h,v)=>[v.first?"no memory yet":`old memory ${s}${h.old}`,v.first?"no memory":"old memory",`old ${s}${e.compact?"":h.old}`]),At(s),{size:25,row:d,term:"memory"}),e.label(Se,c,()=>[`${a} ${o}`,a,o],l,{anchor:"middle",hue:r,row:d});let u=t.keepsAt?o:`(${o})`;e.label(Se+38,c,Ce(h=>[`kept ${u}·${s}${h.old}`,"kept",`${u}·${s}${e.compact?"":h.old}`]),Ws,{row:d,term:"kept"}),e.label(ze,c,Ce(h=>[`new memory ${s}${h.now}`,"new memory",`new ${s}${e.compact?"":h.now}`]),me(s),{anchor:"end",size:25,row:d,term:s})}function hn(e,t,n){let s=e.compact?17:13.5,r=U("rect",{y:Ae+14,height:34,rx:6,class:"chip"}),o=U("text",{y:Ae+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=U("text",{y:Ae+37,"font-size":s,class:"lab","data-term":"joined"});e.bus(`M60 ${Ae+15}V${t}`),e.add("marks",U("g",{"data-term":"token"},r,o)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,d=ce(l.token,c);for(;ws(d)>9;)d=ce(l.token,--c);let u=l.token?24+21*ws(d):0,h=Math.max(0,60-u/2);r.setAttribute("x",h),r.setAttribute("width",u),o.setAttribute("x",h+u/2),Kt(o,d),a.setAttribute("x",h+u+10);let v=(ze-h-u-10)/(.52*s),b=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:n(l);Kt(a,b.find(f=>f.length<=v)??"")})}function qs(e,t,n){e.bus(`M0 ${Ae}H${Math.max(...t)}`,...t.map(s=>[s,Ae]));for(let s of t)e.bus(`M${s} ${Ae}V${n}`);e.words(0,Ae-9,Ce(s=>`h${s.old}`),{size:e.compact?18:13.5,term:"h"}),hn(e,Ae,Ce((s,{one:r})=>[`x${s.now}, this ${r}, joined with h${s.old} from the step before`,`this ${r}, joined with h${s.old}`,`joined with h${s.old}`]))}function zo(e,t,n){e.bus(`M60 ${Ae}H${Math.max(...t)}`,...t.map(s=>[s,Ae]));for(let s of t)e.bus(`M${s} ${Ae}V${n}`);hn(e,Ae,Ce((s,{one:r})=>[`x${s.now}, this ${r} alone: h${s.old} is not looked at`,`this ${r} alone, without h${s.old}`,`this ${r} alone`]))}function Oo(e,t,n,s,r){let[o,a]=[Ae-12,Ae+3];e.bus(`M0 ${o}H${Math.max(...t,...s)}`),e.bus(`M60 ${a}H${Math.max(...t,...n)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,o],[l,a]);for(let l of n)e.add("wires",U("path",{d:`M${l} ${o+6}V${o-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of s)e.bus(`M${l} ${o}V${r.hidden}`,[l,o]);e.words(0,o-8,Ce(l=>`h${l.old}`),{size:e.compact?18:13.5,term:"h"}),hn(e,a,Ce((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Bn(e,t,n,s,r,o){e.add("wires",U("path",{d:`M${t} ${n}L${s} ${r}`,class:`link S${o}`})),e.add("marks",U("circle",{cx:(t+s)/2,cy:(n+r)/2,r:5.5,class:`box S${o}`}))}function Ds(e,t,{peepholes:n=""}={}){let s=t.linked,[r,o,a]=[254,424,258],[l,c,d,u,h,v]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${le}`,`M${o} ${le}V${v}H${ze}`),Un(e,t,r),qs(e,s?[Se,r,c]:[Se,l,r,c],a+14),e.wire(`M${Se} ${a}V${le+24}`,"f"),e.box(Se,a,"σ","f",34);let b=cn(t.share),[f,p]=[ge(t.share),t.writer];s?Bn(e,Se,le+38,r-48,d,"f"):(e.wire(`M${l} ${a}V${d}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${d+24}`,me("g")),e.flow(`M${r} ${d-24}V${le}`,mt),e.valve({x:r,y:d,runs:"up",letter:f,hue:p,gate:b,before:me("g"),after:mt,at:s?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${h}H${o-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${o} ${le}V${u}`,me("c")),e.flow(`M${o} ${u}V${h-24}`,E=>E.tanh_c),e.flow(`M${o} ${h+24}V${v}H${ze}`,me("h")),e.valve({x:o,y:h,runs:"down",letter:"o",hue:"o",gate:me("o"),before:E=>E.tanh_c,after:me("h"),at:[c-o,0]}),e.box(o,u,"tanh"),e.head(507,v);let x=r+20,m=e.compact?[115,157,198,238]:[114,n?157:162,199,241];e.label(x,m[0],()=>[`written ${t.writes}`,"written",t.writes],mt,{term:"written"}),e.label(x+11,m[1],()=>[`${t.called.write} ${f}`,t.called.write,f],b,{hue:p}),e.label(x,m[3],()=>["candidate g","candidate","g"],me("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(o+31,118,()=>["","",""],E=>E.tanh_c,{size:18,term:"tanh"}),e.label(o+31,187,()=>["output o","output","o"],me("o"),{hue:"o"}),e.label(ze,v+36,Ce(E=>[`hidden h${E.now}`,"hidden",`h${e.compact?"":E.now}`]),me("h"),{anchor:"end",size:25,term:"h"}),n&&Gl(e,n,{row:a,inputX:l,outputX:c,tap:r+108,y:m[2]})}function Gl(e,t,{row:n,inputX:s,outputX:r,tap:o,y:a}){let c={f:{from:18,path:`V${n}H${Se-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${s-27}V${n}H${s-17}`,c:"old",place:[38,177,"start"]},o:{from:o,path:`V${n}H${r-17}`,c:"now",place:[o-6,a,"end"]}};for(let d of t){let{from:u,path:h,c:v,place:[b,f,p]}=c[d];e.wire(`M${u} ${le}${h}`,d,"peep"),e.add("marks",U("circle",{cx:u,cy:le,r:4,class:"chip"})),e.label(b,f,Ce(x=>[`p·c${x[v]} to ${d}`,`to ${d}`,"p·c"]),x=>x.peep?.[d],{size:17,anchor:p,term:"peephole"})}}function Kl(e,t,{reset:n="after"}={}){let[s,r,o,a,l]=[274,150,210,276,496],c=n==="after",[d,u,h]=c?[352,416,416]:[398,332,444];e.pipe(`M${s} ${o}V${le}`,`M${l} ${le}V134`,c?`M${u} ${o}H${s}`:`M${h} ${o}H${u}`),Un(e,t,s),e.flow(`M${l} ${le}V134`,me("h")),e.head(l,126,!0),e.wire(`M${Se} ${a}V${le+24}`,"z"),e.box(Se,a,"σ","z",34),Bn(e,Se,le+38,s-48,r,"z"),e.flow(`M${s} ${o}V${r+24}`,me("n")),e.flow(`M${s} ${r-24}V${le}`,mt);let v=cn(t.share);e.valve({x:s,y:r,runs:"up",letter:"1−z",hue:"z",gate:v,before:me("n"),after:mt,at:[-48,0]});let b=c?()=>Rs:void 0,f=c?m=>m.u:At("h"),p=m=>m.passed??(m.mode==="mean"||m.blank?void 0:m.now.r*f(m));e.flow(`M${h} ${o}H${d+24}`,f,b),e.flow(`M${d-24} ${o}H${c?s:u}`,p,b),c||e.bus(`M${u} ${o}H${s}`),e.valve({x:d,y:o,runs:"left",letter:"r",hue:"r",gate:me("r"),before:f,after:p,at:[0,36],scale:b}),e.wire(`M${d} ${a}V${o+24}`,"r"),e.box(d,a,"σ","r",34),e.box(u,o,"W·h",null,44),e.box(s,o,"tanh"),Oo(e,[Se,d],[s],[h],{both:a+14,word:o+14,hidden:o});let x=s+24;e.label(x,114,()=>[`written ${t.writes}`,"written",t.writes],mt,{term:"written"}),e.label(x+8,156,()=>["write 1−z","write","1−z"],v,{hue:"z"}),e.label(s-34,204,()=>["candidate n","candidate","n"],me("n"),{anchor:"end",term:"n"}),e.label(c?d+30:d+8,c?160:157,()=>["reset r","reset","r"],me("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(ze,157,Ce(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),me("h"),{anchor:"end",term:"h"}),e.label(h+9,240,Ce(m=>c?["recurrent u","past u","u"]:[`old h${m.old}`,"old h","h'"]),f,{size:17,term:"hidden state"}),e.label(d-20,243,Ce(m=>c?["r·u","r·u","r·u"]:[`r·h${m.old}`,"r·h","r·h"]),p,{size:16,anchor:"end",term:"reset gate"})}function Yl(e,t){let[n,s,r,o,a]=[274,150,250,250,496];e.pipe(`M${n} ${r}V${le}`,`M${a} ${le}V134`),Po(e,t,{write:n,writeY:s,row:r,gates:o,out:a}),e.box(n,r,"W·x",null,44),zo(e,[Se,n],r+14)}function Po(e,t,{write:n,writeY:s,row:r,gates:o,out:a}){let{share:l,writer:c,keeper:d,candidate:u}=t,h=cn(l);Un(e,t,n),e.wire(`M${Se} ${o}V${le+24}`,d),e.box(Se,o,"σ",d,34),e.flow(`M${n} ${r}V${s+24}`,me(u)),e.flow(`M${n} ${s-24}V${le}`,mt),e.valve({x:n,y:s,runs:"up",letter:ge(l),hue:c,gate:h,before:me(u),after:mt,at:[-48,0]}),t.linked?Bn(e,Se,le+38,n-48,s,d):(e.wire(`M200 ${o}V${s}H${n-24}`,c),e.box(200,o,"σ",c,34));let v=n+24,b=ge(l);e.label(v,114,()=>[`written ${t.writes}`,"written",t.writes],mt,{term:"written"}),e.label(v+8,156,()=>[`${t.called.write} ${b}`,t.called.write,b],h,{hue:c}),e.label(n+34,r-46,()=>[`candidate ${u}`,"candidate",u],me(u),{term:u}),t.memory==="h"&&(e.flow(`M${a} ${le}V134`,me("h")),e.head(a,126,!0),e.label(ze,157,Ce(f=>[`hidden h${f.now}`,"hidden",`h${e.compact?"":f.now}`]),me("h"),{anchor:"end",term:"h"}))}function Xl(e,t){if(!t.keep)return Us(e,t,{mix:"h'",sums:!1});let[n,s,r,o]=[274,150,250,496];e.pipe(`M${n} ${r}V${le}`,`M${o} ${le}V134`),Po(e,t,{write:n,writeY:s,row:r,gates:r,out:o});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,d)=>424+d*Math.min(52,72/Math.max(1,a.length-1)));qs(e,[Se,...t.linked?[]:[200],n,...l],r+14),e.box(n,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,d)=>{e.box(l[d],r,"σ",c,34),e.label(l[d],r-52,()=>[`${c}`,c,c],me(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${o} ${le}V134`,me("c")),e.label(ze,157,Ce(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),me("h"),{anchor:"end",term:"h"}))}function Us(e,t,{mix:n="W·h",sums:s=!0}={}){let[r,o,a,l,c]=[196,130,252,356,262];e.add("walls",U("rect",{x:1,y:le-16,width:ze-2,height:32,rx:4,class:"ghost"})),e.words(ze/2,le+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.compact?19:15}),e.pipe(`M0 ${r}H${ze}`,`M${a} ${c}V${r}`);let d=()=>Rs;e.flow(`M0 ${r}H${o}`,At("h")),s&&(e.flow(`M${o} ${r}H${a}`,h=>h.ah,d),e.flow(`M${a} ${c}V${r}`,h=>h.ax,d),e.flow(`M${a} ${r}H${l}`,h=>h.a,d)),e.flow(`M${l} ${r}H${ze}`,me("h")),e.box(o,r,n,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Ae}H${a}V${c+14}`),hn(e,Ae,Ce((h,{one:v})=>[`x${h.now}, this ${v}, and h${h.old} make the whole of h${h.now}`,`and h${h.old} make all of h${h.now}`,`and h${h.old}`]));let u=r-50;e.label(0,u,Ce(h=>[`old h${h.old}`,"old h",`old h${e.compact?"":h.old}`]),At("h"),{size:25,term:"memory"}),s&&(e.label(o+26,u,()=>["from old h","from h","from h"],h=>h.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:h})=>[`${h} and bias`,"from x","from x"],h=>h.ax,{size:23,term:"W·x"}),e.label(a+18,u,()=>["sum a","sum","a"],h=>h.a,{size:23,term:"+"})),e.label(ze,u,Ce(h=>[`new h${h.now}`,"new h",`h${e.compact?"":h.now}`]),me("h"),{anchor:"end",size:25,term:"h"})}var Jl={lstm:Ds,peephole:(e,t,{peepholes:n="ifo"})=>Ds(e,t,{peepholes:n}),coupled:Ds,gru:Kl,mingru:Yl,rnn:(e,t)=>Us(e,t),indrnn:(e,t)=>Us(e,t,{mix:"u·h"})};function Vn(e,t=null){let n={blank:!0,now:Object.fromEntries(e.gates.map(o=>[o,1])),prev:{},token:""},s=U("svg",{viewBox:`0 0 ${ze} ${Ao}`,width:"100%",role:"img"}),r;return{svg:s,update(o={}){let a=o.now?o:{...n,...o},l=!!a.compact;r?.compact!==l&&(r=new In(l,t),(Jl[e.name]??Xl)(r,e,e.options),s.replaceChildren(r.root),s.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),s.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function Gn(e,{t,unit:n,mode:s}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,o=s==="mean"?Array.from({length:e.H},(h,v)=>v):[n],a=h=>o.reduce((v,b)=>v+h(b),0)/o.length,{roles:l}=e,c=h=>v=>e.at(v,t,h),d={now:Object.fromEntries(e.signals.map(h=>[h,a(v=>e.at(h,t,v))])),prev:{h:a(h=>e.at("h",r,h))},kept:a(h=>l.kept(c(h))*e.at(e.memory,r,h)),written:a(h=>l.written(c(h))),before:r+1,t,unit:n,mode:s,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,s==="mean"?null:n)};e.memory==="c"&&(d.prev.c=a(h=>e.at("c",r,h)),d.tanh_c=a(h=>Math.tanh(e.at("c",t,h))));for(let h of["u","ax","ah"])e.signal(h)&&(d[h]=a(v=>e.at(h,t,v)));d.ax!==void 0&&(d.a=d.ax+d.ah);let[u]=l.others;u&&(d.passed=a(h=>e.at(u,t,h)*(e.signal("u")?e.at("u",t,h):e.at("h",r,h)))),d.peep={};for(let h of l.gates)e.signal(`peep.${h}`)&&(d.peep[h]=a(v=>e.at(`peep.${h}`,t,v)));return d}var ye=e=>({text:B(e,2,!0),cls:de(e)?je(e):void 0}),Vs=(e,t,n=e)=>({text:`${e} = ${B(t)}`,cls:n}),Gs=e=>({text:e,cls:"b"}),Bs=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),Kn=(e,t=2)=>1-de(e,t);function dn(e){let t=de(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function No(e,t){let n=Math.round(100*e);return n<100?`${n}%`:t?"all":"almost all"}var _o=(e,t)=>e.kept(n=>t.now[n]);function Ho(e,t){let n=_o(e,t),s=e.keepsAt?n:Kn(t.now[e.keeper]);return{word:e.called.keep,value:n,shown:Vs(ge(e.keep),s,e.keeper)}}function Ks(e,t){let s=e.share!==e.writer?Kn(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(o=>[`, ${e.word(o)} `,Vs(o,t.now[o])]);return{word:e.called.write,value:s,shown:[Vs(ge(e.share),s,e.writer),...r]}}function Zl(e,t){let{word:n,value:s,shown:r}=Ho(e,t),o=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!de(o))return["has next to nothing in memory"];if(de(s)>.65)return["keeps ",No(de(s),s===1)," of its old memory ",ye(o)," (",r,")"];let a=[No(Kn(s),s===0)," of its old memory ",ye(o)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,d]=l[dn(s)];return[`${c} its ${n} gate${d} (`,r,"), so ",a," is dropped"]}var Fo=(e,t)=>Math.abs(de(t-e))<=Math.min(.05,Math.abs(e)/5);function Ql(e,t){let[n,s,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>de(l)),o=Fo(n,s),a=[s===n?", so it stays at ":", so it stays near ",ye(s)];return t.first||!n?!r||s===r?[]:[", making ",ye(s)]:s?n*s<0?r*s>0?[" and flips it to ",ye(s)]:[", leaving ",ye(s)]:r?de(_o(e,t))<.35?Ro(e,t)?[", leaving ",ye(s)]:[s===n?" in its place, making again ":" in its place, making ",ye(s)]:o?a:r*n<0?[" against it, leaving ",ye(s)]:Math.abs(s)>Math.abs(n)?[" on top, making ",ye(s)]:[", leaving ",ye(s)]:o?a:[", leaving ",ye(s)]:[", leaving next to nothing"]}var Ro=(e,t)=>Math.abs(de(t.written))<.1&&dn(Ks(e,t).value).endsWith("shut");function ec(e,t){let{word:n,value:s,shown:r}=Ks(e,t),o=Ro(e,t)?"only ":"",a=de(t.written)?[o,ye(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=dn(s);return l.endsWith("shut")?[`its ${n} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${n} gate (`,r,") writes ",a]}function tc(e,t){let[n,s]=[de(t.prev.h),de(t.now.h)],r=Fo(n,s),o=n*s<0?"it flips to ":n===s?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,ye(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,ye(t.ax),", the old state ",ye(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",ye(t.prev.h),": ",l,o,ye(t.now.h)]}function jo(e,t){let[n,s]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",ye(s)]:de(n)===de(s)?["stays at ",ye(s)]:["goes from ",ye(n)," to ",ye(s)]}function nc(e,t){let n=Gs(`the ${t.H} units`);if(!e.keep)return[n," rewrite all of h: its mean ",jo(t,"h")];let[s,r]=[Ho(e,t),Ks(e,t)],o=e.linked?[" ",s.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${s.word} gates are ${dn(s.value)} (`,s.shown,`) and the ${r.word} gates ${dn(r.value)} (`,r.shown,")"];return["on average over ",n,...o,"; the mean memory ",jo(t,e.memory)]}function Io(e,t){let n=["At ",Gs(`“${ce(t.token,24)}”`),", "];if(t.mode==="mean")return Bs(n,nc(e,t),".");let s=[Gs(`unit ${t.unit}`)," "];return e.keep?Bs(n,s,Zl(e,t),"; ",ec(e,t),Ql(e,t),"."):Bs(n,s,tc(e,t),".")}var Wo=e=>e.map(({text:t})=>t).join(""),sc={tanh:Math.tanh,relu:e=>Math.max(0,e)};function rc(e,t){let[n]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let s=ft(n.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(s)?s:n.replace("≈","=")||null}var zt=e=>({symbol:"",value:e,op:!0}),Xe=(e,t,n,s,r)=>{let o=B(t,n);return{symbol:e,value:r&&de(t,n)<0?`(${o})`:o,cls:s??(de(t,n)?je(t):void 0)}};function oc(e,t){let[n,s]=[Ge(t.before??t.t),Ge(t.t+1)];if(!e.keep){let m=t.mode==="mean"?`mean h${s}`:`h${s}`,E=Number.isFinite(t.ax)&&Number.isFinite(t.ah),S=e.squash("h"),w=sc[S];return t.mode==="mean"||!w||!(E||Number.isFinite(t.a))?{symbol:m,result:t.now.h}:{symbol:m,result:t.now.h,from:O=>w(E?O(t.ax)+O(t.ah):O(t.a)),terms:O=>[zt(`${S}(`),...E?[Xe(`from x${s}`,t.ax,O),zt("+"),Xe(`from h${n}`,t.ah,O,void 0,!0)]:[Xe("a",t.a,O)],zt(")")]}}let{memory:r,candidate:o,keep:a,share:l}=e,c=`${r}${n}`,[d,u]=[t.prev[r],t.now[r]],h=m=>m===ft(m)?m:`(${ge(m)})`,v=(m,E)=>{let S=t.now[ft(m)];return m===ft(m)?S:Kn(S,E)},b=m=>[Xe(h(a),v(a,m),m,e.keeper),zt("·"),Xe(c,d,m,void 0,!0)],f=m=>[Xe(h(l),v(l,m),m,e.writer),zt("·"),Xe(o,t.now[o],m,void 0,!0)],p=(m,E)=>m(v(a,E))*m(d)+m(v(l,E))*m(t.now[o]);t.mode==="mean"&&(b=m=>[Xe(`mean ${h(a)}·${c}`,t.kept,m,void 0,!0)],f=m=>[Xe(`mean ${h(l)}·${o}`,t.written,m,void 0,!0)],p=m=>m(t.kept)+m(t.written));let x=e.keepsFirst?[b,f]:[f,b];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${s}`,result:u,from:p,terms:m=>[...x[0](m),zt("+"),...x[1](m)]}}function qo(e,t){return ic(e,t).map(n=>({...n,means:rc(e,n.symbol||n.value)}))}function ic(e,t){let{symbol:n,result:s,from:r,terms:o}=oc(e,t);if(!o)return[Xe(n,s,2)];let a=c=>de(r(d=>de(d,c),c),c)===de(s,c),l=a(2)?2:3;return[Xe(n,s,l),zt(a(l)?"=":"≈"),...o(l)]}var ac=(e,t,n)=>e[(e.indexOf(t)+n+e.length)%e.length],lc=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function Yn(e){let t=(a,l,c)=>{let d=i("button",{type:"button",tabindex:"-1","aria-label":l},a);return d.addEventListener("click",()=>e.pick(ac(e.order,e.S.unit,c))),d},n=t("◂","Unit above (up arrow)",-1),s=t("▸","Unit below (down arrow)",1),r=i("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),o=i("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=lc(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:o,els:[n,r,s],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let d=c.indexOf(l.unit)+1,u=`Row ${d} of ${a.H}, rows by ${Ls[l.sort]}.`;xe(o,`row ${d} by ${to[l.sort]}`),o.dataset.act=`${u} The arrows ↑ and ↓ go along the rows.`,n.title=`${u} The row above (↑).`,s.title=`${u} The row below (↓).`}}}var cc=250;function Do(e){let t=i("p",{class:"say","aria-live":"polite"}),n=i("h2"),s=Yn(e),r=i("button",{type:"button","aria-label":"one unit"},"one"),o=i("button",{type:"button"},"mean"),a=i("select",{"aria-label":"Layer"}),l=i("div",{class:"seg"},s.row,a,...s.els,r,o);r.addEventListener("click",()=>e.set({mode:"unit"})),o.addEventListener("click",()=>e.set({mode:"mean"})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(He))});let c=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),d=i("div",{class:"eq"}),u=i("canvas",{class:"strips",role:"img"}),h=re("bars of all units",""),v=i("h2",{},h),b=i("h2"),f=i("div",{class:"hd"},b),p=i("ol",{class:"pred"}),x=i("p",{class:"remark"}),m=i("div",{class:"instant"},t,i("div",{class:"cellhd"},n,l),c,d,i("div",{class:"low"},i("div",{},i("div",{class:"hd"},v),u),i("div",{},f,p,x))),E=0,S=null,w=null,O={width:0,height:0};u.addEventListener("click",L=>{let C=u.getBoundingClientRect(),M=1.5*e.rem,k=Math.floor((L.clientX-C.left-M)/(C.width-M)*e.P.H);k>=0&&k<e.P.H&&e.pick(e.order[k])});let A=Array.from({length:5},()=>{let L=i("span",{class:"bar"}),C=i("span",{class:"w"}),M=i("span",{class:"n"});return{bar:L,word:C,p:M,row:i("li",{"data-term":"next word"},L,C,M)}});p.append(...A.map(L=>L.row));function g(){let{P:L,S:C,rem:M,css:k}=e,P=devicePixelRatio||1,{width:$,height:y}=O;(u.width!==Math.round($*P)||u.height!==Math.round(y*P))&&(u.width=Math.round($*P),u.height=Math.round(y*P));let z=u.getContext("2d");z.setTransform(P,0,0,P,0,0),z.clearRect(0,0,$,y);let N=1.5*M,j=(y-2)/L.signals.length,R=($-N)/L.H,_=e.order.indexOf(C.unit),H=R>3?1.2:0;L.signals.forEach((F,I)=>{let W=e.P.roles.kind(F)==="gate",q=e.full(F),G=I*j+2,X=j-5,ee=W?G+X:G+X/2;z.globalAlpha=1,z.fillStyle=k(W?`--${F}`:"--ink"),z.font=`italic 650 ${.95*M}px ${e.font}`,z.fillText(F,0,G+X/2+.3*M),z.fillStyle=k("--rule2"),z.fillRect(N,ee,$-N,1);let te=L.signal(F),Y=W?[k(`--F${F}`)]:[k("--Fpos"),k("--Fneg")],ne=Y.map(()=>new Path2D);for(let D=0;D<L.H;D++){let V=te[C.t*L.H+e.order[D]],K=Math.max(.5,Math.min(1,Math.abs(V)/q)*(W?X:X/2));ne[!W&&V<0?1:0].rect(N+D*R+H/2,V<0?ee:ee-K,Math.max(1,R-H),K)}z.globalAlpha=.85,Y.forEach((D,V)=>{z.fillStyle=D,z.fill(ne[V])})}),z.globalAlpha=1,C.mode!=="mean"&&(z.strokeStyle=k("--ink"),z.lineWidth=1.75,z.strokeRect(Math.max(N+_*R-2,1),1,Math.min(R+4,$-N-_*R+1),y-2))}function T(L,C){L.replaceChildren(...C.map(({text:M,cls:k})=>k==="b"?i("b",{},M):k?i("span",{class:`n s-${k}`,"data-term":["pos","neg"].includes(k)?"blue and orange":k},M):M))}return{el:m,draw(L){let{P:C,S:M}=e,k=performance.now()-E<cc;L("step")&&(E=performance.now());let P={...Gn(C,M),compact:e.small,instant:k||L("picture","size","unit","theme")},$=C.cell+JSON.stringify(C.options)+e.small;if($!==w&&(w=$,S=Vn(C.roles,e.hand),c.replaceChildren(S.svg)),L("picture")){a.replaceChildren(...C.layers.map((H,F)=>i("option",{value:F},`layer ${H.level+1}${C.layers.some(I=>I.direction==="reverse")?` ${H.direction}`:""}`))),a.value=String(C.layer),a.hidden=C.layers.length===1;let{title:_}=C.answers;f.classList.toggle("long",C.answers.kind==="value"),b.replaceChildren(re("next word",_[0].toUpperCase()+_.slice(1))),x.textContent=e.setup.tasks[e.entry?.task]?.remark??"",p.setAttribute("aria-label",`What it answers: ${_}`)}if(L("play")&&t.setAttribute("aria-live",M.playing?"off":"polite"),!L("picture","size","theme","focus","unit","step"))return;if(L("picture","size")){let _=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;u.style.height=`${_}px`,O={width:u.clientWidth,height:_}}S.update(P);let y=Io(C.roles,P);T(t,y),S.svg.setAttribute("aria-label",`The ${e.setup.cells[C.cell]} cell at this step. ${Wo(y)}`);let z=M.mode==="mean";n.replaceChildren(...z?["Inside ",re("mean over units","the mean")," ",i("small",{},`of ${C.H} units`)]:["Inside ",re("unit",`unit ${M.unit}`)," ",i("small",{},`of ${C.H}`)]),$e(r,{"aria-pressed":!z}),$e(o,{"aria-pressed":z}),$e(o,{"aria-label":`mean of ${C.H}`}),s.row.hidden=z,s.draw(),d.replaceChildren(...qo(C.roles,P).map(({symbol:_,value:H,cls:F,op:I,means:W})=>i("span",{class:`term${I?" op":""}`,"data-term":W},i("span",{class:"sy"},_??""),i("span",{class:`va${F?` s-${F}`:""}`},H)))),xe(h,`All ${C.H} units now`),u.setAttribute("aria-label",`Bars of every signal for all ${C.H} units at step ${M.t+1}. The numbers are in the table.`),g();let N=C.top(M.t),j=C.answers.kind==="value",R=Math.min(N.length,A.length-+(x.textContent!==""));A.forEach(({row:_,word:H,p:F,bar:I},W)=>{_.hidden=W>=R,!_.hidden&&(xe(H,he(N[W][0])),xe(F,j?B(N[W][1],3):be(N[W][1])),I.hidden=j,I.style.width=`${100*N[W][1]}%`)})}}}var Js=2,Uo=2**32,Ys=(e,t,n,s)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(n,r)):s},Xs=(e,t,n={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*Ys(e.temperature,0,Js,n.temperature))/100,seed:Math.floor(Ys(e.seed,0,Uo-1,n.seed)),length:Math.round(Ys(e.length,1,t,n.length))});function Bo(e){let t=e.setup.written,n=(f,p,x)=>i("input",{type:"number",name:f,"aria-label":p,title:p,...x}),s=n("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=n("temperature",`Temperature, 0 to ${Js}: at 0 always the top answer`,{min:0,max:Js,step:"any"}),o=n("seed","Seed: the same seed writes the same text",{min:0,max:Uo-1,step:1}),a={temperature:r,seed:o,length:s},l=i("span",{}),c=i("button",{type:"submit",class:"btn"},"Write on"),d=i("form",{class:"writeon","aria-label":"Write on"},c,i("label",{},s,l),i("label",{},"temp",i("span",{class:"roomy"},"erature")," ",r),i("label",{},"seed ",o)),u=()=>Object.fromEntries(Object.entries(a).map(([f,p])=>[f,p.value])),h=f=>{for(let[p,x]of Object.entries(f))a[p].value=String(x)};h(Xs({temperature:"",seed:"",length:""},t));let v=Xs(u(),t),b=()=>{v=Xs(u(),t,v),h(v)};return d.addEventListener("change",b),d.addEventListener("submit",f=>{f.preventDefault(),b(),e.send({write:v},{wrote:!0})}),{el:d,draw(f){f("picture")&&(d.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var hc=17.5,dc=4,uc=19,Vo={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function Go(e){let t=i("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),n=i("span",{class:"whose"}),s=Bo(e),r=i("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),o=i("div",{class:"tag",role:"tooltip"});o.hidden=!0;let a=i("div",{class:"readbar"},i("span",{class:"wide"},"Colour"),t,n,s.el),l=i("div",{class:"reader"},a,r,o),c=i("span",{class:"legend","aria-hidden":"true"}),d=i("span",{class:"ownword"},i("u",{},"written by the network")),u=i("span",{class:"r tools"},d,c),h=[],v=null,b=null;r.addEventListener("click",({target:A})=>A.t!==void 0&&e.go(A.t)),r.addEventListener("pointermove",f);for(let A of["pointerleave","scroll"])r.addEventListener(A,()=>o.hidden=!0);function f({target:A,clientX:g,clientY:T}){let{P:L,S:C}=e,{t:M}=A;if(o.hidden=M===void 0,o.hidden)return;let k=Sr(L.tokens,M),P=k?` of “${k}”`:"";o.textContent=`${C.focus} ${B(p()[M],4)} · ${C.mode==="mean"?`mean of ${L.H} units`:`unit ${C.unit}`} · step ${M+1} “${ce(L.shown[M],24)}”${P}`;let $=l.getBoundingClientRect(),{offsetWidth:y}=o;o.style.left=`${Math.max(0,Math.min($.width-y,g-$.left+12))}px`,o.style.top=`${T-$.top-34}px`}let p=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function x(){let{P:A,S:g}=e;return e.P.roles.kind(g.focus)==="memory"?A.reach(g.focus,g.mode==="mean"?null:g.unit):1}function m(){let{P:A}=e,{kind:g}=A.reads,T=[];h=Mr(g,e.text,A.tokens).map(({before:C,shown:M,kind:k,after:P},$)=>{let y=i("span",{class:k||!1},M);return y.t=$,A.unknown[$]&&(y.classList.add("unknown"),y.title=`“${A.tokens[$]}” ${Ft(A)}`),e.written!==null&&$>=e.written&&y.classList.add("own"),T.push(C,y,P),y}),r.classList.toggle("code",["bytes","characters"].includes(g));let L=Vo[g]??Vo.other;r.style.fontSize=`${L.find(([C])=>A.T<=C)?.[1]??1}rem`,r.replaceChildren(...T.filter(C=>C!=="")),r.scrollTop=0,v=null,d.hidden=e.written===null}function E(){let{rem:A,small:g,time:T}=e;r.style.height="";let L=g?uc*A:T.clientHeight-l.offsetTop-a.offsetHeight-hc*A;r.style.height=`${Math.max(dc*A,Math.min(r.scrollHeight+2,L))}px`}function S(){let{S:A,palette:g}=e,T=p(),L=x();h.forEach((C,M)=>{let k=g.of(A.focus,T[M],L);C.colour!==k&&(C.colour=k,C.style.background=We(k),C.style.color=it(k))}),c.replaceChildren(...Mt(e,A.focus,L)),n.textContent=A.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${A.unit}`;for(let C of t.children)C.setAttribute("aria-pressed",String(C.dataset.signal===A.focus))}function w(){let{P:A}=e,g=L=>e.P.roles.kind(L)==="gate",T=[A.memory,...A.signals.filter(L=>L!==A.memory&&!g(L)).reverse(),...A.signals.filter(g)];t.replaceChildren(...T.map(L=>{let C=e.P.roles.word(L),M=i("button",{type:"button","data-signal":L,"aria-label":`${C} ${L}`,"data-term":L},i("i",{class:`s-${L}`},L));return M.addEventListener("click",()=>e.look(L)),M}))}function O(){v?.classList.remove("cur"),v?.removeAttribute("aria-current"),v=h[e.S.t],v.classList.add("cur"),v.setAttribute("aria-current","step");let{offsetTop:A,offsetHeight:g}=v,T=Math.min(2*g,r.clientHeight/3);A-T<r.scrollTop?r.scrollTop=A-T:A+g+T>r.scrollTop+r.clientHeight&&(r.scrollTop=A+g+T-r.clientHeight)}return{el:l,key:u,sheet:r,draw(A){let{P:g}=e;A("picture")&&b!==g.signals.join()&&(w(),b=g.signals.join()),A("picture")&&m(),A("picture","size")&&E(),A("picture","theme","focus","unit")&&S(),A("picture","size","step")&&O(),s.draw(A)}}}var mc={time:"Over time",text:"Text and units"};function Ko(e){let t=Object.entries(mc).map(([o,a])=>{let l=i("button",{type:"button","data-pane":o,title:"Switch (v)"},a);return l.addEventListener("click",()=>e.show(o)),l}),n=i("div",{class:"hd panes"},i("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),s=null,r=null;return{el:n,join(o,a){s=o,n.append(a.key)},draw(o){if(r!==e.small&&(r=e.small,(r?s.head:n).append(s.tools),s.head.hidden=!r),!!o("picture","pane"))for(let a of t)a.setAttribute("aria-pressed",String(a.dataset.pane===e.S.pane))}}}function Yo(e){let t=i("select",{"aria-label":"Feature"}),n=i("p",{class:"finding"}),s=i("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=i("section",{class:"ranking","aria-label":"Units that tell a feature"},i("label",{class:"hd"},i("h2",{},"Units that tell"),t),n,s),o=i("h2"),a=i("span",{class:"r"}),l=i("div",{class:"facts"}),c=i("section",{class:"oneunit","aria-label":"The selected unit"},i("div",{class:"hd"},o,a),l),d=i("p",{class:"silent"}),u=i("p",{class:"stale-units"}),h=i("div",{class:"units"},d,r,c,u),v=null,b=null,f,p=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),s.addEventListener("keydown",C=>{let M={ArrowUp:-1,ArrowDown:1}[C.key],k=p.indexOf(C.target);if(!M||k<0)return;C.preventDefault();let P=p[Math.max(0,Math.min(p.length-1,k+M))];P.focus(),P.click()});function x({S:C,P:M}){let k=($,y,z)=>{let N=i("a",{class:"link",href:"./whatif",title:y},$);for(let j of["pointerdown","focus","click"])N.addEventListener(j,()=>N.href=z());return N},P=()=>Tt({signal:M.memory,units:[C.unit],steps:De(C.t,M.T-1,M.T),value:Number(M.at(M.memory,C.t,C.unit).toPrecision(4))});return i("p",{class:"onward"},k("Cut this unit","Silence it: how far does the test score fall?",()=>`${xt(e,"whatif")}#cut`)," · ",k("Hold it","What if it kept what it holds now, to the end of the text?",()=>xt(e,"whatif",{pins:P()})))}let m=()=>e.setup.cards[e.entry.card]?.note,E=()=>e.measured.get(e.name),S=()=>E().features.find(({name:C})=>C===v),w={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function O({of:C,unit:M,signal:k,sign:P,score:$,spread:y},z,N){let{chance:j}=Dt[z],R=Math.min(N($),N(j)),_=Math.max(N($),N(j)),H=i("span",{class:"bar",style:`left:${100*R}%;width:${100*(_-R)}%`}),F=y&&i("span",{class:"range",style:`left:${100*N(y[0])}%;width:${100*(N(y[1])-N(y[0]))}%`}),I=[i("span",{class:"who"},...C?[w[C][0]]:[`unit ${M} `,i("i",{},Os(z,k,P))]),i("span",{class:"track"},H,F),i("span",{class:"n"},pt($))],W=y?`: ${Nn($,y)} when the test texts are drawn anew`:"";if(C)return i("div",{class:`rank ${C}`,"data-term":C==="probe"?"probe":"initial weights","data-act":`${w[C][1]}${W}.`},...I);let q=i("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${W}`,"data-unit":M},...I);return q.addEventListener("click",()=>e.choose(M,k)),q}function A(){let{features:C}=E(),{feature:M}=e.S;v=C.some(({name:j})=>j===M)?M:(C.find(on)??C[0])?.name,t.value=v;let k=S(),P=oo(k),{title:$,chance:y}=Dt[k.kind];n.textContent=`${io(k,e.P.H)} Listed as validation ranked them, with ${$} on test texts.`,n.classList.toggle("nowhere",!on(k));let z=i("div",{class:"rank scale","aria-hidden":"true"},i("span",{},re($),", ",re("test texts")),i("span",{class:"track"},i("span",{class:"chance",style:`left:${100*P(y)}%`},`chance ${B(y,y?1:0)}`),i("span",{class:"end"},"1")),i("span",{})),N=zs(k).map(j=>O(j,k.kind,P));p=N.filter(j=>j.dataset.unit!==void 0),s.style.setProperty("--chance",`${100*P(y)}%`),s.replaceChildren(z,...N),g()}function g(){let{S:C}=e;p.forEach((M,k)=>{let P=C.mode==="unit"&&Number(M.dataset.unit)===C.unit;M.setAttribute("aria-pressed",String(P)),M.tabIndex=P||k===0&&C.mode==="mean"?0:-1}),L()}function T(C,M,k){let P=($,y)=>i("i",{class:$,style:`width:${100*y}%;${$==="shut"?"":`background:var(--R${C})`}`});return i("tr",{},i("th",{scope:"row"},i("i",{class:`s-${C}`},C),` ${e.P.roles.word(C)}`),i("td",{},be(M)),i("td",{class:"both","aria-hidden":"true"},i("span",{},P("shut",M),P("between",1-M-k),P("open",k))),i("td",{},be(k)))}function L(){let{S:C,P:M}=e;if(C.mode==="mean"){o.replaceChildren(`Mean of ${M.H} units`),a.textContent="",l.replaceChildren(i("p",{},"Select one unit to read what it does."));return}let k=E(),P=k.units[C.unit],$=lo(k,C.unit);o.replaceChildren(`Unit ${C.unit} `,i("small",{},`of ${M.H}, over the test texts`)),a.replaceChildren(i("b",{"data-term":P.tag},P.tag));let y=(R,..._)=>[i("dt",{},R),i("dd",{},..._)],z=$&&i("button",{type:"button",class:"link",title:"Show the units that tell it"},$.title);z?.addEventListener("click",()=>e.set({feature:$.name}));let N=M.keeper&&[...y("keeps",i("i",{class:`s-${M.keeper}`,"data-term":M.keeper},M.keeper),` ${pt(P.keep)} `,i("small",{},`median ${e.P.roles.word(M.keeper)} gate`)),...y(re("half-life"),`${ht(P.half_life)} `,i("small",{title:`Half-life: ${Ut(M.reads)}`},"median over all that it writes"))],j=Object.keys(P.open);l.replaceChildren(i("dl",{},...y("follows",...$?[z,i("small",{},` ${$.how}`)]:["none of these features well"]),...N??y("keeps","no gate keeps its memory")),...j.length?[i("table",{class:"openings"},i("thead",{},i("tr",{},i("th",{scope:"col"},"gate"),i("th",{scope:"col"},"shut < 0.1"),i("th",{"aria-hidden":"true"}),i("th",{scope:"col"},"open > 0.9"))),i("tbody",{},...j.map(R=>T(R,P.shut[R],P.open[R]))))]:[],...e.pages.whatif?[x(e)]:[],i("p",{class:"rule"},i("b",{},P.tag),": ",e.setup.tags[P.tag]),i("details",{},i("summary",{},"How this was measured"),i("p",{},k.about,` ${k.steps.validation.toLocaleString("en")} steps of validation, ${k.steps.test.toLocaleString("en")} of test texts.`)),...m()?[i("p",{},i("b",{},"This task"),`: ${m()}`)]:[])}return{el:h,draw(C){if(!C("picture","unit","focus","feature"))return;let M=E(),k=!M?.features.length;for(let P of[r,c])P.hidden=k;if(d.hidden=!k,u.hidden=k||e.weights!=="initial",u.textContent="Measured on the trained weights; the text above is read by the initial ones.",k){d.textContent=M===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",f=void 0;return}if(b!==null&&b!==e.entry.task&&(e.S.feature=null),b=e.entry.task,f===M)return C("feature")?A():g();f=M,t.replaceChildren(...M.features.map(({name:P,title:$})=>i("option",{value:P},$))),A()}}}var fc=1.55,pc=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],Zs=class extends at{text;name;weights;typed;help;constructor(t){super(t,_n),this.questions=new ct(p=>this.tell(p)),Object.assign(this.S,{pane:"time",feature:null}),this.measured=new Map,this.written=null;let n=this.pages.whatif&&Lo(this);this.hand=n?.hand,this.parts=[Ln,xn,Hn,Do,Bt,Ko,On,bo,Go,Yo,Nr].map(p=>p(this));let[s,r,o,a,l,c,d,u,h,v,b]=this.parts;this.time=i("section",{class:"time","aria-label":"The whole text"},l.el,c.el,d.el,u.el,h.el,v.el,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=l.el,this.which=c.el,this.panes={time:[d.el,u.el,this.cursor,d.tools],text:[h.el,v.el,h.key]},c.join(d,h),this.sheet=h.sheet,this.main=i("main",{},i("section",{class:"now","aria-label":"This step"},o.el,a.el),this.time),this.root.append(s.el,r.el,this.main,b.el,...n?[n.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:f}=this.state;f!==void 0&&(this.typed(f),this.send({text:f}))}back({values:t}){let{view:n,text:s,model:r,weights:o}=t;this.view=n;let a={text:s??this.text,model:r??this.name,weights:o};this.typed(a.text),this.send(a,{asked:!0})}close(){this.set({playing:!1}),this.questions.stop()}get touches(){return{...super.touches,feature:["feature"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${ce(this.text,Pn)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:n}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:n.layers.length>1?n.layer:null}}get wished(){let{text:t,model:n,weights:s}=this.asked;return{...this.values,text:t,model:n,weights:s}}send(t,n={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:s,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=n,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n||!s.length||s.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(s[0][1]),this.send({model:t.name,text:s[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(n=>n.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,n=null){let s=qt(t);if(!n&&!this.questions.take(s))return;if(this.changed)return this.ask();let{asked:r,jump:o,wrote:a,fresh:l}=this.later??n??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...s.notices],!s.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,d=s.model===this.name;this.written=this.wroteFrom(s),s.entry&&(this.own=s.entry),s.units!==void 0&&this.measured.set(s.model,s.units),Object.assign(this,{P:s.picture,text:s.text,name:s.model,weights:s.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let u=this.P,h=this.S;if(h.pane=this.pane(this.name),c===null||o){let[b,f]=u.moment,p=d?[h.unit,this.chosen]:ao(this.measured.get(this.name));h.t=b,[h.unit,this.chosen]=h.pane==="text"&&p?p:[f,this.chosen]}else{let b=l||h.t>=c.T-1||!Ht(c.tokens,u.tokens);h.t=a&&s.written!==void 0?s.written:b?u.T-1:Math.min(h.t,u.T-1),h.unit=Math.min(h.unit,u.H-1)}r&&this.placed(n!==null),r&&this.unheld(),h.focus=this.focus(),this.arrange(),this.resetView();let{t:v}=h;r&&h.sort==="now"&&this.ordered!==v?(h.t=this.ordered,this.draw(new Set(He)),h.t=v,this.draw(new Set(["step","notice"]))):this.draw(new Set([...He,"feature","notice"]))}wroteFrom({text:t,model:n,weights:s,written:r}){let o=n===this.name&&s===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?o?Math.min(this.written??r,r):r:o&&t===this.text?this.written:null}placed(t){let{P:n,S:s,state:r,notices:o}=this,{values:a,given:l,said:c}=r.asked;o.push(...t?[]:c.server,...c.view),s.t=r.place("t",n.T,s.t,o),l.has("unit")&&(this.chosen=void 0),s.unit=r.place("unit",n.H,s.unit,o),this.chosen=r.among("focus",n.signals,o)??this.chosen;let d=this.measured.get(this.name)?.features,u=d&&!d.some(({name:b})=>b===a.feature);a.feature!==null&&u&&o.push("The address asks for a feature that the units were not measured for.");let{mode:h,sort:v}=a;Object.assign(s,{mode:h,sort:v,feature:u?null:a.feature}),n.layer=r.place("layer",n.layers.length,n.layer,o),l.has("written")&&(this.written=r.place("written",n.T,null,o)),this.ordered=r.place("sorted",n.T,s.t,o)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:xt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:n}=this;return n.signals.includes(this.chosen)?this.chosen:t==="text"?n.memory:n.keeper??n.signals[0]}choose(t,n){this.chosen=n,this.set({unit:t,mode:"unit",focus:n})}arrange(){let{S:t,P:n,root:s}=this;for(let[r,o]of Object.entries(this.panes))for(let a of o)a.hidden=r!==t.pane;s.classList.toggle("reading",t.pane==="text"),s.classList.toggle("tall",n.reads.kind==="bytes")}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?fc:0)+(fs(this.P)?Lr:0);this.extra=this.small?0:t*this.rem}draw(t){if(t.has("pane")&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature"].some(r=>t.has(r)))return;let{P:n,S:s}=this;Object.assign(this.host.dataset,{t:s.t,unit:s.unit,steps:n.T,model:this.name,view:s.pane,ready:"true"}),this.keep()}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&pc.includes(t.key)||super.key(t)}},Xo={render:e=>void new Zs(e)};var Xt=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(n=>this.looked(n),{rootMargin:t})}watch(t,n=()=>{}){let s={el:t,came:n,near:!1};return this.watched.push(s),this.observer.observe(t),()=>s.near}seen(t,n){let s={el:t,due:!0},r=this.watch(t,()=>this.follow(s));this.follows.push(Object.assign(s,{near:r,fn:n}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),150)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let n=[];for(let{target:s,isIntersecting:r}of t)for(let o of this.watched)o.el===s&&(o.near=r,r&&n.push(o));for(let s of n)s.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function ve(e,t,n,s,...r){let o=i("small",{},n),a=i("p",{class:"says"});return{el:i("section",{class:`sec ${e}`,"aria-label":t.textContent??t},i("div",{class:"top"},i("h2",{},t," ",o),...s),a,...r),says:a,note:o}}function Ue({name:e,title:t,low:n,high:s,step:r,value:o,written:a},l){let c=i("input",{type:"range",min:n,max:s,step:r,value:o,"aria-label":t}),d=i("output",{}),u=()=>{let h=a(Number(c.value));d.textContent=h,c.setAttribute("aria-valuetext",h)};return c.addEventListener("input",()=>{u(),l(Number(c.value))}),u(),{el:i("label",{class:"slide",title:t},i("span",{},e),c,d),input:c,set(h,v={}){for(let[b,f]of Object.entries(v))c[b]=f;c.value=h,u()}}}function Pe(e,t,n){let s=Object.entries(t).map(([r,o])=>{let a=i("button",{type:"button"},o);return a.addEventListener("click",()=>n(r)),[r,a]});return{el:i("span",{class:"seg",role:"group","aria-label":e},...s.map(([,r])=>r)),set(r){for(let[o,a]of s)a.setAttribute("aria-pressed",String(o===r))}}}function pe(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),n=(10**(e-t)).toFixed(1);return`${n==="10.0"?"1.0":n} × ${Ie(n==="10.0"?t+1:t)}`}var Je=e=>Ve(Number.isFinite(e)?e:NaN),Ze=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Jt=(e,t)=>`No ${Ze(e,t)} was trained on “${e.network.title}”.`;function Zt(e,t){let n=t;for(;n<e;)n=Number.isInteger(Math.log2(n/t))?1.5*n:4/3*n;return Math.round(n)}var un=(e,t,n)=>Ee(e,t,n,!0).map(s=>[s,s===0?"1":Ie(s)]);function Xn(e){let t=[...e].sort((s,r)=>s-r),n=t.length>>1;return t.length?t.length%2||t[n-1]===t[n]?t[n]:(t[n-1]+t[n])/2:null}function $t(){let e=Fe("logplot");return{...e,draw({lines:t,first:n,last:s,low:r,high:o,unit:a="",rem:l,...c}){let{width:d,height:u}=e.measure(),[h,v]=[Math.round(3*l),d-Math.round(.8*l)],b=Math.round(1.35*l),f=s>n?a:"",p=v-(f?(.42*f.length+1.2)*l:0),x=Fn(n,s,h,v);e.draw({x,y:{low:r,high:o,top:6,below:b},rows:un(r,o,Math.max(2,Math.floor((u-6-b)/(2.2*l)))),along:ot(n,s,5).filter(m=>x.at(m)<p||!f).map(m=>[m,String(m),m===n?"start":"middle"]),lines:t.map(m=>({first:n,...m})),caption:f,here:"line",room:{right:v,top:6},rem:l,...c})}}}var Jn=(e,t,n)=>Ue({name:"unit",title:e,low:1,high:1,step:1,value:1,written:s=>t().length?`unit ${t()[s-1]}`:""},n);var Jo=-16,gc=20,Qt=(e,t)=>e.findIndex(n=>n>=t);function wc(e,t,n,s){return t.flatMap((r,o)=>{let a=r<s?null:e[o*n+r-s];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function bc(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),n=r=>t[Math.round(r*(t.length-1))]??0,s=Math.min(-Jo,Zt(n(1),1));return{low:Math.max(Jo,-Zt(-n(.05),4)),high:s,more:n(1)>s}}function Zo(e,{low:t,high:n},[s,r]){let o=s.length-1;return Number.isFinite(e)?e<=0?s[Math.round(o*Math.max(0,1-e/t))]:r[Math.round(o*Math.min(1,e/n))]:s[0]}function xc(e,t,n,s){let r=new Uint8ClampedArray(4*n*n);for(let o=0;o<n;o++){let a=Qt(t,o);for(let l=0;l<=t[a];l++){let[c,d,u]=s(e[a*n+l]),h=4*(o*n+l);r[h]=c,r[h+1]=d,r[h+2]=u,r[h+3]=255}}return r}function Qo(e){let t="h",n=null,s=0,r=Pe("Which state",{h:"of h",c:"of c"},p=>{t=p,e.root.focus({preventScroll:!0}),f()}),o=i("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(u),{el:l,says:c}=ve("flow",re("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,o],i("div",{class:"two"},...a.map(p=>p.el)));e.seen(l,d);function d(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function u(p){let x=i("canvas"),m=U("svg",{"aria-hidden":"true"}),E=i("div",{class:"tag",role:"status"}),S=i("div",{class:"stage",tabindex:"0",role:"img"},x,m,E),w=i("p",{class:"reads"}),O=null,A=null;E.hidden=!0;let g=C=>{let M=S.getBoundingClientRect(),{left:k,top:P,wide:$,tall:y}=O,z=Math.floor((C.clientY-M.top-P)/y*s),N=Math.floor((C.clientX-M.left-k)/$*s);if(z<0||z>=s||N<0||N>=s)return null;let{ends:j}=e.got.flow,R=j[Qt(j,z)];return N>R?null:[R,N]};function T(C){A=C;let M=e.got.flow,k=a[p];if(E.hidden=!C||!k.values,m.querySelector(".probe")?.remove(),E.hidden)return;let{left:P,top:$,wide:y,tall:z}=O,[N,j]=C;E.textContent=`t = ${N+1}, k = ${j+1}: ${Je(k.values[Qt(M.ends,N)*s+j])}`;let R=P+(j+.5)/s*y,[_,H]=h(N),F=$+(_+H)/2/s*z;m.append(U("circle",{class:"probe",cx:R,cy:F,r:4})),E.style.left=`${Math.max(0,Math.min(S.clientWidth-E.offsetWidth,R+10))}px`,E.style.top=`${F>$+40?F-32:F+12}px`}let L=C=>O&&T(g(C));return S.addEventListener("pointermove",L),S.addEventListener("pointerdown",L),S.addEventListener("pointerleave",()=>T(null)),S.addEventListener("blur",()=>T(null)),S.addEventListener("click",C=>{let M=O&&g(C);M&&e.set({t:M[1]})}),S.addEventListener("keydown",C=>{let M={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[C.key];if(!M||!s||C.ctrlKey||C.metaKey||C.altKey)return;C.preventDefault();let{ends:k}=e.got.flow,P=Math.max(0,Math.min(s-1,e.S.t+M[1])),$=Qt(k,A?.[0]??s-1)+M[0],y=k[Math.max(Qt(k,P),Math.min(k.length-1,$))];P!==e.S.t&&e.set({t:P}),T([y,P])}),{el:i("div",{class:"panel"},S,w),stage:S,words:w,values:null,paint(C,M){this.values=C,T(null);let k=devicePixelRatio||1,{rem:P}=e,$=S.clientWidth,y=S.clientHeight;O={left:Math.round(3*P),top:4,wide:0,tall:y-Math.round(2.5*P)},O.wide=$-O.left-Math.round(.8*P);let{left:z,top:N,wide:j,tall:R}=O;if(!$||j<=0)return;Object.assign(x,{width:Math.round(j*k),height:Math.round(R*k)}),x.style.cssText=`left:${z}px;top:${N}px;width:${j}px;height:${R}px`;let _=i("canvas",{width:s,height:s}),H=[vt(e.css("--zero"),e.css("--ink")),vt(e.css("--ink"),e.css("--Rneg"))];_.getContext("2d").putImageData(new ImageData(xc(C,e.got.flow.ends,s,X=>Zo(X,n,H)),s,s),0,0);let F=x.getContext("2d");F.imageSmoothingEnabled=!1,F.drawImage(_,0,0,s,s,0,0,x.width,x.height),m.setAttribute("width",$),m.setAttribute("height",y);let I=X=>z+(X+.5)/s*j,W=X=>N+(X+.5)/s*R,q=ot(1,s,6),G=N+R+P;m.replaceChildren(U("path",{class:"edge",d:`M${z} ${N}V${N+R}H${z+j}`}),U("path",{class:"edge",d:v(z,N,j,R)}),...q.map(X=>U("text",{x:z-.4*P,y:W(X-1)+.28*P,"text-anchor":"end"},String(X))),...q.map(X=>U("text",{x:I(X-1),y:G,"text-anchor":"middle"},String(X))),U("text",{x:z+j/2,y:G+1.15*P,"text-anchor":"middle"},"earlier step k"),U("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*P} ${N+R/2}) rotate(-90)`},"later step t"),U("text",{class:"title",x:z+j-2,y:N+1.1*P,"text-anchor":"end"},M),U("path",{class:"halo"}),U("path",{class:"here"}),U("text",{class:"row"})),this.cursor()},cursor(){if(!O?.wide||!m.querySelector(".here"))return;let{left:C,top:M,wide:k,tall:P}=O,{rem:$}=e,y=Math.min(e.S.t,s-1),z=C+y/s*k,N=Math.max(2,k/s),j=M+y/s*P;for(let I of[".halo",".here"])m.querySelector(I).setAttribute("d",`M${z} ${j}H${z+N}V${M+P}H${z}z`);let R=m.querySelector(".row"),_=3.6*$,H=z+N+_<C+k;R.textContent=`k = ${y+1}`;let F=Math.max(0,M+.9*$-j);R.setAttribute("x",H?z+N+.5*$+F*k/P:C+k-2),R.setAttribute("y",Math.max(M+.9*$,j+(H?0:-(_/k)*P))),R.setAttribute("text-anchor",H?"start":"end"),A&&T(A)}}}function h(p){let{ends:x}=e.got.flow,m=Qt(x,p);return[(x[m-1]??-1)+1,x[m]+1]}function v(p,x,m,E){return e.got.flow.ends.reduce((S,w)=>`${S}H${p+(w+1)/s*m}V${x+(w+1)/s*E}`,`M${p} ${x}`)}function b(){let p=[vt(e.css("--zero"),e.css("--ink")),vt(e.css("--ink"),e.css("--Rneg"))],x=(m,E,S)=>i("span",{},...Array.from({length:S},(w,O)=>{let A=i("i");return A.style.background=We(Zo(m+(E-m)*(O+.5)/S,n,p)),A}));o.replaceChildren(`${Ie(n.low)} and less `,x(n.low,0,16),i("b",{}," 1 "),x(0,n.high,8),` ${Ie(n.high)}${n.more?" and more":""}`)}function f(){let p=e.got.flow;if(r.set(t),!p)return;[,s]=p.arrays[`${p.cells[0]}.h`][1];let x=S=>t==="c"&&p.array(`${S}.c`)?"c":"h",m=p.cells.map(S=>p.array(`${S}.${x(S)}`));n=bc(m),b();let E=Math.min(gc,s>>1);a.forEach(({stage:S,words:w},O)=>{O<p.cells.length||(S.hidden=!0,w.replaceChildren(Jt(e,e.S.cell)))}),p.cells.forEach((S,w)=>{a[w].stage.hidden=!1;let O=Ze(e,S),A=x(S),g=m[w],{words:T,stage:L}=a[w],C=wc(g,p.ends,s,E),M=Xn(C),k=Math.max(...C),P=t==="c"&&A==="h"?" It has no c, so this is its h.":"",$=C.length===1?`the one pair ${ae(E,"step")} apart keeps ${pe(k)}`:`half of all pairs ${ae(E,"step")} apart keep at most ${pe(M)}, and no pair more than ${pe(k)}`;T.replaceChildren(i("b",{},`${O}: `),`of a change in ${A}, ${$}.`,P),L.setAttribute("aria-label",`${O}, ${A}: every pair of steps. ${T.textContent} Arrow keys read one pair.`),a[w].paint(g,`${O} ‖d${A}ₜ/d${A}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(p.ends.length<s?` ${p.ends.length} of the ${s} rows are computed, each drawn as a band.`:""))}return{el:l,draw(p){if(p("flow","theme","size"))f();else if(p("t"))for(let x of a)x.cursor();e.got.flow||r.set(t)}}}var ei=`.gs .ask {
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
`;var Te=["initial","trained"],kc={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},Ot=e=>kc[e]??["--ink2","--ink2",1.5],Zn={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},ti={kept:"f"},Qs=({keep:e},{cell:t,signal:n})=>n==="kept"?`product of ${ge(e[t])}`:Zn[n][0],er=(e,{shown:t,off:n},s)=>e.curves.filter(r=>r.side===s&&t[ti[r.signal]??r.signal]&&!n.has(r.cell));function yc(e,t){let n=(d,u,h)=>{for(let v of d)for(let b of v)b<u&&(u=b),b>h&&(h=b);return[u,h]},[s,r]=n(e,-1,0),[o,a]=n(t,s,r),l=.2*(r-s),c=.03*(r-s);return[Math.max(o,s-l)-c,Math.min(a,r+l)+c]}function $c(e,t){let n=e.flatMap(o=>Array.from(o).filter(Number.isFinite));if(!n.length)return t;let s=1.5*n.reduce((o,a)=>Math.min(o,a),0)-10,r=1.5*n.reduce((o,a)=>Math.max(o,a),0)+10;return t.map(o=>Array.from(o).filter(a=>a>=s&&a<=r))}function Mc(e,{start:t,end:n},{low:s,high:r}){for(let o=Math.max(0,Math.ceil(t));o<e.length&&o<=n;o++)if(e[o]>=s&&e[o]<=r)return{t:o,v:e[o]};return null}var Sc=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Ec(e,t,n,s){let r=[1,n].filter(l=>l>=e&&l<=t),o=(t-e)/14,a=Ee(e,t,s).filter(l=>Number.isInteger(l)&&l>=1&&l<=n&&r.every(c=>Math.abs(l-c)>o));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function ni(e){let{setup:t}=e,n=[...new Set(Object.values(t.keep).filter(Boolean).map(ge))],s=Object.entries(Zn).map(([$,[y,,z]])=>{let N=ti[$]??$,j=i("button",{type:"button",class:"toggle","data-term":$==="kept"?"product of f":y,"data-act":`${z[0].toUpperCase()}${z.slice(1)}. Click: show or hide these curves.`},i("i",{class:`dash ${N}`}),$==="kept"?`${y} ${n.slice(0,-1).join(", ")} or ${n.at(-1)}`:y);return j.addEventListener("click",()=>e.set({shown:{...e.S.shown,[N]:!e.S.shown[N]}})),[N,j]}),r=i("button",{type:"button",class:"btn"},"Numbers"),o=i("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),o.addEventListener("click",()=>e.ask("csv"));let a=i("span",{class:"where"}),l=Object.fromEntries(Te.map($=>{let y=i("div",{class:"bk"}),z=i("div",{class:"labels","aria-hidden":"true"}),N=document.createElementNS("http://www.w3.org/2000/svg","svg"),j=i("div",{class:"at"}),R=i("h2"),_=i("p",{class:"loss"}),H=i("div",{class:`plot ${$}`,role:"img"},y,N,z,j);return[$,{side:$,target:y,labels:z,lines:N,at:j,head:R,loss:_,el:H}]})),c=i("div",{class:"norms"},i("div",{class:"tools"},i("div",{class:"seg",role:"group","aria-label":"Curves"},...s.map(([,$])=>$)),a,i("span",{class:"sp"}),i("small",{class:"key"},"line: ",re("geometric mean"),", band: all ",re("seeds")),r,o),i("div",{class:"sides"},...Te.map($=>i("div",{class:"side"},l[$].head,l[$].loss,l[$].el)))),d=null,u=!1,h=!1;for(let{el:$}of Object.values(l)){let y=0;$.addEventListener("pointerdown",z=>y=z.clientX,!0),$.addEventListener("click",z=>{if(e.root.focus({preventScroll:!0}),!d||z.detail>1||Math.abs(z.clientX-y)>4)return;let N=z.clientX-$.getBoundingClientRect().left,{left:j,wide:R}=S($),{start:_,end:H}=d("steps");N>=j&&N<=j+R&&e.go(Math.round(_+(N-j)/R*(H-_)))}),$.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>v(T),50)}),new ResizeObserver(()=>{!d||!e.P||(M(),k())}).observe($)}e.embed(Object.fromEntries(Te.map($=>[$,l[$].target]))).then($=>{d=$;for(let y of["steps","initial.y"])d(y).change.connect(()=>{h||!e.P||(u=!0,requestAnimationFrame(L))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{u=!1};function v($){h=!0;try{$()}finally{h=!1}}let b=$=>er(e.P,e.S,$),f=({cell:$,signal:y})=>`${$}.${y}`,p=($,y)=>e.P.array(`${$.side}.${f($)}.${y}`),x=()=>Object.values(e.S.shown).filter(Boolean).length>1,m=$=>`${Le(t.cells[$.cell])}${x()?` ${Qs(t,$).replace("product of","∏")}`:""}`,E=()=>({left:Math.round((x()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),S=($,y=E())=>({...y,wide:$.clientWidth-y.left-y.right,tall:$.clientHeight-y.top-y.bottom});function w(){let{left:$,right:y,top:z,bottom:N}=E();c.style.setProperty("--names",`${$}px`);for(let j of Te)d(j).setv({min_border_left:$,min_border_right:y,min_border_top:z,min_border_bottom:N}),d(j).toolbar.active_drag=e.small?null:"auto"}function O(){let{css:$,rem:y,font:z}=e;for(let N of Te){dt(d,N,e),d(`${N}.x`).setv({major_label_text_color:$("--ink3"),major_label_text_font_size:`${.75*y}px`,major_label_text_font:z});for(let j of e.cells){let[R,,_]=Ot(j);for(let[H,[,F]]of Object.entries(Zn)){let I=d(`${N}.${j}.${H}`);I&&(I.glyph.setv({line_color:$(R),line_width:_,line_dash:F,line_cap:F.length?"butt":"round"}),d(`${N}.${j}.${H}.band`).glyph.setv({fill_color:$(R),fill_alpha:H==="h"?.11:.06}))}}}}function A(){let{T:$}=e.P,y=Array.from({length:$},(j,R)=>R),[z,N]=g();for(let j of Te){let R=new Map(b(j).map(F=>[f(F),F])),_={t:y,low:y.map(()=>z),high:y.map(()=>N),tip:C([...R.values()],y)},H=y.map(()=>NaN);for(let F of e.cells)for(let I of Object.keys(Zn)){let W=`${F}.${I}`,q=d(`${j}.${W}`);if(!q)continue;let G=R.get(W);q.visible=d(`${j}.${W}.band`).visible=!!G;for(let[X,ee]of[[W,"mean"],[`${W}.low`,"low"],[`${W}.high`,"high"]])_[X]=G?Array.from(p(G,ee)):H}d(`${j}.source`).data=_,d(`${j}.hit`).glyph.width={value:.99}}T()}function g(){let $=(N,j)=>b(N).map(R=>p(R,j)),y=$("initial","mean"),z=N=>[...$("initial",N),...$c(y,$("trained",N))];return yc(z("mean"),[...z("low"),...z("high")])}function T(){if(!u){let[$,y]=g();d("initial.y").setv({start:$,end:y}),d("steps").setv({start:-.5,end:e.P.T-.5})}L()}function L(){let $=d("initial.y"),y=d("steps"),z=Ee($.start,$.end,6),N=z.filter(Number.isInteger),j=N.length>1?N:z,R=Ec(y.start+1,y.end+1,e.P.T,e.small?4:6);for(let _ of Te)d(`${_}.ticks`)&&(d(`${_}.ticks`).ticks=j),d(`${_}.axis`).major_label_overrides=new Map(j.map(H=>[H,H===0?"1":Number.isInteger(H)?Ie(H):Ve(H)])),d(`${_}.marks`).ticks=R.map(H=>H-1),d(`${_}.x`).major_label_overrides=new Map(R.map(H=>[H-1,H.toLocaleString("en")]));M(),k()}function C($,y){let z=$.map(N=>({text:m(N),mean:p(N,"mean"),low:p(N,"low"),high:p(N,"high")}));return y.map(N=>[`step ${N+1}${e.P.tokens?` “${e.P.tokens[N]}”`:""}`,...z.map(({text:j,mean:R,low:_,high:H})=>`${j}  ${Ve(R[N])}  (${Ve(_[N])} to ${Ve(H[N])})`)].join(`
`))}function M(){let $=d("initial.y"),y=d("steps");for(let{side:z,labels:N,lines:j,el:R}of Object.values(l)){let{left:_,top:H,wide:F,tall:I}=S(R),W=[],q=te=>I*(1-(te-$.start)/($.end-$.start)),G=te=>_+F*(te-y.start)/(y.end-y.start);for(let te of b(z)){let Y=p(te,"mean"),ne=Mc(Y,y,{low:$.start,high:$.end});Sc(Y,y)?W.push({curve:te,zero:!0,x:1/0,y:I}):ne&&W.push({curve:te,x:G(ne.t),y:q(ne.v)})}let X=An(W.map(te=>te.y),Math.min(.98*e.rem,I/Math.max(1,W.length)),I);N.replaceChildren(...W.map(({curve:te,zero:Y},ne)=>{let D=i("span",{class:"name"},Y?`${m(te)} 0`:m(te));return Y&&(D.title="Exactly 0 here, which no power of ten is"),D.style.cssText=`right:${R.clientWidth-_+12}px;top:${H+X[ne]}px;color:var(${Ot(te.cell)[1]})`,te.cell==="lstm"&&(D.style.fontWeight=700),D})),j.replaceChildren(...W.flatMap(({curve:te,x:Y,y:ne},D)=>{if(Y>_+F/6)return[];let V=document.createElementNS("http://www.w3.org/2000/svg","line"),K={x1:_-9,y1:H+X[D],x2:Y-2,y2:H+ne,stroke:`var(${Ot(te.cell)[0]})`};for(let[J,Q]of Object.entries(K))V.setAttribute(J,String(Q));return V}));let ee=b(z).length?"No curve is in view. A double click shows all.":"No curve is switched on.";W.length||N.append(i("span",{class:"alone"},ee))}}function k(){let{start:$,end:y}=d("steps"),{t:z}=e.S;for(let{at:N,el:j}of Object.values(l)){let{left:R,top:_,wide:H,tall:F}=S(j);N.hidden=z<$||z>y,N.style.cssText=`left:${R+H*(z-$)/(y-$)-.5}px;top:${_}px;height:${F}px`}}function P(){let{sides:$,T:y}=e.P;for(let{side:N,head:j,loss:R}of Object.values(l)){let{title:_,seeds:H,units:F}=$[N];j.replaceChildren(`${_} `,i("small",{},`${ae(H,"seed")}, ${F} units`)),R.textContent=$[N].loss}for(let[N,j]of s)j.setAttribute("aria-pressed",String(e.S.shown[N]));let z=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,i("small",{},` / ${y}${z?` “${z}”`:""}`));for(let{side:N,el:j}of Object.values(l)){let R=b(N).map(_=>`${m(_)} ${Ve(p(_,"mean")[e.S.t])}`);j.setAttribute("aria-label",`${e.told(N)} At step ${e.S.t+1}, of the curves shown: ${R.join(", ")}.`)}}return{el:c,draw($){$("norms","lines","t")&&P(),d&&($("size","lines")&&w(),$("theme","size")&&O(),$("norms","lines")?v(A):$("size","theme")&&v(L),$("t")&&k())}}}var Cc=250,Tc={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},si={radius:1,clip:1};function ri(e,t,n){return e==="clip"?String(t):B(Number(t),Math.max(0,-Math.floor(Math.log10(n)+1e-9)),e==="bias")}var tr=e=>Math.log10(e),Lc=e=>Number((10**e).toPrecision(2)),oi={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit"};function ii(e){let{setup:t,state:n,usual:s}=e,r={},o=_=>s[_],a=_=>String(e.wish[_]??"")!==String(o(_)??""),l=_=>n.named[_].title;function c(_,{label:H=l(_),note:F=null,log:I=!1}={}){let{low:W,high:q,step:G,off:X}=n.named[_],ee=i("input",{type:"range","aria-label":H,min:I?tr(W):W,max:I?tr(q):q,step:I?.05:G}),te=i("output"),Y=X&&i("input",{type:"checkbox"}),ne=()=>I?Lc(Number(ee.value)):Number(ee.value);ee.addEventListener("input",()=>e.turn({[_]:ne()})),ee.addEventListener("dblclick",()=>e.turn({[_]:o(_)})),Y?.addEventListener("change",()=>e.turn({[_]:Y.checked?null:si[_]}));let D=i("div",{class:`knob slide ${_}`},i("span",{class:"name"},oi[_]?re(oi[_],H):H),Y&&i("label",{class:"check"},Y,X),te,ee,F);return r[_]=()=>{let V=e.wish[_],K=V===null||V==="";Y&&(Y.checked=K),D.classList.toggle("none",K);let J=K?si[_]:Number(V);return ee.value=I?tr(J):J,te.textContent=K?"":ri(_,J,G),ee.setAttribute("aria-valuetext",K?X:ri(_,J,G)),[D,ee]},D}function d(_,H,F){let I=i("select",{"aria-label":H},...F.map(([q,G])=>i("option",{value:q},G)));I.addEventListener("change",()=>e.turn(_==="networks"?v(I.value):{[_]:I.value}));let W=i("label",{class:`knob pick ${_}`},i("span",{class:"name"},H),I);return r[_]=()=>(I.value=e.wish[_],[W,I]),W}let u=_=>n.named[_].choices.map(H=>[H,Tc[H]??H]),h=_=>t.networks[_].examples;function v(_){let{text:H}=e.wish,F=h(e.wish.networks).some(([,I])=>I===H);return{networks:_,...F?{text:h(_)[0]?.[1]??""}:{}}}let b=i("button",{type:"button"},"random"),f=i("button",{type:"button"},"typed"),p=i("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),x=i("select",{"aria-label":"Examples"}),m=i("span",{class:"count"}),E=0;b.addEventListener("click",()=>e.turn({text:""})),f.addEventListener("click",()=>{e.wish.text||e.turn({text:h(e.wish.networks)[0]?.[1]??""})}),x.addEventListener("change",()=>e.turn({text:x.value}));let S=()=>{clearTimeout(E),E=0,p.value.trim()&&e.turn({text:p.value})};p.addEventListener("input",()=>{clearTimeout(E),E=setTimeout(S,Cc)}),p.addEventListener("blur",()=>{E&&S(),e.draw(new Set(["knobs"]))}),p.addEventListener("keydown",_=>_.key==="Enter"&&_.preventDefault());let w=i("small"),O=c("length",{label:"Steps",note:w}),A=i("div",{class:"typed"},p,i("div",{class:"under"},x,m)),g=i("div",{class:"knob sequence"},i("span",{class:"name"},"Sequence"),i("div",{class:"seg",role:"group","aria-label":"Sequence"},b,f),O,A);r.text=()=>{let _=e.root.getRootNode().activeElement===p,{text:H,networks:F}=e.wish,I=!!H||_;b.setAttribute("aria-pressed",String(!I)),f.setAttribute("aria-pressed",String(I)),w.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",O.hidden=I,A.hidden=!I,_||(p.value=H);let W=h(F),q=W.every(([,G])=>G!==H);return x.replaceChildren(...q?[i("option",{value:H},"your own")]:[],...W.map(([G,X])=>i("option",{value:X},G))),x.value=H,[g,p]};let T=()=>{let _=e.P.unknown?.filter(Boolean).length??0;m.textContent=e.P.tokens?`${e.P.T} steps${_?`, ${_} unknown`:""}`:""},L=i("input",{type:"checkbox","aria-label":"Hold f at 1"});L.addEventListener("change",()=>e.turn({hold:L.checked?1:0}));let C=i("label",{class:"knob check hold"},L,i("span",{class:"name"},"Hold f at 1"),i("small",{},"the ",re("error carousel")," itself"));r.hold=()=>(L.checked=Number(e.wish.hold)===1,[C,L]);let M=i("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:k,high:P}=n.named.radius;M.style.setProperty("--at",(1-k)/(P-k));let $=i("fieldset",{},i("legend",{},"Both sides"),g,d("networks",l("networks"),Object.entries(t.networks).map(([_,{title:H}])=>[_,H])),c("clip",{log:!0}),C),y=i("fieldset",{},i("legend",{},"As initialised"),c("radius",{note:M}),c("scale"),c("bias"),c("units"),d("activation","Activation, RNN alone",u("activation")),d("init",l("init"),u("init")),c("seed")),z=i("button",{type:"button",class:"btn reset"});z.addEventListener("click",()=>e.turn(s,!0));let N=i("form",{"aria-label":"Settings"},$,y,z);N.addEventListener("submit",_=>_.preventDefault());let j=i("details",{class:"knobs"},i("summary",{},"Settings"),N),R=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:j,draw(_){if(_("size")&&(j.open=!e.small||j.open),_("norms")&&T(),!_("knobs"))return;let H=R(),F=0;for(let[I,W]of Object.entries(r)){let[q,G]=W();q.classList.toggle("changed",a(I)),q.classList.toggle("idle",H[I]===!0),I!=="text"&&(G.disabled=H[I]===!0),F+=Number(a(I))}z.disabled=!F,z.textContent=F?`Reset ${F} ${F>1?"settings":"setting"}`:"Reset all settings"}}}var ai=(e,t,n)=>Object.entries({...e,...n.knobs}).filter(([s,r])=>String(t[s]??"")!==String(r??"")).map(([s])=>s),Ac=(e,t,n)=>!ai(e,t,n).length,zc=(e,t,n)=>ai(e,t,n).every(s=>n.asks.includes(s));function li(e){let{setup:t}=e,n=i("p",{class:"look"}),s=t.presets.map(a=>{let l=i("button",{type:"button",class:"chip"},a.name);return l.addEventListener("click",()=>{r=a,e.unzoom?.(),e.turn({...e.usual,...a.knobs},!0),e.set({shown:e.curves(a.show.signals??e.state.named.show.default)})}),l}),r=null,o=i("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...s);return{el:i("div",{class:"presets"},o,n),draw(a){if(!a("knobs"))return;let l=t.presets.filter(u=>Ac(e.usual,e.wish,u)),c=l.includes(r)?r:l[0],d=c??(r&&zc(e.usual,e.wish,r)?r:null);s.forEach((u,h)=>u.setAttribute("aria-pressed",String(t.presets[h]===c))),n.replaceChildren(d?i("b",{},"Look for "):"",d?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function ci(e){let{setup:t}=e,n=Te.map(a=>{let l=i("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),s=i("select",{"aria-label":"Seed"}),r=i("select",{"aria-label":"Cell beside the RNN"});return s.addEventListener("change",()=>e.set({one:Number(s.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>i("option",{value:a},l))),{el:i("section",{class:"detail","aria-label":"Which networks"},i("h2",{},"Where it comes from"),i("div",{class:"seg",role:"group","aria-label":"Side"},...n.map(([,a])=>a)),i("label",{},"one network: seed ",s),i("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[u,h]of n)h.textContent=c.sides[u].title,h.setAttribute("aria-pressed",String(u===l.side));let d=e.seeds(l.side);s.replaceChildren(...d.map((u,h)=>i("option",{value:h},u))),s.value=l.one;for(let u of r.options)u.disabled=!c.curves.some(h=>h.side===l.side&&h.cell===u.value);r.value=l.cell}}}var Oc=e=>e[0]>0&&e.at(-1)/e[0]>8;function hi(e){let{setup:t}=e,n=i("h2"),s=i("p",{class:"note"}),r=i("div",{class:"cells"}),o=i("section",{class:"learn"},i("div",{class:"hd"},n),r,s),a=null,l=[];function c(u){let h=i("figcaption"),v=i("p",{class:"alone"},"not trained on this"),b=Fe("scores");return{cell:u,caption:h,none:v,plot:b,el:i("figure",{},h,b.el,v)}}function d({cell:u,caption:h,none:v,plot:b},f){let{gaps:p,scores:x,measure:{chance:m,better:E},trained_to:S}=f,{rem:w}=e,O=Object.entries(x[u]??{}),A=t.cells[u];if(h.replaceChildren(i("b",{},A),...O.length?[i("small",{},` ${ae(O.length,"seed")}`)]:[]),v.hidden=O.length>0,b.el.hidden=!O.length,!O.length)return;let g=Object.values(x).flatMap(y=>Object.values(y)).flat(),T=E==="higher"?1:1.05*Math.max(...g,m??0),{width:L}=b.measure(),C=Fn(p[0],p.at(-1),2*w,L-.4*w,Oc(p)),M=p.map((y,z)=>Xn(O.map(([,N])=>N[z]))),k=`stroke:var(${Ot(u)[0]})`,P=[...new Set([p[0],p.findLast(y=>y<=S)??p[0],p.at(-1)])],$=[...O.map(([y,z])=>({values:z,at:p,kind:"one",style:k,title:`seed ${y}`})),{values:M,at:p,kind:"middle",style:k}];b.draw({x:C,y:{low:0,high:T,top:Math.round(.7*w),below:Math.round(1.4*w)},rows:[0,T/2,T].map(y=>[y,B(y,T===1?1:2).replace(/\.0$/,"")]),along:P.map(y=>[y,String(y),y===p.at(-1)&&P.length>1?"end":"middle"]),shades:p.some(y=>y>S)?[[C.at(S),C.right]]:[],lines:m===null?$:[{values:[m,m],at:[p[0],p.at(-1)],kind:"chance"},...$],said:`${A}, median ${f.measure.title} by gap: ${p.map((y,z)=>`${y}: ${B(M[z],2)}`).join(", ")}.`,rem:w})}return{el:o,draw(u){if(!u("norms","size")||a===e.network&&!u("size"))return;a=e.network;let{learn:h}=a;n.replaceChildren("Does it learn? ",i("small",{},`${h.title}: ${h.measure.title} by ${h.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((v,b)=>l[b]?.cell!==v)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(v=>v.el)));for(let v of l)d(v,h);s.textContent=h.note??""}}}var Pc=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function di(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2",{},"Gradient norms"),s=Te[0],r=Te.map(u=>{let h=i("button",{type:"button"});return h.addEventListener("click",()=>{s=u,c()}),[u,h]}),o=i("button",{type:"button",class:"btn"},"Close"),a=i("button",{type:"button",class:"btn"},"All curves as CSV"),l=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,i("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,u])=>u)),i("span",{class:"sp"}),a,o),t);o.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",u=>u.target===l&&l.close());function c(){let{P:u,S:h}=e,v=er(u,h,s);for(let[f,p]of r)p.textContent=u.sides[f].title,p.setAttribute("aria-pressed",String(f===s));let b=v.flatMap(f=>["mean","low","high"].map(p=>[`${Le(e.setup.cells[f.cell])} ${Qs(e.setup,f)} ${{mean:"mean",low:"least",high:"largest"}[p]}`,u.array(`${s}.${f.cell}.${f.signal}.${p}`)]));t.replaceChildren(Ke(["step",...u.tokens?["token"]:[],...b.map(([f])=>f)],Array.from({length:u.T},(f,p)=>[p+1,...u.tokens?[u.tokens[p]]:[],...b.map(([,x])=>Number.isNaN(x[p])?"exactly 0":B(x[p],4))]),`log₁₀ of the norms over ${u.sides[s].seeds} seeds: their geometric mean, the least and the largest. Shown is ${u.sides[s].loss}.`))}e.numbers=()=>{c(),l.showModal()};let d=sn(Pc);return e.keys=()=>d.showModal(),{el:i("div",{},l,d),draw:u=>l.open&&u("norms","lines")&&c()}}var ui=.01;function Nc(e){let t={below:0,at:0,above:0};for(let n of e)t[Math.abs(n-1)<=ui?"at":n<1?"below":"above"]+=1;return t}function nr(e,t,n,s){let r=0;for(;r<n-1&&Number.isFinite(e[(n-2-r)*s+t]);)r+=1;return r}function mi(e){let t=$t(),n=i("p",{class:"reads"}),s=null,r=[],o=null,a=Jn("The unit, from the smallest u to the largest",()=>r,d=>{s=d-1,c()}),l=i("div",{class:"panel"},i("h3",{},i("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,n);function c(){let[d,u]=o.arrays.product[1],h=o.array("own"),v=o.array("product");r=Array.from(h.keys()).sort((T,L)=>h[T]-h[L]);let b=r.reduce((T,L)=>nr(v,L,d,u)>=nr(v,T,d,u)?L:T),f=Math.min(s??r.indexOf(b),u-1),p=r[f],x=d-1;a.set(f+1,{max:u});let m=T=>Array.from({length:d},(L,C)=>(d-1-C)*Math.log10(h[T])),E=Array.from({length:d},(T,L)=>v[L*u+p]),S=r.map(T=>x*Math.log10(h[T])).filter(Number.isFinite),{below:w,at:O,above:A}=Nc(h),g=nr(v,p,d,u);n.replaceChildren(`Of ${ae(u,"unit")} ${w} let an error fade (u < 1), ${O} keep it (u = 1, within a hundredth) and ${A} make it grow (u > 1). Unit `,i("b",{},String(p)),` has u = ${B(h[p],3)}: over ${ae(x,"step")} that would be ${pe(x*Math.log10(h[p]))}. `,g===x?"It is active at all of them, so that is what arrives.":g===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${ae(g,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(T=>T!==p).map(T=>({values:m(T),kind:h[T]>1+ui?"faint grows":"faint fades"})),{values:m(p),kind:"other",name:`uᵗ, u = ${B(h[p],2)}`},{values:E,kind:"forget",name:`unit ${p}`}],first:1,last:d,low:1.06*Math.min(-1,...S),high:1.06*Math.max(1,...S),rem:e.rem,tip:T=>`step ${T}, unit ${p}: ${Je(v[(T-1)*u+p])}`,said:n.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(d){o=d,c()},cursor:()=>o&&t.cursor(e.S.t+1)}}var jc=["cell","i","f","g","o","r","z","n","error"],Qn={total:"all of it",direct:"straight down the cell",gates:"by the gates"},_c={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},Hc=e=>Array.from(e,(t,n)=>n).sort((t,n)=>jn(e[t],e[n])||t-n);function es(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?B(e):`${e<0?"−":""}${pe(Math.log10(t))}`}function Fc(e){let t=0,n=0,s=e.map(([o,a])=>{let l=a<0?t:n,c=l+a;return a<0?t=c:n=c,{name:o,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(n/1.25,-t/.25))));return{parts:s,low:-r/4,high:1.25*r}}function Rc(e){let t=e.reduce((o,a)=>o+a,0),n=e.map(o=>de(o)),s=Math.abs(n.reduce((o,a)=>o+a,0)-de(t))<.005;return`${n.map((o,a)=>a===0?B(o):`${o<0?"−":"+"} ${B(Math.abs(o))}`).join(" ")} ${s?"=":"≈"} ${B(t)}`}function fi(e){let t=null,n=[],s=null,r=null,o=null,a=$t(),l=i("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=U("svg",{class:"strip","aria-hidden":"true"}),d=Jn("The unit, from the shortest half-life to the longest",()=>n,q=>{t=n[q-1],_()}),u=i("div",{class:"bk"}),h=i("div",{class:"labels","aria-hidden":"true"}),v=i("div",{class:"plot",role:"img"},u,h),b=i("i",{class:"here"}),f={keep:i("p",{class:"reads"}),share:i("p",{class:"reads"})},p=i("span"),x=i("span"),m=i("label",{class:"check"},l,"hold f at 1 in every unit and step"),E=i("h3"),S=U("svg",{class:"shares",role:"img"}),w=i("p",{class:"terms"}),O=i("div",{class:"two"},i("div",{class:"panel"},i("h3",{},i("b",{},"Constant error carousel"),p),a.el,i("div",{class:"lives"},i("small",{},"half-life of every unit, shortest to longest"),c,d.el),m,f.keep),i("div",{class:"panel"},i("h3",{},i("b",{},"What each path carries"),x),v,f.share,E,S,w)),A=mi(e),g=i("button",{type:"button",class:"btn"},"Show the LSTM");g.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:T,says:L}=ve("paths",re("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],O,A.el,g);e.seen(T,N);let C=()=>{let{cell:q,side:G}=e.S;return e.P.curves.some(ee=>ee.side===G&&ee.cell===q&&ee.signal==="kept")?ge(e.setup.keep[q]):""},M=()=>e.setup.memory[e.S.cell]==="h",k=()=>M()?"dL/dhₜ":"dL/dcₜ",P=()=>e.P.curves.some(q=>q.side===e.S.side&&q.cell===e.S.cell),$=()=>Ze(e,e.S.cell),y=()=>P()&&e.setup.diagonal.includes(e.S.cell),z=()=>(C()||y())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function N(){(C()||y())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:u}).then(q=>{s=q;for(let G of["paths.steps","paths.y"])s(G).change.connect(()=>requestAnimationFrame(F));j(),e.P&&R()});function j(){s("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),s("paths").toolbar.active_drag=e.small?null:"auto"}function R(){let q=C();if(O.hidden=!q,A.el.hidden=!y(),g.hidden=!!q||y(),m.hidden=M(),p.textContent=` ∏ ${q} from step t to the last, each unit a line`,x.textContent=` ‖${k()}‖ and its parts`,y()){L.replaceChildren(`In an ${$()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),z()&&A.draw(z());return}if(!q){L.replaceChildren(P()?`${$()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Jt(e,e.S.cell));return}let G=z();L.replaceChildren(M()?`A ${$()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${q} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${$()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),G&&(_(),W(),s&&H())}function _(){let q=z();if(!q)return;let[G,X]=q.arrays.product[1],ee=q.array("product"),te=q.array("half");n=Hc(te);let Y=t===null||t>=X?n[X-1>>1]:t,ne=t===null?"the median unit, ":"unit ",D=Z=>Array.from({length:G},(Re,Oe)=>ee[Oe*X+Z]),V=ee.every(Z=>Z===0),K=Math.min(0,...ee.filter(Number.isFinite)),J=ee[Y],Q=n.at(-1),se=n[0];d.set(n.indexOf(Y)+1,{max:X}),f.keep.replaceChildren(...V?[i("b",{},"exactly 1"),`: with f held at 1, all ${ae(X,"unit")} pass the error straight down the cell undiminished over ${ae(G-1,"step")}.`]:[`Straight down the cell, ${ne}`,i("b",{},String(Y)),", passes on ",i("b",{},pe(J)),` of an error from step ${G} to step 1: its half-life, the steps over which its ${C()} lets half through, the median over where one begins, is ${ht(te[Y])}. The longest is ${ht(te[Q])} (unit ${Q}), the shortest ${ht(te[se])} (unit ${se}).`]),ne==="unit "&&!V&&(f.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...n.filter(Z=>Z!==Y).map(Z=>({values:D(Z),kind:"faint",aside:!0})),{values:D(Y),kind:"forget",name:V?"exactly 1":`unit ${Y}`}],first:1,last:G,low:1.04*Math.min(-1,K),high:-.06*Math.min(-1,K),rem:e.rem,tip:Z=>`step ${Z}, unit ${Y}: ${V?"1":Je(ee[(Z-1)*X+Y])}`,said:f.keep.textContent}),a.cursor(e.S.t+1);let ie=100,oe=n.map(Z=>Math.log2(Math.abs(te[Z]))),we=Math.min(...oe)-1,ke=Math.max(we+2,...oe);c.setAttribute("viewBox",`0 0 ${ie} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...n.map((Z,Re)=>{let Oe=1+19*((oe[Re]-we)/(ke-we));return U("rect",{class:Z===Y?"on":"",x:Re*ie/X,y:20-Oe,width:.8*ie/X,height:Oe})}))}function H(){let q=z(),{T:G}=q,X=Object.fromEntries(Object.keys(Qn).map(K=>[K,Array.from(q.array(K))])),ee=Object.values(X).flat().filter(Number.isFinite),te=Math.min(-1,...ee)-.3,Y=Math.max(.3,Math.max(...ee)+.2),ne=X.total.map((K,J)=>J);s("paths.source").data={t:ne,...X,low:ne.map(()=>te),high:ne.map(()=>Y),tip:ne.map(K=>[`step ${K+1}`,...Object.entries(Qn).map(([J,Q])=>`${Q}: ${Je(X[J][K])}`)].join(`
`))},s("paths.steps").setv({start:-.5,end:ne.length-.5}),s("paths.y").setv({start:te,end:Y});let D=un(te,Y,5),V=ot(1,G,6);s("paths.ticks").ticks=D.map(([K])=>K),s("paths.axis").major_label_overrides=new Map(D),s("paths.marks").ticks=V.map(K=>K-1),s("paths.x").major_label_overrides=new Map(V.map(K=>[K-1,String(K)])),dt(s,"paths",e),s("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[K,[J,Q,se]]of Object.entries(_c))s(`paths.${K}`).glyph.setv({line_color:e.css(J),line_width:Q,line_dash:se??[],line_cap:"round"});F()}function F(){let q=z();if(!s||!q)return;let{start:G,end:X}=s("paths.y"),ee=s("paths.steps"),{rem:te}=e,Y={left:Math.round(3*te),right:v.clientWidth-Math.round(.8*te),top:6,bottom:v.clientHeight-Math.round(1.4*te)};r=K=>Y.left+(Y.right-Y.left)*(K-ee.start)/(ee.end-ee.start);let ne=Object.entries(Qn).map(([K,J])=>i("span",{class:`name ${K}`},J));Object.assign(b.style,{top:`${Y.top}px`,height:`${Y.bottom-Y.top}px`}),h.replaceChildren(b,...ne),I();let D=K=>Y.top+(Y.bottom-Y.top)*(X-K)/(X-G),V=Object.keys(Qn).map((K,J)=>({span:ne[J],points:Array.from(q.array(K),(Q,se)=>[r(se),Number.isFinite(Q)?D(Q):NaN])}));Et(V,[],{...Y,left:Y.left+6},te)}function I(){if(a.cursor(e.S.t+1),!r)return;let q=r(e.S.t),{start:G,end:X}=s("paths.steps");b.style.left=`${q}px`,b.hidden=e.S.t<G||e.S.t>X}function W(){let q=z(),G=Math.min(e.S.t,q.T-1),X=G===q.T-1,ee=q.array("share")[G],te=jc.filter(Z=>q.array(`step.${Z}`)).map(Z=>[Z,q.array(`step.${Z}`)[G]]).filter(([Z])=>Z==="error"?X:!X),Y=Z=>Z<0?" (with the opposite sign)":"",ne=q.array("total")[G],D=te.some(([,Z])=>!Number.isFinite(Z));X?f.share.replaceChildren("At the last step ",i("b",{},`‖${k()}‖ is ${pe(ne)}`),", all of it the error itself: no step lies behind it yet."):f.share.replaceChildren("All the way from the last step to ",i("b",{},`step ${G+1}`),Number.isFinite(ne)?`: ‖${k()}‖ is ${pe(ne)}. `:": exactly nothing is left.",Number.isFinite(ee)?Math.abs(ee)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${es(ee)} of it${Y(ee)}.`:`The direct path down the cell contributes ${es(ee)} of it${Y(ee)}, the gates ${es(1-ee)}${Y(1-ee)}.`:""),v.setAttribute("aria-label",f.share.textContent),E.replaceChildren(i("b",{},X?`At step ${G+1}`:`Over the one step from ${G+2} back to ${G+1}`),X?` the error itself arrives${M()?"":", by way of h"}`:` shares of ${k()} by the way it took`);let{width:V,height:K}=S.getBoundingClientRect(),{rem:J}=e;if(S.replaceChildren(),w.replaceChildren(),D||!V)return;let{parts:Q,low:se,high:ie}=Fc(te),oe=Z=>(Z-se)/(ie-se)*V,we=K-1.3*J;S.append(...Q.filter(({v:Z})=>Z).flatMap(({name:Z,from:Re,to:Oe})=>{let tn=oe(Math.min(Re,Oe)),ue=Math.abs(oe(Oe)-oe(Re));return[U("rect",{class:`way way-${Z}`,x:tn,y:2,width:Math.max(.5,ue-1),height:we-4}),ue>1.1*J?U("text",{class:`on on-${Z}`,x:tn+ue/2,y:we/2+.3*J,"text-anchor":"middle"},Z==="cell"?M()?"h":"c":Z==="error"?"L":Z):""]}),...[0,1].flatMap(Z=>[U("path",{class:"unit",d:`M${oe(Z)} 0V${we+2}`}),U("text",{x:oe(Z),y:K-.2*J,"text-anchor":"middle"},Z?"1, the whole":"0")]));let ke={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};w.append(...te.flatMap(([Z,Re])=>[i("span",{},i("i",{class:`way way-${Z}`}),`${ke[Z]} ${es(Re)}`)," "]),te.length>1?i("b",{},Rc(te.map(([,Z])=>Z))):"",te.some(([,Z])=>Z<-.005)?" What is left of 0 has the opposite sign.":""),S.setAttribute("aria-label",w.textContent)}return{el:T,draw(q){let{side:G,one:X,cell:ee}=e.S,te=`${G} ${X} ${ee} ${C()}`,Y=te!==o;Y&&(t=null),o=te,s&&q("size")&&j(),l.checked=Number(e.wish.hold)===1,q("paths","theme","size")||Y?R():q("t")&&y()?A.cursor():q("t")&&z()&&(I(),W())}}}var ts=e=>B(e,Math.abs(e)<9.95?1:0);function pi({first:e,low:t,high:n,zero:s},r){if(e===null||s===r)return["exactly 0",null,`in ${s} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(n)<.05)return["stays 1",null,s?`exactly 0 in ${s} of ${r} seeds`:"in every seed"];let o=e<0?"shrinks to":"grows to",a=s?`exactly 0 in ${s} of ${r} seeds`:`10^${ts(t)} to 10^${ts(n)}`;return[o,ts(e),a]}function Ic({gaps:e,trained_to:t,scores:n,measure:{better:s}},r){let o=Object.values(n[r]??{});if(!o.length)return null;let a=e.findLastIndex(h=>h<=t),l=o.map(h=>h[Math.max(0,a)]),c=l.filter(h=>h>=.99).length,[d,u]=[Math.min(...l),Math.max(...l)].map(h=>B(h,2));return s==="higher"&&c?`${c} of ${l.length} seeds`:`${s==="higher"?`0 of ${l.length}: `:""}${d===u?d:`${d} to ${u}`}`}var Wc=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?i("sup",{},t.slice(1)):t),gi=e=>["10",i("sup",{},ts(e))];function wi(e){let{setup:t}=e,n=Object.fromEntries(Object.entries(t.cells).map(([h,v])=>{let b=i("button",{type:"button",class:"cellname"},i("i",{class:`line ${h}`}),Le(v));Object.assign(b.dataset,{term:v,act:`Click: show or hide the ${v}.`}),b.addEventListener("click",()=>{let p=new Set(e.S.off);p.delete(h)||p.add(h),e.set({off:p})}),b.firstChild.style.background=`var(${Ot(h)[0]})`;let f=Object.fromEntries(Te.flatMap(p=>[[`${p}.h`,i("td")],[`${p}.w`,i("td",{class:"weights"})]]));return f.learned=i("td"),[h,{button:b,parts:f,row:i("tr",{},i("th",{scope:"row"},b),...Object.values(f))}]})),s=Object.fromEntries(Te.map(h=>[h,i("th",{scope:"colgroup"})])),r=Te.map(()=>i("th",{scope:"col"})),o=Te.map(()=>i("th",{scope:"col",class:"weights"})),a=i("th",{scope:"col"}),l=i("th",{scope:"col"}),c=i("div",{class:"readout"},i("table",{},i("colgroup",{},...["cell","fate","all","fate","all","learned"].map(h=>i("col",{class:h}))),i("thead",{},i("tr",{},i("td",{}),...Object.values(s),a),i("tr",{},i("th",{scope:"col"},"Cell"),r[0],o[0],r[1],o[1],l)),i("tbody",{},...Object.values(n).map(({row:h})=>h)))),d=(h,v)=>e.P.curves.find(b=>b.side===h&&b.cell===v&&b.signal==="h"),u=(h,v)=>e.P.weights.find(b=>b.side===h&&b.cell===v);return e.told=h=>{let{T:v,sides:b}=e.P,f=e.cells.map(p=>{let x=d(h,p);if(!x)return null;let[m,E,S]=pi(x,b[h].seeds);return`${t.cells[p]} ${m}${E===null?"":` 10^${E}`} (${S})`});return`${b[h].title}, norm of dL/dh over ${v-1} steps back, on a logarithmic scale: ${f.filter(Boolean).join("; ")}.`},{el:c,draw(h){if(h("norms","size")){let{P:v,network:b}=e,f=v.weights.some(m=>m.clipped!==null);c.classList.toggle("clips",f),Te.forEach((m,E)=>{s[m].textContent=v.sides[m].title,s[m].colSpan=e.small&&!f?1:2,r[E].replaceChildren(re("dL/dh"),` over ${v.T-1} ${v.T===2?"step":"steps"} `,i("small",{},"mean; least to largest seed")),o[E].textContent=f?"weights, clipped":"weights",o[E].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:p}=b;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let x=p.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[p.measure.name];l.textContent=`${x[0]} at gap ${p.gaps.findLast(m=>m<=p.trained_to)??p.gaps[0]}`,l.title=`${p.title}: ${x.at(-1)} at ${p.gap_title} ${p.trained_to}, the longest in training`;for(let[m,{parts:E}]of Object.entries(n)){for(let S of Te){let w=d(S,m),O=u(S,m);if(E[`${S}.h`].title=w?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",w){let[A,g,T]=pi(w,v.sides[S].seeds);E[`${S}.h`].replaceChildren(A,...g===null?[]:[" 10",i("sup",{},g)]," ",i("small",{},...Wc(T)))}else E[`${S}.h`].replaceChildren(i("small",{},"not trained"));E[`${S}.w`].replaceChildren(...O?O.norm===null?["0"]:[...gi(O.norm),...O.clipped===null?[]:[" → ",...gi(O.clipped)]]:["–"])}E.learned.textContent=Ic(p,m)??"–"}}if(h("norms","lines"))for(let[v,{button:b,row:f}]of Object.entries(n)){let p=!e.S.off.has(v);b.setAttribute("aria-pressed",String(p)),f.classList.toggle("off",!p)}}}}var qc={w:.9,shear:.5,bias:1},mn=(e,t)=>Array.from({length:t+1},(n,s)=>s?s*e:0),Dc=(e,t,n)=>mn(Math.log10(e),n).map((s,r)=>s+Math.asinh(r*t/2)/Math.LN10),bi=e=>1/(1+Math.exp(-e)),Uc=e=>-Math.log1p(Math.exp(-e))/Math.LN10,Bc=e=>e<0?-Math.log10(2)/e:1/0;function ns(e){let t=e.length-1,n=Math.max(...e),s=e.indexOf(n),r=e[t];return{way:e.every(a=>a===0)?"stays":s===0?"falls":s===t?"grows":"turns",peak:s,most:n,end:r}}var Vc="⁰¹²³⁴⁵⁶⁷⁸⁹",Gc=e=>String(e).replace(/\d/g,t=>Vc[t]);function xi(e){let t={...qc},n={weight:$t(),matrix:$t(),gate:$t()},s=m=>E=>{t[m]=E;for(let S of[o,a])S.set(t.w);x()},r={low:.2,high:2,step:.01,value:t.w,written:m=>B(m)},o=Ue({name:"w",title:"The weight w",...r},s("w")),a=Ue({name:"ρ",title:"The spectral radius ρ of the matrix",...r},s("w")),l=Ue({name:"s",title:"The shear s of the matrix",low:0,high:2,step:.05,value:t.shear,written:m=>B(m)},s("shear")),c=Ue({name:"b",title:"The bias b of the forget gate",low:-3,high:5,step:.1,value:t.bias,written:m=>B(m,1,!0)},s("bias")),d={weight:["A number","t times over: wᵗ",[o]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[a,l]],gate:["A gate","fᵗ, where f = σ(b)",[c]]},u=Object.fromEntries(Object.keys(d).map(m=>[m,i("p",{class:"reads"})])),h=Object.entries(d).map(([m,[E,S,w]])=>i("div",{class:"panel"},i("h3",{},i("b",{},E),` ${S}`),n[m].el,i("div",{class:"dials"},...w.map(O=>O.el)),u[m])),{el:v,says:b}=ve("scalar","One number","the whole argument with a single number",[],i("div",{class:"three"},...h)),f=null,p=m=>i("b",{},m);function x(){let m=Math.max(1,(e.got.norms?.T??100)-1),E=Math.log10(t.w),S=Uc(t.bias),w={weight:mn(E,m),turn:mn(E,m),shear:Dc(t.w,t.shear,m),gate:mn(S,m)},O=Object.values(w).flatMap(ns),A=-Zt(-Math.min(...O.map(N=>N.end)),6),g=Zt(Math.max(...O.map(N=>N.most)),3),T={first:0,last:m,low:A,high:g,unit:"steps",rem:e.rem},[L,C,M]=[ns(w.weight),ns(w.shear),ns(w.gate)],k=`${B(t.w)}${Gc(m)}`;b.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis over ${m} ${m===1?"step":"steps"}.`),u.weight.replaceChildren(p(`${k} = ${pe(L.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[L.way]),n.weight.draw({...T,lines:[{values:w.weight,kind:"main",name:`${B(t.w)}ᵗ`}],tip:N=>`t = ${N}: ${pe(w.weight[N])}`,said:u.weight.textContent});let P={falls:`shrinks from the first step on, to ${pe(C.end)}.`,grows:`grows at every step, to ${pe(C.end)}.`,turns:`first grows, to ${pe(C.most)} at step ${C.peak}, and shrinks only then, to ${pe(C.end)}.`,stays:"stays 1 as well."}[C.way];u.matrix.replaceChildren(p(`Every eigenvalue has size ${B(t.w)}.`),` The turn alone is ρᵗ, like the number: ${pe(L.end)}. The shear ${P}`);let $={values:w.shear,kind:"main",name:"shear"},y={values:w.turn,kind:"other",name:"turn"};n.matrix.draw({...T,lines:t.shear?[y,$]:[{...$,name:"turn and shear"}],marks:C.way==="turns"?[{k:C.peak,v:C.most}]:[],tip:N=>`t = ${N}: turn ${pe(w.turn[N])}, shear ${pe(w.shear[N])}`,said:u.matrix.textContent});let z=Bc(S);u.gate.replaceChildren(p(`f = σ(${B(t.bias,1,!0)}) = ${B(bi(t.bias),3)}:`),` half is left after ${B(z,z<10?1:0)} steps, and ${pe(M.end)} after ${m}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`),n.gate.draw({...T,lines:[{values:mn(0,m),kind:"held",name:"f held at 1: exactly 1"},{values:w.gate,kind:"forget",name:`${B(bi(t.bias),3)}ᵗ`}],tip:N=>`t = ${N}: ${pe(w.gate[N])}`,said:u.gate.textContent})}return{el:v,draw(m){let E=e.got.norms?.T;(m("size")||E!==f)&&x(),f=E}}}var vi=`.sec .plot {
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
`;var Yc=90,ki=1e-9,yi=["--rnn","--ink"];function Xc(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(n=>n>ki).length,kept:t.filter(n=>Math.abs(n)<=ki).length,zero:t.filter(n=>!Number.isFinite(n)).length}}function Jc({above:e,kept:t,most:n,size:s}){return n===null?"nothing of any change is left":t===s?"every change keeps its size":e?e===s?"every change grows":`changes in ${ae(e,"direction")} of ${s} grow, the rest shrink`:t?`changes in ${ae(t,"direction")} of ${s} keep their size, the rest shrink`:"every change shrinks"}function $i(e){let t=null,n=null,s=0,r=Ue({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:w=>ae(w,"step")},w=>{t=w>=u()?null:w,clearTimeout(s),s=setTimeout(v,Yc)}),o=Object.fromEntries(["step","span"].map(w=>{let O=i("div",{class:"bk"}),A=i("div",{class:"labels","aria-hidden":"true"});return[w,{name:`spectrum.${w}`,of:w,target:O,labels:A,series:[],head:i("h3"),el:i("div",{class:"plot",role:"img"},O,A)}]})),a=[i("p",{class:"reads"}),i("p",{class:"reads"})],{el:l,says:c}=ve("spectrum","Spectrum",i("span",{},re("singular values")," of the ",re("Jacobian")," of the state"),[r.el],i("div",{class:"two"},...Object.values(o).map(w=>i("div",{class:"panel"},w.head,w.el))),i("div",{class:"two"},...a)),d=()=>Math.min(e.S.t,e.P.T-2),u=()=>e.P.T-1-d(),h=()=>Math.min(t??u(),u()),v=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:d(),t:d()+h()});e.seen(l,v),e.embed(Object.fromEntries(Object.values(o).map(({name:w,target:O})=>[w,O]))).then(w=>{n=w;for(let O of Object.values(o))for(let A of["index","y"])n(`${O.name}.${A}`).change.connect(()=>requestAnimationFrame(()=>S(O)));f(),e.P&&m()});let b=({rem:w}=e)=>({left:Math.round(3.2*w),right:Math.round(.8*w),top:6,bottom:Math.round(1.4*w)});function f(){let{left:w,right:O,top:A,bottom:g}=b();for(let{name:T}of Object.values(o))n(T).setv({min_border_left:w,min_border_right:O,min_border_top:A,min_border_bottom:g}),n(T).toolbar.active_drag=e.small?null:"auto"}function p({name:w,of:O}){let{css:A,rem:g,font:T}=e;dt(n,w,e),n(`${w}.x`).setv({major_label_text_color:A("--ink3"),major_label_text_font_size:`${.75*g}px`,major_label_text_font:T}),n(`${w}.one`).line_color=A("--ink3"),yi.forEach((L,C)=>{n(`${w}.${C}`).glyph.setv({line_color:A(L),line_width:1,line_alpha:.5}),n(`${w}.${C}.mark`).glyph.setv({size:(e.small?.36:.45)*g,line_color:A(L),line_width:1.5,fill_color:A(O==="step"?"--bg":L)})})}function x(){r.set(h(),{max:u()}),r.input.disabled=u()<2}function m(){let w=e.got.spectrum;if(x(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!w)return;let O=w.t-w.from;o.step.head.replaceChildren(i("b",{},"One step"),` from ${w.from+1} to ${w.from+2}`),o.span.head.replaceChildren(i("b",{},ae(O,"step")),` from ${w.from+1} to ${w.t+1}`),a[1].replaceChildren(Jt(e,e.S.cell));for(let A of Object.values(o))A.series=w.cells.map((g,T)=>({values:Array.from(w.array(`${g}.${A.of}`)),kind:T?"main":"other",name:Ze(e,g)}));w.cells.forEach((A,g)=>{let[T,L]=["step","span"].map(P=>Xc(o[P].series[g].values)),C=e.P.sides[w.side].units,M=T.size>C?`${T.size} values, of h and c together`:`${T.size} values of h`,k=(P,$)=>`${P}: at most ${$.most===null?"0":pe($.most)}, ${$.above||"none"} above 1`+($.zero?`, ${$.zero} 0 to rounding`:"");a[g].replaceChildren(i("b",{},Ze(e,A)),` (${M}). ${k("One step",T)}. ${k(ae(O,"step"),L)}: ${Jc(L)}.`)});for(let A of Object.values(o))A.el.setAttribute("aria-label",a.map(g=>g.textContent).join(" ")),n&&E(A)}function E(w){let{name:O,series:A}=w,g=A.flatMap(({values:j})=>j.filter(Number.isFinite)),T=Math.min(-.1,...g),L=Math.max(.1,...g),C=.05*(L-T),M=T-C,k=L+C,P=Math.max(...A.map(({values:j})=>j.length)),$=Array.from({length:P},(j,R)=>R+1),y={t:$,low:$.map(()=>M),high:$.map(()=>k)};yi.forEach((j,R)=>y[R]=$.map((_,H)=>Number.isFinite(A[R]?.values[H])?A[R].values[H]:NaN)),y.tip=$.map((j,R)=>[`number ${R+1} by size`,...A.filter(({values:_})=>R<_.length).map(_=>`${_.name} ${Je(_.values[R])}`)].join(`
`)),n(`${O}.source`).data=y,n(`${O}.index`).setv({start:0,end:P+1}),n(`${O}.y`).setv({start:M,end:k});let z=ot(1,P,e.small?4:6),N=k-M>2?un(M,k,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(j=>Math.log10(j)>M&&Math.log10(j)<k).map(j=>[Math.log10(j),String(j)]);n(`${O}.ticks`).ticks=N.map(([j])=>j),n(`${O}.axis`).major_label_overrides=new Map(N),n(`${O}.marks`).ticks=z,n(`${O}.x`).major_label_overrides=new Map(z.map(j=>[j,String(j)])),p(w),S(w)}function S({name:w,series:O,labels:A,el:g}){if(!O.length)return;let T=n(`${w}.y`),L=n(`${w}.index`),C=b(),M={left:C.left,right:g.clientWidth-C.right,top:C.top,bottom:g.clientHeight-C.bottom},k=O.map($=>i("span",{class:`name ${$.kind}`},$.name));A.replaceChildren(...k);let P=O.map(({values:$},y)=>({span:k[y],points:$.map((z,N)=>[M.left+(M.right-M.left)*(N+1-L.start)/(L.end-L.start),Number.isFinite(z)?M.top+(M.bottom-M.top)*(T.end-z)/(T.end-T.start):NaN])}));Et(P,[],{...M,left:M.left+8},e.rem,1.5)}return{el:l,draw(w){w("t")&&x(),n&&w("size")&&f(),w("spectrum","theme","size")&&m()}}}var Zc={engine:"backpropagation",differences:"central differences",complex:"complex step"},Mi=.001,Qc=e=>e===null?"–":pe(Math.log10(e));function eh({engine:e,resolved:t,error_differences:n,error_complex:s}){let r=s!==null&&s<Mi;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?n!==null&&n<Mi?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function Si(e){let t={cell:null,signal:"h",side:null,t:null},n=(A,g)=>{let T=i("select",{"aria-label":A});return T.addEventListener("change",()=>{g(T.value),w()}),T},s=n("Cell",A=>t.cell=A),r=n("Side",A=>t.side=A),o=Pe("Gradient",{h:"dL/dh",c:"dL/dc"},A=>{t.signal=A,w()}),a=i("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});a.addEventListener("input",()=>{t.t=a.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(a.value))-1))}),a.addEventListener("change",()=>a.value=m().t+1),a.addEventListener("keydown",A=>A.key==="Enter"&&S());let l=i("button",{type:"button",class:"btn start"},"Check against differences");l.addEventListener("click",()=>S());let c=i("caption"),d=i("tbody"),u=i("table",{},c,i("thead",{},i("tr",{},...["found by","size","relative error"].map(A=>i("th",{scope:"col"},A)))),d),h=i("p",{class:"reads",role:"status"}),v=null,b=null,f=(A,g,T="")=>i("label",{class:T},i("span",{},A),g),{el:p,says:x}=ve("verify","Verify","any point of the plots, found again without backpropagation",[],i("div",{class:"choice"},f("Cell",s),o.el,f("Side",r,"wide"),f("Step",a),l),i("div",{class:"found"},u,h));x.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",i("code",{},"gatescope gradients MODEL TEXT --verify"),".");let m=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),E=A=>e.P.curves.some(g=>g.cell===A&&g.signal==="c");function S(){let{one:A}=e.S,g=e.seeds(m().side).length;e.ask("verify",{...m(),one:Math.min(A,g-1)})}function w(){let A=[...new Set(e.P.curves.filter(T=>T.side===m().side).map(T=>T.cell))];A.includes(m().cell)||(t.cell=A[0]),E(m().cell)||(t.signal="h");let g=(T,L,C)=>{T.replaceChildren(...L.map(([M,k])=>i("option",{value:M},k))),T.value=C};g(s,A.map(T=>[T,Ze(e,T)]),m().cell),g(r,Object.entries(e.P.sides).map(([T,{title:L}])=>[T,L??T]),m().side),o.set(m().signal);for(let T of o.el.children)T.disabled=!E(m().cell)&&T.textContent==="dL/dc";a.max=e.P.T,(t.t===null||a.getRootNode().activeElement!==a)&&(a.value=m().t+1)}function O(){if(c.textContent=b?`‖dL/d${b.signal}‖ at step ${b.t+1}, ${Ze(e,b.cell)}, ${e.P.sides[b.side]?.title??b.side}, seed ${e.seeds(b.side)[b.one]}`:"Nothing checked yet",d.replaceChildren(...Object.entries(Zc).map(([T,L])=>i("tr",{class:b&&T==="differences"&&!b.resolved?"lost":""},i("th",{scope:"row"},L),i("td",{},b?Je(b[T]):"–"),i("td",{},T==="engine"?"":b?Qc(b[`error_${T}`]):"–")))),!b)return void h.replaceChildren("Choose a point and press the button.");let[A,g]=eh(b);h.replaceChildren(i("b",{},A),` ${g} Each number was moved by ${pe(Math.log10(b.step))} either way.`)}return{el:p,draw(A){let{t:g,cell:T,side:L}=e.S,C=`${g} ${T} ${L}`;C!==v&&Object.assign(t,{cell:null,side:null,t:null}),v=C,A("norms","detail","t")&&w(),A("norms")&&(b=null),A("verify")&&(b=e.got.verify),A("norms","verify")&&O(),A("busy","lost")&&(l.disabled=e.busy.has("verify")||!e.connected)}}}var th=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","theme","size"],nh={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],theme:["theme"]},sh={scalar:xi,flow:Qo,spectrum:$i,paths:fi,verify:Si},sr=class extends at{said={};keys;constructor(t){super(t,ei+vi);let{state:n}=this,{t:s,side:r,one:o,cell:a,show:l,off:c}=n.usual("view");this.S={t:s,side:r,one:o,cell:a,theme:this.S.theme,shown:this.curves(l),off:new Set(c)},this.questions=new ct(S=>this.tell(S)),this.got={},this.targets={},this.figures=new Promise(S=>this.made=S),this.near=new Xt("160px"),this.K=this.wish=this.usual=n.usual("server"),this.came=Sn(n);let d=S=>S(this),[u,h,v,b,f,p,x,m]=[_t,li,ii,ni,wi,ci,hi,di].map(d);this.sections=Object.fromEntries(Object.entries(sh).map(([S,w])=>[S,d(w)]));let E=Object.values(this.sections);this.parts=[u,h,v,b,f,p,...E,x,m],this.time=b.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},v.el,i("div",{class:"right"},i("section",{class:"first","aria-label":"Gradient norms through time"},b.el,f.el),p.el,...E.map(S=>S.el),x.el)),this.root.append(It(this),i("div",{class:"ask"},h.el,u.el),this.main,m.el,this.status),this.listen(),Vt(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[S,w]of Object.entries(this.model.progress))this.sections[S]?.el.style.setProperty("--done",w)})}close(){this.near.close(),this.questions.stop()}get touches(){return nh}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,n={}){let s=JSON.stringify([this.wish,n]);this.closed||this.questions.asked(t,s)||(this.questions.ask(t,{knobs:this.wish,...n},{key:s}),this.mark(),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=lt(t),{want:o}=s,a=!this.P;if(n&&!r.length)return this.wish=s.knobs,this.questions.ask(o,{knobs:s.knobs}),this.waits();let l=n?this.questions.opened(s):this.questions.take(s);if(!l)return;let c=new Set([o,"busy","notice"]);if(this.said[o]=s.notices,s.file)tt(s.file,r,"text/csv"),this.questions.forget(o);else{let{picture:d}=qt(t);o==="norms"?this.accept(l,s.knobs,d,c,a):this.got[o]=d}this.draw(c)}accept(t,n,s,r,o){if((o||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...n}),t.key=JSON.stringify([n,{}]),this.K=n,r.add("knobs"),!s)return;let a=this.P,{S:l}=this;this.P=this.got.norms=s,o&&(this.text=n.text),this.shown=t.from,o?(this.read(),this.resetView()):(l.t=l.t>0&&l.t===a.T-1?s.T-1:Math.min(l.t,s.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1),l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of o?th:["t","detail","lines"])r.add(c)}seeds(t){let n=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(s,r)=>n?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,n){return this.P.curves.some(s=>s.side===t&&s.cell===n)?n:"lstm"}turn(t,n=!1){this.wish={...this.wish,...t},this.entry||=n,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,n){this.near.seen(t,()=>this.P&&n())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:n}=this.wish;return En(this.came,{text:t,opened:this.text,task:n})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:n,setup:s}=this,{t:r,side:o,one:a,cell:l,theme:c,shown:d}=n,u=Object.keys(d).filter(v=>d[v]),h={t:r,side:o,one:a,cell:l,theme:c,show:u,off:[...n.off]};return{...t,...h,...Cn(this.passes(),t.text,s.models),task:null}}curves(t){let{choices:n}=this.state.named.show;return Object.fromEntries(n.map(s=>[s,t.includes(s)]))}read(t=[]){let{S:n,P:s,state:r}=this,{side:o,cell:a,show:l,off:c}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(n,{side:o,cell:a,shown:this.curves(l),off:new Set(c)}),n.t=r.place("t",s.T,0,this.said.address),n.one=r.place("one",this.seeds(o).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(n=>[n,t[n]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let n=(...s)=>s.some(r=>t.has(r));for(let s of this.P?this.parts:this.parts.slice(0,1))kt(s,t);this.P&&(n("busy")&&this.waits(),n("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:n,main:s}=this;n.classList.toggle("busy",t.has("norms")),s.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:o}]of Object.entries(this.sections))o.classList.toggle("waiting",t.has(r)),t.has(r)||o.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),w:()=>this.meanings.walk()}}},Ei={render:e=>void new sr(e)};function Ci(e,t,n){let s=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),o=e.arrays[`top.${t}.id`][1][1];return Array.from({length:o},(a,l)=>[e.words[s[n*o+l]],r[n*o+l]])}function rh(e,t,n){let[[s,r]]=Ci(e,t,n);if(e.answers.kind==="value")return{text:B(r,2),right:null};let o=e.answers.kind==="next"&&n+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:he(s),right:o?a(s)===a(e.tokens[n+1]):null}}function Ti(e){let t=i("div",{class:"says"}),n=i("div",{class:"lists"}),s=i("h2"),r=i("div",{class:"answers"},i("div",{class:"hd"},s),n),o=[],a=null;function l(){o=e.P.cells.map(d=>{let u=Array.from({length:5},()=>{let v=i("span",{class:"bar"}),b=i("span",{class:"w"}),f=i("span",{class:"n"});return{bar:v,word:b,p:f,row:i("li",{},v,b,f)}}),h=e.name({cell:d});return{rows:u,el:i("div",{},i("h3",{},h),i("ol",{class:"pred","aria-label":`What the ${h} answers`},...u.map(({row:v})=>v)))}}),n.replaceChildren(...o.map(d=>d.el))}function c(d){let{P:u,G:h,rem:v,font:b}=e,f=e.name({cell:u.cells[d]}),p=i("div",{class:"line","aria-hidden":"true"},i("span",{class:"label"},f));for(let x=h.a;x<h.end;x++){let{text:m,right:E}=rh(u,d,x),S=i("span",{class:E?"m right":"m",title:`${f}, after “${u.shown[x]}”: ${m}`},m),w=Math.max(yt(m,h.cw-4,.8125*v,E?650:400,b),.62*v);S.style.cssText=`left:${h.x(x)+1}px;width:${h.cw-2}px;font-size:${w}px`,p.append(S)}return p}return{el:r,steps:t,draw(d){let{P:u,S:h}=e;if(u.cells.join()!==a&&(l(),a=u.cells.join()),d("picture","size","view")&&t.replaceChildren(...u.cells.map((b,f)=>c(f))),!d("picture","step","size"))return;let v=u.answers.title;s.replaceChildren(v[0].toUpperCase()+v.slice(1)," ",i("small",{},`${u.answers.kind==="label"?"at":"after"} “${u.shown[h.t]}”`)),o.forEach(({rows:b},f)=>{let p=Ci(u,f,h.t),x=u.answers.kind==="value";b.forEach(({row:m,bar:E,word:S,p:w},O)=>{m.hidden=O>=p.length,!m.hidden&&(S.textContent=he(p[O][0]),w.textContent=x?B(p[O][1],3):be(p[O][1]),E.hidden=x,E.style.width=`${100*p[O][1]}%`)})})}}}function Li(e){let t=e.filter(Number.isFinite).sort((r,o)=>r-o);if(!t.length)return 1;let n=t.at(-1),s=t[Math.floor(.97*(t.length-1))];return 1.05*(n>2*s?1.5*s:n)||1}function oh(e,t){return e.better==="higher"?[0,1]:[0,e.chance===null?Li(t):2*e.chance]}function Ai(e){let t=E=>{let S=i("div",{class:"bk"}),w=i("div",{class:"labels","aria-hidden":"true"});return{name:E,target:S,labels:w,head:i("h2"),note:i("small"),el:i("div",{class:`plot ${E}`,role:"img"},S,w)}},n={score:t("score"),loss:t("loss")},s=i("div",{class:"curves"},...Object.values(n).flatMap(E=>[i("div",{class:"hd"},E.head),E.el]));for(let{head:E,note:S}of Object.values(n))E.append(i("span")," ",S);let r={own:0,other:1},o=null,a=!1,l=!1,c={};async function d(){o=await Vt(e.setup.figures,{score:n.score.target,loss:n.loss.target});for(let E of["iterations","score.y","loss.y"])o(E).change.connect(()=>{l||(a=!0,requestAnimationFrame(()=>{x(),m()}))});for(let E of Object.values(n))E.el.addEventListener("dblclick",()=>{a=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>m()).observe(E.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let u=()=>Math.round(3.6*e.rem);function h(){for(let E of Object.keys(n))o(E).setv({min_border_left:e.gutter,min_border_right:u(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),o(E).toolbar.active_drag=e.small?null:"auto"}let v=()=>e.P.cells,b=E=>E==="rnn"?"--rnn":"--ink";function f(){for(let E of Object.keys(n)){dt(o,E,e),o(`${E}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[S,w]of Object.entries(r)){let O=v()[w];o(`${E}.${S}`).glyph.setv({line_color:e.css(b(O)),line_width:w?2.25:3,line_cap:"round"})}}o("chance").line_color=e.css("--ink3")}function p(){let{P:E,run:S,task:w}=e,{measure:O}=w,A=(S??e.choice).iterations,g=S?Array.from(E.array("t")):[],T={score:M=>st(O,M),loss:M=>B(M,4)},L=Math.ceil(A/e.setup.points);l=!0;for(let M of Object.keys(n)){let k={t:g,own:g.map(()=>NaN),other:g.map(()=>NaN)},P=[];for(let[j,R]of Object.entries(r)){let _=S&&E.array(`${R}.${M}`);_&&(k[j]=Array.from(_),P.push([j,v()[R]])),o(`${M}.${j}`).visible=!!_}let $=P.flatMap(([j])=>k[j]),[y,z]=M==="score"?oh(O,$):[0,Li($)];k.low=g.map(()=>y),k.high=g.map(()=>z),k.tip=g.map((j,R)=>[`iteration ${j.toLocaleString("en")}`,...P.map(([_,H])=>`${e.name({cell:H})} ${T[M](k[_][R])}`)].join(`
`)),o(`${M}.source`).data=k,o(`${M}.hit`).glyph.width={value:L},a||o(`${M}.y`).setv({start:y,end:z}),c[M]=Object.fromEntries(P.map(([j,R])=>{let _=k[j].findLastIndex(Number.isFinite);return[j,_<0?null:{t:g[_],v:k[j][_],name:e.name({cell:R}),cell:R}]}));let N=P.map(([j,R])=>`${e.name({cell:R})} ${T[M](k[j].at(-1))}`).join(", ");n[M].el.setAttribute("aria-label",g.length?`${M==="score"?O.title:"Loss"} at iteration ${g.at(-1)}: ${N}.`:"No curve yet.")}a||o("iterations").setv({start:0,end:A}),o("chance").setv({location:O.chance??0,visible:O.chance!==null}),l=!1,x();let C=O.title[0].toUpperCase()+O.title.slice(1);n.score.head.firstChild.textContent=C,n.score.note.textContent=`best weights so far, on validation${O.better==="lower"?"; lower is better":""}`,n.loss.head.firstChild.textContent="Loss",n.loss.note.textContent=L>1?`mean of every ${L} iterations`:"of every iteration"}function x(){let{start:E,end:S}=o("iterations"),w=Ee(E,S,e.small?4:7).filter(Number.isInteger);for(let O of Object.keys(n)){let A=O==="score"&&e.task.measure.name==="accuracy"?100:1,g=o(`${O}.y`),T=e.run||A>1?Ee(g.start,g.end,6):[],L=Math.max(0,-Math.floor(Math.log10(A*(T[1]-T[0]))+1e-9))||0;o(`${O}.ticks`).ticks=T,o(`${O}.axis`).major_label_overrides=new Map(T.map(C=>[C,B(A*C,L)+(A>1?"%":"")])),o(`${O}.marks`).ticks=w,o(`${O}.iterations`).major_label_overrides=new Map(w.map(C=>[C,C.toLocaleString("en")]))}}function m(){if(!o||!e.P)return;let{measure:E}=e.task,S=o("iterations");for(let[w,{labels:O,el:A}]of Object.entries(n)){let{start:g,end:T}=o(`${w}.y`),L=A.clientHeight-6-Math.round(1.3*e.rem),C=A.clientWidth-e.gutter-u(),M=e.gutter+C,k=N=>Math.max(0,Math.min(L,L*(1-(N-g)/(T-g)))),P=N=>e.gutter+C*Math.max(0,Math.min(1,(N-S.start)/(S.end-S.start))),$=Object.values(c[w]??{}).filter(Boolean).map(N=>({x:P(N.t),y:k(N.v),span:i("span",{class:`name ${N.cell==="rnn"?"rnn-h":""}`},N.name)})),y=w==="score"&&E.chance!==null?[{x:M,y:k(E.chance),span:i("span",{class:"name fine"},"chance")}]:[],z=$.some(N=>N.x+u()>M);for(let N of z?[[...$,...y]]:[$,y]){let j=An(N.map(R=>R.y),.95*e.rem,L);N.forEach(({span:R,x:_},H)=>{R.style.left=`${_+6}px`,R.style.top=`${6+j[H]}px`})}O.replaceChildren(...[...$,...y].map(({span:N})=>N)),!e.run&&w==="score"&&O.append(i("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return d(),{el:s,draw(E){o&&(E("size")&&h(),E("theme","size","picture")&&f(),E("run","picture")&&p(),E("run","picture","size","theme")&&m())}}}var ih=200,zi={cell:"cell",units:"unit",seed:"seed",iterations:"iteration"};function Oi(e){let{setup:t}=e,n=p=>i("select",{},...p.map(([x,m])=>i("option",{value:x},m))),s=p=>i("input",{type:"number",min:e.state.named[p].low,max:e.state.named[p].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:n(Object.entries(t.tasks).map(([p,x])=>[p,x.title])),cell:n(Object.entries(t.cells)),units:s("units"),seed:s("seed"),iterations:s("iterations"),beside:i("input",{type:"checkbox"})},o=i("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations"},l=Object.entries(a).map(([p,x])=>(r[p].setAttribute("aria-label",x),i("label",{class:p},zi[p]?re(zi[p],x):i("span",{},x),r[p]))),c=i("fieldset",{class:"choice","aria-label":"What to train"},...l,i("label",{class:"check"},r.beside,o)),d=_t(e),u=i("div",{class:"ask"},c,d.el),h=0,v=null;e.chosenNow=()=>(clearTimeout(h),{...Object.fromEntries(Object.keys(a).map(x=>[x,r[x].value])),beside:r.beside.checked});let b=()=>e.send({choice:e.chosenNow()}),f=()=>{o.textContent=`${Le(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`};r.task.addEventListener("change",()=>{let p=t.tasks[r.task.value];r.units.value=p.units,r.iterations.value=p.iterations,b()}),r.cell.addEventListener("change",()=>{f(),b()}),r.beside.addEventListener("change",b);for(let p of[r.units,r.seed,r.iterations])p.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(b,ih)}),p.addEventListener("keydown",x=>{x.key==="Enter"&&!e.live&&e.act()});return{el:u,draw(p){if(d.draw(p),!!p("run")&&(c.disabled=e.live,v===null||p("choice"))){for(let x of Object.keys(a))r[x].value=e.choice[x];r.beside.checked=e.choice.beside,f(),v=!0}}}}var ah=80;function Pi(e){let t=i("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),n=i("span",{class:"count"}),s=i("div",{class:"asked"},i("span",{class:"count","aria-hidden":"true"},"Probe"),i("div",{class:"field"},t),n),r=0,o=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),ah)}),{el:s,draw(a){if(!a("run","picture"))return;e.text!==o&&t.getRootNode().activeElement!==t&&(t.value=e.text),o=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:d}=e.P;n.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?d.one:d.many}`}}}var rr={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},lh=e=>U("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},U("path",{d:e}));function ch({state:e,elapsed:t,rate:n,left:s}){let r=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${B(n,1)} a second`,o=gs(t);return{starting:"starting",paused:`paused at ${o}`,scoring:`${o} · scoring on test`,done:`done in ${o}`,stopped:`stopped at ${o}`,diverged:`diverged at ${o}`,late:`ended at ${o}`,failed:`broke off at ${o}`}[e]??`${o}${r}${s===null?"":` · ${gs(Math.ceil(s))} left`}`}function Ni(e){let t=U("path"),n=i("span"),s=i("button",{type:"button",class:"btn start"},U("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),n),r=i("button",{type:"button",class:"btn stop"},lh(rr.stop),i("span",{},"Stop")),o=i("b"),a=i("small"),l=i("span",{class:"r"}),c=i("b"),d=i("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),u=i("div",{class:"bar"},i("div",{class:"transport",role:"group","aria-label":"Training"},s,r,i("span",{class:"where"},i("span",{class:"roomy"},"iteration "),o,a),l),d),h=i("table",{class:"results"});s.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=m=>Le(e.setup.cells[m.cell]);function v(){let{run:m,live:E}=e,S=E?m.state==="paused"?"Resume":"Pause":"Start";n.textContent=S,t.setAttribute("d",S==="Pause"?rr.pause:rr.start),s.title=`${S} (space)`,s.disabled=!e.connected||E&&m.state==="scoring",r.disabled=!e.connected||!E}function b(){let{run:m}=e,{iterations:E}=m??e.choice,S=m?.iteration??0;o.textContent=S.toLocaleString("en"),a.textContent=` / ${E.toLocaleString("en")}`,l.textContent=m?ch(m):"",c.style.width=`${100*S/E}%`,d.setAttribute("aria-valuemax",E),d.setAttribute("aria-valuenow",S)}let f=[],p=null;function x(){let{run:m,task:E}=e,{measure:S}=E,w=m?.nets??[],O=JSON.stringify([m?.task,w.map(A=>[A.cell,A.name])]);if(O!==p){p=O,f=w.map((g,T)=>{let L=Array.from({length:4},()=>i("td")),C=i("td",{class:"acts"});if(g.name){let M=$=>e.state.to("explore",{model:g.name,...$}),k=i("a",{class:"btn",href:M(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(g)} in the Explorer, in a new tab`},"Explore");k.addEventListener("click",()=>{k.href=M({text:e.text,theme:e.S.theme})});let P=i("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(g)} as .safetensors`},"Download");P.addEventListener("click",()=>e.send({do:"file",net:T})),C.append(k," ",P)}return{cells:L,row:i("tr",{},i("th",{scope:"row"},i("i",{class:g.cell==="rnn"?"line rnn":"line"}),e.name(g)),...L,C)}});let A=["","parameters","loss",S.title,"on test",""];h.replaceChildren(i("caption",{class:"unseen"},"What each network reached"),i("thead",{},i("tr",{},...A.map(g=>i(g?"th":"td",g?{scope:"col"}:{},g)))),i("tbody",{},...f.map(({row:g})=>g))),h.hidden=!w.length}w.forEach((A,g)=>{let[T,L,C,M]=f[g].cells;T.textContent=A.parameters.toLocaleString("en"),L.textContent=B(A.loss,3),C.textContent=st(S,A.score),C.title=A.best?`the best on validation, after iteration ${A.best}`:"",M.textContent=A.fault?"diverged":st(S,A.test),M.title=A.fault??""})}return{el:u,results:h,draw(m){m("run")&&(v(),b(),x())}}}var ji=`.unseen {
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
`;var dh=250,uh=5e3,or=class extends at{choice=null;text;version;name;chosenNow;constructor(t){super(t,ji),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new ct(h=>this.tell(h)),this.run=null,this.came=Sn(this.state),this.parts=[Oi,Ni,Ai,Pi,Bt,On,Ti].map(h=>h(this));let[n,s,r,o,a,l,c]=this.parts;this.time=i("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},i("section",{class:"now","aria-label":"Training"},s.el,r.el,s.results),i("div",{class:"probe"},o.el,this.time,c.el)),this.root.append(It(this),n.el,this.main,this.status),this.listen();let d=h=>this.live&&!this.closed&&this.connected&&h.preventDefault();this.inPage&&addEventListener("beforeunload",d),this.receive(this.model.payload,!0);let{brought:u}=this.state;u!==void 0&&this.send({text:u})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:n,do:s}=t,r=s??(n?"choice":"text"),o=s!==void 0&&s!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:o}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,n=!1){let[s,r]=lt(t);if(!(n?{}:this.questions.take(s)))return;if(s.file)return tt(s.file,r,"application/octet-stream");if([...this.questions.busy].some(h=>h!=="look"&&h!=="file"))return;let a=qt(t),l=this.P,c=this.run?.state,d=new Set(["run"]),u=JSON.stringify(a.notices);if((n||u!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=u,d.add("notice")),a.fault)return this.live&&this.pollIn(uh),this.draw(d);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),n&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,n);for(let h of He)d.add(h)}this.returning&&d.add("choice"),this.returning=!1,this.resetView(),this.draw(d),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(dh)}placed(t,n){let{P:s,S:r}=this;r.t=t&&r.t<t.T-1&&Ht(t.tokens,s.tokens)?Math.min(r.t,s.T-1):s.T-1,(n||this.returning)&&this.read(n),r.unit=Math.min(r.unit,s.H-1),r.focus=s.signals.includes(this.chosen)?this.chosen:s.keeper??s.signals[0]}read(t){let{P:n,S:s,state:r}=this,{said:o}=r.asked;this.notices.push(...t?[]:o.server,...o.view),s.t=r.place("t",n.T,s.t,this.notices),this.chosen=r.among("focus",n.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&t.state==="scoring"||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:n,said:s}=this.run,r=n.map(l=>this.name(l)).join(" and "),o={starting:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=s||o[t];a&&(this.status.textContent=a)}passes(){let{text:t,opened:n}=this,{task:s}=this.run??this.choice;return En(this.came,{text:t===this.task.examples[0][1]?"":t,opened:n,task:s})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:n}=this.owes;return this.with({...this.choice,...n},t)}with(t,n){let{run:s,S:r,P:o}=this,a=(s??t).task===t.task&&n!==this.task.examples[0][1]?n:null;return{...t,text:a,theme:r.theme,t:o&&r.t<o.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:s?.key??null,...Cn(this.passes(),a,this.setup.models)}}back({values:t}){let n=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:s,run:r,...o}=Object.fromEntries(n.filter(([,a])=>a!==null));this.send({choice:o,text:s??this.setup.tasks[o.task].examples[0][1]})}draw(t){super.draw(t);let{run:n,choice:s,host:r}=this;Object.assign(r.dataset,{ready:"true",state:n?.state??"idle",iteration:n?.iteration??0,task:s.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},_i={render:e=>void new or(e)};var Fi=4,mh=4;function Hi(e,t){if(t>=e.T)return null;let n=e.array("p"),s=n.length/e.T;return e.answers.kind==="value"?()=>n[t]:r=>{let o=e.words.indexOf(r);return o<0?null:n[t*s+o]}}function ir(e,t,n,s=Fi){let r=Hi(e,n),o=Hi(t,n),a=new Set;for(let d of[e,t])if(n<d.T)for(let[u]of d.top(n).slice(0,mh))a.add(u);let l=[...a].map(d=>({word:d,a:r?r(d):null,b:o?o(d):null})),c=d=>Math.max(d.a||0,d.b||0);return(l.length>1?l.sort((d,u)=>c(u)-c(d)):l).slice(0,s)}var Ri=({answers:e},t)=>e.kind==="value"?B(t,3):be(t),ss=(e,t)=>e.top(t)[0];function Ii(e,t){let[n,s]=ss(e,t);return[he(n),Ri(e,s)]}function rs(e,t,n){let[s,r]=[e,t].map(o=>o.array("p").subarray(n*o.array("p").length/o.T,(n+1)*o.array("p").length/o.T));return s.length===r.length&&s.every((o,a)=>o===r[a])}function fh(e,t,n,{kind:s,names:r,held:o,trained:a=!0}){let l=e.answers.kind==="value",c=[],d=p=>c.push({text:p,b:!0}),u=p=>c.push({text:p}),h=l?"answers":e.answers.kind==="next"?"expects":"says",v=p=>`after “${ce(p.shown[n],24)}”`,b=p=>{let[x,m]=ss(p,n);l?d(B(m,3)):(u("“"),d(he(x)),u(`” (${be(m)})`))};if(s==="changes"){if(u(`${o&&a?"As trained the model":o?"Untouched, the model":"The model"} ${h} `),b(e),u(` ${v(e)}.`),!o)return u(" Hold a gate to see what it would have said."),c;e===t||rs(e,t,n)?u(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(u(` With your change it ${!l&&ss(e,n)[0]===ss(t,n)[0]?"still ":""}${h} `),b(t),u("."))}else[[e,r.a],[t,r.b]].forEach(([x,m],E)=>(u(`${E?" ":""}${m[0].toUpperCase()}${m.slice(1)}${m.endsWith("changed")?", ":" "}`),n>=x.T?u(`is over at “${ce(x.shown[x.T-1],24)}”.`):(u(`${h} `),b(x),u(E&&x.tokens[n]===e.tokens[n]?".":` ${v(x)}.`)))),e===t&&u(" They are the same.");let{parts:f}=t;return e!==t&&f!==null&&f!==void 0?u(f===n?" Here the two runs disagree for the first time.":` The two runs first disagree after “${ce(t.shown[f],24)}” (step ${f+1}).`):e!==t&&f===null&&!l&&!(s==="changes"&&rs(e,t,n))&&u(s==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),c}function Wi(e){let{setup:t,other:n,weights:s,name:r}=e,o=s==="trained",a=e.listed.some(Me);if(!n)return{kind:"changes",a:o?"as trained":"untouched",b:"with your change",held:a,trained:o};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:o};let[l,c]=[e.find(r),e.find(n.model)],d=(u,h)=>{let v=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${u.seed}`:`${u.units} units`}`:"");return`${Le(t.cells[u.cell])}${v||""}${h==="initial"?", untrained":""}`};return{kind:"network",a:`the ${d(l,s)}`,b:`the ${d(c,n.weights)}${a?", changed":""}`,held:a,trained:o}}function qi(e){let t=i("p",{class:"verdict","aria-live":"polite"}),n=i("h2"),s={a:i("span",{class:"a"}),b:i("span",{class:"b"})},r=Array.from({length:Fi},()=>{let l={a:i("span",{class:"n a"}),left:i("i",{class:"bar a"}),word:i("span",{class:"w"}),right:i("i",{class:"bar b"}),b:i("span",{class:"n b"})};return{el:i("li",{},l.a,i("span",{class:"arm a"},l.left),l.word,i("span",{class:"arm b"},l.right),l.b),...l}}),o=i("ol",{},...r.map(({el:l})=>l)),a=i("section",{class:"answers"},i("div",{class:"hd"},n),i("div",{class:"whose"},s.a,s.b),o);return{el:a,verdict:t,draw(l){if(l("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!l("picture","t","pins"))return;let{A:c,P:d,S:u}=e,h=e.titles,{t:v}=u,b=d.answers.kind==="value",f=fh(c,d,v,{...h,names:h});t.replaceChildren(...f.map(({text:O,b:A})=>A?i("b",{},O):O));let{title:p,kind:x}=d.answers,m=`“${ce(d.shown[v],24)}”`;n.textContent=`${p[0].toUpperCase()}${p.slice(1)} ${x==="label"?"at":"after"} ${m}`;let E=c===d&&h.kind==="changes";a.classList.toggle("alone",E);for(let O of["a","b"])s[O].textContent=h[O].replace(/^the (?=\w+( |,|$))/,A=>h.kind==="network"?"":A);E&&(s.b.textContent="nothing is held yet");let S=ir(c,d,v);o.setAttribute("aria-label",`${p}: ${h.a}, then ${h.b}`);let w=b?Math.max(1,...S.flatMap(({a:O,b:A})=>[Math.abs(O??0),Math.abs(A??0)])):1;r.forEach((O,A)=>{let g=S[A];if(O.el.hidden=!g,!!g){xe(O.word,he(g.word));for(let[T,L]of[["a",O.left],["b",O.right]]){let C=g[T];xe(O[T],E&&T==="b"?"":C===null?"–":Ri(d,C)),L.style.width=`${C===null||E&&T==="b"?0:100*Math.abs(C)/w}%`}O.el.classList.toggle("up",(g.b??0)>(g.a??0))}})}}}var ph={changes:"my changes",sentence:"another sentence",network:"another network"};function Di(e,{model:t,weights:n}){return e?(e.model??t)!==t||(e.weights??n)!==n?"network":"sentence":"changes"}function gh(e,t){let n=[...new Set(e.filter(o=>o.task===t.task).map(o=>o.cell))].filter(o=>o!==t.cell),s=["gru","lstm"].find(o=>n.includes(o))??n[0];return(s?Ms(e.filter(o=>o.task===t.task),{...t},{cell:s}):null)??e.find(o=>o.task===t.task&&o.name!==t.name)??null}function Ui(e){let t=f=>xn(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...f})),n=t({P:{get:()=>e.A},send:{value:(f,p)=>p?.jump?e.example(f.text):e.send(f,p)},typed:{set:f=>e.typed=f}}),s=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:f=>{let{length:p,...x}=e.asked.other??{};e.send({other:{...x,...f}})}}}),r=i("select",{class:"othernet","aria-label":"The other network"}),o=i("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=i("div",{class:"with"},i("span",{},"with"),r,i("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=i("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=i("div",{class:"second"},s.el,a,o,l),d=i("div",{class:"question"},n.el,c),u=Pe("Compare with",ph,h);o.addEventListener("click",()=>h("changes")),r.addEventListener("change",()=>{let[f,p]=r.value.split(" ");e.send({other:{model:f,weights:p}}),e.root.focus({preventScroll:!0})});function h(f){if(f===Di(e.asked.other,e.asked))return;let{model:p,weights:x}=e.asked,m=e.find(p),E=gh(e.setup.models,m);return f==="changes"?e.send({other:null}):f==="network"?e.send({other:E?{model:E.name,weights:x}:{model:p,weights:x==="trained"?"initial":"trained"}}):(v=!0,e.send({other:{text:e.text}}))}let v=!1;function b(){let{setup:f,entry:p,name:x}=e,m=f.models.filter(w=>w.task===p.task),E=(w,O)=>{let{cell:A,units:g,seed:T}=w,L=O==="initial"?", initial weights":"";return i("option",{value:`${w.name} ${O}`},`${Le(f.cells[A])}, ${g} units, seed ${T}${L}`)},S=Object.keys(f.cells).filter(w=>m.some(O=>O.cell===w));r.replaceChildren(...S.map(w=>i("optgroup",{label:f.cells[w]},...m.filter(O=>O.cell===w&&!(O.name===x&&e.weights==="trained")).map(O=>E(O,"trained")))),e.weights==="trained"&&i("optgroup",{label:"Before training"},...m.filter(w=>w.name===x).map(w=>E(w,"initial"))))}return{el:d,ways:u.el,draw(f){if(e.P&&e.before!==null||(n.draw(f),!e.P||!f("picture")))return;let{other:p}=e,x=Di(p,{model:e.name,weights:e.weights});u.set(x),c.hidden=x==="changes",s.el.hidden=x!=="sentence"&&e.text2===e.text,a.hidden=x!=="network",l.hidden=x!=="sentence",b(),p&&(r.value=`${p.model} ${p.weights}`),!(c.hidden||s.el.hidden)&&(s.draw(f),v&&(v=!1,s.el.querySelector(".sentence").focus()))}}}var wh=[0,200,600,1200,2e3],Bi=({better:e},t,n)=>e==="lower"?n-t:t-n;function is({measure:e,whole:t},{score:n,random:s}){let r=s.map(o=>Bi(e,t.score,o));return[Bi(e,t.score,n),Math.min(...r),Math.max(...r)]}var ar=([e,t,n])=>e>n?"more":e<t?"less":"same",lr={more:"more than any of them",same:"no more than they do",less:"less than any of them"},bh=["no","one","two","three","four","five","six","seven","eight"],as=e=>bh[e]??String(e);function os({name:e,digits:t},n,s=!0){return e==="accuracy"?`${B(100*n,1)}${s?B(100*Math.abs(n),1)==="1.0"?" point":" points":""}`:B(n,t)}function xh(e,t){let{measure:n,rows:s}=e;if(s.length===1){let[l]=s,[c,d,u]=is(e,l),h=l.random.length,v=l.k===1?`${as(h)} single units drawn at random cost`:`${as(h)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${os(n,c)}; ${v} ${os(n,d,!1)} to ${os(n,u)}: ${lr[ar([c,d,u])]}.`}let r={more:[],same:[],less:[]};for(let l of s)r[ar(is(e,l))].push(l.k);let o=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${lr[l]} with ${Rt(c)} of them cut`),[a]=is(e,s[0]);return`Cutting the best unit for ${t} costs ${os(n,a)}. Beside as many random units the best cost ${o.join("; ")}.`}function Vi(e){let t="units",n=!1,s={},r={},o=i("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=i("select",{"aria-label":"Feature"}),l=Pe("What to cut",{units:"units",feature:"the best units for"},k=>{t=k,g()}),c=i("button",{type:"button",class:"btn start"},"Cut"),d=i("span",{class:"done",role:"status"}),[u,h]=l.el.children,v=i("div",{class:"cuts"},i("span",{class:"seg"},u,o),i("span",{class:"seg"},h,a),c,d),b=Fe("scores"),f=i("table"),p=i("p",{class:"reads"}),x=i("div",{class:"pair"},i("div",{class:"panel"},b.el),i("div",{class:"panel scroll"},f)),{el:m,says:E}=ve("cut",re("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],v,p,x);E.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),o.addEventListener("input",()=>{n=!0,t="units",g()}),o.addEventListener("keydown",k=>k.key==="Enter"&&!c.disabled&&A()),a.addEventListener("change",()=>{t="feature",g()}),c.addEventListener("click",A);let S=()=>e.measured.get(e.name)?.features??[],w=()=>ln(o.value||"-",e.A.H),O=()=>JSON.stringify([e.name,e.weights]);function A(){let k=w()??null;r={about:t==="feature"?`“${S().find(({name:$})=>$===a.value)?.title}”`:`unit${k.length===1?"":"s"} ${qe(k)}`,key:O()},e.ask("cut",t==="feature"?{feature:a.value}:{units:k})}function g(){let{A:k,S:P}=e,$=S(),y=e.busy.has("cut");n||(o.value=String(Math.min(P.unit,k.H-1))),$.length||(t="units");let z=a.value;a.replaceChildren(...$.map(({name:R,title:_})=>i("option",{value:R},_))),$.some(({name:R})=>R===z)&&(a.value=z),h.parentNode.hidden=!$.length,l.set(t);let N=t==="units"?w():null,j=t==="units"&&(!N?.length||N.length>=k.H||N.length>e.setup.most.cut);o.setAttribute("aria-invalid",String(j)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":N?.length>1?`Cut ${ae(N.length,"unit")}`:"Cut it",c.disabled=y||!e.connected||j,d.textContent=y?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:j?`units from 0 to ${k.H-1}, such as 3 or 3,7-9, and not all`:"",m.classList.toggle("waiting",y),m.style.setProperty("--done",y?e.progress?.cut??0:0)}let T=()=>s.key===O()?e.got.cut:null;function L(){let k=T(),{about:P}=s;for(let q of[p,x])q.hidden=!k;if(!k)return;let{measure:$,rows:y,whole:z,rules:N}=k,j=q=>st($,q),R=q=>q.length?`${j(Math.min(...q))} to ${j(Math.max(...q))}`:"–";p.replaceChildren(i("b",{},xh(k,P)),` The whole network: ${j(z.score)} ${$.name==="accuracy"?"right":$.title} on ${(k.n??z.n).toLocaleString("en")} test answers`,$.chance===null||$.chance===void 0?".":` (chance: ${j($.chance)}).`),C(k);let _=Object.keys(z.by_rule),H=q=>k.by==="feature"?`best ${q.k}`:P,F=[["all",z.score,q=>[q.score,q.random]],..._.map(q=>[q,z.by_rule[q],G=>[G.by_rule[q],G.random_rules[q]]])],I=y.length>1?y.map(q=>[H(q),qe([...q.units].sort((G,X)=>G-X)),j(q.score),R(q.random),lr[ar(is(k,q))]]):F.map(([q,G,X])=>[q,j(G),j(X(y[0])[0]),R(X(y[0])[1])]),W=y.length>1?["cut","units",$.title,`${as(y[0].random.length)} random`,""]:["rule","whole","cut",`${as(y[0].random.length)} random`];f.replaceChildren(i("thead",{},i("tr",{},...W.map(q=>i("th",{scope:"col"},q)))),i("tbody",{},...I.map(q=>i("tr",{},i("th",{scope:"row",title:N[q[0]]??""},q[0]),...q.slice(1).map(G=>i("td",{},G))))))}function C(k){let{measure:P,rows:$,whole:y}=k,{rem:z}=e,{width:N}=b.measure(),j=3.6*z,R=N-1.2*z,_=rt({a:0,n:$.length+1},$.length+1,R,j),H=[y.score,...$.flatMap(Q=>[Q.score,...Q.random]),...typeof P.chance=="number"?[P.chance]:[]],F=Math.max(...H),I=Math.min(...H,F-(P.name==="accuracy"?.1:.2*Math.abs(F))),W=.06*(F-I),q=I-W,G=F+W,X=P.name==="accuracy"?100:1,ee=Ee(X*q,X*G,5),te=ee.every(Number.isInteger)?0:P.digits??2,Y=[y.score,...$.map(Q=>Q.score)],ne=[y.score,...$.map(Q=>Math.max(...Q.random))],D=Q=>Q>0;if(b.draw({x:gt(_),y:{low:q,high:G,top:.9*z,below:2.6*z},rows:ee.map(Q=>[Q/X,`${B(Q,te)}${X>1?"%":""}`]),along:Y.map((Q,se)=>[se,se?String($[se-1].k):"none"]),foot:1.5*z,lines:[{values:ne,kind:"draws",name:"random units",named:D},{values:Y,kind:"cut",name:k.by==="feature"?"the best units":"cut",named:D},...typeof P.chance=="number"?[{values:[P.chance,P.chance],at:[-.5,$.length+.5],kind:"chance",aside:!0}]:[]],bars:Q=>$.map((se,ie)=>[[_.centre(ie+1)-5,Q(Math.min(...se.random))],[_.centre(ie+1)+5,Q(Math.max(...se.random))]]),marks:[...$.flatMap((Q,se)=>Q.random.map(ie=>({k:se+1,v:ie,kind:"draw",r:3}))),...Y.map((Q,se)=>({k:se,v:Q,kind:"point",r:4.5}))],said:`${P.title} against the number of units cut. ${p.textContent}`,rem:z}),!b.frame)return;let{x:V,y:K}=b.frame,J=k.by==="feature"?"units cut, the best first":"units cut";b.under.replaceChildren(...$.map((Q,se)=>U("path",{class:"range",d:`M${V.at(se+1)} ${K(Math.min(...Q.random))}V${K(Math.max(...Q.random))}`})),U("text",{x:(j+R)/2,y:b.el.clientHeight-.3*z,"text-anchor":"middle"},J))}function M(){let k=!1;for(let P of["wheel","pointerdown","keydown"])addEventListener(P,()=>k=!0,{once:!0,passive:!0});for(let P of wh)setTimeout(()=>k||m.scrollIntoView(),P)}return e.inPage&&location.hash==="#cut"&&M(),{el:m,draw(k){e.P&&(k("cut")&&(s=r),k("picture","unit","busy","cut")&&g(),k("cut","picture","size","theme")&&L())}}}function vh({units:e,steps:t},n,s){let r=e===null?[[0,n.length-1]]:wt(n.flatMap((a,l)=>e.includes(a)?[l]:[])),o=t===null?[[0,s-1]]:wt(t.filter(a=>a<s));return r.flatMap(a=>o.map(l=>({rows:a,steps:l})))}function kh([e,t],[n,s],r,o){let[a,l]=[Math.min(e,n),Math.max(e,n)],[c,d]=[Math.min(t,s),Math.max(t,s)],u=r.slice(c,d+1).sort((v,b)=>v-b),h=Array.from({length:l-a+1},(v,b)=>a+b);return{units:u.length===r.length?null:u,steps:h.length===o?null:h}}function ls(e,t,n){let s=Math.min(e.T,t.T),r=t.H,o=e.signal(n),a=t.signal(n),l=Float64Array.from({length:s*r},(c,d)=>a[d]-o[d]);return{T:s,H:r,name:n,values:l,signal:()=>l,most:l.reduce((c,d)=>Math.max(c,Math.abs(d)),0)}}function cs(e,{name:t,most:n}){let[s,...r]=Mt(e,"g",n||1);return s.textContent=`Δ${t}`,[s,...r]}var yh=4;function hs(e,{tip:t,brushed:n=null}){let s=i("canvas",{"aria-hidden":"true"}),r=U("svg",{class:"mark","aria-hidden":"true"}),o=i("div",{class:"under","aria-hidden":"true"}),a=i("div",{class:"tag"}),l=i("span",{class:"unit","aria-hidden":"true"}),c=i("div",{class:"pane",role:"group",tabindex:n?"0":"-1"},s,r,l,a),d=i("div",{class:"umap"},c,o),u=null,h=null,v=0,b=[],f=null,p="";a.hidden=!0;let x=g=>{let T=s.getBoundingClientRect(),L=Math.floor((g.clientY-T.top)/T.height*u.H);return[Math.min(u.T-1,h.step(g.clientX-T.left+h.gutter)),Math.max(0,Math.min(u.H-1,L))]};_e(s,{press:g=>u!==null&&x(g),slop:n?yh:1/0,move:(g,T)=>m(T,x(g)),click(g){let[T,L]=x(g);E(),e.pick(e.order[L]),e.go(T)},cancel:g=>g.key==="Escape"&&E()}),s.addEventListener("pointermove",g=>{if(!u)return;let[T,L]=x(g),C=c.getBoundingClientRect(),M=e.order[L];a.textContent=`${t(T,M)} · unit ${M} · step ${T+1} “${ce(e.P.shown[T],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(C.width-a.offsetWidth,g.clientX-C.left+12))}px`,a.style.top=`${g.clientY-C.top-30}px`});for(let g of["pointerleave","pointercancel"])s.addEventListener(g,()=>a.hidden=!0);c.addEventListener("keydown",g=>{if(!n||!u)return;let T=g.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[g.key];if(g.key==="Escape"&&f)E();else if(!T)return;if(g.preventDefault(),!T)return;let L=f?.[0]??[Math.min(e.S.t,u.T-1),e.order.indexOf(e.S.unit)],[C,M]=f?.[1]??L;m(L,f?[Math.max(0,Math.min(u.T-1,C+T[0])),Math.max(0,Math.min(u.H-1,M+T[1]))]:L)}),o.addEventListener("click",g=>{let T=g.target.closest("[data-step]");T&&e.go(Number(T.dataset.step))});function m(g,T){f=[g,T],O(),n(kh(g,T,e.order,u.T))}function E(){f&&(f=null,O(),n(null))}let S=(g,T,L,C,M,k)=>{let[P,$]=[Math.max(T,h.a),Math.min(L,h.end-1)],y=v/u.H;return P>$?null:U("rect",{class:g,x:h.x(P)-k,y:C*y-k,width:($-P+1)*h.cw+2*k-1,height:(M-C+1)*y+2*k})},w=(g,...T)=>[S(`halo ${g}`,...T,1.5),S(`edge ${g}`,...T,0)];function O(){if(!u||!h)return;let{S:g}=e,T=e.order.indexOf(g.unit);r.replaceChildren(...[...b.flatMap(({rows:L,steps:C})=>w("kept",...C,...L)),...w("row",h.a,h.end-1,T,T),g.t<u.T&&S("step",g.t,g.t,0,u.H-1,0),...f?w("brush",Math.min(f[0][0],f[1][0]),Math.max(f[0][0],f[1][0]),Math.min(f[0][1],f[1][1]),Math.max(f[0][1],f[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${g.unit}`,l.style.top=`${Math.max(0,Math.min(v-16,(T+.5)*v/u.H-8))}px`;for(let L of o.children)L.classList.toggle("cur",Number(L.dataset.step)===g.t)}function A(){let{A:g,P:T}=e,L=g.shown.some((M,k)=>k<T.T&&M!==T.shown[k]);o.classList.toggle("two-texts",L);let C=M=>{let k=i("span",{"data-step":M,style:`left:${h.x(M)}px;width:${h.cw}px`,title:T.shown[M]},i("b",{},T.shown[M]));return L&&M<g.T&&g.shown[M]!==T.shown[M]&&k.prepend(i("s",{},g.shown[M])),k};o.replaceChildren(...h.cw<1.1*e.rem?[]:Array.from({length:h.n},(M,k)=>C(h.a+k)))}return{el:d,clear:E,mark:O,paint(g,{name:T,full:L,colours:C=T,pins:M=[],said:k}){let P=e.order.join();u&&(u.T!==g.T||P!==p)&&E(),[u,p]=[g,P];let $=c.clientWidth,y=devicePixelRatio||1,z=e.small?0:e.gutter;if(v=c.clientHeight,!$||!v)return;h=rt(e.S.view,e.P.T,$,z);let N=i("canvas",{width:u.T,height:u.H}),j=As(u,T,e.order,H=>e.palette.of(C,H,L));N.getContext("2d").putImageData(new ImageData(j,u.T,u.H),0,0),s.width=Math.round(($-z)*y),s.height=Math.round(v*y),s.style.cssText=`left:${z}px;width:${$-z}px;height:${v}px`;let R=s.getContext("2d"),_=h.cw>=14?Math.max(1,Math.round(y)):0;R.imageSmoothingEnabled=!1,R.drawImage(N,h.a,0,h.n,u.H,0,0,s.width,s.height);for(let H=1;_&&H<=h.n;H++)R.clearRect(Math.round(H*h.cw*y)-_,0,_,s.height);b=M.flatMap(H=>vh(H,e.order,u.T)),c.setAttribute("aria-label",k),A(),O()}}}function $h(e,t){let n=e.findIndex(a=>a>0);if(n<0)return null;let s=e.reduce((a,l,c)=>l>e[a]?c:a,n),r=e[s],o=e.findIndex((a,l)=>l>s&&a<=r/2);return{from:n,peak:s,most:r,now:e[t],left:e[t]/r,half:o<0?null:o-s}}function Mh(e,t,n,s,r="c"){if(!e)return`${r} is the same at every step.`;let{from:o,peak:a,left:l,half:c}=e;if(t<o)return`Up to ${s(t)} nothing differs; it begins at ${s(o)}.`;let d=a===n-1,u=d||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${ae(c,"step")} later`:"; half of it is not gone yet";return t===a?d&&o<a?`The difference still grows: ${r} differs most at the last step, ${s(t)}.`:`At ${s(t)} ${r} differs most.`:`${t<a?`At ${s(t)} ${r} differs by ${nt(l)} of what it will at its largest, at ${s(a)}`:`At ${s(t)} ${r} differs by ${nt(l)} of what it did at its largest, at ${s(a)}`}${u}${d?": it still grows":""}.`}function Sh(e,t,n,s,r){return Array.from({length:s},(a,l)=>[l,e[n*s+l],t[n*s+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Eh=(e,t)=>e.slice(0,t.length).flatMap((n,s)=>n===t[s]?[]:[s]);function Gi(e){let t=i("h3"),n=i("table",{class:"moved"}),s=i("h3"),r=Fe("sizes"),o=i("div",{class:"labels","aria-hidden":"true"});r.el.append(o);let a=i("h3"),l=i("span",{class:"legend"}),c=hs(e,{tip:(L,C)=>`Δ${e.S.focus} ${B(b.values[L*b.H+C],4,!0)}`}),{el:d,says:u,note:h}=ve("differences","What changed, step by step","with your change minus as trained",[],i("div",{class:"pair"},i("div",{class:"panel"},t,n),i("div",{class:"panel"},s,r.el,i("div",{class:"maphead"},a,l),c.el))),v=e.near.watch(d),b=null,f=null;r.el.addEventListener("click",L=>{f&&e.go(f.step(L.clientX-r.el.getBoundingClientRect().left))});let p=()=>Math.min(e.A.T,e.P.T),x=L=>`“${e.P.shown[L]}”`,m=()=>e.A===e.P;function E(){let{A:L,P:C,S:M}=e;if(e.sameNet){let P=new Float32Array(p());return["c","h"].filter($=>C.signals.includes($)).map($=>({name:`‖Δ${$}‖`,kind:$===C.memory?"c":"h",values:C.array(`size.${$}`)??P}))}let k=L.signals.includes(M.focus)?M.focus:"h";return[{name:`mean ${k}, ${e.titles.b}`,kind:"c",values:C.mean(k),signed:!0},{name:`mean ${k}, ${e.titles.a}`,kind:"trained",values:L.mean(k),signed:!0}]}function S(){let{P:L,S:C,rem:M}=e,{width:k,height:P}=r.measure();if(!k||!P)return;f=rt(C.view,L.T,k,e.gutter);let $=p(),y=E().map(W=>({...W,values:W.values.subarray(0,$)})),z=y.flatMap(W=>Array.from(W.values)),N=Math.min(0,...z),j=Math.max(...z)||1,R=Ee(N,j,3),_=[Math.min(N,...R),Math.max(j,...R)],H=Array.from({length:Math.max(0,Math.min($,f.end)-f.a)},(W,q)=>f.a+q).filter(W=>e.pins.some(q=>Me(q)&&(q.steps===null||q.steps.includes(W)))),F=W=>{let q=Math.max(...W);return G=>W[G]>.6*q||G===Math.min($,f.end)-1},I=R.every(Number.isInteger)?0:_[1]<.1?3:_[1]<1?2:1;r.draw({x:gt(f),y:{low:_[0],high:_[1],top:.9*M,below:.35*M},rows:R.map(W=>[W,B(W,I)]),shades:H.map(W=>[f.x(W),f.x(W+1)]),lines:y.map(W=>({...W,named:W.signed?null:F(W.values)})),tip:W=>W<$?`step ${W+1} “${L.shown[W]}”: ${y.map(({name:q,values:G,signed:X})=>`${q} ${B(G[W],3,X)}`).join(", ")}`:null,here:"column",room:{top:1.1*M},said:`${y.map(({name:W})=>W).join(" and ")} at every step. ${u.textContent}`,rem:M}),r.cursor(C.t),w(L.parts??null,k)}function w(L,C){let{rem:M}=e,k=L!==null&&f.sees(L)?f.centre(L):null,{top:P,bottom:$}=r.frame;r.under.replaceChildren(...k===null?[]:[U("path",{class:"parts",d:`M${k} ${$}V${P}`})]);let y=k>C-7*M?`right:${C-k+4}px`:`left:${k+4}px`;o.replaceChildren(...k===null?[]:[i("span",{class:"name parts",style:`top:${.5*M}px;${y}`},"answers part")])}function O(){let{A:L,P:C,S:M}=e,k=C.answers.kind==="value",P=M.t,[$,y]=[L.array("p"),C.array("p")],z=C.arrays.p[1][1],N=P<p()&&L.words.join()===C.words.join();if(t.replaceChildren(N?"Answers that changed most after ":"Answers after ",i("b",{},x(P))),!N){n.replaceChildren(i("tbody",{},i("tr",{},i("td",{},P<p()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let j=k?F=>B(F,3):be,R=[e.titles.a,e.titles.b],_=(F,I)=>i("span",{class:"change","aria-hidden":"true"},i("i",{class:I<F?"neg":"pos",style:`left:${100*Math.min(F,I)}%;width:${100*Math.abs(I-F)}%`})),H=Sh($,y,P,z,k?1:6).filter(([,F,I])=>j(F)!==j(I));if(!H.length){let F=m()?"No answer changes: both runs are the same.":rs(L,C,P)?`No answer changes after ${x(P)}.`:`No answer after ${x(P)} changes by as much as is written here.`;n.replaceChildren(i("tbody",{},i("tr",{},i("td",{class:"none"},F))));return}n.replaceChildren(i("thead",{},i("tr",{},...["answer",R[0],"",R[1]].map(F=>i("th",{scope:"col"},F)))),i("tbody",{},...H.map(([F,I,W])=>i("tr",{},i("th",{scope:"row"},he(C.words[F])),i("td",{},j(I)),i("td",{class:"way"},k?"":_(I,W)),i("td",{},i("b",{},j(W)))))))}function A(){let{A:L,P:C,S:M}=e,k=p(),P=Math.min(M.t,k-1);if(h.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",m())return void u.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let $=[],y=Eh(L.tokens,C.tokens),z=R=>`“${L.shown[R]}” and “${C.shown[R]}”`;if(y.length&&$.push(`The texts differ at ${y.length>3?`${ae(y.length,"step")}, first ${z(y[0])}`:y.map(z).join(", ")}.`),L.T!==C.T&&$.push(`One goes on for ${ae(Math.abs(L.T-C.T),"step")} more, which are left out.`),e.sameNet){let R=C.memory,_=C.array(`size.${R}`);_&&$.push(Mh($h(_.subarray(0,k),P),P,k,x,R))}let{parts:N}=C,j=(R,_)=>R.top(_)[0][0];if(C.answers.kind!=="value"&&"parts"in C){let R=Array.from({length:k},(_,H)=>j(L,H)!==j(C,H)).filter(Boolean).length;$.push(N===null?"The top answer is the same after every step.":`The top answers first differ after ${x(N)}, step ${N+1}, where “${he(j(L,N))}” becomes “${he(j(C,N))}”; they differ after ${R} of ${ae(k,"step")}.`)}u.replaceChildren($.join(" "))}function g(){let{A:L,P:C,S:M}=e,k=e.sameNet&&L.signals.includes(M.focus);for(let P of[c.el,a.parentNode])P.hidden=!k;k&&(b=ls(L,C,M.focus),a.replaceChildren(i("b",{},`Δ${M.focus}`),` ${e.P.roles.word(M.focus)} of every unit`),l.replaceChildren(...cs(e,b)),c.paint(b,{name:M.focus,full:b.most||1,colours:"g",said:`Map of the difference of ${M.focus}: ${b.H} units by ${b.T} steps.`}))}function T(){!e.P||!v()||(s.replaceChildren(...e.sameNet?["How far apart the memories are: ",i("b",{},E().map(({name:L})=>L).join(", "))," over all units"]:["Means over all units of each network"]),A(),S(),O(),g())}return{el:d,draw(L){L("picture","size","view","theme","focus","t","unit","order")&&T()}}}var Ch=75,cr=(e,t,n)=>Math.max(t,Math.min(n,e)),Th=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Lh=(e,t,n)=>cr(Math.round(100*(e+(t<0?-1:1)*(n-t)/Ch))/100,0,1),hr=(e,{signal:t},n,s)=>e.findLastIndex(r=>Lt([r],t,n,s)!==null);function Ah(e,t,n,s){let r=hr(e,t,n,s),o=e[r];return!o||!Th([o.units,o.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function zh(e,t,n,s){let r=hr(e,{signal:t},n,s);return e.filter((o,a)=>a!==r)}function Ki(e){let t="all",n="span",s="b",r=null,o=null,a=null,l=null,c=null,d=!1,u=[],h=Pe("Whose",{all:"all units",one:"unit"},D=>{t=D,ne()}),v=Pe("When",{step:"this step",span:"",all:"all steps"},D=>{n=D,ne()}),b=i("h3"),f=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),p=i("div",{class:"states"}),x=i("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),m=Pe("What the map shows",{b:"with your change",d:"difference"},D=>{s=D,ee()}),E=i("span",{class:"legend"}),S=hs(e,{tip:q,brushed:X}),w=Ue({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:D=>B(D)},()=>d=!0),O=i("span"),A=i("button",{type:"button",class:"btn start"},"Hold"),g=i("button",{type:"button",class:"btn"},"Clear"),T=i("div",{class:"brushed",role:"group","aria-label":"What is brushed"},O,w.el,A,g),L=i("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:C,says:M,note:k}=ve("inside",re("cell","Inside the cell"),"drag a gate",[h.el,v.el],i("div",{class:"pair"},i("div",{class:"panel"},b,f,p),i("div",{class:"panel"},i("div",{class:"maphead"},x,m.el,E),S.el,T,L))),P=e.near.watch(C);T.hidden=!0,A.addEventListener("click",()=>{let{signal:D,units:V,steps:K}=c;S.clear(),e.hold({signal:D,units:V,steps:K,value:Number(w.input.value)})}),g.addEventListener("click",()=>S.clear());let $=()=>{let{t:D,span:[V,K]}=e.S;return D>=V&&D<=K&&De(V,K,e.P.T)||[D]},y=()=>({step:[e.S.t],span:$(),all:null}),z=()=>({units:t==="all"?null:[e.S.unit],steps:y()[n]});function N(D,V,K){let{unit:J,t:Q}=e.S;a??=e.pins;let se=Ah(a,{signal:D,...z(),value:V},J,Q);K&&(a=null),e.edit(se,{done:K,select:hr(se,{signal:D},J,Q)})}let j=D=>e.edit(zh(e.pins,D,e.S.unit,e.S.t),{done:!0}),R=D=>`${e.P.roles.word(D)} ${D}`,_=D=>{let{unit:V,t:K}=e.S,J=e.held(D,V,K);return typeof J=="number"?J:e.P.at(D,K,V)};function H({signal:D,linked:V,x:K,y:J,level:Q}){let se=[-1,1].map(()=>U("path",{class:"jaw grip",d:Q?`M${K-7} ${J}h14`:`M${K} ${J-7}v14`})),ie=U("g",{class:`pull ${Q?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},U("circle",{class:"reach",cx:K,cy:J,r:Ct+6}),...se),oe=U("g",{class:"pinned",role:"button",tabindex:"0"},U("circle",{class:"reach",cx:K-23,cy:J-23,r:15}),U("path",{d:`M${K-12} ${J-12}L${K-19} ${J-19}`}),U("circle",{class:"knob",cx:K-23,cy:J-23,r:7.5}),U("title",{},`Release ${R(D)}`)),we=()=>V?1-_(D):_(D),ke=(ue,fe)=>N(D,V?Math.round(100*(1-ue))/100:ue,fe),Z=ue=>Q?ue.clientY:ue.clientX,Re=ue=>{let fe=o.svg.getBoundingClientRect(),Be=o.svg.viewBox.baseVal.width/fe.width;return[Q?(ue.clientY-fe.top)*Be-J:(ue.clientX-fe.left)*Be-K,Be]};_e(ie,{press(ue){ue.preventDefault(),ie.focus({preventScroll:!0});let[fe,Be]=Re(ue);return{from:fe,k:Be,start:Z(ue),open:we(),last:null}},move(ue,fe){let Be=Lh(fe.open,fe.from,fe.from+fe.k*(Z(ue)-fe.start));Be!==(fe.last??Math.round(100*fe.open)/100)&&(fe.last=Be,ke(Be,!1))},done:(ue,{last:fe})=>fe!==null&&ke(fe,!0)});let Oe=null;ie.addEventListener("keydown",ue=>{let fe={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[ue.key];if(["Delete","Backspace"].includes(ue.key)&&e.held(D,e.S.unit,e.S.t)!==null)j(D);else if(!fe)return;ue.preventDefault(),fe&&(Oe=cr(Math.round(100*((Oe??we())+fe))/100,0,1),ke(Oe,!1))});let tn=()=>{Oe!==null&&(ke(Oe,!0),Oe=null)};return ie.addEventListener("keyup",tn),ie.addEventListener("blur",tn),oe.addEventListener("click",()=>j(D)),oe.addEventListener("keydown",ue=>{ue.key!=="Enter"&&ue.key!==" "||(ue.preventDefault(),ie.focus(),j(D))}),{el:U("g",{},ie,oe),step(ue){let fe=ue.now[D],{unit:Be,t:Ca}=e.S,kr=e.held(D,Be,Ca)!==null,Ta=Fs(V?1-fe:fe)+5;se.forEach((La,Aa)=>La.style.transform=`translate${Q?"Y":"X"}(${(2*Aa-1)*Ta}px)`),ie.setAttribute("aria-label",V?`${R(D)}, by its other side, 1 − ${D}`:R(D)),ie.setAttribute("aria-valuenow",B(fe).replace("−","-")),ie.setAttribute("aria-valuetext",`${e.P.roles.word(D)} ${B(fe)}${kr?`, held; as trained ${F(D)}`:""}`),oe.style.display=kr?"":"none",oe.setAttribute("aria-label",`Release ${R(D)}`)}}}let F=D=>{let{A:V,S:K}=e;return e.sameNet&&K.t<V.T?B(V.at(D,K.t,K.unit)):"–"};function I(){let{P:D}=e;o=Vn(D.roles,H),f.replaceChildren(o.svg),x.replaceChildren(...D.signals.map(V=>{let K=i("button",{type:"button","data-signal":V,"data-term":V,"aria-label":`${e.P.roles.word(V)} ${V}`},i("i",{class:`s-${V}`},V));return K.addEventListener("click",()=>e.look(V)),K})),u=D.signals.filter(V=>e.P.roles.kind(V)!=="gate").map(V=>{let[K,J]=W(V),Q=Ue({name:V,title:`Hold ${R(V)} at`,low:K,high:J,step:.01,value:0,written:ie=>B(ie,2,!0)},ie=>{l=V,N(V,ie,!1)}),se=i("button",{type:"button",class:"btn free",title:`Release ${R(V)}`,"aria-label":`Release ${R(V)}`},"held");for(let ie of["change","pointerup","pointercancel","blur"])Q.input.addEventListener(ie,()=>{l!==V||!a||(l=null,N(V,Number(Q.input.value),!0))});return se.addEventListener("click",()=>j(V)),{name:V,line:Q,free:se,el:i("div",{class:"state"},Q.el,se)}}),p.replaceChildren(...u.map(V=>V.el))}function W(D){let[V,K]=e.range(D);if(Number.isFinite(K))return[V,K];let J=Math.ceil(1.2*Math.max(1,e.A.signals.includes(D)?e.A.peak(D):0));return[-J,J]}function q(D,V){let{P:K,A:J,S:Q}=e,se=`${Q.focus} ${B(K.at(Q.focus,D,V),4)}`;return G()&&J!==K&&D<J.T?`${se}, as trained ${B(J.at(Q.focus,D,V),4)}`:se}let G=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function X(D){let V=e.S.focus;if(T.hidden=!D,L.hidden=!!D,!D){c=null,d=!1;return}let{P:K}=e;c={signal:V,...D};let J=D.units?.length??K.H,Q=D.steps??Array.from({length:K.T},(ke,Z)=>Z);if(O.replaceChildren("hold ",i("i",{class:`s-${V}`},V),` of ${D.units===null?`all ${J} units`:J===1?`unit ${D.units[0]}`:ae(J,"unit")} over `,i("b",{},e.names(D.steps))),d)return;let[se,ie]=W(V),oe=D.units??e.order,we=oe.reduce((ke,Z)=>ke+Q.reduce((Re,Oe)=>Re+K.at(V,Oe,Z),0),0)/(oe.length*Q.length);w.set(Math.round(100*cr(we,se,ie))/100,{min:se,max:ie})}function ee(){let{P:D,A:V,S:K}=e,J=K.focus,Q=G()&&V!==D;c&&c.signal!==J&&S.clear();let se=s==="d"&&Q;m.set(se?"d":"b"),m.el.children[1].disabled=!Q;for(let Z of x.children)Z.setAttribute("aria-pressed",String(Z.dataset.signal===J));let ie=e.pins.filter(Z=>Me(Z)&&Z.signal===J),oe=se?ls(V,D,J):D,we=se?oe.most:e.full(J);E.replaceChildren(...se?cs(e,oe):Mt(e,J,we));let ke=V===D?"as trained":e.titles.b;S.paint(oe,{name:J,full:we,colours:se?"g":J,pins:ie,said:`Map of ${J}${se?`, ${e.titles.b} minus ${e.titles.a}`:`, ${ke}`}: ${D.H} units by ${oe.T} steps. Shift and the arrows brush a part of it.`})}function te(){let{P:D,S:V}=e,K=Gn(D,{...V,mode:"unit"});for(let J of D.signals)K.now[J]=_(J);o.update({...K,compact:e.small,instant:!0}),o.svg.setAttribute("aria-label",`The ${e.setup.cells[D.cell]} cell of unit ${V.unit} at “${D.shown[V.t]}”`),b.replaceChildren(i("b",{},`Unit ${V.unit}`),` of ${D.H} at `,i("b",{},`“${D.shown[V.t]}”`),`, step ${V.t+1} of ${D.T}`);for(let{name:J,line:Q,free:se}of u){let ie=e.held(J,V.unit,V.t)!==null,[oe,we]=W(J),ke=_(J);l!==J&&Q.set(ke,{min:Math.min(oe,ke),max:Math.max(we,ke)}),se.hidden=!ie}}function Y(){let{P:D,S:V}=e,K=y(),[,J]=h.el.children,[,Q]=v.el.children;h.el.children[0].textContent=`all ${ae(D.H,"unit")}`,J.textContent=`unit ${V.unit}`,h.set(t),Q.textContent=`over ${e.names(K.span)}`,Q.hidden=K.span.length===1,v.set(Q.hidden&&n==="span"?"step":n);let{signals:se}=D,ie=se.filter(Z=>e.P.roles.kind(Z)==="gate"),oe=z(),we=oe.steps===null?"at all steps":oe.steps.length===1?`at ${e.names(oe.steps)}`:`over ${e.names(oe.steps)}`,ke=se.filter(Z=>e.held(Z,V.unit,V.t)!==null);k.textContent=ie.length?"drag a gate, drawn as a valve":"it has no gate: set its state",M.replaceChildren(ie.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${oe.units===null?`all ${ae(D.H,"unit")}`:`unit ${V.unit}`} ${we}. `,...ke.length?["Held in this unit here: ",ke.map(Z=>`${R(Z)} at ${B(_(Z))} (as trained ${F(Z)})`).join(", "),". A click on its pin lets it go."]:[])}function ne(){let{P:D}=e;if(!D||!P())return;let V=D.cell+JSON.stringify(D.options);V!==r&&I(),r=V,Y(),te(),ee()}return{el:C,draw(D){D("picture","pins","unit","focus","view","size","theme","order","t")&&ne()}}}var Yi=`.ledger {
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
`;var Ph=1e-5;function Nh(e,t,n=()=>!1){if(!e.keeper)return null;let{T:s,roles:r}=e,o=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(h=>[h,e.column(h,t)])),l=[],c=new Float64Array(s),d=new Float64Array(s),u=new Float64Array(s);for(let h=0;h<s;h++){let v=S=>a[S][h],b=n(h),f=b?0:r.kept(v);for(let S=0;S<h;S++)c[S]*=f;c[h]=b?o[h]:r.written(v);let p=0,x=0;for(let S=0;S<=h;S++)p+=c[S],Math.abs(c[S])>Math.abs(c[x])&&(x=S);let m=o[h]-p;if(!(Math.abs(m)<=Ph*Math.max(Math.abs(c[x]),Math.abs(o[h]))))throw new Error(`the shares of unit ${t} after step ${h+1} do not add up to what it holds`);c[x]+=m;let E=c.slice(0,h+1);for(let S of E)S>0?d[h]+=S:u[h]+=S;l.push(E)}return{T:s,unit:t,memory:o,rows:l,above:d,below:u}}var fn=(e,t,n)=>Nh(t,n,s=>t!==e.A&&Lt(e.listed,t.memory,n,s)!==null);function Pt(e){let{A:t,P:n,S:s,titles:r}=e;return(t===n?[t]:[t,n]).map((o,a)=>{let l=s.unit<o.H?o.kept(`ledger ${o.layer} ${s.unit}`,()=>fn(e,o,s.unit)):null;return{P:o,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var dr=e=>e.roles.writes,pn=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${dr(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function gn(e,{P:t,book:n}){return n?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var Nt=e=>e[0].toUpperCase()+e.slice(1);function Xi({T:e,H:t},n){let s=Array.from({length:e},(r,o)=>new Float64Array(o+1));for(let r=0;r<t;r++)n(r).rows.forEach((o,a)=>{for(let l=0;l<=a;l++)s[a][l]+=o[l]*o[l]});return s.map(r=>r.map(Math.sqrt))}function ur(e){let t=0,n=0;return Array.from(e,(s,r)=>{let o=s<0?n:t,a=o+s;return s<0?n=a:t=a,{k:r,from:o,to:a}})}var Ji=(e,t)=>ur(e).find(({from:n,to:s})=>(t-n)*(t-s)<0)?.k??null;function wn(e){let t=0,n=0;return e.forEach((s,r)=>{n+=Math.abs(s),Math.abs(s)>Math.abs(e[t])&&(t=r)}),n?{k:t,part:Math.abs(e[t])/n}:null}var en=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function Zi(e,t,n){let s=e.length-1,r=wn(e);if(!r)return s?`No ${n} has written anything that is left here.`:`This first ${n} writes nothing here.`;let{k:o,part:a}=r,l=`“${t(o)}”, ${en(s,o)}`;return s===0?`All of this memory was written at “${t(o)}”, the first ${n}.`:a>.5?`Most of this memory (${nt(a)}) was written at ${l}.`:a>=.1?`No ${n} wrote most of it; the largest part (${nt(a)}) was written at ${l}.`:`No ${n} wrote more than a tenth of it.`}function mr(e,t,n=null){let s=Math.max(...e.map(d=>d?.length??0)),r=d=>e.map(u=>u&&d<u.length?u[d]:null),o=d=>Math.max(...r(d).map(u=>Math.abs(u??0))),l=Array.from({length:s},(d,u)=>[o(u),u]).sort((d,u)=>u[0]-d[0]||u[1]-d[1]).map(([,d])=>d).slice(0,s===t+1?s:t);n!==null&&n<s&&!l.includes(n)&&(l[l.length-1]=n);let c=e.map(d=>d?d.reduce((u,h,v)=>l.includes(v)?u:u+h,0):null);return{writers:l.sort((d,u)=>d-u),rest:s-l.length,values:r,others:c}}function Qi(e){let t=e.flat(2).every(n=>Math.abs(n)<.1)?3:2;for(let n=t;n<=3;n++){let s=e.every(([r,o])=>Math.abs(r.reduce((a,l)=>a+de(l,n),0)-de(o,n))<.5*10**-n);if(s)return{digits:n,exact:s}}return{digits:t,exact:!1}}function Qe(e,t){return e.kept("again",()=>{let s=new Map;for(let r of e.shown)s.set(r,(s.get(r)??0)+1);return s}).get(e.shown[t])>1?e.shown[t]+Ge(t+1):e.shown[t]}function ea(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var fr=e=>e<0?`≥${-e}`:String(e);var pr=60,jh=24;function _h(e,t){let n=e.length,s=new Uint8ClampedArray(4*n*n);return e.forEach((r,o)=>r.forEach((a,l)=>s.set([...t(a),255],4*(o*n+l)))),s}var Hh=e=>e.reduce((t,n)=>n.reduce((s,r)=>Math.max(s,Math.abs(r)),t),0);function gr(e){let t="unit",n=[],s=Pe("Whose memory",{unit:"this unit",all:"all units"},S=>{t=S,e.root.focus({preventScroll:!0}),x()}),r=i("span",{class:"legend","aria-hidden":"true"}),o=i("button",{type:"button",class:"btn"},"Table"),a=[f(),f()],l=p(),c=i("p",{class:"reads means"}),{el:d,says:u,note:h}=ve("shares",re("ledger","Ledger, word by word"),"",[s.el,r,o],i("div",{class:"two"},...a.map(S=>S.el)),c,l.el);o.addEventListener("click",()=>l.open()),e.seen(d,x);let v=S=>B(S,4,t==="unit"),b=({P:S,book:w})=>t==="unit"?w?.rows??null:S.keeper?S.kept(`ledger norms ${S.layer}`,()=>Xi(S,O=>fn(e,S,O))):null;function f(){let S=i("h3"),w=i("canvas"),O=U("svg",{"aria-hidden":"true"}),A=i("div",{class:"tag",role:"status"}),g=i("div",{class:"square",tabindex:"0",role:"img"},w,O,A),T=i("p",{class:"gateless"}),L=null,C=null;A.hidden=!0;let M=z=>{let N=g.getBoundingClientRect(),j=y.rows.length,R=Math.floor((z.clientY-N.top-L.top)/L.each),_=Math.floor((z.clientX-N.left-L.left)/L.cw);return R<j&&_>=0&&_<=R?[R,_]:null};function k(z){if(C=z,A.hidden=!z,O.querySelector(".probe")?.remove(),!z)return;let[N,j]=z,{P:R}=y.side,{left:_,top:H,cw:F,each:I}=L,W=_+j*F,q=H+N*I;A.textContent=`“${Qe(R,j)}” ${v(y.rows[N][j])} of what is held after “${Qe(R,N)}”, ${en(N,j)}`,O.append(U("rect",{class:"probe",x:W,y:q,width:F,height:I})),A.style.left=`${Math.max(0,Math.min(g.clientWidth-A.offsetWidth,W+12))}px`,A.style.top=`${q>40?q-34:q+I+8}px`}let P=z=>y.rows&&L&&k(M(z));g.addEventListener("pointermove",P),g.addEventListener("pointerdown",P);for(let z of["pointerleave","blur"])g.addEventListener(z,()=>L&&k(null));g.addEventListener("click",z=>{let N=y.rows&&L&&M(z);N&&(e.go(N[0]),e.set({writer:N[1]}))}),g.addEventListener("keydown",z=>{let N={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[z.key];if(!N||!y.rows||!L||z.ctrlKey||z.metaKey||z.altKey)return;z.preventDefault();let[j,R]=C??[Math.min(e.S.t,y.rows.length-1),e.S.writer??0],_=Math.max(0,Math.min(y.rows.length-1,j+N[0]));k([_,Math.max(0,Math.min(_,R+N[1]))])});function $(z){let{rem:N}=e,j=z<=jh,R=Math.round((j?5.6:3.2)*N),_=g.clientWidth,H=Math.min(6*N,(_-R-.3*N)/z),F=Math.min(1.75*N,24*N/z);L=H>0?{left:R,top:2,cw:H,each:F,wide:H*z,tall:F*z,width:_,worded:j}:null}let y={el:i("div",{class:"panel"},S,g,T),name:S,box:g,why:T,rows:null,paint(z,N){let{rows:j,side:{P:R}}=y,{rem:_,font:H}=e,F=j.length,I=devicePixelRatio||1;if(k(null),$(F),!L)return;let{left:W,top:q,cw:G,each:X,wide:ee,tall:te,width:Y,worded:ne}=L,D=q+te;g.style.height=`${D+2.5*_}px`,w.width=Math.round(ee*I),w.height=Math.round(te*I),w.style.cssText=`left:${W}px;top:${q}px;width:${ee}px;height:${te}px`;let V=i("canvas",{width:F,height:F}),K=w.getContext("2d");V.getContext("2d").putImageData(new ImageData(_h(j,N),F,F),0,0),K.imageSmoothingEnabled=!1,K.drawImage(V,0,0,F,F,0,0,w.width,w.height);let J=oe=>B(oe,2,t==="unit");G>=2.6*_&&X>=1.05*_&&(Object.assign(K,{font:`500 ${.75*_*I}px ${H}`,textAlign:"center"}),j.forEach((oe,we)=>oe.forEach((ke,Z)=>{K.fillStyle=it(N(ke)),K.fillText(J(ke),(Z+.5)*G*I,((we+.5)*X+.27*_)*I)})));let Q=ot(1,F,6).map(oe=>oe-1),se=ne?R.tokens.map((oe,we)=>we):Q,ie=oe=>ne?ce(Qe(R,oe),9):String(oe+1);O.setAttribute("width",Y),O.setAttribute("height",D+2.5*_),O.replaceChildren(U("path",{class:"edge",d:`M${W} ${q}V${D}H${W+ee}`}),...se.map(oe=>U("text",{x:W-.4*_,y:q+(oe+.5)*X+.27*_,"text-anchor":"end"},ie(oe))),...se.map(oe=>{let we=ne?yt(ie(oe),G-3,.75*_,400,H):.75*_;return U("text",{x:W+(oe+.5)*G,y:D+_,"text-anchor":"middle",style:`font-size:${we}px`},we<.5*_?String(oe+1):ie(oe))}),U("text",{x:W+ee/2,y:D+2.1*_,"text-anchor":"middle"},`what each ${R.reads.one} wrote`),U("text",{"text-anchor":"middle",transform:`translate(${.7*_} ${q+te/2}) rotate(-90)`},te>8*_?`held after each ${R.reads.one}`:""),U("rect",{class:"halo"}),U("rect",{class:"row"}),U("rect",{class:"halo"}),U("rect",{class:"column"})),y.mark()},mark(){if(!L||!y.rows)return;let{left:z,top:N,cw:j,each:R}=L,{t:_,writer:H}=e.S,F=y.rows.length,I=(W,q,G,X,ee,te)=>O.querySelectorAll(W).forEach(Y=>{Y.style.display=q?"":"none";for(let[ne,D]of Object.entries({x:G,y:X,width:ee,height:te}))Y.setAttribute(ne,D)});I(".row, .halo:has(+ .row)",_<F,z,N+_*R,(_+1)*j,Math.max(2,R)),I(".column, .halo:has(+ .column)",H!==null&&H<F,z+H*j,N+H*R,Math.max(2,j),Math.max(0,F-H)*R)}};return y}function p(){let S=i("h2"),w=i("div",{class:"seg",role:"group","aria-label":"Which run"}),O=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),A=i("button",{type:"button",class:"btn"},"CSV"),g=i("button",{type:"button",class:"btn"},"Close"),T=i("dialog",{class:"numbers","aria-label":"The ledger in numbers"},i("div",{class:"bar"},S,w,i("span",{class:"sp"}),A,g),O),L=0;g.addEventListener("click",()=>T.close()),T.addEventListener("click",M=>M.target===T&&T.close()),A.addEventListener("click",()=>{let{side:{P:M},rows:k}=a[L],P=k.map(($,y)=>[y,M.tokens[y],0,...Array.from({length:M.T},(z,N)=>N<=y?xs($[N]):"")]);tt(`gatescope-ledger-${M.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,nn([["step","token","before the text",...M.tokens],...P]),"text/csv")});let C={el:T,open(){C.fill(),T.showModal()},fill(){let M=a.map((N,j)=>j).filter(N=>a[N].rows);L=M.includes(L)?L:M[0];let{side:{P:k},rows:P}=a[L],$=Math.max(0,Math.min(e.S.t-pr/2,k.T-pr)),y=Math.min(k.T,$+pr);w.replaceChildren(...M.length<2?[]:M.map(N=>{let j=i("button",{type:"button","aria-pressed":String(N===L)},a[N].side.name);return j.addEventListener("click",()=>{L=N,C.fill()}),j})),S.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${k.H} units: who wrote what they hold, 2-norms`;let z=t==="unit"?[k.memory]:[];O.replaceChildren(Ke(["step","token",...z,"before the text",...k.shown.slice(0,y).map((N,j)=>Qe(k,j))],P.slice($,y).map((N,j)=>[$+j+1,k.shown[$+j],...t==="unit"?[v(k.at(k.memory,$+j,e.S.unit))]:[],v(0),...Array.from({length:y},(R,_)=>_<N.length?v(N[_]):"")]),`${t==="unit"?`Each row's shares add up to its ${k.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(y-$<k.T?` Steps ${$+1} to ${y} of ${k.T}; all are in the CSV.`:"")))},draw:()=>T.open&&C.fill()};return C}function x(){n=Pt(e);let S=n.every(({P:k})=>!k.keeper),{S:w,P:O}=e;if(d.hidden=S,S)return;s.set(t),a.forEach((k,P)=>{k.side=n[P],k.rows=n[P]?b(n[P]):null,k.el.hidden=!n[P]});let A=a.filter(({rows:k})=>k),g=Math.max(...A.map(({rows:k})=>Hh(k)))||1,T=vt(e.css("--zero"),e.css("--ink")),L=T.length-1,C=t==="unit"?k=>e.palette.of("c",k,g):k=>T[Math.round(L*k/g)];m(g,C);let M=[...new Set(A.map(({side:k})=>`${dr(k.P)} of a ${O.reads.one}, times every ${ge(k.P.roles.keep)} since`))];h.textContent=`row: the moment; column: the ${O.reads.one} that wrote; colour: how much of it is still there, ${M.join("; ")}`,c.textContent=pn(n.findLast(k=>k.P.keeper).P);for(let{side:k,rows:P,name:$,box:y,why:z,paint:N}of a)k&&($.replaceChildren(i("b",{},Nt(k.name)),t==="unit"?` unit ${w.unit}`:` all ${k.P.H} units`),y.hidden=!P,z.textContent=P?"":gn(e,k),P&&N(g,C));E(),l.draw()}function m(S,w){let O=t==="unit"?-S:0,A=Array.from({length:12},(g,T)=>{let L=i("i");return L.style.background=We(w(O+(S-O)*T/11)),L});r.replaceChildren(`${B(O,O?2:0)} `,i("span",{},...A),` ${B(S,2,t==="unit")}`)}function E(){let{S,P:w}=e,O=a.filter(({rows:C})=>C),A=O.at(-1)?.rows[S.t],g=S.writer!==null&&S.writer<=S.t?S.writer:A&&wn(A)?.k,T=t==="unit"?`unit ${S.unit}`:`all ${w.H} units`,L=O.flatMap(({side:C,rows:M})=>{if(g==null||S.t>=M.length||g>=M.length)return[];let k=M[g][g],P=M[S.t][g],$=k?Math.abs(P/k):0,y=`“${Qe(C.P,g)}”`,z=t==="unit"?v:j=>`a norm of ${v(j)}`,N=Math.abs(k)<5e-5?`${y} wrote next to nothing into ${T}`:S.t===g?`${y} writes ${z(k)} into ${T}`:`of ${z(k)} that ${y} wrote into ${T}, ${z(P)} is left ${en(S.t,g).replace(" ago"," later")} (${nt($)})`;return[`${Nt(C.name)}: ${N}.`]});u.textContent=L.join(" ");for(let{side:C,rows:M,box:k}of O)k.setAttribute("aria-label",`${Nt(C.name)}, ${T}: the share of every ${w.reads.one} after every step, ${M.length} by ${M.length}. ${u.textContent} Arrow keys read one share.`)}return{el:d,draw(S){if(S("unit","theme","size")&&!S("picture"))x();else if(S("picture"))d.hidden=Pt(e).every(({P:w})=>!w.keeper);else if(S("t","writer")&&!d.hidden&&n.length){for(let w of a)w.mark();E(),l.draw()}}}}var wr=6,ta=.42,na=3,sa=(e,t)=>e.set({writer:e.S.writer===t?null:t});function ra(e){let t=i("small"),n=i("div",{class:"tag"}),s=i("p",{class:"gateless"}),r=i("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let o=[d(),d()],a=i("div",{class:"books"},...o.map(f=>f.el)),l=i("section",{class:"ledger","aria-label":"Memory ledger"},i("div",{class:"hd"},i("h2",{},re("ledger","Memory ledger")," ",t),r),s,a,n),c=[];n.hidden=!0;function d(){let f=i("canvas",{role:"img"}),p=i("p",{class:"gateless"}),x=i("b",{class:"bookend","aria-hidden":"true"}),m={el:i("div",{class:"book"},f,x,p),canvas:f,why:p,end:x,key:null,width:0,height:0},E=({clientX:S,clientY:w})=>{let O=f.getBoundingClientRect(),A=e.G.step(S-O.left);return S-O.left<e.G.gutter||A>=m.side.P.T?null:[A,Ji(m.side.row(A),m.value(w-O.top))]};return f.addEventListener("click",S=>{let w=E(S);w&&(w[1]===null?e.go(w[0]):sa(e,w[1]))}),f.addEventListener("pointermove",S=>{let w=E(S);if(n.hidden=!w,!w)return;let[O,A]=w,{P:g,book:T,row:L}=m.side,C=`${g.memory}${Ge(O+1)}`,M=l.getBoundingClientRect();n.textContent=A===null?`${C} = ${B(T.memory[O],4,!0)} · step ${O+1} “${g.shown[O]}”`:`“${Qe(g,A)}” wrote ${B(L(O)[A],4,!0)} of ${C} = ${B(T.memory[O],4,!0)}, ${en(O,A)}`,n.style.left=`${Math.max(0,Math.min(M.width-n.offsetWidth,S.clientX-M.left+12))}px`,n.style.top=`${S.clientY-M.top-34}px`}),f.addEventListener("pointerleave",()=>n.hidden=!0),m}let u=new ResizeObserver(f=>{for(let{target:p,contentRect:{width:x,height:m}}of f)Object.assign(o.find(E=>E.el===p),{width:Math.round(x),height:Math.round(m)});e.P&&v()});for(let f of o)u.observe(f.el);function h(){let f=c.flatMap(({book:E})=>E??[]),p=E=>Math.max(0,...f.map(S=>S[E].reduce((w,O)=>Math.max(w,Math.abs(O)),0))),[x,m]=["above","below"].map(E=>ea(p(E)));return{high:x||(m?0:1),low:-m}}function v(){c=Pt(e);let{P:f,S:p,G:x}=e,m=c.every(({P:S})=>!S.keeper),E=h();a.hidden=m,l.classList.toggle("none",m),a.classList.toggle("one",c.length===1),s.hidden=!m,s.textContent=m?gn(e,c.at(-1)):"",t.textContent=m?"":`who wrote what unit ${p.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${f.reads.one}’s share, ▸ marks their sum${c.every(({P:S})=>S.memory===f.memory)?`, ${f.memory}`:""}`,r.hidden=m,m||(r.title=pn(c.findLast(S=>S.P.keeper).P)),o.forEach((S,w)=>{let O=c[w];if(S.side=O,S.el.hidden=!O,!O||m)return;let{book:A}=O;if(S.canvas.hidden=S.end.hidden=!A,S.el.classList.toggle("none",!A),S.why.replaceChildren(...A?[]:[i("b",{},`${Nt(O.name)}: `),gn(e,O)]),!A)return;let{width:g,height:T}=S,L=JSON.stringify([O.name,p.unit,p.writer,p.theme,E,x.a,x.n,g,T,e.rem,e.font]);!g||S.key===L&&S.book===A||(Object.assign(S,{key:L,book:A}),S.value=Fh(S,O,E,e,g,T))}),b()}function b(){let{S:f}=e;o.forEach(({canvas:p,side:x})=>{if(!x?.book)return;let{P:m,name:E,book:S}=x,w=Math.min(f.t,m.T-1),O=S.rows[w],{writers:A}=mr([O],3),g=[...A.filter(T=>O[T]).map(T=>`“${Qe(m,T)}” ${B(O[T],2,!0)}`)].join(", ");p.setAttribute("aria-label",`Memory ledger of unit ${f.unit}, ${E}: after step ${w+1}, “${m.shown[w]}”, ${m.memory} is ${B(S.memory[w],2,!0)}${g?`; the largest shares in it are ${g}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(f){f("picture","size","theme","view","unit","writer")?v():f("t")&&b()}}}function Fh({canvas:e,end:t},{P:n,name:s,book:r},{low:o,high:a},l,c,d){let{G:u,S:h,rem:v,css:b,font:f}=l,p=devicePixelRatio||1,x=e.getContext("2d"),m=[c,d].map(z=>Math.round(z*p));(e.width!==m[0]||e.height!==m[1])&&([e.width,e.height]=m),x.setTransform(p,0,0,p,0,0),x.clearRect(0,0,c,d);let E=1.35*v,S=d-.35*v,w=(S-E)/(a-o),O=z=>E+(a-z)*w,A=null,g=(z,N,j,{px:R=.75*v,weight:_=400,ink:H="--ink3",align:F="start",halo:I=0})=>{let W=`${_} ${R}px ${f}`;W!==A&&(x.font=A=W),x.textAlign=F,I&&(x.strokeStyle=b("--bg"),x.lineWidth=I,x.lineJoin="round",x.strokeText(z,N,j)),x.fillStyle=H.startsWith("--")?b(H):H,x.fillText(z,N,j)},T=Ee(o,a,Math.max(2,Math.min(6,Math.floor((S-E)/(1.6*v))))),L=T.length>1?Math.max(0,-Math.floor(Math.log10(T[1]-T[0])+1e-9)):1;for(let z of T)x.fillStyle=b(z?"--rule":"--rule2"),x.fillRect(u.gutter,Math.round(O(z)),c-u.gutter,1),g(z?B(z,L,!0):"0",u.gutter-.5*v,O(z)+.28*v,{align:"end"});let C=u.cw>=20?3:u.cw>=9?1:.5,M=u.cw-2*C,k=z=>Math.round(z*p)/p,P=[{hue:"--Fpos",alpha:ta},{hue:"--Fneg",alpha:ta},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(z=>({...z,path:new Path2D})),$=[],y=Math.min(u.end,n.T);for(let z=u.a;z<y;z++){let N=u.x(z)+C,j=[null,null],R=(H,F,I)=>{let W=k(O(Math.max(F,I))),q=k(O(Math.min(F,I)))-W,G=q>2?1/p:0;return P[H].path.rect(N,W,M,Math.max(1/p,q-G)),{a:W,tall:q}},_=H=>{j[H]&&R(H,...j[H]),j[H]=null};for(let{k:H,from:F,to:I}of ur(r.rows[z])){let W=Math.abs(I-F)*w,q=+(I<F),G=H===h.writer;if(G||H===z||W>=na){if(_(q),W<.05)continue;let X=R(G?4:H===z?2+q:q,F,I);(G||H===z)&&X.tall>.8*v&&$.push([n.shown[H],N,X,G?"--bg":it(Cs(b(q?"--Fneg":"--Fpos")))])}else j[q]=[j[q]?.[0]??F,I],Math.abs(j[q][1]-j[q][0])*w>=na&&_(q)}_(0),_(1)}for(let{hue:z,alpha:N,path:j}of P)x.globalAlpha=1,x.fillStyle=b("--bg"),N<1&&x.fill(j),x.globalAlpha=N,x.fillStyle=b(z),x.fill(j);x.globalAlpha=1;for(let[z,N,{a:j,tall:R},_]of $){let H=yt(z,M-3,.78*v,600,f);H>=.56*v&&g(z,N+M/2,j+R/2+.36*H,{px:H,weight:600,ink:_,align:"center"})}if(u.cw>=8){let z=Math.min(6.5,.3*u.cw);x.fillStyle=b("--ink"),x.strokeStyle=b("--bg"),x.lineWidth=.75;for(let N=u.a;N<y;N++){let j=new Path2D(`M${u.x(N)-.5} ${O(r.memory[N])-.7*z}l${z} ${.7*z}l${-z} ${.7*z}z`);x.fill(j),x.stroke(j)}}if(g(Nt(s),u.gutter+.2*v,.95*v,{px:.9375*v,weight:650,ink:"--ink",halo:4}),y>u.a){t.textContent=`${n.memory} = ${B(r.memory[y-1],2,!0)}`;let z=Math.ceil(.55*v*t.textContent.length/u.cw),N=Math.max(...r.above.subarray(Math.max(u.a,y-z),y));t.style.right=`${c-u.x(y)+2}px`,t.style.top=`${O(N)-1.3*v}px`}return z=>a-(z-E)/w}function oa(e){let t=i("h2"),n=[i("span"),i("span")],s=p=>{let x=i("span",{class:"w"}),m=[0,1].map(()=>({bar:i("i"),n:i("span",{class:"n"})}));return{el:i(p==="writer"?"button":"div",{class:`entry ${p}`,type:p==="writer"?"button":null},x,...m.flatMap(({bar:S,n:w})=>[i("span",{class:"bar"},S),w])),name:x,cells:m}},r=Array.from({length:wr+1},()=>s("writer")),o=s("others"),a=s("whole"),l=i("p",{class:"says"}),c=i("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},i("div",{class:"entry heads"},i("span"),...n),...r.map(p=>p.el),o.el,a.el),d=i("section",{class:"holds"},i("div",{class:"hd"},t),c,l),u=[];r.forEach((p,x)=>p.el.addEventListener("click",()=>sa(e,u[x])));let h=1/0,v=()=>e.small?wr:Math.max(2,Math.min(wr,Math.floor((h-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:p}])=>{!p.height||p.height===h||(h=p.height,e.P&&f())}).observe(d);function b({el:p,name:x,cells:m},E,S,w,O){return xe(x,E),$e(x,{title:E}),m.forEach(({bar:A,n:g},T)=>{let L=S[T]??null,C=L!==null&&de(L,O);xe(g,L===null?"–":B(L,O,!0)),$e(g,{class:`n${C?` s-${je(L)}`:" nil"}`}),$e(A,{class:je(L??0)}),A.style.width=L===null||!w?"0":`max(1px, ${100*Math.abs(L)/w}%)`}),p}function f(){let{S:p}=e,x=Pt(e),m=x.every(({book:_})=>!_),E=x.at(-1);if(d.hidden=m,m)return;let{t:S}=p,w=x.map(({row:_})=>_(S)),O=mr(w,v(),p.writer),{one:A,many:g}=e.P.reads;u=O.writers,t.replaceChildren(`What unit ${p.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[S]}” `,i("small",{title:pn(E.P.keeper?E.P:x[0].P)},`written by each ${A}`)),c.classList.toggle("alone",x.length===1),n.forEach((_,H)=>xe(_,x[H]?x[H].name:""));let T=x.map(({book:_},H)=>w[H]?_.memory[S]:null),L=u.map(O.values),C=Math.max(...[...L,O.others].flat().map(_=>Math.abs(_??0))),M=_=>[...L.map(H=>H[_]??0),O.others[_]],{digits:k,exact:P}=Qi(T.flatMap((_,H)=>_===null?[]:[[M(H),_]]));r.forEach((_,H)=>{let F=u[H];if(_.el.hidden=F===void 0,F===void 0)return;let I=[...new Set(x.filter(({P:q})=>F<q.T).map(({P:q})=>Qe(q,F)))],W=b(_,I.join(" | "),L[H],C,k);W.setAttribute("aria-pressed",String(F===p.writer)),W.setAttribute("aria-label",`${I.join(" or ")}: ${x.map(({name:q},G)=>`${q} ${_.cells[G].n.textContent}`).join(", ")}`)}),o.el.hidden=!O.rest,b(o,e.small?`${O.rest} others`:`the other ${O.rest} ${g}`,O.others,C,k);let $=`sum ${P?"=":"≈"} ${e.P.memory}${Ge(S+1)}`;if(b(a,x.every(({P:_})=>_.memory===e.P.memory)?$:"sum",T,0,k),a.el.title=P?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!w.at(-1)){l.textContent="";return}let y=wn(w.at(-1)),z=x.length>1&&e.sameNet&&y?.part>=.1&&S>0&&w[0],j=z&&x[0].P.tokens[y.k]===E.P.tokens[y.k]?z.reduce((_,H)=>_+Math.abs(H),0):0,R=e.titles.kind==="changes"?"Without your change":`In ${x[0].name}`;l.replaceChildren(Zi(w.at(-1),_=>Qe(E.P,_),A),j?` ${R} it would be ${nt(Math.abs(z[y.k])/j)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:d,draw:p=>p("picture","t","unit","writer","size","theme")&&f()}}function ia(e){let t=[],n=i("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:s,says:r,note:o}=ve("halves",re("half-life","Half-life of each unit"),"",[],n);n.addEventListener("click",c=>{let d=c.target.closest("button");d&&e.pick(Number(d.dataset.unit))}),n.addEventListener("keydown",c=>{let d={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],u=t.indexOf(c.target);if(!d||u<0)return;c.preventDefault();let h=t[Math.max(0,Math.min(t.length-1,u+d))],v=Number(h.dataset.unit);e.pick(v),t.find(b=>Number(b.dataset.unit)===v).focus()}),e.seen(s,l);let a=(c,d)=>d<c.H?c.halfLife(d):null;function l(){let{P:c,S:d}=e,u=Pt(e),h=u.at(-1).P,v=!h.keeper;if(s.hidden=v,v)return;let b=Array.from({length:c.H},(m,E)=>[a(c,E),E]).sort((m,E)=>jn(E[0],m[0])||m[1]-E[1]),f=u.length>1&&e.sameNet?u:[u.at(-1)];t.length!==b.length&&(t=b.map(()=>i("button",{type:"button",class:"lasting"},i("b"),i("small"))),n.replaceChildren(...t)),b.forEach(([m,E],S)=>{let w=t[S],[O,A]=w.children,g=f.map(({P:L})=>a(L,E)===null?"–":fr(a(L,E))),T=E===d.unit;O.textContent=g.length>1&&g[0]!==g[1]?`${g[0]} → ${g[1]}`:fr(m),A.textContent=`u${E}`,w.dataset.unit=E,w.setAttribute("aria-pressed",String(T)),w.setAttribute("aria-label",`unit ${E}: ${f.map(({name:L},C)=>`${L} ${g[C]}`).join(", ")}`),w.tabIndex=T?0:-1}),n.classList.toggle("pairs",f.length>1),o.textContent=`in steps; ${f.length>1?`${f[0].name} → ${f[1].name}`:u.at(-1).name}`;let p=m=>m===null?"has none":ht(m),x=f.some(({P:m})=>(a(m,d.unit)??0)<0);r.textContent=`Unit ${d.unit}: ${f.map(({P:m,name:E})=>`${E} ${p(a(m,d.unit))}`).join("; ")}. Half-life: ${Ut(h.reads)}${x?", at least where the text ends before it can be told":""}. It counts what ${ge(h.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:s,draw(c){c("picture")?s.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var Rh=3,Ne=e=>Ye(e)?e.replace("-"," − "):B(e,2);function Ih(e,[t,n],s=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===s?s:void 0;let o=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(o)?void 0:Math.max(t,Math.min(n,o))}var Wh=(e,t,[n,s])=>{let r=Number.isFinite(s-n)?(s-n)/200:.02;return Math.max(n,Math.min(s,Math.round((e+t*r)*100)/100))||0};function qh(e,t,n,s=!1){let[r,o]=e===null?[0,n-1]:[e[0],e.at(-1)];return s?o+t<r||o+t>=n?e:De(r,o+t,n):r+t<0||o+t>=n?e:De(r+t,o+t,n)}function br(e,t,n=" "){return e===null?"all steps":e.length?wt(e).map(([s,r])=>{if(r>=t.length)return s===r?`step ${s+1}`:`steps ${s+1}–${r+1}`;let o=t.slice(s,r+1);return`“${ce(o.length>4?`${o[0]} … ${o.at(-1)}`:o.join(n).trim(),34)}”`}).join(", "):"no step"}var et=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${qe(e).replaceAll("-","–").replaceAll(",",", ")}`;function aa(e){let t=P=>{let $=i("span",{class:"face"}),y=i("select",{"aria-label":P});return{el:i("span",{class:"part"},$,y),face:$,select:y}},n=t("Signal"),s=t("Units"),r=i("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),o=i("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=i("button",{type:"button",class:"btn small"}),l=i("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=i("small",{class:"wrong",role:"alert"}),d=i("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),u=i("select",{"aria-label":"First step"}),h=i("select",{"aria-label":"Last step"}),v=i("button",{type:"button",class:"btn"},"All steps"),b=i("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},i("label",{},i("span",{},"from"),u),i("label",{},i("span",{},"to"),h),v),f=i("button",{type:"button",class:"btn hold"},"Hold it"),p=i("div",{class:"surgery",role:"group","aria-label":"The change"},i("span",{class:"verb"},re("hold","Hold"))," ",n.el," of ",s.el,r,c," at ",o," ",a," during ",i("span",{class:"spanning"},l,b),d," ",f);b.hidden=!0,r.hidden=c.hidden=!0;let x=()=>e.root.focus({preventScroll:!0}),m=()=>e.sentence;n.select.addEventListener("change",()=>{e.say({signal:n.select.value}),x()}),s.select.addEventListener("change",()=>{let{value:P}=s.select;if(P==="list"){s.el.hidden=!0,r.hidden=!1;let{units:$}=m();r.value=$===null?String(e.S.unit):qe($),r.focus(),r.select();return}e.say({units:P==="all"?null:"one"}),x()});let E=P=>{if(r.hidden)return;let $=ln(r.value,e.P.H);if(P&&$===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,s.el.hidden=!1,P?e.say({units:$===null||$.length===e.P.H?null:$}):L()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>E(!0)),r.addEventListener("blur",()=>E(ln(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",P=>{P.key==="Enter"&&E(!0),P.key==="Escape"&&E(!1),["Enter","Escape"].includes(P.key)&&r.hidden&&x()});let S=!1,w=()=>{let{value:P}=m();return Ye(P)?1:P};_e(o,{press(P){return e.root.getRootNode().activeElement===o?!1:(P.preventDefault(),{x:P.clientX,from:w()})},slop:(P,{x:$})=>Math.abs(P.clientX-$)>=Rh,move(P,{x:$,from:y}){S=!0,e.say({value:Wh(y,P.clientX-$,e.range(m().signal))},{done:!1})},done(){S=!1,e.say({})},click(){o.focus(),o.select()}}),o.addEventListener("keydown",P=>{let $={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[P.key];if($){P.preventDefault();let[y,z]=e.range(m().signal),N=P.shiftKey?$/5:$;e.say({value:Math.max(y,Math.min(z,Math.round((w()+N)*100)/100))||0}),o.value=Ne(m().value)}P.key==="Enter"&&O(),P.key==="Escape"&&(o.value=Ne(m().value)),["Enter","Escape"].includes(P.key)&&x()});function O(){let{signal:P}=m(),$=Ih(o.value,e.range(P),e.P.roles.coupling(P));$!==void 0&&Ne($)!==Ne(m().value)?e.say({value:$}):L()}o.addEventListener("change",O),o.addEventListener("blur",()=>L()),a.addEventListener("click",()=>e.say({value:Ye(m().value)?1:e.P.roles.coupling(m().signal)}));let A=P=>{b.hidden=!P,l.setAttribute("aria-expanded",String(P)),P&&u.focus()};l.addEventListener("click",P=>{P.stopPropagation(),A(b.hidden)}),l.addEventListener("keydown",P=>{let $={ArrowLeft:-1,ArrowRight:1}[P.key];$&&(P.preventDefault(),e.say({steps:qh(m().steps,$,e.P.T,P.shiftKey)}))}),e.root.addEventListener("pointerdown",P=>{!b.hidden&&!P.composedPath().includes(b)&&!P.composedPath().includes(l)&&A(!1)}),b.addEventListener("keydown",P=>{P.key==="Escape"&&(A(!1),l.focus())});let g=P=>{let[$,y]=[Number(u.value),Number(h.value)];$>y&&([$,y]=P===u?[$,$]:[y,y]),e.say({steps:De($,y,e.P.T)})};for(let P of[u,h])P.addEventListener("change",()=>g(P));v.addEventListener("click",()=>{e.say({steps:null}),A(!1)}),f.addEventListener("click",()=>e.hold(e.sentence));let T="";function L(){let{P,S:$,setup:y}=e,z=m(),N=P.roles.word(z.signal),j=!e.pins[$.pin];p.classList.toggle("proposal",j),f.hidden=!j,$e(n.face,{class:`face s-${z.signal}`}),$e(o,{class:`part value s-${z.signal}`}),n.select.value=z.signal;let R=z.units===null?"all":z.units.length===1&&z.units[0]===$.unit?"one":"own";xe(s.face,et(z.units,P.H));let _=j?[]:qn(e.pins,$.pin,y.presets[P.cell]).map(I=>e.pins[I].signal);xe(l,e.names(z.steps)),d.hidden=!_.length;let H=JSON.stringify([z.signal,N,R,z.units,P.H,$.unit,_]);if(H===T)return C(z);T=H,n.face.replaceChildren(i("i",{},z.signal),` ${N}`),d.replaceChildren(" with ",..._.map(I=>i("i",{class:`s-${I}`},I)));let F=R==="own"?[i("option",{value:"own"},et(z.units,P.H))]:[];return s.select.replaceChildren(i("option",{value:"all"},`all ${P.H} units`),i("option",{value:"one"},`unit ${$.unit}, the selected one`),...F,i("option",{value:"list"},"a list, such as 3,7-9")),s.select.value=R,C(z)}function C(P){let{P:$}=e;(e.root.getRootNode().activeElement!==o||S)&&(o.value=Ne(P.value)),o.style.width=`${Math.max(4,o.value.length+.4)}ch`;let[y,z]=e.range(P.signal);for(let[j,R]of[["valuemin",y],["valuemax",z],["valuenow",P.value]])Number.isFinite(R)?$e(o,{[`aria-${j}`]:R}):o.removeAttribute(`aria-${j}`);$e(o,{"aria-valuetext":Ne(P.value)});let N=$.roles.coupling(P.signal);a.hidden=!N||Ye(P.value),xe(a,N?Ne(N):"")}let M="";function k(){let{P}=e,$=`${P.signals} ${P.tokens.join(" ")}`;if($!==M){M=$,n.select.replaceChildren(...P.signals.map(y=>i("option",{value:y},`${y} ${e.P.roles.word(y)}`)));for(let y of[u,h])y.replaceChildren(...P.shown.map((z,N)=>i("option",{value:N},`${N+1} ${ce(z,20)}`)))}}return{el:p,draw(P){P("picture")&&k(),P("picture","pins","unit","focus")&&([u.value,h.value]=e.S.span.map(String),L())}}}function Dh(e,t){if(!e.length)return"";let n=e.find(s=>s.whole);return n?`nothing is left of it: change ${n.by+1} wins`:e.map(({by:s,steps:r})=>`change ${s+1} wins at ${t(r)}`).join("; ")}function la(e){let t=i("h2",{},"Changes"),n=i("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),s=i("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=i("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),o=i("button",{type:"button",class:"btn small another"},"+ another"),a=i("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=i("small",{class:"carried"}),c=i("section",{class:"changes","aria-label":"Changes"},i("div",{class:"listed"},t,r,o,n,s),a,l);n.addEventListener("click",()=>e.undo()),s.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),o.addEventListener("click",()=>e.choose(-1));function d(u,h,v){let{P:b,S:f}=e,p=`${u.signal} of ${et(u.units,b.H)} at ${Ne(u.value)} during ${e.names(u.steps)}`,x=i("input",{type:"checkbox","aria-label":`Held: ${p}`,title:"Held, or not"});x.checked=u.on,x.addEventListener("change",()=>e.edit(e.pins.with(h,{...u,on:x.checked})));let m=i("button",{type:"button",class:"name","aria-pressed":String(h===f.pin)},i("i",{class:`s-${u.signal}`},u.signal),` of ${et(u.units,b.H)} at `,i("b",{},Ne(u.value)),`, ${e.names(u.steps)}`);m.title=p,m.disabled=e.sayable(h)<0,m.addEventListener("click",()=>e.choose(h===e.S.pin?-1:h));let E=i("button",{type:"button",class:"out","aria-label":`Remove: ${p}`,title:"Remove this change"},"✕");E.addEventListener("click",()=>e.edit(e.pins.toSpliced(h,1),{select:e.S.pin>h?e.S.pin-1:e.S.pin===h?-1:e.S.pin}));let S=u.why??Dh(v,w=>e.names(w));return i("li",{class:`row${Me(u)?"":" off"}`},x,i("span",{class:"n"},`${h+1}`),m,E,S&&i("small",{class:"why"},S))}return{el:c,draw(u){if(!u("picture","pins"))return;let{pins:h,P:v}=e,b=So(h,v.T,v.H),f=e.root.getRootNode().activeElement,p=f&&a.contains(f)?[[...a.children].indexOf(f.closest("li")),f.className||"on"]:null;a.replaceChildren(...h.map((E,S)=>d(E,S,b[S])));let x=p&&a.children[Math.min(p[0],h.length-1)];p&&!x&&e.root.focus({preventScroll:!0}),x&&(x.querySelector(p[1]==="on"?"input":`.${p[1].split(" ")[0]}`)??x.querySelector("input")).focus({preventScroll:!0}),a.hidden=!h.length,t.textContent=h.length?`${ae(h.length,"change")}${b.some(E=>E.length)?", a later one wins":""}`:"No change is held yet";let m=e.carried&&[...new Set(e.carried.map(({signal:E})=>E))];l.hidden=!m,l.replaceChildren(...m?[`In ${e.titles.b.replace(", changed","")} this is `,...m.flatMap((E,S)=>[S?" and ":"",i("i",{class:`s-${E}`},E)])," held."]:[]),n.disabled=!e.canUndo||!e.connected,s.disabled=!e.canRedo||!e.connected,o.hidden=e.S.pin<0,r.hidden=!h.length,r.disabled=!e.connected}}}var Uh=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*Bh(e,t,n){let s=(e===t?[[e,n.a]]:[[e,n.a],[t,n.b]]).map(([o,a])=>{let l=vs(o);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(s.toReversed().flatMap(({own:o})=>o))];yield["run",...r];for(let{name:o,own:a,rows:l}of s){let c=r.map(d=>a.indexOf(d));for(let d of l)yield[o,...c.map(u=>u<0?"":d[u])]}}function ca(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2"),s=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"All signals as CSV"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,s,i("span",{class:"sp"}),r,o),t),l=sn(Uh),c=i("div",{},a,l),d="step",u=Object.entries({step:"this step",unit:"this unit"}).map(([v,b])=>{let f=i("button",{type:"button","data-key":v},b);return f.addEventListener("click",()=>{d=v,h()}),f});s.append(...u),o.addEventListener("click",()=>a.close());for(let v of[a,l])v.addEventListener("click",b=>b.target===v&&v.close());r.addEventListener("click",()=>tt(`gatescope-what-if-${e.name}.csv`,nn(Bh(e.A,e.P,e.titles)),"text/csv"));function h(){let{A:v,P:b,S:f,titles:p}=e,x=b.answers.kind==="value",m=v===b,E=m?[["",b]]:[[p.a,v],[p.b,b]],S=E.flatMap(([T,L])=>L.signals.map(C=>[T?`${C} ${T}`:C,L,C])),w=Math.max(v.T,b.T),O=T=>[...new Set([v,b].map(L=>L.shown[T]??"–"))].join(" | "),A=(T,L,C,M)=>C<T.T&&M<T.H?B(T.at(L,C,M),4):"–";for(let T of u)T.setAttribute("aria-pressed",String(T.dataset.key===d));n.textContent=d==="step"?`Step ${f.t+1} of ${b.T}: “${O(f.t)}”`:`Unit ${f.unit} of ${b.H}`;let g=T=>T===null?"–":x?B(T,4):be(T);t.replaceChildren(...d==="step"?[Ke([b.answers.title,...m?[x?"value":"probability"]:[p.a,p.b]],ir(v,b,f.t,12).map(({word:T,a:L,b:C})=>[he(T),...m?[g(C)]:[g(L),g(C)]]),"What is answered at this step"),Ke(["unit",...S.map(([T])=>T)],Array.from({length:Math.max(v.H,b.H)},(T,L)=>[L,...S.map(([,C,M])=>A(C,M,f.t,L))]),"Every signal of every unit at this step")]:[Ke(["step","token",...S.map(([T])=>T)],Array.from({length:w},(T,L)=>[L+1,O(L),...S.map(([,C,M])=>A(C,M,L,f.unit))]),"This unit at every step")])}return e.numbers=()=>{h(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:v=>a.open&&v("t","unit","picture")&&h()}}var Vh=300;function Gh(e){let t=e.filter(s=>s.after),n=[];for(let{before:[[s]],after:[[r]]}of t){let o=n.find(a=>a[0]===s&&a[1]===r);o?o[2]+=1:s!==r&&n.push([s,r,1])}return n.sort((s,r)=>r[2]-s[2]),{asked:t.length,left:e.length-t.length,stays:t.length-n.reduce((s,r)=>s+r[2],0),turns:n}}function Kh(e){let{asked:t,left:n,stays:s,turns:r}=Gh(e),o=u=>`“${he(u)}”`,a=n?` ${ae(n,"network")} ${n===1?"lacks":"lack"} the gates for ${n===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([u,h,v],b)=>`in ${v} ${b?"":`of ${ae(t,"network")} `}${o(u)} becomes ${o(h)}`),c=r.slice(3).reduce((u,h)=>u+h[2],0);c&&l.push(`in ${c} another turns`),l.push(s?`in ${s} the top answer stays`:"in none does it stay");let d=l.join(", ");return`${d[0].toUpperCase()}${d.slice(1)}.${a}`}function ha(e){let t=i("table",{class:"nets"}),n=i("div",{class:"scroll"},t),{el:s,says:r}=ve("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],n),o=e.near.watch(s),a=null,l=null,c=null,d=()=>e.P.answers.kind!=="value",u=()=>JSON.stringify(e.accepted);function h(){return!o()||!e.P||!d()||(clearTimeout(a),a=setTimeout(()=>{let{P:b,S:{t:f}}=e;l={token:b.shown[f],held:e.listed.some(Me),key:u()},e.ask("others",{t:f})},Vh)),v()}function v(){if(!e.P)return;let b=e.got.others;if(s.style.minHeight=d()&&!b?`${1.9*e.setup.models.filter(({task:m})=>m===e.entry.task).length+6}rem`:"",n.hidden=!b||!d(),!d())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!b)return void r.replaceChildren("…");let f=c.key!==u();if(n.classList.toggle("old",f),f)return void r.replaceChildren("…");let p=e.other?.model??e.name;r.replaceChildren(i("b",{},c.held?Kh(b.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${b.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let x=(m,E)=>[i(E?"b":"span",{},he(m[0][0])),` ${be(m[0][1])}`,i("small",{},` ${he(m[1][0])} ${be(m[1][1])}`)];t.replaceChildren(i("thead",{},i("tr",{},...["network","as trained","with your change","held",""].map(m=>i("th",{scope:"col"},m)))),i("tbody",{},...b.rows.map(m=>{let E=m.after&&m.before[0][0]!==m.after[0][0];return i("tr",{class:[m.name===p?"mine":"",m.after?"":"unlike"].join(" ")},i("th",{scope:"row"},Le(e.setup.cells[m.cell]),i("small",{},` ${m.units} units, seed ${m.seed}${m.name===p?": this one":""}`)),i("td",{},...x(m.before,!1)),...m.after?[i("td",{},...x(m.after,E)),i("td",{},...m.held.map(S=>i("i",{class:`s-${S}`},`${S} `))),i("td",{class:"outcome"},E?"another answer":"the same")]:[i("td",{colspan:"3",class:"outcome"},m.unlike)])})))}return{el:s,draw(b){e.P&&(b("others")&&(c=l),b("t","pins","picture")?h():b("others","theme")&&v(),b("busy")&&(s.classList.toggle("waiting",e.busy.has("others")),s.style.setProperty("--done",e.progress?.others??0)))}}}var Yh=4,da=(e,t)=>{if(t!==e.keeper)return["open","shut"];let n=["keep",e.linked?"renew":"drop"];return e.keepsAt?n:n.reverse()};function bn(e,t,n){if(n===null)return e.mean(t);let s=n.filter(a=>a<e.H),r=e.signal(t),o=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of s)l+=r[a*e.H+c];o[a]=s.length?l/s.length:NaN}return o}function ua(e,t=0){let n=-t,s=t;for(let o of e)o<n&&(n=o),o>s&&(s=o);let r=.06*(s-n||1);return[n<0?n-r:n,s+(s>0||n===0?r:0)]}var ma=(e,t)=>e===null?[[0,t-1]]:wt(e.filter(n=>n<t));function fa(e,t){let n=Fe(`wplot ${t}`);return{el:n.el,plot:n,values:null,draw({values:s,called:r,low:o,high:a,hue:l,pad:c,...d}){let{G:u,rem:h}=e;this.values=s,n.el.style.setProperty("--hue",l);let v=f=>!s.a||Math.abs(s.b[f]-s.a[f])>.06*(a-o),b=(f,p)=>({values:s[f],kind:f,name:u.n>1&&r[f],named:v,later:f==="a",dot:p});n.draw({x:gt(u),y:{low:o,high:a,top:c,below:c},lines:[...s.a?[b("a",3)]:[],b("b",4)],still:!!e.before,rem:h,...d})}}}function pa(e,t,n=null){let s=o=>o.clientX-t.getBoundingClientRect().left,r=o=>e.G.step(s(o));_e(t,{press:o=>!o.defaultPrevented&&s(o)>=e.G.gutter&&{from:r(o)},slop:(o,{x:a})=>n!==null&&o.pointerType!=="touch"&&Math.abs(o.clientX-a)>=Yh,move:(o,{from:a})=>n(a,r(o),!1),done:(o,{from:a})=>n(a,r(o),!0),click:o=>e.point(r(o))})}function ga(e){let t={gate:i("h2"),memory:i("h2")},n={gate:i("span",{class:"r"}),memory:i("span",{class:"r"})},s=fa(e,"gate"),r=fa(e,"memory"),o=Yn(e),a=i("span",{class:"seg units"},o.row,...o.els),l=i("div",{class:"bars"}),c=["first","last"].map(M=>i("div",{class:`brace ${M==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${M==="first"?"First":"Last"} step held`})),d=i("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});s.el.append(l,d,...c);let u=i("div",{class:"wplots"},i("div",{class:"hd"},t.gate,n.gate),s.el,i("div",{class:"hd"},t.memory,a,n.memory),r.el),h=null,v=!1,b="",f=()=>e.S.span[0],p=()=>e.S.span[1],x=()=>{let{value:M,signal:k,units:P}=e.sentence;if(!Ye(M))return M;let $=bn(e.P,k,P),[y,z]=e.S.span;return $.slice(y,z+1).reduce((N,j)=>N+j,0)/(z-y+1)},m=(M,k)=>e.pins[e.S.pin]?e.say(M,{done:k}):(e.before??=e.pins,e.say(M),e.edit([...e.pins,{on:!0,...e.sentence,...M}],{done:k,select:e.pins.length})),E=M=>{let[k,P]=e.range(e.sentence.signal),{low:$,high:y}=s.plot.frame;return Math.max(k,Math.min(P,Math.max($,Math.min(y,Math.round(M*100)/100))))||0},S=(M,k)=>{_e(M,{press(P){return P.preventDefault(),P.stopPropagation(),M.focus({preventScroll:!0}),{x:P.clientX,y:P.clientY,start:x(),span:[...e.S.span]}},slop:2,move(P,$){v=!0,k(P,$)},done(){v=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};S(d,(M,k)=>{let{low:P,high:$,top:y,bottom:z}=s.plot.frame,N=(k.y-M.clientY)*($-P)/(z-y);if(k.sideways??=Math.abs(M.clientX-k.x)>Math.abs(M.clientY-k.y),!k.sideways)return m({value:E(k.start+N)},!1);let[j,R]=k.span,_=Math.round((M.clientX-k.x)/e.G.cw),H=Math.max(-j,Math.min(e.P.T-1-R,_));return m({steps:w(j+H,R+H)},!1)});let w=(M,k)=>De(Math.min(M,k),Math.max(M,k),e.P.T);c.forEach((M,k)=>S(M,(P,$)=>{let y=e.G.step(P.clientX-s.el.getBoundingClientRect().left+(k?-.5:.5)*e.G.cw),[z,N]=k?[$.span[0],Math.max($.span[0],y)]:[Math.min($.span[1],y),$.span[1]];m({steps:w(z,N)},!1)})),d.addEventListener("keydown",M=>{let k={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[M.key],P={Home:-1/0,End:1/0}[M.key];if(!(!k&&!P&&M.key!=="Enter"))return M.preventDefault(),M.key==="Enter"?m({},!0):m({value:E(P??x()+(M.shiftKey?k/5:k))},!0)}),c.forEach((M,k)=>M.addEventListener("keydown",P=>{let $={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[P.key];if(!$)return;P.preventDefault();let y=[f(),p()],z=y[k]+$;z<0||z>=e.P.T||(k?z<y[0]:z>y[1])||(y[k]=z,m({steps:w(...y)},!0))})),e.brush=(M,k,P)=>e.say({steps:w(M,k)},{done:P}),pa(e,s.el,e.brush),pa(e,r.el);function O(){let{G:M,S:k,P,sentence:$}=e,y=x(),z=!e.pins[k.pin],N=!z&&!Me($),j=ma($.steps,P.T).filter(([Y,ne])=>ne>=M.a&&Y<M.end),{y:R,low:_,high:H}=s.plot.frame,F=R(Math.max(_,Math.min(H,y))),I=([Y,ne])=>[M.x(Math.max(Y,M.a)),M.x(Math.min(ne+1,M.end))],W=j.reduce((Y,ne)=>Y&&Y[1]-Y[0]>=ne[1]-ne[0]?Y:ne,null);l.replaceChildren(...j.filter(Y=>Y!==W).map(Y=>{let[ne,D]=I(Y);return i("i",{style:`left:${ne+1}px;width:${D-ne-2}px;top:${F}px`})}));for(let Y of[l,d])Y.classList.toggle("proposal",z||N);if(d.hidden=!W,c.forEach((Y,ne)=>{Y.hidden=!W||$.steps!==null&&j.length>1||(ne?W[1]>=M.end:W[0]<M.a),Y.classList.toggle("proposal",z||N),!Y.hidden&&(Y.style.left=`${I(W)[ne]}px`,Y.style.top=`${F}px`,Y.setAttribute("aria-valuemin",1),Y.setAttribute("aria-valuemax",P.T),Y.setAttribute("aria-valuenow",k.span[ne]+1),Y.setAttribute("aria-valuetext",`step ${k.span[ne]+1}, ${P.shown[k.span[ne]]}`))}),!W)return;let[q,G]=I(W),X=G-q,ee=z?"hold at":N?"off":"hold";d.style.left=`${q}px`,d.style.width=`${X}px`,d.style.top=`${F}px`,d.classList.toggle("narrow",X<2.2*e.rem),d.classList.toggle("tied",Ye($.value));let te=Ne($.value);d.replaceChildren(i("span",{},X>(.5*(ee.length+te.length)+1.4)*e.rem?`${ee} ${te}`:te)),d.setAttribute("aria-label",`Hold ${$.signal} of ${et($.units,P.H)} during ${e.names($.steps)} at`),d.setAttribute("aria-valuenow",Number.isFinite(y)?y:0),d.setAttribute("aria-valuemin",Number.isFinite(e.range($.signal)[0])?e.range($.signal)[0]:Math.floor(_)),d.setAttribute("aria-valuemax",Number.isFinite(e.range($.signal)[1])?e.range($.signal)[1]:Math.ceil(H)),d.setAttribute("aria-valuetext",`${Ne($.value)}${z?", not held yet":N?", switched off":""}`)}function A(M,k,P){if(!(e.before||v))h=null;else{h??={};let y=h[M]??[k,P];[k,P]=h[M]=[Math.min(k,y[0]),Math.max(P,y[1])]}return[k,P]}function g(){let{P:M,A:k,rem:P,sentence:{signal:$,units:y,steps:z,value:N},titles:j}=e,R=M.roles.kind($),_=M.roles.word($),F={a:k!==M&&k.signals.includes($)&&(e.sameNet||y===null)?bn(k,$,y):null,b:bn(M,$,y)},I=0,W=1,q=[[1,`1 ${da(M.roles,$)[0]}`],[.5,""],[0,`0 ${da(M.roles,$)[1]}`]];R!=="gate"&&([I,W]=R==="memory"?A("gate",...ua([...F.b,...F.a??[],Ye(N)?0:1.3*N],1)):[-1,1],q=(R==="memory"?Ee(I,W,3):[1,0,-1]).map(D=>[D,B(D,Number.isInteger(D)?0:1,!0)]));let G=ma(z,M.T),X=y===null||y.length>1?`mean of ${et(y,M.H)}`:`of ${et(y,M.H)}`;t.gate.replaceChildren(`${_[0].toUpperCase()}${_.slice(1)} ${R==="gate"?"gate ":R==="memory"?"state ":""}`,i("i",{class:`s-${$}`},$),i("small",{},` ${X}`,i("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let ee=R==="gate"?`var(--F${$})`:$==="c"?"var(--ink)":"var(--ink3)",te=([D,V])=>gt(e.G).span(D,V),Y=G.filter(([D,V])=>V>=e.G.a&&D<e.G.end),ne=(D,V)=>B(F[V]?.[D]??NaN,4);s.draw({values:F,called:{a:j.a,b:""},low:I,high:W,rows:q,shades:(e.pins[e.S.pin]?Y:[]).map(te),hue:ee,pad:Math.round(.62*P),tip:D=>`step ${D+1} “${ce(M.shown[D],24)}” · ${$} ${F.a?`${ne(D,"a")} → `:""}${ne(D,"b")}`,bars:D=>Y.flatMap(V=>[-.5,0,.5].map(K=>te(V).map(J=>[J,D(x())+K*P]))),said:`${_} ${$}, ${X}, at every step${F.a?`, ${j.a} and ${j.b}`:""}.`})}function T(){let{S:M,P:k,picked:P}=e,{units:$}=e.sentence,y=$===null?k.H:$.length,z=e.pins[M.pin];return P?.unit===M.unit?i("small",{title:`When this text was opened, of all units the one that held most of what “${P.word}” wrote. See the others with ↑ and ↓.`}," picked for ",i("span",{class:"story"},"what it holds of "),`“${P.word}”`):i("small",{},z&&y>1?`, one of the ${y} held`:$&&y>1?`, one of the ${y}`:"")}function L(){let{P:M,A:k,S:P,rem:$,titles:y}=e,z=M.memory,N=e.sameNet?[P.unit]:null,j={a:k===M?null:bn(k,k.memory,N),b:bn(M,z,N)},R=[...j.b,...j.a??[]],_=[M,k].every(W=>W.roles.kind(W.memory)==="signed"),[H,F]=_?[-1.06,1.06]:A("memory",...ua(R,.5));t.memory.replaceChildren("Memory ",i("i",{},k.memory===z?z:`${k.memory} → ${z}`),e.sameNet?` of unit ${P.unit}`:" mean of all units",...e.sameNet?[T()]:[]),a.hidden=!e.sameNet,o.draw();let I=(W,q)=>B(j[q]?.[W]??NaN,4,!0);r.draw({values:j,called:j.a?y:{a:"",b:""},low:H,high:F,rows:Ee(H,F,4).map(W=>[W,B(W,Number.isInteger(W)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*$),tip:W=>`step ${W+1} “${ce(M.shown[W],24)}” · ${z} ${j.a?`${I(W,"a")} → `:""}${I(W,"b")}`,said:`Memory ${z} of ${e.sameNet?`unit ${P.unit}`:"all units, mean"}, at every step${j.a?`, ${y.a} and ${y.b}`:""}.`})}function C(){let{t:M}=e.S,{titles:k}=e;for(let[P,$,y]of[[s,n.gate,!1],[r,n.memory,!0]]){P.plot.cursor(M);let{a:z,b:N}=P.values,j=(R,_)=>i("b",{class:y&&Number.isFinite(R)?`s-${je(R)}`:_},B(R??NaN,2,y));$.replaceChildren(...z?[i("span",{class:"wide"},`${k.a} `),j(z[M],"was")," → ",i("span",{class:"wide"},`${k.b} `),j(N[M],"")]:[j(N[M],"")])}}return{el:u,draw(M){let k=M("picture","size","view","theme"),{signal:P,units:$,steps:y}=e.sentence,z=JSON.stringify([P,$,y,e.S.pin]),N=z!==b;if(b=z,M("size"))for(let{plot:j}of[s,r])j.measure();(k||N)&&g(),(k||N||M("unit"))&&L(),(k||M("pins","focus","unit"))&&O(),(k||N||M("unit","t"))&&C()}}}function wa(e,t){let n=t.querySelector(".ribbon"),s=i("div",{class:"heldmarks","aria-hidden":"true"}),r=i("div",{class:"otherwords"});n.after(s,r);let o=!1,a=c=>e.G.step(c.clientX-n.getBoundingClientRect().left);_e(n,{press(c){if(c.pointerType==="touch")return!1;let d=a(c);if(!c.shiftKey)return{from:d};o=!0;let[u,h]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:d<u?h:u,d,!0),!1},slop:(c,{hold:d})=>a(c)!==d.from,move(c,{from:d}){o=!0,e.brush(d,a(c),!1)},done(c,{from:d}){e.brush(d,a(c),!0),setTimeout(()=>o=!1)}}),n.addEventListener("click",c=>{let d=c.target.closest("[data-step]");d&&!o&&e.point(Number(d.dataset.step)),c.stopImmediatePropagation(),o=!1},!0);function l(c,d){let{G:u,P:h}=e;return(c===null?[[0,h.T-1]]:wt(c)).filter(([v,b])=>b>=u.a&&v<u.end).map(([v,b])=>{let f=u.x(Math.max(v,u.a)),p=u.x(Math.min(b+1,u.end));return i("i",{class:d,style:`left:${f}px;width:${p-f}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:d,A:u,G:h,S:v,pins:b,rem:f}=e,p=b[v.pin],x=b.filter(E=>E!==p&&Me(E));s.replaceChildren(...x.flatMap(E=>l(E.steps,"also")),...p?l(p.steps,`chosen${Me(p)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let m=[];for(let E=h.a;E<h.end;E++)d.tokens[E]!==u.tokens[E]&&m.push(E);r.hidden=d.T===u.T&&d.tokens.every((E,S)=>E===u.tokens[S]),r.replaceChildren(i("span",{class:"label"},"instead of"),...m.map(E=>i("span",{class:"m",title:u.shown[E]??"the text is over",style:`left:${h.x(E)}px;width:${h.cw}px;font-size:${Math.max(.62,Math.min(.8125,1.7*h.cw/f/Math.max(1,(u.shown[E]??"–").length)))}rem`},u.shown[E]??"–")))}}}var xr=({hold:e},t)=>e.map(([n,s])=>({signal:n,value:s,units:null,steps:t,on:!0}));function ba({hold:e},t,n,{T:s,H:r,signals:o}){let a=new Map(e);return o.every(l=>$o(t,l,n,s,r)===(a.get(l)??null))}function Xh(e,t,n){let s=xr(e,n);return[...t.filter(r=>!Me(r)||!Wn(r,s[0])),...s]}function xa(e){let t=i("span",{class:"group",role:"group","aria-label":"Hold a gate"}),n=i("span",{class:"group",role:"group","aria-label":"State of the gates"}),s=i("span",{class:"lead on"}),r=i("b",{class:"aim"}),o=i("div",{class:"chips presets",role:"group","aria-label":"Presets"},s,t,n),a=null,l=[],c=()=>e.carried??e.pins;function d(){a=e.P.cell,l=e.setup.presets[a].map(v=>{let b=i("button",{type:"button",class:"chip"},v.name);return b.addEventListener("click",()=>{let f=e.over(v),[[p,x]]=v.hold;if(ba(v,c(),f,e.P)){e.choose(-1),e.draft={units:null,steps:f,value:x},e.edit(Mo(e.pins,f,e.P.T),{select:-1});return}let m=Xh(v,e.pins.filter(E=>!(E.why&&Wn(E,e.sentence))),f);e.edit(m,{select:m.findLastIndex(E=>E.signal===p)})}),{preset:v,chip:b}});let h=v=>l.filter(({preset:b})=>b.group===v).map(({chip:b})=>b);s.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...h("hold")),n.replaceChildren(i("span",{class:"lead"},re("memory","Memory")),...h("state")),n.hidden=!h("state").length}let u=h=>h===null?"at all steps":h.length===1?`at ${e.names(h)}`:`over ${e.names(h)}`;return{el:o,draw(h){if(!h("picture","pins","unit"))return;let{P:v}=e,b=e.over();v.cell!==a&&d(),xe(r,u(b)),s.classList.toggle("on",l.length>0),$e(s,{title:l.length?`A preset holds all ${v.H} units ${u(b)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:f,chip:p}of l){let x=e.over(f),m=f.hold.map(([E,S])=>`${E} = ${Ne(S)}`).join(", ");$e(p,{"aria-pressed":ba(f,c(),x,v),title:`${f.look} ${m} in all ${v.H} units ${u(x)}.`})}}}}var va=.8,Jh="-96px 0px 0px";function Zh(e,t,n,s){return(e===t?[["",e]]:[[s.a,e],[s.b,t]]).map(([o,a])=>[o,...n<a.T?Ii(a,n):["its text is over",""]])}function ka(e){let t=i("p",{}),n=i("div",{class:"readout","aria-hidden":"true"},t),s=!1;n.hidden=!0;function r(){let{A:o,P:a,S:l,titles:c}=e;if(n.hidden=!s,!s)return;let[d,u]=Zh(o,a,l.t,c).map(([h,v,b])=>i("span",{},h&&i("small",{class:"wide"},`${h} `),i("b",{},v),` ${b}`));t.replaceChildren(d,...u?[" → ",u]:[],i("small",{},` after “${ce(a.shown[l.t],24)}”, step ${l.t+1}${c.held||u?"":"; nothing is held"}`))}return{el:n,watch(o){let a=new IntersectionObserver(([{intersectionRatio:l}])=>{s=l<va,e.P&&r()},{threshold:va,rootMargin:Jh});a.observe(o),e.model.on("remove",()=>a.disconnect())},draw:o=>o("picture","t","pins")&&r()}}var ya=`.below > section:not([hidden]) ~ section {
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
`;function ed(e,t=null){let n=0,s=null;return e.forEach((r,o)=>{let a=r.length-1,l=r.reduce((c,d)=>c+Math.abs(d),0);r.forEach((c,d)=>{let u=t===null?+(2*Math.abs(c)>l)*(a-d):+(d===t),h=c*c*u/l;h>n&&([n,s]=[h,{unit:o,step:d}])})}),s}function $a(e,t,n){return t.keeper?ed(Array.from({length:t.H},(s,r)=>fn(e,t,r).rows.at(-1)),n):null}var Ma=`.gs main {
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
`;var nd=250,jt={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function sd(e){return e.reduce((t,n,s)=>Math.abs(n)>Math.abs(e[t])?s:t,0)}var rd=(e,t)=>e.subarray(0,t+1).reduce((n,s)=>n+s,0),od=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function id(e,t){let n=new Map;for(let[r,o]of e)n.set(o,[...n.get(o)??[],r]);return n.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...n].map(([r,o])=>`${t(r)} is first by ${Rt(o)}`).join("; ")}.`}function Sa(e){let t="a",n=null,s=null,r=null,o=null,a=null,l=i("select",{"aria-label":"Answer"}),c=Pe("Which text",{a:"the text",b:"the other text"},L=>{t=L,n=null,A()}),d=i("table",{class:"ways"}),u=i("p",{class:"reads"}),h=i("p",{class:"reads"}),v=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Which words mattered"},d),b=i("dl",{class:"defined"}),{el:f,says:p,note:x}=ve("mattered","Which words mattered","",[c.el,i("label",{class:"pick-answer"},i("span",{},"for "),l)],v,h,u,b);l.addEventListener("change",()=>{n=l.value,A(),e.root.focus({preventScroll:!0})});let m=e.near.watch(f),E=()=>!!e.other&&e.text2!==e.text,S=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),w=()=>t==="b"&&E()?e.P:e.A,O=()=>w().answers.kind!=="value";function A(){if(!m()||!e.P||!O())return T();E()||(t="a");let L=Math.min(e.S.t,w().T-1),C={t:L,target:n,run:t},M=S()+JSON.stringify(C);return clearTimeout(r),M===s||(r=setTimeout(()=>{[s,o]=[M,S()],e.ask("words",C)},e.got.words?nd:0)),T()}function g(){let{A:L,P:C,got:M}=e,k=z=>z.top(Math.min(e.S.t,z.T-1)).slice(0,4).map(([N])=>N),P=n??M.words?.target,$=w().words,y=[...new Set([...P?[P]:[],...k(L),...k(C)])].filter(z=>$.includes(z));l.replaceChildren(...y.map(z=>i("option",{value:z},`“${he(z)}”`))),P&&(l.value=P),c.el.hidden=!E(),c.set(t)}function T(){if(!e.P)return;let L=e.got.words,C=!O();f.style.minHeight=C?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,w().T-1)+1))+(e.small?32:15)}rem`,x.textContent=C?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let F of[v,h,u,b,l.parentNode])F.hidden=C||!L;if(C)return void p.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(g(),!L)return void p.replaceChildren("…");for(let F of[v,h,u])F.classList.toggle("old",a!==S());if(a!==S())return void p.replaceChildren("…");let M=L.run==="b"?e.P:e.A,{one:k,many:P}=M.reads,$=Math.min(L.t,M.T-1),y=Object.keys(jt).filter(F=>L.array(F));p.replaceChildren("F = ln p(",i("b",{},`“${he(L.target)}”`),`) after “${M.shown[$]}”, step ${$+1}: p is `,i("b",{},be(L.p)),`. How much each ${k} had to do with F, in ${["two","three","four"][y.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),b.replaceChildren(...y.flatMap(F=>[i("dt",{},jt[F].title),i("dd",{},jt[F].about(k,P))]));let z=y.map(F=>L.array(F)),N=z.map(F=>F.subarray(0,$+1).reduce((I,W)=>Math.max(I,Math.abs(W)),0)||1),j=z.map(F=>sd(F.subarray(0,$+1))),R=(F,I)=>{let W=z[F][I],q=50*Math.abs(W)/N[F],{share:G}=jt[y[F]],X=i("i",{class:W<0?"neg":"pos",style:G?`left:0;width:${2*q}%`:`left:${W<0?50-q:50}%;width:${q}%`}),ee=G?be(W):B(W,od(N[F]),!0);return[i("td",{class:`barred${G?" share":""}`,"aria-hidden":"true"},i("span",{},X)),i("td",{},j[F]===I?i("b",{},ee):ee)]};d.replaceChildren(i("thead",{},i("tr",{},i("th",{scope:"col"},M.reads.one),...y.flatMap(F=>[i("th",{scope:"col",colspan:"2","data-term":jt[F].term},jt[F].title)]))),i("tbody",{},...Array.from({length:$+1},(F,I)=>i("tr",{class:I===e.S.t?"cur":""},i("th",{scope:"row"},i("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},M.shown[I])),...y.flatMap((W,q)=>R(q,I)))))),h.replaceChildren("Each way has its own definition, and they may disagree. ",id(y.map((F,I)=>[jt[F].title,j[I]]),F=>`“${M.shown[F]}”`),y.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let _=L.array("integrated_gradients");if(!_){u.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let H=rd(_,$);u.replaceChildren("Complete: the integrated gradients sum to ",i("b",{},B(H,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${P} is `,i("b",{},B(L.whole,3,!0)),".")}return d.addEventListener("click",L=>{let C=L.target.closest("[data-step]");C&&e.go(Number(C.dataset.step))}),{el:f,draw(L){e.P&&(L("words")&&(a=o),L("picture")&&e.got.words&&!w().words.includes(n)&&(n=null),L("t","picture")?A():L("words","theme")&&T(),L("busy")&&f.classList.toggle("waiting",e.busy.has("words")))}}}var ad=400,ld={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...He],playing:["play"],speed:["play"]},vr=class extends at{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,_n+Ma+Yi+ya),Object.assign(this.S,{pin:-1,span:[0,0],writer:null}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new ct(S=>this.tell(S)),this.got={},this.pins=this.listed=[],this.history=Dn,this.draft={units:null,steps:void 0,value:1},this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Xt("300px");let n=S=>S(this),[s,r,o,a,l,c,d,u,h,v,b,f,p]=[Ln,Ui,xa,aa,la,qi,Hn,Bt,ga,ra,oa,ca,ka].map(n),x=wa(this,u.el);this.below=[gr,Ki,Gi,Sa,ia,Vi,ha].map(n);for(let S of this.below)Object.assign(S,{owed:new Set,drawn:!1,near:this.near.watch(S.el,()=>this.P&&S.owed.size&&this.drawBelow(S,new Set))});this.words=u.el,this.cursor=i("div",{class:"cursor"}),this.time=i("section",{class:"time","aria-label":"The whole text"},u.el,h.el,i("div",{class:"bookkeeping"},v.el),this.cursor),this.now=i("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,d.el,c.el,i("div",{class:"holding"},b.el)),this.first=i("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=i("main",{},this.first,i("div",{class:"below"},...this.below.map(({el:S})=>S)));let m=i("div",{class:"compare"},i("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,s,o,a,l,c,d,u,x,h,v,b,f,p],this.root.append(s.el,r.el,i("div",{class:"choose"},o.el,m),this.main,f.el,p.el),p.watch(c.el),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:E}=this.state;E!==void 0&&(this.typed(E),this.send({text:E}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return ld}unvisited(){return this.below.filter(({drawn:t,owed:n})=>!t||n.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${ce(this.text,Pn)}”.`}send(t,n={}){if(this.closed)return;let{length:s,...r}=t;this.asked={...this.asked,...r},this.length=s,this.later={...this.later,...n},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},n=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...n,...t,have:this.had??""},{both:!0})}ask(t,n={}){let s={...this.accepted,...n},r=JSON.stringify(s);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,s,{key:r}),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=lt(t),{want:o}=s;if(!(!n&&!this.questions.take(s))){if(n&&(o!=="run"||s.key&&!s.sizes[0]))return this.again(s);if(o==="run")return this.ran(s,r,n);this.said={...this.said,[o]:s.notices},this.got[o]=r.length?new St(...lt(r)):null,this.draw(new Set([o,"busy","notice"]))}}again({want:t,text:n,model:s,weights:r,other:o,pins:a}){this.asked=t==="run"?{text:n,model:s,weights:r,other:o,pins:a.map(bt)}:this.wanted(),this.run()}ran(t,n,s){let{key:r,sizes:[o]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,d=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),u=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),o&&(this.A=new St(...lt(n.subarray(0,o)))),this.P=n.length>o?new St(...lt(n.subarray(o))):this.A;for(let p of[this.A,this.P])l&&p.layers.length===l.layers.length&&(p.layer=l.layer);let{text:h,model:v,weights:b}=t;Object.assign(this,{had:r,text:h,name:v,weights:b,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===v&&t.other.weights===b,this.text2=t.other?.text,this.accepted={text:h,model:v,weights:b,pins:t.pins.map(bt),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let f=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=d&&c.jump===!0),!l||d||u||c.asked||c.jump){this.placed(l,c,s),this.resetView();for(let p of He)f.add(p)}this.soon(f)}beside({text:t,other:{text:n,...s}}){return!this.sameNet&&n===t?s:{text:n,...s}}placed(t,{jump:n,fresh:s,asked:r},o){let{P:a,S:l}=this,c=o||r===!0;if(l.writer=null,!t||n)this.opens(n||c&&this.bare);else{let u=s||l.t>=t.T-1||!Ht(t.tokens,a.tokens);[l.t,this.picked]=[u?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||n||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((u,h)=>this.sayable(h)>=0)));let d=c?this.read(o):null;l.pin=this.sayable(l.pin),l.focus=[d,this.pins[l.pin]?.signal,this.chosen,a.keeper].find(u=>a.signals.includes(u))??a.signals[0]}toldWith(t,n){let{preset:s,steps:r}=this.setup.stories[t]??{},o=this.setup.presets[n].find(({name:a})=>a===s);return o?xr(o,r):[]}opens(t){let{P:n,S:s,text:r}=this,o=this.setup.stories[r],a=o&&[this.toldWith(r,n.cell),[]].some(c=>c.map(Tt).join()===this.pins.map(bt).join()),l=(t||a)&&this.sameNet?$a(this,n,o?.step):null;s.t=n.T-1,this.stepped=!1,this.picked=l&&{unit:l.unit,word:n.shown[l.step]},[s.unit,s.writer]=l?[l.unit,l.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:n}=this,s=n.memory;if(t===n||!this.sameNet||t.memory!==s)return n.moment[1];let r=o=>Math.abs(n.at(s,n.T-1,o)-t.at(s,t.T-1,o));return Array.from({length:n.H},(o,a)=>a).reduce((o,a)=>r(a)>r(o)?a:o,0)}read(t){let{S:n,P:s,state:r}=this,{given:o,said:a}=r.asked,l=[...t?[]:a.server,...a.view];n.t=r.place("t",s.T,n.t,l),n.unit=r.place("unit",s.H,n.unit,l);let c=r.among("focus",s.signals,l);n.pin=this.spoken(r.asked.values,l),n.pin<0&&(this.draft={...this.draft,units:null});let{units:d}=this.pins[n.pin]??this.draft;return o.has("unit")&&this.apart(n.pin,n.unit)&&l.push(`The address asks for unit ${n.unit}, but holds ${et(d,s.H)}, so unit ${d[0]} is shown.`),this.stepped=o.has("t")&&n.t<s.T-1&&n.pin<0,this.said.address=l,c}spoken({change:t,focus:n},s){let{pins:r,S:o}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&s.push("The address speaks of a change that is not in its list.");let l=r.map((c,d)=>d).filter(c=>this.sayable(c)>=0&&(!n||r[c].signal===n));return l.find(c=>!this.apart(c,o.unit))??l[0]??-1}find(t){return this.setup.models.find(n=>n.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n?this.send({model:t.name}):([this.history,this.draft.steps]=[Dn,void 0],!s.length||s.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(s[0][1]),this.example(s[0][1],t)))}example(t,n=this.find(this.asked.model)){if(!this.connected)return;let s=this.toldWith(t,n.cell),r=JSON.stringify(s.map(bt))===JSON.stringify(this.pins.map(bt));t!==this.text?this.history=Dn:r||(this.history=Is(this.history,this.pins)),this.before=this.mates=null,this.draft={units:null,steps:void 0,value:1},this.take(s,0),this.send({model:n.name,text:t,pins:s.map(bt),other:null},{jump:!0}),this.draw(new Set(["pins"]))}edit(t,{done:n=!0,select:s=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,n&&(JSON.stringify(this.before.map(bt))===JSON.stringify(t.map(bt))||(this.history=Is(this.history,this.before)),this.before=this.mates=null),this.list(t,s))}list(t,n=this.S.pin){this.take(t,Math.min(n,t.length-1)),this.focusOn(),this.send({pins:t.map(bt)}),this.soon(["pins"])}soon(t){for(let n of t)this.owed.add(n);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,n=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(n):n}apart(t,n){let{units:s,why:r}=this.pins[t]??this.draft;return Array.isArray(s)&&!r&&s[0]<this.P.H&&!s.includes(n)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}hold(...t){let n=t.map(s=>({units:null,steps:null,on:!0,...s}));this.edit([...this.pins,...n],{select:this.pins.length+n.length-1})}undo(){this.recall(Eo(this.history,this.pins))}redo(){this.recall(Co(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:n}=this.S,s=t[1].length-1;this.list(t[1],this.pins.length?Math.min(n,s):Math.min(0,s))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,n,s){return Lt(this.carried??this.pins,t,n,s)}get sentence(){let{S:t,draft:n}=this,s=this.pins[t.pin];if(s)return s;let r=n.units==="one"?[t.unit]:n.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,n.value)}}over(t=null){let{P:n,S:s,pins:r,draft:o}=this,a=this.setup.stories[this.text];if(this.stepped)return De(s.t,s.t,n.T);let l=t&&a?.preset===t.name?a.steps:null,d=(r[s.pin]?r[s.pin].steps:o.steps===void 0?l:o.steps)?.filter(u=>u<n.T);return d?.length?d:null}range(t){return this.P.roles.range(t)}fit(t,n){if(Ye(n))return this.P.roles.coupling(t)??this.fit(t,1);let[s,r]=this.range(t);return Math.max(s,Math.min(r,n))}say(t,{done:n=!0}={}){let{S:s,pins:r}=this,o=r[s.pin];if(o){t.units==="one"&&(t={...t,units:[s.unit]});let{why:c,text:d,...u}=o,h={...u,...t};h.value=this.fit(h.signal,h.value),this.mates??=qn(r,s.pin,this.setup.presets[this.P.cell]);let v=Object.fromEntries(Object.entries(t).filter(([f])=>["units","steps"].includes(f))),b=Object.keys(v).length?this.mates:[];return this.edit(r.map((f,p)=>{if(!b.includes(p))return p===s.pin?h:f;let{why:x,text:m,...E}=f;return{...E,...v}}),{done:n})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:n,steps:s,value:r}=this.sentence;t<0?this.draft={units:n,steps:s,value:r}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[o,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||o>=c)&&this.scroll(o-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:n,pins:s}=this,{unit:r}=t;if(r===void 0||!this.apart(n.pin,r))return super.set(t);let o=s[n.pin],a=o?s.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(o??this.draft).steps,value:(o??this.draft).value,units:"one"}),super.set({...t,pin:a,...a<0?{}:{focus:s[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let n=this.pins[this.S.pin];n&&n.signal!==t&&this.choose(-1),super.look(t)}seen(t,n){this.near.seen(t,()=>this.P&&n())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:n,weights:s,other:r,pins:o}=this.asked;return this.with({text:t,name:n,weights:s,other:r,sameNet:this.sameNet},o)}with({text:t,name:n,weights:s,other:r,sameNet:o},a){let{S:l}=this,c={text:t,model:n,weights:s},d=h=>r?.[h]!==c[h]?r?.[h]??null:null,u=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:o?r?.text??null:d("text"),model2:d("model"),weights2:d("weights"),change:this.pins.length?u:null,t:l.t,unit:l.unit,focus:l.focus,theme:l.theme}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(n=>t.has(n))}wanted(){let{values:t}=this.state.asked,{weights:n}=t,s=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=s.length?Object.fromEntries(s):null;if(this.bare)return{text:null,model:null,weights:n,pins:null,other:r};let{text:o=null,name:a=null}=this;return{text:t.text??o,model:t.model??a,weights:n,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:n}=this;return n.reads.kind==="pieces"?br(t,n.tokens.map($r),""):br(t,n.shown,["bytes","characters"].includes(n.reads.kind)?"":" ")}get titles(){return Wi(this)}draw(t){let n=(...a)=>a.some(l=>t.has(l));if(!this.P)return kt(this.parts[0],t);let{S:s,P:r}=this;this.apart(s.pin,s.unit)&&([s.unit]=(this.pins[s.pin]??this.draft).units,t.add("unit")),this.G=rt(s.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:o}=this.sentence;s.span=o===null?[0,r.T-1]:[o[0],Math.min(o.at(-1),r.T-1)],n("t","view","size")&&this.drawCursor();for(let a of this.parts)kt(a,t);for(let a of this.below)this.drawBelow(a,t);n("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:s.t,unit:s.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,n){for(let o of n)t.owed.add(o);let s=t.near();if(!s&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),ad);return}let{owed:r}=t;Object.assign(t,{owed:s?new Set:r,drawn:!0}),kt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let n=t.composedPath()[0],s=n.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!s&&!n.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},bt=e=>e.text===void 0?Tt(e):`${e.on?"":"!"}${e.text}`,Ea={render:e=>void new vr(e)};var Y0={Explorer:Xo,Gradients:Ei,Trainer:_i,WhatIf:Ea};export{Y0 as default};
