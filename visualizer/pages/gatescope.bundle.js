var pd="http://www.w3.org/2000/svg";function yi(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var B=(e,t={},...s)=>yi(document.createElementNS(pd,e),t,s),o=(e,t={},...s)=>yi(document.createElement(e),t,s);function re(e,t){e.textContent!==t&&(e.textContent=t)}function Le(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function dt(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));o("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var wd={" ":"␣","\n":"↵","	":"⇥"},ue=e=>wd[e]??(/^ \S/.test(e)?e.slice(1):e),Vr=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function Gr(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var $i=e=>e.replace(/^\u2011/,"");function rn(e,t){let s=0,n=0;return t.map((r,i)=>{if(n>0&&r===t[i-1])return n-=1,-1;let a=e.indexOf(Vr(r),s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+Vr(r).length),a})}function bd(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Rn(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:ue(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return s.map((r,i)=>({before:i&&r[0]===" "?" ":"",shown:Vr(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let n=rn(t,s);return s.map((r,i)=>({before:i>0&&n[i]>=0&&n[i-1]>=0?bd(t.slice(n[i-1]+s[i-1].length,n[i])):i?" ":"",shown:r,kind:"",after:""}))}var xd=new TextDecoder("utf-8",{fatal:!0});function Si(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),i=r>=240?4:r>=224?3:r>=192?2:1;if(i===1||n+i<=t)return null;try{return xd.decode(Uint8Array.from({length:i},(a,l)=>s(n+l)))}catch{return null}}function Ms(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var Kr=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function Es({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Mi=6,vd=e=>[...new Set(e.tokens.filter((t,s)=>e.unknown[s]))],kd=e=>e.tokens.filter((t,s)=>e.unknown[s]).length/e.T;function yd(e,t,s,n){let r=0,i="";return rn(e,t).forEach((a,l)=>{a<0||t[l]!==s||(i+=e.slice(r,a)+n,r=a+s.length)}),i+e.slice(r)}var $d=e=>e.filter(Boolean).join(" ");function Ei(e,t){let s=o("b"),n=o("span",{class:"strangers"}),r=(m,p)=>{let k=o("button",{type:"button",class:"btn small"},m);return k.addEventListener("click",p),k},i=()=>e.setup.models.find(({name:m})=>m===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>b()),c=o("div",{class:"unknowns",role:"status"},a,l,s,n);c.hidden=!0;let h=o("div",{class:"scroll"}),u=o("button",{type:"button",class:"btn"},"Close"),d=o("dialog",{class:"knows","aria-label":"What it knows"},o("div",{class:"bar"},o("h2",{},"What this network knows"),o("span",{class:"sp"}),u),h);u.addEventListener("click",()=>d.close()),d.addEventListener("click",m=>m.target===d&&d.close());function f([m,p,k]){let g=k.map(($,y)=>$.length===1?o("span",{},$[0]):o("select",{"aria-label":`Part ${y+1} of ${m}`},...$.map(M=>o("option",{value:M},M||"–")))),T=r("Read it",()=>{d.close(),t($d(g.map(($,y)=>$.value??k[y][0])))});return o("li",{},o("p",{},p),o("div",{class:"pattern"},...g,T))}function b(){let{P:m,setup:p,entry:k}=e,{patterns:g}=p.tasks[k.task],T=m.symbols.length?m.symbols:m.words.slice(1);h.replaceChildren(...g.length?[o("p",{},"What it was trained on, as sentences to fill in:"),o("ul",{},...g.map(f))]:[],o("h3",{},`All ${T.length} ${m.reads.many}`),o("p",{class:"all"},T.map(ue).join(m.reads.kind==="words"?", ":" "))),d.showModal()}return{strip:c,dialog:d,open:b,draw(m){if(!m("picture"))return;let{P:p}=e,k=["words","characters"].includes(p.reads.kind)?vd(p):[];if(c.hidden=!k.length,c.hidden)return;let g=kd(p)>e.setup.strange,T=p.tokens.filter((M,A)=>p.unknown[A]).length;c.classList.toggle("many",g),s.textContent=g?`This network does not know ${T} of these ${p.T} ${p.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let $=k.slice(0,g?0:Mi).flatMap((M,A)=>{let x=p.near[M],C=x&&r(x,()=>t(yd(e.text,p.tokens,M,x)));return C?.setAttribute("aria-label",`${x} in the place of ${M}`),[A?", ":"",`“${M}”`,...C?[" – ",C,"?"]:[]]}),y=k.length-Mi;n.replaceChildren(...$,...!g&&y>0?[` and ${y} more`]:[]," "),l.textContent=`${p.reads.many[0].toUpperCase()}${p.reads.many.slice(1)} it knows`,a.hidden=!i()||e.asked?.model===e.setup.english}}}function Ot(e){let t=o("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>o("p",{},r.text??r,r.to&&[" ",o("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=o("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var Ti=3,Sd="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function qn(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=o("input",{type:"text",...t}),n=o("textarea",{rows:"3",wrap:"soft",...t}),r=o("div",{class:"mirror","aria-hidden":"true"}),i=o("span",{class:"count"}),a=Ot(e),l=o("div",{class:"asked"},o("div",{class:"field"},r,s),i,a.el),c=o("div",{class:"chips",role:"group","aria-label":"Example texts"}),h=o("button",{type:"button",class:"bare",title:"The words it knows"});h.addEventListener("click",()=>u.open());let u=Ei(e,M=>y(M,{})),d=o("div",{class:"ask",role:"region","aria-label":"The text"},l,c,u.strip,u.dialog),f=null,b=s,m=!1,p=!1;for(let M of[s,n])M.addEventListener("compositionstart",()=>p=!0),M.addEventListener("compositionend",()=>p=!1),M.addEventListener("beforeinput",()=>{let{selectionStart:A,selectionEnd:x,value:C}=M;m||=A===0&&x===C.length}),M.addEventListener("input",()=>{let A=Gr(b.value,e.P?.reads.kind),x=b.selectionEnd;A!==b.value&&!p&&(b.value=A,b.setSelectionRange(x,x));let{length:C}=b.value;C>e.setup.limit&&(b.value=b.value.slice(0,e.setup.limit)),T([],[]),e.send(C>e.setup.limit?{text:b.value,length:C}:{text:b.value},{fresh:m})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let k=M=>b.value=b===s?Gr(M,"words"):M;e.typed=k;function g({kind:M,many:A}){let x=M==="bytes"||M==="characters"&&e.text.includes(`
`)?n:s,C=["words","pieces"].includes(M)?"a sentence":A;x.setAttribute("aria-label",`Type ${C}`),x.placeholder=`Type ${C} to see the gates move.`,x!==b&&(r.hidden=x===n,b.replaceWith(x),b=x)}function T(M,A){r.replaceChildren();let x=0;rn(b.value,M).forEach((C,L)=>{C<0||!A[L]||(r.append(b.value.slice(x,C),o("u",{},M[L])),x=C+M[L].length)}),r.append(b.value.slice(x)),r.scrollLeft=b.scrollLeft}function $(M){f=M;let A=e.setup.tasks[M]?.examples??[],x=A.slice(0,Ti).map(([v,w])=>{let S=o("button",{type:"button",class:"chip",title:w},v);return S.dataset.text=w,S.addEventListener("click",()=>y(w)),S}),C=A.slice(Ti),L=o("select",{class:"more","aria-label":"More examples"},o("option",{value:""},"More"),...C.map(([v,w])=>o("option",{value:w},v)));L.addEventListener("change",()=>{L.value&&y(L.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(o("span",{class:"wide"},"Try"),...x,...C.length?[L]:[])}function y(M,A={jump:!0}){k(M),e.send({text:M},A)}return{el:d,draw(M){let{P:A}=e;if(a.draw(M),u.draw(M),M("notice")&&(i.hidden=!a.el.hidden),!M("picture"))return;e.entry.task!==f&&$(e.entry.task),g(A.reads),e.text===b.value&&(m=!1),b.getRootNode().activeElement!==b&&k(e.text),T(A.tokens,A.unknown),h.textContent=Kr(A.T,A.reads);let x=A.tokens.filter((L,v)=>A.unknown[v]).length;i.replaceChildren(A.reads.kind==="words"?h:o("span",{title:A.reads.kind==="pieces"?Sd:null},Kr(A.T,A.reads)),...x?[", ",o("u",{"data-term":"unknown word","data-act":`What is underlined ${Es(A)}.`},`${x} unknown`)]:[]);for(let L of c.querySelectorAll(".chip"))L.setAttribute("aria-pressed",String(L.dataset.text===e.text));let C=c.querySelector(".more");C&&(C.value=[...C.options].some(L=>L.value===e.text)?e.text:"")}}}var Li=2.2,Md=3,Ed=2.8,Td=.69,Ld=.53,Yr=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],Cd=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,s)=>e.top(s)[0])),Ts=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function Xr(e,t,s){let n=[];for(let r=t;r<s;r++)r>t&&e[r]===e[r-1]?n.at(-1).n+=1:n.push({from:r,n:1,label:e[r]});return n}function Jr({from:e,n:t,label:s},n,{G:r,fine:i}){let a=t*r.cw,l=[s,n[s]].find(h=>a>=(Td*h.length+Ld)*i)??"",c=o("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function on(e){let t=s=>{for(let n=Md;n<s.length;n++){let r=s.slice(0,n);if(e.every(i=>i===s||!i.startsWith(r)))return r}return s};return Object.fromEntries(e.map(s=>[s,t(s)]))}function Ci(e){let t=o("span",{class:"label"},"answer"),s=o("div",{class:"beliefs","aria-hidden":"true"}),n=[],r=null;s.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function i(){let{P:l,G:c,fine:h}=e;if(s.hidden=!Yr(l),n=[],r=null,s.hidden)return s.replaceChildren();let u=Cd(l),d=c.cw>=Ed*h,f=l.kept("brief",()=>on(l.words));t.title=`The ${l.answers.title}, and how likely`;let b=u.map(([p])=>p),m=Xr(b,c.a,c.end).map(p=>Jr(p,f,e));for(let p=c.a;p<c.end;p++){let[k,g]=u[p],T=o("i");T.style.width=`${100*g}%`;let $=o("span",{class:"belief"},o("b",{},T),d&&o("small",{},Ts(g)));$.dataset.step=p,$.title=`step ${p+1}, ${l.shown[p]}: ${k}, ${Ts(g)}`,$.style.cssText=`left:${c.x(p)+1}px;width:${c.cw-2}px`,n.push($)}return s.replaceChildren(t,...m,...n)}function a(){let{S:l,G:c}=e;n[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,n[r]?.classList.add("cur")}return{el:s,draw(l){l("picture","size","view")&&i(),l("step","picture","size","view")&&a()}}}var Te=e=>e.replace("-","−"),vt=e=>e.startsWith("1-")?e.slice(2):e,Ls=(e,t)=>e.startsWith("1-")?1-t(vt(e)):t(e),In=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:i}){Object.assign(this,i),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?vt(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(vt(t)))??null}get writer(){return this.share&&vt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?Ls(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*Ls(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${Te(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[s,n]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return n<0||s<n}squash(t){let s=this.equations.find(n=>n.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(s)?.[1]??""}};function U(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[i,a]=Math.abs(e).toExponential(1).split("e");return`${n}${i}×${Ke(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var $e=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function me(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var Ze=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,Ad="⁰¹²³⁴⁵⁶⁷⁸⁹",Ke=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>Ad[t])}`;function kt(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${Ke(t+Number(n))}`}var Be=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),Zr=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,yt=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),Fe=e=>e<0?"neg":"pos",zd=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,Ai=new Intl.Segmenter(void 0,{granularity:"grapheme"}),zi=e=>zd.test(e)?2:1;function pe(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of Ai.segment(e)){if(n+=zi(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var Qr=e=>[...Ai.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*zi(s)),0),fe=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,Cs=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var Nd=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],eo=400;function to(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*so(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(i=>e.array(`${t}.${i}`));for(let i=0;i<e.T;i++){let a=[s,n,i,e.tokens[i],Number(e.unknown[i])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>to(c[i*e.H+l]))]}}}function an(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function $t(e,t,s){return o("table",{},o("caption",{},s),o("thead",{},o("tr",{},...e.map(n=>o("th",{scope:"col"},n)))),o("tbody",{},...t.map(n=>o("tr",{},o("th",{scope:"row"},n[0]),...n.slice(1).map(r=>o("td",{},r))))))}function ln(e){let t=o("dialog",{class:"help","aria-label":"Keys"},o("h2",{},"Keys"),o("dl",{},...e.flatMap(([s,n])=>[o("dt",{},s),o("dd",{},n)])),o("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}var Ni={sigmoid:"σ","*":"×","-":"−"};function Od(e,t){return e.split(/([A-Za-z]\w*'?|[*-])/).flatMap(s=>{if(!s)return[];let[n,r=""]=Ni[s]?[Ni[s]]:s.split("_"),i=n.replace("'","");return[[n.replace("'","′"),r,t.includes(i)&&!r?i:""]]})}function Pd({lines:e,notices:t},s){if(!e)return o("p",{},...t);let n=r=>Od(r,s).map(([i,a,l])=>l||a?o("span",{class:l&&`s-${l}`},i,...a?[o("sub",{},a)]:[]):i);return o("div",{class:"sums"},...e.map(({text:r,written:i})=>o("p",{},o("b",{},...n(r)),...i.map(a=>o("span",{},"= ",...n(a))))),o("p",{class:"hint"},"A weight matrix in front of a vector stands for the row of this unit times the vector: the number below it is their sum. A prime, ′, is of the step before. ← and → go to another step."))}function Oi(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"Close"),i=o("button",{type:"button",class:"btn"},"All signals as CSV"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),i,r),t),l=ln(Nd),c=o("div",{},a,l);r.addEventListener("click",()=>a.close());for(let m of[a,l])m.addEventListener("click",p=>p.target===m&&m.close());a.addEventListener("keydown",m=>{let p=h==="sums"&&/^Arrow(Left|Right)$/.test(m.key)&&e.moves()[m.key];!p||m.ctrlKey||m.metaKey||m.altKey||(m.preventDefault(),p())});let h="step",d=Object.entries({step:"this step",unit:"this unit",sums:"the arithmetic"}).map(([m,p])=>{let k=o("button",{type:"button"},p);return k.addEventListener("click",()=>{h=m,b()}),k.dataset.key=m,k});n.append(...d),i.addEventListener("click",()=>{let m=e.weights==="initial"?"-initial":"";dt(`gatescope-${e.name}${m}.csv`,an(so(e.P)),"text/csv")});function f(m,p){let{kind:k,title:g}=m.answers,T=k==="value";return $t([g,T?"value":"probability"],m.top(p).map(([$,y])=>[ue($),T?U(y,4):me(y)]),k==="next"?"What the model expects next":"What the model answers at this step")}function b(){let{P:m,S:p}=e;for(let x of d)x.setAttribute("aria-pressed",String(x.dataset.key===h));let k=`${p.t+1} of ${m.T}: “${m.shown[p.t]}”`,g=`Unit ${p.unit} of ${m.H}`,T=h==="sums"?e.sums:null;if(t.setAttribute("aria-busy",String(h==="sums"&&!T)),h==="sums"&&!T&&t.querySelector(".sums"))return;if(s.textContent={step:`Step ${k}`,unit:g,sums:`${g}, step ${k}`}[h],h==="sums"){t.replaceChildren(...T?[Pd(T,m.signals)]:[]);return}if(h==="step"){let x=Array.from({length:m.H},(C,L)=>L);t.replaceChildren(f(m,p.t),$t(["unit",...m.signals],x.map(C=>[C,...m.signals.map(L=>U(m.at(L,p.t,C),4))]),"Every signal of every unit at this step"));return}let $=m.curves.map(({key:x,cell:C,signal:L})=>[`log₁₀ ‖dL/d${L}‖ ${e.setup.cells[C]}`,m.array(x)]),y=Math.max(0,Math.min(p.t-eo/2,m.T-eo)),M=[];for(let x=y;x<Math.min(m.T,y+eo);x++)M.push(x);let A=m.array("forget");t.replaceChildren($t(["step","token",...m.signals,...$.map(([x])=>x),...A?[`log₁₀ ∏ ${Te(m.roles.keep)}`]:[]],M.map(x=>[x+1,m.shown[x],...m.signals.map(C=>U(m.at(C,x,p.unit),4)),...$.map(([,C])=>U(C[x],4)),...A?[U(A[x*m.H+p.unit],4)]:[]]),`This unit at every step, and the gradient of ${m.answers.kind==="value"?`its answer, the ${m.target}`:`−ln p(“${ue(m.target)}”)`}: the norms themselves, which the plot divides by their last value`+(M.length<m.T?`; steps ${y+1} to ${y+M.length} of ${m.T}, all in the CSV`:"")))}return e.numbers=()=>{b(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:m=>a.open&&m("step","unit","picture","sums")&&b()}}var jd=3,_d=10,Hd=38,Pi=(e,t)=>e.map((s,n)=>{let r=s.reduce((i,a)=>i+a,0);return{name:t[n],n:r,shares:s.map(i=>r?i/r:0)}});function Fd(e,t,s=jd){return Pi(e,t).flatMap(({name:r,n:i,shares:a},l)=>a.flatMap((c,h)=>h!==l&&c>0&&i>=_d?[{from:r,to:t[h],share:c,count:e[l][h],n:i}]:[])).sort((r,i)=>i.share-r.share).slice(0,s)}function ji(e,t,s){let n=on(t),r=Pi(e,t),i=Fd(e,t),a=(u,d,f,b)=>{let m=Math.round(100*d),p=o("td",{class:f===b?"same":null},d&&m?m:"");return p.title=`${u.name} answered with ${t[b]}: ${e[f][b]} of ${u.n}`,p.style.background=`color-mix(in srgb, var(--ink) ${Math.round(Hd*d)}%, var(--bg))`,p},l=o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"is"),o("th",{scope:"col"},"texts"),...t.map(u=>o("th",{scope:"col",title:u},n[u])))),o("tbody",{},...r.map((u,d)=>o("tr",{},o("th",{scope:"row"},u.name),o("td",{class:"of"},u.n),...u.shares.map((f,b)=>a(u,f,d,b)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${s} answers.`,h=i.map(({from:u,to:d,count:f,n:b})=>`${u} for ${d} (${f} of ${b})`);return o("div",{class:"confusion"},o("p",{},c),o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),h.length>0&&o("p",{class:"fine"},`Most often taken for another: ${Cs(h)}.`))}var Rd=/^-?[0-9]{1,15}$/,qd=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,Id=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var cn=Symbol("what a row cannot be"),Hi=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,_i=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:cn},Wd={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:cn,number:(e,t)=>_i(e,t,qd),whole:(e,t)=>_i(e,t,Rd),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:cn,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(Id,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:cn}},Dd=({kind:e,low:t,high:s})=>e==="whole"?"no whole number":`no number from ${t} to ${s}`;function Bd(e,t){let s=e.title||e.name,n=Hi(e.choices??[]),r=e.kind==="whole",i=r||e.kind==="number";if(e.to==="view")return i?`The address asks for ${s} ${t.slice(0,20)}, which is ${Dd(e)}.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!i)return`${s}: ${n}, not ${l}.`;let c=h=>r?h.toLocaleString("en"):String(h);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function As(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let i of e){let a=s.get(i.name);if(r.values[i.name]=i.default,a===null||a===""&&i.to==="view"&&i.kind!=="names")continue;let l=Wd[i.kind](i,a);r.given.add(i.name),l===cn?r.said[i.to].push(Bd(i,a)):r.values[i.name]=l}return r}function Wn(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var Dn=(e,t,s=e.default)=>Wn(e,t)===Wn(e,s)?null:Wn(e,t);function Bn(e,t,s){let n=new URL(s),r=n.searchParams;for(let i of e){if(t[i.name]===void 0)continue;let a=i.always?Wn(i,t[i.name]):Dn(i,t[i.name]);a===null?r.delete(i.name):r.set(i.name,a)}return Fi(n,e)}function Fi(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}var dn=(e,t,s)=>e.filter(n=>Dn(n,t[n.name])!==Dn(n,s[n.name])),Un=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return As(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let i=this.asked.values[t],a=this.named[t].title||t;if(i===null)return n;let l=Math.max(0,Math.min(s-1,i));return l!==i&&r.push(`The address asks for ${a} ${i}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];return r===null||s.includes(r)?r:(n.push(`The address asks for a ${this.named[t].title||t} that is not ${Hi(s)}.`),null)}link(t,{shared:s=!1,base:n=location.href}={}){let r=s?this.rows.filter(i=>!i.shared).map(i=>[i.name,i.default]):[];return Bn(this.rows,{...t,...Object.fromEntries(r)},n)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let i of this.rows){let a=s[i.name];if(!i.along||!(i.name in r)||a===void 0||a===null)continue;let l=Dn(i,a,r[i.name]);l!==null&&n.searchParams.set(i.name,l)}return Fi(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||dn(this.rows,n,t).some(a=>a.entry)))){if(n&&!dn(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let i=Date.now();this.put(t,s||i-this.pushed>1500),this.pushed=i}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&history[s?"pushState":"replaceState"](history.state,"",n)}listen(t){this.went=s=>{clearTimeout(this.waiting),Object.assign(this,{asked:s,shown:null,waiting:null}),t(s)},this.heard=()=>this.went(this.read()),this.on&&addEventListener("popstate",this.heard)}visit(t,s){let n=Object.fromEntries(this.rows.map(a=>[a.name,a.default])),r=this.on?location.href:"about:blank";this.on&&this.waiting&&this.put(this.shown);let i=Bn(this.rows,{...n,...t},r);this.on&&i!==location.href&&history[s?"pushState":"replaceState"](history.state,"",i),this.went(As(this.rows,new URL(i).search))}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}get beside(){return this.on&&history.state||{}}note(t){this.on&&history.replaceState({...history.state,...t},"")}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(history.state,"",s),this.note({text:n&&!new URL(s).searchParams.has("text")?n:void 0})}location.reload()}get brought(){let{text:t}=this.beside;return t!==void 0&&this.note({text:void 0}),t}};function Zt(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...i}=e.passes?e.passes():Ud(e);return"task"in(n.takes[t]??{})?(i.model||(i.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===i.text&&(i.text=null)):(i.model??=e.setup.models?.[r]??null,r&&!i.model&&({task:r,...i}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...i,theme:e.S.theme,...s})}function Ud({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function zs(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...i}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...i,text:a,task:a?n("task"):null}}function Vn(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function Gn({text:e,task:t,model:s,...n},r,i){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&i[t])??null}}var Ri=()=>B("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},B("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),B("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),B("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function Qt(e,{choice:t=null,acts:s=[]}={}){let n=o("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([u,d])=>o("a",{href:`./${u}`,"data-page":u,...location.pathname.endsWith(u)?{"aria-current":"page"}:{}},d)));for(let u of["pointerdown","focusin","click"])n.addEventListener(u,({target:d})=>{let f=d.closest("a:not([aria-current])")?.dataset.page;f&&(d.closest("a").href=Zt(e,f))});let r=o("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),i=o("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},B("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},B("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),B("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?o("a",{class:"brand",href:"./"},Ri(),"Gatescope"):o("span",{class:"brand"},Ri(),"Gatescope"),l=o("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (key w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,i.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=Vd(e,r),h=Object.keys(e.pages).find(u=>location.pathname.endsWith(u));return o("header",{},a,h&&o("h1",{class:"unseen"},e.pages[h]),n,e.tour.entry,o("span",{class:"sp"}),t,l,o("div",{class:"acts"},r,...s,i),c)}function qi(e){e.root.classList.add("embed"),document.head.append(o("base",{target:"_blank"}));let t=o("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function Vd(e,t){let s=o("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=o("b",{"aria-live":"polite"}),r=o("p"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("div",{class:"sharing",role:"dialog","aria-label":"Share"},o("div",{class:"bar"},n,i),s,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return i.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(h=>c.composedPath().includes(h))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:h}=e,u=c.link(h,{shared:!0}),{given:d}=As(c.rows,new URL(u).search);c.put(h),s.value=u,n.textContent="The address of what you see",r.textContent=[e.text&&!d.has("text")&&"This text is too long for an address, which holds all else.",d.has("t")&&`An address counts steps${d.has("unit")?" and units":""} from 0: t=${h.t} in it is step ${h.t+1}.`].filter(Boolean).join(" "),l(!0),s.select();try{await navigator.clipboard.writeText(u),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),a}var Ii=350,Wi=220,Ns=8,Di=260,oe=(e,...t)=>o("span",{class:"means","data-term":e},...t.length?t:[e]),Kn=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},Bi=new WeakMap;function Gd(e){let t=Bi.get(e);if(t)return t;t=new Map;for(let[s,{marks:n=[],also:r=[]}]of Object.entries(e))for(let i of[s,...n,...r])t.has(Kn(i))||t.set(Kn(i),s);return Bi.set(e,t),t}function no(e,t){let s=Gd(e),n=s.get(Kn(t))??s.get(Kn(t).toLowerCase());return n===void 0?null:{name:n,marks:[],...e[n]}}var Kd=e=>e[0].toUpperCase()+e.slice(1);function Yd(e,t){let{keeper:s,writer:n,output:r,candidate:i,memory:a}=e,l=[];if(t===s&&s!==null){let c=e.keepsAt,h=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${h[0]}, ${t} = ${1-c} keeps none of it${h[1]}.`)}else if(t===n&&n!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===i&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${Te(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function Xd(e,t,s,n){let r=t.kind(s)==="gate",i=t.word(s),a=(r?[`${i} gate`]:[`${i} state`,i]).map(h=>no(e,h)).find(Boolean),l=a??no(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(s)];return{name:a||!i?l.name:`${i}${r?" gate":""}`,marks:[s],text:l.text,source:l.source,here:[`In this ${n}: ${c}.`,...Yd(t,s)].join(" ")}}function Jd(e,{width:t,height:s},n){let r=Math.max(Ns,Math.min(n.width-t-Ns,(e.left+e.right)/2-t/2)),[i,a]=[e.top-2*Ns,n.height-e.bottom-2*Ns],l=s<=a||s>i&&a>=i,c=Math.min(s,Math.max(0,l?a:i));return{left:r,top:l?e.bottom+Ns:e.top-Ns-c,height:c}}function Ui(e){let{terms:t={},cells:s={}}=e.setup,n=o("b"),r=o("i"),i=o("p"),a=o("p",{class:"here"}),l=o("p",{class:"act"}),c=o("small"),h=o("span"),u=(R,j,I)=>{let W=o("button",{type:"button",class:"btn small","aria-label":j},R);return W.addEventListener("click",I),W},d=o("div",{class:"ways"},u("◂","The one before",()=>P(-1)),h,u("▸","The next one",()=>P(1)),u("Close","Close",()=>A())),f=o("div",{class:"meaning",role:"status","aria-live":"polite"},o("div",{class:"top"},n," ",r),i,a,l,c,d);f.hidden=!0;let b=null,m=null,p=null,k=0,g=!1,T=R=>{let j=R?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return j&&e.root.contains(j)&&y($(j))?j:null},$=R=>R.dataset.term??/^s-(\S+)/.exec(R.getAttribute("class")??"")?.[1]??"";function y(R){let{P:j}=e;return j?.roles&&j.signals?.includes(R)?Xd(t,j.roles,R,s[j.cell]??"cell"):no(t,R)}function M(R,j,I=null){let W=$(R),q=y(W);if(q){clearTimeout(k),b?.el.classList.remove("explained"),b={el:R,key:W,by:j,at:I},R.classList.add("explained"),n.textContent=Kd(q.name),r.textContent=q.marks.filter(D=>D!==q.name).join("  "),i.textContent=q.text,a.textContent=q.here??"",l.textContent=R.dataset.act??"",c.textContent=q.source??"";for(let D of[r,a,l,c])D.hidden=!D.textContent;f.classList.toggle("passed",j==="hover"&&E(R)!==null),d.hidden=!m,m&&(h.textContent=`${m.all.indexOf(R)+1} of ${m.all.length}`),f.hidden=!1,C()}}function A(){clearTimeout(k),b?.el.classList.remove("explained"),b=m=null,f.hidden=!0}function x(){let R=b.el.getBoundingClientRect();if(R.width<=Di&&R.height<=Di/2)return R;let{x:j,y:I}=b.at??{x:(R.left+R.right)/2,y:(R.top+R.bottom)/2};return{left:j-12,right:j+12,top:I-12,bottom:I+12}}function C(){f.style.maxHeight="";let{offsetWidth:R,offsetHeight:j}=f,I=Jd(x(),{width:R,height:j},{width:innerWidth,height:innerHeight});f.style.left=`${I.left}px`,f.style.top=`${I.top}px`,f.style.maxHeight=`${I.height}px`}let L=R=>{let j=R.getBoundingClientRect();return j.width>0&&j.height>0&&getComputedStyle(R).visibility!=="hidden"};function v(R){let j=new Set;return[...R.querySelectorAll("[data-term]")].filter(I=>{let W=L(I)&&y($(I))?.name;return!W||j.has(W)?!1:(j.add(W),!0)})}let w=R=>R.dataset.terms?R.closest(R.dataset.terms):R;function S(R=e.root,j=null){let I=v(w(R));if(!I.length)return;m={of:R,all:I};let W=I.find(q=>q.getBoundingClientRect().top>=0);z(j&&I.includes(j)?j:W??I[0])}function z(R){R.scrollIntoView({block:"nearest",inline:"nearest"}),M(R,"walk")}function P(R){let{of:j,all:I}=m,W=I.indexOf(b.el);m.all=v(w(j));let q=Math.max(0,m.all.indexOf(b.el)<0?W:m.all.indexOf(b.el));z(m.all[(q+R+m.all.length)%m.all.length])}let{root:N}=e,E=R=>R.closest("button, a, select, input, textarea, summary, label");N.addEventListener("pointerover",R=>{if(R.pointerType!=="mouse"||m)return;let j=R.composedPath()[0];if(f.contains(j))return clearTimeout(k);let I=T(j);if(I&&I===b?.el)return clearTimeout(k);if(clearTimeout(k),I&&I===p||(p=null,b&&b.by!=="hover"))return;let W={x:R.clientX,y:R.clientY};I?k=window.setTimeout(()=>M(I,"hover",W),b?Ii/3:Ii):b&&(k=window.setTimeout(A,Wi))}),N.addEventListener("pointerleave",()=>{clearTimeout(k),b?.by==="hover"&&(k=window.setTimeout(A,Wi))}),N.addEventListener("pointerdown",()=>g=!0,!0),N.addEventListener("click",R=>{g=!1;let j=R.composedPath()[0];if(f.contains(j)||j.closest?.(".explain"))return;let I=T(j);if(!I||E(I)){p=I,clearTimeout(k),b&&A();return}if(b?.el===I&&b.by==="tap")return A();m=null,M(I,"tap",{x:R.clientX,y:R.clientY}),I.closest("[data-terms]")&&N.focus({preventScroll:!0})}),N.addEventListener("focusin",R=>{let j=R.composedPath()[0];if(!(g||!j.matches?.(":focus-visible"))){if(j.dataset.terms!==void 0)return S(j);j.dataset.term!==void 0&&M(j,"focus")}}),N.addEventListener("focusout",R=>{g=!1;let j=R.composedPath()[0],I=b?.by==="focus"?b.el:m?.of;b&&I===j&&j!==N&&A()});let O={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function _(R){if(g=!1,!b||R.ctrlKey||R.metaKey||R.altKey)return;let{key:j}=R;if(!(R.composedPath()[0].closest?.(".explain")&&(j==="Enter"||j===" "))){if(j==="Escape"||m&&j==="w")A();else if(m&&O[j])P(O[j]);else{(!["Tab","Shift"].includes(j)||m&&m.of===N)&&A();return}R.preventDefault(),R.stopPropagation()}}let H=e.inPage?document:N;H.addEventListener("keydown",_,!0);let F=()=>b&&(b.by==="hover"?A():C());return addEventListener("scroll",F,{capture:!0,passive:!0}),addEventListener("resize",F),e.model.on("remove",()=>{clearTimeout(k),H.removeEventListener("keydown",_,!0),removeEventListener("scroll",F,!0),removeEventListener("resize",F)}),{el:f,walk:S,toggle:()=>m?A():S(),draw(){if(!b||b.el.isConnected)return;let R=[...N.querySelectorAll(`[data-term="${CSS.escape(b.key)}"]`)].find(L);R?M(R,b.by,b.at):A()}}}var ro=e=>[...new Set(e)];function oo(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,h])=>l[c]===h)),i=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(i(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function Zd(e,t,s){let n=oo(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var et=({name:e,digits:t},s)=>e==="accuracy"?me(s):U(s,t);function Qd(e,t){let{name:s,title:n,better:r,chance:i}=e,a=s==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return i===null?a:`${a} (chance: ${et(e,i)})`}function Yn(e){let{setup:t}=e,s=o("b"),n=o("span",{class:"wide"}),r=o("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,o("span",{"aria-hidden":"true"},"▾")),i=o("div",{class:"popover",role:"dialog","aria-label":"Model"});i.hidden=!0;let a=o("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&o("button",{type:"button",class:"btn bare presents",title:"For a projector (key p)"},"Present");l?.addEventListener("click",()=>e.present());let c=Qt(e,{choice:o("div",{class:"picker"},r,i),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let h=o("details",{class:"scores"},o("summary",{},"Scores on test texts")),u=v=>{i.hidden=!v,r.setAttribute("aria-expanded",String(v)),v&&i.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",v=>{v.stopPropagation(),u(i.hidden)});let d=!1;e.root.addEventListener("pointerdown",v=>{d=!i.hidden&&![i,r].some(w=>v.composedPath().includes(w)),d&&(v.stopPropagation(),u(!1))},!0),e.root.addEventListener("click",v=>{d&&v.stopPropagation(),d=!1},!0);let f=v=>{if(v.key!=="Escape"||i.hidden||v.composedPath()[0].closest?.("dialog"))return;let w=e.root.getRootNode().activeElement;u(!1),(i.contains(w)||w===e.root||!e.root.contains(w))&&r.focus(),v.preventDefault(),v.stopPropagation()},b=e.inPage?document:e.root;b.addEventListener("keydown",f,!0),e.model.on("remove",()=>b.removeEventListener("keydown",f,!0));let m=v=>`${Math.round(v/1024)} KB`,p=v=>t.cells[v],k=null,g=null,T=o("p",{class:"swapped",role:"status"});function $(v){let w=e.find(e.asked?.model)??e.entry;w.name!==g&&(k=w);let[S,z]=Zd(t.models,k,v);[k,g]=[z,S.name],T.textContent=S.cell===k.cell?"":`There is no ${p(k.cell)} for this task. This is the ${p(S.cell)}; a task that has the other brings it back.`,e.change(S)}let y={Cell:"cell",Size:"unit",Seed:"seed"};function M(v,w,S,z){let P=o("select",{"aria-label":v},...S.map(E=>o("option",{value:E},z(E))));P.value=String(e.entry[w]),P.disabled=S.length<2,P.addEventListener("change",()=>{$({[w]:S.find(E=>String(E)===P.value)})});let N=y[v]?oe(y[v],v):o("span",{},v);return o("label",{},N,P)}function A(){let v=F=>F?.getAttribute?.("aria-label")??F?.textContent,w=e.entry,S=v(i.getRootNode().activeElement),z=t.models.includes(w)?t.models:[w,...t.models],P=z.filter(F=>F.task===w.task),N=P.filter(F=>F.cell===w.cell),E=N.filter(F=>F.units===w.units),O=o("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(F=>{let R=o("button",{type:"button","aria-pressed":String(F===e.weights),"data-term":`${F} weights`},F);return R.addEventListener("click",()=>e.send({weights:F})),R}));if(i.replaceChildren(o("div",{class:"choices"},M("Task","task",ro(z.map(F=>F.task)),F=>t.tasks[F]?.title??F),M("Cell","cell",Object.keys(t.cells).filter(F=>P.some(R=>R.cell===F)),p),M("Size","units",ro(N.map(F=>F.units)).sort((F,R)=>F-R),F=>`${F} units`),M("Seed","seed",ro(E.map(F=>F.seed)).sort((F,R)=>F-R),F=>{let R=E.find(j=>j.seed===F)?.shown&&E.length>1;return`${F}${R?" (best on validation)":""}`}),o("div",{class:"choice"},o("span",{"aria-hidden":"true"},"Weights"),O)),T,h),h.replaceChildren(h.firstChild,C(w)),w.name!==g&&(T.textContent=""),i.hidden||!S)return;let _=[...i.querySelectorAll("select, button, summary")],H=_.find(F=>v(F)===S);(H?.disabled?_.find(F=>!F.disabled):H)?.focus()}let x=({cell:v})=>t.notes[v]&&o("p",{class:"note"},t.notes[v]);function C(v){let w=t.cards[v.card],S=`${v.parameters.toLocaleString("en")} parameters`;if(!w)return o("div",{class:"card"},x(v),o("p",{},v.card?"This model has no card.":`Your own run, not measured here. ${S}.`));let{measure:z,gap_title:P}=t.tasks[v.task],N=Object.keys(w.seeds),E=w.seeds[N[0]],O=(H,F,R="td")=>o("tr",{},o("th",{scope:"row"},H),...F.map(j=>o(R,{},j))),_=(H,F)=>Object.keys(E[H]).map(R=>O(F(R),N.map(j=>et(z,w.seeds[j][H][R]))));return o("div",{class:"card"},e.weights==="initial"&&o("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),x(v),w.note&&o("p",{class:"note"},w.note),o("p",{},`${Qd(z,w.answers)}, on unseen test texts; one column for each training run (seed). ${S}, ${w.iterations.toLocaleString("en")} iterations.`),o("table",{},o("thead",{},O("seed",N,"th")),o("tbody",{},..._("by_rule",H=>[H," ",o("small",{},w.rules[H])]),Object.keys(E.by_gap).length>0&&O(o("b",{},P),N.map(()=>"")),..._("by_gap",H=>H),O(o("b",{},"all"),N.map(H=>et(z,w.seeds[H].score))))),w.confusion&&ji(w.confusion,t.tasks[v.task].answers.names,w.shown),o("p",{class:"fine"},w.test_split))}let L=null;return{el:c,draw(v){let w=e.entry,S=`${e.name} ${e.weights}`;if(!v("picture")||S===L)return;L=S;let z=e.weights==="initial"?", initial weights":"";s.textContent=`${w.card?"":"Your run: "}${p(w.cell)}, ${w.units} units${z}`,n.textContent=`${t.tasks[w.task]?.title??w.task} · ${m(w.bytes)}`,s.dataset.term=p(w.cell),r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),A()}}}var Vi=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function Gi(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function io(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:i}=e;return t>i+n-1-r?i=t-r:t<i+r&&(i=t+r-n+1),{a:Math.max(0,Math.min(s-n,i)),n}}function Ki(e,t,s,n){let r=Math.min(s,2),i=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(i,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function Pt(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:i=>n+(i-e.a)*r,centre:i=>n+(i-e.a+.5)*r,step:i=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((i-n)/r))),sees:i=>i>=e.a&&i<e.a+e.n}}function Re(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let i of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/i-1e-9),l=Math.floor(t/i+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,h)=>Number(((a+h)*i).toPrecision(12)))}return[]}var jt=(e,t,s)=>[e,...Re(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function Xn(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let i=s+t/2;for(let a of n.reverse())i=r[a]=Math.min(r[a],i-t);return r}var Yi=`.gs {
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
`;var Ji=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,sh=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,lo=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function Xi(e){let[t,s,n]=lo(e).map(l=>Ji(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),i=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*i-.0040720468*a,1.9779984951*r-2.428592205*i+.4505937099*a,.0259040371*r+.7827717662*i-.808675766*a]}function nh([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,i=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*i,-1.2684380046*n+2.6097574011*r-.3413193965*i,-.0041960863*n-.7034186147*r+1.707614701*i].map(a=>Math.round(255*Math.min(1,Math.max(0,sh(Math.min(1,Math.max(0,a)))))))}var ao=64;function es(e,t){let s=Xi(e),n=Xi(t);return Array.from({length:ao+1},(r,i)=>nh(s.map((a,l)=>a+(n[l]-a)*i/ao)))}function Zi(e){let t=a=>es(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,i=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(i(a)??(l<0?n:s))[Math.round(ao*Math.min(1,Math.abs(l)/(c||1)))]}}}var tt=e=>`rgb(${e.join(",")})`;function ht(e){let[t,s,n]=e.map(r=>Ji(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var Jn=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await rh(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function rh(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var oh="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",co=e=>(...t)=>t.some(s=>e.has(s));function _t(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(co(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:o("p",{class:"fault",role:"alert"},oh)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function st(e,{press:t,move:s,done:n,click:r,cancel:i,slop:a=0}){let l=null,c=typeof a=="function"?a:y=>ih(y,l)>=a;function h(y){if(l||y.button||!y.isPrimary)return;let M=t(y);M!==!1&&(l={x:y.clientX,y:y.clientY,id:y.pointerId,hold:M,dragged:!1},$("addEventListener"),a===0&&u())}function u(){l.dragged=!0,e.setPointerCapture(l.id)}function d(y){if(!y.buttons)return void m(y);!l.dragged&&c(y,l)&&u(),l.dragged&&s?.(y,l.hold)}function f(y,M){let{hold:A}=l;l=null,$("removeEventListener"),M?.(y,A)}let b=y=>f(y,l.dragged?n:r),m=y=>f(y,l.dragged?i??n:null),p=y=>l.dragged&&!e.hasPointerCapture(l.id)&&m(y),k=y=>M=>M.pointerId===l.id&&y(M);function g(y){y.key!=="Escape"||!i||!l.dragged||(y.preventDefault(),y.stopPropagation(),m(y))}let T={pointermove:k(d),pointerup:k(b),pointercancel:k(m),lostpointercapture:k(p),keydown:g};function $(y){for(let[M,A]of Object.entries(T))e.ownerDocument.defaultView[y](M,A,{capture:!0})}e.addEventListener("pointerdown",h)}var ih=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var ho={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},Qi={similarity:"similarity",number:"number",now:"value",mean:"mean"};function ea(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),i=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?i(a=>e.at(s,n,a)):t==="mean"?i(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function uo(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),i=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let h=n(i[c*e.H+a]),u=4*(l*e.T+c);r[u]=h[0],r[u+1]=h[1],r[u+2]=h[2],r[u+3]=255}}),r}function us(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,i=n?["0","1"]:[U(-s,r),U(s,r,!0)],a=Array.from({length:10},(l,c)=>{let h=n?c/9:s*(2*c/9-1),u=o("i");return u.style.background=tt(e.palette.of(t,h,s)),u});return[o("b",{class:`s-${t}`},t),` ${i[0]} `,o("span",{},...a),` ${i[1]}`]}function Os(e){let t=o("h2",{},oe("map","Gates and states")," "),s=o("small",{class:"wide"});t.append(s);let n=o("span",{class:"legend","aria-hidden":"true"}),r=o("select",{"aria-label":"Order of the rows"},...Object.entries(ho).map(([A,x])=>o("option",{value:A},x)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let i=o("label",{class:"sort"},o("span",{class:"by"},oe("similarity order","rows by")," "),r),a=o("div",{class:"maps"}),l=o("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=o("span",{class:"r tools"},n,i),h=o("div",{class:"hd"},t,c),u=o("div",{},h,a,l),d=[],f={},b=null;function m(){let{P:A}=e;d=A.signals.map(x=>{let C=o("b",{class:`s-${x}`},x),L=o("span",{class:"v"}),v=o("button",{type:"button",class:"gl","data-term":x,"data-act":"Click: enlarge this map and colour the words by it."},C,L,o("span",{class:"nm"},e.P.roles.word(x)));v.addEventListener("click",()=>e.look(x));let w=o("canvas",{role:"img"}),S=o("span",{class:"unit","data-term":"unit","aria-hidden":"true"}),z=B("svg",{class:"mark","aria-hidden":"true"},B("rect",{class:"halo"}),B("rect",{class:"edge"}),B("path")),P=o("div",{class:"map"},v,w,z,S);return st(w,{press(N){let[E,O]=p(N,w);return e.pick(O),e.go(E),N.pointerType!=="touch"},move:N=>e.go(p(N,w)[0])}),w.addEventListener("pointermove",N=>k(N,w,x)),w.addEventListener("pointerleave",()=>l.hidden=!0),{name:x,row:P,canvas:w,label:v,value:L,unit:S,box:z}}),a.replaceChildren(...d.map(x=>x.row))}function p(A,x){let{P:C,G:L}=e,v=x.getBoundingClientRect(),w=Math.floor((A.clientY-v.top)/v.height*C.H);return[L.step(A.clientX-v.left+L.gutter),e.order[Math.max(0,Math.min(C.H-1,w))]]}function k(A,x,C){let[L,v]=p(A,x),w=u.getBoundingClientRect();l.textContent=`${C} ${U(e.P.at(C,L,v),4)} · unit ${v} · step ${L+1} “${pe(e.P.shown[L],24)}”`,l.hidden=!1;let S=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(w.width-S,A.clientX-w.left+12))}px`,l.style.top=`${A.clientY-w.top-30}px`}let g=()=>{let{P:A,rem:x,low:C,small:L}=e,v=(L?4.2:C?2.5:2.75)*x,w=Math.max(1.5*v,(L?9:C?6.6:7.7)*x-(e.extra??0)),S=(6-A.signals.length)*(v+.44*x),z=L?0:S/A.signals.length;return P=>Math.round((P===e.S.focus?w:v)+z)};function T(){let{P:A}=e;f={};for(let x of A.signals){let C=e.full(x),L=o("canvas",{width:A.T,height:A.H}),v=uo(A,x,e.order,w=>e.palette.of(x,w,C));L.getContext("2d").putImageData(new ImageData(v,A.T,A.H),0,0),f[x]=L}}function $(){let{P:A,G:x,S:C}=e,L=devicePixelRatio||1,v=g(),w=x.width-x.gutter,S=x.cw>=14?Math.max(1,Math.round(L)):0;for(let{name:z,row:P,canvas:N,label:E}of d){let O=v(z),_=z===C.focus;P.style.height=`${O}px`,P.classList.toggle("focused",_),E.setAttribute("aria-pressed",String(_)),N.width=Math.round(w*L),N.height=Math.round(O*L),N.style.cssText=`left:${x.gutter}px;width:${w}px;height:${O}px`;let H=N.getContext("2d");H.imageSmoothingEnabled=!1,H.drawImage(f[z],x.a,0,x.n,A.H,0,0,N.width,N.height);for(let F=1;S&&F<=x.n;F++)H.clearRect(Math.round(F*x.cw*L)-S,0,S,N.height);N.setAttribute("aria-label",`Map of ${z}, ${e.P.roles.word(z)}: ${A.H} units by ${A.T} steps. The numbers are in the table.`)}n.replaceChildren(...us(e,C.focus,e.full(C.focus))),s.textContent=`each row is one of ${A.H} ${A.H===1?"unit":"units"}`}function y(){let{P:A,G:x,S:C}=e,L=e.order.indexOf(C.unit),v=g();for(let{name:w,unit:S,box:z}of d){let P=v(w),N=P/A.H,E=L*N,[O,_,H]=z.children,F=C.mode==="mean";z.style.display=F?"none":"",S.textContent=F||w!==C.focus||e.small?"":`unit ${C.unit}`,S.style.top=`${Math.max(2.5*e.rem,Math.min(P-16,E+N/2-8))}px`;let R=w===C.focus;for(let[j,I]of[[O,3],[_,1.5]]){j.style.display=R?"":"none";let W={x:x.gutter-I,y:E-I,width:x.width-x.gutter+2*I-1,height:N+2*I};for(let[q,D]of Object.entries(W))j.setAttribute(q,D)}H.style.display=R?"none":"",H.setAttribute("d",`M${x.gutter-2} ${E+N/2}l-6 -4v8z`)}}function M(){let{P:A,S:x}=e;for(let{name:C,value:L}of d){let v=x.mode==="mean"?A.mean(C)[x.t]:A.at(C,x.t,x.unit),w=e.P.roles.kind(C)==="gate";L.textContent=U(v,2,!w),L.className=`v s-${w?C:Fe(v)}`}}return{el:u,head:h,tools:c,draw(A){let{P:x,S:C}=e;A("picture")&&b!==x.signals.join()&&(m(),b=x.signals.join()),r.value=C.sort,A("picture","theme","order")&&T(),A("picture","theme","size","view","focus","order")&&$(),A("picture","size","focus","unit","order")&&y(),M()}}}var ah=["display","gridTemplateColumns","columnGap","padding"];function ta(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:i}=e.S,a=[];i==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(p,k)=>{a.push([p,p.getAttribute("style")]),Object.assign(p.style,k)},h=p=>[p,{width:`${p.offsetWidth}px`,height:`${p.offsetHeight}px`}],u=[...t.querySelectorAll("*")].filter(p=>p.offsetWidth&&getComputedStyle(p).display==="grid").map(p=>[p,{gridTemplateColumns:getComputedStyle(p).gridTemplateColumns}]),d=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(p=>p.offsetWidth).map(h),f=getComputedStyle(s),b=Object.fromEntries(ah.map(p=>[p,f[p]])),m=t.clientWidth;c(s,{...b,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[p,k]of[...u,...d])c(p,k);t.style.setProperty("--wide",`${m}px`),t.style.setProperty("--fit",Math.min(1.1,1500/m));for(let p of l)p.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",i==="dark"),n=()=>{for(let[p,k]of a.reverse())k===null?p.removeAttribute("style"):p.setAttribute("style",k);for(let p of l)p.classList.remove("unvisited");i==="dark"&&e.set({theme:i}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var sa=`.touring {
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
`;var Zn=18,ts=12,ch=6,ut=14,dh=400,na=3,ra=120,hh=700,nt=(e,t)=>({text:U(t),cls:e}),mt=e=>({text:U(e,2,!0),cls:Fe(e)}),un=e=>({text:e,cls:"b"}),uh=e=>e.map(t=>t.text??t).join(""),oa=e=>e.map(t=>typeof t=="string"?t:t.cls==="b"?o("b",{},t.text):o("b",{class:`n s-${t.cls}`},t.text));function ms(e,t=ch){let s=e.filter(i=>i.right>i.left&&i.bottom>i.top);if(!s.length)return null;let n=i=>Math.min(...s.map(a=>a[i]))-t,r=i=>Math.max(...s.map(a=>a[i]))+t;return{left:n("left"),top:n("top"),right:r("right"),bottom:r("bottom")}}var hn=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top));function mh(e,{width:t,height:s},n,r=[]){let i=(d,f,b,m,p,k)=>[...new Set([d,f-b,(d+f-b)/2,m,p-b,...k])].map(g=>Math.max(m,Math.min(p-b,g))),a=[e,...r],l=i(e.left,e.right,t,ts,n.width-ts,a.flatMap(d=>[d.right+Zn,d.left-Zn-t])),c=i(e.top,e.bottom,s,n.top+ts,n.height-ts,a.flatMap(d=>[d.bottom+Zn,d.top-Zn-s])),h=null,u=1/0;for(let d of l)for(let f of c){let b={left:d,top:f,right:d+t,bottom:f+s},m=Math.hypot(Math.max(0,e.left-b.right,b.left-e.right),Math.max(0,e.top-b.bottom,b.top-e.bottom)),p=1e6*hn(b,e)+1e3*r.reduce((k,g)=>k+hn(b,g),0)+m+Math.abs(f-e.top)/4;p<u&&([h,u]=[{left:d,top:f},p])}return h}function fh(e,t,s){let n=([d,f],[b,m])=>{let[p,k]=f===m?[0,na]:[na,0];return s.every(g=>g.right<=Math.min(d,b)-p||g.left>=Math.max(d,b)+p||g.bottom<=Math.min(f,m)-k||g.top>=Math.max(f,m)+k)},r=(d,f,b)=>f<d?[]:Array.from({length:Math.floor((f-d)/b)+1},(m,p)=>d+p*b),i=d=>d.slice(1).reduce((f,[b,m],p)=>f+Math.abs(b-d[p][0])+Math.abs(m-d[p][1]),0),a=(...d)=>i(d)<=dh&&d.slice(1).every((f,b)=>n(d[b],f))&&d,[l,c]=t.left>=e.right?[e.right,t.left]:t.right<=e.left?[e.left,t.right]:[null,null],[h,u]=t.top>=e.bottom?[e.bottom,t.top]:t.bottom<=e.top?[e.top,t.bottom]:[null,null];if(l!==null)for(let d of r(Math.max(e.top,t.top)+ut,Math.min(e.bottom,t.bottom)-ut,2)){let f=a([l,d],[c,d]);if(f)return f}if(h!==null)for(let d of r(Math.max(e.left,t.left)+ut,Math.min(e.right,t.right)-ut,2)){let f=a([d,h],[d,u]);if(f)return f}if(l===null||h===null)return null;for(let d of r(e.top+ut,e.bottom-ut,6))for(let f of r(t.left+ut,t.right-ut,12)){let b=a([l,d],[f,d],[f,u]);if(b)return b}for(let d of r(e.left+ut,e.right-ut,6))for(let f of r(t.top+ut,t.bottom-ut,12)){let b=a([d,h],[d,f],[c,f]);if(b)return b}return null}function gh(e){let t=[];for(let s of e){let n=[s];for(let r of t)n=n.flatMap(i=>{if(!hn(i,r))return[i];let[a,l]=[Math.max(i.top,r.top),Math.min(i.bottom,r.bottom)];return[{...i,bottom:a},{...i,top:l},{...i,top:a,bottom:l,right:r.left},{...i,top:a,bottom:l,left:r.right}].filter(c=>c.right>c.left&&c.bottom>c.top)});t.push(...n)}return t}var ia={ArrowLeft:["←","One step back"],ArrowRight:["→","One step on"],ArrowUp:["↑","The unit above"],ArrowDown:["↓","The unit below"],Home:["⇤","First step"],End:["⇥","Last step"]},aa=(e,t)=>B("svg",{viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true"},B("path",{d:e}));function la(e,t){if(!t)return{el:o("div",{hidden:!0}),entry:null,at:null,moves:{},draw(){}};let{stops:s}=t,n=s.length,r=null,i=null,a=null,l=null,c=new Set;X();let h=(ee,he,ae,Se={})=>{let ye=o("button",{type:"button",class:ee,...Se},he);return ye.addEventListener("click",ae),ye},u=o("span",{class:"long"}),d=o("span",{class:"short"}),f=o("button",{type:"button",class:"btn touring","aria-haspopup":"dialog",title:"A guided tour of this page (key t)"},u,d);f.addEventListener("click",I);let b=o("span",{class:"tour-stop"}),m=s.map((ee,he)=>h("tour-dot","",()=>D(he+1),{"aria-label":`Stop ${he+1}: ${ee.title}`,title:ee.title})),p=o("h2",{id:"tour-title"}),k=o("p",{class:"tour-says",id:"tour-says"}),g=o("span",{class:"tour-tick","aria-hidden":"true"},aa("M3 8.5l3.5 3.5L13 4.500",13)),T=o("span",{class:"tour-task"}),$=o("span",{class:"tour-hand"}),y=o("div",{class:"tour-do"},g,T,$),M=h("btn","Back",()=>D(r-1)),A=h("btn main","",()=>{q(a??r,{anew:!0}),Y()}),x=h("btn main","Next →",()=>D(r+1)),C=o("a",{class:"btn main"}),L=h("tour-shut",aa("M2 2l12 12M14 2L2 14",16),()=>G(),{"aria-label":"Close the tour",title:"Close (Esc)"}),v=o("p",{class:"unseen",role:"status"}),w=o("div",{class:"tour-card",role:"dialog","aria-modal":"false","aria-labelledby":"tour-title","aria-describedby":"tour-says",tabindex:"-1"},o("div",{class:"tour-head"},b,o("span",{class:"tour-dots"},...m),L),p,k,y,o("div",{class:"tour-foot"},M,o("span",{class:"sp"}),A,x,C)),S=o("style"),z=o("div",{class:"tour-veil"}),P=o("div",{class:"tour-frame"}),N=B("path"),E=B("svg",{class:"tour-lead","aria-hidden":"true"},N),O=o("div",{class:"tour"},S,z,P,E,w,v),_=(ee,he)=>ee.toggleAttribute("hidden",!he),H=()=>s[(a??r)-1],F=ee=>({...e.state.usual("server"),...ee.state(e)}),R=ee=>e.state.of("server").filter(ee),j=ee=>!dn(R(({name:he})=>!ee.free?.includes(he)),F(ee),e.values).length;function I(){return r!==null||a!==null?G():W(i??1)}function W(ee){if(!e.P)return;dn(R(({name:ae})=>t.of.includes(ae)),F(s[ee-1]),e.values).length?(a=ee,K(),Y()):(q(ee,{anew:!0}),Y())}function q(ee,{anew:he=!1,atOnce:ae=!1}={}){[r,a,i]=[ee,null,null];let{theme:Se}=e.S;e.state.visit({theme:Se,...s[ee-1].state(e),tour:ee},he),z.classList.remove("awake"),K(),ke(ae)}function D(ee){r===null||ee<1||ee>n||q(ee)}function G(){let ee=O.contains(e.root.getRootNode().activeElement);[i,r,a]=[r??i,null,null],K(),te(),e.keep(),ee&&f.focus({preventScroll:!0})}function X(){let ee=Se=>Number.isInteger(Se)&&Se>=1&&Se<=n,{stop:he,done:ae}=e.state.beside.tour??{};ee(he)&&(i=he);for(let Se of Array.isArray(ae)?ae.filter(ee):[])c.add(Se)}function te(){let ee={stop:r??i,done:[...c]};ee.stop===null||JSON.stringify(ee)===JSON.stringify(e.state.beside.tour)||e.state.note({tour:ee})}function Y(){requestAnimationFrame(()=>!w.hidden&&w.focus({preventScroll:!0}))}function Z(){e.root.getRootNode().activeElement!==w&&re(v,`${p.textContent}. ${k.textContent}`)}function ie(){let{values:ee,given:he}=e.state.asked,ae=ee.tour,Se=[...he].every(ye=>["tour","theme","embed"].includes(ye));if(l=e.state.asked,ae!==r){if(ae!==null&&(ae<1||ae>n)){[r,a]=[null,null];let ye=`The address asks for stop ${ae} of the tour, which has ${n}. “Take the tour” begins it.`;queueMicrotask(()=>{e.notices=[...e.notices,ye],e.draw(new Set(["notice"]))});return}ae===null&&r!==null&&(i=r),[r,a]=[ae,ae===null?a:null],ae!==null&&(i=null,Se?queueMicrotask(()=>q(ae,{atOnce:!0})):ke(!0),Y())}}let se="",V="";function K(){let ee=H(),he=a??r;e.root.classList.toggle("toured",ee!==void 0);let ae=r??i;re(u,ae===null?"Take the tour":`Tour ${ae} of ${n}`),re(d,ae===null?"Tour":`Tour ${ae}`),Le(f,{"aria-expanded":ee!==void 0,"aria-label":u.textContent}),_(w,ee!==void 0);let Se=a===null&&ee?.folds;if(re(S,Se?`@media screen and (max-width: 760px) { :is(${Se}) { display: none !important } }`:""),!ee){for(let Nt of[z,P,E])_(Nt,!1);se="";return}let ye=e.returning&&a===null,Ae=a===null&&!ye&&j(ee),Oe=a!==null||!ye&&!Ae;(ye||w.classList.contains("coming"))&&(xe=null),w.classList.toggle("coming",ye),re(b,`Tour, ${he} of ${n}`);let xt=Ae&&ee.done(e.values,e);xt&&!c.has(he)&&(c.add(he),re(v,`Done. ${uh(ee.did(e))}`)),m.forEach((Nt,Fn)=>{Nt.classList.toggle("done",c.has(Fn+1)),Le(Nt,{"aria-current":Fn+1===he?"step":"false"})});let He=Oe?[a===null?Q():J()]:Ae?ee.says(e):[],lt=Ae?xt?ee.did(e):[un("Do it: "),ee.act]:[],Xt=JSON.stringify([he,Oe,He,lt,ye]);if(Xt===se)return Ge();se=Xt,re(p,Oe?"The tour has an example of its own":ee.title),ye||k.replaceChildren(...oa(He)),_(y,!Oe),y.classList.toggle("ok",c.has(he)),Ae&&T.replaceChildren(...oa(lt));let Jt=ee.hand??[];$.dataset.keys!==Jt.join()&&($.dataset.keys=Jt.join(),$.replaceChildren(...Jt.map(Nt=>h("tour-key",ia[Nt][0],()=>e.moves()[Nt](),{"aria-label":ia[Nt][1]})))),_(M,!Oe&&he>1),_(A,Oe),re(A,a===null?"Show the example again":"Open the example");let zt=he===n;if(_(x,!Oe&&!zt),_(C,!Oe&&zt&&e.inPage),zt&&e.inPage){let[Nt,Fn]=t.onward,gd=new URL(`./${Nt}`,location.href).href;re(C,Fn),C.href=e.state.link({theme:e.S.theme,tour:1},{base:gd})}let ct=`${he} ${Oe}`;return!ye&&ct!==V&&Z(),ye||(V=ct),Ge()}let J=()=>`It is told on ${t.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`,Q=()=>`This stop is about ${t.example}, and the page shows something else now.`,ce=0,de=0,le=0,be=!1,ne=[],xe=null,ve=null,Ge=()=>ce||=requestAnimationFrame(Pn),qe=ee=>ee?[...e.root.querySelectorAll(ee)].filter(he=>he.checkVisibility()).map(he=>he.getBoundingClientRect()):[];function Pn(){ce=0;let ee=H();if(!ee||w.hidden)return;let he=!A.hidden,ae=he?null:ms(qe(ee.at)),Se=e.root.querySelector("header")?.getBoundingClientRect(),[ye,Ae]=[innerWidth,innerHeight];for(let He of[z,P])_(He,ae!==null);if(e.small)w.style.left=w.style.top="",xe=null;else{let He={width:w.offsetWidth,height:w.offsetHeight},lt={top:Math.max(0,Se?.bottom??0),width:ye,height:Ae},Xt={left:ye,right:ye,top:lt.top,bottom:lt.top},zt=(ct=>ct&&ct.top>=lt.top+ts&&ct.top+He.height<=Ae-ts&&ct.of===ee&&(!ae||!hn({...ct,right:ct.left+He.width,bottom:ct.top+He.height},ae)))(xe)?xe:mh(ae??Xt,He,lt,[...qe(ee.lit),...qe(ee.clear)].map(ct=>ms([ct],0)).filter(Boolean));xe={left:zt.left,top:zt.top,of:ee},w.style.left=`${zt.left}px`,w.style.top=`${zt.top}px`}if(_(E,!1),!ae)return;Object.assign(P.style,{left:`${ae.left}px`,top:`${ae.top}px`,width:`${ae.right-ae.left}px`,height:`${ae.bottom-ae.top}px`}),ne=[ae,...qe(ee.lit).map(He=>ms([He],2)),...Se?[ms([Se],0)]:[]].filter(Boolean);let Oe=gh(ne).map(({left:He,top:lt,right:Xt,bottom:Jt})=>`M${He} ${lt}H${Xt}V${Jt}H${He}Z`);if(z.style.clipPath=`path(evenodd, "M0 0H${ye}V${Ae}H0Z${Oe.join("")}")`,e.small||le)return;let xt=fh(ae,w.getBoundingClientRect(),Ee(ms([ae,w.getBoundingClientRect()])));_(E,xt!==null),xt&&N.setAttribute("d",`M${xt.map(He=>He.join(" ")).join("L")}`)}function Ee(ee){let he=[],ae=document.createRange(),Se=document.createTreeWalker(e.root,NodeFilter.SHOW_TEXT);for(let ye=Se.nextNode();ye;ye=Se.nextNode())if(!(!ye.nodeValue.trim()||O.contains(ye)||ye.parentNode.nodeName==="style")){ae.selectNodeContents(ye);for(let Ae of ae.getClientRects())hn(Ae,ee)&&he.push(Ae)}return he}function ke(ee=!1){clearTimeout(de),be=!0,requestAnimationFrame(()=>Qe(ee||matchMedia("(prefers-reduced-motion: reduce)").matches));let he=()=>be&&!de&&Qe(!0),ae=()=>{de=le?window.setTimeout(ae,ra):0,he()};de=window.setTimeout(ae,hh),!ve&&(ve=new ResizeObserver(he),ve.observe(e.main))}function Qe(ee){let he=H();if(!he||a!==null)return;for(let zt of e.root.querySelectorAll(he.at))zt.closest("details:not([open])")?.setAttribute("open","");let ae=ms(qe(he.at));if(!ae)return Ge();let{words:Se}=e,Ae=(e.small&&Se&&!Se.querySelector(he.at)&&getComputedStyle(Se).position==="sticky"?Se.offsetHeight:0)+ts,Oe=(e.small?w.getBoundingClientRect().top:innerHeight)-ts,xt=e.small&&ms([ae,...qe(he.lit)],0);xt&&xt.bottom-xt.top<=Oe-Ae&&(ae=xt);let He=ae.bottom-ae.top;if(ae.top>=Ae&&ae.bottom<=Oe)return Ge();let lt=ae.top<Ae?Ae:Oe-He,Xt=Math.abs(ae.top-lt)>innerHeight/2,Jt=He>Oe-Ae||e.small?Ae:Xt?Ae+(Oe-Ae-He)/2:lt;return scrollTo({top:scrollY+ae.top-Jt,behavior:ee?"instant":"smooth"}),Ge()}let jn=()=>{w.hidden||(clearTimeout(le),le=window.setTimeout(()=>{le=0,Ge()},ra),Ge())},hs=()=>be=!1;addEventListener("scroll",jn,{capture:!0,passive:!0}),addEventListener("resize",Ge),addEventListener("wheel",hs,{passive:!0}),addEventListener("touchmove",hs,{passive:!0});let _n=ee=>{if(w.hidden)return;let he=ee.composedPath()[0],ae=ee.clientX===void 0?he.getBoundingClientRect?.():null,[Se,ye]=ae?[(ae.left+ae.right)/2,(ae.top+ae.bottom)/2]:[ee.clientX,ee.clientY],Ae=O.contains(he)||ne.some(Oe=>Se>=Oe.left&&Se<=Oe.right&&ye>=Oe.top&&ye<=Oe.bottom);z.classList.toggle("awake",!Ae&&he!==e.root)},nn="";e.root.addEventListener("pointermove",ee=>{let he=nn;nn=`${ee.clientX} ${ee.clientY}`,he!==nn&&_n(ee)}),e.root.addEventListener("focusin",_n);let Hn=ee=>{ee.key!=="Escape"||ee.defaultPrevented||w.hidden||ee.composedPath()[0].closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select")||(G(),ee.preventDefault())},ki=e.inPage?document:e.root;return ki.addEventListener("keydown",Hn),e.model.on("remove",()=>{clearTimeout(de),clearTimeout(le),cancelAnimationFrame(ce),ve?.disconnect(),removeEventListener("scroll",jn,!0),removeEventListener("resize",Ge),removeEventListener("wheel",hs),removeEventListener("touchmove",hs),ki.removeEventListener("keydown",Hn)}),K(),{el:O,entry:f,get at(){return r},moves:{t:I,n:()=>D(r+1),b:()=>D(r-1)},draw(){e.P&&(l!==e.state.asked&&!e.returning&&ie(),K(),te())}}}var Ye=["picture","size","theme","view","focus","unit","step"],wh={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...Ye],playing:["play"],speed:["play"],pane:["pane",...Ye],probe:["probe","size","step"],by:["by","step"]},Qn=40,bh=4e3;async function xh(){let e=AbortSignal.timeout(bh);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function vh(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var ft=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Un(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=o("style");r.append(Vi+Yi+n+sa),this.root=o("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&qi(this),this.host=s.getRootNode().host??this.root,this.tour=la(this,this.guide);let i={knock:xh,give:vh};this.line=new Jn({...this.inPage&&i,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=Ui(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.parts.push(this.tour),this.root.append(this.tour.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(o("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),ta(this))}close(){}get guide(){return null}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return wh}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let i of this.touches[n])s.add(i)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=io(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=Zi(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(Ye)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=Gi(this.P.T,this.width-this.gutter,n);this.S.view=io({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=Pt(this.S.view,this.P.T,this.width,this.gutter);let s=co(t),{P:n,S:r}=this,i=[n,n.layer,r.sort,r.focus];i.some((a,l)=>a!==this.sorted?.[l])&&(this.order=ea(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[i,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||_t(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),...this.tour.moves,ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,i)=>[i+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),i=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&!/^[ ?a-z]$/.test(t.key)||i&&t.key===" "||(t.preventDefault(),a())}};var kh=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function ca(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function Ht(e){return ca((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function ss(e){if(!kh)throw new Error("a big-endian browser cannot read this picture");let[t,s]=Ht(e);return{...t,picture:s.length?new fs(...ca(s)):null}}var fs=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new In({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,i=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,i)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let i=0;for(let a=0;a<this.H;a++)i+=s[r*this.H+a];n[r]=i/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let i=0;i<this.T;i++)r[i]=n[i*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,i)=>Math.max(r,Math.abs(i)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(ue))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,s,n=!1){let r=t+s;if(n&&s>0)for(;this.within(r+1);)r+=1;if(n&&s<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,s="top"){let n=this.array(`${s}.id`),r=this.array(`${s}.p`),i=this.arrays[`${s}.id`][1][1];return Array.from({length:i},(a,l)=>[this.words[n[t*i+l]],r[t*i+l]])}};var da=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
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
`;var tr=30,$h=26,gs=25,ha=38,ma=(e,t,s)=>Math.min(s,Math.max(t,e)),fo=e=>(ma(e,0,1)||0)*tr/2,er=(e,t)=>e?ma(Math.abs(e)*$h/Math.max(1.25,t||0),1.5,tr):0,go=4,mo=e=>e.scale,Sh=e=>U(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),Mh=e=>Number.isFinite(e)&&$e(e)?Fe(e):"nil",Ft=e=>e?{"data-term":e}:{};function Ps(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var Eh=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,Th=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${tr+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${tr};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(Eh).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,Lh=0,ua=96,Ch=420,Ah=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,sr=class{constructor(t,s=null,n=0){this.compact=t,this.least=n,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,B("g")])),this.root=B("g",{class:"gs-d"},B("style",{},Th),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}size(t,s){return Math.max(this.least,this.compact?s:t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",B("path",{d:s,class:"wall"})),this.add("bores",B("path",{d:s,class:"bore",...Ft("flow")}))}flow(t,s,n=mo){let r=B("path",{d:t,...Ft("flow")});this.add("flows",r),this.steps.push(i=>{let a=s(i);r.style.strokeWidth=er(a,n(i)),r.setAttribute("class",`flow ${Fe(a)}`)})}slide(t,s,n){let r=B("path",{d:`M0 ${t}h${ua}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let i=-1;this.steps.push(a=>{let l=a.t===i+1&&i>=0&&!a.instant;if(i=a.t??-1,!l||Ah()||!r.animate)return;let c=n(a);r.style.strokeWidth=er(c,mo(a)),r.setAttribute("class",`slide ${Fe(c)}`),r.animate([{transform:`translateX(${s-ua}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:Ch,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:s,runs:n,letter:r,hue:i,gate:a,before:l,after:c,at:h=null,scale:u=mo}){let d=gs,f=`gs-valve-${++Lh}`,b=n==="left"||n==="right",m=x=>B("rect",{class:`jaw S${i}`,x:b||x?t-d:t,y:!b||x?s-d:s,width:b?2*d:d,height:b?d:2*d}),[p,k]=[m(!0),m(!1)],g=B("path");this.add("valves",B("g",Ft(i),B("clipPath",{id:f},B("circle",{cx:t,cy:s,r:d})),B("circle",{cx:t,cy:s,r:d,class:"halo"}),B("circle",{cx:t,cy:s,r:d,class:`open F${i}`}),g,B("g",{"clip-path":`url(#${f})`},p,k),B("circle",{cx:t,cy:s,r:d,class:`rim S${i}`})));let[T,$]=h??(b?[0,ha]:[-ha,0]);r&&this.badge(t+T,s+$,r,i);let y={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],M=(x,C)=>`${t+x*y[0]-C*y[1]} ${s+x*y[1]+C*y[0]}`;this.steps.push(x=>{let C=fo(a(x)),L=b?"Y":"X";p.style.transform=`translate${L}(${-C}px)`,k.style.transform=`translate${L}(${C}px)`;let v=er(l(x),u(x))/2,w=er(c(x),u(x))/2;g.setAttribute("d",v||w?`M${M(-d,-v)}L${M(d,-w)}L${M(d,w)}L${M(-d,v)}z`:""),g.setAttribute("class",`taper ${Fe(w?c(x):l(x))}`)});let A=this.hand?.({signal:i,linked:r!==i,x:t,y:s,level:b});A&&(this.add("hands",A.el),this.steps.push(x=>A.step(x)))}badge(t,s,n,r){let i=n.length>1?40:22;this.add("marks",B("g",Ft(r),B("rect",{x:t-i/2,y:s-11,width:i,height:22,rx:11,class:`T${r}`}),B("text",{x:t,y:s+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},n)))}box(t,s,n,r,i=52){this.add("marks",B("g",Ft(n),B("rect",{x:t-i/2,y:s-14,width:i,height:28,rx:5,class:`box${r?` S${r}`:""}`}),B("text",{x:t,y:s+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n)))}wire(t,s,n=""){this.add("wires",B("path",{d:t,class:`wire S${s} ${n}`,...Ft(n==="peep"?"peephole":s)}))}bus(t,...s){this.add("wires",B("path",{d:t,class:"bus",...Ft("joined")}));for(let[n,r]of s)this.add("wires",B("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",B("g",Ft("+"),B("circle",{cx:t,cy:s,r:15,class:"box"}),B("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"})))}head(t,s,n=!1){this.add("marks",B("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,i={}){let{anchor:a="start",hue:l,size:c=21,row:h,inset:u=0,term:d=l}=i,f=this.size(13.5,18),b=this.size(c,c+2),m=B("text",{x:t,y:s,"font-size":f,"text-anchor":a,class:"lab"}),p=B("text",{x:t+u,y:s+(h??b),"font-size":b,"text-anchor":a});this.add("words",B("g",Ft(d),m,p)),this.steps.push(k=>{let g=k.blank?void 0:r(k),[T,$,y]=n(k),M=this.compact?y:y&&`mean ${y}`,A=this.compact?$:T;Ps(m,k.blank||g!==void 0?k.mode==="mean"?M:A:""),Ps(p,g===void 0?"":g===null?"?":l?U(g):Sh(g)),p.setAttribute("class",`num ${l?`T${l}`:Mh(g)}${g===null?" asked":""}`)})}words(t,s,n,{anchor:r="start",size:i=this.size(13.5,18),cls:a="lab",term:l=""}={}){let c=B("text",{x:t,y:s,"font-size":i,"text-anchor":r,class:a,...Ft(l)});this.add("words",c),this.steps.push(h=>Ps(c,n(h)))}};var ze=520,wo=366,ge=82,Ue=316,je=146,Me=e=>t=>t.now[e],ns=e=>t=>t.prev[e],po=e=>e.kept,Rt=e=>e.written,Ie=e=>t=>e({old:yt(t.before??t.t??0),now:yt((t.t??0)+1)},t),mn=e=>t=>t.blank?1:t.now[vt(e)]===null?null:Ls(e,s=>t.now[s]);function nr(e,t,s){let{memory:n,keeper:r}=t,i=Te(t.keep),a=t.called.keep,l=mn(t.keep);e.pipe(`M0 ${ge}H${ze}`),e.flow(`M0 ${ge}H${je-24}`,ns(n)),e.flow(`M${je+24} ${ge}H${s}`,po),e.flow(`M${s} ${ge}H${ze}`,Me(n)),e.valve({x:je,y:ge,runs:"right",letter:i,hue:r,gate:l,before:ns(n),after:po}),e.sum(s,ge),e.head(507,ge),e.slide(ge,ze,ns(n));let c=e.compact?17:16,h=e.compact?29:27;e.label(0,c,Ie((d,f)=>[f.first?"no memory yet":`old memory ${n}${d.old}`,f.first?"no memory":"old memory",`old ${n}${e.compact?"":d.old}`]),ns(n),{size:25,row:h,term:"memory"}),e.label(je,c,()=>[`${a} ${i}`,a,i],l,{anchor:"middle",hue:r,row:h});let u=t.keepsAt?i:`(${i})`;e.label(je+38,c,Ie(d=>[`kept ${u}·${n}${d.old}`,"kept",`${u}·${n}${e.compact?"":d.old}`]),po,{row:h,term:"kept"}),e.label(ze,c,Ie(d=>[`new memory ${n}${d.now}`,"new memory",`new ${n}${e.compact?"":d.now}`]),Me(n),{anchor:"end",size:25,row:h,term:n})}function fn(e,t,s){let n=e.size(13.5,17),r=B("rect",{y:Ue+14,height:34,rx:6,class:"chip"}),i=B("text",{y:Ue+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=B("text",{y:Ue+37,"font-size":n,class:"lab","data-term":"joined"});e.bus(`M60 ${Ue+15}V${t}`),e.add("marks",B("g",{"data-term":"token"},r,i)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,h=pe(l.token,c);for(;Qr(h)>9;)h=pe(l.token,--c);let u=l.token?24+21*Qr(h):0,d=Math.max(0,60-u/2);r.setAttribute("x",d),r.setAttribute("width",u),i.setAttribute("x",d+u/2),Ps(i,h),a.setAttribute("x",d+u+10);let f=(ze-d-u-10)/(.52*n),b=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);Ps(a,b.find(m=>m.length<=f)??"")})}function bo(e,t,s){e.bus(`M0 ${Ue}H${Math.max(...t)}`,...t.map(n=>[n,Ue]));for(let n of t)e.bus(`M${n} ${Ue}V${s}`);e.words(0,Ue-9,Ie(n=>`h${n.old}`),{term:"h"}),fn(e,Ue,Ie((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function fa(e,t,s){e.bus(`M60 ${Ue}H${Math.max(...t)}`,...t.map(n=>[n,Ue]));for(let n of t)e.bus(`M${n} ${Ue}V${s}`);fn(e,Ue,Ie((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function ga(e,t,s,n,r){let[i,a]=[Ue-12,Ue+3];e.bus(`M0 ${i}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,i],[l,a]);for(let l of s)e.add("wires",B("path",{d:`M${l} ${i+6}V${i-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${i}V${r.hidden}`,[l,i]);e.words(0,i-8,Ie(l=>`h${l.old}`),{term:"h"}),fn(e,a,Ie((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function rr(e,t,s,n,r,i){e.add("wires",B("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${i}`})),e.add("marks",B("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${i}`}))}function xo(e,t,{peepholes:s=""}={}){let n=t.linked,[r,i,a]=[254,424,258],[l,c,h,u,d,f]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${ge}`,`M${i} ${ge}V${f}H${ze}`),nr(e,t,r),bo(e,n?[je,r,c]:[je,l,r,c],a+14),e.wire(`M${je} ${a}V${ge+24}`,"f"),e.box(je,a,"σ","f",34);let b=mn(t.share),[m,p]=[Te(t.share),t.writer];n?rr(e,je,ge+38,r-48,h,"f"):(e.wire(`M${l} ${a}V${h}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${h+24}`,Me("g")),e.flow(`M${r} ${h-24}V${ge}`,Rt),e.valve({x:r,y:h,runs:"up",letter:m,hue:p,gate:b,before:Me("g"),after:Rt,at:n?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${d}H${i-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${i} ${ge}V${u}`,Me("c")),e.flow(`M${i} ${u}V${d-24}`,T=>T.tanh_c),e.flow(`M${i} ${d+24}V${f}H${ze}`,Me("h")),e.valve({x:i,y:d,runs:"down",letter:"o",hue:"o",gate:Me("o"),before:T=>T.tanh_c,after:Me("h"),at:[c-i,0]}),e.box(i,u,"tanh"),e.head(507,f);let k=r+20,g=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(k,g[0],()=>[`written ${t.writes}`,"written",t.writes],Rt,{term:"written"}),e.label(k+11,g[1],()=>[`${t.called.write} ${m}`,t.called.write,m],b,{hue:p}),e.label(k,g[3],()=>["candidate g","candidate","g"],Me("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(i+31,118,()=>["","",""],T=>T.tanh_c,{size:18,term:"tanh"}),e.label(i+31,187,()=>["output o","output","o"],Me("o"),{hue:"o"}),e.label(ze,f+36,Ie(T=>[`hidden h${T.now}`,"hidden",`h${e.compact?"":T.now}`]),Me("h"),{anchor:"end",size:25,term:"h"}),s&&zh(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:g[2]})}function zh(e,t,{row:s,inputX:n,outputX:r,tap:i,y:a}){let c={f:{from:18,path:`V${s}H${je-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:i,path:`V${s}H${r-17}`,c:"now",place:[i-6,a,"end"]}};for(let h of t){let{from:u,path:d,c:f,place:[b,m,p]}=c[h];e.wire(`M${u} ${ge}${d}`,h,"peep"),e.add("marks",B("circle",{cx:u,cy:ge,r:4,class:"chip"})),e.label(b,m,Ie(k=>[`p·c${k[f]} to ${h}`,`to ${h}`,"p·c"]),k=>k.peep?.[h],{size:17,anchor:p,term:"peephole"})}}function Nh(e,t,{reset:s="after"}={}){let[n,r,i,a,l]=[274,150,210,276,496],c=s==="after",[h,u,d]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${i}V${ge}`,`M${l} ${ge}V134`,c?`M${u} ${i}H${n}`:`M${d} ${i}H${u}`),nr(e,t,n),e.flow(`M${l} ${ge}V134`,Me("h")),e.head(l,126,!0),e.wire(`M${je} ${a}V${ge+24}`,"z"),e.box(je,a,"σ","z",34),rr(e,je,ge+38,n-48,r,"z"),e.flow(`M${n} ${i}V${r+24}`,Me("n")),e.flow(`M${n} ${r-24}V${ge}`,Rt);let f=mn(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:f,before:Me("n"),after:Rt,at:[-48,0]});let b=c?()=>go:void 0,m=c?g=>g.u:ns("h"),p=g=>g.passed??(g.mode==="mean"||g.blank?void 0:g.now.r*m(g));e.flow(`M${d} ${i}H${h+24}`,m,b),e.flow(`M${h-24} ${i}H${c?n:u}`,p,b),c||e.bus(`M${u} ${i}H${n}`),e.valve({x:h,y:i,runs:"left",letter:"r",hue:"r",gate:Me("r"),before:m,after:p,at:[0,36],scale:b}),e.wire(`M${h} ${a}V${i+24}`,"r"),e.box(h,a,"σ","r",34),e.box(u,i,"W·h",null,44),e.box(n,i,"tanh"),ga(e,[je,h],[n],[d],{both:a+14,word:i+14,hidden:i});let k=n+24;e.label(k,114,()=>[`written ${t.writes}`,"written",t.writes],Rt,{term:"written"}),e.label(k+8,156,()=>["write 1−z","write","1−z"],f,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],Me("n"),{anchor:"end",term:"n"}),e.label(c?h+30:h+8,c?160:157,()=>["reset r","reset","r"],Me("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(ze,157,Ie(g=>[`hidden h${g.now}`,"hidden",`h${e.compact?"":g.now}`]),Me("h"),{anchor:"end",term:"h"}),e.label(d+9,240,Ie(g=>c?["recurrent u","past u","u"]:[`old h${g.old}`,"old h","h'"]),m,{size:17,term:"hidden state"}),e.label(h-20,243,Ie(g=>c?["r·u","r·u","r·u"]:[`r·h${g.old}`,"r·h","r·h"]),p,{size:16,anchor:"end",term:"reset gate"})}function Oh(e,t){let[s,n,r,i,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${ge}`,`M${a} ${ge}V134`),pa(e,t,{write:s,writeY:n,row:r,gates:i,out:a}),e.box(s,r,"W·x",null,44),fa(e,[je,s],r+14)}function pa(e,t,{write:s,writeY:n,row:r,gates:i,out:a}){let{share:l,writer:c,keeper:h,candidate:u}=t,d=mn(l);nr(e,t,s),e.wire(`M${je} ${i}V${ge+24}`,h),e.box(je,i,"σ",h,34),e.flow(`M${s} ${r}V${n+24}`,Me(u)),e.flow(`M${s} ${n-24}V${ge}`,Rt),e.valve({x:s,y:n,runs:"up",letter:Te(l),hue:c,gate:d,before:Me(u),after:Rt,at:[-48,0]}),t.linked?rr(e,je,ge+38,s-48,n,h):(e.wire(`M200 ${i}V${n}H${s-24}`,c),e.box(200,i,"σ",c,34));let f=s+24,b=Te(l);e.label(f,114,()=>[`written ${t.writes}`,"written",t.writes],Rt,{term:"written"}),e.label(f+8,156,()=>[`${t.called.write} ${b}`,t.called.write,b],d,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${u}`,"candidate",u],Me(u),{term:u}),t.memory==="h"&&(e.flow(`M${a} ${ge}V134`,Me("h")),e.head(a,126,!0),e.label(ze,157,Ie(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),Me("h"),{anchor:"end",term:"h"}))}function Ph(e,t){if(!t.keep)return vo(e,t,{mix:"h'",sums:!1});let[s,n,r,i]=[274,150,250,496];e.pipe(`M${s} ${r}V${ge}`,`M${i} ${ge}V134`),pa(e,t,{write:s,writeY:n,row:r,gates:r,out:i});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,h)=>424+h*Math.min(52,72/Math.max(1,a.length-1)));bo(e,[je,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,h)=>{e.box(l[h],r,"σ",c,34),e.label(l[h],r-52,()=>[`${c}`,c,c],Me(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${i} ${ge}V134`,Me("c")),e.label(ze,157,Ie(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),Me("h"),{anchor:"end",term:"h"}))}function vo(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,i,a,l,c]=[196,130,252,356,262];e.add("walls",B("rect",{x:1,y:ge-16,width:ze-2,height:32,rx:4,class:"ghost"})),e.words(ze/2,ge+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${ze}`,`M${a} ${c}V${r}`);let h=()=>go;e.flow(`M0 ${r}H${i}`,ns("h")),n&&(e.flow(`M${i} ${r}H${a}`,d=>d.ah,h),e.flow(`M${a} ${c}V${r}`,d=>d.ax,h),e.flow(`M${a} ${r}H${l}`,d=>d.a,h)),e.flow(`M${l} ${r}H${ze}`,Me("h")),e.box(i,r,s,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Ue}H${a}V${c+14}`),fn(e,Ue,Ie((d,{one:f})=>[`x${d.now}, this ${f}, and h${d.old} make the whole of h${d.now}`,`and h${d.old} make all of h${d.now}`,`and h${d.old}`]));let u=r-50;e.label(0,u,Ie(d=>[`old h${d.old}`,"old h",`old h${e.compact?"":d.old}`]),ns("h"),{size:25,term:"memory"}),n&&(e.label(i+26,u,()=>["from old h","from h","from h"],d=>d.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:d})=>[`${d} and bias`,"from x","from x"],d=>d.ax,{size:23,term:"W·x"}),e.label(a+18,u,()=>["sum a","sum","a"],d=>d.a,{size:23,term:"+"})),e.label(ze,u,Ie(d=>[`new h${d.now}`,"new h",`h${e.compact?"":d.now}`]),Me("h"),{anchor:"end",size:25,term:"h"})}var jh={lstm:xo,peephole:(e,t,{peepholes:s="ifo"})=>xo(e,t,{peepholes:s}),coupled:xo,gru:Nh,mingru:Oh,rnn:(e,t)=>vo(e,t),indrnn:(e,t)=>vo(e,t,{mix:"u·h"})},_h=17;function rs(e,t=null){let s={blank:!0,now:Object.fromEntries(e.gates.map(i=>[i,1])),prev:{},token:""},n=B("svg",{viewBox:`0 0 ${ze} ${wo}`,width:"100%",role:"img"}),r;return{svg:n,least(){let{width:i,height:a}=n.getBoundingClientRect(),l=Math.min(i/ze,a/wo);return l?Math.round(120/l+.5)/10:0},update(i={}){let a=i.now?i:{...s,...i},{least:l=0}=a,c=!!a.compact||l>_h;(r?.compact!==c||r.least!==l)&&(r=new sr(c,t,l),(jh[e.name]??Ph)(r,e,e.options),n.replaceChildren(r.root),n.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),n.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function os(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,i=n==="mean"?Array.from({length:e.H},(d,f)=>f):[s],a=d=>i.reduce((f,b)=>f+d(b),0)/i.length,{roles:l}=e,c=d=>f=>e.at(f,t,d),h={now:Object.fromEntries(e.signals.map(d=>[d,a(f=>e.at(d,t,f))])),prev:{h:a(d=>e.at("h",r,d))},kept:a(d=>l.kept(c(d))*e.at(e.memory,r,d)),written:a(d=>l.written(c(d))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(h.prev.c=a(d=>e.at("c",r,d)),h.tanh_c=a(d=>Math.tanh(e.at("c",t,d))));for(let d of["u","ax","ah"])e.signal(d)&&(h[d]=a(f=>e.at(d,t,f)));h.ax!==void 0&&(h.a=h.ax+h.ah);let[u]=l.others;u&&(h.passed=a(d=>e.at(u,t,d)*(e.signal("u")?e.at("u",t,d):e.at("h",r,d)))),h.peep={};for(let d of l.gates)e.signal(`peep.${d}`)&&(h.peep[d]=a(f=>e.at(`peep.${d}`,t,f)));return h}var Pe=e=>({text:U(e,2,!0),cls:$e(e)?Fe(e):void 0}),yo=(e,t,s=e)=>({text:`${e} = ${U(t)}`,cls:s}),$o=e=>({text:e,cls:"b"}),ko=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),or=(e,t=2)=>1-$e(e,t);function gn(e){let t=$e(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function wa(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var xa=(e,t)=>e.kept(s=>t.now[s]);function va(e,t){let s=xa(e,t),n=e.keepsAt?s:or(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:yo(Te(e.keep),n,e.keeper)}}function So(e,t){let n=e.share!==e.writer?or(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(i=>[`, ${e.word(i)} `,yo(i,t.now[i])]);return{word:e.called.write,value:n,shown:[yo(Te(e.share),n,e.writer),...r]}}function Hh(e,t){let{word:s,value:n,shown:r}=va(e,t),i=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!$e(i))return["has next to nothing in memory"];if($e(n)>.65)return["keeps ",wa($e(n),n===1)," of its old memory ",Pe(i)," (",r,")"];let a=[wa(or(n),n===0)," of its old memory ",Pe(i)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,h]=l[gn(n)];return[`${c} its ${s} gate${h} (`,r,"), so ",a," is dropped"]}var ka=(e,t)=>Math.abs($e(t-e))<=Math.min(.05,Math.abs(e)/5);function Fh(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>$e(l)),i=ka(s,n),a=[n===s?", so it stays at ":", so it stays near ",Pe(n)];return t.first||!s?!r||n===r?[]:[", making ",Pe(n)]:n?s*n<0?r*n>0?[" and flips it to ",Pe(n)]:[", leaving ",Pe(n)]:r?$e(xa(e,t))<.35?ya(e,t)?[", leaving ",Pe(n)]:[n===s?" in its place, making again ":" in its place, making ",Pe(n)]:i?a:r*s<0?[" against it, leaving ",Pe(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Pe(n)]:[", leaving ",Pe(n)]:i?a:[", leaving ",Pe(n)]:[", leaving next to nothing"]}var ya=(e,t)=>Math.abs($e(t.written))<.1&&gn(So(e,t).value).endsWith("shut");function Rh(e,t){let{word:s,value:n,shown:r}=So(e,t),i=ya(e,t)?"only ":"",a=$e(t.written)?[i,Pe(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=gn(n);return l.endsWith("shut")?[`its ${s} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${s} gate (`,r,") writes ",a]}function qh(e,t){let[s,n]=[$e(t.prev.h),$e(t.now.h)],r=ka(s,n),i=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Pe(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Pe(t.ax),", the old state ",Pe(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",Pe(t.prev.h),": ",l,i,Pe(t.now.h)]}function ba(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Pe(n)]:$e(s)===$e(n)?["stays at ",Pe(n)]:["goes from ",Pe(s)," to ",Pe(n)]}function Ih(e,t){let s=$o(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",ba(t,"h")];let[n,r]=[va(e,t),So(e,t)],i=e.linked?[" ",n.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${n.word} gates are ${gn(n.value)} (`,n.shown,`) and the ${r.word} gates ${gn(r.value)} (`,r.shown,")"];return["on average over ",s,...i,"; the mean memory ",ba(t,e.memory)]}function js(e,t){let s=["At ",$o(`“${pe(t.token,24)}”`),", "];if(t.mode==="mean")return ko(s,Ih(e,t),".");let n=[$o(`unit ${t.unit}`)," "];return e.keep?ko(s,n,Hh(e,t),"; ",Rh(e,t),Fh(e,t),"."):ko(s,n,qh(e,t),".")}var ir=e=>e.map(({text:t,cls:s})=>s==="b"?o("b",{},t):s?o("span",{class:`n s-${s}`,"data-term":["pos","neg"].includes(s)?"blue and orange":s},t):t),_s=e=>e.map(({text:t})=>t).join(""),Wh={tanh:Math.tanh,relu:e=>Math.max(0,e)};function Dh(e,t){let[s]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let n=vt(s.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(n)?n:s.replace("≈","=")||null}var ps=e=>({symbol:"",value:e,op:!0}),St=(e,t,s,n,r)=>{let i=U(t,s);return{symbol:e,value:r&&$e(t,s)<0?`(${i})`:i,cls:n??($e(t,s)?Fe(t):void 0)}};function Bh(e,t){let[s,n]=[yt(t.before??t.t),yt(t.t+1)];if(!e.keep){let g=t.mode==="mean"?`mean h${n}`:`h${n}`,T=Number.isFinite(t.ax)&&Number.isFinite(t.ah),$=e.squash("h"),y=Wh[$];return t.mode==="mean"||!y||!(T||Number.isFinite(t.a))?{symbol:g,result:t.now.h}:{symbol:g,result:t.now.h,from:M=>y(T?M(t.ax)+M(t.ah):M(t.a)),terms:M=>[ps(`${$}(`),...T?[St(`from x${n}`,t.ax,M),ps("+"),St(`from h${s}`,t.ah,M,void 0,!0)]:[St("a",t.a,M)],ps(")")]}}let{memory:r,candidate:i,keep:a,share:l}=e,c=`${r}${s}`,[h,u]=[t.prev[r],t.now[r]],d=g=>g===vt(g)?g:`(${Te(g)})`,f=(g,T)=>{let $=t.now[vt(g)];return g===vt(g)?$:or($,T)},b=g=>[St(d(a),f(a,g),g,e.keeper),ps("·"),St(c,h,g,void 0,!0)],m=g=>[St(d(l),f(l,g),g,e.writer),ps("·"),St(i,t.now[i],g,void 0,!0)],p=(g,T)=>g(f(a,T))*g(h)+g(f(l,T))*g(t.now[i]);t.mode==="mean"&&(b=g=>[St(`mean ${d(a)}·${c}`,t.kept,g,void 0,!0)],m=g=>[St(`mean ${d(l)}·${i}`,t.written,g,void 0,!0)],p=g=>g(t.kept)+g(t.written));let k=e.keepsFirst?[b,m]:[m,b];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:u,from:p,terms:g=>[...k[0](g),ps("+"),...k[1](g)]}}function ar(e,t){return Uh(e,t).map(s=>({...s,means:Dh(e,s.symbol||s.value)}))}function Uh(e,t){let{symbol:s,result:n,from:r,terms:i}=Bh(e,t);if(!i)return[St(s,n,2)];let a=c=>$e(r(h=>$e(h,c),c),c)===$e(n,c),l=a(2)?2:3;return[St(s,n,l),ps(a(l)?"=":"≈"),...i(l)]}var Vh=3.5,Gh=2.3,Kh=.5,Yh=3,Xh=.02,$a=e=>!!e?.probes?.length;function pn(e,t,s,n=""){let r=t.answers.length;return e.array(`${n}probe.${t.name}`).subarray(s*r,(s+1)*r)}var Sa=(e,t,s="")=>e.kept(`${s}likeliest ${t.name}`,()=>Array.from({length:e.T},(n,r)=>{let i=pn(e,t,r,s);return i.reduce((a,l,c)=>l>i[a]?c:a,0)}));function Eo(e,t=null){if(!$a(e))return null;let s=e.probes.find(({name:r})=>r===t);if(s)return s;let n=({name:r,answers:{length:i}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%i?l:0),0);return e.probes.reduce((r,i)=>n(i)>n(r)?i:r)}var Jh=(e,t)=>e.kept(`told ${t.name}`,()=>{let s=Sa(e,t),n=t.answers.map(()=>0);for(let r=0;r<e.T;r++)pn(e,t,r).forEach((i,a)=>n[a]+=i);return[...new Set(s)].filter(r=>r>0).sort((r,i)=>n[i]-n[r]).slice(0,2).sort((r,i)=>s.indexOf(r)-s.indexOf(i))}),To=(e,t,s)=>!!(s.beside&&e.arrays[`beside.probe.${t.name}`]),Ma=(e,t)=>{let s=Eo(e,t.probe);return s?Vh+(To(e,s,t)?Gh:0):0};function Mo(e,t,s,n=""){return[...pn(e,t,s,n)].map((r,i)=>[t.answers[i],r]).sort((r,i)=>i[1]-r[1]).filter(([,r],i)=>i===0||r>=Xh).slice(0,Yh)}function Ea(e){let t=o("span",{class:"label","data-term":"probe"},"memory says"),s=o("div",{class:"probed","aria-hidden":"true"}),n=o("select",{"aria-label":"What the memory is asked for"}),r=o("span",{class:"reads",role:"status"}),i=o("small"),a=o("p",{},n,r," ",i),l=o("div",{class:"probed beside","aria-hidden":"true"}),c=o("div",{class:"memoryrow"},s,l,a),h=[],u="";c.addEventListener("click",({target:m})=>{let p=m.closest(".bar");p&&e.go(Number(p.dataset.step))}),n.addEventListener("change",()=>{e.set({probe:n.value}),e.root.focus({preventScroll:!0})});function d(){let{P:m,S:p}=e,k=Eo(m,p.probe);if(c.hidden=k===null,h=[],!k)return;let g=m.probes.map(({name:y})=>y).join();g!==u&&n.replaceChildren(...m.probes.map(({name:y,title:M})=>o("option",{value:y},M))),u=g,n.value=k.name,n.hidden=m.probes.length<2;let T=Jh(e.A??m,k);if(l.hidden=!To(m,k,p),f(s,t,k,T),l.hidden)return;let $=o("span",{class:"label"},e.setup.cells[m.beside.cell]);f(l,$,k,T,"beside.")}function f(m,p,k,g,T=""){let{P:$,G:y}=e,M=Sa($,k,T),A=[],x=M.map((v,w)=>v&&pn($,k,w,T)[v]>=Kh?k.answers[v]:""),C=$.kept(`brief ${k.name}`,()=>on([...k.answers,""])),L=Xr(x,y.a,y.end).filter(({label:v})=>v).map(v=>Jr(v,C,e));for(let v=y.a;v<y.end;v++){let w=pn($,k,v,T),S=g.map(E=>w[E]),z=Math.max(0,1-w[0]-S.reduce((E,O)=>E+O,0)),P=[...S,z].map((E,O)=>{let _=o("i",{class:O<g.length?`A${O}`:"rest"});return _.style.height=`${100*E}%`,_}),N=o("span",{class:"bar"},...P.reverse());N.dataset.step=v,N.title=`step ${v+1}, ${$.shown[v]}: ${Mo($,k,v,T).map(([E,O])=>`${E} ${Ts(O)}`).join(", ")}`,N.style.cssText=`left:${y.x(v)+1}px;width:${y.cw-2}px`,A.push(N)}m.replaceChildren(p,...L,...A),h.push({columns:A,current:null})}function b(){let{P:m,S:p,G:k}=e,g=Eo(m,p.probe);if(!g)return;for(let x of h)x.columns[x.current]?.classList.remove("cur"),x.current=k.sees(p.t)?p.t-k.a:null,x.columns[x.current]?.classList.add("cur");let T=x=>Mo(x,g,p.t).map(([C,L])=>`${C} ${Ts(L)}`).join(", "),$=e.A&&e.A!==m&&p.t<e.A.T&&$a(e.A)?T(e.A):"",y=To(m,g,p)?Mo(m,g,p.t,"beside.").map(([x,C])=>`${x} ${Ts(C)}`):[];re(r,[n.hidden?`${g.title}: `:"",T(m),$&&$!==T(m)?`, was ${$}`:"",y.length?`; ${e.setup.cells[m.beside.cell]}: ${y.join(", ")}`:""].join(""));let M=e.weights==="initial"?"":`, untrained ${me(g.before)}`,A=oe("probe","linear probe");for(let x of[A,t])x.dataset.act=`Here it reads all ${m.H} units together: what unit ${p.unit} alone has dropped, others may still hold.`;i.replaceChildren("by a ",A,` of all ${m.H} units, not one: ${me(g.score)} right in tests${M}`),i.title=`Of ${g.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${me(g.commonest)}. The network never sees this row.`}return{el:c,draw(m){m("picture","size","view","probe","beside")&&d(),m("step","unit","picture","size","view","probe","beside")&&b()}}}var Zh=4096,wn=new Map,Lo=null;function lr(e,t,s){let n=`${t} ${s} ${e}`;return wn.has(n)||(wn.size>=Zh&&wn.clear(),Lo??=document.createElement("canvas").getContext("2d"),Lo.font=`${t} 100px ${s}`,wn.set(n,Lo.measureText(e).width)),wn.get(n)/100}var is=(e,t,s,n,r)=>Math.min(s,t/lr(e,n,r));function Ta(e,t,s,n,r){let i=e.length,a=()=>i<e.length?`${e.slice(0,i)}…`:e;for(;i>1&&lr(a(),n,r)*s>t;)i-=1;return a()}function as(e){let t=o("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=o("div",{class:"foot","aria-hidden":"true"}),n=o("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=o("div",{class:"track"}),i=o("i"),a=o("b");r.append(i,a);let l=Ci(e),c=Ea(e),h=o("div",{class:"words"},t,l.el,c.el,s,o("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let u=[],d=[],f=null,b=null;t.addEventListener("click",T=>{let $=T.target.closest("button");$&&e.go(Number($.dataset.step))});let m=null;h.addEventListener("wheel",T=>{let $=Math.sign(T.deltaX||(T.shiftKey?T.deltaY:0));$&&(T.preventDefault(),e.scroll(e.S.view.a+$))},{passive:!1}),h.addEventListener("pointerdown",T=>{T.pointerType==="touch"&&T.target!==n&&(m={x:T.clientX,a:e.S.view.a})}),h.addEventListener("pointermove",T=>{m&&e.scroll(Math.round(m.a-(T.clientX-m.x)/e.G.cw))});for(let T of["pointerup","pointercancel","pointerleave"])h.addEventListener(T,()=>m=null);e.scroll=T=>{let $=e.S.view.n;T=Math.max(0,Math.min(e.P.T-$,T)),T!==e.S.view.a&&e.set({view:{a:T,n:$}})};function p(){let{P:T,G:$,S:y,rem:M,fine:A}=e,x=T.mean(y.focus),C=e.full(y.focus),L=P=>U(x[P],2).replace(/^(\u2212?)0\./,"$1."),v=0;for(let P=$.a;P<$.end;P++)v=Math.max(v,L(P).length);let w=$.cw>=Math.max(2.25,.61*v)*A,S=JSON.stringify([T.tokens,T.unknown,$.a,$.n,$.width,M,y.focus,e.font]);if(S===b){for(let P=$.a;P<$.end;P++){let N=e.palette.of(y.focus,x[P],C),{style:E,dataset:O}=u[P-$.a],_=`background:${tt(N)};color:${ht(N)}`;P-$.a===f?O.style=O.style.replace(/background:[^;]*;\s*color:[^;]*/,_):Object.assign(E,{background:tt(N),color:ht(N)}),re(d[P-$.a],w?L(P):"")}return}b=S;let z=o("span",{class:"label","data-term":"mean over units"},"mean ",o("i",{class:`s-${y.focus}`},y.focus));s.replaceChildren(z),u=[],d=[],f=null;for(let P=$.a;P<$.end;P++){let N=T.shown[P],E=e.palette.of(y.focus,x[P],C),[O,_]=[T.within(P)?0:1,T.within(P+1)?0:1],H=o("button",{type:"button",class:"tok",tabindex:"-1"});H.classList.toggle("within",!O),H.classList.toggle("goes-on",!_),H.dataset.step=P,$.cw>=1.1*M&&H.append(N),H.title=T.unknown[P]?`“${N}” ${Es(T)}`:`step ${P+1}: ${N}`,H.classList.toggle("unknown",T.unknown[P]);let F=is(N,$.cw-5,.94*M,500,e.font);H.style.cssText=`left:${$.x(P)+O}px;width:${$.cw-O-_}px;background:${tt(E)};color:${ht(E)};font-size:${Math.max(F,A)}px`,H.classList.toggle("clipped",F<A*($.cw-5)/($.cw-1)),u.push(H);let R=o("span",{class:"m"});w&&R.append(L(P)),R.style.cssText=`left:${$.x(P)}px;width:${$.cw}px`,d.push(R)}t.replaceChildren(...u),s.append(...d),k()}function k(){let{P:T,G:$,rem:y}=e,M=.75*y,A=$.n===T.T,x=A?$.centre(0):$.gutter+M/2,C=A?$.centre(T.T-1):$.width-M/2;n.max=String(T.T-1),n.disabled=T.T===1,n.style.cssText=`left:${x-M/2}px;width:${C-x+M}px`,r.style.cssText=`left:${x}px;width:${C-x}px`,i.style.display=A?"none":"",i.style.left=`${100*$.a/T.T}%`,i.style.width=`${100*$.n/T.T}%`}function g(){let{P:T,S:$,G:y,rem:M,fine:A}=e;if(f!==null&&u[f]&&(u[f].classList.remove("cur"),u[f].removeAttribute("aria-current"),u[f].style.cssText=u[f].dataset.style,u[f].tabIndex=-1,d[f].classList.remove("cur")),f=y.sees($.t)?$.t-y.a:null,f!==null){let x=u[f],C=T.shown[$.t];x.dataset.style=x.style.cssText,x.classList.add("cur"),x.setAttribute("aria-current","step"),x.tabIndex=0;let L=Math.max(is(C,y.cw-4,1.06*M,700,e.font),A);x.style.cssText=`left:${y.x($.t)}px;width:${y.cw}px;font-size:${L}px`,d[f].classList.add("cur")}n.value=String($.t),n.setAttribute("aria-valuetext",`step ${$.t+1} of ${T.T}: ${T.shown[$.t]}`),a.style.width=`${T.T>1?100*$.t/(T.T-1):0}%`}return{el:h,draw(T){T("picture","size","theme","view","focus")&&p(),T("step","picture","size","view")&&g(),l.draw(T),c.draw(T)}}}var Qh=86,rt=9.5,eu=13;function tu(e,t,s,n){let r=Math.min(1,Math.max(0,e))*eu/2,i=Math.min(s,2*r),a=(l,c)=>B("rect",{x:-rt,width:2*rt,y:l,height:Math.max(0,c),class:"jaw"});return[B("clipPath",{id:t},B("circle",{r:rt})),B("circle",{r:rt+2,class:"halo"}),B("circle",{r:rt,class:"open"}),B("g",{"clip-path":`url(#${t})`},B("rect",{x:-rt,width:2*rt,y:-i/2,height:i,class:`flow ${n}`}),r<.6?a(-rt,2*rt):[a(-rt,rt-r),a(r,rt-r)]),B("circle",{r:rt,class:"rim"})]}var La=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*Qh),su=(e,t,s,n,r=!1,i="forget")=>n?`${e}: it holds ${U(t)}${s===null?"":`, its ${i} gate is ${r?"held at ":""}${U(s)}`}`:`${e}, not read yet`,cr=(e,t)=>o("button",{class:"wd",type:"button","data-k":t},o("span",{class:"t"},e),o("span",{class:"p"},o("span",{class:"q"}),B("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function dr(e,t){return e.addEventListener("click",({target:s})=>{let n=s.closest(".wd");n&&!n.disabled&&t(Number(n.dataset.k))}),function({words:n,run:{c:r,f:i},most:a,t:l,read:c,held:h=null,gate:u="forget"}){e.classList.toggle("held",h!==null);for(let d of e.querySelectorAll(".wd")){let f=Number(d.dataset.k),b=f<=c,[m,p]=[d.querySelector(".q"),d.querySelector(".v")];d.disabled=!b,d.tabIndex=f===Math.max(0,l)?0:-1,d.classList.toggle("todo",!b),d.classList.toggle("here",f===l),f===l?d.setAttribute("aria-current","step"):d.removeAttribute("aria-current");let k=h!==null&&f>=h[0]&&f<h[1];if(d.setAttribute("aria-label",su(n[f],r[f],i?.[f]??null,b,k,u)),m.style.height=b?`${La(r[f],a)}%`:"0",m.className=`q ${Fe(r[f])}`,p.replaceChildren(),!b||!f||!i)continue;let g=La(r[f-1],a)/100*21.8,T=Fe(r[f-1]);p.append(B("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),B("rect",{x:-10.5,y:-g/2,width:10.5,height:g,class:`flow ${T}`}),...tu(i[f],`v${f}`,g,T))}}}var nu=(e,t,s)=>e[(e.indexOf(t)+s+e.length)%e.length],ru=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function Hs(e){let t=(a,l,c)=>{let h=o("button",{type:"button",tabindex:"-1","aria-label":l},a);return h.addEventListener("click",()=>e.pick(nu(e.order,e.S.unit,c))),h},s=t("◂","Unit above (up arrow)",-1),n=t("▸","Unit below (down arrow)",1),r=o("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),i=o("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=ru(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:i,els:[s,r,n],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let h=c.indexOf(l.unit)+1,u=`Row ${h} of ${a.H}, rows by ${ho[l.sort]}.`;re(i,`row ${h} by ${Qi[l.sort]}`),i.dataset.act=`${u} The arrows ↑ and ↓ go along the rows.`,s.title=`${u} The row above (↑).`,n.title=`${u} The row below (↓).`}}}var Ca=[1.36,1.2,1.05],ou=[1.6,1.45,1.3,1.15,1],iu=2.6,au=2.1,lu=.7,cu=22,du=.4,hu=.01,uu=250;function mu(e,t,s,n){let r=e.length,i=h=>{let u=h;for(let d=e[h];d<=t&&u<r;d+=e[u])u+=1;return Math.max(u,h+1)},a=(h,u)=>{let d=h;for(let f=e[h-1];f<=u&&d>0;f+=e[d-1])d-=1;return Math.min(d,h-1)},l=a(r,t),c=i(s);return(n<s+ +(s>0)||n>=c-+(c<r))&&(s=Math.max(0,Math.min(n-1,a(n+1,du*t)))),s=Math.min(s,l),i(s)<=n&&(s=n),{a:s,end:i(s)}}function Aa(e,t){let s=o("section",{class:"present",role:"main","aria-label":"For a projector"});s.hidden=!0;let n=o("h1",{class:"unseen"},"For a projector"),r=o("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),i=dr(r,H=>e.go(H)),a=o("p",{class:"tells","aria-live":"polite"}),l=o("small"),c=o("div",{class:"big"}),h=o("div",{class:"others"}),u=o("div",{class:"given"},l,c,h),d=o("div",{class:"shows"}),f=Hs(e),b=o("span",{class:"whose"}),m=o("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",o("kbd",{},"a")),p=o("button",{type:"button",class:"btn"},"Leave ",o("kbd",{},"Esc")),k=o("div",{class:"floor"},o("span",{class:"one"},"unit",...f.els,b),o("span",{class:"sp"}),m,p),g=o("div",{class:"told"},a,u),T=Ot(e);m.addEventListener("click",()=>S.a()),p.addEventListener("click",()=>S.Escape());let $=null,y=null,M=null,A=null,x=0,C=0,L=new ResizeObserver(()=>!s.hidden&&e.P&&E());e.model.on("remove",()=>L.disconnect());let v=()=>e.S.answer==="asked"&&$!==e.S.t;function w(H){$=H,_()}let S={Escape:()=>e.set({present:!1}),PageUp:()=>e.walk(-1),PageDown:()=>e.walk(1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?w(v()?e.S.t:null):e.set({answer:"asked"})}};function z(){let H=e.S.present;if(H!==!s.hidden){s.hidden=!H,e.root.classList.toggle("presenting",H);for(let F of e.covered)F.inert=H;H?(y=t.el.parentNode,k.prepend(t.el),s.replaceChildren(n,r,g,d,T.el,k),L.observe(s)):(y.prepend(t.el),s.replaceChildren(),L.disconnect()),$=null,e.root.focus({preventScroll:!0})}}let P=()=>parseFloat(getComputedStyle(s).fontSize);function N(){let{P:H,S:F}=e,R=P(),j=r.clientWidth,I=H.shown.map(se=>pe(se,cu)),W=se=>I.map(V=>Math.max(au*R,(lr(V,650,e.font)+lu)*se*R)),q=Ca.find(se=>W(se).reduce((V,K)=>V+K,0)<=j)??Ca[0],D=mu(W(q),j,x,F.t);x=D.a,r.style.setProperty("--size",`${q*R}px`);let G=[...r.children].map(se=>se.dataset.word),X=I.slice(D.a,D.end);(r.firstChild?.dataset.k!==String(D.a)||G.length!==X.length||X.some((se,V)=>se!==G[V]))&&r.replaceChildren(...X.map((se,V)=>{let K=cr(se,D.a+V);return K.dataset.word=se,K.classList.toggle("unknown",H.unknown[D.a+V]),K})),r.classList.toggle("from",D.a>0),r.classList.toggle("on",D.end<H.T);let Y=F.mode==="mean",Z=se=>Y?H.mean(se):H.column(se,F.unit),ie=H.keeper&&H.layers[H.layer].direction!=="reverse";i({words:H.shown,run:{c:Z(H.memory),f:ie?Z(H.keeper).map(se=>H.roles.kept(()=>se)):null},most:H.reach(H.memory,Y?null:F.unit),t:F.t,read:H.T-1,gate:H.roles.called.keep})}function E(){N();let H=P();for(let R of ou)if(a.style.fontSize=`${R*H}px`,a.scrollHeight<=a.clientHeight+1)break;let F=c.textContent;c.style.fontSize=`${is(F,.97*u.clientWidth,iu*H,720,e.font)}px`}function O(){let{P:H,S:F}=e,{kind:R,title:j}=H.answers,I=R==="value",W=([Y,Z])=>[ue(Y),I?U(Z,3):me(Z)],{remark:q}=e.setup.tasks[e.entry?.task]??{};if(re(l,j[0].toUpperCase()+j.slice(1)+(q?`. ${q}`:"")),u.classList.toggle("waits",v()),v()){let Y=o("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");Y.addEventListener("click",()=>w(F.t)),c.replaceChildren(Y),h.replaceChildren();return}let[D,...G]=H.top(F.t),[X,te]=W(D);c.replaceChildren(...I&&!G.length?[]:[o("b",{},X)," "],o("span",{},te)),h.replaceChildren(...G.filter(([,Y])=>I||Y>=hu).slice(0,2).map(Y=>o("span",{},W(Y).join(" "))))}function _(H=(...F)=>!0){let{P:F,S:R,setup:j}=e;if(H("notice","present")&&(T.draw(()=>!0),E()),H("play")&&a.setAttribute("aria-live",R.playing?"off":"polite"),!H("present","answer","picture","size","theme","unit","step"))return;H("step","picture")&&$!==R.t&&($=null);let I=performance.now()-C<uu;H("step")&&(C=performance.now());let W={...os(F,R),compact:!0,instant:I||H("present","picture","size","unit","theme")},q=F.cell+JSON.stringify(F.options);q!==A&&(A=q,M=rs(F.roles),d.replaceChildren(M.svg)),M.update(W);let D=js(F.roles,W);a.replaceChildren(...ir(D)),M.svg.setAttribute("aria-label",`The ${j.cells[F.cell]} cell at this step. ${_s(D)}`),f.draw();let G=F.layers.length>1?`, layer ${F.layers[F.layer].level+1}`:"";re(b,`of ${F.H}${R.mode==="mean"?": the mean":""}, ${j.cells[F.cell]}${G}`),m.setAttribute("aria-pressed",String(R.answer==="asked")),O(),E()}return{el:s,arrange:z,moves:S,draw:_}}var gt=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:i=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:i,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var ws={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},qt=e=>e<1&&e>=.9995?">0.999":U(e,3);function Co({probe:e,before:t,spread:s,units:n}){let r=n.map(([i,a,l,,c],h)=>({unit:i,signal:a,sign:l,score:c,...h?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function za(e){let{chance:t}=ws[e.kind],s=Math.min(t-.15*(1-t),...Co(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var Ao=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,hr=(e,[t,s])=>`${qt(e)} (${qt(t)} to ${qt(s)})`,bn=({spread:e,before:t})=>e[0]>t.spread[1];function Na(e,t){let{kind:s,probe:n,before:r,spread:i,units:a,share:l}=e,[[c,h,,,u]]=a,{title:d}=ws[s],f=bn(e)?"clearly better than":i[1]<r.spread[0]?"clearly worse than":"not clearly better than",b=`Unit ${c} alone tells it best, by its ${h}: ${d} ${hr(u,i)}${s==="auc"?", where 0.5 is a coin toss":""}. That is ${f} before training, where the best unit reaches ${hr(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${qt(n)}, before training ${qt(r.probe)}.`;return l===void 0?b:`${b} It is true at ${me(l)} of the test steps where it can be asked.`}function Oa(e){return e?.features.find(bn)?.units[0].slice(0,2)??null}function Pa({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,i,a,l]=n,c=e.find(u=>u.name===r),h=Ao(c.kind,i,a);return{name:r,title:c.title,how:`${h}, ${ws[c.kind].title} ${qt(l)}`}}function ur(e,t,s=Number.POSITIVE_INFINITY){let[n,r,i]=e.shows??[],[a,l,c]=e.follows[t]??[],h=[n===t&&`shows this in ${r} of ${i} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,a&&`on test texts tells best: ${a} (${ws[l].title} ${qt(c)})`].filter(Boolean);return[h.join("; "),...h].find(u=>u.length<=s)??""}function ot(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var mr=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Fs=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var fr=`.pick {
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
`;var gr=`/* The sentence over its pipe: how large its letters are, its pipe, its valves, and a word at least. */
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
`;var zo={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},No=[.5,1,2,4],pu=900;function pr(e){let t=null,s={},n=(b,m,p)=>{s[b]=B("path",{d:zo[b]});let k=o("button",{type:"button",class:`tb ${b}`,"aria-label":m,title:m},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[b]));return k.addEventListener("click",p),k},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),i=o("button",{type:"button",class:"bare speed",title:"Speed"},"1×");i.addEventListener("click",()=>{e.set({speed:No[(No.indexOf(e.S.speed)+1)%No.length]})});let a=o("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=o("b"),c=o("small"),h=o("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(b=>o("kbd",{},b))),u=o("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.walk(-1)),r,n("forward","Forward one step (right arrow)",()=>e.walk(1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),i,a,o("span",{class:"where"},o("span",{class:"roomy"},"step "),l,c),h);function d(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function f(){clearInterval(t);let{playing:b}=e.S;b&&(t=setInterval(d,pu/e.S.speed)),s.play.setAttribute("d",b?zo.pause:zo.play);let m=b?"Pause (space)":"Play (space)";r.title=m,r.setAttribute("aria-label",m),i.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,i.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:u,draw(b){b("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),f()),b("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}async function Rs({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[i]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(i));return Object.values(s).forEach(ja),l=>a.get_model_by_name(l)}function ja(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&ja(t.shadowRoot)}function It(e,t,{css:s,rem:n,fine:r,font:i}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:i,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var _a=8,wu=100,Dt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function wr(e,t,s,n,r=!1){let i=r?Math.log:h=>h,a=i(t)-i(e),l=h=>s+(n-s)*(a?(i(h)-i(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:h=>Math.max(e,Math.min(t,e+Math.round((h-s)/(n-s)*(t-e)))),span:(h,u)=>[l(h),l(u)]}}function bu({values:e,at:t,first:s=0},n,r){let i=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=i;c<=a;c++){let h=t?t[c]:s+c;l.push([n.at(h),Number.isFinite(e[c])?r(e[c]):NaN,h])}return l}function xu({values:e,at:t,first:s=0},n,r,i){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(h,u)=>u>=0&&u+1<e.length?[[h,i((e[u]+e[u+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function vu(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var Ha=(e,t=wu)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function ku(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:i,shades:a=[],marks:l=[],caption:c,rem:h}=e,{low:u,high:d,top:f,below:b}=e.y,m=t-b,p=t-(e.foot??.2*h),k=y=>f+(m-f)*(d-y)/(d-u||1),g=y=>({class:y===0?"zero":"grid",d:`M${s.left} ${k(y).toFixed(2)}H${s.right}`}),T=(y,M,A,x)=>({x:y,y:M,"text-anchor":x,text:A}),$=u<0&&d>0&&n.every(([y])=>y!==0);return{x:s,y:k,low:u,high:d,top:f,bottom:m,rules:[...n.map(([y])=>g(y)),...$?[g(0)]:[]],texts:[...n.map(([y,M])=>T(s.left-.4*h,k(y)+.26*h,M,"end")),...r.map(([y,M,A="middle"])=>T(s.at(y),p,M,A)),...c?[{...T(s.right,p,c,"end"),"data-term":c.split(" ")[0]}]:[]],shades:a.map(([y,M])=>({x:y,y:f,width:Math.max(0,M-y),height:m-f})),lines:i.map(y=>{let M=bu(y,s,k);return{...y,points:M,d:vu(xu(y,M,s,k))}}),marks:l.map(({k:y,v:M,kind:A="",r:x=4})=>({class:`mark ${A}`,cx:s.at(y),cy:k(M),r:x}))}}function yu(e,t,s){let n={},r=({left:i,top:a,width:l,height:c})=>{let h=0;for(let u of Object.values(e))for(let d=1;d<u.length;d++){let[[f,b],[m,p]]=[u[d-1],u[d]];if(m<i||f>i+l||!Number.isFinite(b+p))continue;let k=y=>b+(p-b)*Math.max(0,Math.min(1,(y-f)/(m-f))),[g,T]=[k(i),k(i+l)],$=Math.min(Math.max(g,T),a+c)-Math.max(Math.min(g,T),a);$>=0&&(h+=1+$/c)}for(let u of Object.values(n))i>=u.left+u.width||u.left>=i+l||a>=u.top+u.height||u.top>=a+c||(h+=20);return h};for(let[i,[a,l]]of Object.entries(t)){let c=null;for(let[h,u]of e[i])if(!(!Number.isFinite(u)||h<s.left||h>s.right))for(let d of[-1,1])for(let f of[1,5,10,18,28]){let b=Math.max(s.left,Math.min(s.right-a,h-Math.min(a/2,12))),m=d<0?u-l-f:u+f,p=Math.max(0,s.top-m)+Math.max(0,m+l-s.bottom),k={left:b,top:m,width:a,height:l},g=20*r(k)+40*p+.3*f+.01*(b-s.left);(c===null||g<c.cost)&&(c={...k,cost:g})}c&&(n[i]=c)}return n}function bs(e,t,s,n,r=1){let i={},a={};e.forEach(({span:c,points:h},u)=>{c.hidden=!1,i[u]=Ha(h),a[u]=[$u(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,h)=>{i[`clear of ${h}`]=Ha(c)});let l=yu(i,a,s);return e.map(({span:c},h)=>(c.hidden=!l[h],l[h]?(c.style.left=`${l[h].left}px`,c.style.top=`${l[h].top+l[h].height/2}px`,l[h]):null))}function Fa({left:e,top:t,width:s,height:n},r,i=4){let a=(h,u,d)=>Math.max(u,Math.min(d,h)),l={far:1/0,ends:[0,0,0,0]},c=(h,u)=>{let[d,f]=[a(h,e,e+s),a(u,t,t+n)],b=Math.hypot(h-d,u-f);b<l.far&&Object.assign(l,{far:b,ends:[d,f,h,u]})};return r.forEach(([h,u],d)=>{if(!Number.isFinite(u))return;c(h,u);let[f,b]=r[d-1]??[];if(Number.isFinite(b))for(let m=1;m<8;m++)c(f+(h-f)*m/8,b+(u-b)*m/8)}),l.far>i&&l.far<1/0?l.ends:null}var Oo=new Map;function $u(e,t){let s=`${t} ${e.className} ${e.textContent}`;return Oo.get(s)||Oo.set(s,e.offsetWidth),Oo.get(s)}var ls=e=>!!e.target.closest?.("[data-term]");function qs(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(B(t));s.forEach(({text:n,title:r,...i},a)=>{let l=e.children[a];Le(l,i),n!==void 0&&re(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(B("title",{},r))})}function it(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(y=>[y,B("g",{class:y})])),{shades:s,rules:n,texts:r,lines:i,marks:a,under:l,dots:c}=t,h=B("path",{class:"here"}),u=B("svg",{"aria-hidden":"true"},s,n,r,h,l,i,a,c),d=o("div",{class:"labels","aria-hidden":"true"}),f=o("div",{class:"tag",role:"tooltip"}),b=o("div",{class:`chart ${e}`,role:"img"},u,d,f),m=null,p=null,k=null,g="";f.hidden=!0;function T(y){let M=b.getBoundingClientRect(),[A,x]=[y.clientX-M.left,y.clientY-M.top],C=ls(y)||!k||A<k.x.left-_a||A>k.x.right+_a,L=y.buttons>0&&y.pointerType!=="touch",v=C||L?null:p.tip?.(k.x.find(A));f.hidden=!v,v&&(re(f,v),f.style.left=`${Math.max(0,Math.min(M.width-f.offsetWidth,A+12))}px`,f.style.top=`${Math.max(-f.offsetHeight-4,x-f.offsetHeight-10)}px`)}for(let y of["pointermove","pointerdown"])b.addEventListener(y,T);b.addEventListener("pointerdown",y=>ls(y)&&y.stopImmediatePropagation()),b.addEventListener("pointerleave",()=>f.hidden=!0);function $(){let{alone:y,still:M,along:A=[],bars:x,rem:C}=p,L=y?[]:k.lines.filter(N=>N.name).sort((N,E)=>(N.later??0)-(E.later??0)),v=JSON.stringify([y,L.map(({name:N,cls:E,term:O})=>[N,E,O])]);if(M&&v===g)return;v!==g&&d.replaceChildren(...y?[o("span",{class:"alone"},y)]:[],...L.map(({name:N,kind:E,cls:O=`name ${E}`,term:_})=>o("span",{class:O,..._&&{"data-term":_}},N))),g=v;let{x:w,y:S}=k,z=A.length?k.bottom:m.height,P={left:w.left+4,right:w.right-4,top:0,bottom:z,...p.room};bs(L.map(({points:N,named:E},O)=>({span:d.children[O],points:E?N.filter(([,,_])=>E(_)):N,whole:E&&N})),[...k.lines.filter(N=>!N.name&&!N.aside).map(N=>N.points),...x?.(S)??[]],P,C)}return{el:b,under:l,get frame(){return k},measure(){return m={width:b.clientWidth,height:b.clientHeight},m},draw(y){if((!m?.width||!m.height)&&this.measure(),!m.width||!m.height)return;p=y,k=ku(p,m),Le(u,m),qs(s,"rect",k.shades),qs(n,"path",k.rules),qs(r,"text",k.texts);let M=({kind:A="",d:x,style:C="",title:L})=>({class:`line ${A}`,d:x,style:C,title:L});qs(i,"path",k.lines.map(M)),qs(a,"circle",k.marks),$(),Le(b,{"aria-label":p.said})},cursor(y){if(!k)return;let{x:M,y:A,top:x,bottom:C}=k,L=y>=M.first&&y<=M.last,v=p.here==="column"?M.span(y,y):[M.at(y)],w=L&&p.here?v.map(z=>`M${z.toFixed(2)} ${x}V${C}`).join(""):"";Le(h,{d:w});let S=k.lines.filter(({dot:z,values:P})=>z&&L&&Number.isFinite(P[y]));qs(c,"circle",S.map(({kind:z,dot:P,values:N})=>({class:`dot ${z}`,cx:M.at(y),cy:A(N[y]),r:P})))}}}var Su=5,Mu=600,Ra=3,Eu=16,Tu=.45,qa=["","7 4","9 3 2 3"];function Ia(e,t){let s=o("h2"),n=o("span",{class:"r"}),r={valves:it("plot valves"),memory:it("plot memory")};for(let{el:d,under:f}of Object.values(r)){let b=k=>k.clientX-d.getBoundingClientRect().left,m=(k,g)=>[g,Math.max(e.G.gutter,Math.min(e.G.width,b(k)))],p=k=>e.G.a-.5+(k-e.G.gutter)/e.G.cw;st(d,{press:k=>b(k)>=e.G.gutter&&b(k),slop:(k,{x:g})=>!e.small&&k.pointerType!=="touch"&&Math.abs(k.clientX-g)>=Su,click:k=>e.go(e.G.step(b(k))),move(k,g){let[T,$]=m(k,g).sort((y,M)=>y-M);f.replaceChildren(B("rect",{class:"band",x:T,width:$-T,y:0,height:"100%"}))},done(k,g){f.replaceChildren(),t(...m(k,g).sort((T,$)=>T-$).map(p))},cancel:()=>f.replaceChildren()}),d.addEventListener("dblclick",()=>e.resetZoom()),d.addEventListener("wheel",k=>{if(!k.ctrlKey||b(k)<e.G.gutter)return;k.preventDefault();let g=p(b(k)),T=Math.max(.2,1+k.deltaY/Mu),{a:$,end:y}=e.G;t(g+($-.5-g)*T,g+(y-.5-g)*T)},{passive:!1})}let i=()=>e.P.roles.gates;function a(){let{rem:d,low:f,small:b}=e,m=i().length===0,p={valves:m?0:(f?2.9:3.1)*d,memory:(b?5:f?3.6:3.9)*d+(m?3*d:0)};for(let[k,{el:g}]of Object.entries(r))g.style.height=`${Math.round(p[k])}px`,g.hidden=p[k]===0;for(let k of Object.values(r))k.measure()}function l(d){let{roles:f}=e.P;if(f.kind(d)==="gate"){let m=qa[f.gates.indexOf(d)%qa.length];return`stroke:var(--F${d},var(--ink2));stroke-width:2;stroke-linecap:butt${m&&`;stroke-dasharray:${m}`}`}return d==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${d===f.candidate?"stroke-dasharray:1 4":""}`}let c=d=>e.S.mode==="mean"?e.P.mean(d):e.P.column(d,e.S.unit);function h(d,f,b,m,p,k){let{P:g,G:T,rem:$}=e,y=Object.fromEntries(f.map(M=>[M,c(M)]));r[d].draw({x:Dt(T),y:{low:b,high:m,top:Ra,below:Ra},rows:p,lines:f.map(M=>({values:y[M],name:M,term:M,kind:`of-${M}`,cls:`letter s-${M}`,style:l(M)})),tip:M=>`step ${M+1} “${g.shown[M]}”
${f.map(A=>`${A} ${U(y[A][M],4)}`).join("   ")}`,alone:g.T===1?`A line needs at least two ${g.reads.many}.`:null,said:k,rem:$})}function u(){let{P:d,S:f}=e,b=i(),m=d.signals.filter(A=>!b.includes(A)),p=A=>`${A} over time. The numbers are in the table.`;b.length&&h("valves",b,-.04,1.04,[[0,"0"],[1,"1"]],p(`Gates ${b.join(", ")}`));let k=1.12*Math.max(1,...m.map(A=>Math.max(...c(A).map(Math.abs)))),g=Math.floor(k),T=[-g,0,g].map(A=>[A,U(A,0,!0)]);h("memory",m,-k,k,T,p(m.join(", "))),s.replaceChildren(oe("unit over time",f.mode==="mean"?`Mean of ${d.H} units over time`:`Unit ${f.unit} over time`)," ",o("small",{},f.mode==="mean"?"":ur(d,f.unit,(e.width-Eu*e.rem)/(Tu*e.fine))));let $=f.mode==="unit"?d.halfLife(f.unit):null,y=$<0?" This text ends before more can be told.":"",M=oe("half-life");M.dataset.act=`In this text: ${Fs(d.reads)}.${y}`,n.replaceChildren(...$===null?[]:[M," ",o("b",{},ot($))])}return{els:[o("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(d){d("size","picture")&&a(),d("picture","unit","view","size")&&u()}}}var Lu=5,Wa={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function Cu(e,t=e[e.length-1]){return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}function Au(e,t,s){let n=e[`${t==="lstm"?t:"own"}.h`],[r,i]=["rnn",t].map(a=>s.find(l=>l.cell===a)?.loss);return t==="rnn"||!n||!e["rnn.h"]||!(e["rnn.h"][0]>n[0])?"":`The RNN’s curve ends above: a gradient is not a memory${r>i+Math.LN2?`, and this RNN has not learned the answer (its loss is ${U(r,2)})`:""}.`}var zu=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${ue(t)}”), its guess`,Nu=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${ue(t)}”, the top answer of the network shown`;function Da(e){let t=o("h2"),s=o("small"),n=o("div",{class:"bk"}),r=o("div",{class:"labels","aria-hidden":"true"}),i=o("div",{class:"plot gradient",role:"img"},n,r),a=Ia(e,m),l=o("div",{class:"plots",tabindex:"0",role:"group","data-terms":".plots","aria-label":"The unit and the gradient over time; the arrows go through their words and letters"},...a.els,o("div",{class:"hd long"},t),i),c=null,h=!1,u=[],d=0,f=0;i.addEventListener("pointerdown",x=>f=x.clientX,!0),i.addEventListener("click",x=>{if(ls(x)||Math.abs(x.clientX-f)>4)return;let C=x.clientX-i.getBoundingClientRect().left;C>=e.G.gutter&&e.go(e.G.step(C))}),i.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(d),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function b(){let x=await Rs(e.setup.figures,{gradient:n});c={named:x,time:x("time")},c.time.change.connect(()=>{if(h)return;clearTimeout(d);let{start:C,end:L}=c.time;d=setTimeout(()=>m(C,L),30)}),x("gradient.y").change.connect(()=>{h||requestAnimationFrame(A)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function m(x,C){let{P:L,G:v,S:w}=e,S=Ki(x,C,L.T,v.width-v.gutter);S.a===w.view.a&&S.n===w.view.n?k():e.set({view:S})}function p(x){h=!0;try{x()}finally{h=!1}}let k=()=>c&&p(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function g(){let{G:x,rem:C,low:L,small:v}=e;i.style.height=`${Math.round((v?11:L?6.6:7)*C)}px`,c.named("gradient").setv({min_border_left:x.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=v?null:"auto"}function T(){let{css:x}=e;for(let[C,[L,v,w]]of Object.entries(Wa)){let{glyph:S}=c.named(`gradient.${C}`);S.setv({line_color:x(L),line_width:v,line_dash:w??[],line_cap:"round"})}It(c.named,"gradient",e)}function $(x,C,L,v,w,S){let{T:z}=e.P,P=Array.from({length:z},(E,O)=>O),N={t:P,tip:P.map(S),low:P.map(()=>C),high:P.map(()=>L)};for(let E of Object.keys(Wa)){let O=E in x;c.named(`gradient.${E}`).visible=O,N[E]=O?Array.from(x[E]):P.map(()=>NaN)}c.named("gradient.source").data=N,c.named("gradient.y").setv({start:C,end:L}),c.named("gradient.axis").major_label_overrides=new Map(w),c.named("gradient.ticks").ticks=v}let y=x=>Be(e.setup.cells[x]);function M(){let{P:x,S:C}=e,L={},v={},w={},S=x.cell,z=new Map(x.curves.filter(({signal:q})=>q==="h").map(({key:q,cell:D})=>[D,x.array(q).at(-1)]));for(let{key:q,cell:D,signal:G}of x.curves){let X=`${D==="rnn"||D==="lstm"?D:"own"}.${G}`;L[X]=Cu(x.array(q),z.get(D)),w[X]=`‖dL/d${G}‖`,v[X]=`${y(D)} ${w[X]}`}let P=Object.values(L).flatMap(q=>q.filter(Number.isFinite)),N=Math.min(-1.5,Math.min(...P)-.25),E=Math.max(.25,Math.max(...P)+.15),O=Au(L,x.cell,x.curves);O.includes("learned")&&(v["rnn.h"]+=" (has not learned this)");let _=x.array("forget");if(_){let q=D=>C.mode==="mean"?Math.log10(Array.from({length:x.H},(G,X)=>10**_[D*x.H+X]).reduce((G,X)=>G+X)/x.H):_[D*x.H+C.unit];L.forget=Array.from({length:x.T},(D,G)=>Number.isFinite(q(G))?q(G):NaN),w.forget="product of f",v.forget=C.mode==="mean"?`∏ ${Te(x.roles.keep)}, mean of units`:`∏ ${Te(x.roles.keep)} of unit ${C.unit}`,S!=="lstm"&&(v.forget+=` (${y(S)})`)}let H=Re(N,E,5,!0),F=H.map(q=>[q,{0:"1","-1":"0.1","-2":"0.01"}[q]??Ke(q)]);$(L,N,E,H,F,q=>`step ${q+1} “${x.shown[q]}”
`+Object.entries(L).map(([D,G])=>`${v[D]} ${kt(G[q])}`).join(`
`)),u=Object.entries(L).map(([q,D])=>({line:q,values:D,name:v[q],term:w[q]}));let R=pe(x.shown[x.T-1],20),j=oe("gradient",`How far the error from “${R}” reaches`);t.replaceChildren(j," ",s);let W=[...new Map(x.curves.map(({cell:q,loss:D})=>[y(q),D]))].map(([q,D])=>`${q} ${U(D,2)}`).join(", ");s.replaceChildren(oe("loss",zu(x)),`: ${W}; each ÷ its last `,oe("‖dL/dh‖"),", ",oe("log scale")),j.dataset.act=`How to read it: each curve is what reaches that step of an error of size 1 in h at the last step, as on the Gradients page. ${Nu(x)}: ${W}. Each is the norm of a total derivative of L, divided by the network’s own ‖dL/dh‖ at the last step.${O?` ${O}`:""}`,i.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(v).map(([q,D])=>`${D} at the first step ${kt(L[q][0])}`).join("; ")}.`)}function A(){let{G:x,rem:C,P:L}=e;if(L.T===1){let O=`The gradient needs at least two ${L.reads.many}.`;return r.replaceChildren(o("span",{class:"alone"},O))}let{start:v,end:w}=c.named("gradient.y"),S=i.clientHeight,z=O=>3+(S-6)*(1-(O-v)/(w-v)),P=u.map(({line:O,values:_,name:H,term:F})=>{let R=[];for(let I=Math.max(0,x.a);I<x.end;I++){let W=z(_[I]);R.push([x.centre(I),W<-2||W>S+2?NaN:W])}return{span:o("span",{class:`name ${O.replace(".","-")}`,"data-term":F},H),points:R}}),N=B("svg",{class:"threads",width:x.width,height:S});r.replaceChildren(N,...P.map(({span:O})=>O));let E={left:x.gutter+2,right:x.width-2,top:0,bottom:S};bs(P,[],E,C).forEach((O,_)=>{let H=O&&Fa(O,P[_].points,Lu);if(!H)return;let[F,R,j,I]=H.map(W=>W.toFixed(1));N.append(B("line",{x1:F,y1:R,x2:j,y2:I,class:u[_].line.replace(".","-")}))})}return b(),{el:l,draw(x){a.draw(x),c&&(x("size","picture")&&p(g),x("theme","size")&&p(T),x("picture","unit")&&p(M),x("view","picture","size")&&k(),x("view","picture","size","unit","theme")&&A())}}}var Mt=e=>typeof e=="string";function xn(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,i=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(i)<Number(r)||Number(i)>=t||Number(i)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(i);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function Bt(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var pt=e=>e===null?"*":Bt(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),Et=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${pt(t)}:${pt(s)}=${n}`,wt=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),Ne=e=>e.on&&!e.why,Ou=(e,t,s,n)=>Ne(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),xs=(e,t,s,n)=>e.findLast(r=>Ou(r,t,s,n))?.value??null;function Ua(e,t,s,n,r){let i=e.filter(l=>Ne(l)&&l.signal===t);if(!i.length)return null;let a=new Set;for(let l of Is(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(xs(i,t,c,l));return a.size===1?[...a][0]:void 0}function Va(e,t,s){return e.flatMap(n=>{if(!Ne(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:i,...a}=n,l=t===null?[]:Is(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var br=(e,t)=>pt(e.units)===pt(t.units)&&pt(e.steps)===pt(t.steps);function xr(e,t,s){let{signal:n}=e[t],r=s.map(({hold:i})=>i.map(([a])=>a)).filter(i=>i.includes(n));return e.flatMap((i,a)=>i.signal!==n&&br(i,e[t])&&r.some(l=>l.includes(i.signal))?[a]:[])}var Ba=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),Is=(e,t)=>e??Array.from({length:t},(s,n)=>n);function Ga(e,t,s){return e.map((n,r)=>{if(!Ne(n))return[];let i=Is(n.units,s).length*Is(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!Ne(c)||c.signal!==n.signal||c.value===n.value)continue;let h=Is(Ba(n.units,c.units),s),u=Is(Ba(n.steps,c.steps),t);h.length&&u.length&&a.push({by:l,steps:u,whole:h.length*u.length===i})}return a})}var Pu=200,vr={past:[],future:[]},Po=({past:e},t)=>({past:[...e.slice(1-Pu),t],future:[]}),Ka=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,Ya=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function Xa(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function Ja(e){let t=o("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:i,y:a}){let l=Xa(1,r),c=!1,h=B("circle",{class:"grip",cx:i-.78*gs,cy:a-.78*gs,r:5.5}),u=B("a",{class:"hand",href:"./whatif"},B("circle",{class:"reach",cx:i,cy:a,r:gs+5}),h),d=()=>{let{S:g}=e,T=g.mode==="mean"?null:[g.unit];u.setAttribute("href",Zt(e,"whatif",{pins:Et({signal:n,units:T,steps:[g.t],value:l.value})}))},f=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,b=1,m=()=>`This ${e.P.roles.word(n)} gate lets ${me(r?1-b:b)} through. ${l.words} Opens What if, ${n} of ${f()} at ${l.value}`,p=()=>{d();let g=u.getBoundingClientRect(),T=e.root.getBoundingClientRect();t.textContent=m(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(T.width-t.offsetWidth-4,g.left-T.left+g.width/2-t.offsetWidth/2))}px`,t.style.top=`${g.bottom-T.top+4}px`},k=()=>t.hidden=!0;u.addEventListener("pointerenter",g=>g.pointerType!=="touch"&&p()),u.addEventListener("focus",p);for(let g of["pointerleave","blur"])u.addEventListener(g,T=>T.pointerType!=="touch"&&k());return u.addEventListener("pointerdown",g=>c=g.pointerType==="touch"&&t.hidden),u.addEventListener("click",g=>{d(),c&&(g.preventDefault(),p())}),{el:u,step(g){u.style.display=g.blank?"none":"",!g.blank&&(b=g.now[n],l=Xa(b,r),u.setAttribute("aria-label",`${e.P.roles.word(n)}: ${m()}`),!t.hidden&&u.matches(":hover, :focus")&&(t.textContent=m()))}}}return{tag:t,hand:s}}var ju=250;function Za(e){let t=o("p",{class:"say","aria-live":"polite"}),s=o("h2"),n=Hs(e),r=o("button",{type:"button","aria-label":"one unit"},"one"),i=o("button",{type:"button"},"mean"),a=o("select",{"aria-label":"Layer"}),l=o("div",{class:"seg"},n.row,a,...n.els,r,i);r.addEventListener("click",()=>e.set({mode:"unit"})),i.addEventListener("click",()=>e.set({mode:"mean"})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(Ye))});let c=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),h=o("div",{class:"eq"}),u=o("canvas",{class:"strips",role:"img"}),d=o("div",{class:"rows","aria-hidden":"true"}),f=oe("bars of all units",""),b=o("h2",{},f),m=o("h2"),p=o("div",{class:"hd"},m),k=o("ol",{class:"pred"}),g=o("p",{class:"remark"}),T=o("div",{class:"instant"},t,o("div",{class:"cellhd"},s,l),c,h,o("div",{class:"low"},o("div",{},o("div",{class:"hd"},b),o("div",{class:"barred"},u,d)),o("div",{},p,k,g))),$=B("path",{class:"wire"}),y=B("path",{class:"tip"}),M=B("svg",{class:"ahead","aria-hidden":"true"},$,y);T.append(M);let A=0,x=0,C=null,L=null,v={width:0,height:0};u.addEventListener("click",N=>{let E=u.getBoundingClientRect(),O=1.5*e.rem,_=Math.floor((N.clientX-E.left-O)/(E.width-O)*e.P.H);_>=0&&_<e.P.H&&e.pick(e.order[_])});let w=Array.from({length:5},()=>{let N=o("span",{class:"bar"}),E=o("span",{class:"w"}),O=o("span",{class:"n"});return{bar:N,word:E,p:O,row:o("li",{"data-term":"next word"},N,E,O)}});k.append(...w.map(N=>N.row));let S=o("p",{class:"besideit"});g.before(S);function z(){let{P:N,S:E,rem:O,css:_}=e,H=devicePixelRatio||1,{width:F,height:R}=v;(u.width!==Math.round(F*H)||u.height!==Math.round(R*H))&&(u.width=Math.round(F*H),u.height=Math.round(R*H));let j=u.getContext("2d");j.setTransform(H,0,0,H,0,0),j.clearRect(0,0,F,R);let I=1.5*O,W=(R-2)/N.signals.length,q=(F-I)/N.H,D=e.order.indexOf(E.unit),G=q>3?1.2:0;N.signals.forEach((X,te)=>{let Y=e.P.roles.kind(X)==="gate",Z=e.full(X),ie=te*W+2,se=W-5,V=Y?ie+se:ie+se/2;j.globalAlpha=1,j.fillStyle=_("--rule2"),j.fillRect(I,V,F-I,1);let K=N.signal(X),J=Y?[_(`--F${X}`)]:[_("--Fpos"),_("--Fneg")],Q=J.map(()=>new Path2D);for(let ce=0;ce<N.H;ce++){let de=K[E.t*N.H+e.order[ce]],le=Math.max(.5,Math.min(1,Math.abs(de)/Z)*(Y?se:se/2));Q[!Y&&de<0?1:0].rect(I+ce*q+G/2,de<0?V:V-le,Math.max(1,q-G),le)}j.globalAlpha=.85,J.forEach((ce,de)=>{j.fillStyle=ce,j.fill(Q[de])})}),j.globalAlpha=1,E.mode!=="mean"&&(j.strokeStyle=_("--ink"),j.lineWidth=1.75,j.strokeRect(Math.max(I+D*q-2,1),1,Math.min(q+4,F-I-D*q+1),R-2))}function P(){let N=[...c.querySelectorAll(".head")].filter(I=>I.getAttribute("d").endsWith("l-8 8"));if(M.style.display=e.small||!N.length?"none":"",e.small||!N.length)return;let E=T.getBoundingClientRect(),O=N.at(-1).getBoundingClientRect(),_=m.firstChild.getBoundingClientRect(),H=O.top+O.height/2-E.top,F=E.width+.45*e.rem,R=_.right-E.left+.5*e.rem,j=_.top+_.height/2-E.top;$.setAttribute("d",`M${O.right-E.left+3} ${H}H${F}V${j}H${R}`),y.setAttribute("d",`M${R+6} ${j-4}l-6 4l6 4`)}return{el:T,draw(N){let{P:E,S:O}=e,_=performance.now()-A<ju;N("step")&&(A=performance.now());let H=E.cell+JSON.stringify(E.options)+e.small;H!==L&&(L=H,C=rs(E.roles,e.hand),c.replaceChildren(C.svg)),N("picture","size")&&(x=C.least());let F={...os(E,O),compact:e.small,least:x,instant:_||N("picture","size","unit","theme")};if(N("picture")){a.replaceChildren(...E.layers.map((te,Y)=>o("option",{value:Y},`layer ${te.level+1}${E.layers.some(Z=>Z.direction==="reverse")?` ${te.direction}`:""}`))),a.value=String(E.layer),a.hidden=E.layers.length===1;let{title:G}=E.answers;p.classList.toggle("long",E.answers.kind==="value");let X=oe("next word",G[0].toUpperCase()+G.slice(1));E.answers.kind==="label"&&(X.dataset.act=`It picks one of ${E.words.length}, also where none of them is right, and may be sure and wrong.`),m.replaceChildren(X),g.textContent=e.setup.tasks[e.entry?.task]?.remark??"",k.setAttribute("aria-label",`What it answers: ${G}`)}if(N("play")&&t.setAttribute("aria-live",O.playing?"off":"polite"),!N("picture","size","theme","focus","unit","step","beside"))return;if(N("picture","size")){let G=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;u.style.height=`${G}px`,v={width:u.clientWidth,height:G},d.replaceChildren(...E.signals.map(X=>o("b",{class:`s-${X}`,"data-term":X},X)))}C.update(F);let R=js(E.roles,F);t.replaceChildren(...ir(R)),C.svg.setAttribute("aria-label",`The ${e.setup.cells[E.cell]} cell at this step. ${_s(R)}`);let j=O.mode==="mean";s.replaceChildren(...j?["Inside ",oe("mean over units","the mean")," ",o("small",{},`of ${E.H} units`)]:["Inside ",oe("unit",`unit ${O.unit}`)," ",o("small",{},`of ${E.H}`)]),s.title=j?"":ur(E,O.unit),Le(r,{"aria-pressed":!j}),Le(i,{"aria-pressed":j}),Le(i,{"aria-label":`mean of ${E.H}`}),n.row.hidden=j,n.draw(),h.replaceChildren(...ar(E.roles,F).map(({symbol:G,value:X,cls:te,op:Y,means:Z})=>o("span",{class:`term${Y?" op":""}`,"data-term":Z},o("span",{class:"sy"},G??""),o("span",{class:`va${te?` s-${te}`:""}`},X)))),re(f,`All ${E.H} units now`),u.setAttribute("aria-label",`Bars of every signal for all ${E.H} units at step ${O.t+1}. The numbers are in the table.`),z(),N("picture","size")&&P();let I=E.top(O.t),W=E.answers.kind==="value",q=O.beside&&E.beside?E.top(O.t,"beside").slice(0,3):[],D=Math.min(I.length,w.length-+(g.textContent!=="")-2*+(q.length>0));S.hidden=!q.length,q.length&&S.replaceChildren(o("b",{},e.setup.cells[E.beside.cell]),`: ${q.map(([G,X])=>`${ue(G)} ${W?U(X,3):me(X)}`).join(", ")}`),w.forEach(({row:G,word:X,p:te,bar:Y},Z)=>{G.hidden=Z>=D,!G.hidden&&(re(X,ue(I[Z][0])),re(te,W?U(I[Z][1],3):me(I[Z][1])),Y.hidden=W,Y.style.width=`${100*I[Z][1]}%`)})}}}var Ho=2,Qa=2**32,jo=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},_o=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*jo(e.temperature,0,Ho,s.temperature))/100,seed:Math.floor(jo(e.seed,0,Qa-1,s.seed)),length:Math.round(jo(e.length,1,t,s.length))});function el(e){let t=e.setup.written,s=(m,p,k)=>o("input",{type:"number",name:m,"aria-label":p,title:p,...k}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${Ho}: at 0 always the top answer`,{min:0,max:Ho,step:"any"}),i=s("seed","Seed: the same seed writes the same text",{min:0,max:Qa-1,step:1}),a={temperature:r,seed:i,length:n},l=o("span",{}),c=o("button",{type:"submit",class:"btn"},"Write on"),h=o("form",{class:"writeon","aria-label":"Write on"},c,o("label",{},n,l),o("label",{},"temp",o("span",{class:"roomy"},"erature")," ",r),o("label",{},"seed ",i)),u=()=>Object.fromEntries(Object.entries(a).map(([m,p])=>[m,p.value])),d=m=>{for(let[p,k]of Object.entries(m))a[p].value=String(k)};d(_o({temperature:"",seed:"",length:""},t));let f=_o(u(),t),b=()=>{f=_o(u(),t,f),d(f)};return h.addEventListener("change",b),h.addEventListener("submit",m=>{m.preventDefault(),b(),e.send({write:f},{wrote:!0})}),{el:h,draw(m){m("picture")&&(h.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var _u=17.5,Hu=4,Fu=19,tl={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function sl(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=o("span",{class:"whose"}),n=el(e),r=o("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),i=o("div",{class:"tag",role:"tooltip"});i.hidden=!0;let a=o("div",{class:"readbar"},o("span",{class:"wide"},"Colour"),t,s,n.el),l=o("div",{class:"reader"},a,r,i),c=o("span",{class:"legend","aria-hidden":"true"}),h=o("span",{class:"ownword"},o("u",{},"written by the network")),u=o("span",{class:"r tools"},h,c),d=[],f=null,b=null;r.addEventListener("click",({target:A})=>A.t!==void 0&&e.go(A.t)),r.addEventListener("pointermove",m);for(let A of["pointerleave","scroll"])r.addEventListener(A,()=>i.hidden=!0);function m({target:A,clientX:x,clientY:C}){let{P:L,S:v}=e,{t:w}=A;if(i.hidden=w===void 0,i.hidden)return;let S=Si(L.tokens,w),z=S?` of “${S}”`:"";i.textContent=`${v.focus} ${U(p()[w],4)} · ${v.mode==="mean"?`mean of ${L.H} units`:`unit ${v.unit}`} · step ${w+1} “${pe(L.shown[w],24)}”${z}`;let P=l.getBoundingClientRect(),{offsetWidth:N}=i;i.style.left=`${Math.max(0,Math.min(P.width-N,x-P.left+12))}px`,i.style.top=`${C-P.top-34}px`}let p=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function k(){let{P:A,S:x}=e;return e.P.roles.kind(x.focus)==="memory"?A.reach(x.focus,x.mode==="mean"?null:x.unit):1}function g(){let{P:A}=e,{kind:x}=A.reads,C=[];d=Rn(x,e.text,A.tokens).map(({before:v,shown:w,kind:S,after:z},P)=>{let N=o("span",{class:S||!1},w);return N.t=P,A.unknown[P]&&(N.classList.add("unknown"),N.title=`“${A.tokens[P]}” ${Es(A)}`),e.written!==null&&P>=e.written&&N.classList.add("own"),C.push(v,N,z),N}),r.classList.toggle("code",["bytes","characters"].includes(x));let L=tl[x]??tl.other;r.style.fontSize=`${L.find(([v])=>A.T<=v)?.[1]??1}rem`,r.replaceChildren(...C.filter(v=>v!=="")),r.scrollTop=0,f=null,h.hidden=e.written===null}function T(){let{rem:A,small:x,time:C}=e;r.style.height="";let L=x?Fu*A:C.clientHeight-l.offsetTop-a.offsetHeight-_u*A;r.style.height=`${Math.max(Hu*A,Math.min(r.scrollHeight+2,L))}px`}function $(){let{S:A,palette:x}=e,C=p(),L=k();d.forEach((v,w)=>{let S=x.of(A.focus,C[w],L);v.colour!==S&&(v.colour=S,v.style.background=tt(S),v.style.color=ht(S))}),c.replaceChildren(...us(e,A.focus,L)),s.textContent=A.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${A.unit}`;for(let v of t.children)v.setAttribute("aria-pressed",String(v.dataset.signal===A.focus))}function y(){let{P:A}=e,x=L=>e.P.roles.kind(L)==="gate",C=[A.memory,...A.signals.filter(L=>L!==A.memory&&!x(L)).reverse(),...A.signals.filter(x)];t.replaceChildren(...C.map(L=>{let v=e.P.roles.word(L),w=o("button",{type:"button","data-signal":L,"aria-label":`${v} ${L}`,"data-term":L},o("i",{class:`s-${L}`},L));return w.addEventListener("click",()=>e.look(L)),w}))}function M(){f?.classList.remove("cur"),f?.removeAttribute("aria-current"),f=d[e.S.t],f.classList.add("cur"),f.setAttribute("aria-current","step");let{offsetTop:A,offsetHeight:x}=f,C=Math.min(2*x,r.clientHeight/3);A-C<r.scrollTop?r.scrollTop=A-C:A+x+C>r.scrollTop+r.clientHeight&&(r.scrollTop=A+x+C-r.clientHeight)}return{el:l,key:u,sheet:r,draw(A){let{P:x}=e;A("picture")&&b!==x.signals.join()&&(y(),b=x.signals.join()),A("picture")&&g(),A("picture","size")&&T(),A("picture","theme","focus","unit")&&$(),A("picture","size","step")&&M(),n.draw(A)}}}var Ru={time:"Over time",text:"Text and units"};function nl(e){let t=Object.entries(Ru).map(([a,l])=>{let c=o("button",{type:"button","data-pane":a,title:"Switch (key v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),s=o("div",{class:"hd panes"},o("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=o("button",{type:"button"});n.addEventListener("click",()=>e.set({beside:!e.S.beside})),s.append(o("div",{class:"seg besides"},n));let r=null,i=null;return{el:s,join(a,l){r=a,s.append(l.key)},draw(a){if(i!==e.small&&(i=e.small,(i?r.head:s).append(r.tools),r.head.hidden=!i),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];n.hidden=!l,n.textContent=`${l} beside`,n.title=`What a ${l} of the same size, trained alike, makes of this text`,n.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}var qu="grammar",Iu="grammar-lstm-32-s0";var Ws=e=>({text:e.setup.tasks[qu].examples[0][1],model:Iu,weights:"trained"}),We=(e,t)=>Ws(e).text.split(" ").lastIndexOf(t);var Ds=".ribbon, .transport",kr=e=>`.cell g[data-term=${e}] > :is(circle, text, rect)`,rl=".low > div:last-child",cs=(e,t={})=>s=>({...Ws(s),unit:6,view:"time",t:e(s),...t}),vn=(e,t=0)=>s=>We(s,e)+t,at=vn("moved"),vs=vn("moved",-1),Ve=(e,t,s)=>e.P.at(t,s,6),bt=(e,t)=>`“${e.P.shown[t]}”`,ol=({P:e},t)=>{let[s,n]=e.top(t)[0];return`“${s}” (${me(n)})`},il={of:["text","model","weights"],example:"the sentence of France and Japan",onward:["whatif","On to What if →"],stops:[{title:"Where is the answer?",says:e=>["The network reads one word at a time, and after each it guesses the next. ",`This list is its guess after ${bt(e,at(e))}: ${ol(e,at(e))}.`],act:"go to the last word, where the answer is.",done:({t:e},{P:t})=>e===t.T-1,did:e=>[`After ${bt(e,e.P.T-1)} it expects ${ol(e,e.P.T-1)}.`],at:rl,lit:Ds,state:cs(at),hand:["ArrowRight","End"]},{title:"A unit is one number in memory",says:e=>[`This pipe is the memory of unit ${6}, one of ${e.P.H} numbers that go from word to word. `,`At ${bt(e,We(e,"with"))} it holds `,mt(Ve(e,"c",We(e,"with"))),": orange is below zero, blue above, and thicker is further away."],act:"go to “Japan”, and see it change colour.",done:({t:e},t)=>e>=We(t,"Japan"),did:e=>[`At ${bt(e,e.S.t)} it holds `,mt(Ve(e,"c",e.S.t)),". Neither colour is the better one."],at:".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",lit:Ds,clear:".say, .cell",state:cs(vn("with")),hand:["ArrowLeft","ArrowRight"]},{title:"A row is a unit, a column a word",says:e=>[`Each of these ${e.P.H} rows is one unit, each column the word above it. `,"The colour says how far its forget gate ",{text:"f",cls:"f"}," is open: dark is 1, light is 0."],act:"click another row, or press ↓.",done:({unit:e})=>e!==6,did:e=>[`The cell and the lines are now those of unit ${e.S.unit}.`],at:".map.focused",lit:".ribbon",clear:".cellhd, .cell",state:cs(at),hand:["ArrowUp","ArrowDown"]},{title:"A gate is a number, the valve its picture",says:e=>["A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",`At ${bt(e,vs(e))} it stands open, `,nt("f",Ve(e,"f",vs(e))),`: ${Ze(Ve(e,"f",vs(e)))} of the memory goes through.`],act:"step on one word, and watch it shut.",done:({t:e},t)=>e===at(t),did:e=>[`At ${bt(e,at(e))} it is shut: `,nt("f",Ve(e,"f",at(e))),"."],at:kr("f"),lit:Ds,clear:".say, .cell",state:cs(vs),hand:["ArrowLeft","ArrowRight"]},{title:"Why “forget”, when 1 keeps?",says:e=>["The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",`At ${bt(e,at(e))} it is `,nt("f",Ve(e,"f",at(e))),`, and ${Ze(1-Ve(e,"f",at(e)))} of the `,mt(Ve(e,"c",vs(e)))," that “France” wrote is gone."],act:"step back: how long was it kept?",done:({t:e},t)=>e>We(t,"France")&&e<at(t),did:e=>[`At ${bt(e,e.S.t)} `,nt("f",Ve(e,"f",e.S.t))," of it is kept: ",mt(Ve(e,"c",e.S.t)),", as it has been since “France”."],at:kr("f"),lit:`${Ds}, .say`,clear:".say, .cell",state:cs(at),hand:["ArrowLeft","ArrowRight"]},{title:"The input gate writes",says:e=>["What is new, the candidate g, gets into memory as far as the input gate lets it. ",`At ${bt(e,We(e,"Japan"))} that is `,nt("i",Ve(e,"i",We(e,"Japan")))," of ",mt(Ve(e,"g",We(e,"Japan"))),", in the place of what was forgotten."],act:"step on one word: it shuts, and the memory stays.",done:({t:e},t)=>e===We(t,"Japan")+1,did:e=>[`At ${bt(e,e.S.t)} `,nt("i",Ve(e,"i",e.S.t))," of the candidate is written, and ",mt(Ve(e,"c",e.S.t))," stays."],at:`${kr("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,lit:Ds,clear:".say, .cell",state:cs(vn("Japan")),hand:["ArrowLeft","ArrowRight"]},{title:"h is what the others hear",says:e=>[`The output gate lets memory out as h, and from the h of all ${e.P.H} units alone the next word is computed. `,`At ${bt(e,We(e,"but"))} unit ${6} holds `,mt(Ve(e,"c",We(e,"but"))),`, but its h is ${U(Ve(e,"h",We(e,"but")),2,!0)}: it keeps silent.`],act:"go on to “I”, where it speaks.",done:({t:e},t)=>e===vs(t),did:e=>[`At ${bt(e,e.S.t)} `,nt("o",Ve(e,"o",e.S.t))," of it gets out: h is ",mt(Ve(e,"h",e.S.t)),"."],at:`${kr("o")}, .cell g[data-term=h]`,lit:`${Ds}, ${rl}`,clear:".say, .cell",state:cs(vn("but")),hand:["ArrowLeft","ArrowRight"]},{title:"How long does it remember?",says:e=>[`The half-life of unit ${6}, ${ot(e.P.halfLife(6))}, says when half of what a word wrote is gone, in the median. `,`Yet “France” stayed for ${vs(e)-We(e,"France")} words: a memory lasts until its gate shuts, however long that is.`],act:"go through the units with ↓ to one that lasts longer.",done:({unit:e},{P:t})=>Math.abs(t.halfLife(e))>Math.abs(t.halfLife(6)),did:e=>[`Unit ${e.S.unit} lasts longer: ${ot(e.P.halfLife(e.S.unit))}.`],at:".plots > .hd:first-child, .plot.memory",lit:".cellhd",clear:".cell",state:cs(at),hand:["ArrowUp","ArrowDown"]}]};function al(e){let t=o("select",{"aria-label":"Feature"}),s=o("p",{class:"finding"}),n=o("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=o("section",{class:"ranking","aria-label":"Units that tell a feature"},o("label",{class:"hd"},o("h2",{},"Units that tell"),t),s,n),i=o("h2"),a=o("span",{class:"r"}),l=o("div",{class:"facts"}),c=o("section",{class:"oneunit","aria-label":"The selected unit"},o("div",{class:"hd"},i,a),l),h=o("p",{class:"silent"}),u=o("p",{class:"stale-units"}),d=o("div",{class:"units"},h,r,c,u),f=null,b=null,m,p=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",v=>{let w={ArrowUp:-1,ArrowDown:1}[v.key],S=p.indexOf(v.target);if(!w||S<0)return;v.preventDefault();let z=p[Math.max(0,Math.min(p.length-1,S+w))];z.focus(),z.click()});function k({S:v,P:w}){let S=(P,N,E)=>{let O=o("a",{class:"link",href:"./whatif",title:N},P);for(let _ of["pointerdown","focus","click"])O.addEventListener(_,()=>O.href=E());return O},z=()=>Et({signal:w.memory,units:[v.unit],steps:wt(v.t,w.T-1,w.T),value:Number(w.at(w.memory,v.t,v.unit).toPrecision(4))});return o("p",{class:"onward"},S("Cut this unit","Silence it: how far does the test score fall?",()=>`${Zt(e,"whatif")}#cut`)," · ",S("Hold it","What if it kept what it holds now, to the end of the text?",()=>Zt(e,"whatif",{pins:z()})))}let g=()=>e.setup.cards[e.entry.card]?.note,T=()=>e.measured.get(e.name),$=()=>T().features.find(({name:v})=>v===f),y={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function M({of:v,unit:w,signal:S,sign:z,score:P,spread:N},E,O){let{chance:_}=ws[E],H=Math.min(O(P),O(_)),F=Math.max(O(P),O(_)),R=o("span",{class:"bar",style:`left:${100*H}%;width:${100*(F-H)}%`}),j=N&&o("span",{class:"range",style:`left:${100*O(N[0])}%;width:${100*(O(N[1])-O(N[0]))}%`}),I=[o("span",{class:"who"},...v?[y[v][0]]:[`unit ${w} `,o("i",{},Ao(E,S,z))]),o("span",{class:"track"},R,j),o("span",{class:"n"},qt(P))],W=N?`: ${hr(P,N)} when the test texts are drawn anew`:"";if(v)return o("div",{class:`rank ${v}`,"data-term":v==="probe"?"probe":"initial weights","data-act":`${y[v][1]}${W}.`},...I);let q=o("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${W}`,"data-unit":w},...I);return q.addEventListener("click",()=>e.choose(w,S)),q}function A(){let{features:v}=T(),{feature:w}=e.S;f=v.some(({name:_})=>_===w)?w:(v.find(bn)??v[0])?.name,t.value=f;let S=$(),z=za(S),{title:P,chance:N}=ws[S.kind];s.textContent=`${Na(S,e.P.H)} Listed as validation ranked them, with ${P} on test texts.`,s.classList.toggle("nowhere",!bn(S));let E=o("div",{class:"rank scale","aria-hidden":"true"},o("span",{},oe(P),", ",oe("test texts")),o("span",{class:"track"},o("span",{class:"chance",style:`left:${100*z(N)}%`},`chance ${U(N,N?1:0)}`),o("span",{class:"end"},"1")),o("span",{})),O=Co(S).map(_=>M(_,S.kind,z));p=O.filter(_=>_.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*z(N)}%`),n.replaceChildren(E,...O),x()}function x(){let{S:v}=e;p.forEach((w,S)=>{let z=v.mode==="unit"&&Number(w.dataset.unit)===v.unit;w.setAttribute("aria-pressed",String(z)),w.tabIndex=z||S===0&&v.mode==="mean"?0:-1}),L()}function C(v,w,S){let z=(P,N)=>o("i",{class:P,style:`width:${100*N}%;${P==="shut"?"":`background:var(--R${v})`}`});return o("tr",{},o("th",{scope:"row"},o("i",{class:`s-${v}`},v),` ${e.P.roles.word(v)}`),o("td",{},me(w)),o("td",{class:"both","aria-hidden":"true"},o("span",{},z("shut",w),z("between",1-w-S),z("open",S))),o("td",{},me(S)))}function L(){let{S:v,P:w}=e;if(v.mode==="mean"){i.replaceChildren(`Mean of ${w.H} units`),a.textContent="",l.replaceChildren(o("p",{},"Select one unit to read what it does."));return}let S=T(),z=S.units[v.unit],P=Pa(S,v.unit);i.replaceChildren(`Unit ${v.unit} `,o("small",{},`of ${w.H}, over the test texts`)),a.replaceChildren(o("b",{"data-term":z.tag},z.tag));let N=(H,...F)=>[o("dt",{},H),o("dd",{},...F)],E=P&&o("button",{type:"button",class:"link",title:"Show the units that tell it"},P.title);E?.addEventListener("click",()=>e.set({feature:P.name}));let O=w.keeper&&[...N("keeps",o("i",{class:`s-${w.keeper}`,"data-term":w.keeper},w.keeper),` ${qt(z.keep)} `,o("small",{},`median ${e.P.roles.word(w.keeper)} gate`)),...N(oe("half-life"),`${ot(z.half_life)} `,o("small",{title:`Half-life: ${Fs(w.reads)}`},"median over all that it writes"))],_=Object.keys(z.open);l.replaceChildren(o("dl",{},...N("follows",...P?[E,o("small",{},` ${P.how}`)]:["none of these features well"]),...O??N("keeps","no gate keeps its memory")),..._.length?[o("table",{class:"openings"},o("thead",{},o("tr",{},o("th",{scope:"col"},"gate"),o("th",{scope:"col"},"shut < 0.1"),o("th",{"aria-hidden":"true"}),o("th",{scope:"col"},"open > 0.9"))),o("tbody",{},..._.map(H=>C(H,z.shut[H],z.open[H]))))]:[],...e.pages.whatif?[k(e)]:[],o("p",{class:"rule"},o("b",{},z.tag),": ",e.setup.tags[z.tag]),o("details",{},o("summary",{},"How this was measured"),o("p",{},S.about,` ${S.steps.validation.toLocaleString("en")} steps of validation, ${S.steps.test.toLocaleString("en")} of test texts.`)),...g()?[o("p",{},o("b",{},"This task"),`: ${g()}`)]:[])}return{el:d,draw(v){if(!v("picture","unit","focus","feature"))return;let w=T(),S=!w?.features.length;for(let z of[r,c])z.hidden=S;if(h.hidden=!S,u.hidden=S||e.weights!=="initial",u.textContent="Measured on the trained weights; the text above is read by the initial ones.",S){h.textContent=w===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",m=void 0;return}if(b!==null&&b!==e.entry.task&&(e.S.feature=null),b=e.entry.task,m===w)return v("feature")?A():x();m=w,t.replaceChildren(...w.features.map(({name:z,title:P})=>o("option",{value:z},P))),A()}}}var Wu=1.55,Du=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],Fo=class extends ft{text;name;weights;typed;help;summed=null;constructor(t){super(t,fr+gr+da),this.questions=new gt(g=>this.tell(g));let{present:s,answer:n}=this.state.asked.values;Object.assign(this.S,{pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:s,answer:n}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&Ja(this);this.hand=r?.hand,this.parts=[Yn,qn,pr,Za,as,nl,Os,Da,sl,al,Oi].map(g=>g(this));let[i,a,l,c,h,u,d,f,b,m,p]=this.parts;this.time=o("section",{class:"time","aria-label":"The whole text"},h.el,u.el,d.el,f.el,b.el,m.el,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=h.el,this.which=u.el,this.panes={time:[d.el,f.el,this.cursor,d.tools],text:[b.el,m.el,b.key]},u.join(d,b),this.sheet=b.sheet,this.main=o("main",{},o("section",{class:"now","aria-label":"This step"},l.el,c.el),this.time),this.stage=Aa(this,l),this.parts.push(this.stage),this.covered=[i.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,p.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:k}=this.state;k!==void 0&&(this.typed(k),this.send({text:k}))}back({values:t}){let{view:s,text:n,model:r,weights:i,present:a,answer:l}=t;this.view=s,this.set({present:a,answer:l});let c={text:n??this.text,model:r??this.name,weights:i};return this.typed(c.text),["text","model","weights"].some(u=>c[u]!==this.shown[u])||this.questions.busy.size||this.root.classList.contains("stale")?this.send(c,{asked:!0}):(this.returning=!1,this.notices=[],this.S.pane=this.pane(this.name),this.lookAt(!0,!1),this.wonder())}close(){this.set({playing:!1}),this.questions.stop()}get guide(){return il}get touches(){let t={feature:["feature"],beside:["beside",...Ye]};return{...super.touches,...t,present:["present"],answer:["answer"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${pe(this.text,Qn)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,by:t.by,beside:t.beside,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null,tour:this.tour.at}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}get sums(){let{S:t,P:s}=this,n={...this.shown,t:t.t,unit:t.unit,layer:s.layer},r=JSON.stringify(n);return this.questions.asked("sums",r)||(this.summed=null,this.questions.ask("sums",n,{key:r})),this.summed}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=ss(t);if(!s&&!this.questions.take(n))return;if(this.changed)return this.ask();if(n.want==="sums")return this.summed=n,this.draw(new Set(["sums"]));let{asked:r,jump:i,wrote:a,fresh:l}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,h=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let u=this.P,d=this.S;if(d.pane=this.pane(this.name),c===null||i){let[f,b]=u.moment,m=h?[d.unit,this.chosen]:Oa(this.measured.get(this.name));d.t=f,[d.unit,this.chosen]=d.pane==="text"&&m?m:[b,this.chosen]}else{let f=l||d.t>=c.T-1||!Ms(c.tokens,u.tokens);d.t=a&&n.written!==void 0?n.written:f?u.T-1:Math.min(d.t,u.T-1),d.unit=Math.min(d.unit,u.H-1)}return this.lookAt(r,s!==null)}lookAt(t,s){let{S:n}=this;t&&this.placed(s),t&&this.unheld(),n.focus=this.focus(),this.arrange(),this.resetView();let{t:r}=n;t&&n.sort==="now"&&this.ordered!==r?(n.t=this.ordered,this.draw(new Set(Ye)),n.t=r,this.draw(new Set(["step","notice"]))):this.draw(new Set([...Ye,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let i=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?i?Math.min(this.written??r,r):r:i&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:i}=this,{values:a,given:l,said:c}=r.asked;i.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,i),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,i),this.chosen=r.among("focus",s.signals,i)??this.chosen;let h=s.probes.map(({name:m})=>m);n.probe=r.among("probe",h,i)??n.probe;let u=this.measured.get(this.name)?.features,d=u&&!u.some(({name:m})=>m===a.feature);a.feature!==null&&d&&i.push("The address asks for a feature that the units were not measured for.");let{mode:f,sort:b}=a;[n.beside,n.by]=[a.beside,a.by],Object.assign(n,{mode:f,sort:b,feature:d?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,i),l.has("written")&&(this.written=r.place("written",s.T,null,i)),this.ordered=r.place("sorted",s.T,n.t,i)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:Zt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}arrange(){let{S:t,P:s,root:n}=this;for(let[r,i]of Object.entries(this.panes))for(let a of i)a.hidden=r!==t.pane;n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?Wu:0)+(Yr(this.P)?Li:0)+Ma(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&(t.has("pane")||t.has("present"))&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature","present","answer"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep(t.has("present"))}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present})};if(this.S.present){for(let s of Object.keys(t))/^\d$/.test(s)&&delete t[s];return{...t,...this.stage.moves}}return{...t,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Du.includes(t.key)||super.key(t)}},ll={render:e=>void new Fo(e)};var Bs=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),400)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let i of this.watched)i.el===n&&(i.near=r,r&&s.push(i));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function Ce(e,t,s,n,...r){let i=o("small",{},s),a=o("p",{class:"says"});return{el:o("section",{class:`sec ${e}`,"aria-label":t.textContent??t},o("div",{class:"top"},o("h2",{},t," ",i),...n),a,...r),says:a,note:i}}function Ut({name:e,title:t,low:s,high:n,step:r,value:i,written:a,term:l=""},c){let h=o("input",{type:"range",min:s,max:n,step:r,value:i,"aria-label":t}),u=o("output",{}),d=()=>{let f=a(Number(h.value));u.textContent=f,h.setAttribute("aria-valuetext",f)};return h.addEventListener("input",()=>{d(),c(Number(h.value))}),d(),{el:o("label",l?{class:"slide"}:{class:"slide",title:t},o("span",l?{"data-term":l,"data-act":`${t}.`}:{},e),h,u),input:h,set(f,b={}){for(let[m,p]of Object.entries(b))h[m]=p;h.value=f,d()}}}function Xe(e,t,s,n={}){let r=Object.entries(t).map(([i,a])=>{let l=n[i]&&{"data-term":n[i]},c=o("button",{type:"button",...l},a);return c.addEventListener("click",()=>s(i)),[i,c]});return{el:o("span",{class:"seg",role:"group","aria-label":e},...r.map(([,i])=>i)),set(i){for(let[a,l]of r)l.setAttribute("aria-pressed",String(a===i))}}}function we(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${Ke(s==="10.0"?t+1:t)}`}var Tt=e=>kt(Number.isFinite(e)?e:NaN),Lt=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Us=(e,t)=>`No ${Lt(e,t)} was trained on “${e.network.title}”.`;function Vs(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var kn=(e,t,s)=>Re(e,t,s,!0).map(n=>[n,n===0?"1":Ke(n)]);function yr(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}function ds(){let e=it("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:i,unit:a="",rem:l,...c}){let{width:h,height:u}=e.measure(),[d,f]=[Math.round(3*l),h-Math.round(.8*l)],b=Math.round(1.35*l),m=n>s?a:"",p=f-(m?(.42*m.length+1.2)*l:0),k=wr(s,n,d,f);e.draw({x:k,y:{low:r,high:i,top:6,below:b},rows:kn(r,i,Math.max(2,Math.floor((u-6-b)/(2.2*l)))),along:jt(s,n,5).filter(g=>k.at(g)<p||!m).map(g=>[g,String(g),g===s?"start":"middle"]),lines:t.map(g=>({first:s,...g})),caption:m,here:"line",room:{right:f,top:6},rem:l,...c})}}}var $r=(e,t,s)=>Ut({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var cl=-16,Bu=20,Gs=(e,t)=>e.findIndex(s=>s>=t);function Uu(e,t,s,n){return t.flatMap((r,i)=>{let a=r<n?null:e[i*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function Vu(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-cl,Vs(s(1),1));return{low:Math.max(cl,-Vs(-s(.05),4)),high:n,more:s(1)>n}}function dl(e,{low:t,high:s},[n,r]){let i=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(i*Math.max(0,1-e/t))]:r[Math.round(i*Math.min(1,e/s))]:n[0]}function Gu(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let i=0;i<s;i++){let a=Gs(t,i);for(let l=0;l<=t[a];l++){let[c,h,u]=n(e[a*s+l]),d=4*(i*s+l);r[d]=c,r[d+1]=h,r[d+2]=u,r[d+3]=255}}return r}function hl(e){let t="h",s=null,n=0,r=Xe("Which state",{h:"of h",c:"of c"},p=>{t=p,e.root.focus({preventScroll:!0}),m()}),i=o("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(u),{el:l,says:c}=Ce("flow",oe("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,i],o("div",{class:"two"},...a.map(p=>p.el)));e.seen(l,h);function h(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function u(p){let k=o("canvas"),g=B("svg",{"aria-hidden":"true"}),T=o("div",{class:"tag",role:"status"}),$=o("div",{class:"stage",tabindex:"0",role:"img"},k,g,T),y=o("p",{class:"reads"}),M=null,A=null;T.hidden=!0;let x=v=>{let w=$.getBoundingClientRect(),{left:S,top:z,wide:P,tall:N}=M,E=Math.floor((v.clientY-w.top-z)/N*n),O=Math.floor((v.clientX-w.left-S)/P*n);if(E<0||E>=n||O<0||O>=n)return null;let{ends:_}=e.got.flow,H=_[Gs(_,E)];return O>H?null:[H,O]};function C(v){A=v;let w=e.got.flow,S=a[p];if(T.hidden=!v||!S.values,g.querySelector(".probe")?.remove(),T.hidden)return;let{left:z,top:P,wide:N,tall:E}=M,[O,_]=v;T.textContent=`t = ${O+1}, k = ${_+1}: ${Tt(S.values[Gs(w.ends,O)*n+_])}`;let H=z+(_+.5)/n*N,[F,R]=d(O),j=P+(F+R)/2/n*E;g.append(B("circle",{class:"probe",cx:H,cy:j,r:4})),T.style.left=`${Math.max(0,Math.min($.clientWidth-T.offsetWidth,H+10))}px`,T.style.top=`${j>P+40?j-32:j+12}px`}let L=v=>M&&C(x(v));return $.addEventListener("pointermove",L),$.addEventListener("pointerdown",L),$.addEventListener("pointerleave",()=>C(null)),$.addEventListener("blur",()=>C(null)),$.addEventListener("click",v=>{let w=M&&x(v);w&&e.set({t:w[1]})}),$.addEventListener("keydown",v=>{let w={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[v.key];if(!w||!n||v.ctrlKey||v.metaKey||v.altKey)return;v.preventDefault();let{ends:S}=e.got.flow,z=Math.max(0,Math.min(n-1,e.S.t+w[1])),P=Gs(S,A?.[0]??n-1)+w[0],N=S[Math.max(Gs(S,z),Math.min(S.length-1,P))];z!==e.S.t&&e.set({t:z}),C([N,z])}),{el:o("div",{class:"panel"},$,y),stage:$,words:y,values:null,paint(v,w){this.values=v,C(null);let S=devicePixelRatio||1,{rem:z}=e,P=$.clientWidth,N=$.clientHeight;M={left:Math.round(3*z),top:4,wide:0,tall:N-Math.round(2.5*z)},M.wide=P-M.left-Math.round(.8*z);let{left:E,top:O,wide:_,tall:H}=M;if(!P||_<=0)return;Object.assign(k,{width:Math.round(_*S),height:Math.round(H*S)}),k.style.cssText=`left:${E}px;top:${O}px;width:${_}px;height:${H}px`;let F=o("canvas",{width:n,height:n}),R=[es(e.css("--zero"),e.css("--ink")),es(e.css("--ink"),e.css("--Rneg"))];F.getContext("2d").putImageData(new ImageData(Gu(v,e.got.flow.ends,n,G=>dl(G,s,R)),n,n),0,0);let j=k.getContext("2d");j.imageSmoothingEnabled=!1,j.drawImage(F,0,0,n,n,0,0,k.width,k.height),g.setAttribute("width",P),g.setAttribute("height",N);let I=G=>E+(G+.5)/n*_,W=G=>O+(G+.5)/n*H,q=jt(1,n,6),D=O+H+z;g.replaceChildren(B("path",{class:"edge",d:`M${E} ${O}V${O+H}H${E+_}`}),B("path",{class:"edge",d:f(E,O,_,H)}),...q.map(G=>B("text",{x:E-.4*z,y:W(G-1)+.28*z,"text-anchor":"end"},String(G))),...q.map(G=>B("text",{x:I(G-1),y:D,"text-anchor":"middle"},String(G))),B("text",{x:E+_/2,y:D+1.15*z,"text-anchor":"middle"},"earlier step k"),B("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*z} ${O+H/2}) rotate(-90)`},"later step t"),B("text",{class:"title",x:E+_-2,y:O+1.1*z,"text-anchor":"end"},w),B("path",{class:"halo"}),B("path",{class:"here"}),B("text",{class:"row"})),this.cursor()},cursor(){if(!M?.wide||!g.querySelector(".here"))return;let{left:v,top:w,wide:S,tall:z}=M,{rem:P}=e,N=Math.min(e.S.t,n-1),E=v+N/n*S,O=Math.max(2,S/n),_=w+N/n*z;for(let I of[".halo",".here"])g.querySelector(I).setAttribute("d",`M${E} ${_}H${E+O}V${w+z}H${E}z`);let H=g.querySelector(".row"),F=3.6*P,R=E+O+F<v+S;H.textContent=`k = ${N+1}`;let j=Math.max(0,w+.9*P-_);H.setAttribute("x",R?E+O+.5*P+j*S/z:v+S-2),H.setAttribute("y",Math.max(w+.9*P,_+(R?0:-(F/S)*z))),H.setAttribute("text-anchor",R?"start":"end"),A&&C(A)}}}function d(p){let{ends:k}=e.got.flow,g=Gs(k,p);return[(k[g-1]??-1)+1,k[g]+1]}function f(p,k,g,T){return e.got.flow.ends.reduce(($,y)=>`${$}H${p+(y+1)/n*g}V${k+(y+1)/n*T}`,`M${p} ${k}`)}function b(){let p=[es(e.css("--zero"),e.css("--ink")),es(e.css("--ink"),e.css("--Rneg"))],k=(g,T,$)=>o("span",{},...Array.from({length:$},(y,M)=>{let A=o("i");return A.style.background=tt(dl(g+(T-g)*(M+.5)/$,s,p)),A}));i.replaceChildren(`${Ke(s.low)} and less `,k(s.low,0,16),o("b",{}," 1 "),k(0,s.high,8),` ${Ke(s.high)}${s.more?" and more":""}`)}function m(){let p=e.got.flow;if(r.set(t),!p)return;[,n]=p.arrays[`${p.cells[0]}.h`][1];let k=$=>t==="c"&&p.array(`${$}.c`)?"c":"h",g=p.cells.map($=>p.array(`${$}.${k($)}`));s=Vu(g),b();let T=Math.min(Bu,n>>1);a.forEach(({stage:$,words:y},M)=>{M<p.cells.length||($.hidden=!0,y.replaceChildren(Us(e,e.S.cell)))}),p.cells.forEach(($,y)=>{a[y].stage.hidden=!1;let M=Lt(e,$),A=k($),x=g[y],{words:C,stage:L}=a[y],v=Uu(x,p.ends,n,T),w=yr(v),S=Math.max(...v),z=t==="c"&&A==="h"?" It has no c, so this is its h.":"",P=v.length===1?`the one pair ${fe(T,"step")} apart keeps ${we(S)}`:`half of all pairs ${fe(T,"step")} apart keep at most ${we(w)}, and no pair more than ${we(S)}`;C.replaceChildren(o("b",{},`${M}: `),`of a change in ${A}, ${P}.`,z),L.setAttribute("aria-label",`${M}, ${A}: every pair of steps. ${C.textContent} Arrow keys read one pair.`),a[y].paint(x,`${M} ‖d${A}ₜ/d${A}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(p.ends.length<n?` ${p.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(p){if(p("flow","theme","size"))m();else if(p("t"))for(let k of a)k.cursor();e.got.flow||r.set(t)}}}var ul=`.gs .ask {
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
`;var De=["initial","trained"],Yu={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},ks=e=>Yu[e]??["--ink2","--ink2",1.5],yn={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},ml={kept:"f"},Ro=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${Te(e[t])}`:yn[s][0],qo=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[ml[r.signal]??r.signal]&&!s.has(r.cell));function Xu(e,t){let s=(h,u,d)=>{for(let f of h)for(let b of f)b<u&&(u=b),b>d&&(d=b);return[u,d]},[n,r]=s(e,-1,0),[i,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(i,n-l)-c,Math.min(a,r+l)+c]}function Ju(e,t){let s=e.flatMap(i=>Array.from(i).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((i,a)=>Math.min(i,a),0)-10,r=1.5*s.reduce((i,a)=>Math.max(i,a),0)+10;return t.map(i=>Array.from(i).filter(a=>a>=n&&a<=r))}function Zu(e,{start:t,end:s},{low:n,high:r}){for(let i=Math.max(0,Math.ceil(t));i<e.length&&i<=s;i++)if(e[i]>=n&&e[i]<=r)return{t:i,v:e[i]};return null}var Qu=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function em(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),i=(t-e)/14,a=Re(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>i));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function tm(e,t,s,n){if(s===null||e===null||t===null)return"";if(!Number.isFinite(e)||!Number.isFinite(t)){let l=[e,t].map((c,h)=>!Number.isFinite(c)&&["RNN","LSTM"][h]).filter(Boolean);return`At ${s}, dL/dh is exactly 0 in the ${l.join(" and the ")}.`}let r=Math.abs(e-t),i=10**r;if(i<1.05)return`At ${s}, the RNN’s dL/dh is as large as the LSTM’s.`;let a=r<6?Number(i.toPrecision(2)).toLocaleString("en"):Ke(Math.round(r));return e<t?`At ${s}, the RNN’s dL/dh is ${a} times smaller than the LSTM’s.`:`At ${s}, the RNN’s dL/dh is ${a} times larger than the LSTM’s: ${n==="initial"?"before training nothing is kept yet, and the LSTM’s gates, all below 1, take their share at every step.":"a gradient is not a memory; which of them learned says the table."}`}function fl(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(Te))],n=Object.entries(yn).map(([E,[O,,_]])=>{let H=ml[E]??E,F=o("button",{type:"button",class:"toggle","data-term":E==="kept"?"product of f":O,"data-act":`${_[0].toUpperCase()}${_.slice(1)}. Click: show or hide these curves.`},o("i",{class:`dash ${H}`}),E==="kept"?`${O} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:O);return F.addEventListener("click",()=>e.set({shown:{...e.S.shown,[H]:!e.S.shown[H]}})),[H,F]}),r=o("button",{type:"button",class:"btn"},"Numbers"),i=o("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),i.addEventListener("click",()=>e.ask("csv"));let a=o("span",{class:"where"}),l=Object.fromEntries(De.map(E=>{let O=o("div",{class:"bk"}),_=o("div",{class:"labels","aria-hidden":"true"}),H=document.createElementNS("http://www.w3.org/2000/svg","svg"),F=o("div",{class:"at"}),R=o("h2"),j=o("p",{class:"loss"}),I=o("p",{class:"factor"}),W=o("div",{class:`plot ${E}`,role:"img"},O,H,_,F);return[E,{side:E,target:O,labels:_,lines:H,at:F,head:R,loss:j,factor:I,el:W}]})),c=o("div",{class:"norms"},o("div",{class:"tools"},o("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,E])=>E)),a,o("span",{class:"sp"}),o("small",{class:"key"},"line: ",oe("geometric mean"),", band: all ",oe("seeds")),r,i),o("div",{class:"sides"},...De.map(E=>o("div",{class:"side"},l[E].head,l[E].loss,l[E].factor,l[E].el)))),h=null,u=!1,d=!1;for(let{el:E}of Object.values(l)){let O=0;E.addEventListener("pointerdown",_=>O=_.clientX,!0),E.addEventListener("click",_=>{if(e.root.focus({preventScroll:!0}),!h||ls(_)||_.detail>1||Math.abs(_.clientX-O)>4)return;let H=_.clientX-E.getBoundingClientRect().left,{left:F,wide:R}=y(E),{start:j,end:I}=h("steps");H>=F&&H<=F+R&&e.go(Math.round(j+(H-F)/R*(I-j)))}),E.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>f(L),50)}),new ResizeObserver(()=>{!h||!e.P||(S(),z())}).observe(E)}e.embed(Object.fromEntries(De.map(E=>[E,l[E].target]))).then(E=>{h=E;for(let O of["steps","initial.y"])h(O).change.connect(()=>{d||!e.P||(u=!0,requestAnimationFrame(v))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{u=!1};function f(E){d=!0;try{E()}finally{d=!1}}let b=E=>qo(e.P,e.S,E),m=({cell:E,signal:O})=>`${E}.${O}`,p=(E,O)=>e.P.array(`${E.side}.${m(E)}.${O}`),k=()=>Object.values(e.S.shown).filter(Boolean).length>1,g=E=>`${Be(t.cells[E.cell])}${k()?` ${Ro(t,E).replace("product of","∏")}`:""}`,T=({cell:E,signal:O})=>k()?O==="kept"?"product of f":yn[O][0]:t.cells[E],$=()=>({left:Math.round((k()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),y=(E,O=$())=>({...O,wide:E.clientWidth-O.left-O.right,tall:E.clientHeight-O.top-O.bottom});function M(){let{left:E,right:O,top:_,bottom:H}=$();c.style.setProperty("--names",`${E}px`);for(let F of De)h(F).setv({min_border_left:E,min_border_right:O,min_border_top:_,min_border_bottom:H}),h(F).toolbar.active_drag=e.small?null:"auto"}function A(){let{css:E,fine:O,font:_}=e;for(let H of De){It(h,H,e),h(`${H}.x`).setv({major_label_text_color:E("--ink3"),major_label_text_font_size:`${O}px`,major_label_text_font:_});for(let F of e.cells){let[R,,j]=ks(F);for(let[I,[,W]]of Object.entries(yn)){let q=h(`${H}.${F}.${I}`);q&&(q.glyph.setv({line_color:E(R),line_width:j,line_dash:W,line_cap:W.length?"butt":"round"}),h(`${H}.${F}.${I}.band`).glyph.setv({fill_color:E(R),fill_alpha:I==="h"?.11:.06}))}}}}function x(){let{T:E}=e.P,O=Array.from({length:E},(F,R)=>R),[_,H]=C();for(let F of De){let R=new Map(b(F).map(W=>[m(W),W])),j={t:O,low:O.map(()=>_),high:O.map(()=>H),tip:w([...R.values()],O)},I=O.map(()=>NaN);for(let W of e.cells)for(let q of Object.keys(yn)){let D=`${W}.${q}`,G=h(`${F}.${D}`);if(!G)continue;let X=R.get(D);G.visible=h(`${F}.${D}.band`).visible=!!X;for(let[te,Y]of[[D,"mean"],[`${D}.low`,"low"],[`${D}.high`,"high"]])j[te]=X?Array.from(p(X,Y)):I}h(`${F}.source`).data=j,h(`${F}.hit`).glyph.width={value:.99}}L()}function C(){let E=(H,F)=>b(H).map(R=>p(R,F)),O=E("initial","mean"),_=H=>[...E("initial",H),...Ju(O,E("trained",H))];return Xu(_("mean"),[..._("low"),..._("high")])}function L(){if(!u){let[E,O]=C();h("initial.y").setv({start:E,end:O}),h("steps").setv({start:-.5,end:e.P.T-.5})}v()}function v(){let E=h("initial.y"),O=h("steps"),_=Re(E.start,E.end,6),H=_.filter(Number.isInteger),F=H.length>1?H:_,R=em(O.start+1,O.end+1,e.P.T,e.small?4:6);for(let j of De)h(`${j}.ticks`)&&(h(`${j}.ticks`).ticks=F),h(`${j}.axis`).major_label_overrides=new Map(F.map(I=>[I,I===0?"1":Number.isInteger(I)?Ke(I):kt(I)])),h(`${j}.marks`).ticks=R.map(I=>I-1),h(`${j}.x`).major_label_overrides=new Map(R.map(I=>[I-1,I.toLocaleString("en")]));S(),z()}function w(E,O){let _=E.map(H=>({text:g(H),mean:p(H,"mean"),low:p(H,"low"),high:p(H,"high")}));return O.map(H=>[`step ${H+1}${e.P.tokens?` “${e.P.tokens[H]}”`:""}`,..._.map(({text:F,mean:R,low:j,high:I})=>`${F}  ${kt(R[H])}  (${kt(j[H])} to ${kt(I[H])})`)].join(`
`))}function S(){let E=h("initial.y"),O=h("steps");for(let{side:_,labels:H,lines:F,el:R}of Object.values(l)){let{left:j,top:I,wide:W,tall:q}=y(R),D=[],G=Z=>q*(1-(Z-E.start)/(E.end-E.start)),X=Z=>j+W*(Z-O.start)/(O.end-O.start);for(let Z of b(_)){let ie=p(Z,"mean"),se=Zu(ie,O,{low:E.start,high:E.end});Qu(ie,O)?D.push({curve:Z,zero:!0,x:1/0,y:q}):se&&D.push({curve:Z,x:X(se.t),y:G(se.v)})}let te=Xn(D.map(Z=>Z.y),Math.min(.98*e.rem,q/Math.max(1,D.length)),q);H.replaceChildren(...D.map(({curve:Z,zero:ie},se)=>{let V=o("span",{class:"name","data-term":T(Z)},ie?`${g(Z)} 0`:g(Z));return ie&&(V.dataset.act="Exactly 0 here, which no power of ten is."),V.style.cssText=`right:${R.clientWidth-j+12}px;top:${I+te[se]}px;color:var(${ks(Z.cell)[1]})`,Z.cell==="lstm"&&(V.style.fontWeight=700),V})),F.replaceChildren(...D.flatMap(({curve:Z,x:ie,y:se},V)=>{if(ie>j+W/6)return[];let K=document.createElementNS("http://www.w3.org/2000/svg","line"),J={x1:j-9,y1:I+te[V],x2:ie-2,y2:I+se,stroke:`var(${ks(Z.cell)[0]})`};for(let[Q,ce]of Object.entries(J))K.setAttribute(Q,String(ce));return K}));let Y=b(_).length?"No curve is in view. A double click shows all.":"No curve is switched on.";D.length||H.append(o("span",{class:"alone"},Y))}}function z(){let{start:E,end:O}=h("steps"),{t:_}=e.S;for(let{at:H,el:F}of Object.values(l)){let{left:R,top:j,wide:I,tall:W}=y(F);H.hidden=_<E||_>O,H.style.cssText=`left:${R+I*(_-E)/(O-E)-.5}px;top:${j}px;height:${W}px`}}let P=()=>`step ${e.S.t+1}${e.P.tokens?`, “${pe(e.P.tokens[e.S.t],16)}”`:""}`;function N(){let{sides:E,T:O}=e.P;for(let{side:H,head:F,loss:R,factor:j}of Object.values(l)){let{title:I,seeds:W,units:q}=E[H],[D,G]=["rnn","lstm"].map(X=>e.P.curves.some(te=>te.side===H&&te.cell===X&&te.signal==="h")?e.P.array(`${H}.${X}.h.mean`)[e.S.t]:null);j.textContent=tm(D,G,e.P.T>e.S.t+1?P():null,H),F.replaceChildren(`${I} `,o("small",{},`${fe(W,"seed")}, ${q} units`)),R.textContent=E[H].loss}for(let[H,F]of n)F.setAttribute("aria-pressed",String(e.S.shown[H]));let _=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,o("small",{},` / ${O}, ${O-1-e.S.t} back${_?` “${_}”`:""}`));for(let{side:H,el:F}of Object.values(l)){let R=b(H).map(j=>`${g(j)} ${kt(p(j,"mean")[e.S.t])}`);F.setAttribute("aria-label",`${e.told(H)} At step ${e.S.t+1}, of the curves shown: ${R.join(", ")}.`)}}return{el:c,draw(E){E("norms","lines","t")&&N(),h&&(E("size","lines")&&M(),E("theme","size")&&A(),E("norms","lines")?f(x):E("size","theme")&&f(v),E("t")&&z())}}}var sm=250,nm={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},gl={radius:1,clip:1};function pl(e,t,s){return e==="clip"?String(t):U(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var Io=e=>Math.log10(e),rm=e=>Number((10**e).toPrecision(2)),wl={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit",length:"step"};function bl(e){let{setup:t,state:s,usual:n}=e,r={},i=j=>n[j],a=j=>String(e.wish[j]??"")!==String(i(j)??""),l=j=>s.named[j].title;function c(j,{label:I=l(j),note:W=null,log:q=!1}={}){let{low:D,high:G,step:X,off:te}=s.named[j],Y=o("input",{type:"range","aria-label":I,min:q?Io(D):D,max:q?Io(G):G,step:q?.05:X}),Z=o("output"),ie=te&&o("input",{type:"checkbox"}),se=()=>q?rm(Number(Y.value)):Number(Y.value);Y.addEventListener("input",()=>e.turn({[j]:se()})),Y.addEventListener("dblclick",()=>e.turn({[j]:i(j)})),ie?.addEventListener("change",()=>e.turn({[j]:ie.checked?null:gl[j]}));let V=o("div",{class:`knob slide ${j}`},o("span",{class:"name"},wl[j]?oe(wl[j],I):I),ie&&o("label",{class:"check"},ie,te),Z,Y,W);return r[j]=()=>{let K=e.wish[j],J=K===null||K==="";ie&&(ie.checked=J),V.classList.toggle("none",J);let Q=J?gl[j]:Number(K);return Y.value=q?Io(Q):Q,Z.textContent=J?"":pl(j,Q,X),Y.setAttribute("aria-valuetext",J?te:pl(j,Q,X)),[V,Y]},V}function h(j,I,W){let q=o("select",{"aria-label":I},...W.map(([G,X])=>o("option",{value:G},X)));q.addEventListener("change",()=>e.turn(j==="networks"?f(q.value):{[j]:q.value}));let D=o("label",{class:`knob pick ${j}`},o("span",{class:"name"},I),q);return r[j]=()=>(q.value=e.wish[j],[D,q]),D}let u=j=>s.named[j].choices.map(I=>[I,nm[I]??I]),d=j=>t.networks[j].examples;function f(j){let{text:I}=e.wish,W=d(e.wish.networks).some(([,q])=>q===I);return{networks:j,...W?{text:d(j)[0]?.[1]??""}:{}}}let b=o("button",{type:"button"},"random"),m=o("button",{type:"button"},"typed"),p=o("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),k=o("select",{"aria-label":"Examples"}),g=o("span",{class:"count"}),T=0;b.addEventListener("click",()=>e.turn({text:""}));let $=null;m.addEventListener("click",()=>{e.wish.text||e.turn($??y())});function y(){let{text:j,task:I}=e.passes(),W=j&&t.networks[I]?{networks:I,text:j}:null,q=Object.entries(t.networks).find(([,{kind:G}])=>G==="words"),[D]=t.networks[e.wish.networks].kind==="words"||!q?[e.wish.networks]:q;return W??{networks:D,text:d(D)[0]?.[1]??""}}k.addEventListener("change",()=>e.turn({text:k.value}));let M=()=>{clearTimeout(T),T=0,p.value.trim()&&e.turn({text:p.value})};p.addEventListener("input",()=>{clearTimeout(T),T=setTimeout(M,sm)}),p.addEventListener("blur",()=>{T&&M(),e.draw(new Set(["knobs"]))}),p.addEventListener("keydown",j=>j.key==="Enter"&&j.preventDefault());let A=o("small"),x=c("length",{label:"Steps",note:A}),C=o("div",{class:"typed"},p,o("div",{class:"under"},k,g)),L=o("div",{class:"knob sequence"},o("span",{class:"name"},"Sequence"),o("div",{class:"seg",role:"group","aria-label":"Sequence"},b,m),x,C);r.text=()=>{let j=e.root.getRootNode().activeElement===p,{text:I,networks:W}=e.wish,q=!!I||j;I&&($={networks:W,text:I}),b.setAttribute("aria-pressed",String(!q)),m.setAttribute("aria-pressed",String(q)),A.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",x.hidden=q,C.hidden=!q,j||(p.value=I);let D=d(W),G=D.every(([,X])=>X!==I);return k.replaceChildren(...G?[o("option",{value:I},"your own")]:[],...D.map(([X,te])=>o("option",{value:te},X))),k.value=I,[L,p]};let v=()=>{let j=e.P.unknown?.filter(Boolean).length??0;g.textContent=e.P.tokens?`${e.P.T} steps${j?`, ${j} unknown`:""}`:""},w=o("input",{type:"checkbox","aria-label":"Hold f at 1"});w.addEventListener("change",()=>e.turn({hold:w.checked?1:0}));let S=o("label",{class:"knob check hold"},w,o("span",{class:"name"},"Hold f at 1"),o("small",{},"the ",oe("error carousel")," itself"));r.hold=()=>(w.checked=Number(e.wish.hold)===1,[S,w]);let z=o("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:P,high:N}=s.named.radius;z.style.setProperty("--at",(1-P)/(N-P));let E=o("fieldset",{},o("legend",{},"Both sides"),L,h("networks",l("networks"),Object.entries(t.networks).map(([j,{title:I}])=>[j,I])),c("clip",{log:!0}),S),O=o("fieldset",{},o("legend",{},"As initialised"),c("radius",{note:z}),c("scale"),c("bias"),c("units"),h("activation","Activation, RNN alone",u("activation")),h("init",l("init"),u("init")),c("seed")),_=o("button",{type:"button",class:"btn reset"});_.addEventListener("click",()=>e.turn(n,!0));let H=o("form",{"aria-label":"Settings"},E,O,_);H.addEventListener("submit",j=>j.preventDefault());let F=o("details",{class:"knobs"},o("summary",{},"Settings"),H),R=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:F,draw(j){if(j("size")&&(F.open=!e.small||F.open),j("norms")&&v(),!j("knobs"))return;let I=R(),W=0;for(let[q,D]of Object.entries(r)){let[G,X]=D();G.classList.toggle("changed",a(q)),G.classList.toggle("idle",I[q]===!0),q!=="text"&&(X.disabled=I[q]===!0),W+=Number(a(q))}_.disabled=!W,_.textContent=W?`Reset ${W} ${W>1?"settings":"setting"}`:"Reset all settings"}}}var xl=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),om=(e,t,s)=>!xl(e,t,s).length,im=(e,t,s)=>xl(e,t,s).every(n=>s.asks.includes(n));function vl(e){let{setup:t}=e,s=o("p",{class:"look"});function n(l){i=l,e.unzoom?.(),e.turn({...e.usual,...l.knobs},!0),e.set({shown:e.curves(l.show.signals??e.state.named.show.default)})}e.preset=l=>{n(l),a.scrollIntoView({block:"start"}),r[t.presets.indexOf(l)].focus({preventScroll:!0})};let r=t.presets.map(l=>{let c=o("button",{type:"button",class:"chip"},l.name);return c.addEventListener("click",()=>n(l)),c}),i=null,a=o("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...r);return{el:o("div",{class:"presets",role:"region","aria-label":"Presets"},a,s),draw(l){if(!l("knobs"))return;let c=t.presets.filter(d=>om(e.usual,e.wish,d)),h=c.includes(i)?i:c[0],u=h??(i&&im(e.usual,e.wish,i)?i:null);r.forEach((d,f)=>d.setAttribute("aria-pressed",String(t.presets[f]===h))),s.replaceChildren(u?o("b",{},"Look for "):"",u?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function kl(e){let{setup:t}=e,s=De.map(a=>{let l=o("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=o("select",{"aria-label":"Seed"}),r=o("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>o("option",{value:a},l))),{el:o("section",{class:"detail","aria-label":"Which networks"},o("h2",{},"Where it comes from"),o("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),o("label",{},"one network: seed ",n),o("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[u,d]of s)d.textContent=c.sides[u].title,d.setAttribute("aria-pressed",String(u===l.side));let h=e.seeds(l.side);n.replaceChildren(...h.map((u,d)=>o("option",{value:d},u))),n.value=l.one;for(let u of r.options)u.disabled=!c.curves.some(d=>d.side===l.side&&d.cell===u.value);r.value=l.cell}}}var am=e=>e[0]>0&&e.at(-1)/e[0]>8;function yl(e){let{setup:t}=e,s=o("h2"),n=o("p",{class:"note"}),r=o("div",{class:"cells"}),i=o("section",{class:"learn"},o("div",{class:"hd"},s),r,n),a=null,l=[];function c(u){let d=o("figcaption"),f=o("p",{class:"alone"},"not trained on this"),b=it("scores");return{cell:u,caption:d,none:f,plot:b,el:o("figure",{},d,b.el,f)}}function h({cell:u,caption:d,none:f,plot:b},m){let{gaps:p,scores:k,measure:{chance:g,better:T},trained_to:$}=m,{rem:y}=e,M=Object.entries(k[u]??{}),A=t.cells[u];if(d.replaceChildren(o("b",{},A),...M.length?[o("small",{},` ${fe(M.length,"seed")}`)]:[]),f.hidden=M.length>0,b.el.hidden=!M.length,!M.length)return;let x=Object.values(k).flatMap(N=>Object.values(N)).flat(),C=T==="higher"?1:1.05*Math.max(...x,g??0),{width:L}=b.measure(),v=wr(p[0],p.at(-1),2*y,L-.4*y,am(p)),w=p.map((N,E)=>yr(M.map(([,O])=>O[E]))),S=`stroke:var(${ks(u)[0]})`,z=[...new Set([p[0],p.findLast(N=>N<=$)??p[0],p.at(-1)])],P=[...M.map(([N,E])=>({values:E,at:p,kind:"one",style:S,title:`seed ${N}`})),{values:w,at:p,kind:"middle",style:S}];b.draw({x:v,y:{low:0,high:C,top:Math.round(.7*y),below:Math.round(1.4*y)},rows:[0,C/2,C].map(N=>[N,U(N,C===1?1:2).replace(/\.0$/,"")]),along:z.map(N=>[N,String(N),N===p.at(-1)&&z.length>1?"end":"middle"]),shades:p.some(N=>N>$)?[[v.at($),v.right]]:[],lines:g===null?P:[{values:[g,g],at:[p[0],p.at(-1)],kind:"chance"},...P],said:`${A}, median ${m.measure.title} by gap: ${p.map((N,E)=>`${N}: ${U(w[E],2)}`).join(", ")}.`,rem:y})}return{el:i,draw(u){if(!u("norms","size")||a===e.network&&!u("size"))return;a=e.network;let{learn:d}=a;s.replaceChildren("Does it learn? ",o("small",{},`${d.title}: ${d.measure.title} by ${d.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((f,b)=>l[b]?.cell!==f)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(f=>f.el)));for(let f of l)h(f,d);n.textContent=d.note??""}}}var lm=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function $l(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2",{},"Gradient norms"),n=De[0],r=De.map(u=>{let d=o("button",{type:"button"});return d.addEventListener("click",()=>{n=u,c()}),[u,d]}),i=o("button",{type:"button",class:"btn"},"Close"),a=o("button",{type:"button",class:"btn"},"All curves as CSV"),l=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,o("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,u])=>u)),o("span",{class:"sp"}),a,i),t);i.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",u=>u.target===l&&l.close());function c(){let{P:u,S:d}=e,f=qo(u,d,n);for(let[m,p]of r)p.textContent=u.sides[m].title,p.setAttribute("aria-pressed",String(m===n));let b=f.flatMap(m=>["mean","low","high"].map(p=>[`${Be(e.setup.cells[m.cell])} ${Ro(e.setup,m)} ${{mean:"mean",low:"least",high:"largest"}[p]}`,u.array(`${n}.${m.cell}.${m.signal}.${p}`)]));t.replaceChildren($t(["step",...u.tokens?["token"]:[],...b.map(([m])=>m)],Array.from({length:u.T},(m,p)=>[p+1,...u.tokens?[u.tokens[p]]:[],...b.map(([,k])=>Number.isNaN(k[p])?"exactly 0":U(k[p],4))]),`log₁₀ of the norms over ${u.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${u.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let h=ln(lm);return e.keys=()=>h.showModal(),{el:o("div",{},l,h),draw:u=>l.open&&u("norms","lines")&&c()}}var Sl=.01;function cm(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=Sl?"at":s<1?"below":"above"]+=1;return t}function Wo(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function Ml(e){let t=ds(),s=o("p",{class:"reads"}),n=null,r=[],i=null,a=$r("The unit, from the smallest u to the largest",()=>r,h=>{n=h-1,c()}),l=o("div",{class:"panel"},o("h3",{},o("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[h,u]=i.arrays.product[1],d=i.array("own"),f=i.array("product");r=Array.from(d.keys()).sort((C,L)=>d[C]-d[L]);let b=r.reduce((C,L)=>Wo(f,L,h,u)>=Wo(f,C,h,u)?L:C),m=Math.min(n??r.indexOf(b),u-1),p=r[m],k=h-1;a.set(m+1,{max:u});let g=C=>Array.from({length:h},(L,v)=>(h-1-v)*Math.log10(d[C])),T=Array.from({length:h},(C,L)=>f[L*u+p]),$=r.map(C=>k*Math.log10(d[C])).filter(Number.isFinite),{below:y,at:M,above:A}=cm(d),x=Wo(f,p,h,u);s.replaceChildren(`Of ${fe(u,"unit")} ${y} let an error fade (u < 1), ${M} keep it (u = 1, within a hundredth) and ${A} make it grow (u > 1). Unit `,o("b",{},String(p)),` has u = ${U(d[p],3)}: over ${fe(k,"step")} that would be ${we(k*Math.log10(d[p]))}. `,x===k?"It is active at all of them, so that is what arrives.":x===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${fe(x,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(C=>C!==p).map(C=>({values:g(C),kind:d[C]>1+Sl?"faint grows":"faint fades"})),{values:g(p),kind:"other",name:`uᵗ, u = ${U(d[p],2)}`},{values:T,kind:"forget",name:`unit ${p}`}],first:1,last:h,low:1.06*Math.min(-1,...$),high:1.06*Math.max(1,...$),rem:e.rem,tip:C=>`step ${C}, unit ${p}: ${Tt(f[(C-1)*u+p])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(h){i=h,c()},cursor:()=>i&&t.cursor(e.S.t+1)}}var dm=["cell","i","f","g","o","r","z","n","error"],Sr={total:"all of it",direct:"straight down the cell",gates:"by the gates"},hm={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},um=e=>Array.from(e,(t,s)=>s).sort((t,s)=>mr(e[t],e[s])||t-s);function Mr(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?U(e):`${e<0?"−":""}${we(Math.log10(t))}`}function mm(e){let t=0,s=0,n=e.map(([i,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:i,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function fm(e){let t=e.reduce((i,a)=>i+a,0),s=e.map(i=>$e(i)),n=Math.abs(s.reduce((i,a)=>i+a,0)-$e(t))<.005;return`${s.map((i,a)=>a===0?U(i):`${i<0?"−":"+"} ${U(Math.abs(i))}`).join(" ")} ${n?"=":"≈"} ${U(t)}`}function El(e){let t=null,s=[],n=null,r=null,i=null,a=ds(),l=o("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=B("svg",{class:"strip","aria-hidden":"true"}),h=$r("The unit, from the shortest half-life to the longest",()=>s,q=>{t=s[q-1],F()}),u=o("div",{class:"bk"}),d=o("div",{class:"labels","aria-hidden":"true"}),f=o("div",{class:"plot",role:"img"},u,d),b=o("i",{class:"here"}),m={keep:o("p",{class:"reads"}),share:o("p",{class:"reads"})},p=o("span"),k=o("span"),g=o("label",{class:"check"},l,"hold f at 1 in every unit and step"),T=o("h3"),$=B("svg",{class:"shares",role:"img"}),y=o("p",{class:"terms"}),M=o("div",{class:"two"},o("div",{class:"panel"},o("h3",{},o("b",{},"Constant error carousel"),p),a.el,o("div",{class:"lives"},o("small",{},"half-life of every unit, shortest to longest"),c,h.el),g,m.keep),o("div",{class:"panel"},o("h3",{},o("b",{},"What each path carries"),k),f,m.share,T,$,y)),A=Ml(e),x=o("button",{type:"button",class:"btn"},"Show the LSTM");x.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:C,says:L}=Ce("paths",oe("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],M,A.el,x);e.seen(C,O);let v=()=>{let{cell:q,side:D}=e.S;return e.P.curves.some(X=>X.side===D&&X.cell===q&&X.signal==="kept")?Te(e.setup.keep[q]):""},w=()=>e.setup.memory[e.S.cell]==="h",S=()=>w()?"dL/dhₜ":"dL/dcₜ",z=()=>e.P.curves.some(q=>q.side===e.S.side&&q.cell===e.S.cell),P=()=>Lt(e,e.S.cell),N=()=>z()&&e.setup.diagonal.includes(e.S.cell),E=()=>(v()||N())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function O(){(v()||N())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:u}).then(q=>{n=q;for(let D of["paths.steps","paths.y"])n(D).change.connect(()=>requestAnimationFrame(j));_(),e.P&&H()});function _(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function H(){let q=v();if(M.hidden=!q,A.el.hidden=!N(),x.hidden=!!q||N(),g.hidden=w(),p.replaceChildren(" ",oe("product of f",`∏ ${q}`)," from step t to the last, each unit a line"),k.replaceChildren(" ",oe(`dL/d${w()?"h":"c"}`,`‖${S()}‖`)," and its parts"),N()){L.replaceChildren(`In an ${P()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),E()&&A.draw(E());return}if(!q){L.replaceChildren(z()?`${P()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Us(e,e.S.cell));return}let D=E();L.replaceChildren(w()?`A ${P()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${q} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${P()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),D&&(F(),W(),n&&R())}function F(){let q=E();if(!q)return;let[D,G]=q.arrays.product[1],X=q.array("product"),te=q.array("half");s=um(te);let Y=t===null||t>=G?s[G-1>>1]:t,Z=t===null?"the median unit, ":"unit ",ie=ne=>Array.from({length:D},(xe,ve)=>X[ve*G+ne]),se=X.every(ne=>ne===0),V=Math.min(0,...X.filter(Number.isFinite)),K=X[Y],J=s.at(-1),Q=s[0];h.set(s.indexOf(Y)+1,{max:G}),m.keep.replaceChildren(...se?[o("b",{},"exactly 1"),`: with f held at 1, all ${fe(G,"unit")} pass the error straight down the cell undiminished over ${fe(D-1,"step")}.`]:[`Straight down the cell, ${Z}`,o("b",{},String(Y)),", passes on ",o("b",{},we(K)),` of an error from step ${D} to step 1: its half-life, the steps over which its ${v()} lets half through, the median over where one begins, is ${ot(te[Y])}. The longest is ${ot(te[J])} (unit ${J}), the shortest ${ot(te[Q])} (unit ${Q}).`]),Z==="unit "&&!se&&(m.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(ne=>ne!==Y).map(ne=>({values:ie(ne),kind:"faint",aside:!0})),{values:ie(Y),kind:"forget",name:se?"exactly 1":`unit ${Y}`}],first:1,last:D,low:1.04*Math.min(-1,V),high:-.06*Math.min(-1,V),rem:e.rem,tip:ne=>`step ${ne}, unit ${Y}: ${se?"1":Tt(X[(ne-1)*G+Y])}`,said:m.keep.textContent}),a.cursor(e.S.t+1);let ce=100,de=s.map(ne=>Math.log2(Math.abs(te[ne]))),le=Math.min(...de)-1,be=Math.max(le+2,...de);c.setAttribute("viewBox",`0 0 ${ce} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((ne,xe)=>{let ve=1+19*((de[xe]-le)/(be-le));return B("rect",{class:ne===Y?"on":"",x:xe*ce/G,y:20-ve,width:.8*ce/G,height:ve})}))}function R(){let q=E(),{T:D}=q,G=Object.fromEntries(Object.keys(Sr).map(V=>[V,Array.from(q.array(V))])),X=Object.values(G).flat().filter(Number.isFinite),te=Math.min(-1,...X)-.3,Y=Math.max(.3,Math.max(...X)+.2),Z=G.total.map((V,K)=>K);n("paths.source").data={t:Z,...G,low:Z.map(()=>te),high:Z.map(()=>Y),tip:Z.map(V=>[`step ${V+1}`,...Object.entries(Sr).map(([K,J])=>`${J}: ${Tt(G[K][V])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:Z.length-.5}),n("paths.y").setv({start:te,end:Y});let ie=kn(te,Y,5),se=jt(1,D,6);n("paths.ticks").ticks=ie.map(([V])=>V),n("paths.axis").major_label_overrides=new Map(ie),n("paths.marks").ticks=se.map(V=>V-1),n("paths.x").major_label_overrides=new Map(se.map(V=>[V-1,String(V)])),It(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[V,[K,J,Q]]of Object.entries(hm))n(`paths.${V}`).glyph.setv({line_color:e.css(K),line_width:J,line_dash:Q??[],line_cap:"round"});j()}function j(){let q=E();if(!n||!q)return;let{start:D,end:G}=n("paths.y"),X=n("paths.steps"),{rem:te}=e,Y={left:Math.round(3*te),right:f.clientWidth-Math.round(.8*te),top:6,bottom:f.clientHeight-Math.round(1.4*te)};r=V=>Y.left+(Y.right-Y.left)*(V-X.start)/(X.end-X.start);let Z=Object.entries(Sr).map(([V,K])=>o("span",{class:`name ${V}`},K));Object.assign(b.style,{top:`${Y.top}px`,height:`${Y.bottom-Y.top}px`}),d.replaceChildren(b,...Z),I();let ie=V=>Y.top+(Y.bottom-Y.top)*(G-V)/(G-D),se=Object.keys(Sr).map((V,K)=>({span:Z[K],points:Array.from(q.array(V),(J,Q)=>[r(Q),Number.isFinite(J)?ie(J):NaN])}));bs(se,[],{...Y,left:Y.left+6},te)}function I(){if(a.cursor(e.S.t+1),!r)return;let q=r(e.S.t),{start:D,end:G}=n("paths.steps");b.style.left=`${q}px`,b.hidden=e.S.t<D||e.S.t>G}function W(){let q=E(),D=Math.min(e.S.t,q.T-1),G=D===q.T-1,X=q.array("share")[D],te=dm.filter(ne=>q.array(`step.${ne}`)).map(ne=>[ne,q.array(`step.${ne}`)[D]]).filter(([ne])=>ne==="error"?G:!G),Y=ne=>ne<0?" (with the opposite sign)":"",Z=q.array("total")[D],ie=te.some(([,ne])=>!Number.isFinite(ne));G?m.share.replaceChildren("At the last step ",o("b",{},`‖${S()}‖ is ${we(Z)}`),", all of it the error itself: no step lies behind it yet."):m.share.replaceChildren("All the way from the last step to ",o("b",{},`step ${D+1}`),Number.isFinite(Z)?`: ‖${S()}‖ is ${we(Z)}. `:": exactly nothing is left.",Number.isFinite(X)?Math.abs(X)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${Mr(X)} of it${Y(X)}.`:`The direct path down the cell contributes ${Mr(X)} of it${Y(X)}, the gates ${Mr(1-X)}${Y(1-X)}.`:""),f.setAttribute("aria-label",m.share.textContent),T.replaceChildren(o("b",{},G?`At step ${D+1}`:`Over the one step from ${D+2} back to ${D+1}`),G?` the error itself arrives${w()?"":", by way of h"}`:` shares of ${S()} by the way it took`);let{width:se,height:V}=$.getBoundingClientRect(),{rem:K}=e;if($.replaceChildren(),y.replaceChildren(),ie||!se)return;let{parts:J,low:Q,high:ce}=mm(te),de=ne=>(ne-Q)/(ce-Q)*se,le=V-1.3*K;$.append(...J.filter(({v:ne})=>ne).flatMap(({name:ne,from:xe,to:ve})=>{let Ge=de(Math.min(xe,ve)),qe=Math.abs(de(ve)-de(xe));return[B("rect",{class:`way way-${ne}`,x:Ge,y:2,width:Math.max(.5,qe-1),height:le-4}),qe>1.1*K?B("text",{class:`on on-${ne}`,"data-term":{cell:w()?"h":"c",error:"L"}[ne]??ne,x:Ge+qe/2,y:le/2+.3*K,"text-anchor":"middle"},ne==="cell"?w()?"h":"c":ne==="error"?"L":ne):""]}),...[0,1].flatMap(ne=>[B("path",{class:"unit",d:`M${de(ne)} 0V${le+2}`}),B("text",{x:de(ne),y:V-.2*K,"text-anchor":"middle"},ne?"1, the whole":"0")]));let be={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};y.append(...te.flatMap(([ne,xe])=>[o("span",{},o("i",{class:`way way-${ne}`}),`${be[ne]} ${Mr(xe)}`)," "]),te.length>1?o("b",{},fm(te.map(([,ne])=>ne))):"",te.some(([,ne])=>ne<-.005)?" What is left of 0 has the opposite sign.":""),$.setAttribute("aria-label",y.textContent)}return{el:C,draw(q){let{side:D,one:G,cell:X}=e.S,te=`${D} ${G} ${X} ${v()}`,Y=te!==i;Y&&(t=null),i=te,n&&q("size")&&_(),l.checked=Number(e.wish.hold)===1,q("paths","theme","size")||Y?H():q("t")&&N()?A.cursor():q("t")&&E()&&(I(),W())}}}var Er=e=>U(e,Math.abs(e)<9.95?1:0);function Tl({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let i=e<0?"shrinks to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`10^${Er(t)} to 10^${Er(s)}`;return[i,Er(e),a]}function Tr({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let i=Object.values(s[r]??{});if(!i.length)return null;let a=e.findLastIndex(d=>d<=t),l=i.map(d=>d[Math.max(0,a)]),c=l.filter(d=>d>=.99).length,[h,u]=[Math.min(...l),Math.max(...l)].map(d=>U(d,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${h===u?h:`${h} to ${u}`}`}var gm=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?o("sup",{},t.slice(1)):t),Ll=e=>["10",o("sup",{},Er(e))];function Cl(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([d,f])=>{let b=o("button",{type:"button",class:"cellname"},o("i",{class:`line ${d}`}),Be(f));Object.assign(b.dataset,{term:f,act:`Click: show or hide the ${f}.`}),b.addEventListener("click",()=>{let p=new Set(e.S.off);p.delete(d)||p.add(d),e.set({off:p})}),b.firstChild.style.background=`var(${ks(d)[0]})`;let m=Object.fromEntries(De.flatMap(p=>[[`${p}.h`,o("td")],[`${p}.w`,o("td",{class:"weights"})]]));return m.learned=o("td"),[d,{button:b,parts:m,row:o("tr",{},o("th",{scope:"row"},b),...Object.values(m))}]})),n=Object.fromEntries(De.map(d=>[d,o("th",{scope:"colgroup"})])),r=De.map(()=>o("th",{scope:"col"})),i=De.map(()=>o("th",{scope:"col",class:"weights"})),a=o("th",{scope:"col"}),l=o("th",{scope:"col"}),c=o("div",{class:"readout"},o("table",{},o("colgroup",{},...["cell","fate","all","fate","all","learned"].map(d=>o("col",{class:d}))),o("thead",{},o("tr",{},o("td",{}),...Object.values(n),a),o("tr",{},o("th",{scope:"col"},"Cell"),r[0],i[0],r[1],i[1],l)),o("tbody",{},...Object.values(s).map(({row:d})=>d)))),h=(d,f)=>e.P.curves.find(b=>b.side===d&&b.cell===f&&b.signal==="h"),u=(d,f)=>e.P.weights.find(b=>b.side===d&&b.cell===f);return e.told=d=>{let{T:f,sides:b}=e.P,m=e.cells.map(p=>{let k=h(d,p);if(!k)return null;let[g,T,$]=Tl(k,b[d].seeds);return`${t.cells[p]} ${g}${T===null?"":` 10^${T}`} (${$})`});return`${b[d].title}, norm of dL/dh over ${f-1} steps back, on a logarithmic scale: ${m.filter(Boolean).join("; ")}.`},{el:c,draw(d){if(d("norms","size")){let{P:f,network:b}=e,m=f.weights.some(g=>g.clipped!==null);c.classList.toggle("clips",m),De.forEach((g,T)=>{n[g].textContent=f.sides[g].title,n[g].colSpan=e.small&&!m?1:2,r[T].replaceChildren(oe("dL/dh"),` ${fe(f.T-1,"step")} back `,o("small",{},"mean; least to largest")),i[T].textContent=m?"weights, clipped":"weights",i[T].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:p}=b;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let k=p.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[p.measure.name];l.textContent=`${k[0]} at gap ${p.gaps.findLast(g=>g<=p.trained_to)??p.gaps[0]}`,l.title=`${p.title}: ${k.at(-1)} at ${p.gap_title} ${p.trained_to}, the longest in training`;for(let[g,{parts:T}]of Object.entries(s)){for(let $ of De){let y=h($,g),M=u($,g);if(T[`${$}.h`].title=y?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",y){let[A,x,C]=Tl(y,f.sides[$].seeds);T[`${$}.h`].replaceChildren(A,...x===null?[]:[" 10",o("sup",{},x)]," ",o("small",{},...gm(C)))}else T[`${$}.h`].replaceChildren(o("small",{},"not trained"));T[`${$}.w`].replaceChildren(...M?M.norm===null?["0"]:[...Ll(M.norm),...M.clipped===null?[]:[" → ",...Ll(M.clipped)]]:["–"])}T.learned.textContent=Tr(p,g)??"–"}}if(d("norms","lines"))for(let[f,{button:b,row:m}]of Object.entries(s)){let p=!e.S.off.has(f);b.setAttribute("aria-pressed",String(p)),m.classList.toggle("off",!p)}}}}var $n=99,Vt=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0),Do=(e,t,s)=>Vt(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),Sn=e=>1/(1+Math.exp(-e)),pm=e=>-Math.log1p(Math.exp(-e))/Math.LN10,wm=e=>e<0?-Math.log10(2)/e:1/0;function Gt(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}var bm="⁰¹²³⁴⁵⁶⁷⁸⁹",Al=e=>String(e).replace(/\d/g,t=>bm[t]);function zl(e){let t={weight:ds(),matrix:ds(),gate:ds()},s=(g,T,$,y=T,M=A=>U(A))=>{let{low:A,high:x,step:C,default:L}=e.state.named[g];return Ut({name:T,title:$,low:A,high:x,step:C,value:L,written:M,term:y},v=>e.set({[g]:v}))},n=s("w","w","The weight w"),r=s("w","ρ","The spectral radius ρ of the matrix"),i=s("shear","s","The shear s of the matrix"),a=s("b","b","The bias b of the forget gate","b",g=>U(g,1,!0)),l={weight:["A number","t times over: wᵗ",[n]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[r,i]],gate:["A gate","fᵗ, where f = σ(b)",[a]]},c=Object.fromEntries(Object.keys(l).map(g=>[g,o("p",{class:"reads"})])),h=Object.entries(l).map(([g,[T,$,y]])=>o("div",{class:"panel"},o("h3",{},o("b",{},T),` ${$}`),t[g].el,o("div",{class:"dials"},...y.map(M=>M.el)),c[g])),{el:u,says:d}=Ce("scalar","One number","the whole argument with a single number",[],o("div",{class:"three"},...h)),f=null,b=e.setup.presets.find(({knobs:g})=>g.bias===0),m=o("button",{type:"button",class:"link"},`see one lose it, ${b?.name}`);m.addEventListener("click",()=>e.preset(b));let p=g=>o("b",{},g);function k(){let{S:g}=e;for(let[_,H]of[[n,g.w],[r,g.w],[i,g.shear],[a,g.b]])_.set(H);let T=Math.max(1,(e.got.norms?.T??100)-1),$=Math.log10(g.w),y=pm(g.b),M={weight:Vt($,T),turn:Vt($,T),shear:Do(g.w,g.shear,T),gate:Vt(y,T)},A=Object.values(M).flatMap(Gt),x=-Vs(-Math.min(...A.map(_=>_.end)),6),C=Vs(Math.max(...A.map(_=>_.most)),3),L={first:0,last:T,low:x,high:C,unit:"steps back",rem:e.rem},[v,w,S]=[Gt(M.weight),Gt(M.shear),Gt(M.gate)],z=`${U(g.w)}${Al(T)}`;d.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis, ${fe(T,"step")} back, from step ${T+1} to 1.`),c.weight.replaceChildren(p(`${z} = ${we(v.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[v.way],T===$n||v.way==="stays"?"":` Over ${$n+1} steps, ${$n} back: ${U(g.w)}${Al($n)} = ${we($n*$)}.`),t.weight.draw({...L,lines:[{values:M.weight,kind:"main",name:`${U(g.w)}ᵗ`}],tip:_=>`t = ${_}: ${we(M.weight[_])}`,said:c.weight.textContent});let P={falls:`shrinks from the first step on, to ${we(w.end)}.`,grows:`grows at every step, to ${we(w.end)}.`,turns:`first grows, to ${we(w.most)} at step ${w.peak}, and shrinks only then, to ${we(w.end)}.`,stays:"stays 1 as well."}[w.way];c.matrix.replaceChildren(p(`Every eigenvalue has size ${U(g.w)}.`),` The turn alone is ρᵗ, like the number: ${we(v.end)}. The shear ${P}`);let N={values:M.shear,kind:"main",name:"shear"},E={values:M.turn,kind:"other",name:"turn"};t.matrix.draw({...L,lines:g.shear?[E,N]:[{...N,name:"turn and shear"}],marks:w.way==="turns"?[{k:w.peak,v:w.most}]:[],tip:_=>`t = ${_}: turn ${we(M.turn[_])}, shear ${we(M.shear[_])}`,said:c.matrix.textContent});let O=wm(y);c.gate.replaceChildren(p(`f = σ(${U(g.b,1,!0)}) = ${U(Sn(g.b),3)}:`),` half is left after ${U(O,O<10?1:0)} steps, and ${we(S.end)} after ${T}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1. So an LSTM does not always keep its gradient: `,m,"."),t.gate.draw({...L,lines:[{values:Vt(0,T),kind:"held",name:"f held at 1: exactly 1"},{values:M.gate,kind:"forget",name:`${U(Sn(g.b),3)}ᵗ`}],tip:_=>`t = ${_}: ${we(M.gate[_])}`,said:c.gate.textContent})}return{el:u,draw(g){let T=e.got.norms?.T;(g("size","number")||T!==f)&&k(),f=T}}}var Nl=`.sec .plot {
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
`;var vm=90,Ol=1e-9,Pl=["--rnn","--ink"];function km(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>Ol).length,kept:t.filter(s=>Math.abs(s)<=Ol).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function ym({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${fe(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${fe(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function jl(e){let t=null,s=null,n=0,r=Ut({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:y=>fe(y,"step")},y=>{t=y>=u()?null:y,clearTimeout(n),n=setTimeout(f,vm)}),i=Object.fromEntries(["step","span"].map(y=>{let M=o("div",{class:"bk"}),A=o("div",{class:"labels","aria-hidden":"true"});return[y,{name:`spectrum.${y}`,of:y,target:M,labels:A,series:[],head:o("h3"),el:o("div",{class:"plot",role:"img"},M,A)}]})),a=[o("p",{class:"reads"}),o("p",{class:"reads"})],{el:l,says:c}=Ce("spectrum","Spectrum",o("span",{},oe("singular values")," of the ",oe("Jacobian")," of the state"),[r.el],o("div",{class:"two"},...Object.values(i).map(y=>o("div",{class:"panel"},y.head,y.el))),o("div",{class:"two"},...a)),h=()=>Math.min(e.S.t,e.P.T-2),u=()=>e.P.T-1-h(),d=()=>Math.min(t??u(),u()),f=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:h(),t:h()+d()});e.seen(l,f),e.embed(Object.fromEntries(Object.values(i).map(({name:y,target:M})=>[y,M]))).then(y=>{s=y;for(let M of Object.values(i))for(let A of["index","y"])s(`${M.name}.${A}`).change.connect(()=>requestAnimationFrame(()=>$(M)));m(),e.P&&g()});let b=({rem:y}=e)=>({left:Math.round(3.2*y),right:Math.round(.8*y),top:6,bottom:Math.round(1.4*y)});function m(){let{left:y,right:M,top:A,bottom:x}=b();for(let{name:C}of Object.values(i))s(C).setv({min_border_left:y,min_border_right:M,min_border_top:A,min_border_bottom:x}),s(C).toolbar.active_drag=e.small?null:"auto"}function p({name:y,of:M}){let{css:A,rem:x,fine:C,font:L}=e;It(s,y,e),s(`${y}.x`).setv({major_label_text_color:A("--ink3"),major_label_text_font_size:`${C}px`,major_label_text_font:L}),s(`${y}.one`).line_color=A("--ink3"),Pl.forEach((v,w)=>{s(`${y}.${w}`).glyph.setv({line_color:A(v),line_width:1,line_alpha:.5}),s(`${y}.${w}.mark`).glyph.setv({size:(e.small?.36:.45)*x,line_color:A(v),line_width:1.5,fill_color:A(M==="step"?"--bg":v)})})}function k(){r.set(d(),{max:u()}),r.input.disabled=u()<2}function g(){let y=e.got.spectrum;if(k(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!y)return;let M=y.t-y.from;i.step.head.replaceChildren(o("b",{},"One step"),` from ${y.from+1} to ${y.from+2}`),i.span.head.replaceChildren(o("b",{},fe(M,"step")),` from ${y.from+1} to ${y.t+1}`),a[1].replaceChildren(Us(e,e.S.cell));for(let A of Object.values(i))A.series=y.cells.map((x,C)=>({values:Array.from(y.array(`${x}.${A.of}`)),kind:C?"main":"other",name:Lt(e,x)}));y.cells.forEach((A,x)=>{let[C,L]=["step","span"].map(z=>km(i[z].series[x].values)),v=e.P.sides[y.side].units,w=C.size>v?`${C.size} values, of h and c together`:`${C.size} values of h`,S=(z,P)=>`${z}: at most ${P.most===null?"0":we(P.most)}, ${P.above||"none"} above 1`+(P.zero?`, ${P.zero} 0 to rounding`:"");a[x].replaceChildren(o("b",{},Lt(e,A)),` (${w}). ${S("One step",C)}. ${S(fe(M,"step"),L)}: ${ym(L)}.`)});for(let A of Object.values(i))A.el.setAttribute("aria-label",a.map(x=>x.textContent).join(" ")),s&&T(A)}function T(y){let{name:M,series:A}=y,x=A.flatMap(({values:_})=>_.filter(Number.isFinite)),C=Math.min(-.1,...x),L=Math.max(.1,...x),v=.05*(L-C),w=C-v,S=L+v,z=Math.max(...A.map(({values:_})=>_.length)),P=Array.from({length:z},(_,H)=>H+1),N={t:P,low:P.map(()=>w),high:P.map(()=>S)};Pl.forEach((_,H)=>N[H]=P.map((F,R)=>Number.isFinite(A[H]?.values[R])?A[H].values[R]:NaN)),N.tip=P.map((_,H)=>[`number ${H+1} by size`,...A.filter(({values:F})=>H<F.length).map(F=>`${F.name} ${Tt(F.values[H])}`)].join(`
`)),s(`${M}.source`).data=N,s(`${M}.index`).setv({start:0,end:z+1}),s(`${M}.y`).setv({start:w,end:S});let E=jt(1,z,e.small?4:6),O=S-w>2?kn(w,S,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(_=>Math.log10(_)>w&&Math.log10(_)<S).map(_=>[Math.log10(_),String(_)]);s(`${M}.ticks`).ticks=O.map(([_])=>_),s(`${M}.axis`).major_label_overrides=new Map(O),s(`${M}.marks`).ticks=E,s(`${M}.x`).major_label_overrides=new Map(E.map(_=>[_,String(_)])),p(y),$(y)}function $({name:y,series:M,labels:A,el:x}){if(!M.length)return;let C=s(`${y}.y`),L=s(`${y}.index`),v=b(),w={left:v.left,right:x.clientWidth-v.right,top:v.top,bottom:x.clientHeight-v.bottom},S=M.map(P=>o("span",{class:`name ${P.kind}`},P.name));A.replaceChildren(...S);let z=M.map(({values:P},N)=>({span:S[N],points:P.map((E,O)=>[w.left+(w.right-w.left)*(O+1-L.start)/(L.end-L.start),Number.isFinite(E)?w.top+(w.bottom-w.top)*(C.end-E)/(C.end-C.start):NaN])}));bs(z,[],{...w,left:w.left+8},e.rem,1.5)}return{el:l,draw(y){y("t")&&k(),s&&y("size")&&m(),y("spectrum","theme","size")&&g()}}}var $m={init:"uniform",length:100},Lr=".side:nth-child(1) .plot",Ks=(e={})=>()=>({...$m,...e}),Mn=(e,t)=>e.state.named[t].default,Cr=e=>e.P.T-1,_l=(e,t)=>`${U(e)}${Ke(t).slice(2)}`,Sm=e=>e>-3&&e<3?we(e):Ke(Math.round(e)),Wt=({P:e},t,s="h",n="initial")=>{let r=e.curves.find(i=>i.side===n&&i.cell===t&&i.signal===s);return un(r.first===null?"0":Sm(r.first))},Hl=e=>`.knobs .knob:not(${e}), .knobs fieldset:not(:has(${e})), .knobs .reset, .norms .tools .btn`,Fl={of:[],example:"settings of its own",onward:["train","On to Train →"],stops:[{title:"One number, many times",says:e=>{let t=Mn(e,"w"),s=Cr(e);return["An error on its way back is multiplied by the same number at every step. ",`After ${s} steps ${U(t)} has become `,un(`${_l(t,s)} = ${we(Gt(Vt(Math.log10(t),s)).end)}`),": nothing is left to learn from."]},act:"move w above 1.",done:({w:e})=>e>1,did:e=>{let{w:t}=e.S,s=Cr(e);return[`${_l(t,s)} = ${we(Gt(Vt(Math.log10(t),s)).end)}: it explodes. At 1 alone it stays.`]},at:".scalar .panel:nth-child(1)",state:Ks()},{title:"From a number to a matrix",says:e=>["A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",`At ρ = ${U(Mn(e,"w"))} a turn shrinks like the number, to `,un(we(Gt(Vt(Math.log10(Mn(e,"w")),Cr(e))).end)),"; a shear s may grow first."],act:"move s to 1.5 or more, and see it grow before it shrinks.",done:({shear:e})=>e>=1.5,did:e=>{let{most:t,peak:s,end:n}=Gt(Do(e.S.w,e.S.shear,Cr(e)));return[`The shear grows to ${we(t)} at step ${s}, and ends at ${we(n)}.`]},at:".scalar .panel:nth-child(2)",state:Ks()},{title:"From a matrix to networks",says:e=>[`Each line follows an error of size 1 from the last step back to the first, in ${e.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,"At step 1 the RNN has ",Wt(e,"rnn")," of it left, the LSTM ",Wt(e,"lstm"),"."],act:"go to the last step, where all lines begin.",done:({t:e},{P:t})=>e===t.T-1,did:()=>["There all of the error is still there: 1. Compare how far each line falls to the left."],at:Lr,lit:".norms .tools",clear:".side:nth-child(1)",state:Ks(),hand:["ArrowLeft","ArrowRight","End"]},{title:"Which curve is which",says:()=>["dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ","The product of f is the cell’s own path alone: its forget gates multiplied, step by step."],act:"show the product of f.",done:({show:e})=>e.includes("f"),did:e=>["In the LSTM the product of f comes to ",Wt(e,"lstm","kept"),", all paths together to ",Wt(e,"lstm"),"."],at:".norms .tools .seg",lit:Lr,clear:".side:nth-child(1)",state:Ks()},{title:"An LSTM can vanish too",says:e=>[`It keeps an error as far as its forget gates stand open: near ${U(Sn(Mn(e,"bias")))} at a bias of ${U(Mn(e,"bias"),1,!0)}, `,`near ${U(Sn(0))} at 0.`],act:"move the forget-gate bias to 0.",done:({bias:e})=>e<=0,did:e=>["Now the LSTM has ",Wt(e,"lstm")," of the error left at step 1."],at:".knob.bias",lit:Lr,folds:Hl(".bias"),clear:".side:nth-child(1)",state:Ks({show:["h","f"]}),free:["bias"]},{title:"A gate held at 1",says:()=>["Where f is exactly 1 the cell hands on what comes: the “constant error carousel”. ","A trained network moves its gates at every word."],act:"tick “Hold f at 1”.",done:({hold:e})=>e===!0,did:e=>["The product of f is ",Wt(e,"lstm","kept"),", and the LSTM’s dL/dc ",Wt(e,"lstm","c"),"."],at:".knob.hold",lit:Lr,folds:Hl(".hold"),clear:".side:nth-child(1)",state:Ks({show:["h","f"]}),free:["hold"]},{title:"Before and after training",says:e=>{let{learn:t}=e.network;return[`Left the networks before, right after they learned “${e.network.title}”. `,`It was learned by ${Tr(t,"lstm")} of the LSTM and ${Tr(t,"rnn")} of the RNN, yet the LSTM’s dL/dh is `,Wt(e,"lstm","h","trained"),"."]},act:"show the product of f: what the cell itself keeps.",done:({show:e})=>e.includes("f"),did:e=>["Training raised the LSTM’s product of f from ",Wt(e,"lstm","kept")," to ",Wt(e,"lstm","kept","trained"),": the cell keeps, even where dL/dh is small."],at:".norms .tools .seg",lit:".sides, .readout",state:()=>({})}]};var Mm={engine:"backpropagation",differences:"central differences",complex:"complex step"},Rl=.001,Em=e=>e===null?"–":we(Math.log10(e));function Tm({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<Rl;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<Rl?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function ql(e){let t={cell:null,signal:"h",side:null,t:null},s=(x,C)=>{let L=o("select",{"aria-label":x});return L.addEventListener("change",()=>{C(L.value),M()}),L},n=s("Cell",x=>t.cell=x),r=s("Side",x=>t.side=x),i={h:"dL/dh",c:"dL/dc"},a=Xe("Gradient",i,x=>{t.signal=x,M()},i),l=o("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});l.addEventListener("input",()=>{t.t=l.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(l.value))-1))}),l.addEventListener("change",()=>l.value=T().t+1),l.addEventListener("keydown",x=>x.key==="Enter"&&y());let c=o("button",{type:"button",class:"btn start"},"Check against differences");c.addEventListener("click",()=>y());let h=o("caption"),u=o("tbody"),d=o("table",{},h,o("thead",{},o("tr",{},...["found by","size","relative error"].map(x=>o("th",{scope:"col"},x)))),u),f=o("p",{class:"reads",role:"status"}),b=null,m=null,p=(x,C,L="")=>o("label",{class:L},o("span",{},x),C),{el:k,says:g}=Ce("verify","Verify","any point of the plots, found again without backpropagation",[],o("div",{class:"choice"},p("Cell",n),a.el,p("Side",r,"wide"),p("Step",l),c),o("div",{class:"found"},d,f));g.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",o("code",{},"gatescope gradients MODEL TEXT --verify"),".");let T=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),$=x=>e.P.curves.some(C=>C.cell===x&&C.signal==="c");function y(){let{one:x}=e.S,C=e.seeds(T().side).length;e.ask("verify",{...T(),one:Math.min(x,C-1)})}function M(){let x=[...new Set(e.P.curves.filter(L=>L.side===T().side).map(L=>L.cell))];x.includes(T().cell)||(t.cell=x[0]),$(T().cell)||(t.signal="h");let C=(L,v,w)=>{L.replaceChildren(...v.map(([S,z])=>o("option",{value:S},z))),L.value=w};C(n,x.map(L=>[L,Lt(e,L)]),T().cell),C(r,Object.entries(e.P.sides).map(([L,{title:v}])=>[L,v??L]),T().side),a.set(T().signal);for(let L of a.el.children)L.disabled=!$(T().cell)&&L.textContent==="dL/dc";l.max=e.P.T,(t.t===null||l.getRootNode().activeElement!==l)&&(l.value=T().t+1)}function A(){if(h.textContent=m?`‖dL/d${m.signal}‖ at step ${m.t+1}, ${Lt(e,m.cell)}, ${e.P.sides[m.side]?.title??m.side}, seed ${e.seeds(m.side)[m.one]}`:"Nothing checked yet",u.replaceChildren(...Object.entries(Mm).map(([L,v])=>o("tr",{class:m&&L==="differences"&&!m.resolved?"lost":""},o("th",{scope:"row"},v),o("td",{},m?Tt(m[L]):"–"),o("td",{},L==="engine"?"":m?Em(m[`error_${L}`]):"–")))),!m)return void f.replaceChildren("Choose a point and press the button.");let[x,C]=Tm(m);f.replaceChildren(o("b",{},x),` ${C} Each number was moved by ${we(Math.log10(m.step))} either way.`)}return{el:k,draw(x){let{t:C,cell:L,side:v}=e.S,w=`${C} ${L} ${v}`;w!==b&&Object.assign(t,{cell:null,side:null,t:null}),b=w,x("norms","detail","t")&&M(),x("norms")&&(m=null),x("verify")&&(m=e.got.verify),x("norms","verify")&&A(),x("busy","lost")&&(c.disabled=e.busy.has("verify")||!e.connected)}}}var Lm=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","number","theme","size"],Cm={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],w:["number"],shear:["number"],b:["number"],theme:["theme"]},Am={scalar:zl,flow:hl,spectrum:jl,paths:El,verify:ql},Bo=class extends ft{said={};keys;constructor(t){super(t,ul+Nl);let{state:s}=this,{t:n,side:r,one:i,cell:a,w:l,shear:c,b:h,show:u,off:d}=s.usual("view"),{theme:f}=this.S;this.S={t:n,side:r,one:i,cell:a,w:l,shear:c,b:h,theme:f,shown:this.curves(u),off:new Set(d)},this.questions=new gt(L=>this.tell(L)),this.got={},this.targets={},this.figures=new Promise(L=>this.made=L),this.near=new Bs("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=zs(s);let b=L=>L(this),[m,p,k,g,T,$,y,M]=[Ot,vl,bl,fl,Cl,kl,yl,$l].map(b);this.sections=Object.fromEntries(Object.entries(Am).map(([L,v])=>[L,b(v)]));let{scalar:A,...x}=this.sections,C=Object.values(x);this.parts=[m,A,p,k,g,T,$,...C,y,M],this.time=g.el,this.status=o("p",{class:"unseen",role:"status"}),this.networks=o("section",{class:"ask real","aria-label":"Networks"},o("h2",{},"Networks ",o("small",{},"the same in real ones: many numbers, and gates")),p.el),this.main=o("main",{},A.el,this.networks,k.el,o("div",{class:"right"},o("section",{class:"first","aria-label":"Gradient norms through time"},g.el,T.el),$.el,...C.map(L=>L.el),y.el)),this.root.append(Qt(this),o("div",{class:"ask above"},m.el),this.main,M.el,this.status),this.listen(),Rs(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[L,v]of Object.entries(this.model.progress))this.sections[L]?.el.style.setProperty("--done",v)})}close(){this.near.close(),this.questions.stop()}get touches(){return Cm}get guide(){return Fl}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=Ht(t),{want:i}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(i,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([i,"busy","notice"]);if(this.said[i]=n.notices,n.file)dt(n.file,r,"text/csv"),this.questions.forget(i);else{let{picture:h}=ss(t);i==="norms"?this.accept(l,n.knobs,h,c,a):this.got[i]=h}this.draw(c)}accept(t,s,n,r,i){if((i||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;if(this.P=this.got.norms=n,i&&(this.text=s.text),this.shown=t.from,i){this.read(),this.resetView();let{given:c}=this.state.asked;Object.keys(this.usual).some(u=>c.has(u)&&!["text","networks"].includes(u))&&this.inPage&&this.networks.scrollIntoView()}else l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1;l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of i?Lm:["t","detail","lines","number"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return Vn(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:i,one:a,cell:l,theme:c,shown:h,w:u,shear:d,b:f}=s,b=Object.keys(h).filter(p=>h[p]),m={t:r,side:i,one:a,cell:l,theme:c,show:b,off:[...s.off],w:u,shear:d,b:f,tour:this.tour.at};return{...t,...m,...Gn(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:i,cell:a,show:l,off:c,w:h,shear:u,b:d}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:i,cell:a,w:h,shear:u,b:d,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(i).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,2))_t(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:i}]of Object.entries(this.sections))i.classList.toggle("waiting",t.has(r)),t.has(r)||i.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),...this.tour.moves,w:()=>this.meanings.walk()}}},Il={render:e=>void new Bo(e)};function Bl(e,t,s){if(t===null||t==="")return null;if(!e||!/^-?\d{1,9}(\.\d{1,6})?$/.test(t))return;let n=Number(t),r=(l,c)=>Number.isInteger(n)&&n>=l&&n<=c;if(e.kind==="choice")return r(1,e.choices.length)?n-1:void 0;if(e.kind==="word")return r(0,s-1)?n:void 0;let[i,a]=Ys(e);return n>=i&&n<=a?n:void 0}function Uo(e,t){return!e||t===null||t===void 0?null:String(e.kind==="choice"?t+1:e.kind==="number"?Number(t.toFixed(2)):t)}function Ys({right:e,share:t}){if(t)return[0,1];let s=[1,2,3,5,10,20,50,100].find(n=>Math.abs(e)<.95*n)??1e3;return[-s,s]}var Ar=(e,t)=>e.kind==="number"?Math.abs(t-e.right):+(t!==e.right);function zr(e,t){let[s,n]=Ys(e);return e.kind==="number"?Ar(e,t)<=.1*(n-s):t===e.right}var Wl=e=>e.map(({text:t})=>t).join("");function Ul(e,t,s,n,r){let i=a=>s.kind==="choice"?Wl(s.choices[a]):s.kind==="word"?r[a]??String(a):a.toFixed(2);return{lesson:e,step:t+1,question:Wl(s.question),guess:i(n),truth:i(s.right),right:zr(s,n)}}var Vo=e=>({right:e.filter(({right:t})=>t).length,all:e.length}),Dl=["lesson","step","question","guess","truth","right"],zm=e=>{let t=String(e),s=/^[=+@\t\r-]/.test(t)&&!/^-?[\d.]+$/.test(t)?`'${t}`:t;return/[",\n\r]/.test(s)?`"${s.replaceAll('"','""')}"`:s},Vl=e=>`${[Dl,...e.map(t=>Dl.map(s=>t[s]))].map(t=>t.map(zm).join(",")).join(`\r
`)}\r
`,Gl=e=>`${JSON.stringify({...Vo(e),answers:e},null,1)}
`;function Nm(e,t){let[s,n]=Ys(e),r=a=>(a-s)/(n-s),i=s<0?[s,s/2,0,n/2,n]:[0,.25,.5,.75,1];return{guess:r(t),truth:r(e.right),ticks:i.map(a=>({value:a,at:r(a)}))}}var Nr=416,Or=22,Kt=40;function Kl(e,t,s){let n=Nm(t,s),r=u=>Or+u*(Nr-2*Or),[i,a]=[n.guess,n.truth].map(r),l=Math.abs(i-a)<200,c=u=>Math.max(72,Math.min(Nr-72,u)),h=(u,d,f,b)=>B("text",{x:c(u),y:f,"text-anchor":"middle",class:b},d);return B("svg",{viewBox:`0 0 ${Nr} ${l?106:76}`,class:"gap",role:"img","aria-label":e.verdict},B("path",{d:`M${Or} ${Kt}H${Nr-Or}`,class:"rule"}),n.ticks.flatMap(({value:u,at:d})=>[B("path",{d:`M${r(d)} ${Kt-5}v10`,class:"rule"}),B("text",{x:r(d),y:Kt+(l?58:28),"text-anchor":"middle",class:"tick"},U(u))]),B("path",{d:`M${i} ${Kt}H${a}`,class:"between"}),B("circle",{cx:i,cy:Kt,r:7,class:"mine"}),B("circle",{cx:a,cy:Kt,r:7,class:"truth"}),h(a,`${e.say("truth")} ${U(t.right)}`,Kt-16,"strong"),h(i,`${e.say("your guess")} ${U(s)}`,l?Kt+28:Kt-16,""))}function Yl(e,t,s,n){return!t||s===null?"":t.kind==="number"&&Ar(t,s)>=.005?e(zr(t,s)?"near":"miss",{n:U(Ar(t,s))}):zr(t,s)?e("hit"):t.kind==="word"?e("missed word",{guess:n[s]??"?",truth:n[t.right]??"?"}):e("missed")}var Xl=`/* The lessons: a list, or a step with a short text at the left and one large picture at the right. */
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
  height: auto;
  gap: 0.1rem;
}
.learn .dots a {
  width: 1.5rem;
  height: 1.5rem;
  padding: 0;
  border: 0;
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
  max-height: max(18rem, min(36rem, calc(100vh - 26.5rem)));
  overflow: visible;
}
.learn .both .cell svg {
  max-height: max(16rem, min(30rem, calc(100vh - 31rem)));
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
  grid-template-columns: 12rem minmax(5rem, 1fr) 3.2rem;
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
.turns .said,
.turns .ways {
  margin: 0.3rem 0 0;
  color: var(--ink2);
}
.turns .ways {
  display: flex;
  gap: 1.2rem;
  align-items: center;
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
    order: 0;
    flex: 1 1 auto;
    margin: 0;
    height: auto;
    overflow: visible;
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
    order: 1;
    margin: 0.3rem 0 0.8rem;
  }
  .learn .asking {
    order: 2;
  }
  .learn .told {
    order: 3;
  }
  .learn .all {
    order: 4;
    padding: 0.5rem 0;
  }
  .learn .scored {
    order: 5;
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
`;var Pr=e=>/^\/(?![/\\])/.test(e??"")?`.${e}`:null;function Go(e,t){return t.map(({text:s,style:n,light:r,go:i,href:a})=>{if(r){let h=o("button",{type:"button",class:`lk s-${r}`,"data-light":r},s);for(let u of["pointerenter","focus"])h.addEventListener(u,()=>e.light(r));for(let u of["pointerleave","blur"])h.addEventListener(u,()=>e.light(null));return h.addEventListener("click",()=>e.light(r)),h}if(Number.isInteger(i)){let h=o("button",{type:"button",class:"lk go","data-go":i},s);return h.addEventListener("click",()=>e.jump(i)),h}let l=Pr(a);if(l){let h=o("a",{href:l},s);return/^\.\/lessons(\?|$)/.test(l)&&h.addEventListener("click",u=>{u.ctrlKey||u.metaKey||u.shiftKey||(u.preventDefault(),e.follow(l))}),h}let c={b:"b",i:"em",code:"code"}[n];return c?o(c,{},s):s})}function Jl(e,t){let s=[];for(let{kind:n,spans:r}of t)n!=="li"?s.push(o("p",{},Go(e,r))):(s.at(-1)?.localName!=="ul"&&s.push(o("ul")),s.at(-1).append(o("li",{},Go(e,r))));return s}function Zl(e){let t=o("p",{class:"crumb"}),s=o("nav",{class:"dots"}),n=o("a",{class:"leave",href:""}),r=o("span",{class:"langs",role:"group"}),i=o("div",{class:"top"},t,s,r,n),a=o("p",{class:"kick"}),l=o("h2",{tabindex:"-1",class:"title"}),c=o("div",{class:"body"}),h=o("div",{class:"asking"}),u=o("div",{class:"told","aria-live":"polite"}),d=o("a",{class:"all",href:""}),f=o("button",{type:"button",class:"btn"}),b=o("button",{type:"button",class:"btn"}),m=o("div",{class:"scored"}),p=o("div",{class:"foot"},f,b),k=o("section",{class:"text"},a,l,c,h,u,d,m,p),g=null,T=null;n.addEventListener("click",w=>{w.preventDefault(),e.leave()}),f.addEventListener("click",()=>e.turnPage(-1)),b.addEventListener("click",()=>e.turnPage(1));let $=w=>!(w.ctrlKey||w.metaKey||w.shiftKey);function y(){let{lesson:w,S}=e,z=w.steps.length,{at:P}=e.beside,N=w.kind==="question"?e.say("question"):e.say("lesson",{n:P+1});t.replaceChildren(e.listLink()," / ",N),w.kind!=="question"&&t.append(": ",o("b",{},w.title)),s.hidden=z<2,s.setAttribute("aria-label",e.say("step",{k:S.step+1,n:z})),s.replaceChildren(...w.steps.map((E,O)=>{let _=e.answers.has(e.keyAt(O)),H=o("a",{href:e.state.link({...e.blank,lesson:w.name,step:O+1,lang:S.lang}),"aria-label":`${e.say("step to",{k:O+1,title:E.title})}${_?`, ${e.say("answered")}`:""}`,title:E.title,"aria-current":O===S.step?"step":null,class:_?"done":null});return H.addEventListener("click",F=>{$(F)&&(F.preventDefault(),e.toStep(O))}),H})),re(n,e.small?e.say("leave short"):e.say("leave")),n.href=e.state.link({...e.blank,lang:S.lang}),Ko(e,r),re(a,e.say("step",{k:S.step+1,n:z})),a.hidden=z<2}function M(w,S){let z=S!==null;return o("div",{class:"opts",role:"group","aria-labelledby":"question"},w.choices.map((P,N)=>{let E=S===N,O=w.right===N,_=z?E?O?"yours right":"yours wrong":O?"right":"wrong":"",H=o("button",{type:"button",class:`opt${E?" mine":""}${z?O?" true":" off":""}`,"data-choice":N,"aria-pressed":String(E),"aria-disabled":String(z)},o("kbd",{"aria-hidden":"true"},String(N+1)),o("span",{class:"c"},A(P)),_&&o("span",{class:"w"},e.say(_)));return H.addEventListener("click",()=>!z&&e.guess(N)),H}),!z&&o("p",{class:"how"},e.say("choose",{n:w.choices.length})))}let A=w=>w.map(({text:S,style:z})=>z==="b"?o("b",{},S):z==="code"?o("code",{},S):S);function x(w,S){let[z,P]=Ys(w),N=(z+P)/2;if(S!==null)return Kl(e,w,S);let E=o("output",{},U(N)),O=o("input",{type:"range",min:z,max:P,step:"0.01","aria-label":e.say("guess")});return O.value=String(N),O.addEventListener("input",()=>re(E,U(Number(O.value)))),O.addEventListener("keydown",_=>{_.key==="Enter"&&e.guess(Number(O.value))}),o("div",{class:"number"},o("label",{},o("span",{},e.say("slide")),O,E),o("p",{class:"ends","aria-hidden":"true"},o("span",{},U(z,0)),o("span",{},U(P,0))),o("button",{type:"button",class:"btn main",onclick:()=>e.guess(Number(O.value))},e.say("this is my guess")))}function C(){let{ask:w,S}=e;if(h.hidden=!w,!w)return h.replaceChildren();let z=h.contains(h.getRootNode().activeElement)?h.getRootNode().activeElement?.dataset?.choice:void 0;h.replaceChildren(o("h3",{id:"question"},Go(e,w.question)),w.kind==="choice"?M(w,S.guess):w.kind==="number"?x(w,S.guess):S.guess===null?o("p",{class:"how"},e.say("place")):""),z!==void 0&&h.querySelector(`[data-choice="${z}"]`)?.focus({preventScroll:!0})}function L(){let{step:w,ask:S,S:z}=e,P=S&&z.guess===null;if(u.hidden=!!P||!w.reveal.length&&!S,u.hidden)return u.replaceChildren();let N=o("button",{type:"button",class:"lk again"},e.say("again"));N.addEventListener("click",()=>e.guess(null)),u.replaceChildren(...S?[o("p",{class:"verdict"},o("b",{},e.verdict)," ",N)]:[],...Jl(e,w.reveal))}return{el:k,top:i,title:l,draw(w){if(k.hidden=i.hidden=!e.lesson,!e.lesson||!e.step)return;if(!w("page","picture","size"))return v();let{lesson:S,step:z,S:P}=e;y();let N=JSON.stringify([S.name,P.step,P.lang]);N!==g&&(g=N,T=null,re(l,z.title),c.replaceChildren(...Jl(e,z.body)));let E=JSON.stringify([N,P.guess,e.P!==null]);E!==T&&(T=E,C(),L()),d.href=e.whole(),re(d,e.say("show all")),f.hidden=P.step===0,re(f,`← ${e.say("back")}`);let{after:O}=e.beside,_=P.step===S.steps.length-1,H=e.ask&&P.guess===null;return re(b,`${_?O?e.say("next lesson",{title:O.title}):e.say("to the list"):e.say(H?"skip":"next")} →`),b.classList.toggle("main",!H),m.hidden=!_||!e.answers.size,m.hidden||m.replaceChildren(...Yo(e)),v()}};function v(){for(let w of k.querySelectorAll("[data-light]"))w.classList.toggle("hot",w.dataset.light===e.S.lit||w.dataset.light===e.S.pointed);for(let w of k.querySelectorAll("[data-go]"))w.setAttribute("aria-disabled",String(e.P!==null&&Number(w.dataset.go)>e.see.read))}}function Ko(e,t){t.setAttribute("aria-label",e.say("language")),t.replaceChildren(...Object.entries(e.setup.languages).map(([s,n])=>{let r=o("button",{type:"button",lang:s,"aria-pressed":String(s===e.S.lang)},n);return r.addEventListener("click",()=>e.speak(s)),r}))}function Yo(e){let{right:t,all:s}=e.score,n=r=>{let i=o("button",{type:"button",class:"lk"},e.say("as",{kind:r.toUpperCase()}));return i.addEventListener("click",()=>e.take(r)),i};return[o("b",{},e.say("score",{right:t,all:s}))," ",o("span",{class:"take"},e.say("download")," ",n("json")," ",n("csv"),". ",e.say("nothing sent"))]}function Ql(e){let t=o("h2",{class:"title",tabindex:"-1"}),s=o("p",{class:"lead"}),n=o("span",{class:"langs",role:"group"}),r=o("p",{class:"scored"}),i=o("h3"),a=o("ol",{class:"lessons"}),l=o("h3"),c=o("ul",{class:"questions"}),h=o("div",{class:"faults"}),u=o("section",{class:"shelf"},o("div",{class:"top"},t,n),s,r,i,a,l,c,h);function d(f,b){let{S:m}=e,p=e.places[f.name],k=p&&p<f.steps?p+1:1,g=o("a",{href:e.state.link({...e.blank,lesson:f.name,step:k,lang:m.lang}),class:"entry"},b!==null&&o("span",{class:"no","aria-hidden":"true"},String(b)),o("span",{class:"what"},o("b",{},f.title),f.line&&o("span",{class:"line"},f.line)),o("span",{class:"more"},f.minutes?e.say("minutes",{n:f.minutes}):"",p!==void 0&&f.steps>1&&o("span",{class:"place"},p+1>=f.steps?e.say("done"):e.say("go on",{n:p+1}))));return g.addEventListener("click",T=>{T.ctrlKey||T.metaKey||T.shiftKey||(T.preventDefault(),e.begin(f.name,k-1))}),o("li",{},g)}return{el:u,title:t,draw(f){if(u.hidden=e.S.lesson!==null,u.hidden||!f("page","size"))return;let b=e.shelf.lessons,m=p=>b.filter(k=>k.kind==="question"==(p==="question"));re(t,e.say("title")),re(s,e.say("lead")),Ko(e,n),r.hidden=!e.answers.size,r.hidden||r.replaceChildren(...Yo(e)),re(i,b.length?e.say("lessons"):e.say("none")),a.replaceChildren(...m("lesson").map((p,k)=>d(p,k+1))),l.hidden=!m("question").length,re(l,e.say("questions")),c.replaceChildren(...m("question").map(p=>d(p,null))),h.hidden=!e.shelf.faults.length,h.replaceChildren(o("h3",{},e.say("unread")),o("ul",{},...e.shelf.faults.map(p=>o("li",{},p))))}}}var En={},Tn=(e,t,{words:s=!1}={})=>{En[e]=Object.assign(t,{words:s})},tc=e=>En[e]??En.cell,Pm=31,jr=5,ec=(e,t)=>[...e.querySelectorAll(`[data-term="${t==="x"?"token":CSS.escape(t)}"]`)];Tn("cell",e=>{let t=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".stage"}),s=B("g",{class:"over","aria-hidden":"true"}),n=null,r=null,i=0,a=0;function l(u){let d=Number(u.getAttribute("font-size")),f=Number(u.getAttribute("x")),b=Number(u.getAttribute("y")),m=2.3*d,p=u.getAttribute("text-anchor"),k=p==="end"?f-m:p==="middle"?f-m/2:f;return u.textContent=u.shown="",[B("rect",{x:k,y:b-.86*d,width:m,height:1.12*d,rx:4,class:"missing"}),B("text",{x:k+m/2,y:b,"font-size":d,"text-anchor":"middle",class:"num"},"?")]}function c(){let u=n.svg.querySelector('[data-term="+"] circle'),d=(u?Number(u.getAttribute("cx")):356)+26,f=u&&e.P.roles.keep?Number(u.getAttribute("cy")):u?196:ge,b=e.P.roles.keep?d:392;return[B("rect",{x:b,y:f-18,width:ze-20-b,height:36,rx:5,class:"missing"}),B("text",{x:(b+ze-20)/2,y:f+9,"font-size":26,"text-anchor":"middle",class:"num"},"?")]}function h(u){let{roles:d}=e.P,f=ec(n.svg,u).filter(m=>!s.contains(m)),b=[];u===d.memory&&d.keep&&b.push(B("rect",{x:2,y:ge-21,width:ze-4,height:42,rx:6,class:"ring"}));for(let m of f){let p=m.querySelector?.("circle.halo");if(p){let[g,T]=["cx","cy"].map($=>p.getAttribute($));b.push(B("circle",{cx:g,cy:T,r:Pm,class:"ring"}));continue}if(m.matches(".wire, .flow")||m.querySelector(".letter"))continue;let k=m.getBBox();k.width&&b.push(B("rect",{x:k.x-jr,y:k.y-jr/2,width:k.width+2*jr,height:k.height+jr,rx:5,class:"ring"}))}return b}return{el:t,draw({P:u,v:d,asked:f,lit:b},m){let p=u.cell+JSON.stringify(u.options)+e.small;p!==r&&(r=p,n=rs(u.roles),t.replaceChildren(n.svg),i=0),(!i||m("size"))&&(i=n.least());let k=performance.now()-a<250;m("step")&&(a=performance.now()),n.update({...d,compact:e.small,least:i,instant:k||m("size","theme","unit","lesson")});for(let $ of n.svg.querySelectorAll(".lit"))$.classList.remove("lit");let g=f===null||f==="next"?[]:f===u.memory?c():[...n.svg.querySelectorAll(`[data-term="${f}"] .asked`)].flatMap(l);if(s.replaceChildren(...g,...b?h(b):[]),n.svg.append(s),b)for(let $ of ec(n.svg,b))$.classList.add("lit");let T=f===null?_s(js(u.roles,d)):e.say("missing");t.setAttribute("aria-label",`${e.setup.cells[u.cell]}: ${T}`)}}});function jm(e,t){let{roles:s}=e,n=i=>a=>e.at(a,i,t),r=Array.from({length:e.T},(i,a)=>a);return{c:r.map(i=>e.at(e.memory,i,t)),f:s.keep?r.map(i=>Ls(s.keep,n(i))):null}}Tn("pipe",e=>{let t=o("div",{class:"strip",role:"group"}),s=o("div",{class:"piped"},t),n=dr(t,i=>e.press(i)),r=null;return{el:s,draw({P:i,t:a,unit:l,read:c,piped:h,open:u,picks:d,lit:f,guess:b,truth:m}){let p=JSON.stringify(i.shown);p!==r&&(r=p,t.replaceChildren(...i.shown.map(($,y)=>cr($,y))));let k=jm(i,l),{keeper:g}=i.roles,T=g?i.roles.word(g):"";n({words:i.shown,run:k,most:i.reach(i.memory,l),t:a,read:h,gate:T}),t.setAttribute("aria-label",e.say("piped",{u:l})),t.classList.toggle("litgate",f!==null&&f===g),t.classList.toggle("litpipe",f!==null&&f===i.memory);for(let $ of t.querySelectorAll(".wd")){let y=Number($.dataset.k);y<=c&&($.disabled=!1),e.markWord($,y,{picks:d,guess:b,truth:m,open:u})}for(let $ of t.querySelectorAll(".asks"))$.classList.remove("asks");u&&!d&&h<a&&t.children[a]?.classList.add("asks")}}},{words:!0});Tn("both",e=>{let[t,s]=[En.pipe(e),En.cell(e)];return{el:o("div",{class:"both"},t.el,s.el),draw(r,i){t.draw(r,i),s.draw(r,i)}}},{words:!0});Tn("maps",e=>{let[t,s]=[as(e),Os(e)],n=o("div",{class:"cursor"}),r=o("div",{class:"cover","aria-hidden":"true"},o("b",{},"?")),i=o("div",{class:"mapped time"},t.el,s.el,n,r);return{el:i,draw({t:a,read:l,open:c,lit:h},u){let{G:d,P:f}=e;t.draw(u),s.draw(u),n.hidden=!d.sees(a),n.style.left=`${d.x(a)-1}px`,n.style.width=`${d.cw+1}px`;let b=l<0?0:a;r.hidden=!c||d.end<=b,r.style.left=`${d.x(Math.max(b,d.a))}px`,i.classList.toggle("open",c);for(let m of i.querySelectorAll(".gl"))m.classList.toggle("lit",h!==null&&m.dataset.term===h);h!==null&&f.signals.includes(h)&&e.S.focus!==h&&e.look(h)}}},{words:!0});Tn("next",e=>{let t=o("h3",{"data-term":"next word"}),s=o("ol",{class:"answers"});return{el:o("div",{class:"nexts"},t,s),draw({P:r,t:i,asked:a,open:l}){let c=r.answers.kind==="value",h=l&&(a!==null||e.ask.kind==="word");t.textContent=`${e.answersTitle} ${e.say("after",{word:r.shown[i]})}`,s.replaceChildren(...(h?[["?",0]]:r.top(i)).map(([u,d])=>{let f=o("i",{class:"bar"});return f.style.width=c||h?"0":`${100*d}%`,o("li",{class:h?"missing":null},o("span",{class:"w"},h?"?":ue(u)),o("span",{class:"n"},h?"":c?U(d,3):me(d)),f)})),re(t,t.textContent)}}});function sc(e){let t=o("div",{class:"sent",role:"group"}),s=o("b",{"data-term":"unit"}),n=o("span"),r=o("span"),i=o("p",{class:"cap"},o("span",{},s,n),r),a=o("div",{class:"holder"}),l=o("div",{class:"eq"}),c=o("div",{class:"after"}),h=o("div",{class:"turns",role:"group"}),u=o("section",{class:"stage"},t,i,a,l,c,h),d=new Map,f=null,b=null,m=null;t.addEventListener("click",({target:$})=>{let y=$.closest("button");y&&y.getAttribute("aria-disabled")!=="true"&&e.press(Number(y.dataset.k))});let p=$=>e.point($.composedPath()[0].closest?.("[data-term]")?.dataset.term??null);a.addEventListener("pointerover",p),a.addEventListener("pointerleave",()=>e.point(null));function k($){let{P:y,t:M,read:A,picks:x}=$;f!==y&&(f=y,t.replaceChildren(...Rn(y.reads.kind,e.step.state.text,y.tokens).flatMap(({before:C,shown:L},v)=>[C?" ":"",o("button",{type:"button",class:"tk","data-k":v},L)]))),t.setAttribute("aria-label",e.say("sentence"));for(let C of t.querySelectorAll(".tk")){let L=Number(C.dataset.k);C.classList.toggle("here",L===M),C.classList.toggle("todo",L>M),C.tabIndex=x||L===M?0:-1,Le(C,{"aria-disabled":String(!x&&L>A)}),L===M?C.setAttribute("aria-current","step"):C.removeAttribute("aria-current"),e.markWord(C,L,$)}}function g({P:$,t:y,open:M}){let A=e.step.moves.filter(v=>$.roles.gates.includes(v));if(h.hidden=M||!A.length,h.hidden)return;let x=JSON.stringify([A,$.cell,e.S.lang,e.S.lesson,e.S.step]);x!==m&&(m=x,h.replaceChildren(o("h3",{},e.say("now you")),...A.map(v=>{let w=e.say("turn",{gate:e.named($.roles.word(v))}),S=o("input",{type:"range",min:"0",max:"1",step:"0.01",class:`turn F-${v}`,"data-signal":v,"aria-label":`${e.say("now you")}: ${w}`});S.addEventListener("input",()=>e.turn(v,Number(S.value)));for(let z of["pointerenter","focus"])S.addEventListener(z,()=>e.light(v));for(let z of["pointerleave","blur"])S.addEventListener(z,()=>e.light(null));return o("label",{class:"hand"},o("span",{},w," ",o("i",{class:`s-${v}`},v)),S,o("output",{class:`s-${v}`}))}),o("p",{class:"said"}),o("p",{class:"ways"},o("button",{type:"button",class:"btn",onclick:()=>e.release()},e.say("as it was")),o("a",{class:"elsewhere",href:""},e.say("elsewhere")))),h.setAttribute("aria-label",e.say("now you")));for(let v of h.querySelectorAll("input")){let w=v.dataset.signal,S=e.turnedAt(w,y),z=S??e.plain.at(w,y,e.S.unit);(v.getRootNode().activeElement!==v||S===null)&&(v.value=String(z)),re(v.nextElementSibling,U(S??z))}let[C]=e.S.turned;h.querySelector(".said").textContent=C?e.say("turned at",{word:$.shown[C.t],u:C.unit}):"";let L=h.querySelector(".ways");L.hidden=!C,C&&(L.querySelector("a").href=e.whatif())}function T({P:$,t:y,open:M}){let A=e.step.state.show==="next"||M;if(c.hidden=A,A)return;let x=$.answers.kind==="value",C=([v,w])=>x?[U(w,3)]:[o("b",{},ue(v)),` ${me(w)}`],L=(v,w)=>{let[S]=$.top(v),[z]=e.plain.top(v),P=$!==e.plain&&(z[0]!==S[0]||U(z[1],3)!==U(S[1],3));return o("p",{},w," ",...C(S),P&&o("small",{},` (${e.say("was",{word:`${x?"":`${ue(z[0])} `}${x?U(z[1],3):me(z[1])}`})})`))};c.replaceChildren(L(y,o("span",{"data-term":"next word"},`${e.answersTitle} ${e.say("after",{word:$.shown[y]})}`)),...y<$.T-1?[L($.T-1,e.say("at the end"))]:[])}return{el:u,holder:a,draw($){let{P:y,step:M}=e,A=e.see,x=M.state.show,C=tc(x);d.has(C)||d.set(C,C(e));let L=d.get(C);b!==L&&(b=L,a.replaceChildren(L.el)),u.setAttribute("aria-label",e.say("picture",{one:e.named(y.reads.one)})),t.hidden=C.words&&!(A.picks&&x==="maps"),t.hidden||k(A),re(s,e.say("unit",{u:e.S.unit})),re(n,`, ${e.say("of units",{n:y.H})}`),re(r,e.say("where",{one:e.named(y.reads.one),k:A.t+1,n:y.T})),L.draw(A,$),l.hidden=A.open||!["cell","both"].includes(x)||e.small,l.hidden||l.replaceChildren(...ar(y.roles,A.v).map(({symbol:v,value:w,cls:S,op:z,means:P})=>o("span",{class:`term${z?" op":""}`,"data-term":P},o("span",{class:"sy"},v??""),o("span",{class:`va${S?` s-${S}`:""}`},w)))),T(A),g(A)}}}var ys=({text:e,model:t,weights:s})=>JSON.stringify([e,t,s??"trained"]);function nc(e,t=0){let s=new Map;for(let{state:n}of[...e.steps.slice(t),...e.steps.slice(0,t)]){let{text:r,model:i,weights:a}=n;s.has(ys(n))||s.set(ys(n),{text:r,model:i,weights:a})}return s}var rc=(e,t={})=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]??s),_r=({signal:e,unit:t,t:s,value:n})=>`${e}:${t}:${s}=${Number(n.toFixed(2))}`;function oc(e){let t=/^([a-z]):(\d{1,4}):(\d{1,4})=(0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.exec(e);return t&&{signal:t[1],unit:Number(t[2]),t:Number(t[3]),value:Number(t[4])}}var ic=(e,t)=>{let s=Math.max(1,Math.min(t,e))-1;return{k:s,other:s!==e-1}};function ac(e,t){let s=e.find(i=>i.name===t),n=e.filter(i=>i.kind===s?.kind),r=n.indexOf(s);return{at:r,before:n[r-1]??null,after:r<0?null:n[r+1]??null}}function lc(e,t){if(!e||e.kind==="word")return null;let{of:s=null}=e;return s!==null&&(t.signals.includes(s)||s==="next")?s:t.memory}function cc(e,t,s){if(t===null||t==="next")return e;let n={...e.now,[t]:null,h:null},r=Xo(t,s);r&&(n[s.memory]=null);let i={...e,now:n};if(!r)return i;let a=t===s.memory||t===s.keeper,l=t===s.memory||t===s.writer||t===s.candidate;return{...i,tanh_c:null,a:e.a===void 0?void 0:null,passed:e.passed===void 0||!s.others.includes(t)?e.passed:null,kept:a?null:e.kept,written:l?null:e.written}}var Xo=(e,t)=>e===t.memory||!["next","h",t.output].includes(e);function dc(e,t,s,n){return!e||t!==null?n-1:e.kind==="word"?-1:s}var Xs=["page",...Ye],_m=60,Jo=class extends ft{shelf={lessons:[],faults:[]};lesson=null;lessons=new Map;pictures=new Map;titles={};plain=null;answers=new Map;places={};constructor(t){super(t,gr+Xl),Object.assign(this.S,{lesson:null,step:0,guess:null,lang:"en",turned:[],lit:null,pointed:null}),this.questions=new gt(l=>this.tell(l)),this.came=zs(this.state);let s=this.state.beside.lessons;s&&(this.answers=new Map(s.answers),this.places=s.places);let n=Ot(this),r=Ql(this),i=Zl(this),a=sc(this);this.frames=[n,r,i],this.parts=[a],this.titles={list:r.title,step:i.title},this.time=a.holder,this.cursor=o("div"),this.picture=a.el,this.main=o("main",{class:"learn"},n.el,i.top,r.el,i.el,a.el),this.root.append(Qt(this),this.main),this.listen(),this.receive(this.model.payload,!0)}close(){clearTimeout(this.turning),this.questions.stop()}say(t,s={}){let{words:n}=this.setup;return rc(n[this.S.lang]?.[t]??n.en[t]??t,s)}named(t){return this.setup.names[this.S.lang]?.[t]??t}get answersTitle(){let t=this.named(this.P.answers.title);return t==="next word"?this.say("next word"):t[0].toUpperCase()+t.slice(1)}get meanwhile(){return"Stepping through this lesson still works."}get touches(){let t={lesson:Xs,step:Xs,guess:Xs,lang:Xs,turned:["turned","step"]};return{...super.touches,...t,lit:["lit"],pointed:["lit"]}}get step(){return this.lesson?.steps[this.S.step]??null}get ask(){return this.step?.ask??null}get beside(){return ac(this.shelf.lessons,this.lesson.name)}keyAt(t){return`${this.lesson.name} ${t+1}`}get score(){return Vo([...this.answers.values()])}get verdict(){return Yl((t,s)=>this.say(t,s),this.ask,this.S.guess,this.P?.shown??[])}get see(){let{P:t,S:s,ask:n}=this,r=n!==null&&s.guess===null,i=r?lc(n,t.roles):null,{from:a}=this,l=os(t,{t:s.t,unit:s.unit,mode:"unit"});return{P:t,t:s.t,unit:s.unit,v:i!==null&&s.t>=a?cc(l,i,t.roles):l,asked:s.t>=a?i:null,open:r,read:this.readTo,piped:i!==null&&Xo(i,t.roles)?a-1:this.readTo,picks:r&&n.kind==="word",guess:s.guess,truth:n?.kind==="word"&&!r?n.right:null,lit:s.lit}}get from(){let t=Math.min(this.step.state.t,this.P.T-1);return Math.min(t,this.ask?.at??t)}get readTo(){let{P:t,S:s,ask:n}=this;return t?dc(n,s.guess,Math.min(this.step.state.t,t.T-1),t.T):-1}receive(t,s=!1){let n=ss(t),r=s?{}:this.questions.take(n);if(r){if(n.shelf&&(this.shelf=n.shelf),s){let{values:i,said:a}=this.state.asked;return this.notices=[...n.notices,...a.server,...a.view],n.lesson&&this.lessons.set(this.nameOf(i.lesson,i.lang),n.lesson),n.of&&this.pictures.set(ys(n.of),n.picture),this.arrive(i)}return(n.fault||n.notices.length)&&(this.notices=n.notices),n.want==="lesson"&&this.lessons.set(r.key,n.lesson??null),n.want==="picture"&&this.pictures.set(r.key,n.picture),n.want==="turn"?(n.picture&&this.S.turned.length&&(this.P=n.picture),this.draw(new Set(["turned","picture","step","notice"]))):this.waits?this.settle():(this.fetchNext(),this.draw(new Set(["page","notice"])))}}nameOf(t,s){return`${s} ${t}`}arrive(t,s=!1){this.waits={guess:null,t:null,unit:null,turn:null,...t,chosen:s},this.settle()}settle(){let{S:t}=this,s=this.waits;if(t.lang=s.lang,this.main.lang=s.lang,s.lesson===null)return this.arrived(null);let n=this.nameOf(s.lesson,s.lang),r=this.lessons.get(n);if(r===void 0)return this.questions.ask("lesson",{name:s.lesson,lang:s.lang},{key:n}),this.wait(!0);if(r===null)return this.notices.push(this.say("no lesson",{name:s.lesson.slice(0,40)})),this.arrived(null);let{k:i,other:a}=ic(s.step,r.steps.length);a&&(this.notices.push(this.say("no step",{asked:s.step,n:r.steps.length,k:i+1})),s.step=i+1);let{state:l}=r.steps[i],c=this.pictures.get(ys(l));if(c===void 0){let{text:h,model:u,weights:d}=l;return(!this.questions.asked("picture",ys(l))||!this.questions.busy.has("picture"))&&this.questions.ask("picture",{text:h,model:u,weights:d},{key:ys(l)}),this.wait(!0)}return this.arrived(r,i,c)}wait(t){this.root.classList.toggle("busy",t),this.root.setAttribute("aria-busy",String(t)),this.draw(new Set(["page","notice"]))}arrived(t,s=0,n=null){let{S:r,waits:i}=this,{chosen:a}=i;this.waits=null,this.returning=!1;let l=this.lesson!==t||r.step!==s;Object.assign(r,{lesson:t?.name??null,step:s,guess:null,turned:[],lit:null,pointed:null}),this.lesson=t,this.P=this.plain=n,this.root.classList.toggle("listing",t===null),n&&this.place(i),t&&s>=(this.places[t.name]??0)&&(this.places[t.name]=s),this.remember(),this.wait(!1),n&&this.resetView(),this.draw(new Set([...Xs,"lesson","turned","notice"])),this.keep(a),a&&l&&(scrollTo(0,0),this.titles[t?"step":"list"].focus({preventScroll:!0})),r.turned.length&&this.turned(),this.fetchNext()}place(t){let{S:s,P:n,ask:r}=this,{state:i}=this.step,a=(d,f)=>Math.max(0,Math.min(f-1,d));s.t=a(i.t,n.T),s.unit=a(i.unit??n.moment[1],n.H),s.focus=n.keeper??n.signals[0];let l=r||t.guess?Bl(r,t.guess,n.T):null;l===void 0&&this.notices.push(this.say("no guess")),s.guess=l??null,t.unit!==null&&(s.unit=a(t.unit,n.H)),t.t!==null&&(s.t=a(t.t,Math.max(s.t,this.readTo)+1));let c=t.turn??[],h=c.map(oc),u=d=>d&&d.t<n.T&&d.unit<n.H&&n.roles.gates.includes(d.signal)&&(!r||s.guess!==null);h.every(u)?s.turned=h:this.notices.push(this.say("no turn"))}fetchNext(){if(!(!this.lesson||this.questions.busy.has("picture"))){for(let[t,s]of nc(this.lesson,this.S.step))if(!this.pictures.has(t)){this.questions.ask("picture",s,{key:t});return}}}get blank(){return{lesson:null,step:1,guess:null,t:null,unit:null,turn:null}}get values(){let{S:t,lesson:s,P:n}=this;if(!s||!n)return{...this.blank,lang:t.lang,theme:t.theme};let{state:r}=this.step,i=r.unit??n.moment[1];return{lesson:s.name,step:t.step+1,guess:Uo(this.ask,t.guess),lang:t.lang,theme:t.theme,t:t.t===Math.min(r.t,n.T-1)?null:t.t,unit:t.unit===i?null:t.unit,turn:t.turned.length?t.turned.map(_r):null}}back({values:t,said:s}){this.notices=[...s.server,...s.view],this.arrive(t)}passes(){if(this.came.text||!this.step)return this.came;let{text:t,model:s,weights:n}=this.step.state;return{...this.came,text:t,model:s,weights:n}}elsewhere(t,s={}){let{S:n,step:r}=this,{text:i,model:a,weights:l}=r.state,c={text:i,model:a,weights:l,t:n.t,unit:n.unit,theme:this.state.asked.values.theme};return Bn(this.setup.elsewhere[t],{...c,...s},new URL(`./${t}`,location.href).href)}whole(){let{more:t}=this.step;return Pr(t)?Pr(t):this.P?this.elsewhere("explore"):""}whatif(){return this.elsewhere("whatif",{pins:this.S.turned.map(_r)})}remember(){this.state.note({lessons:{answers:[...this.answers],places:this.places}})}begin(t,s=0){this.arrive({lesson:t,step:s+1,lang:this.S.lang},!0)}toStep(t){this.begin(this.lesson.name,t)}turnPage(t){let{S:s,lesson:n}=this,r=s.step+t;if(r>=0&&r<n.steps.length)return this.toStep(r);if(r<0)return;let{after:i}=this.beside;return i?this.begin(i.name):this.leave()}leave(){this.arrive({lesson:null,step:1,lang:this.S.lang},!0)}speak(t){if(t===this.S.lang)return;let{values:s}=this;s.lesson===null?(this.questions.ask("shelf",{lang:t}),this.arrive({...s,lang:t},!0)):this.arrive({...s,lang:t},!0)}follow(t){this.state.visit(As(this.state.rows,new URL(t,location.href).search).values,!0)}listLink(){let t=o("a",{href:this.state.link({...this.blank,lang:this.S.lang})},this.say("title"));return t.addEventListener("click",s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),this.leave())}),t}guess(t){let{S:s,ask:n,P:r}=this;if(!n||!r||t!==null&&s.guess!==null)return;let i=this.keyAt(s.step);t!==null&&!this.answers.has(i)&&this.answers.set(i,Ul(this.lesson.name,s.step,n,t,r.shown)),t===null&&(this.P=this.plain,Object.assign(s,{turned:[],t:Math.min(s.t,this.step.state.t)})),this.remember(),s.guess=t,this.draw(new Set([...Xs,"turned"].filter(a=>a!=="size"))),this.keep(!0)}take(t){let s=[...this.answers.values()],[n,r]=t==="csv"?[Vl(s),"text/csv"]:[Gl(s),"application/json"];dt(`gatescope-answers.${t}`,n,r)}press(t){this.see.picks?this.guess(t):this.jump(t)}jump(t){t>this.readTo?(this.notices=[this.say("later")],this.draw(new Set(["notice"]))):this.go(t)}go(t){this.P&&super.go(Math.min(t,Math.max(this.readTo,this.S.t)))}walk(t){!this.P||this.see.picks&&this.readTo<0||super.walk(t)}light(t){this.set({lit:t})}point(t){this.set({pointed:t==="memory"||t==="kept"?this.P?.memory??null:t})}markWord(t,s,{picks:n,guess:r,truth:i}){let a=this.P.shown[s];t.classList.toggle("picks",n),n&&(t.disabled=!1,t.tabIndex=0,t.setAttribute("aria-label",a));let l=i!==null&&r===s,c=i===s;if(t.classList.toggle("mine",l),t.classList.toggle("true",c),t.querySelector(".mk")?.remove(),!l&&!c)return;let h=this.say(l?c?"yours right":"your guess":"truth");t.append(o("span",{class:"mk"},h))}turnedAt(t,s){return this.S.turned.find(n=>n.signal===t&&n.t===s)?.value??null}turn(t,s){let{S:n}=this,r=n.turned.filter(i=>i.signal!==t&&i.t===n.t&&i.unit===n.unit);n.turned=[...r,{signal:t,unit:n.unit,t:n.t,value:s}],this.draw(new Set(["turned"])),this.turning||this.turned(),clearTimeout(this.turning),this.turning=setTimeout(()=>{this.turning=null,this.turned()},_m),this.keep()}turned(){if(!this.S.turned.length||!this.step)return;let{text:t,model:s,weights:n}=this.step.state,r=this.S.turned.map(_r),i=JSON.stringify([this.lesson.name,this.S.step,r]);this.questions.asked("turn",i)||this.questions.ask("turn",{text:t,model:s,weights:n,turn:r},{key:i})}release(){clearTimeout(this.turning),this.turning=null,this.questions.forget("turn"),this.S.turned=[],this.P=this.plain,this.draw(new Set(["turned","picture","step"])),this.keep()}get gutter(){return Math.round(3.9*this.rem)}placeWords(){}draw(t){for(let r of this.frames)_t(r,t);this.picture.hidden=!this.P,super.draw(t);let{S:s,lesson:n}=this;this.waits||this.closed||(Object.assign(this.host.dataset,{ready:"true",lesson:n?.name??"",step:s.step+1,guess:Uo(this.ask,s.guess)??"",t:s.t}),(t.has("step")||t.has("theme"))&&this.keep())}moves(){let{ask:t,S:s}=this,{ArrowUp:n,ArrowDown:r,...i}=super.moves();for(let c of Object.keys(i))/^\d$/.test(c)&&delete i[c];t?.kind==="choice"&&s.guess===null&&t.choices.forEach((c,h)=>{i[h+1]=()=>this.guess(h)});let[a,l]=[()=>this.turnPage(1),()=>this.turnPage(-1)];return{...i,n:a,PageDown:a,p:l,PageUp:l,Escape:i.Escape??(()=>this.leave())}}},hc={render:e=>void new Jo(e)};function uc(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),i=e.arrays[`top.${t}.id`][1][1];return Array.from({length:i},(a,l)=>[e.words[n[s*i+l]],r[s*i+l]])}function Hm(e,t,s){let[[n,r]]=uc(e,t,s);if(e.answers.kind==="value")return{text:U(r,2),right:null};let i=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:ue(n),right:i?a(n)===a(e.tokens[s+1]):null}}function mc(e){let t=o("div",{class:"says"}),s=o("div",{class:"lists"}),n=o("h2"),r=o("div",{class:"answers"},o("div",{class:"hd"},n),s),i=[],a=null;function l(){i=e.P.cells.map(h=>{let u=Array.from({length:5},()=>{let f=o("span",{class:"bar"}),b=o("span",{class:"w"}),m=o("span",{class:"n"});return{bar:f,word:b,p:m,row:o("li",{},f,b,m)}}),d=e.name({cell:h});return{rows:u,el:o("div",{},o("h3",{},d),o("ol",{class:"pred","aria-label":`What the ${d} answers`},...u.map(({row:f})=>f)))}}),s.replaceChildren(...i.map(h=>h.el))}function c(h){let{P:u,G:d,rem:f,fine:b,font:m}=e,p=e.name({cell:u.cells[h]}),k=o("div",{class:"line","aria-hidden":"true"},o("span",{class:"label"},p));for(let g=d.a;g<d.end;g++){let{text:T,right:$}=Hm(u,h,g),y=o("span",{class:$?"m right":"m",title:`${p}, after “${u.shown[g]}”: ${T}`},T),M=Math.max(is(T,d.cw-4,.8125*f,$?650:400,m),b);y.style.cssText=`left:${d.x(g)+1}px;width:${d.cw-2}px;font-size:${M}px`,k.append(y)}return k}return{el:r,steps:t,draw(h){let{P:u,S:d}=e;if(u.cells.join()!==a&&(l(),a=u.cells.join()),h("picture","size","view")&&t.replaceChildren(...u.cells.map((b,m)=>c(m))),!h("picture","step","size"))return;let f=u.answers.title;n.replaceChildren(f[0].toUpperCase()+f.slice(1)," ",o("small",{},`${u.answers.kind==="label"?"at":"after"} “${u.shown[d.t]}”`)),i.forEach(({rows:b},m)=>{let p=uc(u,m,d.t),k=u.answers.kind==="value";b.forEach(({row:g,bar:T,word:$,p:y},M)=>{g.hidden=M>=p.length,!g.hidden&&($.textContent=ue(p[M][0]),y.textContent=k?U(p[M][1],3):me(p[M][1]),T.hidden=k,T.style.width=`${100*p[M][1]}%`)})})}}}var Fm=.2;function fc(e){let t=e.filter(Number.isFinite).sort((r,i)=>r-i);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function Rm(e,t,s=[]){return e.better==="higher"?[0,1]:[0,e.chance===null?fc(t):Math.max(2*e.chance,1.05*Math.max(0,...s.filter(Number.isFinite)))]}var qm=(e,t,s)=>e(t)===e(s)?e(t):`${e(t)}, latest ${e(s)}`,Im=(e,t)=>e.filter(s=>{let n=s.latest&&e.find(r=>!r.latest&&r.cell===s.cell);return!n||Math.abs(n.y-s.y)>=t});function gc(e){let t=M=>{let A=o("div",{class:"bk"}),x=o("div",{class:"labels","aria-hidden":"true"});return{name:M,target:A,labels:x,head:o("h2"),note:o("small"),el:o("div",{class:`plot ${M}`,role:"img"},A,x)}},s={score:t("score"),loss:t("loss")},n=o("div",{class:"curves"},...Object.values(s).flatMap(M=>[o("div",{class:"hd"},M.head),M.el]));for(let{head:M,note:A}of Object.values(s))M.append(o("span")," ",A);let r=o("span"),i=o("span",{},"lower is better");s.score.head.firstChild.append(oe("validation","Validation"),r),s.loss.head.firstChild.append(oe("training loss","Training loss"));let a=(M,A)=>o("span",{class:"key"},o("i",{class:`line ${M}`}),A);s.score.note.append(a("best","best weights so far")," ",a("latest","latest weights"),i);let l={score:{own:[0,"score"],other:[1,"score"],own_latest:[0,"latest"],other_latest:[1,"latest"]},loss:{own:[0,"loss"],other:[1,"loss"]}},c=null,h=!1,u=!1,d={};async function f(){c=await Rs(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let M of["iterations","score.y","loss.y"])c(M).change.connect(()=>{u||(h=!0,requestAnimationFrame(()=>{$(),y()}))});for(let M of Object.values(s))M.el.addEventListener("dblclick",()=>{h=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>y()).observe(M.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let b=()=>Math.round(3.6*e.rem);function m(){for(let M of Object.keys(s))c(M).setv({min_border_left:e.gutter,min_border_right:b(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),c(M).toolbar.active_drag=e.small?null:"auto"}let p=()=>e.P.cells,k=M=>M==="rnn"?"--rnn":"--ink";function g(){for(let M of Object.keys(s)){It(c,M,e),c(`${M}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[A,[x,C]]of Object.entries(l[M])){let L=C==="latest";c(`${M}.${A}`).glyph.setv({line_color:e.css(k(p()[x])),line_width:L?1.25:x?2.25:3,line_dash:L?[4,3]:[],line_cap:L?"butt":"round"})}}c("chance").line_color=e.css("--ink3")}function T(){let{P:M,run:A,task:x}=e,{measure:C}=x,L=(A??e.choice).iterations,v=A?Array.from(M.array("t")):[],w={score:N=>et(C,N),loss:N=>U(N,4)},S=Math.ceil(L/e.setup.points);u=!0;for(let N of Object.keys(s)){let E={t:v},O=[];for(let[q,[D,G]]of Object.entries(l[N])){let X=A&&M.array(`${D}.${G}`);E[q]=X?Array.from(X):v.map(()=>NaN),X&&O.push({line:q,cell:p()[D],latest:G==="latest"}),c(`${N}.${q}`).visible=!!X}let _=O.filter(({latest:q})=>!q),H=({line:q,cell:D},G)=>{let X=E[`${q}_latest`]??E[q];return`${e.name({cell:D})} ${qm(w[N],E[q].at(G),X.at(G))}`},F=O.flatMap(({line:q})=>E[q]),R=O.flatMap(({line:q})=>E[q].filter((D,G)=>v[G]>Fm*L)),[j,I]=N==="score"?Rm(C,F,R):[0,fc(F)];E.low=v.map(()=>j),E.high=v.map(()=>I),E.tip=v.map((q,D)=>[`iteration ${q.toLocaleString("en")}`,..._.map(G=>H(G,D))].join(`
`)),c(`${N}.source`).data=E,c(`${N}.hit`).glyph.width={value:S},h||c(`${N}.y`).setv({start:j,end:I}),d[N]=O.flatMap(({line:q,cell:D,latest:G})=>{let X=E[q].findLastIndex(Number.isFinite);return X<0?[]:[{t:v[X],v:E[q][X],cell:D,latest:G}]});let W=_.map(q=>H(q,-1)).join("; ");s[N].el.setAttribute("aria-label",v.length?`${N==="score"?`Validation ${C.title}`:"Training loss"} at iteration ${v.at(-1)}: ${W}.`:"No curve yet.")}h||c("iterations").setv({start:0,end:L}),c("chance").setv({location:C.chance??0,visible:C.chance!==null}),u=!1,$(),r.textContent=` ${C.title}`,i.hidden=C.better!=="lower";let{examples:z}=A??e.choice,P=z===e.setup.all?"":`, on the same ${z} examples`;s.loss.note.textContent=`${S>1?`mean of every ${S} iterations`:"of every iteration"}${P}`}function $(){let{start:M,end:A}=c("iterations"),x=Re(M,A,e.small?4:7).filter(Number.isInteger);for(let C of Object.keys(s)){let L=C==="score"&&e.task.measure.name==="accuracy"?100:1,v=c(`${C}.y`),w=e.run||L>1?Re(v.start,v.end,6):[],S=Math.max(0,-Math.floor(Math.log10(L*(w[1]-w[0]))+1e-9))||0;c(`${C}.ticks`).ticks=w,c(`${C}.axis`).major_label_overrides=new Map(w.map(z=>[z,U(L*z,S)+(L>1?"%":"")])),c(`${C}.marks`).ticks=x,c(`${C}.iterations`).major_label_overrides=new Map(x.map(z=>[z,z.toLocaleString("en")]))}}function y(){if(!c||!e.P)return;let{measure:M}=e.task,A=c("iterations");for(let[x,{labels:C,el:L}]of Object.entries(s)){let{start:v,end:w}=c(`${x}.y`),S=L.clientHeight-6-Math.round(1.3*e.rem),z=L.clientWidth-e.gutter-b(),P=e.gutter+z,N=R=>Math.max(0,Math.min(S,S*(1-(R-v)/(w-v)))),E=R=>e.gutter+z*Math.max(0,Math.min(1,(R-A.start)/(A.end-A.start))),O=(d[x]??[]).map(R=>({...R,x:E(R.t),y:N(R.v)})),_=Im(O,.6*e.rem).map(R=>{let j=`${R.cell==="rnn"?" rnn-h":""}${R.latest?" latest":""}`,I=R.latest?"latest":e.name({cell:R.cell});return{...R,span:o("span",{class:`name${j}`},I)}}),H=x==="score"&&M.chance!==null?[{x:P,y:N(M.chance),span:o("span",{class:"name fine"},"chance")}]:[],F=_.some(R=>R.x+b()>P);for(let R of F?[[..._,...H]]:[_,H]){let j=Xn(R.map(I=>I.y),.95*e.rem,S);R.forEach(({span:I,x:W},q)=>{I.style.left=`${W+6}px`,I.style.top=`${6+j[q]}px`})}C.replaceChildren(...[..._,...H].map(({span:R})=>R)),!e.run&&x==="score"&&C.append(o("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return f(),{el:n,draw(M){c&&(M("size")&&m(),M("theme","size","picture")&&g(),M("run","picture")&&T(),M("run","picture","size","theme")&&y())}}}var Wm=200,pc={cell:"cell",units:"unit",seed:"seed",iterations:"iteration",examples:"training examples"},Dm=e=>e?"Only these, again and again.":"Drawn anew for every batch.";function wc(e){let{setup:t}=e,s=g=>o("select",{},...g.map(([T,$])=>o("option",{value:T},$))),n=g=>o("input",{type:"number",min:e.state.named[g].low,max:e.state.named[g].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([g,T])=>[g,T.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),examples:s(e.state.named.examples.choices.map(g=>[g,g===t.all?"always new":`the same ${g}`])),beside:o("input",{type:"checkbox"})},i=o("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations",examples:"Examples"},l=Object.entries(a).map(([g,T])=>(r[g].setAttribute("aria-label",T),o("label",{class:g},pc[g]?oe(pc[g],T):o("span",{},T),r[g]))),c=o("fieldset",{class:"choice","aria-label":"What to train"},...l,o("label",{class:"check"},r.beside,i)),h=o("small");r.examples.after(h);let u=Ot(e),d=o("div",{class:"ask",role:"region","aria-label":"The run"},c,u.el),f=0,b=null;e.chosenNow=()=>(clearTimeout(f),{...Object.fromEntries(Object.keys(a).map(T=>[T,r[T].value])),beside:r.beside.checked});let m=()=>e.send({choice:e.chosenNow()}),p=()=>{i.textContent=`${Be(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`},k=()=>{h.textContent=Dm(r.examples.value!==t.all)};r.task.addEventListener("change",()=>{let g=t.tasks[r.task.value];r.units.value=g.units,r.iterations.value=g.iterations,m()}),r.cell.addEventListener("change",()=>{p(),m()}),r.examples.addEventListener("change",()=>{k(),m()}),r.beside.addEventListener("change",m);for(let g of[r.units,r.seed,r.iterations])g.addEventListener("input",()=>{clearTimeout(f),f=setTimeout(m,Wm)}),g.addEventListener("keydown",T=>{T.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(g){if(u.draw(g),!!g("run")&&(c.disabled=e.live,b===null||g("choice"))){for(let T of Object.keys(a))r[T].value=e.choice[T];r.beside.checked=e.choice.beside,p(),k(),b=!0}}}}var Bm=80;function bc(e){let t=o("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=o("span",{class:"count"}),n=o("div",{class:"asked"},o("span",{class:"count","aria-hidden":"true"},"Probe"),o("div",{class:"field"},t),s),r=0,i=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),Bm)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==i&&t.getRootNode().activeElement!==t&&(t.value=e.text),i=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:h}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?h.one:h.many}`}}}var Zo={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Um=e=>B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},B("path",{d:e}));function Vm({state:e,ahead:t,elapsed:s,rate:n,left:r}){let i=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${U(n,1)} a second`,a=Zr(s);return{waiting:t?`waiting, ${t} ${t===1?"training":"trainings"} before yours`:"waiting, yours is next",starting:"starting",paused:`paused at ${a}`,scoring:`${a} · scoring on test`,done:`done in ${a}`,stopped:`stopped at ${a}`,diverged:`diverged at ${a}`,late:`ended at ${a}`,failed:`broke off at ${a}`}[e]??`${a}${i}${r===null?"":` · ${Zr(Math.ceil(r))} left`}`}var Qo=["waiting","scoring"],Gm=.1,Km=.99,Ym=.02;function Xm(e,{name:t,first:s,examples:n,measure:r}){let{loss:i,score:a,latest:l,best:c}=e,h=r.better==="higher";if(i===null||l===null||!(i<Gm*s))return"";if(h&&l>=Km)return`For the ${t} these ${n} were enough to learn the task.`;let u=h?a-l:(l-a)/a,d=et(r,l),f=r.chance===null?"":`; chance is ${et(r,r.chance)}`,b=`The ${t} knows its ${n} examples by heart, and new ones less well:`;return u<Ym?`${b} its validation ${r.title} is ${d}${f}.`:`${b} its validation ${r.title} was ${et(r,a)} after iteration ${(c??0).toLocaleString("en")} and is ${d} now${f}.`}function xc(e){let t=B("path"),s=o("span"),n=o("button",{type:"button",class:"btn start"},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=o("button",{type:"button",class:"btn stop"},Um(Zo.stop),o("span",{},"Stop")),i=o("b"),a=o("small"),l=o("span",{class:"r"}),c=o("b"),h=o("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),u=o("div",{class:"bar"},o("div",{class:"transport",role:"group","aria-label":"Training"},n,r,o("span",{class:"where"},o("span",{class:"roomy"},"iteration "),i,a),l),h),d=o("table"),f=o("p",{class:"verdict"}),b=o("div",{class:"results"},d,f);n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=$=>Be(e.setup.cells[$.cell]);function m(){let{run:$,live:y}=e,M=y?$.state==="paused"?"Resume":"Pause":"Start";s.textContent=M,t.setAttribute("d",M==="Pause"?Zo.pause:Zo.start),n.title=`${M} (space)`,n.disabled=!e.connected||y&&Qo.includes($.state),r.disabled=!e.connected||!y}function p(){let{run:$}=e,{iterations:y}=$??e.choice,M=$?.iteration??0;i.textContent=M.toLocaleString("en"),a.textContent=` / ${y.toLocaleString("en")}`,l.textContent=$?Vm($):"",c.style.width=`${100*M/y}%`,h.setAttribute("aria-valuemax",y),h.setAttribute("aria-valuenow",M)}let k=[],g=null;function T(){let{run:$,task:y}=e,{measure:M}=y,A=$?.nets??[],x=JSON.stringify([$?.task,A.map(v=>[v.cell,v.name])]);if(x!==g){g=x,k=A.map((w,S)=>{let z=Array.from({length:5},()=>o("td")),P=o("td",{class:"acts"});if(w.name){let N=_=>e.state.to("explore",{model:w.name,..._}),E=o("a",{class:"btn",href:N(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(w)} in the Explorer, in a new tab`},"Explore");E.addEventListener("click",()=>{E.href=N({text:e.text,theme:e.S.theme})});let O=o("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(w)} as .safetensors`},"Download");O.addEventListener("click",()=>e.send({do:"file",net:S})),P.append(E," ",O)}return{cells:z,row:o("tr",{},o("th",{scope:"row"},o("i",{class:w.cell==="rnn"?"line rnn":"line"}),e.name(w)),...z,P)}});let v=["","parameters",oe("training loss"),[oe("validation"),", best"],"latest",["on ",oe("test texts","test")],""];d.replaceChildren(o("caption",{class:"unseen"},"What each network reached"),o("thead",{},o("tr",{},...v.map(w=>o(w?"th":"td",w?{scope:"col"}:{},w)))),o("tbody",{},...k.map(({row:w})=>w))),d.hidden=!A.length}A.forEach((v,w)=>{let[S,z,P,N,E]=k[w].cells;S.textContent=v.parameters.toLocaleString("en"),z.textContent=U(v.loss,3),P.textContent=et(M,v.score),P.title=v.best?`${M.title} of the best weights so far, those after iteration ${v.best}`:"",N.textContent=et(M,v.latest),N.title=`${M.title} of the weights that were last checked`,E.textContent=v.fault?"diverged":et(M,v.test),E.title=v.fault??M.title});let C=$!==null&&$.examples!==e.setup.all,L=A.map((v,w)=>{let S=C&&e.P.cells.length>w&&e.P.array(`${w}.loss`)[0];return C?Xm(v,{name:e.name(v),first:S,examples:$.examples,measure:M}):""});f.replaceChildren(...L.filter(Boolean).map(v=>o("span",{},v))),f.hidden=!L.some(Boolean)}return{el:u,results:b,draw($){$("run")&&(m(),p(),T())}}}var vc=`.choice {
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
`;var Zm=250,Qm=5e3,ei=class extends ft{choice=null;text;version;name;chosenNow;constructor(t){super(t,vc),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new gt(d=>this.tell(d)),this.run=null,this.came=zs(this.state),this.parts=[wc,xc,gc,bc,as,Os,mc].map(d=>d(this));let[s,n,r,i,a,l,c]=this.parts;this.time=o("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},o("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),o("div",{class:"probe"},i.el,this.time,c.el)),this.root.append(Qt(this),s.el,this.main,this.status),this.listen();let h=d=>this.live&&!this.closed&&this.connected&&d.preventDefault();this.inPage&&addEventListener("beforeunload",h),this.receive(this.model.payload,!0);let{brought:u}=this.state;u!==void 0&&this.send({text:u})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),i=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:i}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=Ht(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return dt(n.file,r,"application/octet-stream");if([...this.questions.busy].some(d=>d!=="look"&&d!=="file"))return;let a=ss(t),l=this.P,c=this.run?.state,h=new Set(["run"]),u=JSON.stringify(a.notices);if((s||u!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=u,h.add("notice")),a.fault)return this.live&&this.pollIn(Qm),this.draw(h);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let d of Ye)h.add(d)}this.returning&&h.add("choice"),this.returning=!1,this.resetView(),this.draw(h),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(Zm)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&Ms(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:i}=r.asked;this.notices.push(...t?[]:i.server,...i.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&Qo.includes(t.state)||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),i={waiting:"Other trainings are running. Yours waits for a place and starts by itself.",starting:`Training ${r}.`,running:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||i[t];a&&re(this.status,a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return Vn(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:i}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:i&&r.t<i.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,...Gn(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...i}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:i,text:n??this.setup.tasks[i.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},kc={render:e=>void new ei(e)};var $c=4,ef=4;function yc(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let i=e.words.indexOf(r);return i<0?null:s[t*n+i]}}function ti(e,t,s,n=$c){let r=yc(e,s),i=yc(t,s),a=new Set;for(let h of[e,t])if(s<h.T)for(let[u]of h.top(s).slice(0,ef))a.add(u);let l=[...a].map(h=>({word:h,a:r?r(h):null,b:i?i(h):null})),c=h=>Math.max(h.a||0,h.b||0);return(l.length>1?l.sort((h,u)=>c(u)-c(h)):l).slice(0,n)}var Sc=({answers:e},t)=>e.kind==="value"?U(t,3):me(t),Ln=(e,t)=>e.top(t)[0];function Fr(e,t){let[s,n]=Ln(e,t);return[ue(s),Sc(e,n)]}function Hr(e,t,s){let[n,r]=[e,t].map(i=>i.array("p").subarray(s*i.array("p").length/i.T,(s+1)*i.array("p").length/i.T));return n.length===r.length&&n.every((i,a)=>i===r[a])}function tf(e,t,s,{kind:n,names:r,held:i,trained:a=!0,asks:l=null}){let c=e.answers.kind==="value",h=[],u=k=>h.push({text:k,b:!0}),d=k=>h.push({text:k}),f=c?"answers":e.answers.kind==="next"?"expects":"says",b=k=>`after “${pe(k.shown[s],24)}”`,m=k=>{let[g,T]=Ln(k,s);c?u(U(T,3)):(d("“"),u(ue(g)),d(`” (${me(T)})`))};if(n==="changes"){if(d(`${i&&a?"As trained the model":i?"Untouched, the model":"The model"} ${f} `),m(e),d(` ${b(e)}.`),!i)return c||!l||s<l[0]?d(" Hold a gate to see what it would have said."):(d(" Will it still say “"),u(ue(Ln(e,s)[0])),d(`” with ${l[1]}?`)),h;e===t||Hr(e,t,s)?d(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(d(` With your change it ${!c&&Ln(e,s)[0]===Ln(t,s)[0]?"still ":""}${f} `),m(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([g,T],$)=>(d(`${$?" ":""}${T[0].toUpperCase()}${T.slice(1)}${T.endsWith("changed")?", ":" "}`),s>=g.T?d(`is over at “${pe(g.shown[g.T-1],24)}”.`):(d(`${f} `),m(g),d($&&g.tokens[s]===e.tokens[s]?".":` ${b(g)}.`)))),e===t&&d(" They are the same.");let{parts:p}=t;return e!==t&&p!==null&&p!==void 0?d(p===s?" Here the two runs disagree for the first time.":` The two runs first disagree after “${pe(t.shown[p],24)}” (step ${p+1}).`):e!==t&&p===null&&!c&&!(n==="changes"&&Hr(e,t,s))&&d(n==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),h}function Mc(e){let{setup:t,other:s,weights:n,name:r}=e,i=n==="trained",a=e.listed.some(Ne);if(!s)return{kind:"changes",a:i?"as trained":"untouched",b:"with your change",held:a,trained:i};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:i};let[l,c]=[e.find(r),e.find(s.model)],h=(u,d)=>{let f=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${u.seed}`:`${u.units} units`}`:"");return`${Be(t.cells[u.cell])}${f||""}${d==="initial"?", untrained":""}`};return{kind:"network",a:`the ${h(l,n)}`,b:`the ${h(c,s.weights)}${a?", changed":""}`,held:a,trained:i}}function Ec(e){let t=o("p",{class:"verdict","aria-live":"polite"}),s=o("h2"),n={a:o("span",{class:"a"}),b:o("span",{class:"b"})},r=Array.from({length:$c},()=>{let c={a:o("span",{class:"n a"}),left:o("i",{class:"bar a"}),word:o("span",{class:"w"}),right:o("i",{class:"bar b"}),b:o("span",{class:"n b"})};return{el:o("li",{},c.a,o("span",{class:"arm a"},c.left),c.word,o("span",{class:"arm b"},c.right),c.b),...c}}),i=o("ol",{},...r.map(({el:c})=>c)),a=o("section",{class:"answers"},o("div",{class:"hd"},s),o("div",{class:"whose"},n.a,n.b),i),l=()=>{let{S:c,proposed:h}=e,[{signal:u,steps:d},...f]=h;return c.pin>=0||d===null?null:[d[0],`${f.length?"the gates":u} held over ${e.names(d)}`]};return{el:a,verdict:t,draw(c){if(c("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!c("picture","t","pins"))return;let{A:h,P:u,S:d}=e,f=e.titles,{t:b}=d,m=u.answers.kind==="value",p=tf(h,u,b,{...f,names:f,asks:l()});t.replaceChildren(...p.map(({text:A,b:x})=>x?o("b",{},A):A));let{title:k,kind:g}=u.answers,T=`“${pe(u.shown[b],24)}”`;s.textContent=`${k[0].toUpperCase()}${k.slice(1)} ${g==="label"?"at":"after"} ${T}`;let $=h===u&&f.kind==="changes";a.classList.toggle("alone",$);for(let A of["a","b"])n[A].textContent=f[A].replace(/^the (?=\w+( |,|$))/,x=>f.kind==="network"?"":x);$&&(n.b.textContent="nothing is held yet");let y=ti(h,u,b);i.setAttribute("aria-label",`${k}: ${f.a}, then ${f.b}`);let M=m?Math.max(1,...y.flatMap(({a:A,b:x})=>[Math.abs(A??0),Math.abs(x??0)])):1;r.forEach((A,x)=>{let C=y[x];if(A.el.hidden=!C,!!C){re(A.word,ue(C.word));for(let[L,v]of[["a",A.left],["b",A.right]]){let w=C[L];re(A[L],$&&L==="b"?"":w===null?"–":Sc(u,w)),v.style.width=`${w===null||$&&L==="b"?0:100*Math.abs(w)/M}%`}A.el.classList.toggle("up",(C.b??0)>(C.a??0))}})}}}var sf={changes:"my changes",sentence:"another sentence",network:"another network"};function Tc(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function nf(e,t){let s=[...new Set(e.filter(i=>i.task===t.task).map(i=>i.cell))].filter(i=>i!==t.cell),n=["gru","lstm"].find(i=>s.includes(i))??s[0];return(n?oo(e.filter(i=>i.task===t.task),{...t},{cell:n}):null)??e.find(i=>i.task===t.task&&i.name!==t.name)??null}function Lc(e){let t=m=>qn(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...m})),s=t({P:{get:()=>e.A},send:{value:(m,p)=>p?.jump?e.example(m.text):e.send(m,p)},typed:{set:m=>e.typed=m}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:m=>{let{length:p,...k}=e.asked.other??{};e.send({other:{...k,...m}})}}}),r=o("select",{class:"othernet","aria-label":"The other network"}),i=o("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=o("div",{class:"with"},o("span",{},"with"),r,o("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=o("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=o("div",{class:"second"},n.el,a,i,l),h=o("div",{class:"question"},s.el,c),u=Xe("Compare with",sf,d);i.addEventListener("click",()=>d("changes")),r.addEventListener("change",()=>{let[m,p]=r.value.split(" ");e.send({other:{model:m,weights:p}}),e.root.focus({preventScroll:!0})});function d(m){if(m===Tc(e.asked.other,e.asked))return;let{model:p,weights:k}=e.asked,g=e.find(p),T=nf(e.setup.models,g);return m==="changes"?e.send({other:null}):m==="network"?e.send({other:T?{model:T.name,weights:k}:{model:p,weights:k==="trained"?"initial":"trained"}}):(f=!0,e.send({other:{text:e.text}}))}let f=!1;function b(){let{setup:m,entry:p,name:k}=e,g=m.models.filter(y=>y.task===p.task),T=(y,M)=>{let{cell:A,units:x,seed:C}=y,L=M==="initial"?", initial weights":"";return o("option",{value:`${y.name} ${M}`},`${Be(m.cells[A])}, ${x} units, seed ${C}${L}`)},$=Object.keys(m.cells).filter(y=>g.some(M=>M.cell===y));r.replaceChildren(...$.map(y=>o("optgroup",{label:m.cells[y]},...g.filter(M=>M.cell===y&&!(M.name===k&&e.weights==="trained")).map(M=>T(M,"trained")))),e.weights==="trained"&&o("optgroup",{label:"Before training"},...g.filter(y=>y.name===k).map(y=>T(y,"initial"))))}return{el:h,ways:u.el,draw(m){if(e.P&&e.before!==null||(s.draw(m),!e.P||!m("picture")))return;let{other:p}=e,k=Tc(p,{model:e.name,weights:e.weights});u.set(k),c.hidden=k==="changes",n.el.hidden=k!=="sentence"&&e.text2===e.text,a.hidden=k!=="network",l.hidden=k!=="sentence",b(),p&&(r.value=`${p.model} ${p.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(m),f&&(f=!1,n.el.querySelector(".sentence").focus()))}}}var rf=[0,200,600,1200,2e3],Cc=({better:e},t,s)=>e==="lower"?s-t:t-s;function qr({measure:e,whole:t},{score:s,random:n}){let r=n.map(i=>Cc(e,t.score,i));return[Cc(e,t.score,s),Math.min(...r),Math.max(...r)]}var si=([e,t,s])=>e>s?"more":e<t?"less":"same",ni={more:"more than any of them",same:"no more than they do",less:"less than any of them"},of=["no","one","two","three","four","five","six","seven","eight"],Ir=e=>of[e]??String(e);function Rr({name:e,digits:t},s,n=!0){return e==="accuracy"?`${U(100*s,1)}${n?U(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:U(s,t)}function ri(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,h,u]=qr(e,l),d=l.random.length,f=l.k===1?`${Ir(d)} single units drawn at random cost`:`${Ir(d)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${Rr(s,c)}; ${f} ${Rr(s,h,!1)} to ${Rr(s,u)}: ${ni[si([c,h,u])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[si(qr(e,l))].push(l.k);let i=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${ni[l]} with ${Cs(c)} of them cut`),[a]=qr(e,n[0]);return`Cutting the best unit for ${t} costs ${Rr(s,a)}. Beside as many random units the best cost ${i.join("; ")}.`}function Ac(e){let t="units",s=!1,n={},r={},i=o("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=o("select",{"aria-label":"Feature"}),l=Xe("What to cut",{units:"units",feature:"the best units for"},S=>{t=S,x()}),c=o("button",{type:"button",class:"btn start"},"Cut"),h=o("span",{class:"done",role:"status"}),[u,d]=l.el.children,f=o("div",{class:"cuts"},o("span",{class:"seg"},u,i),o("span",{class:"seg"},d,a),c,h),b=it("scores"),m=o("table"),p=o("p",{class:"reads"}),k=o("div",{class:"pair"},o("div",{class:"panel"},b.el),o("div",{class:"panel scroll"},m)),{el:g,says:T}=Ce("cut",oe("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],f,p,k);T.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),i.addEventListener("input",()=>{s=!0,t="units",x()}),i.addEventListener("keydown",S=>S.key==="Enter"&&!c.disabled&&A()),a.addEventListener("change",()=>{t="feature",x()}),c.addEventListener("click",A);let $=()=>e.measured.get(e.name)?.features??[],y=()=>xn(i.value||"-",e.A.H),M=()=>JSON.stringify([e.name,e.weights]);function A(){let S=y()??null;r={about:t==="feature"?`“${$().find(({name:P})=>P===a.value)?.title}”`:`unit${S.length===1?"":"s"} ${pt(S)}`,key:M()},e.ask("cut",t==="feature"?{feature:a.value}:{units:S})}function x(){let{A:S,S:z}=e,P=$(),N=e.busy.has("cut");s||(i.value=String(Math.min(z.unit,S.H-1))),P.length||(t="units");let E=a.value;a.replaceChildren(...P.map(({name:H,title:F})=>o("option",{value:H},F))),P.some(({name:H})=>H===E)&&(a.value=E),d.parentNode.hidden=!P.length,l.set(t);let O=t==="units"?y():null,_=t==="units"&&(!O?.length||O.length>=S.H||O.length>e.setup.most.cut);i.setAttribute("aria-invalid",String(_)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":O?.length>1?`Cut ${fe(O.length,"unit")}`:"Cut it",c.disabled=N||!e.connected||_,h.textContent=N?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:_?`units from 0 to ${S.H-1}, such as 3 or 3,7-9, and not all`:"",g.classList.toggle("waiting",N),g.style.setProperty("--done",N?e.progress?.cut??0:0)}let C=()=>n.key===M()?e.got.cut:null;function L(){let S=C(),{about:z}=n;for(let q of[p,k])q.hidden=!S;if(!S)return;let{measure:P,rows:N,whole:E,rules:O}=S,_=q=>et(P,q),H=q=>q.length?`${_(Math.min(...q))} to ${_(Math.max(...q))}`:"–";p.replaceChildren(o("b",{},ri(S,z)),` The whole network: ${_(E.score)} ${P.name==="accuracy"?"right":P.title} on ${(S.n??E.n).toLocaleString("en")} test answers`,P.chance===null||P.chance===void 0?".":` (chance: ${_(P.chance)}).`),v(S);let F=Object.keys(E.by_rule),R=q=>S.by==="feature"?`best ${q.k}`:z,j=[["all",E.score,q=>[q.score,q.random]],...F.map(q=>[q,E.by_rule[q],D=>[D.by_rule[q],D.random_rules[q]]])],I=N.length>1?N.map(q=>[R(q),pt([...q.units].sort((D,G)=>D-G)),_(q.score),H(q.random),ni[si(qr(S,q))]]):j.map(([q,D,G])=>[q,_(D),_(G(N[0])[0]),H(G(N[0])[1])]),W=N.length>1?["cut","units",P.title,`${Ir(N[0].random.length)} random`,""]:["rule","whole","cut",`${Ir(N[0].random.length)} random`];m.replaceChildren(o("thead",{},o("tr",{},...W.map(q=>o("th",{scope:"col"},q)))),o("tbody",{},...I.map(q=>o("tr",{},o("th",{scope:"row",title:O[q[0]]??""},q[0]),...q.slice(1).map(D=>o("td",{},D))))))}function v(S){let{measure:z,rows:P,whole:N}=S,{rem:E}=e,{width:O}=b.measure(),_=3.6*E,H=O-1.2*E,F=Pt({a:0,n:P.length+1},P.length+1,H,_),R=[N.score,...P.flatMap(J=>[J.score,...J.random]),...typeof z.chance=="number"?[z.chance]:[]],j=Math.max(...R),I=Math.min(...R,j-(z.name==="accuracy"?.1:.2*Math.abs(j))),W=.06*(j-I),q=I-W,D=j+W,G=z.name==="accuracy"?100:1,X=Re(G*q,G*D,5),te=X.every(Number.isInteger)?0:z.digits??2,Y=[N.score,...P.map(J=>J.score)],Z=[N.score,...P.map(J=>Math.max(...J.random))],ie=J=>J>0;if(b.draw({x:Dt(F),y:{low:q,high:D,top:.9*E,below:2.6*E},rows:X.map(J=>[J/G,`${U(J,te)}${G>1?"%":""}`]),along:Y.map((J,Q)=>[Q,Q?String(P[Q-1].k):"none"]),foot:1.5*E,lines:[{values:Z,kind:"draws",name:"random units",named:ie},{values:Y,kind:"cut",name:S.by==="feature"?"the best units":"cut",named:ie},...typeof z.chance=="number"?[{values:[z.chance,z.chance],at:[-.5,P.length+.5],kind:"chance",aside:!0}]:[]],bars:J=>P.map((Q,ce)=>[[F.centre(ce+1)-5,J(Math.min(...Q.random))],[F.centre(ce+1)+5,J(Math.max(...Q.random))]]),marks:[...P.flatMap((J,Q)=>J.random.map(ce=>({k:Q+1,v:ce,kind:"draw",r:3}))),...Y.map((J,Q)=>({k:Q,v:J,kind:"point",r:4.5}))],said:`${z.title} against the number of units cut. ${p.textContent}`,rem:E}),!b.frame)return;let{x:se,y:V}=b.frame,K=S.by==="feature"?"units cut, the best first":"units cut";b.under.replaceChildren(...P.map((J,Q)=>B("path",{class:"range",d:`M${se.at(Q+1)} ${V(Math.min(...J.random))}V${V(Math.max(...J.random))}`})),B("text",{x:(_+H)/2,y:b.el.clientHeight-.3*E,"text-anchor":"middle"},K))}function w(){let S=!1;for(let z of["wheel","pointerdown","keydown"])addEventListener(z,()=>S=!0,{once:!0,passive:!0});for(let z of rf)setTimeout(()=>S||g.scrollIntoView(),z)}return e.inPage&&location.hash==="#cut"&&w(),{el:g,draw(S){e.P&&(S("cut")&&(n=r),S("picture","unit","busy","cut")&&x(),S("cut","picture","size","theme")&&L())}}}function af({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:Bt(s.flatMap((a,l)=>e.includes(a)?[l]:[])),i=t===null?[[0,n-1]]:Bt(t.filter(a=>a<n));return r.flatMap(a=>i.map(l=>({rows:a,steps:l})))}function lf([e,t],[s,n],r,i){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,h]=[Math.min(t,n),Math.max(t,n)],u=r.slice(c,h+1).sort((f,b)=>f-b),d=Array.from({length:l-a+1},(f,b)=>a+b);return{units:u.length===r.length?null:u,steps:d.length===i?null:d}}function Wr(e,t,s){let n=Math.min(e.T,t.T),r=t.H,i=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,h)=>a[h]-i[h]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,h)=>Math.max(c,Math.abs(h)),0)}}function Dr(e,{name:t,most:s}){let[n,...r]=us(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var cf=4;function Br(e,{tip:t,brushed:s=null}){let n=o("canvas",{"aria-hidden":"true"}),r=B("svg",{class:"mark","aria-hidden":"true"}),i=o("div",{class:"under","aria-hidden":"true"}),a=o("div",{class:"tag"}),l=o("span",{class:"unit","aria-hidden":"true"}),c=o("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),h=o("div",{class:"umap"},c,i),u=null,d=null,f=0,b=[],m=null,p="";a.hidden=!0;let k=x=>{let C=n.getBoundingClientRect(),L=Math.floor((x.clientY-C.top)/C.height*u.H);return[Math.min(u.T-1,d.step(x.clientX-C.left+d.gutter)),Math.max(0,Math.min(u.H-1,L))]};st(n,{press:x=>u!==null&&k(x),slop:s?cf:1/0,move:(x,C)=>g(C,k(x)),click(x){let[C,L]=k(x);T(),e.pick(e.order[L]),e.go(C)},cancel:x=>x.key==="Escape"&&T()}),n.addEventListener("pointermove",x=>{if(!u)return;let[C,L]=k(x),v=c.getBoundingClientRect(),w=e.order[L];a.textContent=`${t(C,w)} · unit ${w} · step ${C+1} “${pe(e.P.shown[C],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(v.width-a.offsetWidth,x.clientX-v.left+12))}px`,a.style.top=`${x.clientY-v.top-30}px`});for(let x of["pointerleave","pointercancel"])n.addEventListener(x,()=>a.hidden=!0);c.addEventListener("keydown",x=>{if(!s||!u)return;let C=x.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[x.key];if(x.key==="Escape"&&m)T();else if(!C)return;if(x.preventDefault(),!C)return;let L=m?.[0]??[Math.min(e.S.t,u.T-1),e.order.indexOf(e.S.unit)],[v,w]=m?.[1]??L;g(L,m?[Math.max(0,Math.min(u.T-1,v+C[0])),Math.max(0,Math.min(u.H-1,w+C[1]))]:L)}),i.addEventListener("click",x=>{let C=x.target.closest("[data-step]");C&&e.go(Number(C.dataset.step))});function g(x,C){m=[x,C],M(),s(lf(x,C,e.order,u.T))}function T(){m&&(m=null,M(),s(null))}let $=(x,C,L,v,w,S)=>{let[z,P]=[Math.max(C,d.a),Math.min(L,d.end-1)],N=f/u.H;return z>P?null:B("rect",{class:x,x:d.x(z)-S,y:v*N-S,width:(P-z+1)*d.cw+2*S-1,height:(w-v+1)*N+2*S})},y=(x,...C)=>[$(`halo ${x}`,...C,1.5),$(`edge ${x}`,...C,0)];function M(){if(!u||!d)return;let{S:x}=e,C=e.order.indexOf(x.unit);r.replaceChildren(...[...b.flatMap(({rows:L,steps:v})=>y("kept",...v,...L)),...y("row",d.a,d.end-1,C,C),x.t<u.T&&$("step",x.t,x.t,0,u.H-1,0),...m?y("brush",Math.min(m[0][0],m[1][0]),Math.max(m[0][0],m[1][0]),Math.min(m[0][1],m[1][1]),Math.max(m[0][1],m[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${x.unit}`,l.style.top=`${Math.max(0,Math.min(f-16,(C+.5)*f/u.H-8))}px`;for(let L of i.children)L.classList.toggle("cur",Number(L.dataset.step)===x.t)}function A(){let{A:x,P:C}=e,L=x.shown.some((w,S)=>S<C.T&&w!==C.shown[S]);i.classList.toggle("two-texts",L);let v=w=>{let S=o("span",{"data-step":w,style:`left:${d.x(w)}px;width:${d.cw}px`,title:C.shown[w]},o("b",{},C.shown[w]));return L&&w<x.T&&x.shown[w]!==C.shown[w]&&S.prepend(o("s",{},x.shown[w])),S};i.replaceChildren(...d.cw<1.1*e.rem?[]:Array.from({length:d.n},(w,S)=>v(d.a+S)))}return{el:h,clear:T,mark:M,paint(x,{name:C,full:L,colours:v=C,pins:w=[],said:S}){let z=e.order.join();u&&(u.T!==x.T||z!==p)&&T(),[u,p]=[x,z];let P=c.clientWidth,N=devicePixelRatio||1,E=e.small?0:e.gutter;if(f=c.clientHeight,!P||!f)return;d=Pt(e.S.view,e.P.T,P,E);let O=o("canvas",{width:u.T,height:u.H}),_=uo(u,C,e.order,R=>e.palette.of(v,R,L));O.getContext("2d").putImageData(new ImageData(_,u.T,u.H),0,0),n.width=Math.round((P-E)*N),n.height=Math.round(f*N),n.style.cssText=`left:${E}px;width:${P-E}px;height:${f}px`;let H=n.getContext("2d"),F=d.cw>=14?Math.max(1,Math.round(N)):0;H.imageSmoothingEnabled=!1,H.drawImage(O,d.a,0,d.n,u.H,0,0,n.width,n.height);for(let R=1;F&&R<=d.n;R++)H.clearRect(Math.round(R*d.cw*N)-F,0,F,n.height);b=w.flatMap(R=>af(R,e.order,u.T)),c.setAttribute("aria-label",S),A(),M()}}}function df(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],i=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:i<0?null:i-n}}function hf(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:i,peak:a,left:l,half:c}=e;if(t<i)return`Up to ${n(t)} nothing differs; it begins at ${n(i)}.`;let h=a===s-1,u=h||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${fe(c,"step")} later`:"; half of it is not gone yet";return t===a?h&&i<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${Ze(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${Ze(l)} of what it did at its largest, at ${n(a)}`}${u}${h?": it still grows":""}.`}function uf(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var mf=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function zc(e){let t=o("h3"),s=o("table",{class:"moved"}),n=o("h3"),r=it("sizes"),i=o("div",{class:"labels","aria-hidden":"true"});r.el.append(i);let a=o("h3"),l=o("span",{class:"legend"}),c=Br(e,{tip:(L,v)=>`Δ${e.S.focus} ${U(b.values[L*b.H+v],4,!0)}`}),{el:h,says:u,note:d}=Ce("differences","What changed, step by step","with your change minus as trained",[],o("div",{class:"pair"},o("div",{class:"panel"},t,s),o("div",{class:"panel"},n,r.el,o("div",{class:"maphead"},a,l),c.el))),f=e.near.watch(h),b=null,m=null;r.el.addEventListener("click",L=>{m&&!ls(L)&&e.go(m.step(L.clientX-r.el.getBoundingClientRect().left))});let p=()=>Math.min(e.A.T,e.P.T),k=L=>`“${e.P.shown[L]}”`,g=()=>e.A===e.P;function T(){let{A:L,P:v,S:w}=e;if(e.sameNet){let z=new Float32Array(p());return["c","h"].filter(P=>v.signals.includes(P)).map(P=>({name:`‖Δ${P}‖`,term:P,kind:P===v.memory?"c":"h",values:v.array(`size.${P}`)??z}))}let S=L.signals.includes(w.focus)?w.focus:"h";return[{name:`mean ${S}, ${e.titles.b}`,term:S,kind:"c",values:v.mean(S),signed:!0},{name:`mean ${S}, ${e.titles.a}`,term:S,kind:"trained",values:L.mean(S),signed:!0}]}function $(){let{P:L,S:v,rem:w}=e,{width:S,height:z}=r.measure();if(!S||!z)return;m=Pt(v.view,L.T,S,e.gutter);let P=p(),N=T().map(W=>({...W,values:W.values.subarray(0,P)})),E=N.flatMap(W=>Array.from(W.values)),O=Math.min(0,...E),_=Math.max(...E)||1,H=Re(O,_,3),F=[Math.min(O,...H),Math.max(_,...H)],R=Array.from({length:Math.max(0,Math.min(P,m.end)-m.a)},(W,q)=>m.a+q).filter(W=>e.pins.some(q=>Ne(q)&&(q.steps===null||q.steps.includes(W)))),j=W=>{let q=Math.max(...W);return D=>W[D]>.6*q||D===Math.min(P,m.end)-1},I=H.every(Number.isInteger)?0:F[1]<.1?3:F[1]<1?2:1;r.draw({x:Dt(m),y:{low:F[0],high:F[1],top:.9*w,below:.35*w},rows:H.map(W=>[W,U(W,I)]),shades:R.map(W=>[m.x(W),m.x(W+1)]),lines:N.map(W=>({...W,named:W.signed?null:j(W.values)})),tip:W=>W<P?`step ${W+1} “${L.shown[W]}”: ${N.map(({name:q,values:D,signed:G})=>`${q} ${U(D[W],3,G)}`).join(", ")}`:null,here:"column",room:{top:1.1*w},said:`${N.map(({name:W})=>W).join(" and ")} at every step. ${u.textContent}`,rem:w}),r.cursor(v.t),y(L.parts??null,S)}function y(L,v){let{rem:w}=e,S=L!==null&&m.sees(L)?m.centre(L):null,{top:z,bottom:P}=r.frame;r.under.replaceChildren(...S===null?[]:[B("path",{class:"parts",d:`M${S} ${P}V${z}`})]);let N=S>v-7*w?`right:${v-S+4}px`:`left:${S+4}px`;i.replaceChildren(...S===null?[]:[o("span",{class:"name parts",style:`top:${.5*w}px;${N}`},"answers part")])}function M(){let{A:L,P:v,S:w}=e,S=v.answers.kind==="value",z=w.t,[P,N]=[L.array("p"),v.array("p")],E=v.arrays.p[1][1],O=z<p()&&L.words.join()===v.words.join();if(t.replaceChildren(O?"Answers that changed most after ":"Answers after ",o("b",{},k(z))),!O){s.replaceChildren(o("tbody",{},o("tr",{},o("td",{},z<p()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let _=S?j=>U(j,3):me,H=[e.titles.a,e.titles.b],F=(j,I)=>o("span",{class:"change","aria-hidden":"true"},o("i",{class:I<j?"neg":"pos",style:`left:${100*Math.min(j,I)}%;width:${100*Math.abs(I-j)}%`})),R=uf(P,N,z,E,S?1:6).filter(([,j,I])=>_(j)!==_(I));if(!R.length){let j=g()?"No answer changes: both runs are the same.":Hr(L,v,z)?`No answer changes after ${k(z)}.`:`No answer after ${k(z)} changes by as much as is written here.`;s.replaceChildren(o("tbody",{},o("tr",{},o("td",{class:"none"},j))));return}s.replaceChildren(o("thead",{},o("tr",{},...["answer",H[0],"",H[1]].map(j=>j?o("th",{scope:"col"},j):o("td")))),o("tbody",{},...R.map(([j,I,W])=>o("tr",{},o("th",{scope:"row"},ue(v.words[j])),o("td",{},_(I)),o("td",{class:"way"},S?"":F(I,W)),o("td",{},o("b",{},_(W)))))))}function A(){let{A:L,P:v,S:w}=e,S=p(),z=Math.min(w.t,S-1);if(d.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",g())return void u.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let P=[],N=mf(L.tokens,v.tokens),E=H=>`“${L.shown[H]}” and “${v.shown[H]}”`;if(N.length&&P.push(`The texts differ at ${N.length>3?`${fe(N.length,"step")}, first ${E(N[0])}`:N.map(E).join(", ")}.`),L.T!==v.T&&P.push(`One goes on for ${fe(Math.abs(L.T-v.T),"step")} more, which are left out.`),e.sameNet){let H=v.memory,F=v.array(`size.${H}`);F&&P.push(hf(df(F.subarray(0,S),z),z,S,k,H))}let{parts:O}=v,_=(H,F)=>H.top(F)[0][0];if(v.answers.kind!=="value"&&"parts"in v){let H=Array.from({length:S},(F,R)=>_(L,R)!==_(v,R)).filter(Boolean).length;P.push(O===null?"The top answer is the same after every step.":`The top answers first differ after ${k(O)}, step ${O+1}, where “${ue(_(L,O))}” becomes “${ue(_(v,O))}”; they differ after ${H} of ${fe(S,"step")}.`)}u.replaceChildren(P.join(" "))}function x(){let{A:L,P:v,S:w}=e,S=e.sameNet&&L.signals.includes(w.focus);for(let z of[c.el,a.parentNode])z.hidden=!S;S&&(b=Wr(L,v,w.focus),a.replaceChildren(o("b",{},`Δ${w.focus}`),` ${e.P.roles.word(w.focus)} of every unit`),l.replaceChildren(...Dr(e,b)),c.paint(b,{name:w.focus,full:b.most||1,colours:"g",said:`Map of the difference of ${w.focus}: ${b.H} units by ${b.T} steps.`}))}function C(){!e.P||!f()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",o("b",{},T().map(({name:L})=>L).join(", "))," over all units"]:["Means over all units of each network"]),A(),$(),M(),x())}return{el:h,draw(L){L("picture","size","view","theme","focus","t","unit","order")&&C()}}}var ff=75,oi=(e,t,s)=>Math.max(t,Math.min(s,e)),gf=(e,t)=>JSON.stringify(e)===JSON.stringify(t),pf=(e,t,s)=>oi(Math.round(100*(e+(t<0?-1:1)*(s-t)/ff))/100,0,1),ii=(e,{signal:t},s,n)=>e.findLastIndex(r=>xs([r],t,s,n)!==null);function wf(e,t,s,n){let r=ii(e,t,s,n),i=e[r];return!i||!gf([i.units,i.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function bf(e,t,s,n){let r=ii(e,{signal:t},s,n);return e.filter((i,a)=>a!==r)}function Nc(e){let t="all",s="span",n="b",r=null,i=null,a=0,l=null,c=null,h=null,u=null,d=!1,f=[],b=Xe("Whose",{all:"all units",one:"unit"},V=>{t=V,se()}),m=Xe("When",{step:"this step",span:"",all:"all steps"},V=>{s=V,se()}),p=o("h3"),k=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),g=o("div",{class:"states"}),T=o("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),$=Xe("What the map shows",{b:"with your change",d:"difference"},V=>{n=V,Y()}),y=o("span",{class:"legend"}),M=Br(e,{tip:G,brushed:te}),A=Ut({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:V=>U(V)},()=>d=!0),x=o("span"),C=o("button",{type:"button",class:"btn start"},"Hold"),L=o("button",{type:"button",class:"btn"},"Clear"),v=o("div",{class:"brushed",role:"group","aria-label":"What is brushed"},x,A.el,C,L),w=o("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:S,says:z,note:P}=Ce("inside",oe("cell","Inside the cell"),"drag a gate",[b.el,m.el],o("div",{class:"pair"},o("div",{class:"panel"},p,k,g),o("div",{class:"panel"},o("div",{class:"maphead"},T,$.el,y),M.el,v,w))),N=e.near.watch(S);v.hidden=!0,C.addEventListener("click",()=>{let{signal:V,units:K,steps:J}=u;M.clear(),e.hold({signal:V,units:K,steps:J,value:Number(A.input.value)})}),L.addEventListener("click",()=>M.clear());let E=()=>{let{t:V,span:[K,J]}=e.S;return V>=K&&V<=J&&wt(K,J,e.P.T)||[V]},O=()=>({step:[e.S.t],span:E(),all:null}),_=()=>({units:t==="all"?null:[e.S.unit],steps:O()[s]});function H(V,K,J){let{unit:Q,t:ce}=e.S;c??=e.pins;let de=wf(c,{signal:V,..._(),value:K},Q,ce);J&&(c=null),e.edit(de,{done:J,select:ii(de,{signal:V},Q,ce)})}let F=V=>e.edit(bf(e.pins,V,e.S.unit,e.S.t),{done:!0}),R=V=>`${e.P.roles.word(V)} ${V}`,j=V=>{let{unit:K,t:J}=e.S,Q=e.held(V,K,J);return typeof Q=="number"?Q:e.P.at(V,J,K)};function I({signal:V,linked:K,x:J,y:Q,level:ce}){let de=[-1,1].map(()=>B("path",{class:"jaw grip",d:ce?`M${J-7} ${Q}h14`:`M${J} ${Q-7}v14`})),le=B("g",{class:`pull ${ce?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},B("circle",{class:"reach",cx:J,cy:Q,r:gs+6}),...de),be=B("g",{class:"pinned",role:"button",tabindex:"0"},B("circle",{class:"reach",cx:J-23,cy:Q-23,r:15}),B("path",{d:`M${J-12} ${Q-12}L${J-19} ${Q-19}`}),B("circle",{class:"knob",cx:J-23,cy:Q-23,r:7.5}),B("title",{},`Release ${R(V)}`)),ne=()=>K?1-j(V):j(V),xe=(Ee,ke)=>H(V,K?Math.round(100*(1-Ee))/100:Ee,ke),ve=Ee=>ce?Ee.clientY:Ee.clientX,Ge=Ee=>{let ke=l.svg.getBoundingClientRect(),Qe=l.svg.viewBox.baseVal.width/ke.width;return[ce?(Ee.clientY-ke.top)*Qe-Q:(Ee.clientX-ke.left)*Qe-J,Qe]};st(le,{press(Ee){Ee.preventDefault(),le.focus({preventScroll:!0});let[ke,Qe]=Ge(Ee);return{from:ke,k:Qe,start:ve(Ee),open:ne(),last:null}},move(Ee,ke){let Qe=pf(ke.open,ke.from,ke.from+ke.k*(ve(Ee)-ke.start));Qe!==(ke.last??Math.round(100*ke.open)/100)&&(ke.last=Qe,xe(Qe,!1))},done:(Ee,{last:ke})=>ke!==null&&xe(ke,!0)});let qe=null;le.addEventListener("keydown",Ee=>{let ke={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[Ee.key];if(["Delete","Backspace"].includes(Ee.key)&&e.held(V,e.S.unit,e.S.t)!==null)F(V);else if(!ke)return;Ee.preventDefault(),ke&&(qe=oi(Math.round(100*((qe??ne())+ke))/100,0,1),xe(qe,!1))});let Pn=()=>{qe!==null&&(xe(qe,!0),qe=null)};return le.addEventListener("keyup",Pn),le.addEventListener("blur",Pn),be.addEventListener("click",()=>F(V)),be.addEventListener("keydown",Ee=>{Ee.key!=="Enter"&&Ee.key!==" "||(Ee.preventDefault(),le.focus(),F(V))}),{el:B("g",{},le,be),step(Ee){let ke=Ee.now[V],{unit:Qe,t:jn}=e.S,hs=e.held(V,Qe,jn)!==null,_n=fo(K?1-ke:ke)+5;de.forEach((nn,Hn)=>nn.style.transform=`translate${ce?"Y":"X"}(${(2*Hn-1)*_n}px)`),le.setAttribute("aria-label",K?`${R(V)}, by its other side, 1 − ${V}`:R(V)),le.setAttribute("aria-valuenow",U(ke).replace("−","-")),le.setAttribute("aria-valuetext",`${e.P.roles.word(V)} ${U(ke)}${hs?`, held; as trained ${W(V)}`:""}`),be.style.display=hs?"":"none",be.setAttribute("aria-label",`Release ${R(V)}`)}}}let W=V=>{let{A:K,S:J}=e;return e.sameNet&&J.t<K.T?U(K.at(V,J.t,J.unit)):"–"};function q(){let{P:V}=e;l=rs(V.roles,I),k.replaceChildren(l.svg),T.replaceChildren(...V.signals.map(K=>{let J=o("button",{type:"button","data-signal":K,"data-term":K,"aria-label":`${e.P.roles.word(K)} ${K}`},o("i",{class:`s-${K}`},K));return J.addEventListener("click",()=>e.look(K)),J})),f=V.signals.filter(K=>e.P.roles.kind(K)!=="gate").map(K=>{let[J,Q]=D(K),ce=Ut({name:K,term:K,title:`Hold ${R(K)} at`,low:J,high:Q,step:.01,value:0,written:le=>U(le,2,!0)},le=>{h=K,H(K,le,!1)}),de=o("button",{type:"button",class:"btn free",title:`Release ${R(K)}`,"aria-label":`Release ${R(K)}`},"held");for(let le of["change","pointerup","pointercancel","blur"])ce.input.addEventListener(le,()=>{h!==K||!c||(h=null,H(K,Number(ce.input.value),!0))});return de.addEventListener("click",()=>F(K)),{name:K,line:ce,free:de,el:o("div",{class:"state"},ce.el,de)}}),g.replaceChildren(...f.map(K=>K.el))}function D(V){let[K,J]=e.range(V);if(Number.isFinite(J))return[K,J];let Q=Math.ceil(1.2*Math.max(1,e.A.signals.includes(V)?e.A.peak(V):0));return[-Q,Q]}function G(V,K){let{P:J,A:Q,S:ce}=e,de=`${ce.focus} ${U(J.at(ce.focus,V,K),4)}`;return X()&&Q!==J&&V<Q.T?`${de}, as trained ${U(Q.at(ce.focus,V,K),4)}`:de}let X=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function te(V){let K=e.S.focus;if(v.hidden=!V,w.hidden=!!V,!V){u=null,d=!1;return}let{P:J}=e;u={signal:K,...V};let Q=V.units?.length??J.H,ce=V.steps??Array.from({length:J.T},(xe,ve)=>ve);if(x.replaceChildren("hold ",o("i",{class:`s-${K}`},K),` of ${V.units===null?`all ${Q} units`:Q===1?`unit ${V.units[0]}`:fe(Q,"unit")} over `,o("b",{},e.names(V.steps))),d)return;let[de,le]=D(K),be=V.units??e.order,ne=be.reduce((xe,ve)=>xe+ce.reduce((Ge,qe)=>Ge+J.at(K,qe,ve),0),0)/(be.length*ce.length);A.set(Math.round(100*oi(ne,de,le))/100,{min:de,max:le})}function Y(){let{P:V,A:K,S:J}=e,Q=J.focus,ce=X()&&K!==V;u&&u.signal!==Q&&M.clear();let de=n==="d"&&ce;$.set(de?"d":"b"),$.el.children[1].disabled=!ce;for(let ve of T.children)ve.setAttribute("aria-pressed",String(ve.dataset.signal===Q));let le=e.pins.filter(ve=>Ne(ve)&&ve.signal===Q),be=de?Wr(K,V,Q):V,ne=de?be.most:e.full(Q);y.replaceChildren(...de?Dr(e,be):us(e,Q,ne));let xe=K===V?"as trained":e.titles.b;M.paint(be,{name:Q,full:ne,colours:de?"g":Q,pins:le,said:`Map of ${Q}${de?`, ${e.titles.b} minus ${e.titles.a}`:`, ${xe}`}: ${V.H} units by ${be.T} steps. Shift and the arrows brush a part of it.`})}function Z(){let{P:V,S:K}=e,J=os(V,{...K,mode:"unit"});for(let Q of V.signals)J.now[Q]=j(Q);l.update({...J,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[V.cell]} cell of unit ${K.unit} at “${V.shown[K.t]}”`),p.replaceChildren(o("b",{},`Unit ${K.unit}`),` of ${V.H} at `,o("b",{},`“${V.shown[K.t]}”`),`, step ${K.t+1} of ${V.T}`);for(let{name:Q,line:ce,free:de}of f){let le=e.held(Q,K.unit,K.t)!==null,[be,ne]=D(Q),xe=j(Q);h!==Q&&ce.set(xe,{min:Math.min(be,xe),max:Math.max(ne,xe)}),de.hidden=!le}}function ie(){let{P:V,S:K}=e,J=O(),[,Q]=b.el.children,[,ce]=m.el.children;b.el.children[0].textContent=`all ${fe(V.H,"unit")}`,Q.textContent=`unit ${K.unit}`,b.set(t),ce.textContent=`over ${e.names(J.span)}`,ce.hidden=J.span.length===1,m.set(ce.hidden&&s==="span"?"step":s);let{signals:de}=V,le=de.filter(ve=>e.P.roles.kind(ve)==="gate"),be=_(),ne=be.steps===null?"at all steps":be.steps.length===1?`at ${e.names(be.steps)}`:`over ${e.names(be.steps)}`,xe=de.filter(ve=>e.held(ve,K.unit,K.t)!==null);P.textContent=le.length?"drag a gate, drawn as a valve":"it has no gate: set its state",z.replaceChildren(le.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${be.units===null?`all ${fe(V.H,"unit")}`:`unit ${K.unit}`} ${ne}. `,...xe.length?["Held in this unit here: ",xe.map(ve=>`${R(ve)} at ${U(j(ve))} (as trained ${W(ve)})`).join(", "),". A click on its pin lets it go."]:[])}function se(){let{P:V}=e;if(!V||!N())return;let K=V.cell+JSON.stringify(V.options);K!==r&&q(),(K!==r||i!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,i]=[K,`${e.width} ${e.rem}`],ie(),Z(),Y()}return{el:S,draw(V){V("picture","pins","unit","focus","view","size","theme","order","t")&&se()}}}var Oc=`.ledger {
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
`;var vf=1e-5;function kf(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,i=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(d=>[d,e.column(d,t)])),l=[],c=new Float64Array(n),h=new Float64Array(n),u=new Float64Array(n);for(let d=0;d<n;d++){let f=$=>a[$][d],b=s(d),m=b?0:r.kept(f);for(let $=0;$<d;$++)c[$]*=m;c[d]=b?i[d]:r.written(f);let p=0,k=0;for(let $=0;$<=d;$++)p+=c[$],Math.abs(c[$])>Math.abs(c[k])&&(k=$);let g=i[d]-p;if(!(Math.abs(g)<=vf*Math.max(Math.abs(c[k]),Math.abs(i[d]))))throw new Error(`the shares of unit ${t} after step ${d+1} do not add up to what it holds`);c[k]+=g;let T=c.slice(0,d+1);for(let $ of T)$>0?h[d]+=$:u[d]+=$;l.push(T)}return{T:n,unit:t,memory:i,rows:l,above:h,below:u}}var Cn=(e,t,s)=>kf(t,s,n=>t!==e.A&&xs(e.listed,t.memory,s,n)!==null);function Yt(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((i,a)=>{let l=n.unit<i.H?i.kept(`ledger ${i.layer} ${n.unit}`,()=>Cn(e,i,n.unit)):null;return{P:i,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var ai=e=>e.roles.writes,An=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${ai(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function zn(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var $s=e=>e[0].toUpperCase()+e.slice(1);function Pc({T:e,H:t},s){let n=Array.from({length:e},(r,i)=>new Float64Array(i+1));for(let r=0;r<t;r++)s(r).rows.forEach((i,a)=>{for(let l=0;l<=a;l++)n[a][l]+=i[l]*i[l]});return n.map(r=>r.map(Math.sqrt))}function li(e){let t=0,s=0;return Array.from(e,(n,r)=>{let i=n<0?s:t,a=i+n;return n<0?s=a:t=a,{k:r,from:i,to:a}})}var jc=(e,t)=>li(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function Nn(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var Js=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function _c(e,t,s){let n=e.length-1,r=Nn(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:i,part:a}=r,l=`“${t(i)}”, ${Js(n,i)}`;return n===0?`All of this memory was written at “${t(i)}”, the first ${s}.`:a>.5?`Most of this memory (${Ze(a)}) was written at ${l}.`:a>=.1?`No ${s} wrote most of it; the largest part (${Ze(a)}) was written at ${l}.`:`No ${s} wrote more than a tenth of it.`}function ci(e,t,s=null){let n=Math.max(...e.map(h=>h?.length??0)),r=h=>e.map(u=>u&&h<u.length?u[h]:null),i=h=>Math.max(...r(h).map(u=>Math.abs(u??0))),l=Array.from({length:n},(h,u)=>[i(u),u]).sort((h,u)=>u[0]-h[0]||u[1]-h[1]).map(([,h])=>h).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(h=>h?h.reduce((u,d,f)=>l.includes(f)?u:u+d,0):null);return{writers:l.sort((h,u)=>h-u),rest:n-l.length,values:r,others:c}}function Hc(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,i])=>Math.abs(r.reduce((a,l)=>a+$e(l,s),0)-$e(i,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function Ct(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+yt(t+1):e.shown[t]}function Fc(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var di=e=>e<0?`≥${-e}`:String(e);var hi=60,yf=24;function $f(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,i)=>r.forEach((a,l)=>n.set([...t(a),255],4*(i*s+l)))),n}var Sf=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function ui(e){let t="unit",s=[],n=Xe("Whose memory",{unit:"this unit",all:"all units"},$=>{t=$,e.root.focus({preventScroll:!0}),k()}),r=o("span",{class:"legend","aria-hidden":"true"}),i=o("button",{type:"button",class:"btn"},"Table"),a=[m(),m()],l=p(),c=o("p",{class:"reads means"}),{el:h,says:u,note:d}=Ce("shares",oe("ledger","Ledger, word by word"),"",[n.el,r,i],o("div",{class:"two"},...a.map($=>$.el)),c,l.el);i.addEventListener("click",()=>l.open()),e.seen(h,k);let f=$=>U($,4,t==="unit"),b=({P:$,book:y})=>t==="unit"?y?.rows??null:$.keeper?$.kept(`ledger norms ${$.layer}`,()=>Pc($,M=>Cn(e,$,M))):null;function m(){let $=o("h3"),y=o("canvas"),M=B("svg",{"aria-hidden":"true"}),A=o("div",{class:"tag",role:"status"}),x=o("div",{class:"square",tabindex:"0",role:"img"},y,M,A),C=o("p",{class:"gateless"}),L=null,v=null;A.hidden=!0;let w=E=>{let O=x.getBoundingClientRect(),_=N.rows.length,H=Math.floor((E.clientY-O.top-L.top)/L.each),F=Math.floor((E.clientX-O.left-L.left)/L.cw);return H<_&&F>=0&&F<=H?[H,F]:null};function S(E){if(v=E,A.hidden=!E,M.querySelector(".probe")?.remove(),!E)return;let[O,_]=E,{P:H}=N.side,{left:F,top:R,cw:j,each:I}=L,W=F+_*j,q=R+O*I;A.textContent=`“${Ct(H,_)}” ${f(N.rows[O][_])} of what is held after “${Ct(H,O)}”, ${Js(O,_)}`,M.append(B("rect",{class:"probe",x:W,y:q,width:j,height:I})),A.style.left=`${Math.max(0,Math.min(x.clientWidth-A.offsetWidth,W+12))}px`,A.style.top=`${q>40?q-34:q+I+8}px`}let z=E=>N.rows&&L&&S(w(E));x.addEventListener("pointermove",z),x.addEventListener("pointerdown",z);for(let E of["pointerleave","blur"])x.addEventListener(E,()=>L&&S(null));x.addEventListener("click",E=>{let O=N.rows&&L&&w(E);O&&(e.go(O[0]),e.set({writer:O[1]}))}),x.addEventListener("keydown",E=>{let O={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[E.key];if(!O||!N.rows||!L||E.ctrlKey||E.metaKey||E.altKey)return;E.preventDefault();let[_,H]=v??[Math.min(e.S.t,N.rows.length-1),e.S.writer??0],F=Math.max(0,Math.min(N.rows.length-1,_+O[0]));S([F,Math.max(0,Math.min(F,H+O[1]))])});function P(E){let{rem:O}=e,_=E<=yf,H=Math.round((_?5.6:3.2)*O),F=x.clientWidth,R=Math.min(6*O,(F-H-.3*O)/E),j=Math.min(1.75*O,24*O/E);L=R>0?{left:H,top:2,cw:R,each:j,wide:R*E,tall:j*E,width:F,worded:_}:null}let N={el:o("div",{class:"panel"},$,x,C),name:$,box:x,why:C,rows:null,paint(E,O){let{rows:_,side:{P:H}}=N,{rem:F,fine:R,font:j}=e,I=_.length,W=devicePixelRatio||1;if(S(null),P(I),!L)return;let{left:q,top:D,cw:G,each:X,wide:te,tall:Y,width:Z,worded:ie}=L,se=D+Y;x.style.height=`${se+2.5*F}px`,y.width=Math.round(te*W),y.height=Math.round(Y*W),y.style.cssText=`left:${q}px;top:${D}px;width:${te}px;height:${Y}px`;let V=o("canvas",{width:I,height:I}),K=y.getContext("2d");V.getContext("2d").putImageData(new ImageData($f(_,O),I,I),0,0),K.imageSmoothingEnabled=!1,K.drawImage(V,0,0,I,I,0,0,y.width,y.height);let J=le=>U(le,2,t==="unit");G>=2.6*F&&X>=1.05*F&&(Object.assign(K,{font:`500 ${R*W}px ${j}`,textAlign:"center"}),_.forEach((le,be)=>le.forEach((ne,xe)=>{K.fillStyle=ht(O(ne)),K.fillText(J(ne),(xe+.5)*G*W,((be+.5)*X+.27*F)*W)})));let Q=jt(1,I,6).map(le=>le-1),ce=ie?H.tokens.map((le,be)=>be):Q,de=le=>ie?pe(Ct(H,le),9):String(le+1);M.setAttribute("width",Z),M.setAttribute("height",se+2.5*F),M.replaceChildren(B("path",{class:"edge",d:`M${q} ${D}V${se}H${q+te}`}),...ce.map(le=>B("text",{x:q-.4*F,y:D+(le+.5)*X+.27*F,"text-anchor":"end"},de(le))),...ce.map(le=>B("text",{x:q+(le+.5)*G,y:se+F,"text-anchor":"middle"},ie?Ta(de(le),G-3,R,400,j):de(le))),B("text",{x:q+te/2,y:se+2.1*F,"text-anchor":"middle"},`what each ${H.reads.one} wrote`),B("text",{"text-anchor":"middle",transform:`translate(${.7*F} ${D+Y/2}) rotate(-90)`},Y>8*F?`held after each ${H.reads.one}`:""),B("rect",{class:"halo"}),B("rect",{class:"row"}),B("rect",{class:"halo"}),B("rect",{class:"column"})),N.mark()},mark(){if(!L||!N.rows)return;let{left:E,top:O,cw:_,each:H}=L,{t:F,writer:R}=e.S,j=N.rows.length,I=(W,q,D,G,X,te)=>M.querySelectorAll(W).forEach(Y=>{Y.style.display=q?"":"none";for(let[Z,ie]of Object.entries({x:D,y:G,width:X,height:te}))Y.setAttribute(Z,ie)});I(".row, .halo:has(+ .row)",F<j,E,O+F*H,(F+1)*_,Math.max(2,H)),I(".column, .halo:has(+ .column)",R!==null&&R<j,E+R*_,O+R*H,Math.max(2,_),Math.max(0,j-R)*H)}};return N}function p(){let $=o("h2"),y=o("div",{class:"seg",role:"group","aria-label":"Which run"}),M=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),A=o("button",{type:"button",class:"btn"},"CSV"),x=o("button",{type:"button",class:"btn"},"Close"),C=o("dialog",{class:"numbers","aria-label":"The ledger in numbers"},o("div",{class:"bar"},$,y,o("span",{class:"sp"}),A,x),M),L=0;x.addEventListener("click",()=>C.close()),C.addEventListener("click",w=>w.target===C&&C.close()),A.addEventListener("click",()=>{let{side:{P:w},rows:S}=a[L],z=S.map((P,N)=>[N,w.tokens[N],0,...Array.from({length:w.T},(E,O)=>O<=N?to(P[O]):"")]);dt(`gatescope-ledger-${w.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,an([["step","token","before the text",...w.tokens],...z]),"text/csv")});let v={el:C,open(){v.fill(),C.showModal()},fill(){let w=a.map((O,_)=>_).filter(O=>a[O].rows);L=w.includes(L)?L:w[0];let{side:{P:S},rows:z}=a[L],P=Math.max(0,Math.min(e.S.t-hi/2,S.T-hi)),N=Math.min(S.T,P+hi);y.replaceChildren(...w.length<2?[]:w.map(O=>{let _=o("button",{type:"button","aria-pressed":String(O===L)},a[O].side.name);return _.addEventListener("click",()=>{L=O,v.fill()}),_})),$.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${S.H} units: who wrote what they hold, 2-norms`;let E=t==="unit"?[S.memory]:[];M.replaceChildren($t(["step","token",...E,"before the text",...S.shown.slice(0,N).map((O,_)=>Ct(S,_))],z.slice(P,N).map((O,_)=>[P+_+1,S.shown[P+_],...t==="unit"?[f(S.at(S.memory,P+_,e.S.unit))]:[],f(0),...Array.from({length:N},(H,F)=>F<O.length?f(O[F]):"")]),`${t==="unit"?`Each row's shares add up to its ${S.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(N-P<S.T?` Steps ${P+1} to ${N} of ${S.T}; all are in the CSV.`:"")))},draw:()=>C.open&&v.fill()};return v}function k(){s=Yt(e);let $=s.every(({P:S})=>!S.keeper),{S:y,P:M}=e;if(h.hidden=$,$)return;n.set(t),a.forEach((S,z)=>{S.side=s[z],S.rows=s[z]?b(s[z]):null,S.el.hidden=!s[z]});let A=a.filter(({rows:S})=>S),x=Math.max(...A.map(({rows:S})=>Sf(S)))||1,C=es(e.css("--zero"),e.css("--ink")),L=C.length-1,v=t==="unit"?S=>e.palette.of("c",S,x):S=>C[Math.round(L*S/x)];g(x,v);let w=[...new Set(A.map(({side:S})=>`${ai(S.P)} of a ${M.reads.one}, times every ${Te(S.P.roles.keep)} since`))];d.textContent=`row: the moment; column: the ${M.reads.one} that wrote; colour: how much of it is still there, ${w.join("; ")}`,c.textContent=An(s.findLast(S=>S.P.keeper).P);for(let{side:S,rows:z,name:P,box:N,why:E,paint:O}of a)S&&(P.replaceChildren(o("b",{},$s(S.name)),t==="unit"?` unit ${y.unit}`:` all ${S.P.H} units`),N.hidden=!z,E.textContent=z?"":zn(e,S),z&&O(x,v));T(),l.draw()}function g($,y){let M=t==="unit"?-$:0,A=Array.from({length:12},(x,C)=>{let L=o("i");return L.style.background=tt(y(M+($-M)*C/11)),L});r.replaceChildren(`${U(M,M?2:0)} `,o("span",{},...A),` ${U($,2,t==="unit")}`)}function T(){let{S:$,P:y}=e,M=a.filter(({rows:v})=>v),A=M.at(-1)?.rows[$.t],x=$.writer!==null&&$.writer<=$.t?$.writer:A&&Nn(A)?.k,C=t==="unit"?`unit ${$.unit}`:`all ${y.H} units`,L=M.flatMap(({side:v,rows:w})=>{if(x==null||$.t>=w.length||x>=w.length)return[];let S=w[x][x],z=w[$.t][x],P=S?Math.abs(z/S):0,N=`“${Ct(v.P,x)}”`,E=t==="unit"?f:_=>`a norm of ${f(_)}`,O=Math.abs(S)<5e-5?`${N} wrote next to nothing into ${C}`:$.t===x?`${N} writes ${E(S)} into ${C}`:`of ${E(S)} that ${N} wrote into ${C}, ${E(z)} is left ${Js($.t,x).replace(" ago"," later")} (${Ze(P)})`;return[`${$s(v.name)}: ${O}.`]});u.textContent=L.join(" ");for(let{side:v,rows:w,box:S}of M)S.setAttribute("aria-label",`${$s(v.name)}, ${C}: the share of every ${y.reads.one} after every step, ${w.length} by ${w.length}. ${u.textContent} Arrow keys read one share.`)}return{el:h,draw($){if($("unit","theme","size")&&!$("picture"))k();else if($("picture"))h.hidden=Yt(e).every(({P:y})=>!y.keeper);else if($("t","writer")&&!h.hidden&&s.length){for(let y of a)y.mark();T(),l.draw()}}}}var mi=6,Rc=.42,qc=3,Ic=(e,t)=>e.set({writer:e.S.writer===t?null:t});function Wc(e){let t=o("small"),s=o("div",{class:"tag"}),n=o("p",{class:"gateless"}),r=o("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let i=[h(),h()],a=o("div",{class:"books"},...i.map(m=>m.el)),l=o("section",{class:"ledger","aria-label":"Memory ledger"},o("div",{class:"hd"},o("h2",{},oe("ledger","Memory ledger")," ",t),r),n,a,s),c=[];s.hidden=!0;function h(){let m=o("canvas",{role:"img"}),p=o("p",{class:"gateless"}),k=o("b",{class:"bookend","aria-hidden":"true"}),g={el:o("div",{class:"book"},m,k,p),canvas:m,why:p,end:k,key:null,width:0,height:0},T=({clientX:$,clientY:y})=>{let M=m.getBoundingClientRect(),A=e.G.step($-M.left);return $-M.left<e.G.gutter||A>=g.side.P.T?null:[A,jc(g.side.row(A),g.value(y-M.top))]};return m.addEventListener("click",$=>{let y=T($);y&&(y[1]===null?e.go(y[0]):Ic(e,y[1]))}),m.addEventListener("pointermove",$=>{let y=T($);if(s.hidden=!y,!y)return;let[M,A]=y,{P:x,book:C,row:L}=g.side,v=`${x.memory}${yt(M+1)}`,w=l.getBoundingClientRect();s.textContent=A===null?`${v} = ${U(C.memory[M],4,!0)} · step ${M+1} “${x.shown[M]}”`:`“${Ct(x,A)}” wrote ${U(L(M)[A],4,!0)} of ${v} = ${U(C.memory[M],4,!0)}, ${Js(M,A)}`,s.style.left=`${Math.max(0,Math.min(w.width-s.offsetWidth,$.clientX-w.left+12))}px`,s.style.top=`${$.clientY-w.top-34}px`}),m.addEventListener("pointerleave",()=>s.hidden=!0),g}let u=new ResizeObserver(m=>{for(let{target:p,contentRect:{width:k,height:g}}of m)Object.assign(i.find(T=>T.el===p),{width:Math.round(k),height:Math.round(g)});e.P&&f()});for(let m of i)u.observe(m.el);function d(){let m=c.flatMap(({book:T})=>T??[]),p=T=>Math.max(0,...m.map($=>$[T].reduce((y,M)=>Math.max(y,Math.abs(M)),0))),[k,g]=["above","below"].map(T=>Fc(p(T)));return{high:k||(g?0:1),low:-g}}function f(){c=Yt(e);let{P:m,S:p,G:k}=e,g=c.every(({P:$})=>!$.keeper),T=d();a.hidden=g,l.classList.toggle("none",g),a.classList.toggle("one",c.length===1),n.hidden=!g,n.textContent=g?zn(e,c.at(-1)):"",t.textContent=g?"":`who wrote what unit ${p.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${m.reads.one}’s share, ▸ marks their sum${c.every(({P:$})=>$.memory===m.memory)?`, ${m.memory}`:""}`,r.hidden=g,g||(r.title=An(c.findLast($=>$.P.keeper).P)),i.forEach(($,y)=>{let M=c[y];if($.side=M,$.el.hidden=!M,!M||g)return;let{book:A}=M;if($.canvas.hidden=$.end.hidden=!A,$.el.classList.toggle("none",!A),$.why.replaceChildren(...A?[]:[o("b",{},`${$s(M.name)}: `),zn(e,M)]),!A)return;let{width:x,height:C}=$,L=JSON.stringify([M.name,p.unit,p.writer,p.theme,T,k.a,k.n,x,C,e.rem,e.font]);!x||$.key===L&&$.book===A||(Object.assign($,{key:L,book:A}),$.value=Mf($,M,T,e,x,C))}),b()}function b(){let{S:m}=e;i.forEach(({canvas:p,side:k})=>{if(!k?.book)return;let{P:g,name:T,book:$}=k,y=Math.min(m.t,g.T-1),M=$.rows[y],{writers:A}=ci([M],3),x=[...A.filter(C=>M[C]).map(C=>`“${Ct(g,C)}” ${U(M[C],2,!0)}`)].join(", ");p.setAttribute("aria-label",`Memory ledger of unit ${m.unit}, ${T}: after step ${y+1}, “${g.shown[y]}”, ${g.memory} is ${U($.memory[y],2,!0)}${x?`; the largest shares in it are ${x}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(m){m("picture","size","theme","view","unit","writer")?f():m("t")&&b()}}}function Mf({canvas:e,end:t},{P:s,name:n,book:r},{low:i,high:a},l,c,h){let{G:u,S:d,rem:f,fine:b,css:m,font:p}=l,k=devicePixelRatio||1,g=e.getContext("2d"),T=[c,h].map(O=>Math.round(O*k));(e.width!==T[0]||e.height!==T[1])&&([e.width,e.height]=T),g.setTransform(k,0,0,k,0,0),g.clearRect(0,0,c,h);let $=1.35*f,y=h-.35*f,M=(y-$)/(a-i),A=O=>$+(a-O)*M,x=null,C=(O,_,H,{px:F=b,weight:R=400,ink:j="--ink3",align:I="start",halo:W=0})=>{let q=`${R} ${F}px ${p}`;q!==x&&(g.font=x=q),g.textAlign=I,W&&(g.strokeStyle=m("--bg"),g.lineWidth=W,g.lineJoin="round",g.strokeText(O,_,H)),g.fillStyle=j.startsWith("--")?m(j):j,g.fillText(O,_,H)},L=Re(i,a,Math.max(2,Math.min(6,Math.floor((y-$)/(1.6*f))))),v=L.length>1?Math.max(0,-Math.floor(Math.log10(L[1]-L[0])+1e-9)):1;for(let O of L)g.fillStyle=m(O?"--rule":"--rule2"),g.fillRect(u.gutter,Math.round(A(O)),c-u.gutter,1),C(O?U(O,v,!0):"0",u.gutter-.5*f,A(O)+.28*f,{align:"end"});let w=u.cw>=20?3:u.cw>=9?1:.5,S=u.cw-2*w,z=O=>Math.round(O*k)/k,P=[{hue:"--Fpos",alpha:Rc},{hue:"--Fneg",alpha:Rc},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(O=>({...O,path:new Path2D})),N=[],E=Math.min(u.end,s.T);for(let O=u.a;O<E;O++){let _=u.x(O)+w,H=[null,null],F=(j,I,W)=>{let q=z(A(Math.max(I,W))),D=z(A(Math.min(I,W)))-q,G=D>2?1/k:0;return P[j].path.rect(_,q,S,Math.max(1/k,D-G)),{a:q,tall:D}},R=j=>{H[j]&&F(j,...H[j]),H[j]=null};for(let{k:j,from:I,to:W}of li(r.rows[O])){let q=Math.abs(W-I)*M,D=+(W<I),G=j===d.writer;if(G||j===O||q>=qc){if(R(D),q<.05)continue;let X=F(G?4:j===O?2+D:D,I,W);(G||j===O)&&X.tall>.8*f&&N.push([s.shown[j],_,X,G?"--bg":ht(lo(m(D?"--Fneg":"--Fpos")))])}else H[D]=[H[D]?.[0]??I,W],Math.abs(H[D][1]-H[D][0])*M>=qc&&R(D)}R(0),R(1)}for(let{hue:O,alpha:_,path:H}of P)g.globalAlpha=1,g.fillStyle=m("--bg"),_<1&&g.fill(H),g.globalAlpha=_,g.fillStyle=m(O),g.fill(H);g.globalAlpha=1;for(let[O,_,{a:H,tall:F},R]of N){let j=is(O,S-1,Math.max(.78*f,b),600,p);j>=b&&C(O,_+S/2,H+F/2+.36*j,{px:j,weight:600,ink:R,align:"center"})}if(u.cw>=8){let O=Math.min(6.5,.3*u.cw);g.fillStyle=m("--ink"),g.strokeStyle=m("--bg"),g.lineWidth=.75;for(let _=u.a;_<E;_++){let H=new Path2D(`M${u.x(_)-.5} ${A(r.memory[_])-.7*O}l${O} ${.7*O}l${-O} ${.7*O}z`);g.fill(H),g.stroke(H)}}if(C($s(n),u.gutter+.2*f,.95*f,{px:.9375*f,weight:650,ink:"--ink",halo:4}),E>u.a){t.textContent=`${s.memory} = ${U(r.memory[E-1],2,!0)}`;let O=Math.ceil(.55*f*t.textContent.length/u.cw),_=Math.max(...r.above.subarray(Math.max(u.a,E-O),E));t.style.right=`${c-u.x(E)+2}px`,t.style.top=`${A(_)-1.3*f}px`}return O=>a-(O-$)/M}function Dc(e){let t=o("h2"),s=[o("span"),o("span")],n=p=>{let k=o("span",{class:"w"}),g=[0,1].map(()=>({bar:o("i"),whose:o("span",{class:"unseen"}),n:o("span",{class:"n"})}));return{el:o(p==="writer"?"button":"div",{class:`entry ${p}`,type:p==="writer"?"button":null},k,...g.flatMap(({bar:$,whose:y,n:M})=>[o("span",{class:"bar"},$,y),M])),name:k,cells:g}},r=Array.from({length:mi+1},()=>n("writer")),i=n("others"),a=n("whole"),l=o("p",{class:"says"}),c=o("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},o("div",{class:"entry heads"},o("span"),...s),...r.map(p=>p.el),i.el,a.el),h=o("section",{class:"holds"},o("div",{class:"hd"},t),c,l),u=[];r.forEach((p,k)=>p.el.addEventListener("click",()=>Ic(e,u[k])));let d=1/0,f=()=>e.small?mi:Math.max(2,Math.min(mi,Math.floor((d-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:p}])=>{!p.height||p.height===d||(d=p.height,e.P&&m())}).observe(h);function b({el:p,name:k,cells:g},T,$,y,M){return re(k,T),Le(k,{title:T}),g.forEach(({bar:A,n:x},C)=>{let L=$[C]??null,v=L!==null&&$e(L,M);re(x,L===null?"–":U(L,M,!0)),Le(x,{class:`n${v?` s-${Fe(L)}`:" nil"}`}),Le(A,{class:Fe(L??0)}),A.style.width=L===null||!y?"0":`max(1px, ${100*Math.abs(L)/y}%)`}),p}function m(){let{S:p}=e,k=Yt(e),g=k.every(({book:F})=>!F),T=k.at(-1);if(h.hidden=g,g)return;let{t:$}=p,y=k.map(({row:F})=>F($)),M=ci(y,f(),p.writer),{one:A,many:x}=e.P.reads;u=M.writers,t.replaceChildren(`What unit ${p.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[$]}” `,o("small",{title:An(T.P.keeper?T.P:k[0].P)},`written by each ${A}`)),c.classList.toggle("alone",k.length===1),s.forEach((F,R)=>re(F,k[R]?k[R].name:""));let C=k.map(({book:F},R)=>y[R]?F.memory[$]:null),L=u.map(M.values),v=Math.max(...[...L,M.others].flat().map(F=>Math.abs(F??0))),w=F=>[...L.map(R=>R[F]??0),M.others[F]],{digits:S,exact:z}=Hc(C.flatMap((F,R)=>F===null?[]:[[w(R),F]]));r.forEach((F,R)=>{let j=u[R];if(F.el.hidden=j===void 0,j===void 0)return;let I=[...new Set(k.filter(({P:q})=>j<q.T).map(({P:q})=>Ct(q,j)))];b(F,I.join(" | "),L[R],v,S).setAttribute("aria-pressed",String(j===p.writer)),k.forEach(({name:q},D)=>re(F.cells[D].whose,`${q} `))}),i.el.hidden=!M.rest,b(i,e.small?`${M.rest} others`:`the other ${M.rest} ${x}`,M.others,v,S);let P=`sum ${z?"=":"≈"} ${e.P.memory}${yt($+1)}`;if(b(a,k.every(({P:F})=>F.memory===e.P.memory)?P:"sum",C,0,S),a.el.title=z?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!y.at(-1)){l.textContent="";return}let N=Nn(y.at(-1)),E=k.length>1&&e.sameNet&&N?.part>=.1&&$>0&&y[0],_=E&&k[0].P.tokens[N.k]===T.P.tokens[N.k]?E.reduce((F,R)=>F+Math.abs(R),0):0,H=e.titles.kind==="changes"?"Without your change":`In ${k[0].name}`;l.replaceChildren(_c(y.at(-1),F=>Ct(T.P,F),A),_?` ${H} it would be ${Ze(Math.abs(E[N.k])/_)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:h,draw:p=>p("picture","t","unit","writer","size","theme")&&m()}}function Bc(e){let t=[],s=o("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:i}=Ce("halves",oe("half-life","Half-life of each unit"),"",[],s);s.addEventListener("click",c=>{let h=c.target.closest("button");h&&e.pick(Number(h.dataset.unit))}),s.addEventListener("keydown",c=>{let h={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],u=t.indexOf(c.target);if(!h||u<0)return;c.preventDefault();let d=t[Math.max(0,Math.min(t.length-1,u+h))],f=Number(d.dataset.unit);e.pick(f),t.find(b=>Number(b.dataset.unit)===f).focus()}),e.seen(n,l);let a=(c,h)=>h<c.H?c.halfLife(h):null;function l(){let{P:c,S:h}=e,u=Yt(e),d=u.at(-1).P,f=!d.keeper;if(n.hidden=f,f)return;let b=Array.from({length:c.H},(g,T)=>[a(c,T),T]).sort((g,T)=>mr(T[0],g[0])||g[1]-T[1]),m=u.length>1&&e.sameNet?u:[u.at(-1)];t.length!==b.length&&(t=b.map(()=>o("button",{type:"button",class:"lasting"},o("b",{"aria-hidden":"true"}),o("small"),o("span",{class:"unseen"}))),s.replaceChildren(...t)),b.forEach(([g,T],$)=>{let y=t[$],[M,A,x]=y.children,C=m.map(({P:v})=>a(v,T)===null?"–":di(a(v,T))),L=T===h.unit;M.textContent=C.length>1&&C[0]!==C[1]?`${C[0]} → ${C[1]}`:di(g),A.textContent=`u${T}`,y.dataset.unit=T,y.setAttribute("aria-pressed",String(L)),re(x,` ${m.map(({name:v},w)=>`${v} ${C[w]}`).join(", ")}`),y.tabIndex=L?0:-1}),s.classList.toggle("pairs",m.length>1),i.textContent=`in steps; ${m.length>1?`${m[0].name} → ${m[1].name}`:u.at(-1).name}`;let p=g=>g===null?"has none":ot(g),k=m.some(({P:g})=>(a(g,h.unit)??0)<0);r.textContent=`Unit ${h.unit}: ${m.map(({P:g,name:T})=>`${T} ${p(a(g,h.unit))}`).join("; ")}. Half-life: ${Fs(d.reads)}${k?", at least where the text ends before it can be told":""}. It counts what ${Te(d.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var Ef=3,Je=e=>Mt(e)?e.replace("-"," − "):U(e,2);function Tf(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let i=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(i)?void 0:Math.max(t,Math.min(s,i))}var Lf=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function Cf(e,t,s,n=!1){let[r,i]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?i+t<r||i+t>=s?e:wt(r,i+t,s):r+t<0||i+t>=s?e:wt(r+t,i+t,s)}function fi(e,t,s=" "){return e===null?"all steps":e.length?Bt(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let i=t.slice(n,r+1);return`“${pe(i.length>4?`${i[0]} … ${i.at(-1)}`:i.join(s).trim(),34)}”`}).join(", "):"no step"}var At=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${pt(e).replaceAll("-","–").replaceAll(",",", ")}`;function Uc(e){let t=z=>{let P=o("span",{class:"face"}),N=o("select",{"aria-label":z});return{el:o("span",{class:"part"},P,N),face:P,select:N}},s=t("Signal"),n=t("Units"),r=o("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),i=o("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=o("button",{type:"button",class:"btn small"}),l=o("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=o("small",{class:"wrong",role:"alert"}),h=o("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),u=o("select",{"aria-label":"First step"}),d=o("select",{"aria-label":"Last step"}),f=o("button",{type:"button",class:"btn"},"All steps"),b=o("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},o("label",{},o("span",{},"from"),u),o("label",{},o("span",{},"to"),d),f),m=o("button",{type:"button",class:"btn hold"},"Hold it"),p=o("div",{class:"surgery",role:"group","aria-label":"The change"},o("span",{class:"verb"},oe("hold","Hold"))," ",s.el," of ",n.el,r,c," at ",i," ",a," during ",o("span",{class:"spanning"},l,b),h," ",m);b.hidden=!0,r.hidden=c.hidden=!0;let k=()=>e.root.focus({preventScroll:!0}),g=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),k()}),n.select.addEventListener("change",()=>{let{value:z}=n.select;if(z==="list"){n.el.hidden=!0,r.hidden=!1;let{units:P}=g();r.value=P===null?String(e.S.unit):pt(P),r.focus(),r.select();return}e.say({units:z==="all"?null:"one"}),k()});let T=z=>{if(r.hidden)return;let P=xn(r.value,e.P.H);if(z&&P===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,z?e.say({units:P===null||P.length===e.P.H?null:P}):L()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>T(!0)),r.addEventListener("blur",()=>T(xn(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",z=>{z.key==="Enter"&&T(!0),z.key==="Escape"&&T(!1),["Enter","Escape"].includes(z.key)&&r.hidden&&k()});let $=!1,y=()=>{let{value:z}=g();return Mt(z)?1:z};st(i,{press(z){return e.root.getRootNode().activeElement===i?!1:(z.preventDefault(),{x:z.clientX,from:y()})},slop:(z,{x:P})=>Math.abs(z.clientX-P)>=Ef,move(z,{x:P,from:N}){$=!0,e.say({value:Lf(N,z.clientX-P,e.range(g().signal))},{done:!1})},done(){$=!1,e.say({})},click(){i.focus(),i.select()}}),i.addEventListener("keydown",z=>{let P={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[z.key];if(P){z.preventDefault();let[N,E]=e.range(g().signal),O=z.shiftKey?P/5:P;e.say({value:Math.max(N,Math.min(E,Math.round((y()+O)*100)/100))||0}),i.value=Je(g().value)}z.key==="Enter"&&M(),z.key==="Escape"&&(i.value=Je(g().value)),["Enter","Escape"].includes(z.key)&&k()});function M(){let{signal:z}=g(),P=Tf(i.value,e.range(z),e.P.roles.coupling(z));P!==void 0&&Je(P)!==Je(g().value)?e.say({value:P}):L()}i.addEventListener("change",M),i.addEventListener("blur",()=>L()),a.addEventListener("click",()=>e.say({value:Mt(g().value)?1:e.P.roles.coupling(g().signal)}));let A=z=>{b.hidden=!z,l.setAttribute("aria-expanded",String(z)),z&&u.focus()};l.addEventListener("click",z=>{z.stopPropagation(),A(b.hidden)}),l.addEventListener("keydown",z=>{let P={ArrowLeft:-1,ArrowRight:1}[z.key];P&&(z.preventDefault(),e.say({steps:Cf(g().steps,P,e.P.T,z.shiftKey)}))}),e.root.addEventListener("pointerdown",z=>{!b.hidden&&!z.composedPath().includes(b)&&!z.composedPath().includes(l)&&A(!1)}),b.addEventListener("keydown",z=>{z.key==="Escape"&&(A(!1),l.focus())});let x=z=>{let[P,N]=[Number(u.value),Number(d.value)];P>N&&([P,N]=z===u?[P,P]:[N,N]),e.say({steps:wt(P,N,e.P.T)})};for(let z of[u,d])z.addEventListener("change",()=>x(z));f.addEventListener("click",()=>{e.say({steps:null}),A(!1)}),m.addEventListener("click",()=>e.begin());let C="";function L(){let{P:z,S:P,setup:N}=e,E=g(),O=z.roles.word(E.signal),_=!e.pins[P.pin];p.classList.toggle("proposal",_),m.hidden=!_,Le(s.face,{class:`face s-${E.signal}`}),Le(i,{class:`part value s-${E.signal}`}),s.select.value=E.signal,Object.assign(s.select.dataset,{term:E.signal,act:"Click: choose what is held."});let H=E.units===null?"all":E.units.length===1&&E.units[0]===P.unit?"one":"own";re(n.face,At(E.units,z.H));let F=_?e.proposed.slice(1):xr(e.pins,P.pin,N.presets[z.cell]).map(I=>e.pins[I]);re(l,e.names(E.steps)),re(m,F.length?`Hold the gates ${E.steps?"over":"at"} ${e.names(E.steps)}`:"Hold it"),h.hidden=!F.length;let R=JSON.stringify([E.signal,O,H,E.units,z.H,P.unit,F.map(Et)]);if(R===C)return v(E);C=R,s.face.replaceChildren(o("i",{},E.signal),` ${O}`),h.replaceChildren(...F.flatMap(({signal:I,value:W},q)=>[q?" and ":" with ",o("i",{class:`s-${I}`},I),` at ${Je(W)}`]));let j=H==="own"?[o("option",{value:"own"},At(E.units,z.H))]:[];return n.select.replaceChildren(o("option",{value:"all"},`all ${z.H} units`),o("option",{value:"one"},`unit ${P.unit}, the selected one`),...j,o("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=H,v(E)}function v(z){let{P}=e;(e.root.getRootNode().activeElement!==i||$)&&(i.value=Je(z.value)),i.style.width=`${Math.max(4,i.value.length+.4)}ch`;let[N,E]=e.range(z.signal);for(let[_,H]of[["valuemin",N],["valuemax",E],["valuenow",z.value]])Number.isFinite(H)?Le(i,{[`aria-${_}`]:H}):i.removeAttribute(`aria-${_}`);Le(i,{"aria-valuetext":Je(z.value)});let O=P.roles.coupling(z.signal);a.hidden=!O||Mt(z.value),re(a,O?Je(O):"")}let w="";function S(){let{P:z}=e,P=`${z.signals} ${z.tokens.join(" ")}`;if(P!==w){w=P,s.select.replaceChildren(...z.signals.map(N=>o("option",{value:N},`${N} ${e.P.roles.word(N)}`)));for(let N of[u,d])N.replaceChildren(...z.shown.map((E,O)=>o("option",{value:O},`${O+1} ${pe(E,20)}`)))}}return{el:p,draw(z){z("picture")&&S(),z("picture","pins","unit","focus")&&([u.value,d.value]=e.S.span.map(String),L())}}}function Af(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function Vc(e){let t=o("h2",{},"Changes"),s=o("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=o("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=o("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),i=o("button",{type:"button",class:"btn small another"},"+ another"),a=o("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=o("small",{class:"carried"}),c=o("section",{class:"changes","aria-label":"Changes"},o("div",{class:"listed"},t,r,i,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),i.addEventListener("click",()=>e.choose(-1));function h(u,d,f){let{P:b,S:m}=e,p=`${u.signal} of ${At(u.units,b.H)} at ${Je(u.value)} during ${e.names(u.steps)}`,k=o("input",{type:"checkbox","aria-label":`Held: ${p}`,title:"Held, or not"});k.checked=u.on,k.addEventListener("change",()=>e.edit(e.pins.with(d,{...u,on:k.checked})));let g=o("button",{type:"button",class:"name","aria-pressed":String(d===m.pin)},o("i",{class:`s-${u.signal}`},u.signal),` of ${At(u.units,b.H)} at `,o("b",{},Je(u.value)),`, ${e.names(u.steps)}`);g.title=p,g.disabled=e.sayable(d)<0,g.addEventListener("click",()=>e.choose(d===e.S.pin?-1:d));let T=o("button",{type:"button",class:"out","aria-label":`Remove: ${p}`,title:"Remove this change"},"✕");T.addEventListener("click",()=>e.edit(e.pins.toSpliced(d,1),{select:e.S.pin>d?e.S.pin-1:e.S.pin===d?-1:e.S.pin}));let $=u.why??Af(f,y=>e.names(y));return o("li",{class:`row${Ne(u)?"":" off"}`},k,o("span",{class:"n"},`${d+1}`),g,T,$&&o("small",{class:"why"},$))}return{el:c,draw(u){if(!u("picture","pins"))return;let{pins:d,P:f}=e,b=Ga(d,f.T,f.H),m=e.root.getRootNode().activeElement,p=m&&a.contains(m)?[[...a.children].indexOf(m.closest("li")),m.className||"on"]:null;a.replaceChildren(...d.map((T,$)=>h(T,$,b[$])));let k=p&&a.children[Math.min(p[0],d.length-1)];p&&!k&&e.root.focus({preventScroll:!0}),k&&(k.querySelector(p[1]==="on"?"input":`.${p[1].split(" ")[0]}`)??k.querySelector("input")).focus({preventScroll:!0}),a.hidden=!d.length,t.textContent=d.length?`${fe(d.length,"change")}${b.some(T=>T.length)?", a later one wins":""}`:"No change is held yet";let g=e.carried&&[...new Set(e.carried.map(({signal:T})=>T))];l.hidden=!g,l.replaceChildren(...g?[`In ${e.titles.b.replace(", changed","")} this is `,...g.flatMap((T,$)=>[$?" and ":"",o("i",{class:`s-${T}`},T)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,i.hidden=e.S.pin<0,r.hidden=!d.length,r.disabled=!e.connected}}}var zf=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*Nf(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([i,a])=>{let l=so(i);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:i})=>i))];yield["run",...r];for(let{name:i,own:a,rows:l}of n){let c=r.map(h=>a.indexOf(h));for(let h of l)yield[i,...c.map(u=>u<0?"":h[u])]}}function Gc(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"All signals as CSV"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),r,i),t),l=ln(zf),c=o("div",{},a,l),h="step",u=Object.entries({step:"this step",unit:"this unit"}).map(([f,b])=>{let m=o("button",{type:"button","data-key":f},b);return m.addEventListener("click",()=>{h=f,d()}),m});n.append(...u),i.addEventListener("click",()=>a.close());for(let f of[a,l])f.addEventListener("click",b=>b.target===f&&f.close());r.addEventListener("click",()=>dt(`gatescope-what-if-${e.name}.csv`,an(Nf(e.A,e.P,e.titles)),"text/csv"));function d(){let{A:f,P:b,S:m,titles:p}=e,k=b.answers.kind==="value",g=f===b,T=g?[["",b]]:[[p.a,f],[p.b,b]],$=T.flatMap(([C,L])=>L.signals.map(v=>[C?`${v} ${C}`:v,L,v])),y=Math.max(f.T,b.T),M=C=>[...new Set([f,b].map(L=>L.shown[C]??"–"))].join(" | "),A=(C,L,v,w)=>v<C.T&&w<C.H?U(C.at(L,v,w),4):"–";for(let C of u)C.setAttribute("aria-pressed",String(C.dataset.key===h));s.textContent=h==="step"?`Step ${m.t+1} of ${b.T}: “${M(m.t)}”`:`Unit ${m.unit} of ${b.H}`;let x=C=>C===null?"–":k?U(C,4):me(C);t.replaceChildren(...h==="step"?[$t([b.answers.title,...g?[k?"value":"probability"]:[p.a,p.b]],ti(f,b,m.t,12).map(({word:C,a:L,b:v})=>[ue(C),...g?[x(v)]:[x(L),x(v)]]),"What is answered at this step"),$t(["unit",...$.map(([C])=>C)],Array.from({length:Math.max(f.H,b.H)},(C,L)=>[L,...$.map(([,v,w])=>A(v,w,m.t,L))]),"Every signal of every unit at this step")]:[$t(["step","token",...$.map(([C])=>C)],Array.from({length:y},(C,L)=>[L+1,M(L),...$.map(([,v,w])=>A(v,w,L,m.unit))]),"This unit at every step")])}return e.numbers=()=>{d(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:f=>a.open&&f("t","unit","picture")&&d()}}var Of=300;function Pf(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let i=s.find(a=>a[0]===n&&a[1]===r);i?i[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function jf(e){let{asked:t,left:s,stays:n,turns:r}=Pf(e),i=u=>`“${ue(u)}”`,a=s?` ${fe(s,"network")} ${s===1?"lacks":"lack"} the gates for ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([u,d,f],b)=>`in ${f} ${b?"":`of ${fe(t,"network")} `}${i(u)} becomes ${i(d)}`),c=r.slice(3).reduce((u,d)=>u+d[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the top answer stays`:"in none does it stay");let h=l.join(", ");return`${h[0].toUpperCase()}${h.slice(1)}.${a}`}function Kc(e){let t=o("table",{class:"nets"}),s=o("div",{class:"scroll"},t),{el:n,says:r}=Ce("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),i=e.near.watch(n),a=null,l=null,c=null,h=()=>e.P.answers.kind!=="value",u=()=>JSON.stringify(e.accepted);function d(){return!i()||!e.P||!h()||(clearTimeout(a),a=setTimeout(()=>{let{P:b,S:{t:m}}=e;l={token:b.shown[m],held:e.listed.some(Ne),key:u()},e.ask("others",{t:m})},Of)),f()}function f(){if(!e.P)return;let b=e.got.others;if(n.style.minHeight=h()&&!b?`${1.9*e.setup.models.filter(({task:g})=>g===e.entry.task).length+6}rem`:"",s.hidden=!b||!h(),!h())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!b)return void r.replaceChildren("…");let m=c.key!==u();if(s.classList.toggle("old",m),m)return void r.replaceChildren("…");let p=e.other?.model??e.name;r.replaceChildren(o("b",{},c.held?jf(b.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${b.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let k=(g,T)=>[o(T?"b":"span",{},ue(g[0][0])),` ${me(g[0][1])}`,o("small",{},` ${ue(g[1][0])} ${me(g[1][1])}`)];t.replaceChildren(o("thead",{},o("tr",{},...["network","as trained","with your change","held","answer"].map(g=>o("th",{scope:"col"},g)))),o("tbody",{},...b.rows.map(g=>{let T=g.after&&g.before[0][0]!==g.after[0][0];return o("tr",{class:[g.name===p?"mine":"",g.after?"":"unlike"].join(" ")},o("th",{scope:"row"},Be(e.setup.cells[g.cell]),o("small",{},` ${g.units} units, seed ${g.seed}${g.name===p?": this one":""}`)),o("td",{},...k(g.before,!1)),...g.after?[o("td",{},...k(g.after,T)),o("td",{},...g.held.map($=>o("i",{class:`s-${$}`},`${$} `))),o("td",{class:"outcome"},T?"another answer":"the same")]:[o("td",{colspan:"3",class:"outcome"},g.unlike)])})))}return{el:n,draw(b){e.P&&(b("others")&&(c=l),b("t","pins","picture")?d():b("others","theme")&&f(),b("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var _f=4,Yc=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function On(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),i=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];i[a]=n.length?l/n.length:NaN}return i}function Xc(e,t=0){let s=-t,n=t;for(let i of e)i<s&&(s=i),i>n&&(n=i);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var Jc=(e,t)=>e===null?[[0,t-1]]:Bt(e.filter(s=>s<t));function Zc(e,t){let s=it(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:i,high:a,hue:l,pad:c,...h}){let{G:u,rem:d}=e;this.values=n,s.el.style.setProperty("--hue",l);let f=m=>!n.a||Math.abs(n.b[m]-n.a[m])>.06*(a-i),b=(m,p)=>({values:n[m],kind:m,name:u.n>1&&r[m],named:f,later:m==="a",dot:p});s.draw({x:Dt(u),y:{low:i,high:a,top:c,below:c},lines:[...n.a?[b("a",3)]:[],b("b",4)],still:!!e.before,rem:d,...h})}}}function Qc(e,t,s=null){let n=i=>i.clientX-t.getBoundingClientRect().left,r=i=>e.G.step(n(i));st(t,{press:i=>!i.defaultPrevented&&n(i)>=e.G.gutter&&{from:r(i)},slop:(i,{x:a})=>s!==null&&i.pointerType!=="touch"&&Math.abs(i.clientX-a)>=_f,move:(i,{from:a})=>s(a,r(i),!1),done:(i,{from:a})=>s(a,r(i),!0),click:i=>e.point(r(i))})}function ed(e){let t={gate:o("h2"),memory:o("h2")},s={gate:o("span",{class:"r"}),memory:o("span",{class:"r"})},n=Zc(e,"gate"),r=Zc(e,"memory"),i=Hs(e),a=o("span",{class:"seg units"},i.row,...i.els),l=o("div",{class:"bars"}),c=["first","last"].map(w=>o("div",{class:`brace ${w==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${w==="first"?"First":"Last"} step held`})),h=o("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(l,h,...c),n.el.setAttribute("role","group");let u=o("div",{class:"wplots"},o("div",{class:"hd"},t.gate,s.gate),n.el,o("div",{class:"hd"},t.memory,a,s.memory),r.el),d=null,f=!1,b="",m=()=>e.S.span[0],p=()=>e.S.span[1],k=()=>{let{value:w,signal:S,units:z}=e.sentence;if(!Mt(w))return w;let P=On(e.P,S,z),[N,E]=e.S.span;return P.slice(N,E+1).reduce((O,_)=>O+_,0)/(E-N+1)},g=(w,S)=>e.pins[e.S.pin]?e.say(w,{done:S}):(e.before??=e.pins,e.say(w),e.begin(S)),T=w=>{let[S,z]=e.range(e.sentence.signal),{low:P,high:N}=n.plot.frame;return Math.max(S,Math.min(z,Math.max(P,Math.min(N,Math.round(w*100)/100))))||0},$=(w,S)=>{st(w,{press(z){return z.preventDefault(),z.stopPropagation(),w.focus({preventScroll:!0}),{x:z.clientX,y:z.clientY,start:k(),span:[...e.S.span]}},slop:2,move(z,P){f=!0,S(z,P)},done(){f=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};$(h,(w,S)=>{let{low:z,high:P,top:N,bottom:E}=n.plot.frame,O=(S.y-w.clientY)*(P-z)/(E-N);if(S.sideways??=Math.abs(w.clientX-S.x)>Math.abs(w.clientY-S.y),!S.sideways)return g({value:T(S.start+O)},!1);let[_,H]=S.span,F=Math.round((w.clientX-S.x)/e.G.cw),R=Math.max(-_,Math.min(e.P.T-1-H,F));return g({steps:y(_+R,H+R)},!1)});let y=(w,S)=>wt(Math.min(w,S),Math.max(w,S),e.P.T);c.forEach((w,S)=>$(w,(z,P)=>{let N=e.G.step(z.clientX-n.el.getBoundingClientRect().left+(S?-.5:.5)*e.G.cw),[E,O]=S?[P.span[0],Math.max(P.span[0],N)]:[Math.min(P.span[1],N),P.span[1]];g({steps:y(E,O)},!1)})),h.addEventListener("keydown",w=>{let S={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[w.key],z={Home:-1/0,End:1/0}[w.key];if(!(!S&&!z&&w.key!=="Enter"))return w.preventDefault(),w.key==="Enter"?g({},!0):g({value:T(z??k()+(w.shiftKey?S/5:S))},!0)}),c.forEach((w,S)=>w.addEventListener("keydown",z=>{let P={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[z.key];if(!P)return;z.preventDefault();let N=[m(),p()],E=N[S]+P;E<0||E>=e.P.T||(S?E<N[0]:E>N[1])||(N[S]=E,g({steps:y(...N)},!0))})),e.brush=(w,S,z)=>e.say({steps:y(w,S)},{done:z}),Qc(e,n.el,e.brush),Qc(e,r.el);function M(){let{G:w,S,P:z,sentence:P}=e,N=k(),E=!e.pins[S.pin],O=!E&&!Ne(P),_=Jc(P.steps,z.T).filter(([Y,Z])=>Z>=w.a&&Y<w.end),{y:H,low:F,high:R}=n.plot.frame,j=H(Math.max(F,Math.min(R,N))),I=([Y,Z])=>[w.x(Math.max(Y,w.a)),w.x(Math.min(Z+1,w.end))],W=_.reduce((Y,Z)=>Y&&Y[1]-Y[0]>=Z[1]-Z[0]?Y:Z,null);l.replaceChildren(..._.filter(Y=>Y!==W).map(Y=>{let[Z,ie]=I(Y);return o("i",{style:`left:${Z+1}px;width:${ie-Z-2}px;top:${j}px`})}));for(let Y of[l,h])Y.classList.toggle("proposal",E||O);if(h.hidden=!W,c.forEach((Y,Z)=>{Y.hidden=!W||P.steps!==null&&_.length>1||(Z?W[1]>=w.end:W[0]<w.a),Y.classList.toggle("proposal",E||O),!Y.hidden&&(Y.style.left=`${I(W)[Z]}px`,Y.style.top=`${j}px`,Y.setAttribute("aria-valuemin",1),Y.setAttribute("aria-valuemax",z.T),Y.setAttribute("aria-valuenow",S.span[Z]+1),Y.setAttribute("aria-valuetext",`step ${S.span[Z]+1}, ${z.shown[S.span[Z]]}`))}),!W)return;let[q,D]=I(W),G=D-q,X=E?"hold at":O?"off":"hold";h.style.left=`${q}px`,h.style.width=`${G}px`,h.style.top=`${j}px`,h.classList.toggle("narrow",G<2.2*e.rem),h.classList.toggle("tied",Mt(P.value));let te=Je(P.value);h.replaceChildren(o("span",{},G>(.5*(X.length+te.length)+1.4)*e.rem?`${X} ${te}`:te)),h.setAttribute("aria-label",`Hold ${P.signal} of ${At(P.units,z.H)} during ${e.names(P.steps)} at`),h.setAttribute("aria-valuenow",Number.isFinite(N)?N:0),h.setAttribute("aria-valuemin",Number.isFinite(e.range(P.signal)[0])?e.range(P.signal)[0]:Math.floor(F)),h.setAttribute("aria-valuemax",Number.isFinite(e.range(P.signal)[1])?e.range(P.signal)[1]:Math.ceil(R)),h.setAttribute("aria-valuetext",`${Je(P.value)}${E?", not held yet":O?", switched off":""}`)}function A(w,S,z){if(!(e.before||f))d=null;else{d??={};let N=d[w]??[S,z];[S,z]=d[w]=[Math.min(S,N[0]),Math.max(z,N[1])]}return[S,z]}function x(){let{P:w,A:S,rem:z,sentence:{signal:P,units:N,steps:E,value:O},titles:_}=e,H=w.roles.kind(P),F=w.roles.word(P),j={a:S!==w&&S.signals.includes(P)&&(e.sameNet||N===null)?On(S,P,N):null,b:On(w,P,N)},I=0,W=1,q=[[1,`1 ${Yc(w.roles,P)[0]}`],[.5,""],[0,`0 ${Yc(w.roles,P)[1]}`]];H!=="gate"&&([I,W]=H==="memory"?A("gate",...Xc([...j.b,...j.a??[],Mt(O)?0:1.3*O],1)):[-1,1],q=(H==="memory"?Re(I,W,3):[1,0,-1]).map(ie=>[ie,U(ie,Number.isInteger(ie)?0:1,!0)]));let D=Jc(E,w.T),G=N===null||N.length>1?`mean of ${At(N,w.H)}`:`of ${At(N,w.H)}`;t.gate.replaceChildren(`${F[0].toUpperCase()}${F.slice(1)} ${H==="gate"?"gate ":H==="memory"?"state ":""}`,o("i",{class:`s-${P}`},P),o("small",{},` ${G}`,o("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let X=H==="gate"?`var(--F${P})`:P==="c"?"var(--ink)":"var(--ink3)",te=([ie,se])=>Dt(e.G).span(ie,se),Y=D.filter(([ie,se])=>se>=e.G.a&&ie<e.G.end),Z=(ie,se)=>U(j[se]?.[ie]??NaN,4);n.draw({values:j,called:{a:_.a,b:""},low:I,high:W,rows:q,shades:(e.pins[e.S.pin]?Y:[]).map(te),hue:X,pad:Math.round(.62*z),tip:ie=>`step ${ie+1} “${pe(w.shown[ie],24)}” · ${P} ${j.a?`${Z(ie,"a")} → `:""}${Z(ie,"b")}`,bars:ie=>Y.flatMap(se=>[-.5,0,.5].map(V=>te(se).map(K=>[K,ie(k())+V*z]))),said:`${F} ${P}, ${G}, at every step${j.a?`, ${_.a} and ${_.b}`:""}.`})}function C(){let{S:w,P:S,picked:z}=e,{units:P}=e.sentence,N=P===null?S.H:P.length,E=e.pins[w.pin];return z?.unit===w.unit?o("small",{title:`When this text was opened, of all units the one that held most of what “${z.word}” wrote. See the others with ↑ and ↓.`}," picked for ",o("span",{class:"story"},"what it holds of "),`“${z.word}”`):o("small",{},E&&N>1?`, one of the ${N} held`:P&&N>1?`, one of the ${N}`:"")}function L(){let{P:w,A:S,S:z,rem:P,titles:N}=e,E=w.memory,O=e.sameNet?[z.unit]:null,_={a:S===w?null:On(S,S.memory,O),b:On(w,E,O)},H=[..._.b,..._.a??[]],F=[w,S].every(W=>W.roles.kind(W.memory)==="signed"),[R,j]=F?[-1.06,1.06]:A("memory",...Xc(H,.5));t.memory.replaceChildren("Memory ",o("i",{"data-term":E},S.memory===E?E:`${S.memory} → ${E}`),e.sameNet?` of unit ${z.unit}`:" mean of all units",...e.sameNet?[C()]:[]),a.hidden=!e.sameNet,i.draw();let I=(W,q)=>U(_[q]?.[W]??NaN,4,!0);r.draw({values:_,called:_.a?N:{a:"",b:""},low:R,high:j,rows:Re(R,j,4).map(W=>[W,U(W,Number.isInteger(W)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*P),tip:W=>`step ${W+1} “${pe(w.shown[W],24)}” · ${E} ${_.a?`${I(W,"a")} → `:""}${I(W,"b")}`,said:`Memory ${E} of ${e.sameNet?`unit ${z.unit}`:"all units, mean"}, at every step${_.a?`, ${N.a} and ${N.b}`:""}.`})}function v(){let{t:w}=e.S,{titles:S}=e;for(let[z,P,N]of[[n,s.gate,!1],[r,s.memory,!0]]){z.plot.cursor(w);let{a:E,b:O}=z.values,_=(H,F)=>o("b",{class:N&&Number.isFinite(H)?`s-${Fe(H)}`:F},U(H??NaN,2,N));P.replaceChildren(...E?[o("span",{class:"wide"},`${S.a} `),_(E[w],"was")," → ",o("span",{class:"wide"},`${S.b} `),_(O[w],"")]:[_(O[w],"")])}}return{el:u,draw(w){let S=w("picture","size","view","theme"),{signal:z,units:P,steps:N}=e.sentence,E=JSON.stringify([z,P,N,e.S.pin]),O=E!==b;if(b=E,w("size"))for(let{plot:_}of[n,r])_.measure();(S||O)&&x(),(S||O||w("unit"))&&L(),(S||w("pins","focus","unit"))&&M(),(S||O||w("unit","t"))&&v()}}}function td(e,t){let s=t.querySelector(".ribbon"),n=o("div",{class:"heldmarks","aria-hidden":"true"}),r=o("div",{class:"otherwords"});s.after(n,r);let i=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);st(s,{press(c){if(c.pointerType==="touch")return!1;let h=a(c);if(!c.shiftKey)return{from:h};i=!0;let[u,d]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:h<u?d:u,h,!0),!1},slop:(c,{hold:h})=>a(c)!==h.from,move(c,{from:h}){i=!0,e.brush(h,a(c),!1)},done(c,{from:h}){e.brush(h,a(c),!0),setTimeout(()=>i=!1)}}),s.addEventListener("click",c=>{let h=c.target.closest("[data-step]");h&&!i&&e.point(Number(h.dataset.step)),c.stopImmediatePropagation(),i=!1},!0);function l(c,h){let{G:u,P:d}=e;return(c===null?[[0,d.T-1]]:Bt(c)).filter(([f,b])=>b>=u.a&&f<u.end).map(([f,b])=>{let m=u.x(Math.max(f,u.a)),p=u.x(Math.min(b+1,u.end));return o("i",{class:h,style:`left:${m}px;width:${p-m}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:h,A:u,G:d,S:f,pins:b,rem:m}=e,p=b[f.pin],k=b.filter(T=>T!==p&&Ne(T));n.replaceChildren(...k.flatMap(T=>l(T.steps,"also")),...p?l(p.steps,`chosen${Ne(p)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let g=[];for(let T=d.a;T<d.end;T++)h.tokens[T]!==u.tokens[T]&&g.push(T);r.hidden=h.T===u.T&&h.tokens.every((T,$)=>T===u.tokens[$]),r.replaceChildren(o("span",{class:"label"},"instead of"),...g.map(T=>o("span",{class:"m",title:u.shown[T]??"the text is over",style:`left:${d.x(T)}px;width:${d.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*m,1.7*d.cw/Math.max(1,(u.shown[T]??"–").length)))}px`},u.shown[T]??"–")))}}}var gi=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function sd({hold:e},t,s,{T:n,H:r,signals:i}){let a=new Map(e);return i.every(l=>Ua(t,l,s,n,r)===(a.get(l)??null))}function Hf(e,t,s){let n=gi(e,s);return[...t.filter(r=>!Ne(r)||!br(r,n[0])),...n]}function nd(e){let t=o("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=o("span",{class:"group",role:"group","aria-label":"State of the gates"}),n=o("span",{class:"lead on"}),r=o("b",{class:"aim"}),i=o("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function h(){a=e.P.cell,l=e.setup.presets[a].map(f=>{let b=o("button",{type:"button",class:"chip"},f.name);return b.addEventListener("click",()=>{let m=e.over(),[[p,k]]=f.hold;if(sd(f,c(),m,e.P)){e.choose(-1),e.draft={units:null,steps:m,value:k,preset:f},e.edit(Va(e.pins,m,e.P.T),{select:-1});return}let g=Hf(f,e.pins.filter(T=>!(T.why&&br(T,e.sentence))),m);e.edit(g,{select:g.findLastIndex(T=>T.signal===p)})}),{preset:f,chip:b}});let d=f=>l.filter(({preset:b})=>b.group===f).map(({chip:b})=>b);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...d("hold")),s.replaceChildren(o("span",{class:"lead"},oe("memory","Memory")),...d("state")),s.hidden=!d("state").length}let u=d=>d===null?"at all steps":d.length===1?`at ${e.names(d)}`:`over ${e.names(d)}`;return{el:i,draw(d){if(!d("picture","pins","unit"))return;let{P:f}=e,b=e.over();f.cell!==a&&h(),re(r,u(b)),n.classList.toggle("on",l.length>0),Le(n,{title:l.length?`A preset holds all ${f.H} units ${u(b)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:m,chip:p}of l){let k=m.hold.map(([T,$])=>`${T} = ${Je($)}`).join(", "),g=e.S.pin<0&&!e.stepped&&e.draft.preset?.name===m.name;p.classList.toggle("next",g&&e.S.focus===m.hold[0][0]),Le(p,{"aria-pressed":sd(m,c(),b,f),title:`${m.look} ${k} in all ${f.H} units ${u(b)}.`})}}}}var rd=.8,Ff="-96px 0px 0px",Rf="-150px 0px 0px";function qf(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([i,a])=>[i,...s<a.T?Fr(a,s):["its text is over",""]])}function od(e){let t=o("p",{}),s=o("div",{class:"strip"}),n=o("div",{class:"readout","aria-hidden":"true"},s,t),r=!1,i=!1;n.hidden=!0,s.addEventListener("click",c=>{let{step:h}=c.target.dataset;h!==void 0&&e.point(Number(h))});function a(){let{P:c,S:h,G:u,pins:d,palette:f}=e,b=c.mean(h.focus),m=e.full(h.focus),p=d.filter(Ne),k=g=>{let T=f.of(h.focus,b[g],m),$=o("span",{"data-step":g,title:c.shown[g]},c.shown[g]);return $.style.cssText=`background:${tt(T)};color:${ht(T)}`,$.classList.toggle("held",p.some(({steps:y})=>y===null||y.includes(g))),$.classList.toggle("cur",g===h.t),$};s.replaceChildren(...Array.from({length:u.end-u.a},(g,T)=>k(u.a+T)))}function l(){let{A:c,P:h,S:u,titles:d}=e;if(n.hidden=!r&&!i,n.classList.toggle("below",i),n.hidden)return;i&&a();let[f,b]=qf(c,h,u.t,d).map(([m,p,k])=>o("span",{},m&&o("small",{class:"wide"},`${m} `),o("b",{},p),` ${k}`));t.replaceChildren(f,...b?[" → ",b]:[],o("small",{},` after “${pe(h.shown[u.t],24)}”, step ${u.t+1}${d.held||b?"":"; nothing is held"}`))}return{el:n,watch(c,h,u){let d=[[c,Ff,rd,f=>r=f.intersectionRatio<rd],[h,Rf,0,f=>i=!f.isIntersecting&&f.boundingClientRect.top<0],[u,"0px",0,f=>e.root.classList.toggle("scrolled",f.boundingClientRect.top<0)]].map(([f,b,m,p])=>{let k=new IntersectionObserver(g=>{p(g.at(-1)),e.P&&l()},{threshold:m,rootMargin:b});return k.observe(f),k});e.model.on("remove",()=>d.forEach(f=>f.disconnect()))},draw:c=>c("picture","t","pins","focus","view","size","theme")&&l()}}var id=`.below > section:not([hidden]) ~ section {
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
`;function Wf(e,t=null){let s=0,n=null;return e.forEach((r,i)=>{let a=r.length-1,l=r.reduce((c,h)=>c+Math.abs(h),0);r.forEach((c,h)=>{let u=t===null?+(2*Math.abs(c)>l)*(a-h):+(h===t),d=c*c*u/l;d>s&&([s,n]=[d,{unit:i,step:h}])})}),n}function ad(e,t,s){return t.keeper?Wf(Array.from({length:t.H},(n,r)=>Cn(e,t,r).rows.at(-1)),s):null}var ld=".ribbon, .transport",pi=".answers, .verdict",Df=e=>{let{steps:t}=e.setup.stories[Ws(e).text];return`${t[0]}-${t.at(-1)}`},dd=(e,t,s,n="*")=>`${t}:${n}:${Df(e)}=${s}`,tn=(e,t=void 0)=>dd(e,"f",1,t),Ur=(e,t=void 0)=>dd(e,"i",0,t),Zs=(e=t=>null)=>t=>({...Ws(t),unit:6,pins:e(t),t:We(t,"fluent")}),wi=e=>(t,s)=>s.listed.map(Et).sort().join()===[...e(s)].sort().join(),Qs=(e,t=e.T-1)=>{let[s,n]=Fr(e,t);return`“${s}” (${n})`},cd=(e,t)=>`“${e.P.shown[t]}”`,bi=({book:e},t)=>{let s=e.rows.at(-1);return Ze(Math.abs(s[t])/s.reduce((n,r)=>n+Math.abs(r),0))},Bf=e=>[tn(e,6),Ur(e,6)],xi=e=>[tn(e),Ur(e)],en=["pins"],hd={of:["text","model","weights","text2","model2"],example:"the sentence of France and Japan",onward:["gradients","On to Gradients →"],stops:[{title:"What would it have said?",says:e=>[`As trained the network answers ${Qs(e.A)}. `,"You will make it keep France in memory while it reads “I moved to”, one gate after the other."],act:"go to “moved”, where the forget gates drop what they held.",done:({t:e},t)=>e===We(t,"moved"),did:e=>{let{S:t,A:s}=e,n=s.mean("f");return[`At ${cd(e,t.t)} they let `,nt("f",n[t.t])," through, the mean of all units, and ",nt("f",n[t.t-1])," a word before."]},at:".answers",lit:`${ld}, .wplots > :is(:nth-child(1), :nth-child(2))`,state:Zs(),free:en,hand:["ArrowLeft","ArrowRight"]},{title:"Let the forget gates drop nothing",says:e=>[`This change holds the forget gate of all ${e.P.H} units at `,nt("f",1)," while “I moved to” is read. It waits in the list, and is not yet held."],act:"tick it, and read the answer.",done:wi(e=>[tn(e)]),did:e=>[`The answer is ${Qs(e.P)}. As trained it was ${Qs(e.A)}.`],at:".changes .rows",lit:pi,clear:".answers, .verdict, .wplots",state:Zs(e=>[`!${tn(e)}`]),free:en},{title:"To keep is not enough",says:()=>["What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",nt("i",0),": nothing goes, nothing comes, and memory stands still."],act:"tick the second change.",done:wi(xi),did:e=>[`Now it answers ${Qs(e.P)}: it speaks as if nobody had moved.`],at:".changes .rows",lit:pi,clear:".answers, .verdict, .wplots",state:Zs(e=>[tn(e),`!${Ur(e)}`]),free:en},{title:"Who wrote what it holds",says:e=>{let[t,s]=Yt(e),n=We(e,"France");return[`Each block is what one word wrote into unit ${6}, as far as no gate has dropped it since. `,s?`At the end ${bi(s,n)} of it is of “France” with your change, and ${bi(t,n)} as trained.`:`At the end ${bi(t,n)} of it is of “France” as trained.`]},act:"go to “Japan”, and compare above and below.",done:({t:e},t)=>e===We(t,"Japan"),did:e=>[`At ${cd(e,e.S.t)} it holds `,mt(e.A.at("c",e.S.t,6))," as trained and ",mt(e.P.at("c",e.S.t,6))," with your change."],at:".ledger .books",lit:ld,state:Zs(xi),free:en,hand:["ArrowLeft","ArrowRight"]},{title:"One unit alone",says:e=>[`Unit ${6} held “France”, but is it the one that counts? `,`Here only its own two gates are to be held, and the other ${e.P.H-1} units run as trained.`],act:"tick the second change.",done:wi(Bf),did:e=>[`It answers ${Qs(e.P)}, as trained ${Qs(e.A)}: the country stands in many units.`],at:".changes .rows",lit:pi,clear:".answers, .verdict, .wplots",state:Zs(e=>[tn(e,6),`!${Ur(e,6)}`]),free:en},{title:"A unit cut",says:()=>[`Cut, unit ${6} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,"Five others, drawn at random, are cut one by one beside it, to compare."],act:"press “Cut it”. It takes some seconds.",done:(e,{got:t})=>t.cut?.rows?.length===1&&String(t.cut.rows[0].units)===String(6),did:e=>[ri(e.got.cut,`unit ${6}`)],at:".cut .cuts > :not(.done)",lit:".cut",state:Zs(xi),free:en}]};var ud=`.gs main {
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
`;var Vf=250,Ss={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function Gf(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var Kf=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),Yf=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function Xf(e,t){let s=new Map;for(let[r,i]of e)s.set(i,[...s.get(i)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,i])=>`${t(r)} is first by ${Cs(i)}`).join("; ")}.`}function md(e){let t="a",s=null,n=null,r=null,i=null,a=null,l=o("select",{"aria-label":"Answer"}),c=Xe("Which text",{a:"the text",b:"the other text"},L=>{t=L,s=null,A()}),h=o("table",{class:"ways"}),u=o("p",{class:"reads"}),d=o("p",{class:"reads"}),f=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},h),b=o("dl",{class:"defined"}),{el:m,says:p,note:k}=Ce("mattered","Which words mattered","",[c.el,o("label",{class:"pick-answer"},o("span",{},"for "),l)],f,d,u,b);l.addEventListener("change",()=>{s=l.value,A(),e.root.focus({preventScroll:!0})});let g=e.near.watch(m),T=()=>!!e.other&&e.text2!==e.text,$=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),y=()=>t==="b"&&T()?e.P:e.A,M=()=>y().answers.kind!=="value";function A(){if(!g()||!e.P||!M())return C();T()||(t="a");let L=Math.min(e.S.t,y().T-1),v={t:L,target:s,run:t},w=$()+JSON.stringify(v);return clearTimeout(r),w===n||(r=setTimeout(()=>{[n,i]=[w,$()],e.ask("words",v)},e.got.words?Vf:0)),C()}function x(){let{A:L,P:v,got:w}=e,S=E=>E.top(Math.min(e.S.t,E.T-1)).slice(0,4).map(([O])=>O),z=s??w.words?.target,P=y().words,N=[...new Set([...z?[z]:[],...S(L),...S(v)])].filter(E=>P.includes(E));l.replaceChildren(...N.map(E=>o("option",{value:E},`“${ue(E)}”`))),z&&(l.value=z),c.el.hidden=!T(),c.set(t)}function C(){if(!e.P)return;let L=e.got.words,v=!M();m.style.minHeight=v?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,y().T-1)+1))+(e.small?32:15)}rem`,k.textContent=v?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let j of[f,d,u,b,l.parentNode])j.hidden=v||!L;if(v)return void p.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(x(),!L)return void p.replaceChildren("…");for(let j of[f,d,u])j.classList.toggle("old",a!==$());if(a!==$())return void p.replaceChildren("…");let w=L.run==="b"?e.P:e.A,{one:S,many:z}=w.reads,P=Math.min(L.t,w.T-1),N=Object.keys(Ss).filter(j=>L.array(j));p.replaceChildren("F = ln p(",o("b",{},`“${ue(L.target)}”`),`) after “${w.shown[P]}”, step ${P+1}: p is `,o("b",{},me(L.p)),`. How much each ${S} had to do with F, in ${["two","three","four"][N.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),b.replaceChildren(...N.flatMap(j=>[o("dt",{},Ss[j].title),o("dd",{},Ss[j].about(S,z))]));let E=N.map(j=>L.array(j)),O=E.map(j=>j.subarray(0,P+1).reduce((I,W)=>Math.max(I,Math.abs(W)),0)||1),_=E.map(j=>Gf(j.subarray(0,P+1))),H=(j,I)=>{let W=E[j][I],q=50*Math.abs(W)/O[j],{share:D}=Ss[N[j]],G=o("i",{class:W<0?"neg":"pos",style:D?`left:0;width:${2*q}%`:`left:${W<0?50-q:50}%;width:${q}%`}),X=D?me(W):U(W,Yf(O[j]),!0);return[o("td",{class:`barred${D?" share":""}`,"aria-hidden":"true"},o("span",{},G)),o("td",{},_[j]===I?o("b",{},X):X)]};h.replaceChildren(o("thead",{},o("tr",{},o("th",{scope:"col"},w.reads.one),...N.flatMap(j=>[o("th",{scope:"col",colspan:"2","data-term":Ss[j].term},Ss[j].title)]))),o("tbody",{},...Array.from({length:P+1},(j,I)=>o("tr",{class:I===e.S.t?"cur":""},o("th",{scope:"row"},o("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},w.shown[I])),...N.flatMap((W,q)=>H(q,I)))))),d.replaceChildren("Each way has its own definition, and they may disagree. ",Xf(N.map((j,I)=>[Ss[j].title,_[I]]),j=>`“${w.shown[j]}”`),N.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let F=L.array("integrated_gradients");if(!F){u.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let R=Kf(F,P);u.replaceChildren("Complete: the integrated gradients sum to ",o("b",{},U(R,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${z} is `,o("b",{},U(L.whole,3,!0)),".")}return h.addEventListener("click",L=>{let v=L.target.closest("[data-step]");v&&e.go(Number(v.dataset.step))}),{el:m,draw(L){e.P&&(L("words")&&(a=i),L("picture")&&e.got.words&&!y().words.includes(s)&&(s=null),L("t","picture")?A():L("words","theme")&&C(),L("busy")&&m.classList.toggle("waiting",e.busy.has("words")))}}}var Jf=400,Zf={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...Ye],playing:["play"],speed:["play"]},vi=class extends ft{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,fr+ud+Oc+id),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new gt(y=>this.tell(y)),this.got={},this.pins=this.listed=[],this.history=vr,this.draft={units:null,steps:void 0,value:1,preset:null},this.drafted=null,this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Bs("300px");let s=y=>y(this),[n,r,i,a,l,c,h,u,d,f,b,m,p]=[Yn,Lc,nd,Uc,Vc,Ec,pr,as,ed,Wc,Dc,Gc,od].map(s),k=td(this,u.el);this.below=[ui,Nc,zc,md,Bc,Ac,Kc].map(s);for(let y of this.below)Object.assign(y,{owed:new Set,drawn:!1,near:this.near.watch(y.el,()=>this.P&&y.owed.size&&this.drawBelow(y,new Set))});this.words=u.el,this.cursor=o("div",{class:"cursor"}),this.time=o("section",{class:"time","aria-label":"The whole text"},u.el,d.el,o("div",{class:"bookkeeping"},f.el),this.cursor),this.now=o("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,h.el,c.el,o("div",{class:"holding"},b.el)),this.first=o("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=o("main",{},this.first,o("div",{class:"below"},...this.below.map(({el:y})=>y)));let g=o("div",{class:"choose",role:"region","aria-label":"What to change"},i.el),T=o("div",{class:"compare"},o("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,i,a,l,c,h,u,k,d,f,b,m,p],g.append(T),this.root.append(n.el,r.el,g,this.main,m.el,p.el),p.watch(c.el,this.first,g),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:$}=this.state;$!==void 0&&(this.typed($),this.send({text:$}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return Zf}get guide(){return hd}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${pe(this.text,Qn)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=Ht(t),{want:i}=n;if(!(!s&&!this.questions.take(n))){if(s&&(i!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(i==="run")return this.ran(n,r,s);this.said={...this.said,[i]:n.notices},this.got[i]=r.length?new fs(...Ht(r)):null,this.draw(new Set([i,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:i,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:i,pins:a.map(sn)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[i]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,h=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),u=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),i&&(this.A=new fs(...Ht(s.subarray(0,i)))),this.P=s.length>i?new fs(...Ht(s.subarray(i))):this.A;for(let p of[this.A,this.P])l&&p.layers.length===l.layers.length&&(p.layer=l.layer);let{text:d,model:f,weights:b}=t;Object.assign(this,{had:r,text:d,name:f,weights:b,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===f&&t.other.weights===b,this.text2=t.other?.text,this.accepted={text:d,model:f,weights:b,pins:t.pins.map(sn),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let m=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=h&&c.jump===!0),!l||h||u||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let p of Ye)m.add(p)}this.soon(m)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},i){let{P:a,S:l}=this,c=i||r===!0;if(l.writer=null,this.propose(!t||s||c),!t||s)this.opens(s||c&&this.bare);else{let u=n||l.t>=t.T-1||!Ms(t.tokens,a.tokens);[l.t,this.picked]=[u?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((u,d)=>this.sayable(d)>=0)));let h=c?this.read(i):null;l.pin=this.sayable(l.pin),l.focus=[h,this.pins[l.pin]?.signal,this.draft.preset?.hold[0][0],this.chosen,a.keeper].find(u=>a.signals.includes(u))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},i=this.setup.presets[s].find(({name:a})=>a===n);return i?{preset:i,steps:r}:{}}propose(t){let s=`${this.P.cell} ${this.text}`;if(!t&&s===this.drafted)return;this.drafted=s;let{preset:n=null,steps:r}=this.toldWith(this.text,this.P.cell);n&&(this.stepped=!1),(n||this.draft.preset||t)&&(this.draft={units:null,steps:r,value:n?.hold[0][1]??1,preset:n})}opens(t){let{P:s,S:n,text:r}=this,i=this.setup.stories[r],{preset:a,steps:l}=this.toldWith(r,s.cell),c=a?gi(a,l):[],h=i&&[c,[]].some(b=>b.map(Et).join()===this.pins.map(sn).join()),[u]=(i&&this.A.shows)??[],d=u===void 0?ad:()=>({unit:u,step:i.step}),f=(t||h)&&this.sameNet?d(this,s,i?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=f&&{unit:f.unit,word:s.shown[f.step]},[n.unit,n.writer]=f?[f.unit,f.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=i=>Math.abs(s.at(n,s.T-1,i)-t.at(n,t.T-1,i));return Array.from({length:s.H},(i,a)=>a).reduce((i,a)=>r(a)>r(i)?a:i,0)}read(t){let{S:s,P:n,state:r}=this,{given:i,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l),h=n.probes.map(({name:d})=>d);s.probe=r.among("probe",h,l)??s.probe,s.by=r.asked.values.by,s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:u}=this.pins[s.pin]??this.draft;return i.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${At(u,n.H)}, so unit ${u[0]} is shown.`),this.stepped=i.has("t")&&s.t<n.T-1&&s.pin<0&&!this.draft.preset,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:i}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,h)=>h).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,i.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[vr,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){this.connected&&(t!==this.text?this.history=vr:this.pins.length&&(this.history=Po(this.history,this.pins)),this.before=this.mates=null,this.take([],-1),this.send({model:s.name,text:t,pins:[],other:null},{jump:!0}),this.draw(new Set(["pins"])))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(sn))===JSON.stringify(t.map(sn))||(this.history=Po(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(sn)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}begin(t=!0){let{pins:s,proposed:n}=this;this.edit([...s,...n],{done:t,select:s.length})}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(Ka(this.history,this.pins))}redo(){this.recall(Ya(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return xs(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}get proposed(){let{sentence:t,draft:s}=this,{hold:[[n],...r]=[[]]}=s.preset??{},{signal:i,units:a,steps:l,value:c}=t,h={units:a,steps:l,on:!0},u=n===i&&!this.stepped?r:[];return[{...h,signal:i,value:c},...u.map(([d,f])=>({...h,signal:d,value:f}))]}over(){let{P:t,S:s,pins:n,draft:r}=this;if(this.stepped)return wt(s.t,s.t,t.T);let i=(n[s.pin]??r).steps?.filter(a=>a<t.T);return i?.length?i:null}range(t){return this.P.roles.range(t)}fit(t,s){if(Mt(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,i=r[n.pin];if(i){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:h,...u}=i,d={...u,...t};d.value=this.fit(d.signal,d.value),this.mates??=xr(r,n.pin,this.setup.presets[this.P.cell]);let f=Object.fromEntries(Object.entries(t).filter(([m])=>["units","steps"].includes(m))),b=Object.keys(f).length?this.mates:[];return this.edit(r.map((m,p)=>{if(!b.includes(p))return p===n.pin?d:m;let{why:k,text:g,...T}=m;return{...T,...f}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r,preset:null}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[i,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||i>=c)&&this.scroll(i-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let i=n[s.pin],a=i?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(i??this.draft).steps,value:(i??this.draft).value,units:"one",preset:null}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing&&!this.draft.preset,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:i}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},i)}with({text:t,name:s,weights:n,other:r,sameNet:i},a){let{S:l}=this,c={text:t,model:s,weights:n},h=d=>r?.[d]!==c[d]?r?.[d]??null:null,u=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:i?r?.text??null:h("text"),model2:h("model"),weights2:h("weights"),change:this.pins.length?u:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme,tour:this.tour.at}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:i=null,name:a=null}=this;return{text:t.text??i,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return s.reads.kind==="pieces"?fi(t,s.tokens.map($i),""):fi(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return Mc(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return _t(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=Pt(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:i}=this.sentence;n.span=i===null?[0,r.T-1]:[i[0],Math.min(i.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)_t(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let i of s)t.owed.add(i);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),Jf);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),_t(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},sn=e=>e.text===void 0?Et(e):`${e.on?"":"!"}${e.text}`,fd={render:e=>void new vi(e)};var J$={Explorer:ll,Gradients:Il,Lessons:hc,Trainer:kc,WhatIf:fd};export{J$ as default};
