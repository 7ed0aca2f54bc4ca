var Ec="http://www.w3.org/2000/svg";function Xo(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var U=(e,t={},...s)=>Xo(document.createElementNS(Ec,e),t,s),o=(e,t={},...s)=>Xo(document.createElement(e),t,s);function he(e,t){e.textContent!==t&&(e.textContent=t)}function Ce(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function Lt(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));o("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var Tc={" ":"␣","\n":"↵","	":"⇥"},me=e=>Tc[e]??(/^ \S/.test(e)?e.slice(1):e),Tr=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function Cr(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Jo=e=>e.replace(/^\u2011/,"");function Ys(e,t){let s=0,n=0;return t.map((r,i)=>{if(n>0&&r===t[i-1])return n-=1,-1;let a=e.indexOf(Tr(r),s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+Tr(r).length),a})}function Cc(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Zo(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:me(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return s.map((r,i)=>({before:i&&r[0]===" "?" ":"",shown:Tr(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let n=Ys(t,s);return s.map((r,i)=>({before:i>0&&n[i]>=0&&n[i-1]>=0?Cc(t.slice(n[i-1]+s[i-1].length,n[i])):i?" ":"",shown:r,kind:"",after:""}))}var Lc=new TextDecoder("utf-8",{fatal:!0});function Qo(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),i=r>=240?4:r>=224?3:r>=192?2:1;if(i===1||n+i<=t)return null;try{return Lc.decode(Uint8Array.from({length:i},(a,l)=>s(n+l)))}catch{return null}}function bs(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var Lr=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function xs({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var ei=6,Ac=e=>[...new Set(e.tokens.filter((t,s)=>e.unknown[s]))],zc=e=>e.tokens.filter((t,s)=>e.unknown[s]).length/e.T;function Nc(e,t,s,n){let r=0,i="";return Ys(e,t).forEach((a,l)=>{a<0||t[l]!==s||(i+=e.slice(r,a)+n,r=a+s.length)}),i+e.slice(r)}var Pc=e=>e.filter(Boolean).join(" ");function ti(e,t){let s=o("b"),n=o("span",{class:"strangers"}),r=(m,p)=>{let k=o("button",{type:"button",class:"btn small"},m);return k.addEventListener("click",p),k},i=()=>e.setup.models.find(({name:m})=>m===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>w()),c=o("div",{class:"unknowns",role:"status"},a,l,s,n);c.hidden=!0;let h=o("div",{class:"scroll"}),u=o("button",{type:"button",class:"btn"},"Close"),d=o("dialog",{class:"knows","aria-label":"What it knows"},o("div",{class:"bar"},o("h2",{},"What this network knows"),o("span",{class:"sp"}),u),h);u.addEventListener("click",()=>d.close()),d.addEventListener("click",m=>m.target===d&&d.close());function g([m,p,k]){let f=k.map((E,y)=>E.length===1?o("span",{},E[0]):o("select",{"aria-label":`Part ${y+1} of ${m}`},...E.map($=>o("option",{value:$},$||"–")))),S=r("Read it",()=>{d.close(),t(Pc(f.map((E,y)=>E.value??k[y][0])))});return o("li",{},o("p",{},p),o("div",{class:"pattern"},...f,S))}function w(){let{P:m,setup:p,entry:k}=e,{patterns:f}=p.tasks[k.task],S=m.symbols.length?m.symbols:m.words.slice(1);h.replaceChildren(...f.length?[o("p",{},"What it was trained on, as sentences to fill in:"),o("ul",{},...f.map(g))]:[],o("h3",{},`All ${S.length} ${m.reads.many}`),o("p",{class:"all"},S.map(me).join(m.reads.kind==="words"?", ":" "))),d.showModal()}return{strip:c,dialog:d,open:w,draw(m){if(!m("picture"))return;let{P:p}=e,k=["words","characters"].includes(p.reads.kind)?Ac(p):[];if(c.hidden=!k.length,c.hidden)return;let f=zc(p)>e.setup.strange,S=p.tokens.filter(($,A)=>p.unknown[A]).length;c.classList.toggle("many",f),s.textContent=f?`This network does not know ${S} of these ${p.T} ${p.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let E=k.slice(0,f?0:ei).flatMap(($,A)=>{let x=p.near[$],L=x&&r(x,()=>t(Nc(e.text,p.tokens,$,x)));return L?.setAttribute("aria-label",`${x} in the place of ${$}`),[A?", ":"",`“${$}”`,...L?[" – ",L,"?"]:[]]}),y=k.length-ei;n.replaceChildren(...E,...!f&&y>0?[` and ${y} more`]:[]," "),l.textContent=`${p.reads.many[0].toUpperCase()}${p.reads.many.slice(1)} it knows`,a.hidden=!i()||e.asked?.model===e.setup.english}}}function Kt(e){let t=o("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>o("p",{},r.text??r,r.to&&[" ",o("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=o("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var si=3,Oc="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function Tn(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=o("input",{type:"text",...t}),n=o("textarea",{rows:"3",wrap:"soft",...t}),r=o("div",{class:"mirror","aria-hidden":"true"}),i=o("span",{class:"count"}),a=Kt(e),l=o("div",{class:"asked"},o("div",{class:"field"},r,s),i,a.el),c=o("div",{class:"chips",role:"group","aria-label":"Example texts"}),h=o("button",{type:"button",class:"bare",title:"The words it knows"});h.addEventListener("click",()=>u.open());let u=ti(e,$=>y($,{})),d=o("div",{class:"ask",role:"region","aria-label":"The text"},l,c,u.strip,u.dialog),g=null,w=s,m=!1,p=!1;for(let $ of[s,n])$.addEventListener("compositionstart",()=>p=!0),$.addEventListener("compositionend",()=>p=!1),$.addEventListener("beforeinput",()=>{let{selectionStart:A,selectionEnd:x,value:L}=$;m||=A===0&&x===L.length}),$.addEventListener("input",()=>{let A=Cr(w.value,e.P?.reads.kind),x=w.selectionEnd;A!==w.value&&!p&&(w.value=A,w.setSelectionRange(x,x));let{length:L}=w.value;L>e.setup.limit&&(w.value=w.value.slice(0,e.setup.limit)),S([],[]),e.send(L>e.setup.limit?{text:w.value,length:L}:{text:w.value},{fresh:m})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let k=$=>w.value=w===s?Cr($,"words"):$;e.typed=k;function f({kind:$,many:A}){let x=$==="bytes"||$==="characters"&&e.text.includes(`
`)?n:s,L=["words","pieces"].includes($)?"a sentence":A;x.setAttribute("aria-label",`Type ${L}`),x.placeholder=`Type ${L} to see the gates move.`,x!==w&&(r.hidden=x===n,w.replaceWith(x),w=x)}function S($,A){r.replaceChildren();let x=0;Ys(w.value,$).forEach((L,T)=>{L<0||!A[T]||(r.append(w.value.slice(x,L),o("u",{},$[T])),x=L+$[T].length)}),r.append(w.value.slice(x)),r.scrollLeft=w.scrollLeft}function E($){g=$;let A=e.setup.tasks[$]?.examples??[],x=A.slice(0,si).map(([v,b])=>{let C=o("button",{type:"button",class:"chip",title:b},v);return C.dataset.text=b,C.addEventListener("click",()=>y(b)),C}),L=A.slice(si),T=o("select",{class:"more","aria-label":"More examples"},o("option",{value:""},"More"),...L.map(([v,b])=>o("option",{value:b},v)));T.addEventListener("change",()=>{T.value&&y(T.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(o("span",{class:"wide"},"Try"),...x,...L.length?[T]:[])}function y($,A={jump:!0}){k($),e.send({text:$},A)}return{el:d,draw($){let{P:A}=e;if(a.draw($),u.draw($),$("notice")&&(i.hidden=!a.el.hidden),!$("picture"))return;e.entry.task!==g&&E(e.entry.task),f(A.reads),e.text===w.value&&(m=!1),w.getRootNode().activeElement!==w&&k(e.text),S(A.tokens,A.unknown),h.textContent=Lr(A.T,A.reads);let x=A.tokens.filter((T,v)=>A.unknown[v]).length;i.replaceChildren(A.reads.kind==="words"?h:o("span",{title:A.reads.kind==="pieces"?Oc:null},Lr(A.T,A.reads)),...x?[", ",o("u",{"data-term":"unknown word","data-act":`What is underlined ${xs(A)}.`},`${x} unknown`)]:[]);for(let T of c.querySelectorAll(".chip"))T.setAttribute("aria-pressed",String(T.dataset.text===e.text));let L=c.querySelector(".more");L&&(L.value=[...L.options].some(T=>T.value===e.text)?e.text:"")}}}var ni=2.2,jc=3,_c=2.8,Hc=.69,Fc=.53,Ar=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],Rc=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,s)=>e.top(s)[0])),vs=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function zr(e,t,s){let n=[];for(let r=t;r<s;r++)r>t&&e[r]===e[r-1]?n.at(-1).n+=1:n.push({from:r,n:1,label:e[r]});return n}function Nr({from:e,n:t,label:s},n,{G:r,fine:i}){let a=t*r.cw,l=[s,n[s]].find(h=>a>=(Hc*h.length+Fc)*i)??"",c=o("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function Ks(e){let t=s=>{for(let n=jc;n<s.length;n++){let r=s.slice(0,n);if(e.every(i=>i===s||!i.startsWith(r)))return r}return s};return Object.fromEntries(e.map(s=>[s,t(s)]))}function ri(e){let t=o("span",{class:"label"},"answer"),s=o("div",{class:"beliefs","aria-hidden":"true"}),n=[],r=null;s.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function i(){let{P:l,G:c,fine:h}=e;if(s.hidden=!Ar(l),n=[],r=null,s.hidden)return s.replaceChildren();let u=Rc(l),d=c.cw>=_c*h,g=l.kept("brief",()=>Ks(l.words));t.title=`The ${l.answers.title}, and how likely`;let w=u.map(([p])=>p),m=zr(w,c.a,c.end).map(p=>Nr(p,g,e));for(let p=c.a;p<c.end;p++){let[k,f]=u[p],S=o("i");S.style.width=`${100*f}%`;let E=o("span",{class:"belief"},o("b",{},S),d&&o("small",{},vs(f)));E.dataset.step=p,E.title=`step ${p+1}, ${l.shown[p]}: ${k}, ${vs(f)}`,E.style.cssText=`left:${c.x(p)+1}px;width:${c.cw-2}px`,n.push(E)}return s.replaceChildren(t,...m,...n)}function a(){let{S:l,G:c}=e;n[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,n[r]?.classList.add("cur")}return{el:s,draw(l){l("picture","size","view")&&i(),l("step","picture","size","view")&&a()}}}var Te=e=>e.replace("-","−"),It=e=>e.startsWith("1-")?e.slice(2):e,Cn=(e,t)=>e.startsWith("1-")?1-t(It(e)):t(e),Ln=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:i}){Object.assign(this,i),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?It(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(It(t)))??null}get writer(){return this.share&&It(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?Cn(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*Cn(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${Te(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[s,n]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return n<0||s<n}squash(t){let s=this.equations.find(n=>n.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(s)?.[1]??""}};function G(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[i,a]=Math.abs(e).toExponential(1).split("e");return`${n}${i}×${Ye(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var $e=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function fe(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var Je=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,Ic="⁰¹²³⁴⁵⁶⁷⁸⁹",Ye=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>Ic[t])}`;function wt(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${Ye(t+Number(n))}`}var Be=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),Pr=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,bt=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),He=e=>e<0?"neg":"pos",Wc=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,oi=new Intl.Segmenter(void 0,{granularity:"grapheme"}),ii=e=>Wc.test(e)?2:1;function ge(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of oi.segment(e)){if(n+=ii(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var Or=e=>[...oi.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*ii(s)),0),ue=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,ks=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var qc=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],jr=400;function _r(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*Hr(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(i=>e.array(`${t}.${i}`));for(let i=0;i<e.T;i++){let a=[s,n,i,e.tokens[i],Number(e.unknown[i])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>_r(c[i*e.H+l]))]}}}function Xs(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function xt(e,t,s){return o("table",{},o("caption",{},s),o("thead",{},o("tr",{},...e.map(n=>o("th",{scope:"col"},n)))),o("tbody",{},...t.map(n=>o("tr",{},o("th",{scope:"row"},n[0]),...n.slice(1).map(r=>o("td",{},r))))))}function Js(e){let t=o("dialog",{class:"help","aria-label":"Keys"},o("h2",{},"Keys"),o("dl",{},...e.flatMap(([s,n])=>[o("dt",{},s),o("dd",{},n)])),o("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}var ai={sigmoid:"σ","*":"×","-":"−"};function Dc(e,t){return e.split(/([A-Za-z]\w*'?|[*-])/).flatMap(s=>{if(!s)return[];let[n,r=""]=ai[s]?[ai[s]]:s.split("_"),i=n.replace("'","");return[[n.replace("'","′"),r,t.includes(i)&&!r?i:""]]})}function Bc({lines:e,notices:t},s){if(!e)return o("p",{},...t);let n=r=>Dc(r,s).map(([i,a,l])=>l||a?o("span",{class:l&&`s-${l}`},i,...a?[o("sub",{},a)]:[]):i);return o("div",{class:"sums"},...e.map(({text:r,written:i})=>o("p",{},o("b",{},...n(r)),...i.map(a=>o("span",{},"= ",...n(a))))),o("p",{class:"hint"},"A weight matrix in front of a vector stands for the row of this unit times the vector: the number below it is their sum. A prime, ′, is of the step before. ← and → go to another step."))}function li(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"Close"),i=o("button",{type:"button",class:"btn"},"All signals as CSV"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),i,r),t),l=Js(qc),c=o("div",{},a,l);r.addEventListener("click",()=>a.close());for(let m of[a,l])m.addEventListener("click",p=>p.target===m&&m.close());a.addEventListener("keydown",m=>{let p=h==="sums"&&/^Arrow(Left|Right)$/.test(m.key)&&e.moves()[m.key];!p||m.ctrlKey||m.metaKey||m.altKey||(m.preventDefault(),p())});let h="step",d=Object.entries({step:"this step",unit:"this unit",sums:"the arithmetic"}).map(([m,p])=>{let k=o("button",{type:"button"},p);return k.addEventListener("click",()=>{h=m,w()}),k.dataset.key=m,k});n.append(...d),i.addEventListener("click",()=>{let m=e.weights==="initial"?"-initial":"";Lt(`gatescope-${e.name}${m}.csv`,Xs(Hr(e.P)),"text/csv")});function g(m,p){let{kind:k,title:f}=m.answers,S=k==="value";return xt([f,S?"value":"probability"],m.top(p).map(([E,y])=>[me(E),S?G(y,4):fe(y)]),k==="next"?"What the model expects next":"What the model answers at this step")}function w(){let{P:m,S:p}=e;for(let x of d)x.setAttribute("aria-pressed",String(x.dataset.key===h));let k=`${p.t+1} of ${m.T}: “${m.shown[p.t]}”`,f=`Unit ${p.unit} of ${m.H}`,S=h==="sums"?e.sums:null;if(t.setAttribute("aria-busy",String(h==="sums"&&!S)),h==="sums"&&!S&&t.querySelector(".sums"))return;if(s.textContent={step:`Step ${k}`,unit:f,sums:`${f}, step ${k}`}[h],h==="sums"){t.replaceChildren(...S?[Bc(S,m.signals)]:[]);return}if(h==="step"){let x=Array.from({length:m.H},(L,T)=>T);t.replaceChildren(g(m,p.t),xt(["unit",...m.signals],x.map(L=>[L,...m.signals.map(T=>G(m.at(T,p.t,L),4))]),"Every signal of every unit at this step"));return}let E=m.curves.map(({key:x,cell:L,signal:T})=>[`log₁₀ ‖dL/d${T}‖ ${e.setup.cells[L]}`,m.array(x)]),y=Math.max(0,Math.min(p.t-jr/2,m.T-jr)),$=[];for(let x=y;x<Math.min(m.T,y+jr);x++)$.push(x);let A=m.array("forget");t.replaceChildren(xt(["step","token",...m.signals,...E.map(([x])=>x),...A?[`log₁₀ ∏ ${Te(m.roles.keep)}`]:[]],$.map(x=>[x+1,m.shown[x],...m.signals.map(L=>G(m.at(L,x,p.unit),4)),...E.map(([,L])=>G(L[x],4)),...A?[G(A[x*m.H+p.unit],4)]:[]]),`This unit at every step, and the gradient of ${m.answers.kind==="value"?`its answer, the ${m.target}`:`−ln p(“${me(m.target)}”)`}: the norms themselves, which the plot divides by their last value`+($.length<m.T?`; steps ${y+1} to ${y+$.length} of ${m.T}, all in the CSV`:"")))}return e.numbers=()=>{w(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:m=>a.open&&m("step","unit","picture","sums")&&w()}}var Uc=3,Vc=10,Gc=38,ci=(e,t)=>e.map((s,n)=>{let r=s.reduce((i,a)=>i+a,0);return{name:t[n],n:r,shares:s.map(i=>r?i/r:0)}});function Yc(e,t,s=Uc){return ci(e,t).flatMap(({name:r,n:i,shares:a},l)=>a.flatMap((c,h)=>h!==l&&c>0&&i>=Vc?[{from:r,to:t[h],share:c,count:e[l][h],n:i}]:[])).sort((r,i)=>i.share-r.share).slice(0,s)}function di(e,t,s){let n=Ks(t),r=ci(e,t),i=Yc(e,t),a=(u,d,g,w)=>{let m=Math.round(100*d),p=o("td",{class:g===w?"same":null},d&&m?m:"");return p.title=`${u.name} answered with ${t[w]}: ${e[g][w]} of ${u.n}`,p.style.background=`color-mix(in srgb, var(--ink) ${Math.round(Gc*d)}%, var(--bg))`,p},l=o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"is"),o("th",{scope:"col"},"texts"),...t.map(u=>o("th",{scope:"col",title:u},n[u])))),o("tbody",{},...r.map((u,d)=>o("tr",{},o("th",{scope:"row"},u.name),o("td",{class:"of"},u.n),...u.shares.map((g,w)=>a(u,g,d,w)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${s} answers.`,h=i.map(({from:u,to:d,count:g,n:w})=>`${u} for ${d} (${g} of ${w})`);return o("div",{class:"confusion"},o("p",{},c),o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),h.length>0&&o("p",{class:"fine"},`Most often taken for another: ${ks(h)}.`))}var Kc=/^-?[0-9]{1,15}$/,Xc=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,Jc=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var Zs=Symbol("what a row cannot be"),mi=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,hi=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:Zs},Zc={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:Zs,number:(e,t)=>hi(e,t,Xc),whole:(e,t)=>hi(e,t,Kc),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:Zs,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(Jc,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:Zs}},Qc=({kind:e,low:t,high:s})=>e==="whole"?"no whole number":`no number from ${t} to ${s}`;function ed(e,t){let s=e.title||e.name,n=mi(e.choices??[]),r=e.kind==="whole",i=r||e.kind==="number";if(e.to==="view")return i?`The address asks for ${s} ${t.slice(0,20)}, which is ${Qc(e)}.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!i)return`${s}: ${n}, not ${l}.`;let c=h=>r?h.toLocaleString("en"):String(h);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function zn(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let i of e){let a=s.get(i.name);if(r.values[i.name]=i.default,a===null||a===""&&i.to==="view"&&i.kind!=="names")continue;let l=Zc[i.kind](i,a);r.given.add(i.name),l===Zs?r.said[i.to].push(ed(i,a)):r.values[i.name]=l}return r}function An(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var Nn=(e,t,s=e.default)=>An(e,t)===An(e,s)?null:An(e,t);function ui(e,t,s){let n=new URL(s),r=n.searchParams;for(let i of e){if(t[i.name]===void 0)continue;let a=i.always?An(i,t[i.name]):Nn(i,t[i.name]);a===null?r.delete(i.name):r.set(i.name,a)}return fi(n,e)}function fi(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}var Qs=(e,t,s)=>e.filter(n=>Nn(n,t[n.name])!==Nn(n,s[n.name])),Pn=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return zn(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let i=this.asked.values[t],a=this.named[t].title||t;if(i===null)return n;let l=Math.max(0,Math.min(s-1,i));return l!==i&&r.push(`The address asks for ${a} ${i}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];return r===null||s.includes(r)?r:(n.push(`The address asks for a ${this.named[t].title||t} that is not ${mi(s)}.`),null)}link(t,{shared:s=!1,base:n=location.href}={}){let r=s?this.rows.filter(i=>!i.shared).map(i=>[i.name,i.default]):[];return ui(this.rows,{...t,...Object.fromEntries(r)},n)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let i of this.rows){let a=s[i.name];if(!i.along||!(i.name in r)||a===void 0||a===null)continue;let l=Nn(i,a,r[i.name]);l!==null&&n.searchParams.set(i.name,l)}return fi(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||Qs(this.rows,n,t).some(a=>a.entry)))){if(n&&!Qs(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let i=Date.now();this.put(t,s||i-this.pushed>1500),this.pushed=i}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&history[s?"pushState":"replaceState"](history.state,"",n)}listen(t){this.went=s=>{clearTimeout(this.waiting),Object.assign(this,{asked:s,shown:null,waiting:null}),t(s)},this.heard=()=>this.went(this.read()),this.on&&addEventListener("popstate",this.heard)}visit(t,s){let n=Object.fromEntries(this.rows.map(a=>[a.name,a.default])),r=this.on?location.href:"about:blank";this.on&&this.waiting&&this.put(this.shown);let i=ui(this.rows,{...n,...t},r);this.on&&i!==location.href&&history[s?"pushState":"replaceState"](history.state,"",i),this.went(zn(this.rows,new URL(i).search))}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}get beside(){return this.on&&history.state||{}}note(t){this.on&&history.replaceState({...history.state,...t},"")}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(history.state,"",s),this.note({text:n&&!new URL(s).searchParams.has("text")?n:void 0})}location.reload()}get brought(){let{text:t}=this.beside;return t!==void 0&&this.note({text:void 0}),t}};function Xt(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...i}=e.passes?e.passes():td(e);return"task"in(n.takes[t]??{})?(i.model||(i.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===i.text&&(i.text=null)):(i.model??=e.setup.models?.[r]??null,r&&!i.model&&({task:r,...i}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...i,theme:e.S.theme,...s})}function td({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function On(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...i}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...i,text:a,task:a?n("task"):null}}function jn(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function _n({text:e,task:t,model:s,...n},r,i){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&i[t])??null}}var gi=()=>U("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},U("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),U("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),U("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function ys(e,{choice:t=null,acts:s=[]}={}){let n=o("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([u,d])=>o("a",{href:`./${u}`,"data-page":u,...location.pathname.endsWith(u)?{"aria-current":"page"}:{}},d)));for(let u of["pointerdown","focusin","click"])n.addEventListener(u,({target:d})=>{let g=d.closest("a:not([aria-current])")?.dataset.page;g&&(d.closest("a").href=Xt(e,g))});let r=o("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),i=o("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},U("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},U("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),U("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?o("a",{class:"brand",href:"./"},gi(),"Gatescope"):o("span",{class:"brand"},gi(),"Gatescope"),l=o("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (key w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,i.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=sd(e,r),h=Object.keys(e.pages).find(u=>location.pathname.endsWith(u));return o("header",{},a,h&&o("h1",{class:"unseen"},e.pages[h]),n,e.tour.entry,o("span",{class:"sp"}),t,l,o("div",{class:"acts"},r,...s,i),c)}function pi(e){e.root.classList.add("embed"),document.head.append(o("base",{target:"_blank"}));let t=o("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function sd(e,t){let s=o("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=o("b",{"aria-live":"polite"}),r=o("p"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("div",{class:"sharing",role:"dialog","aria-label":"Share"},o("div",{class:"bar"},n,i),s,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return i.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(h=>c.composedPath().includes(h))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:h}=e,u=c.link(h,{shared:!0}),{given:d}=zn(c.rows,new URL(u).search);c.put(h),s.value=u,n.textContent="The address of what you see",r.textContent=[e.text&&!d.has("text")&&"This text is too long for an address, which holds all else.",d.has("t")&&`An address counts steps${d.has("unit")?" and units":""} from 0: t=${h.t} in it is step ${h.t+1}.`].filter(Boolean).join(" "),l(!0),s.select();try{await navigator.clipboard.writeText(u),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),a}var wi=350,bi=220,$s=8,xi=260,re=(e,...t)=>o("span",{class:"means","data-term":e},...t.length?t:[e]),Hn=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},vi=new WeakMap;function nd(e){let t=vi.get(e);if(t)return t;t=new Map;for(let[s,{marks:n=[],also:r=[]}]of Object.entries(e))for(let i of[s,...n,...r])t.has(Hn(i))||t.set(Hn(i),s);return vi.set(e,t),t}function Fr(e,t){let s=nd(e),n=s.get(Hn(t))??s.get(Hn(t).toLowerCase());return n===void 0?null:{name:n,marks:[],...e[n]}}var rd=e=>e[0].toUpperCase()+e.slice(1);function od(e,t){let{keeper:s,writer:n,output:r,candidate:i,memory:a}=e,l=[];if(t===s&&s!==null){let c=e.keepsAt,h=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${h[0]}, ${t} = ${1-c} keeps none of it${h[1]}.`)}else if(t===n&&n!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===i&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${Te(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function id(e,t,s,n){let r=t.kind(s)==="gate",i=t.word(s),a=(r?[`${i} gate`]:[`${i} state`,i]).map(h=>Fr(e,h)).find(Boolean),l=a??Fr(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(s)];return{name:a||!i?l.name:`${i}${r?" gate":""}`,marks:[s],text:l.text,source:l.source,here:[`In this ${n}: ${c}.`,...od(t,s)].join(" ")}}function ad(e,{width:t,height:s},n){let r=Math.max($s,Math.min(n.width-t-$s,(e.left+e.right)/2-t/2)),[i,a]=[e.top-2*$s,n.height-e.bottom-2*$s],l=s<=a||s>i&&a>=i,c=Math.min(s,Math.max(0,l?a:i));return{left:r,top:l?e.bottom+$s:e.top-$s-c,height:c}}function ki(e){let{terms:t={},cells:s={}}=e.setup,n=o("b"),r=o("i"),i=o("p"),a=o("p",{class:"here"}),l=o("p",{class:"act"}),c=o("small"),h=o("span"),u=(R,j,W)=>{let q=o("button",{type:"button",class:"btn small","aria-label":j},R);return q.addEventListener("click",W),q},d=o("div",{class:"ways"},u("◂","The one before",()=>O(-1)),h,u("▸","The next one",()=>O(1)),u("Close","Close",()=>A())),g=o("div",{class:"meaning",role:"status","aria-live":"polite"},o("div",{class:"top"},n," ",r),i,a,l,c,d);g.hidden=!0;let w=null,m=null,p=null,k=0,f=!1,S=R=>{let j=R?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return j&&e.root.contains(j)&&y(E(j))?j:null},E=R=>R.dataset.term??/^s-(\S+)/.exec(R.getAttribute("class")??"")?.[1]??"";function y(R){let{P:j}=e;return j?.roles&&j.signals?.includes(R)?id(t,j.roles,R,s[j.cell]??"cell"):Fr(t,R)}function $(R,j,W=null){let q=E(R),I=y(q);if(I){clearTimeout(k),w?.el.classList.remove("explained"),w={el:R,key:q,by:j,at:W},R.classList.add("explained"),n.textContent=rd(I.name),r.textContent=I.marks.filter(D=>D!==I.name).join("  "),i.textContent=I.text,a.textContent=I.here??"",l.textContent=R.dataset.act??"",c.textContent=I.source??"";for(let D of[r,a,l,c])D.hidden=!D.textContent;g.classList.toggle("passed",j==="hover"&&M(R)!==null),d.hidden=!m,m&&(h.textContent=`${m.all.indexOf(R)+1} of ${m.all.length}`),g.hidden=!1,L()}}function A(){clearTimeout(k),w?.el.classList.remove("explained"),w=m=null,g.hidden=!0}function x(){let R=w.el.getBoundingClientRect();if(R.width<=xi&&R.height<=xi/2)return R;let{x:j,y:W}=w.at??{x:(R.left+R.right)/2,y:(R.top+R.bottom)/2};return{left:j-12,right:j+12,top:W-12,bottom:W+12}}function L(){g.style.maxHeight="";let{offsetWidth:R,offsetHeight:j}=g,W=ad(x(),{width:R,height:j},{width:innerWidth,height:innerHeight});g.style.left=`${W.left}px`,g.style.top=`${W.top}px`,g.style.maxHeight=`${W.height}px`}let T=R=>{let j=R.getBoundingClientRect();return j.width>0&&j.height>0&&getComputedStyle(R).visibility!=="hidden"};function v(R){let j=new Set;return[...R.querySelectorAll("[data-term]")].filter(W=>{let q=T(W)&&y(E(W))?.name;return!q||j.has(q)?!1:(j.add(q),!0)})}let b=R=>R.dataset.terms?R.closest(R.dataset.terms):R;function C(R=e.root,j=null){let W=v(b(R));if(!W.length)return;m={of:R,all:W};let q=W.find(I=>I.getBoundingClientRect().top>=0);N(j&&W.includes(j)?j:q??W[0])}function N(R){R.scrollIntoView({block:"nearest",inline:"nearest"}),$(R,"walk")}function O(R){let{of:j,all:W}=m,q=W.indexOf(w.el);m.all=v(b(j));let I=Math.max(0,m.all.indexOf(w.el)<0?q:m.all.indexOf(w.el));N(m.all[(I+R+m.all.length)%m.all.length])}let{root:z}=e,M=R=>R.closest("button, a, select, input, textarea, summary, label");z.addEventListener("pointerover",R=>{if(R.pointerType!=="mouse"||m)return;let j=R.composedPath()[0];if(g.contains(j))return clearTimeout(k);let W=S(j);if(W&&W===w?.el)return clearTimeout(k);if(clearTimeout(k),W&&W===p||(p=null,w&&w.by!=="hover"))return;let q={x:R.clientX,y:R.clientY};W?k=window.setTimeout(()=>$(W,"hover",q),w?wi/3:wi):w&&(k=window.setTimeout(A,bi))}),z.addEventListener("pointerleave",()=>{clearTimeout(k),w?.by==="hover"&&(k=window.setTimeout(A,bi))}),z.addEventListener("pointerdown",()=>f=!0,!0),z.addEventListener("click",R=>{f=!1;let j=R.composedPath()[0];if(g.contains(j)||j.closest?.(".explain"))return;let W=S(j);if(!W||M(W)){p=W,clearTimeout(k),w&&A();return}if(w?.el===W&&w.by==="tap")return A();m=null,$(W,"tap",{x:R.clientX,y:R.clientY}),W.closest("[data-terms]")&&z.focus({preventScroll:!0})}),z.addEventListener("focusin",R=>{let j=R.composedPath()[0];if(!(f||!j.matches?.(":focus-visible"))){if(j.dataset.terms!==void 0)return C(j);j.dataset.term!==void 0&&$(j,"focus")}}),z.addEventListener("focusout",R=>{f=!1;let j=R.composedPath()[0],W=w?.by==="focus"?w.el:m?.of;w&&W===j&&j!==z&&A()});let P={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function H(R){if(f=!1,!w||R.ctrlKey||R.metaKey||R.altKey)return;let{key:j}=R;if(!(R.composedPath()[0].closest?.(".explain")&&(j==="Enter"||j===" "))){if(j==="Escape"||m&&j==="w")A();else if(m&&P[j])O(P[j]);else{(!["Tab","Shift"].includes(j)||m&&m.of===z)&&A();return}R.preventDefault(),R.stopPropagation()}}let _=e.inPage?document:z;_.addEventListener("keydown",H,!0);let F=()=>w&&(w.by==="hover"?A():L());return addEventListener("scroll",F,{capture:!0,passive:!0}),addEventListener("resize",F),e.model.on("remove",()=>{clearTimeout(k),_.removeEventListener("keydown",H,!0),removeEventListener("scroll",F,!0),removeEventListener("resize",F)}),{el:g,walk:C,toggle:()=>m?A():C(),draw(){if(!w||w.el.isConnected)return;let R=[...z.querySelectorAll(`[data-term="${CSS.escape(w.key)}"]`)].find(T);R?$(R,w.by,w.at):A()}}}var Rr=e=>[...new Set(e)];function Ir(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,h])=>l[c]===h)),i=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(i(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function ld(e,t,s){let n=Ir(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var Qe=({name:e,digits:t},s)=>e==="accuracy"?fe(s):G(s,t);function cd(e,t){let{name:s,title:n,better:r,chance:i}=e,a=s==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return i===null?a:`${a} (chance: ${Qe(e,i)})`}function Fn(e){let{setup:t}=e,s=o("b"),n=o("span",{class:"wide"}),r=o("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,o("span",{"aria-hidden":"true"},"▾")),i=o("div",{class:"popover",role:"dialog","aria-label":"Model"});i.hidden=!0;let a=o("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&o("button",{type:"button",class:"btn bare presents",title:"For a projector (key p)"},"Present");l?.addEventListener("click",()=>e.present());let c=ys(e,{choice:o("div",{class:"picker"},r,i),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let h=o("details",{class:"scores"},o("summary",{},"Scores on test texts")),u=v=>{i.hidden=!v,r.setAttribute("aria-expanded",String(v)),v&&i.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",v=>{v.stopPropagation(),u(i.hidden)});let d=!1;e.root.addEventListener("pointerdown",v=>{d=!i.hidden&&![i,r].some(b=>v.composedPath().includes(b)),d&&(v.stopPropagation(),u(!1))},!0),e.root.addEventListener("click",v=>{d&&v.stopPropagation(),d=!1},!0);let g=v=>{if(v.key!=="Escape"||i.hidden||v.composedPath()[0].closest?.("dialog"))return;let b=e.root.getRootNode().activeElement;u(!1),(i.contains(b)||b===e.root||!e.root.contains(b))&&r.focus(),v.preventDefault(),v.stopPropagation()},w=e.inPage?document:e.root;w.addEventListener("keydown",g,!0),e.model.on("remove",()=>w.removeEventListener("keydown",g,!0));let m=v=>`${Math.round(v/1024)} KB`,p=v=>t.cells[v],k=null,f=null,S=o("p",{class:"swapped",role:"status"});function E(v){let b=e.find(e.asked?.model)??e.entry;b.name!==f&&(k=b);let[C,N]=ld(t.models,k,v);[k,f]=[N,C.name],S.textContent=C.cell===k.cell?"":`There is no ${p(k.cell)} for this task. This is the ${p(C.cell)}; a task that has the other brings it back.`,e.change(C)}let y={Cell:"cell",Size:"unit",Seed:"seed"};function $(v,b,C,N){let O=o("select",{"aria-label":v},...C.map(M=>o("option",{value:M},N(M))));O.value=String(e.entry[b]),O.disabled=C.length<2,O.addEventListener("change",()=>{E({[b]:C.find(M=>String(M)===O.value)})});let z=y[v]?re(y[v],v):o("span",{},v);return o("label",{},z,O)}function A(){let v=F=>F?.getAttribute?.("aria-label")??F?.textContent,b=e.entry,C=v(i.getRootNode().activeElement),N=t.models.includes(b)?t.models:[b,...t.models],O=N.filter(F=>F.task===b.task),z=O.filter(F=>F.cell===b.cell),M=z.filter(F=>F.units===b.units),P=o("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(F=>{let R=o("button",{type:"button","aria-pressed":String(F===e.weights),"data-term":`${F} weights`},F);return R.addEventListener("click",()=>e.send({weights:F})),R}));if(i.replaceChildren(o("div",{class:"choices"},$("Task","task",Rr(N.map(F=>F.task)),F=>t.tasks[F]?.title??F),$("Cell","cell",Object.keys(t.cells).filter(F=>O.some(R=>R.cell===F)),p),$("Size","units",Rr(z.map(F=>F.units)).sort((F,R)=>F-R),F=>`${F} units`),$("Seed","seed",Rr(M.map(F=>F.seed)).sort((F,R)=>F-R),F=>{let R=M.find(j=>j.seed===F)?.shown&&M.length>1;return`${F}${R?" (best on validation)":""}`}),o("div",{class:"choice"},o("span",{"aria-hidden":"true"},"Weights"),P)),S,h),h.replaceChildren(h.firstChild,L(b)),b.name!==f&&(S.textContent=""),i.hidden||!C)return;let H=[...i.querySelectorAll("select, button, summary")],_=H.find(F=>v(F)===C);(_?.disabled?H.find(F=>!F.disabled):_)?.focus()}let x=({cell:v})=>t.notes[v]&&o("p",{class:"note"},t.notes[v]);function L(v){let b=t.cards[v.card],C=`${v.parameters.toLocaleString("en")} parameters`;if(!b)return o("div",{class:"card"},x(v),o("p",{},v.card?"This model has no card.":`Your own run, not measured here. ${C}.`));let{measure:N,gap_title:O}=t.tasks[v.task],z=Object.keys(b.seeds),M=b.seeds[z[0]],P=(_,F,R="td")=>o("tr",{},o("th",{scope:"row"},_),...F.map(j=>o(R,{},j))),H=(_,F)=>Object.keys(M[_]).map(R=>P(F(R),z.map(j=>Qe(N,b.seeds[j][_][R]))));return o("div",{class:"card"},e.weights==="initial"&&o("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),x(v),b.note&&o("p",{class:"note"},b.note),o("p",{},`${cd(N,b.answers)}, on unseen test texts; one column for each training run (seed). ${C}, ${b.iterations.toLocaleString("en")} iterations.`),o("table",{},o("thead",{},P("seed",z,"th")),o("tbody",{},...H("by_rule",_=>[_," ",o("small",{},b.rules[_])]),Object.keys(M.by_gap).length>0&&P(o("b",{},O),z.map(()=>"")),...H("by_gap",_=>_),P(o("b",{},"all"),z.map(_=>Qe(N,b.seeds[_].score))))),b.confusion&&di(b.confusion,t.tasks[v.task].answers.names,b.shown),o("p",{class:"fine"},b.test_split))}let T=null;return{el:c,draw(v){let b=e.entry,C=`${e.name} ${e.weights}`;if(!v("picture")||C===T)return;T=C;let N=e.weights==="initial"?", initial weights":"";s.textContent=`${b.card?"":"Your run: "}${p(b.cell)}, ${b.units} units${N}`,n.textContent=`${t.tasks[b.task]?.title??b.task} · ${m(b.bytes)}`,s.dataset.term=p(b.cell),r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),A()}}}var yi=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function $i(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function Wr(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:i}=e;return t>i+n-1-r?i=t-r:t<i+r&&(i=t+r-n+1),{a:Math.max(0,Math.min(s-n,i)),n}}function Mi(e,t,s,n){let r=Math.min(s,2),i=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(i,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function At(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:i=>n+(i-e.a)*r,centre:i=>n+(i-e.a+.5)*r,step:i=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((i-n)/r))),sees:i=>i>=e.a&&i<e.a+e.n}}function Fe(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let i of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/i-1e-9),l=Math.floor(t/i+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,h)=>Number(((a+h)*i).toPrecision(12)))}return[]}var zt=(e,t,s)=>[e,...Fe(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function Rn(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let i=s+t/2;for(let a of n.reverse())i=r[a]=Math.min(r[a],i-t);return r}var Si=`.gs {
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
`;var Ti=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,ud=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,Dr=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function Ei(e){let[t,s,n]=Dr(e).map(l=>Ti(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),i=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*i-.0040720468*a,1.9779984951*r-2.428592205*i+.4505937099*a,.0259040371*r+.7827717662*i-.808675766*a]}function md([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,i=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*i,-1.2684380046*n+2.6097574011*r-.3413193965*i,-.0041960863*n-.7034186147*r+1.707614701*i].map(a=>Math.round(255*Math.min(1,Math.max(0,ud(Math.min(1,Math.max(0,a)))))))}var qr=64;function Jt(e,t){let s=Ei(e),n=Ei(t);return Array.from({length:qr+1},(r,i)=>md(s.map((a,l)=>a+(n[l]-a)*i/qr)))}function Ci(e){let t=a=>Jt(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,i=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(i(a)??(l<0?n:s))[Math.round(qr*Math.min(1,Math.abs(l)/(c||1)))]}}}var et=e=>`rgb(${e.join(",")})`;function dt(e){let[t,s,n]=e.map(r=>Ti(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var In=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await fd(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function fd(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var gd="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",Br=e=>(...t)=>t.some(s=>e.has(s));function Zt(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(Br(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:o("p",{class:"fault",role:"alert"},gd)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function tt(e,{press:t,move:s,done:n,click:r,cancel:i,slop:a=0}){let l=null,c=typeof a=="function"?a:y=>pd(y,l)>=a;function h(y){if(l||y.button||!y.isPrimary)return;let $=t(y);$!==!1&&(l={x:y.clientX,y:y.clientY,id:y.pointerId,hold:$,dragged:!1},E("addEventListener"),a===0&&u())}function u(){l.dragged=!0,e.setPointerCapture(l.id)}function d(y){if(!y.buttons)return void m(y);!l.dragged&&c(y,l)&&u(),l.dragged&&s?.(y,l.hold)}function g(y,$){let{hold:A}=l;l=null,E("removeEventListener"),$?.(y,A)}let w=y=>g(y,l.dragged?n:r),m=y=>g(y,l.dragged?i??n:null),p=y=>l.dragged&&!e.hasPointerCapture(l.id)&&m(y),k=y=>$=>$.pointerId===l.id&&y($);function f(y){y.key!=="Escape"||!i||!l.dragged||(y.preventDefault(),y.stopPropagation(),m(y))}let S={pointermove:k(d),pointerup:k(w),pointercancel:k(m),lostpointercapture:k(p),keydown:f};function E(y){for(let[$,A]of Object.entries(S))e.ownerDocument.defaultView[y]($,A,{capture:!0})}e.addEventListener("pointerdown",h)}var pd=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var Ur={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},Li={similarity:"similarity",number:"number",now:"value",mean:"mean"};function Ai(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),i=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?i(a=>e.at(s,n,a)):t==="mean"?i(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function Vr(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),i=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let h=n(i[c*e.H+a]),u=4*(l*e.T+c);r[u]=h[0],r[u+1]=h[1],r[u+2]=h[2],r[u+3]=255}}),r}function is(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,i=n?["0","1"]:[G(-s,r),G(s,r,!0)],a=Array.from({length:10},(l,c)=>{let h=n?c/9:s*(2*c/9-1),u=o("i");return u.style.background=et(e.palette.of(t,h,s)),u});return[o("b",{class:`s-${t}`},t),` ${i[0]} `,o("span",{},...a),` ${i[1]}`]}function Wn(e){let t=o("h2",{},re("map","Gates and states")," "),s=o("small",{class:"wide"});t.append(s);let n=o("span",{class:"legend","aria-hidden":"true"}),r=o("select",{"aria-label":"Order of the rows"},...Object.entries(Ur).map(([A,x])=>o("option",{value:A},x)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let i=o("label",{class:"sort"},o("span",{class:"by"},re("similarity order","rows by")," "),r),a=o("div",{class:"maps"}),l=o("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=o("span",{class:"r tools"},n,i),h=o("div",{class:"hd"},t,c),u=o("div",{},h,a,l),d=[],g={},w=null;function m(){let{P:A}=e;d=A.signals.map(x=>{let L=o("b",{class:`s-${x}`},x),T=o("span",{class:"v"}),v=o("button",{type:"button",class:"gl","data-term":x,"data-act":"Click: enlarge this map and colour the words by it."},L,T,o("span",{class:"nm"},e.P.roles.word(x)));v.addEventListener("click",()=>e.look(x));let b=o("canvas",{role:"img"}),C=o("span",{class:"unit","data-term":"unit","aria-hidden":"true"}),N=U("svg",{class:"mark","aria-hidden":"true"},U("rect",{class:"halo"}),U("rect",{class:"edge"}),U("path")),O=o("div",{class:"map"},v,b,N,C);return tt(b,{press(z){let[M,P]=p(z,b);return e.pick(P),e.go(M),z.pointerType!=="touch"},move:z=>e.go(p(z,b)[0])}),b.addEventListener("pointermove",z=>k(z,b,x)),b.addEventListener("pointerleave",()=>l.hidden=!0),{name:x,row:O,canvas:b,label:v,value:T,unit:C,box:N}}),a.replaceChildren(...d.map(x=>x.row))}function p(A,x){let{P:L,G:T}=e,v=x.getBoundingClientRect(),b=Math.floor((A.clientY-v.top)/v.height*L.H);return[T.step(A.clientX-v.left+T.gutter),e.order[Math.max(0,Math.min(L.H-1,b))]]}function k(A,x,L){let[T,v]=p(A,x),b=u.getBoundingClientRect();l.textContent=`${L} ${G(e.P.at(L,T,v),4)} · unit ${v} · step ${T+1} “${ge(e.P.shown[T],24)}”`,l.hidden=!1;let C=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(b.width-C,A.clientX-b.left+12))}px`,l.style.top=`${A.clientY-b.top-30}px`}let f=()=>{let{P:A,rem:x,low:L,small:T}=e,v=(T?4.2:L?2.5:2.75)*x,b=Math.max(1.5*v,(T?9:L?6.6:7.7)*x-(e.extra??0)),C=(6-A.signals.length)*(v+.44*x),N=T?0:C/A.signals.length;return O=>Math.round((O===e.S.focus?b:v)+N)};function S(){let{P:A}=e;g={};for(let x of A.signals){let L=e.full(x),T=o("canvas",{width:A.T,height:A.H}),v=Vr(A,x,e.order,b=>e.palette.of(x,b,L));T.getContext("2d").putImageData(new ImageData(v,A.T,A.H),0,0),g[x]=T}}function E(){let{P:A,G:x,S:L}=e,T=devicePixelRatio||1,v=f(),b=x.width-x.gutter,C=x.cw>=14?Math.max(1,Math.round(T)):0;for(let{name:N,row:O,canvas:z,label:M}of d){let P=v(N),H=N===L.focus;O.style.height=`${P}px`,O.classList.toggle("focused",H),M.setAttribute("aria-pressed",String(H)),z.width=Math.round(b*T),z.height=Math.round(P*T),z.style.cssText=`left:${x.gutter}px;width:${b}px;height:${P}px`;let _=z.getContext("2d");_.imageSmoothingEnabled=!1,_.drawImage(g[N],x.a,0,x.n,A.H,0,0,z.width,z.height);for(let F=1;C&&F<=x.n;F++)_.clearRect(Math.round(F*x.cw*T)-C,0,C,z.height);z.setAttribute("aria-label",`Map of ${N}, ${e.P.roles.word(N)}: ${A.H} units by ${A.T} steps. The numbers are in the table.`)}n.replaceChildren(...is(e,L.focus,e.full(L.focus))),s.textContent=`each row is one of ${A.H} ${A.H===1?"unit":"units"}`}function y(){let{P:A,G:x,S:L}=e,T=e.order.indexOf(L.unit),v=f();for(let{name:b,unit:C,box:N}of d){let O=v(b),z=O/A.H,M=T*z,[P,H,_]=N.children,F=L.mode==="mean";N.style.display=F?"none":"",C.textContent=F||b!==L.focus||e.small?"":`unit ${L.unit}`,C.style.top=`${Math.max(2.5*e.rem,Math.min(O-16,M+z/2-8))}px`;let R=b===L.focus;for(let[j,W]of[[P,3],[H,1.5]]){j.style.display=R?"":"none";let q={x:x.gutter-W,y:M-W,width:x.width-x.gutter+2*W-1,height:z+2*W};for(let[I,D]of Object.entries(q))j.setAttribute(I,D)}_.style.display=R?"none":"",_.setAttribute("d",`M${x.gutter-2} ${M+z/2}l-6 -4v8z`)}}function $(){let{P:A,S:x}=e;for(let{name:L,value:T}of d){let v=x.mode==="mean"?A.mean(L)[x.t]:A.at(L,x.t,x.unit),b=e.P.roles.kind(L)==="gate";T.textContent=G(v,2,!b),T.className=`v s-${b?L:He(v)}`}}return{el:u,head:h,tools:c,draw(A){let{P:x,S:L}=e;A("picture")&&w!==x.signals.join()&&(m(),w=x.signals.join()),r.value=L.sort,A("picture","theme","order")&&S(),A("picture","theme","size","view","focus","order")&&E(),A("picture","size","focus","unit","order")&&y(),$()}}}var wd=["display","gridTemplateColumns","columnGap","padding"];function zi(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:i}=e.S,a=[];i==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(p,k)=>{a.push([p,p.getAttribute("style")]),Object.assign(p.style,k)},h=p=>[p,{width:`${p.offsetWidth}px`,height:`${p.offsetHeight}px`}],u=[...t.querySelectorAll("*")].filter(p=>p.offsetWidth&&getComputedStyle(p).display==="grid").map(p=>[p,{gridTemplateColumns:getComputedStyle(p).gridTemplateColumns}]),d=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(p=>p.offsetWidth).map(h),g=getComputedStyle(s),w=Object.fromEntries(wd.map(p=>[p,g[p]])),m=t.clientWidth;c(s,{...w,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[p,k]of[...u,...d])c(p,k);t.style.setProperty("--wide",`${m}px`),t.style.setProperty("--fit",Math.min(1.1,1500/m));for(let p of l)p.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",i==="dark"),n=()=>{for(let[p,k]of a.reverse())k===null?p.removeAttribute("style"):p.setAttribute("style",k);for(let p of l)p.classList.remove("unvisited");i==="dark"&&e.set({theme:i}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var Ni=`.touring {
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
`;var qn=18,Qt=12,xd=6,ht=14,vd=400,Pi=3,Oi=120,kd=700,nt=(e,t)=>({text:G(t),cls:e}),ut=e=>({text:G(e,2,!0),cls:He(e)}),tn=e=>({text:e,cls:"b"}),yd=e=>e.map(t=>t.text??t).join(""),ji=e=>e.map(t=>typeof t=="string"?t:t.cls==="b"?o("b",{},t.text):o("b",{class:`n s-${t.cls}`},t.text));function as(e,t=xd){let s=e.filter(i=>i.right>i.left&&i.bottom>i.top);if(!s.length)return null;let n=i=>Math.min(...s.map(a=>a[i]))-t,r=i=>Math.max(...s.map(a=>a[i]))+t;return{left:n("left"),top:n("top"),right:r("right"),bottom:r("bottom")}}var en=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top));function $d(e,{width:t,height:s},n,r=[]){let i=(d,g,w,m,p,k)=>[...new Set([d,g-w,(d+g-w)/2,m,p-w,...k])].map(f=>Math.max(m,Math.min(p-w,f))),a=[e,...r],l=i(e.left,e.right,t,Qt,n.width-Qt,a.flatMap(d=>[d.right+qn,d.left-qn-t])),c=i(e.top,e.bottom,s,n.top+Qt,n.height-Qt,a.flatMap(d=>[d.bottom+qn,d.top-qn-s])),h=null,u=1/0;for(let d of l)for(let g of c){let w={left:d,top:g,right:d+t,bottom:g+s},m=Math.hypot(Math.max(0,e.left-w.right,w.left-e.right),Math.max(0,e.top-w.bottom,w.top-e.bottom)),p=1e6*en(w,e)+1e3*r.reduce((k,f)=>k+en(w,f),0)+m+Math.abs(g-e.top)/4;p<u&&([h,u]=[{left:d,top:g},p])}return h}function Md(e,t,s){let n=([d,g],[w,m])=>{let[p,k]=g===m?[0,Pi]:[Pi,0];return s.every(f=>f.right<=Math.min(d,w)-p||f.left>=Math.max(d,w)+p||f.bottom<=Math.min(g,m)-k||f.top>=Math.max(g,m)+k)},r=(d,g,w)=>g<d?[]:Array.from({length:Math.floor((g-d)/w)+1},(m,p)=>d+p*w),i=d=>d.slice(1).reduce((g,[w,m],p)=>g+Math.abs(w-d[p][0])+Math.abs(m-d[p][1]),0),a=(...d)=>i(d)<=vd&&d.slice(1).every((g,w)=>n(d[w],g))&&d,[l,c]=t.left>=e.right?[e.right,t.left]:t.right<=e.left?[e.left,t.right]:[null,null],[h,u]=t.top>=e.bottom?[e.bottom,t.top]:t.bottom<=e.top?[e.top,t.bottom]:[null,null];if(l!==null)for(let d of r(Math.max(e.top,t.top)+ht,Math.min(e.bottom,t.bottom)-ht,2)){let g=a([l,d],[c,d]);if(g)return g}if(h!==null)for(let d of r(Math.max(e.left,t.left)+ht,Math.min(e.right,t.right)-ht,2)){let g=a([d,h],[d,u]);if(g)return g}if(l===null||h===null)return null;for(let d of r(e.top+ht,e.bottom-ht,6))for(let g of r(t.left+ht,t.right-ht,12)){let w=a([l,d],[g,d],[g,u]);if(w)return w}for(let d of r(e.left+ht,e.right-ht,6))for(let g of r(t.top+ht,t.bottom-ht,12)){let w=a([d,h],[d,g],[c,g]);if(w)return w}return null}function Sd(e){let t=[];for(let s of e){let n=[s];for(let r of t)n=n.flatMap(i=>{if(!en(i,r))return[i];let[a,l]=[Math.max(i.top,r.top),Math.min(i.bottom,r.bottom)];return[{...i,bottom:a},{...i,top:l},{...i,top:a,bottom:l,right:r.left},{...i,top:a,bottom:l,left:r.right}].filter(c=>c.right>c.left&&c.bottom>c.top)});t.push(...n)}return t}var _i={ArrowLeft:["←","One step back"],ArrowRight:["→","One step on"],ArrowUp:["↑","The unit above"],ArrowDown:["↓","The unit below"],Home:["⇤","First step"],End:["⇥","Last step"]},Hi=(e,t)=>U("svg",{viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true"},U("path",{d:e}));function Fi(e,t){if(!t)return{el:o("div",{hidden:!0}),entry:null,at:null,moves:{},draw(){}};let{stops:s}=t,n=s.length,r=null,i=null,a=null,l=null,c=new Set;X();let h=(ee,de,ie,Me={})=>{let ye=o("button",{type:"button",class:ee,...Me},de);return ye.addEventListener("click",ie),ye},u=o("span",{class:"long"}),d=o("span",{class:"short"}),g=o("button",{type:"button",class:"btn touring","aria-haspopup":"dialog",title:"A guided tour of this page (key t)"},u,d);g.addEventListener("click",W);let w=o("span",{class:"tour-stop"}),m=s.map((ee,de)=>h("tour-dot","",()=>D(de+1),{"aria-label":`Stop ${de+1}: ${ee.title}`,title:ee.title})),p=o("h2",{id:"tour-title"}),k=o("p",{class:"tour-says",id:"tour-says"}),f=o("span",{class:"tour-tick","aria-hidden":"true"},Hi("M3 8.5l3.5 3.5L13 4.500",13)),S=o("span",{class:"tour-task"}),E=o("span",{class:"tour-hand"}),y=o("div",{class:"tour-do"},f,S,E),$=h("btn","Back",()=>D(r-1)),A=h("btn main","",()=>{I(a??r,{anew:!0}),K()}),x=h("btn main","Next →",()=>D(r+1)),L=o("a",{class:"btn main"}),T=h("tour-shut",Hi("M2 2l12 12M14 2L2 14",16),()=>V(),{"aria-label":"Close the tour",title:"Close (Esc)"}),v=o("p",{class:"unseen",role:"status"}),b=o("div",{class:"tour-card",role:"dialog","aria-modal":"false","aria-labelledby":"tour-title","aria-describedby":"tour-says",tabindex:"-1"},o("div",{class:"tour-head"},w,o("span",{class:"tour-dots"},...m),T),p,k,y,o("div",{class:"tour-foot"},$,o("span",{class:"sp"}),A,x,L)),C=o("style"),N=o("div",{class:"tour-veil"}),O=o("div",{class:"tour-frame"}),z=U("path"),M=U("svg",{class:"tour-lead","aria-hidden":"true"},z),P=o("div",{class:"tour"},C,N,O,M,b,v),H=(ee,de)=>ee.toggleAttribute("hidden",!de),_=()=>s[(a??r)-1],F=ee=>({...e.state.usual("server"),...ee.state(e)}),R=ee=>e.state.of("server").filter(ee),j=ee=>!Qs(R(({name:de})=>!ee.free?.includes(de)),F(ee),e.values).length;function W(){return r!==null||a!==null?V():q(i??1)}function q(ee){if(!e.P)return;Qs(R(({name:ie})=>t.of.includes(ie)),F(s[ee-1]),e.values).length?(a=ee,Y(),K()):(I(ee,{anew:!0}),K())}function I(ee,{anew:de=!1,atOnce:ie=!1}={}){[r,a,i]=[ee,null,null];let{theme:Me}=e.S;e.state.visit({theme:Me,...s[ee-1].state(e),tour:ee},de),N.classList.remove("awake"),Y(),ke(ie)}function D(ee){r===null||ee<1||ee>n||I(ee)}function V(){let ee=P.contains(e.root.getRootNode().activeElement);[i,r,a]=[r??i,null,null],Y(),te(),e.keep(),ee&&g.focus({preventScroll:!0})}function X(){let ee=Me=>Number.isInteger(Me)&&Me>=1&&Me<=n,{stop:de,done:ie}=e.state.beside.tour??{};ee(de)&&(i=de);for(let Me of Array.isArray(ie)?ie.filter(ee):[])c.add(Me)}function te(){let ee={stop:r??i,done:[...c]};ee.stop===null||JSON.stringify(ee)===JSON.stringify(e.state.beside.tour)||e.state.note({tour:ee})}function K(){requestAnimationFrame(()=>!b.hidden&&b.focus({preventScroll:!0}))}function Z(){e.root.getRootNode().activeElement!==b&&he(v,`${p.textContent}. ${k.textContent}`)}function oe(){let{values:ee,given:de}=e.state.asked,ie=ee.tour,Me=[...de].every(ye=>["tour","theme","embed"].includes(ye));if(l=e.state.asked,ie!==r){if(ie!==null&&(ie<1||ie>n)){[r,a]=[null,null];let ye=`The address asks for stop ${ie} of the tour, which has ${n}. “Take the tour” begins it.`;queueMicrotask(()=>{e.notices=[...e.notices,ye],e.draw(new Set(["notice"]))});return}ie===null&&r!==null&&(i=r),[r,a]=[ie,ie===null?a:null],ie!==null&&(i=null,Me?queueMicrotask(()=>I(ie,{atOnce:!0})):ke(!0),K())}}let se="",B="";function Y(){let ee=_(),de=a??r;e.root.classList.toggle("toured",ee!==void 0);let ie=r??i;he(u,ie===null?"Take the tour":`Tour ${ie} of ${n}`),he(d,ie===null?"Tour":`Tour ${ie}`),Ce(g,{"aria-expanded":ee!==void 0,"aria-label":u.textContent}),H(b,ee!==void 0);let Me=a===null&&ee?.folds;if(he(C,Me?`@media screen and (max-width: 760px) { :is(${Me}) { display: none !important } }`:""),!ee){for(let Ct of[N,O,M])H(Ct,!1);se="";return}let ye=e.returning&&a===null,Ae=a===null&&!ye&&j(ee),Ne=a!==null||!ye&&!Ae;(ye||b.classList.contains("coming"))&&(xe=null),b.classList.toggle("coming",ye),he(w,`Tour, ${de} of ${n}`);let pt=Ae&&ee.done(e.values,e);pt&&!c.has(de)&&(c.add(de),he(v,`Done. ${yd(ee.did(e))}`)),m.forEach((Ct,En)=>{Ct.classList.toggle("done",c.has(En+1)),Ce(Ct,{"aria-current":En+1===de?"step":"false"})});let _e=Ne?[a===null?Q():J()]:Ae?ee.says(e):[],lt=Ae?pt?ee.did(e):[tn("Do it: "),ee.act]:[],Gt=JSON.stringify([de,Ne,_e,lt,ye]);if(Gt===se)return Ge();se=Gt,he(p,Ne?"The tour has an example of its own":ee.title),ye||k.replaceChildren(...ji(_e)),H(y,!Ne),y.classList.toggle("ok",c.has(de)),Ae&&S.replaceChildren(...ji(lt));let Yt=ee.hand??[];E.dataset.keys!==Yt.join()&&(E.dataset.keys=Yt.join(),E.replaceChildren(...Yt.map(Ct=>h("tour-key",_i[Ct][0],()=>e.moves()[Ct](),{"aria-label":_i[Ct][1]})))),H($,!Ne&&de>1),H(A,Ne),he(A,a===null?"Show the example again":"Open the example");let Tt=de===n;if(H(x,!Ne&&!Tt),H(L,!Ne&&Tt&&e.inPage),Tt&&e.inPage){let[Ct,En]=t.onward,Sc=new URL(`./${Ct}`,location.href).href;he(L,En),L.href=e.state.link({theme:e.S.theme,tour:1},{base:Sc})}let ct=`${de} ${Ne}`;return!ye&&ct!==B&&Z(),ye||(B=ct),Ge()}let J=()=>`It is told on ${t.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`,Q=()=>`This stop is about ${t.example}, and the page shows something else now.`,le=0,ce=0,ae=0,be=!1,ne=[],xe=null,ve=null,Ge=()=>le||=requestAnimationFrame(yn),Re=ee=>ee?[...e.root.querySelectorAll(ee)].filter(de=>de.checkVisibility()).map(de=>de.getBoundingClientRect()):[];function yn(){le=0;let ee=_();if(!ee||b.hidden)return;let de=!A.hidden,ie=de?null:as(Re(ee.at)),Me=e.root.querySelector("header")?.getBoundingClientRect(),[ye,Ae]=[innerWidth,innerHeight];for(let _e of[N,O])H(_e,ie!==null);if(e.small)b.style.left=b.style.top="",xe=null;else{let _e={width:b.offsetWidth,height:b.offsetHeight},lt={top:Math.max(0,Me?.bottom??0),width:ye,height:Ae},Gt={left:ye,right:ye,top:lt.top,bottom:lt.top},Tt=(ct=>ct&&ct.top>=lt.top+Qt&&ct.top+_e.height<=Ae-Qt&&ct.of===ee&&(!ie||!en({...ct,right:ct.left+_e.width,bottom:ct.top+_e.height},ie)))(xe)?xe:$d(ie??Gt,_e,lt,[...Re(ee.lit),...Re(ee.clear)].map(ct=>as([ct],0)).filter(Boolean));xe={left:Tt.left,top:Tt.top,of:ee},b.style.left=`${Tt.left}px`,b.style.top=`${Tt.top}px`}if(H(M,!1),!ie)return;Object.assign(O.style,{left:`${ie.left}px`,top:`${ie.top}px`,width:`${ie.right-ie.left}px`,height:`${ie.bottom-ie.top}px`}),ne=[ie,...Re(ee.lit).map(_e=>as([_e],2)),...Me?[as([Me],0)]:[]].filter(Boolean);let Ne=Sd(ne).map(({left:_e,top:lt,right:Gt,bottom:Yt})=>`M${_e} ${lt}H${Gt}V${Yt}H${_e}Z`);if(N.style.clipPath=`path(evenodd, "M0 0H${ye}V${Ae}H0Z${Ne.join("")}")`,e.small||ae)return;let pt=Md(ie,b.getBoundingClientRect(),Ee(as([ie,b.getBoundingClientRect()])));H(M,pt!==null),pt&&z.setAttribute("d",`M${pt.map(_e=>_e.join(" ")).join("L")}`)}function Ee(ee){let de=[],ie=document.createRange(),Me=document.createTreeWalker(e.root,NodeFilter.SHOW_TEXT);for(let ye=Me.nextNode();ye;ye=Me.nextNode())if(!(!ye.nodeValue.trim()||P.contains(ye)||ye.parentNode.nodeName==="style")){ie.selectNodeContents(ye);for(let Ae of ie.getClientRects())en(Ae,ee)&&de.push(Ae)}return de}function ke(ee=!1){clearTimeout(ce),be=!0,requestAnimationFrame(()=>Ze(ee||matchMedia("(prefers-reduced-motion: reduce)").matches));let de=()=>be&&!ce&&Ze(!0),ie=()=>{ce=ae?window.setTimeout(ie,Oi):0,de()};ce=window.setTimeout(ie,kd),!ve&&(ve=new ResizeObserver(de),ve.observe(e.main))}function Ze(ee){let de=_();if(!de||a!==null)return;for(let Tt of e.root.querySelectorAll(de.at))Tt.closest("details:not([open])")?.setAttribute("open","");let ie=as(Re(de.at));if(!ie)return Ge();let{words:Me}=e,Ae=(e.small&&Me&&!Me.querySelector(de.at)&&getComputedStyle(Me).position==="sticky"?Me.offsetHeight:0)+Qt,Ne=(e.small?b.getBoundingClientRect().top:innerHeight)-Qt,pt=e.small&&as([ie,...Re(de.lit)],0);pt&&pt.bottom-pt.top<=Ne-Ae&&(ie=pt);let _e=ie.bottom-ie.top;if(ie.top>=Ae&&ie.bottom<=Ne)return Ge();let lt=ie.top<Ae?Ae:Ne-_e,Gt=Math.abs(ie.top-lt)>innerHeight/2,Yt=_e>Ne-Ae||e.small?Ae:Gt?Ae+(Ne-Ae-_e)/2:lt;return scrollTo({top:scrollY+ie.top-Yt,behavior:ee?"instant":"smooth"}),Ge()}let $n=()=>{b.hidden||(clearTimeout(ae),ae=window.setTimeout(()=>{ae=0,Ge()},Oi),Ge())},os=()=>be=!1;addEventListener("scroll",$n,{capture:!0,passive:!0}),addEventListener("resize",Ge),addEventListener("wheel",os,{passive:!0}),addEventListener("touchmove",os,{passive:!0});let Mn=ee=>{if(b.hidden)return;let de=ee.composedPath()[0],ie=ee.clientX===void 0?de.getBoundingClientRect?.():null,[Me,ye]=ie?[(ie.left+ie.right)/2,(ie.top+ie.bottom)/2]:[ee.clientX,ee.clientY],Ae=P.contains(de)||ne.some(Ne=>Me>=Ne.left&&Me<=Ne.right&&ye>=Ne.top&&ye<=Ne.bottom);N.classList.toggle("awake",!Ae&&de!==e.root)},Gs="";e.root.addEventListener("pointermove",ee=>{let de=Gs;Gs=`${ee.clientX} ${ee.clientY}`,de!==Gs&&Mn(ee)}),e.root.addEventListener("focusin",Mn);let Sn=ee=>{ee.key!=="Escape"||ee.defaultPrevented||b.hidden||ee.composedPath()[0].closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select")||(V(),ee.preventDefault())},Ko=e.inPage?document:e.root;return Ko.addEventListener("keydown",Sn),e.model.on("remove",()=>{clearTimeout(ce),clearTimeout(ae),cancelAnimationFrame(le),ve?.disconnect(),removeEventListener("scroll",$n,!0),removeEventListener("resize",Ge),removeEventListener("wheel",os),removeEventListener("touchmove",os),Ko.removeEventListener("keydown",Sn)}),Y(),{el:P,entry:g,get at(){return r},moves:{t:W,n:()=>D(r+1),b:()=>D(r-1)},draw(){e.P&&(l!==e.state.asked&&!e.returning&&oe(),Y(),te())}}}var st=["picture","size","theme","view","focus","unit","step"],Td={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...st],playing:["play"],speed:["play"],pane:["pane",...st],probe:["probe","size","step"],by:["by","step"]},Dn=40,Cd=4e3;async function Ld(){let e=AbortSignal.timeout(Cd);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function Ad(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var Nt=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Pn(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=o("style");r.append(yi+Si+n+Ni),this.root=o("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&pi(this),this.host=s.getRootNode().host??this.root,this.tour=Fi(this,this.guide);let i={knock:Ld,give:Ad};this.line=new In({...this.inPage&&i,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=ki(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.parts.push(this.tour),this.root.append(this.tour.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(o("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),zi(this))}close(){}get guide(){return null}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return Td}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let i of this.touches[n])s.add(i)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=Wr(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=Ci(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(st)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=$i(this.P.T,this.width-this.gutter,n);this.S.view=Wr({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=At(this.S.view,this.P.T,this.width,this.gutter);let s=Br(t),{P:n,S:r}=this,i=[n,n.layer,r.sort,r.focus];i.some((a,l)=>a!==this.sorted?.[l])&&(this.order=Ai(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[i,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||Zt(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),...this.tour.moves,ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,i)=>[i+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),i=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&!/^[ ?a-z]$/.test(t.key)||i&&t.key===" "||(t.preventDefault(),a())}};var zd=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function Ri(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function Pt(e){return Ri((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function Ms(e){if(!zd)throw new Error("a big-endian browser cannot read this picture");let[t,s]=Pt(e);return{...t,picture:s.length?new ls(...Ri(s)):null}}var ls=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new Ln({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,i=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,i)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let i=0;for(let a=0;a<this.H;a++)i+=s[r*this.H+a];n[r]=i/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let i=0;i<this.T;i++)r[i]=n[i*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,i)=>Math.max(r,Math.abs(i)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(me))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,s,n=!1){let r=t+s;if(n&&s>0)for(;this.within(r+1);)r+=1;if(n&&s<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,s="top"){let n=this.array(`${s}.id`),r=this.array(`${s}.p`),i=this.arrays[`${s}.id`][1][1];return Array.from({length:i},(a,l)=>[this.words[n[t*i+l]],r[t*i+l]])}};var Ii=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
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
`;var Un=30,Pd=26,cs=25,Wi=38,Di=(e,t,s)=>Math.min(s,Math.max(t,e)),Yr=e=>(Di(e,0,1)||0)*Un/2,Bn=(e,t)=>e?Di(Math.abs(e)*Pd/Math.max(1.25,t||0),1.5,Un):0,Kr=4,Gr=e=>e.scale,Od=e=>G(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),jd=e=>Number.isFinite(e)&&$e(e)?He(e):"nil",Ot=e=>e?{"data-term":e}:{};function Ss(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var _d=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,Hd=`
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
${["f","i","o","r","z"].map(_d).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,Fd=0,qi=96,Rd=420,Id=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,Vn=class{constructor(t,s=null,n=0){this.compact=t,this.least=n,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,U("g")])),this.root=U("g",{class:"gs-d"},U("style",{},Hd),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}size(t,s){return Math.max(this.least,this.compact?s:t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",U("path",{d:s,class:"wall"})),this.add("bores",U("path",{d:s,class:"bore",...Ot("flow")}))}flow(t,s,n=Gr){let r=U("path",{d:t,...Ot("flow")});this.add("flows",r),this.steps.push(i=>{let a=s(i);r.style.strokeWidth=Bn(a,n(i)),r.setAttribute("class",`flow ${He(a)}`)})}slide(t,s,n){let r=U("path",{d:`M0 ${t}h${qi}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let i=-1;this.steps.push(a=>{let l=a.t===i+1&&i>=0&&!a.instant;if(i=a.t??-1,!l||Id()||!r.animate)return;let c=n(a);r.style.strokeWidth=Bn(c,Gr(a)),r.setAttribute("class",`slide ${He(c)}`),r.animate([{transform:`translateX(${s-qi}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:Rd,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:s,runs:n,letter:r,hue:i,gate:a,before:l,after:c,at:h=null,scale:u=Gr}){let d=cs,g=`gs-valve-${++Fd}`,w=n==="left"||n==="right",m=x=>U("rect",{class:`jaw S${i}`,x:w||x?t-d:t,y:!w||x?s-d:s,width:w?2*d:d,height:w?d:2*d}),[p,k]=[m(!0),m(!1)],f=U("path");this.add("valves",U("g",Ot(i),U("clipPath",{id:g},U("circle",{cx:t,cy:s,r:d})),U("circle",{cx:t,cy:s,r:d,class:"halo"}),U("circle",{cx:t,cy:s,r:d,class:`open F${i}`}),f,U("g",{"clip-path":`url(#${g})`},p,k),U("circle",{cx:t,cy:s,r:d,class:`rim S${i}`})));let[S,E]=h??(w?[0,Wi]:[-Wi,0]);r&&this.badge(t+S,s+E,r,i);let y={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],$=(x,L)=>`${t+x*y[0]-L*y[1]} ${s+x*y[1]+L*y[0]}`;this.steps.push(x=>{let L=Yr(a(x)),T=w?"Y":"X";p.style.transform=`translate${T}(${-L}px)`,k.style.transform=`translate${T}(${L}px)`;let v=Bn(l(x),u(x))/2,b=Bn(c(x),u(x))/2;f.setAttribute("d",v||b?`M${$(-d,-v)}L${$(d,-b)}L${$(d,b)}L${$(-d,v)}z`:""),f.setAttribute("class",`taper ${He(b?c(x):l(x))}`)});let A=this.hand?.({signal:i,linked:r!==i,x:t,y:s,level:w});A&&(this.add("hands",A.el),this.steps.push(x=>A.step(x)))}badge(t,s,n,r){let i=n.length>1?40:22;this.add("marks",U("g",Ot(r),U("rect",{x:t-i/2,y:s-11,width:i,height:22,rx:11,class:`T${r}`}),U("text",{x:t,y:s+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},n)))}box(t,s,n,r,i=52){this.add("marks",U("g",Ot(n),U("rect",{x:t-i/2,y:s-14,width:i,height:28,rx:5,class:`box${r?` S${r}`:""}`}),U("text",{x:t,y:s+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n)))}wire(t,s,n=""){this.add("wires",U("path",{d:t,class:`wire S${s} ${n}`,...Ot(n==="peep"?"peephole":s)}))}bus(t,...s){this.add("wires",U("path",{d:t,class:"bus",...Ot("joined")}));for(let[n,r]of s)this.add("wires",U("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",U("g",Ot("+"),U("circle",{cx:t,cy:s,r:15,class:"box"}),U("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"})))}head(t,s,n=!1){this.add("marks",U("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,i={}){let{anchor:a="start",hue:l,size:c=21,row:h,inset:u=0,term:d=l}=i,g=this.size(13.5,18),w=this.size(c,c+2),m=U("text",{x:t,y:s,"font-size":g,"text-anchor":a,class:"lab"}),p=U("text",{x:t+u,y:s+(h??w),"font-size":w,"text-anchor":a});this.add("words",U("g",Ot(d),m,p)),this.steps.push(k=>{let f=k.blank?void 0:r(k),[S,E,y]=n(k),$=this.compact?y:y&&`mean ${y}`,A=this.compact?E:S;Ss(m,k.blank||f!==void 0?k.mode==="mean"?$:A:""),Ss(p,f===void 0?"":l?G(f):Od(f)),p.setAttribute("class",`num ${l?`T${l}`:jd(f)}`)})}words(t,s,n,{anchor:r="start",size:i=this.size(13.5,18),cls:a="lab",term:l=""}={}){let c=U("text",{x:t,y:s,"font-size":i,"text-anchor":r,class:a,...Ot(l)});this.add("words",c),this.steps.push(h=>Ss(c,n(h)))}};var Ie=520,Jr=366,we=82,Ue=316,Oe=146,Se=e=>t=>t.now[e],es=e=>t=>t.prev[e],Xr=e=>e.kept,jt=e=>e.written,We=e=>t=>e({old:bt(t.before??t.t??0),now:bt((t.t??0)+1)},t),sn=e=>t=>t.blank?1:Cn(e,s=>t.now[s]);function Gn(e,t,s){let{memory:n,keeper:r}=t,i=Te(t.keep),a=t.called.keep,l=sn(t.keep);e.pipe(`M0 ${we}H${Ie}`),e.flow(`M0 ${we}H${Oe-24}`,es(n)),e.flow(`M${Oe+24} ${we}H${s}`,Xr),e.flow(`M${s} ${we}H${Ie}`,Se(n)),e.valve({x:Oe,y:we,runs:"right",letter:i,hue:r,gate:l,before:es(n),after:Xr}),e.sum(s,we),e.head(507,we),e.slide(we,Ie,es(n));let c=e.compact?17:16,h=e.compact?29:27;e.label(0,c,We((d,g)=>[g.first?"no memory yet":`old memory ${n}${d.old}`,g.first?"no memory":"old memory",`old ${n}${e.compact?"":d.old}`]),es(n),{size:25,row:h,term:"memory"}),e.label(Oe,c,()=>[`${a} ${i}`,a,i],l,{anchor:"middle",hue:r,row:h});let u=t.keepsAt?i:`(${i})`;e.label(Oe+38,c,We(d=>[`kept ${u}·${n}${d.old}`,"kept",`${u}·${n}${e.compact?"":d.old}`]),Xr,{row:h,term:"kept"}),e.label(Ie,c,We(d=>[`new memory ${n}${d.now}`,"new memory",`new ${n}${e.compact?"":d.now}`]),Se(n),{anchor:"end",size:25,row:h,term:n})}function nn(e,t,s){let n=e.size(13.5,17),r=U("rect",{y:Ue+14,height:34,rx:6,class:"chip"}),i=U("text",{y:Ue+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=U("text",{y:Ue+37,"font-size":n,class:"lab","data-term":"joined"});e.bus(`M60 ${Ue+15}V${t}`),e.add("marks",U("g",{"data-term":"token"},r,i)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,h=ge(l.token,c);for(;Or(h)>9;)h=ge(l.token,--c);let u=l.token?24+21*Or(h):0,d=Math.max(0,60-u/2);r.setAttribute("x",d),r.setAttribute("width",u),i.setAttribute("x",d+u/2),Ss(i,h),a.setAttribute("x",d+u+10);let g=(Ie-d-u-10)/(.52*n),w=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);Ss(a,w.find(m=>m.length<=g)??"")})}function Zr(e,t,s){e.bus(`M0 ${Ue}H${Math.max(...t)}`,...t.map(n=>[n,Ue]));for(let n of t)e.bus(`M${n} ${Ue}V${s}`);e.words(0,Ue-9,We(n=>`h${n.old}`),{term:"h"}),nn(e,Ue,We((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function Bi(e,t,s){e.bus(`M60 ${Ue}H${Math.max(...t)}`,...t.map(n=>[n,Ue]));for(let n of t)e.bus(`M${n} ${Ue}V${s}`);nn(e,Ue,We((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function Ui(e,t,s,n,r){let[i,a]=[Ue-12,Ue+3];e.bus(`M0 ${i}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,i],[l,a]);for(let l of s)e.add("wires",U("path",{d:`M${l} ${i+6}V${i-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${i}V${r.hidden}`,[l,i]);e.words(0,i-8,We(l=>`h${l.old}`),{term:"h"}),nn(e,a,We((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Yn(e,t,s,n,r,i){e.add("wires",U("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${i}`})),e.add("marks",U("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${i}`}))}function Qr(e,t,{peepholes:s=""}={}){let n=t.linked,[r,i,a]=[254,424,258],[l,c,h,u,d,g]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${we}`,`M${i} ${we}V${g}H${Ie}`),Gn(e,t,r),Zr(e,n?[Oe,r,c]:[Oe,l,r,c],a+14),e.wire(`M${Oe} ${a}V${we+24}`,"f"),e.box(Oe,a,"σ","f",34);let w=sn(t.share),[m,p]=[Te(t.share),t.writer];n?Yn(e,Oe,we+38,r-48,h,"f"):(e.wire(`M${l} ${a}V${h}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${h+24}`,Se("g")),e.flow(`M${r} ${h-24}V${we}`,jt),e.valve({x:r,y:h,runs:"up",letter:m,hue:p,gate:w,before:Se("g"),after:jt,at:n?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${d}H${i-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${i} ${we}V${u}`,Se("c")),e.flow(`M${i} ${u}V${d-24}`,S=>S.tanh_c),e.flow(`M${i} ${d+24}V${g}H${Ie}`,Se("h")),e.valve({x:i,y:d,runs:"down",letter:"o",hue:"o",gate:Se("o"),before:S=>S.tanh_c,after:Se("h"),at:[c-i,0]}),e.box(i,u,"tanh"),e.head(507,g);let k=r+20,f=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(k,f[0],()=>[`written ${t.writes}`,"written",t.writes],jt,{term:"written"}),e.label(k+11,f[1],()=>[`${t.called.write} ${m}`,t.called.write,m],w,{hue:p}),e.label(k,f[3],()=>["candidate g","candidate","g"],Se("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(i+31,118,()=>["","",""],S=>S.tanh_c,{size:18,term:"tanh"}),e.label(i+31,187,()=>["output o","output","o"],Se("o"),{hue:"o"}),e.label(Ie,g+36,We(S=>[`hidden h${S.now}`,"hidden",`h${e.compact?"":S.now}`]),Se("h"),{anchor:"end",size:25,term:"h"}),s&&Wd(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:f[2]})}function Wd(e,t,{row:s,inputX:n,outputX:r,tap:i,y:a}){let c={f:{from:18,path:`V${s}H${Oe-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:i,path:`V${s}H${r-17}`,c:"now",place:[i-6,a,"end"]}};for(let h of t){let{from:u,path:d,c:g,place:[w,m,p]}=c[h];e.wire(`M${u} ${we}${d}`,h,"peep"),e.add("marks",U("circle",{cx:u,cy:we,r:4,class:"chip"})),e.label(w,m,We(k=>[`p·c${k[g]} to ${h}`,`to ${h}`,"p·c"]),k=>k.peep?.[h],{size:17,anchor:p,term:"peephole"})}}function qd(e,t,{reset:s="after"}={}){let[n,r,i,a,l]=[274,150,210,276,496],c=s==="after",[h,u,d]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${i}V${we}`,`M${l} ${we}V134`,c?`M${u} ${i}H${n}`:`M${d} ${i}H${u}`),Gn(e,t,n),e.flow(`M${l} ${we}V134`,Se("h")),e.head(l,126,!0),e.wire(`M${Oe} ${a}V${we+24}`,"z"),e.box(Oe,a,"σ","z",34),Yn(e,Oe,we+38,n-48,r,"z"),e.flow(`M${n} ${i}V${r+24}`,Se("n")),e.flow(`M${n} ${r-24}V${we}`,jt);let g=sn(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:g,before:Se("n"),after:jt,at:[-48,0]});let w=c?()=>Kr:void 0,m=c?f=>f.u:es("h"),p=f=>f.passed??(f.mode==="mean"||f.blank?void 0:f.now.r*m(f));e.flow(`M${d} ${i}H${h+24}`,m,w),e.flow(`M${h-24} ${i}H${c?n:u}`,p,w),c||e.bus(`M${u} ${i}H${n}`),e.valve({x:h,y:i,runs:"left",letter:"r",hue:"r",gate:Se("r"),before:m,after:p,at:[0,36],scale:w}),e.wire(`M${h} ${a}V${i+24}`,"r"),e.box(h,a,"σ","r",34),e.box(u,i,"W·h",null,44),e.box(n,i,"tanh"),Ui(e,[Oe,h],[n],[d],{both:a+14,word:i+14,hidden:i});let k=n+24;e.label(k,114,()=>[`written ${t.writes}`,"written",t.writes],jt,{term:"written"}),e.label(k+8,156,()=>["write 1−z","write","1−z"],g,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],Se("n"),{anchor:"end",term:"n"}),e.label(c?h+30:h+8,c?160:157,()=>["reset r","reset","r"],Se("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(Ie,157,We(f=>[`hidden h${f.now}`,"hidden",`h${e.compact?"":f.now}`]),Se("h"),{anchor:"end",term:"h"}),e.label(d+9,240,We(f=>c?["recurrent u","past u","u"]:[`old h${f.old}`,"old h","h'"]),m,{size:17,term:"hidden state"}),e.label(h-20,243,We(f=>c?["r·u","r·u","r·u"]:[`r·h${f.old}`,"r·h","r·h"]),p,{size:16,anchor:"end",term:"reset gate"})}function Dd(e,t){let[s,n,r,i,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${we}`,`M${a} ${we}V134`),Vi(e,t,{write:s,writeY:n,row:r,gates:i,out:a}),e.box(s,r,"W·x",null,44),Bi(e,[Oe,s],r+14)}function Vi(e,t,{write:s,writeY:n,row:r,gates:i,out:a}){let{share:l,writer:c,keeper:h,candidate:u}=t,d=sn(l);Gn(e,t,s),e.wire(`M${Oe} ${i}V${we+24}`,h),e.box(Oe,i,"σ",h,34),e.flow(`M${s} ${r}V${n+24}`,Se(u)),e.flow(`M${s} ${n-24}V${we}`,jt),e.valve({x:s,y:n,runs:"up",letter:Te(l),hue:c,gate:d,before:Se(u),after:jt,at:[-48,0]}),t.linked?Yn(e,Oe,we+38,s-48,n,h):(e.wire(`M200 ${i}V${n}H${s-24}`,c),e.box(200,i,"σ",c,34));let g=s+24,w=Te(l);e.label(g,114,()=>[`written ${t.writes}`,"written",t.writes],jt,{term:"written"}),e.label(g+8,156,()=>[`${t.called.write} ${w}`,t.called.write,w],d,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${u}`,"candidate",u],Se(u),{term:u}),t.memory==="h"&&(e.flow(`M${a} ${we}V134`,Se("h")),e.head(a,126,!0),e.label(Ie,157,We(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),Se("h"),{anchor:"end",term:"h"}))}function Bd(e,t){if(!t.keep)return eo(e,t,{mix:"h'",sums:!1});let[s,n,r,i]=[274,150,250,496];e.pipe(`M${s} ${r}V${we}`,`M${i} ${we}V134`),Vi(e,t,{write:s,writeY:n,row:r,gates:r,out:i});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,h)=>424+h*Math.min(52,72/Math.max(1,a.length-1)));Zr(e,[Oe,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,h)=>{e.box(l[h],r,"σ",c,34),e.label(l[h],r-52,()=>[`${c}`,c,c],Se(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${i} ${we}V134`,Se("c")),e.label(Ie,157,We(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),Se("h"),{anchor:"end",term:"h"}))}function eo(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,i,a,l,c]=[196,130,252,356,262];e.add("walls",U("rect",{x:1,y:we-16,width:Ie-2,height:32,rx:4,class:"ghost"})),e.words(Ie/2,we+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${Ie}`,`M${a} ${c}V${r}`);let h=()=>Kr;e.flow(`M0 ${r}H${i}`,es("h")),n&&(e.flow(`M${i} ${r}H${a}`,d=>d.ah,h),e.flow(`M${a} ${c}V${r}`,d=>d.ax,h),e.flow(`M${a} ${r}H${l}`,d=>d.a,h)),e.flow(`M${l} ${r}H${Ie}`,Se("h")),e.box(i,r,s,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Ue}H${a}V${c+14}`),nn(e,Ue,We((d,{one:g})=>[`x${d.now}, this ${g}, and h${d.old} make the whole of h${d.now}`,`and h${d.old} make all of h${d.now}`,`and h${d.old}`]));let u=r-50;e.label(0,u,We(d=>[`old h${d.old}`,"old h",`old h${e.compact?"":d.old}`]),es("h"),{size:25,term:"memory"}),n&&(e.label(i+26,u,()=>["from old h","from h","from h"],d=>d.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:d})=>[`${d} and bias`,"from x","from x"],d=>d.ax,{size:23,term:"W·x"}),e.label(a+18,u,()=>["sum a","sum","a"],d=>d.a,{size:23,term:"+"})),e.label(Ie,u,We(d=>[`new h${d.now}`,"new h",`h${e.compact?"":d.now}`]),Se("h"),{anchor:"end",size:25,term:"h"})}var Ud={lstm:Qr,peephole:(e,t,{peepholes:s="ifo"})=>Qr(e,t,{peepholes:s}),coupled:Qr,gru:qd,mingru:Dd,rnn:(e,t)=>eo(e,t),indrnn:(e,t)=>eo(e,t,{mix:"u·h"})},Vd=17;function Es(e,t=null){let s={blank:!0,now:Object.fromEntries(e.gates.map(i=>[i,1])),prev:{},token:""},n=U("svg",{viewBox:`0 0 ${Ie} ${Jr}`,width:"100%",role:"img"}),r;return{svg:n,least(){let{width:i,height:a}=n.getBoundingClientRect(),l=Math.min(i/Ie,a/Jr);return l?Math.round(120/l+.5)/10:0},update(i={}){let a=i.now?i:{...s,...i},{least:l=0}=a,c=!!a.compact||l>Vd;(r?.compact!==c||r.least!==l)&&(r=new Vn(c,t,l),(Ud[e.name]??Bd)(r,e,e.options),n.replaceChildren(r.root),n.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),n.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function Ts(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,i=n==="mean"?Array.from({length:e.H},(d,g)=>g):[s],a=d=>i.reduce((g,w)=>g+d(w),0)/i.length,{roles:l}=e,c=d=>g=>e.at(g,t,d),h={now:Object.fromEntries(e.signals.map(d=>[d,a(g=>e.at(d,t,g))])),prev:{h:a(d=>e.at("h",r,d))},kept:a(d=>l.kept(c(d))*e.at(e.memory,r,d)),written:a(d=>l.written(c(d))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(h.prev.c=a(d=>e.at("c",r,d)),h.tanh_c=a(d=>Math.tanh(e.at("c",t,d))));for(let d of["u","ax","ah"])e.signal(d)&&(h[d]=a(g=>e.at(d,t,g)));h.ax!==void 0&&(h.a=h.ax+h.ah);let[u]=l.others;u&&(h.passed=a(d=>e.at(u,t,d)*(e.signal("u")?e.at("u",t,d):e.at("h",r,d)))),h.peep={};for(let d of l.gates)e.signal(`peep.${d}`)&&(h.peep[d]=a(g=>e.at(`peep.${d}`,t,g)));return h}var Pe=e=>({text:G(e,2,!0),cls:$e(e)?He(e):void 0}),so=(e,t,s=e)=>({text:`${e} = ${G(t)}`,cls:s}),no=e=>({text:e,cls:"b"}),to=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),Kn=(e,t=2)=>1-$e(e,t);function rn(e){let t=$e(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function Gi(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var Ki=(e,t)=>e.kept(s=>t.now[s]);function Xi(e,t){let s=Ki(e,t),n=e.keepsAt?s:Kn(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:so(Te(e.keep),n,e.keeper)}}function ro(e,t){let n=e.share!==e.writer?Kn(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(i=>[`, ${e.word(i)} `,so(i,t.now[i])]);return{word:e.called.write,value:n,shown:[so(Te(e.share),n,e.writer),...r]}}function Gd(e,t){let{word:s,value:n,shown:r}=Xi(e,t),i=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!$e(i))return["has next to nothing in memory"];if($e(n)>.65)return["keeps ",Gi($e(n),n===1)," of its old memory ",Pe(i)," (",r,")"];let a=[Gi(Kn(n),n===0)," of its old memory ",Pe(i)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,h]=l[rn(n)];return[`${c} its ${s} gate${h} (`,r,"), so ",a," is dropped"]}var Ji=(e,t)=>Math.abs($e(t-e))<=Math.min(.05,Math.abs(e)/5);function Yd(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>$e(l)),i=Ji(s,n),a=[n===s?", so it stays at ":", so it stays near ",Pe(n)];return t.first||!s?!r||n===r?[]:[", making ",Pe(n)]:n?s*n<0?r*n>0?[" and flips it to ",Pe(n)]:[", leaving ",Pe(n)]:r?$e(Ki(e,t))<.35?Zi(e,t)?[", leaving ",Pe(n)]:[n===s?" in its place, making again ":" in its place, making ",Pe(n)]:i?a:r*s<0?[" against it, leaving ",Pe(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Pe(n)]:[", leaving ",Pe(n)]:i?a:[", leaving ",Pe(n)]:[", leaving next to nothing"]}var Zi=(e,t)=>Math.abs($e(t.written))<.1&&rn(ro(e,t).value).endsWith("shut");function Kd(e,t){let{word:s,value:n,shown:r}=ro(e,t),i=Zi(e,t)?"only ":"",a=$e(t.written)?[i,Pe(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=rn(n);return l.endsWith("shut")?[`its ${s} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${s} gate (`,r,") writes ",a]}function Xd(e,t){let[s,n]=[$e(t.prev.h),$e(t.now.h)],r=Ji(s,n),i=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Pe(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Pe(t.ax),", the old state ",Pe(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",Pe(t.prev.h),": ",l,i,Pe(t.now.h)]}function Yi(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Pe(n)]:$e(s)===$e(n)?["stays at ",Pe(n)]:["goes from ",Pe(s)," to ",Pe(n)]}function Jd(e,t){let s=no(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",Yi(t,"h")];let[n,r]=[Xi(e,t),ro(e,t)],i=e.linked?[" ",n.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${n.word} gates are ${rn(n.value)} (`,n.shown,`) and the ${r.word} gates ${rn(r.value)} (`,r.shown,")"];return["on average over ",s,...i,"; the mean memory ",Yi(t,e.memory)]}function Xn(e,t){let s=["At ",no(`“${ge(t.token,24)}”`),", "];if(t.mode==="mean")return to(s,Jd(e,t),".");let n=[no(`unit ${t.unit}`)," "];return e.keep?to(s,n,Gd(e,t),"; ",Kd(e,t),Yd(e,t),"."):to(s,n,Xd(e,t),".")}var Jn=e=>e.map(({text:t,cls:s})=>s==="b"?o("b",{},t):s?o("span",{class:`n s-${s}`,"data-term":["pos","neg"].includes(s)?"blue and orange":s},t):t),Zn=e=>e.map(({text:t})=>t).join(""),Zd={tanh:Math.tanh,relu:e=>Math.max(0,e)};function Qd(e,t){let[s]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let n=It(s.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(n)?n:s.replace("≈","=")||null}var ds=e=>({symbol:"",value:e,op:!0}),vt=(e,t,s,n,r)=>{let i=G(t,s);return{symbol:e,value:r&&$e(t,s)<0?`(${i})`:i,cls:n??($e(t,s)?He(t):void 0)}};function eh(e,t){let[s,n]=[bt(t.before??t.t),bt(t.t+1)];if(!e.keep){let f=t.mode==="mean"?`mean h${n}`:`h${n}`,S=Number.isFinite(t.ax)&&Number.isFinite(t.ah),E=e.squash("h"),y=Zd[E];return t.mode==="mean"||!y||!(S||Number.isFinite(t.a))?{symbol:f,result:t.now.h}:{symbol:f,result:t.now.h,from:$=>y(S?$(t.ax)+$(t.ah):$(t.a)),terms:$=>[ds(`${E}(`),...S?[vt(`from x${n}`,t.ax,$),ds("+"),vt(`from h${s}`,t.ah,$,void 0,!0)]:[vt("a",t.a,$)],ds(")")]}}let{memory:r,candidate:i,keep:a,share:l}=e,c=`${r}${s}`,[h,u]=[t.prev[r],t.now[r]],d=f=>f===It(f)?f:`(${Te(f)})`,g=(f,S)=>{let E=t.now[It(f)];return f===It(f)?E:Kn(E,S)},w=f=>[vt(d(a),g(a,f),f,e.keeper),ds("·"),vt(c,h,f,void 0,!0)],m=f=>[vt(d(l),g(l,f),f,e.writer),ds("·"),vt(i,t.now[i],f,void 0,!0)],p=(f,S)=>f(g(a,S))*f(h)+f(g(l,S))*f(t.now[i]);t.mode==="mean"&&(w=f=>[vt(`mean ${d(a)}·${c}`,t.kept,f,void 0,!0)],m=f=>[vt(`mean ${d(l)}·${i}`,t.written,f,void 0,!0)],p=f=>f(t.kept)+f(t.written));let k=e.keepsFirst?[w,m]:[m,w];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:u,from:p,terms:f=>[...k[0](f),ds("+"),...k[1](f)]}}function Qi(e,t){return th(e,t).map(s=>({...s,means:Qd(e,s.symbol||s.value)}))}function th(e,t){let{symbol:s,result:n,from:r,terms:i}=eh(e,t);if(!i)return[vt(s,n,2)];let a=c=>$e(r(h=>$e(h,c),c),c)===$e(n,c),l=a(2)?2:3;return[vt(s,n,l),ds(a(l)?"=":"≈"),...i(l)]}var sh=3.5,nh=2.3,rh=.5,oh=3,ih=.02,ea=e=>!!e?.probes?.length;function on(e,t,s,n=""){let r=t.answers.length;return e.array(`${n}probe.${t.name}`).subarray(s*r,(s+1)*r)}var ta=(e,t,s="")=>e.kept(`${s}likeliest ${t.name}`,()=>Array.from({length:e.T},(n,r)=>{let i=on(e,t,r,s);return i.reduce((a,l,c)=>l>i[a]?c:a,0)}));function io(e,t=null){if(!ea(e))return null;let s=e.probes.find(({name:r})=>r===t);if(s)return s;let n=({name:r,answers:{length:i}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%i?l:0),0);return e.probes.reduce((r,i)=>n(i)>n(r)?i:r)}var ah=(e,t)=>e.kept(`told ${t.name}`,()=>{let s=ta(e,t),n=t.answers.map(()=>0);for(let r=0;r<e.T;r++)on(e,t,r).forEach((i,a)=>n[a]+=i);return[...new Set(s)].filter(r=>r>0).sort((r,i)=>n[i]-n[r]).slice(0,2).sort((r,i)=>s.indexOf(r)-s.indexOf(i))}),ao=(e,t,s)=>!!(s.beside&&e.arrays[`beside.probe.${t.name}`]),sa=(e,t)=>{let s=io(e,t.probe);return s?sh+(ao(e,s,t)?nh:0):0};function oo(e,t,s,n=""){return[...on(e,t,s,n)].map((r,i)=>[t.answers[i],r]).sort((r,i)=>i[1]-r[1]).filter(([,r],i)=>i===0||r>=ih).slice(0,oh)}function na(e){let t=o("span",{class:"label","data-term":"probe"},"memory says"),s=o("div",{class:"probed","aria-hidden":"true"}),n=o("select",{"aria-label":"What the memory is asked for"}),r=o("span",{class:"reads",role:"status"}),i=o("small"),a=o("p",{},n,r," ",i),l=o("div",{class:"probed beside","aria-hidden":"true"}),c=o("div",{class:"memoryrow"},s,l,a),h=[],u="";c.addEventListener("click",({target:m})=>{let p=m.closest(".bar");p&&e.go(Number(p.dataset.step))}),n.addEventListener("change",()=>{e.set({probe:n.value}),e.root.focus({preventScroll:!0})});function d(){let{P:m,S:p}=e,k=io(m,p.probe);if(c.hidden=k===null,h=[],!k)return;let f=m.probes.map(({name:y})=>y).join();f!==u&&n.replaceChildren(...m.probes.map(({name:y,title:$})=>o("option",{value:y},$))),u=f,n.value=k.name,n.hidden=m.probes.length<2;let S=ah(e.A??m,k);if(l.hidden=!ao(m,k,p),g(s,t,k,S),l.hidden)return;let E=o("span",{class:"label"},e.setup.cells[m.beside.cell]);g(l,E,k,S,"beside.")}function g(m,p,k,f,S=""){let{P:E,G:y}=e,$=ta(E,k,S),A=[],x=$.map((v,b)=>v&&on(E,k,b,S)[v]>=rh?k.answers[v]:""),L=E.kept(`brief ${k.name}`,()=>Ks([...k.answers,""])),T=zr(x,y.a,y.end).filter(({label:v})=>v).map(v=>Nr(v,L,e));for(let v=y.a;v<y.end;v++){let b=on(E,k,v,S),C=f.map(M=>b[M]),N=Math.max(0,1-b[0]-C.reduce((M,P)=>M+P,0)),O=[...C,N].map((M,P)=>{let H=o("i",{class:P<f.length?`A${P}`:"rest"});return H.style.height=`${100*M}%`,H}),z=o("span",{class:"bar"},...O.reverse());z.dataset.step=v,z.title=`step ${v+1}, ${E.shown[v]}: ${oo(E,k,v,S).map(([M,P])=>`${M} ${vs(P)}`).join(", ")}`,z.style.cssText=`left:${y.x(v)+1}px;width:${y.cw-2}px`,A.push(z)}m.replaceChildren(p,...T,...A),h.push({columns:A,current:null})}function w(){let{P:m,S:p,G:k}=e,f=io(m,p.probe);if(!f)return;for(let x of h)x.columns[x.current]?.classList.remove("cur"),x.current=k.sees(p.t)?p.t-k.a:null,x.columns[x.current]?.classList.add("cur");let S=x=>oo(x,f,p.t).map(([L,T])=>`${L} ${vs(T)}`).join(", "),E=e.A&&e.A!==m&&p.t<e.A.T&&ea(e.A)?S(e.A):"",y=ao(m,f,p)?oo(m,f,p.t,"beside.").map(([x,L])=>`${x} ${vs(L)}`):[];he(r,[n.hidden?`${f.title}: `:"",S(m),E&&E!==S(m)?`, was ${E}`:"",y.length?`; ${e.setup.cells[m.beside.cell]}: ${y.join(", ")}`:""].join(""));let $=e.weights==="initial"?"":`, untrained ${fe(f.before)}`,A=re("probe","linear probe");for(let x of[A,t])x.dataset.act=`Here it reads all ${m.H} units together: what unit ${p.unit} alone has dropped, others may still hold.`;i.replaceChildren("by a ",A,` of all ${m.H} units, not one: ${fe(f.score)} right in tests${$}`),i.title=`Of ${f.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${fe(f.commonest)}. The network never sees this row.`}return{el:c,draw(m){m("picture","size","view","probe","beside")&&d(),m("step","unit","picture","size","view","probe","beside")&&w()}}}var lh=4096,an=new Map,lo=null;function Qn(e,t,s){let n=`${t} ${s} ${e}`;return an.has(n)||(an.size>=lh&&an.clear(),lo??=document.createElement("canvas").getContext("2d"),lo.font=`${t} 100px ${s}`,an.set(n,lo.measureText(e).width)),an.get(n)/100}var ts=(e,t,s,n,r)=>Math.min(s,t/Qn(e,n,r));function ra(e,t,s,n,r){let i=e.length,a=()=>i<e.length?`${e.slice(0,i)}…`:e;for(;i>1&&Qn(a(),n,r)*s>t;)i-=1;return a()}function Cs(e){let t=o("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=o("div",{class:"foot","aria-hidden":"true"}),n=o("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=o("div",{class:"track"}),i=o("i"),a=o("b");r.append(i,a);let l=ri(e),c=na(e),h=o("div",{class:"words"},t,l.el,c.el,s,o("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let u=[],d=[],g=null,w=null;t.addEventListener("click",S=>{let E=S.target.closest("button");E&&e.go(Number(E.dataset.step))});let m=null;h.addEventListener("wheel",S=>{let E=Math.sign(S.deltaX||(S.shiftKey?S.deltaY:0));E&&(S.preventDefault(),e.scroll(e.S.view.a+E))},{passive:!1}),h.addEventListener("pointerdown",S=>{S.pointerType==="touch"&&S.target!==n&&(m={x:S.clientX,a:e.S.view.a})}),h.addEventListener("pointermove",S=>{m&&e.scroll(Math.round(m.a-(S.clientX-m.x)/e.G.cw))});for(let S of["pointerup","pointercancel","pointerleave"])h.addEventListener(S,()=>m=null);e.scroll=S=>{let E=e.S.view.n;S=Math.max(0,Math.min(e.P.T-E,S)),S!==e.S.view.a&&e.set({view:{a:S,n:E}})};function p(){let{P:S,G:E,S:y,rem:$,fine:A}=e,x=S.mean(y.focus),L=e.full(y.focus),T=O=>G(x[O],2).replace(/^(\u2212?)0\./,"$1."),v=0;for(let O=E.a;O<E.end;O++)v=Math.max(v,T(O).length);let b=E.cw>=Math.max(2.25,.61*v)*A,C=JSON.stringify([S.tokens,S.unknown,E.a,E.n,E.width,$,y.focus,e.font]);if(C===w){for(let O=E.a;O<E.end;O++){let z=e.palette.of(y.focus,x[O],L),{style:M,dataset:P}=u[O-E.a],H=`background:${et(z)};color:${dt(z)}`;O-E.a===g?P.style=P.style.replace(/background:[^;]*;\s*color:[^;]*/,H):Object.assign(M,{background:et(z),color:dt(z)}),he(d[O-E.a],b?T(O):"")}return}w=C;let N=o("span",{class:"label","data-term":"mean over units"},"mean ",o("i",{class:`s-${y.focus}`},y.focus));s.replaceChildren(N),u=[],d=[],g=null;for(let O=E.a;O<E.end;O++){let z=S.shown[O],M=e.palette.of(y.focus,x[O],L),[P,H]=[S.within(O)?0:1,S.within(O+1)?0:1],_=o("button",{type:"button",class:"tok",tabindex:"-1"});_.classList.toggle("within",!P),_.classList.toggle("goes-on",!H),_.dataset.step=O,E.cw>=1.1*$&&_.append(z),_.title=S.unknown[O]?`“${z}” ${xs(S)}`:`step ${O+1}: ${z}`,_.classList.toggle("unknown",S.unknown[O]);let F=ts(z,E.cw-5,.94*$,500,e.font);_.style.cssText=`left:${E.x(O)+P}px;width:${E.cw-P-H}px;background:${et(M)};color:${dt(M)};font-size:${Math.max(F,A)}px`,_.classList.toggle("clipped",F<A*(E.cw-5)/(E.cw-1)),u.push(_);let R=o("span",{class:"m"});b&&R.append(T(O)),R.style.cssText=`left:${E.x(O)}px;width:${E.cw}px`,d.push(R)}t.replaceChildren(...u),s.append(...d),k()}function k(){let{P:S,G:E,rem:y}=e,$=.75*y,A=E.n===S.T,x=A?E.centre(0):E.gutter+$/2,L=A?E.centre(S.T-1):E.width-$/2;n.max=String(S.T-1),n.disabled=S.T===1,n.style.cssText=`left:${x-$/2}px;width:${L-x+$}px`,r.style.cssText=`left:${x}px;width:${L-x}px`,i.style.display=A?"none":"",i.style.left=`${100*E.a/S.T}%`,i.style.width=`${100*E.n/S.T}%`}function f(){let{P:S,S:E,G:y,rem:$,fine:A}=e;if(g!==null&&u[g]&&(u[g].classList.remove("cur"),u[g].removeAttribute("aria-current"),u[g].style.cssText=u[g].dataset.style,u[g].tabIndex=-1,d[g].classList.remove("cur")),g=y.sees(E.t)?E.t-y.a:null,g!==null){let x=u[g],L=S.shown[E.t];x.dataset.style=x.style.cssText,x.classList.add("cur"),x.setAttribute("aria-current","step"),x.tabIndex=0;let T=Math.max(ts(L,y.cw-4,1.06*$,700,e.font),A);x.style.cssText=`left:${y.x(E.t)}px;width:${y.cw}px;font-size:${T}px`,d[g].classList.add("cur")}n.value=String(E.t),n.setAttribute("aria-valuetext",`step ${E.t+1} of ${S.T}: ${S.shown[E.t]}`),a.style.width=`${S.T>1?100*E.t/(S.T-1):0}%`}return{el:h,draw(S){S("picture","size","theme","view","focus")&&p(),S("step","picture","size","view")&&f(),l.draw(S),c.draw(S)}}}var ch=86,rt=9.5,dh=13;function hh(e,t,s,n){let r=Math.min(1,Math.max(0,e))*dh/2,i=Math.min(s,2*r),a=(l,c)=>U("rect",{x:-rt,width:2*rt,y:l,height:Math.max(0,c),class:"jaw"});return[U("clipPath",{id:t},U("circle",{r:rt})),U("circle",{r:rt+2,class:"halo"}),U("circle",{r:rt,class:"open"}),U("g",{"clip-path":`url(#${t})`},U("rect",{x:-rt,width:2*rt,y:-i/2,height:i,class:`flow ${n}`}),r<.6?a(-rt,2*rt):[a(-rt,rt-r),a(r,rt-r)]),U("circle",{r:rt,class:"rim"})]}var oa=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*ch),uh=(e,t,s,n,r=!1,i="forget")=>n?`${e}: it holds ${G(t)}${s===null?"":`, its ${i} gate is ${r?"held at ":""}${G(s)}`}`:`${e}, not read yet`,ia=(e,t)=>o("button",{class:"wd",type:"button","data-k":t},o("span",{class:"t"},e),o("span",{class:"p"},o("span",{class:"q"}),U("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function aa(e,t){return e.addEventListener("click",({target:s})=>{let n=s.closest(".wd");n&&!n.disabled&&t(Number(n.dataset.k))}),function({words:n,run:{c:r,f:i},most:a,t:l,read:c,held:h=null,gate:u="forget"}){e.classList.toggle("held",h!==null);for(let d of e.querySelectorAll(".wd")){let g=Number(d.dataset.k),w=g<=c,[m,p]=[d.querySelector(".q"),d.querySelector(".v")];d.disabled=!w,d.tabIndex=g===Math.max(0,l)?0:-1,d.classList.toggle("todo",!w),d.classList.toggle("here",g===l),g===l?d.setAttribute("aria-current","step"):d.removeAttribute("aria-current");let k=h!==null&&g>=h[0]&&g<h[1];if(d.setAttribute("aria-label",uh(n[g],r[g],i?.[g]??null,w,k,u)),m.style.height=w?`${oa(r[g],a)}%`:"0",m.className=`q ${He(r[g])}`,p.replaceChildren(),!w||!g||!i)continue;let f=oa(r[g-1],a)/100*21.8,S=He(r[g-1]);p.append(U("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),U("rect",{x:-10.5,y:-f/2,width:10.5,height:f,class:`flow ${S}`}),...hh(i[g],`v${g}`,f,S))}}}var mh=(e,t,s)=>e[(e.indexOf(t)+s+e.length)%e.length],fh=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function Ls(e){let t=(a,l,c)=>{let h=o("button",{type:"button",tabindex:"-1","aria-label":l},a);return h.addEventListener("click",()=>e.pick(mh(e.order,e.S.unit,c))),h},s=t("◂","Unit above (up arrow)",-1),n=t("▸","Unit below (down arrow)",1),r=o("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),i=o("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=fh(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:i,els:[s,r,n],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let h=c.indexOf(l.unit)+1,u=`Row ${h} of ${a.H}, rows by ${Ur[l.sort]}.`;he(i,`row ${h} by ${Li[l.sort]}`),i.dataset.act=`${u} The arrows ↑ and ↓ go along the rows.`,s.title=`${u} The row above (↑).`,n.title=`${u} The row below (↓).`}}}var la=[1.36,1.2,1.05],gh=[1.6,1.45,1.3,1.15,1],ph=2.6,wh=2.1,bh=.7,xh=22,vh=.4,kh=.01,yh=250;function $h(e,t,s,n){let r=e.length,i=h=>{let u=h;for(let d=e[h];d<=t&&u<r;d+=e[u])u+=1;return Math.max(u,h+1)},a=(h,u)=>{let d=h;for(let g=e[h-1];g<=u&&d>0;g+=e[d-1])d-=1;return Math.min(d,h-1)},l=a(r,t),c=i(s);return(n<s+ +(s>0)||n>=c-+(c<r))&&(s=Math.max(0,Math.min(n-1,a(n+1,vh*t)))),s=Math.min(s,l),i(s)<=n&&(s=n),{a:s,end:i(s)}}function ca(e,t){let s=o("section",{class:"present",role:"main","aria-label":"For a projector"});s.hidden=!0;let n=o("h1",{class:"unseen"},"For a projector"),r=o("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),i=aa(r,_=>e.go(_)),a=o("p",{class:"tells","aria-live":"polite"}),l=o("small"),c=o("div",{class:"big"}),h=o("div",{class:"others"}),u=o("div",{class:"given"},l,c,h),d=o("div",{class:"shows"}),g=Ls(e),w=o("span",{class:"whose"}),m=o("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",o("kbd",{},"a")),p=o("button",{type:"button",class:"btn"},"Leave ",o("kbd",{},"Esc")),k=o("div",{class:"floor"},o("span",{class:"one"},"unit",...g.els,w),o("span",{class:"sp"}),m,p),f=o("div",{class:"told"},a,u),S=Kt(e);m.addEventListener("click",()=>C.a()),p.addEventListener("click",()=>C.Escape());let E=null,y=null,$=null,A=null,x=0,L=0,T=new ResizeObserver(()=>!s.hidden&&e.P&&M());e.model.on("remove",()=>T.disconnect());let v=()=>e.S.answer==="asked"&&E!==e.S.t;function b(_){E=_,H()}let C={Escape:()=>e.set({present:!1}),PageUp:()=>e.walk(-1),PageDown:()=>e.walk(1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?b(v()?e.S.t:null):e.set({answer:"asked"})}};function N(){let _=e.S.present;if(_!==!s.hidden){s.hidden=!_,e.root.classList.toggle("presenting",_);for(let F of e.covered)F.inert=_;_?(y=t.el.parentNode,k.prepend(t.el),s.replaceChildren(n,r,f,d,S.el,k),T.observe(s)):(y.prepend(t.el),s.replaceChildren(),T.disconnect()),E=null,e.root.focus({preventScroll:!0})}}let O=()=>parseFloat(getComputedStyle(s).fontSize);function z(){let{P:_,S:F}=e,R=O(),j=r.clientWidth,W=_.shown.map(se=>ge(se,xh)),q=se=>W.map(B=>Math.max(wh*R,(Qn(B,650,e.font)+bh)*se*R)),I=la.find(se=>q(se).reduce((B,Y)=>B+Y,0)<=j)??la[0],D=$h(q(I),j,x,F.t);x=D.a,r.style.setProperty("--size",`${I*R}px`);let V=[...r.children].map(se=>se.dataset.word),X=W.slice(D.a,D.end);(r.firstChild?.dataset.k!==String(D.a)||V.length!==X.length||X.some((se,B)=>se!==V[B]))&&r.replaceChildren(...X.map((se,B)=>{let Y=ia(se,D.a+B);return Y.dataset.word=se,Y.classList.toggle("unknown",_.unknown[D.a+B]),Y})),r.classList.toggle("from",D.a>0),r.classList.toggle("on",D.end<_.T);let K=F.mode==="mean",Z=se=>K?_.mean(se):_.column(se,F.unit),oe=_.keeper&&_.layers[_.layer].direction!=="reverse";i({words:_.shown,run:{c:Z(_.memory),f:oe?Z(_.keeper).map(se=>_.roles.kept(()=>se)):null},most:_.reach(_.memory,K?null:F.unit),t:F.t,read:_.T-1,gate:_.roles.called.keep})}function M(){z();let _=O();for(let R of gh)if(a.style.fontSize=`${R*_}px`,a.scrollHeight<=a.clientHeight+1)break;let F=c.textContent;c.style.fontSize=`${ts(F,.97*u.clientWidth,ph*_,720,e.font)}px`}function P(){let{P:_,S:F}=e,{kind:R,title:j}=_.answers,W=R==="value",q=([K,Z])=>[me(K),W?G(Z,3):fe(Z)],{remark:I}=e.setup.tasks[e.entry?.task]??{};if(he(l,j[0].toUpperCase()+j.slice(1)+(I?`. ${I}`:"")),u.classList.toggle("waits",v()),v()){let K=o("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");K.addEventListener("click",()=>b(F.t)),c.replaceChildren(K),h.replaceChildren();return}let[D,...V]=_.top(F.t),[X,te]=q(D);c.replaceChildren(...W&&!V.length?[]:[o("b",{},X)," "],o("span",{},te)),h.replaceChildren(...V.filter(([,K])=>W||K>=kh).slice(0,2).map(K=>o("span",{},q(K).join(" "))))}function H(_=(...F)=>!0){let{P:F,S:R,setup:j}=e;if(_("notice","present")&&(S.draw(()=>!0),M()),_("play")&&a.setAttribute("aria-live",R.playing?"off":"polite"),!_("present","answer","picture","size","theme","unit","step"))return;_("step","picture")&&E!==R.t&&(E=null);let W=performance.now()-L<yh;_("step")&&(L=performance.now());let q={...Ts(F,R),compact:!0,instant:W||_("present","picture","size","unit","theme")},I=F.cell+JSON.stringify(F.options);I!==A&&(A=I,$=Es(F.roles),d.replaceChildren($.svg)),$.update(q);let D=Xn(F.roles,q);a.replaceChildren(...Jn(D)),$.svg.setAttribute("aria-label",`The ${j.cells[F.cell]} cell at this step. ${Zn(D)}`),g.draw();let V=F.layers.length>1?`, layer ${F.layers[F.layer].level+1}`:"";he(w,`of ${F.H}${R.mode==="mean"?": the mean":""}, ${j.cells[F.cell]}${V}`),m.setAttribute("aria-pressed",String(R.answer==="asked")),P(),M()}return{el:s,arrange:N,moves:C,draw:H}}var _t=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:i=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:i,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var hs={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},Ht=e=>e<1&&e>=.9995?">0.999":G(e,3);function co({probe:e,before:t,spread:s,units:n}){let r=n.map(([i,a,l,,c],h)=>({unit:i,signal:a,sign:l,score:c,...h?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function da(e){let{chance:t}=hs[e.kind],s=Math.min(t-.15*(1-t),...co(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var ho=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,er=(e,[t,s])=>`${Ht(e)} (${Ht(t)} to ${Ht(s)})`,ln=({spread:e,before:t})=>e[0]>t.spread[1];function ha(e,t){let{kind:s,probe:n,before:r,spread:i,units:a,share:l}=e,[[c,h,,,u]]=a,{title:d}=hs[s],g=ln(e)?"clearly better than":i[1]<r.spread[0]?"clearly worse than":"not clearly better than",w=`Unit ${c} alone tells it best, by its ${h}: ${d} ${er(u,i)}${s==="auc"?", where 0.5 is a coin toss":""}. That is ${g} before training, where the best unit reaches ${er(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${Ht(n)}, before training ${Ht(r.probe)}.`;return l===void 0?w:`${w} It is true at ${fe(l)} of the test steps where it can be asked.`}function ua(e){return e?.features.find(ln)?.units[0].slice(0,2)??null}function ma({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,i,a,l]=n,c=e.find(u=>u.name===r),h=ho(c.kind,i,a);return{name:r,title:c.title,how:`${h}, ${hs[c.kind].title} ${Ht(l)}`}}function tr(e,t,s=Number.POSITIVE_INFINITY){let[n,r,i]=e.shows??[],[a,l,c]=e.follows[t]??[],h=[n===t&&`shows this in ${r} of ${i} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,a&&`on test texts tells best: ${a} (${hs[l].title} ${Ht(c)})`].filter(Boolean);return[h.join("; "),...h].find(u=>u.length<=s)??""}function ot(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var sr=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),As=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var nr=`.pick {
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
`;var fa=`/* The sentence over its pipe: how large its letters are, its pipe, its valves, and a word at least. */
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
`;var uo={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},mo=[.5,1,2,4],Eh=900;function rr(e){let t=null,s={},n=(w,m,p)=>{s[w]=U("path",{d:uo[w]});let k=o("button",{type:"button",class:`tb ${w}`,"aria-label":m,title:m},U("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[w]));return k.addEventListener("click",p),k},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),i=o("button",{type:"button",class:"bare speed",title:"Speed"},"1×");i.addEventListener("click",()=>{e.set({speed:mo[(mo.indexOf(e.S.speed)+1)%mo.length]})});let a=o("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=o("b"),c=o("small"),h=o("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(w=>o("kbd",{},w))),u=o("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.walk(-1)),r,n("forward","Forward one step (right arrow)",()=>e.walk(1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),i,a,o("span",{class:"where"},o("span",{class:"roomy"},"step "),l,c),h);function d(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function g(){clearInterval(t);let{playing:w}=e.S;w&&(t=setInterval(d,Eh/e.S.speed)),s.play.setAttribute("d",w?uo.pause:uo.play);let m=w?"Pause (space)":"Play (space)";r.title=m,r.setAttribute("aria-label",m),i.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,i.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:u,draw(w){w("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),g()),w("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}async function zs({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[i]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(i));return Object.values(s).forEach(ga),l=>a.get_model_by_name(l)}function ga(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&ga(t.shadowRoot)}function Ft(e,t,{css:s,rem:n,fine:r,font:i}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:i,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var pa=8,Th=100,Wt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function or(e,t,s,n,r=!1){let i=r?Math.log:h=>h,a=i(t)-i(e),l=h=>s+(n-s)*(a?(i(h)-i(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:h=>Math.max(e,Math.min(t,e+Math.round((h-s)/(n-s)*(t-e)))),span:(h,u)=>[l(h),l(u)]}}function Ch({values:e,at:t,first:s=0},n,r){let i=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=i;c<=a;c++){let h=t?t[c]:s+c;l.push([n.at(h),Number.isFinite(e[c])?r(e[c]):NaN,h])}return l}function Lh({values:e,at:t,first:s=0},n,r,i){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(h,u)=>u>=0&&u+1<e.length?[[h,i((e[u]+e[u+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function Ah(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var wa=(e,t=Th)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function zh(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:i,shades:a=[],marks:l=[],caption:c,rem:h}=e,{low:u,high:d,top:g,below:w}=e.y,m=t-w,p=t-(e.foot??.2*h),k=y=>g+(m-g)*(d-y)/(d-u||1),f=y=>({class:y===0?"zero":"grid",d:`M${s.left} ${k(y).toFixed(2)}H${s.right}`}),S=(y,$,A,x)=>({x:y,y:$,"text-anchor":x,text:A}),E=u<0&&d>0&&n.every(([y])=>y!==0);return{x:s,y:k,low:u,high:d,top:g,bottom:m,rules:[...n.map(([y])=>f(y)),...E?[f(0)]:[]],texts:[...n.map(([y,$])=>S(s.left-.4*h,k(y)+.26*h,$,"end")),...r.map(([y,$,A="middle"])=>S(s.at(y),p,$,A)),...c?[{...S(s.right,p,c,"end"),"data-term":c.split(" ")[0]}]:[]],shades:a.map(([y,$])=>({x:y,y:g,width:Math.max(0,$-y),height:m-g})),lines:i.map(y=>{let $=Ch(y,s,k);return{...y,points:$,d:Ah(Lh(y,$,s,k))}}),marks:l.map(({k:y,v:$,kind:A="",r:x=4})=>({class:`mark ${A}`,cx:s.at(y),cy:k($),r:x}))}}function Nh(e,t,s){let n={},r=({left:i,top:a,width:l,height:c})=>{let h=0;for(let u of Object.values(e))for(let d=1;d<u.length;d++){let[[g,w],[m,p]]=[u[d-1],u[d]];if(m<i||g>i+l||!Number.isFinite(w+p))continue;let k=y=>w+(p-w)*Math.max(0,Math.min(1,(y-g)/(m-g))),[f,S]=[k(i),k(i+l)],E=Math.min(Math.max(f,S),a+c)-Math.max(Math.min(f,S),a);E>=0&&(h+=1+E/c)}for(let u of Object.values(n))i>=u.left+u.width||u.left>=i+l||a>=u.top+u.height||u.top>=a+c||(h+=20);return h};for(let[i,[a,l]]of Object.entries(t)){let c=null;for(let[h,u]of e[i])if(!(!Number.isFinite(u)||h<s.left||h>s.right))for(let d of[-1,1])for(let g of[1,5,10,18,28]){let w=Math.max(s.left,Math.min(s.right-a,h-Math.min(a/2,12))),m=d<0?u-l-g:u+g,p=Math.max(0,s.top-m)+Math.max(0,m+l-s.bottom),k={left:w,top:m,width:a,height:l},f=20*r(k)+40*p+.3*g+.01*(w-s.left);(c===null||f<c.cost)&&(c={...k,cost:f})}c&&(n[i]=c)}return n}function us(e,t,s,n,r=1){let i={},a={};e.forEach(({span:c,points:h},u)=>{c.hidden=!1,i[u]=wa(h),a[u]=[Ph(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,h)=>{i[`clear of ${h}`]=wa(c)});let l=Nh(i,a,s);return e.map(({span:c},h)=>(c.hidden=!l[h],l[h]?(c.style.left=`${l[h].left}px`,c.style.top=`${l[h].top+l[h].height/2}px`,l[h]):null))}function ba({left:e,top:t,width:s,height:n},r,i=4){let a=(h,u,d)=>Math.max(u,Math.min(d,h)),l={far:1/0,ends:[0,0,0,0]},c=(h,u)=>{let[d,g]=[a(h,e,e+s),a(u,t,t+n)],w=Math.hypot(h-d,u-g);w<l.far&&Object.assign(l,{far:w,ends:[d,g,h,u]})};return r.forEach(([h,u],d)=>{if(!Number.isFinite(u))return;c(h,u);let[g,w]=r[d-1]??[];if(Number.isFinite(w))for(let m=1;m<8;m++)c(g+(h-g)*m/8,w+(u-w)*m/8)}),l.far>i&&l.far<1/0?l.ends:null}var fo=new Map;function Ph(e,t){let s=`${t} ${e.className} ${e.textContent}`;return fo.get(s)||fo.set(s,e.offsetWidth),fo.get(s)}var ss=e=>!!e.target.closest?.("[data-term]");function Ns(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(U(t));s.forEach(({text:n,title:r,...i},a)=>{let l=e.children[a];Ce(l,i),n!==void 0&&he(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(U("title",{},r))})}function it(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(y=>[y,U("g",{class:y})])),{shades:s,rules:n,texts:r,lines:i,marks:a,under:l,dots:c}=t,h=U("path",{class:"here"}),u=U("svg",{"aria-hidden":"true"},s,n,r,h,l,i,a,c),d=o("div",{class:"labels","aria-hidden":"true"}),g=o("div",{class:"tag",role:"tooltip"}),w=o("div",{class:`chart ${e}`,role:"img"},u,d,g),m=null,p=null,k=null,f="";g.hidden=!0;function S(y){let $=w.getBoundingClientRect(),[A,x]=[y.clientX-$.left,y.clientY-$.top],L=ss(y)||!k||A<k.x.left-pa||A>k.x.right+pa,T=y.buttons>0&&y.pointerType!=="touch",v=L||T?null:p.tip?.(k.x.find(A));g.hidden=!v,v&&(he(g,v),g.style.left=`${Math.max(0,Math.min($.width-g.offsetWidth,A+12))}px`,g.style.top=`${Math.max(-g.offsetHeight-4,x-g.offsetHeight-10)}px`)}for(let y of["pointermove","pointerdown"])w.addEventListener(y,S);w.addEventListener("pointerdown",y=>ss(y)&&y.stopImmediatePropagation()),w.addEventListener("pointerleave",()=>g.hidden=!0);function E(){let{alone:y,still:$,along:A=[],bars:x,rem:L}=p,T=y?[]:k.lines.filter(z=>z.name).sort((z,M)=>(z.later??0)-(M.later??0)),v=JSON.stringify([y,T.map(({name:z,cls:M,term:P})=>[z,M,P])]);if($&&v===f)return;v!==f&&d.replaceChildren(...y?[o("span",{class:"alone"},y)]:[],...T.map(({name:z,kind:M,cls:P=`name ${M}`,term:H})=>o("span",{class:P,...H&&{"data-term":H}},z))),f=v;let{x:b,y:C}=k,N=A.length?k.bottom:m.height,O={left:b.left+4,right:b.right-4,top:0,bottom:N,...p.room};us(T.map(({points:z,named:M},P)=>({span:d.children[P],points:M?z.filter(([,,H])=>M(H)):z,whole:M&&z})),[...k.lines.filter(z=>!z.name&&!z.aside).map(z=>z.points),...x?.(C)??[]],O,L)}return{el:w,under:l,get frame(){return k},measure(){return m={width:w.clientWidth,height:w.clientHeight},m},draw(y){if((!m?.width||!m.height)&&this.measure(),!m.width||!m.height)return;p=y,k=zh(p,m),Ce(u,m),Ns(s,"rect",k.shades),Ns(n,"path",k.rules),Ns(r,"text",k.texts);let $=({kind:A="",d:x,style:L="",title:T})=>({class:`line ${A}`,d:x,style:L,title:T});Ns(i,"path",k.lines.map($)),Ns(a,"circle",k.marks),E(),Ce(w,{"aria-label":p.said})},cursor(y){if(!k)return;let{x:$,y:A,top:x,bottom:L}=k,T=y>=$.first&&y<=$.last,v=p.here==="column"?$.span(y,y):[$.at(y)],b=T&&p.here?v.map(N=>`M${N.toFixed(2)} ${x}V${L}`).join(""):"";Ce(h,{d:b});let C=k.lines.filter(({dot:N,values:O})=>N&&T&&Number.isFinite(O[y]));Ns(c,"circle",C.map(({kind:N,dot:O,values:z})=>({class:`dot ${N}`,cx:$.at(y),cy:A(z[y]),r:O})))}}}var Oh=5,jh=600,xa=3,_h=16,Hh=.45,va=["","7 4","9 3 2 3"];function ka(e,t){let s=o("h2"),n=o("span",{class:"r"}),r={valves:it("plot valves"),memory:it("plot memory")};for(let{el:d,under:g}of Object.values(r)){let w=k=>k.clientX-d.getBoundingClientRect().left,m=(k,f)=>[f,Math.max(e.G.gutter,Math.min(e.G.width,w(k)))],p=k=>e.G.a-.5+(k-e.G.gutter)/e.G.cw;tt(d,{press:k=>w(k)>=e.G.gutter&&w(k),slop:(k,{x:f})=>!e.small&&k.pointerType!=="touch"&&Math.abs(k.clientX-f)>=Oh,click:k=>e.go(e.G.step(w(k))),move(k,f){let[S,E]=m(k,f).sort((y,$)=>y-$);g.replaceChildren(U("rect",{class:"band",x:S,width:E-S,y:0,height:"100%"}))},done(k,f){g.replaceChildren(),t(...m(k,f).sort((S,E)=>S-E).map(p))},cancel:()=>g.replaceChildren()}),d.addEventListener("dblclick",()=>e.resetZoom()),d.addEventListener("wheel",k=>{if(!k.ctrlKey||w(k)<e.G.gutter)return;k.preventDefault();let f=p(w(k)),S=Math.max(.2,1+k.deltaY/jh),{a:E,end:y}=e.G;t(f+(E-.5-f)*S,f+(y-.5-f)*S)},{passive:!1})}let i=()=>e.P.roles.gates;function a(){let{rem:d,low:g,small:w}=e,m=i().length===0,p={valves:m?0:(g?2.9:3.1)*d,memory:(w?5:g?3.6:3.9)*d+(m?3*d:0)};for(let[k,{el:f}]of Object.entries(r))f.style.height=`${Math.round(p[k])}px`,f.hidden=p[k]===0;for(let k of Object.values(r))k.measure()}function l(d){let{roles:g}=e.P;if(g.kind(d)==="gate"){let m=va[g.gates.indexOf(d)%va.length];return`stroke:var(--F${d},var(--ink2));stroke-width:2;stroke-linecap:butt${m&&`;stroke-dasharray:${m}`}`}return d==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${d===g.candidate?"stroke-dasharray:1 4":""}`}let c=d=>e.S.mode==="mean"?e.P.mean(d):e.P.column(d,e.S.unit);function h(d,g,w,m,p,k){let{P:f,G:S,rem:E}=e,y=Object.fromEntries(g.map($=>[$,c($)]));r[d].draw({x:Wt(S),y:{low:w,high:m,top:xa,below:xa},rows:p,lines:g.map($=>({values:y[$],name:$,term:$,kind:`of-${$}`,cls:`letter s-${$}`,style:l($)})),tip:$=>`step ${$+1} “${f.shown[$]}”
${g.map(A=>`${A} ${G(y[A][$],4)}`).join("   ")}`,alone:f.T===1?`A line needs at least two ${f.reads.many}.`:null,said:k,rem:E})}function u(){let{P:d,S:g}=e,w=i(),m=d.signals.filter(A=>!w.includes(A)),p=A=>`${A} over time. The numbers are in the table.`;w.length&&h("valves",w,-.04,1.04,[[0,"0"],[1,"1"]],p(`Gates ${w.join(", ")}`));let k=1.12*Math.max(1,...m.map(A=>Math.max(...c(A).map(Math.abs)))),f=Math.floor(k),S=[-f,0,f].map(A=>[A,G(A,0,!0)]);h("memory",m,-k,k,S,p(m.join(", "))),s.replaceChildren(re("unit over time",g.mode==="mean"?`Mean of ${d.H} units over time`:`Unit ${g.unit} over time`)," ",o("small",{},g.mode==="mean"?"":tr(d,g.unit,(e.width-_h*e.rem)/(Hh*e.fine))));let E=g.mode==="unit"?d.halfLife(g.unit):null,y=E<0?" This text ends before more can be told.":"",$=re("half-life");$.dataset.act=`In this text: ${As(d.reads)}.${y}`,n.replaceChildren(...E===null?[]:[$," ",o("b",{},ot(E))])}return{els:[o("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(d){d("size","picture")&&a(),d("picture","unit","view","size")&&u()}}}var Fh=5,ya={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function Rh(e,t=e[e.length-1]){return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}function Ih(e,t,s){let n=e[`${t==="lstm"?t:"own"}.h`],[r,i]=["rnn",t].map(a=>s.find(l=>l.cell===a)?.loss);return t==="rnn"||!n||!e["rnn.h"]||!(e["rnn.h"][0]>n[0])?"":`The RNN’s curve ends above: a gradient is not a memory${r>i+Math.LN2?`, and this RNN has not learned the answer (its loss is ${G(r,2)})`:""}.`}var Wh=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${me(t)}”), its guess`,qh=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${me(t)}”, the top answer of the network shown`;function $a(e){let t=o("h2"),s=o("small"),n=o("div",{class:"bk"}),r=o("div",{class:"labels","aria-hidden":"true"}),i=o("div",{class:"plot gradient",role:"img"},n,r),a=ka(e,m),l=o("div",{class:"plots",tabindex:"0",role:"group","data-terms":".plots","aria-label":"The unit and the gradient over time; the arrows go through their words and letters"},...a.els,o("div",{class:"hd long"},t),i),c=null,h=!1,u=[],d=0,g=0;i.addEventListener("pointerdown",x=>g=x.clientX,!0),i.addEventListener("click",x=>{if(ss(x)||Math.abs(x.clientX-g)>4)return;let L=x.clientX-i.getBoundingClientRect().left;L>=e.G.gutter&&e.go(e.G.step(L))}),i.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(d),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function w(){let x=await zs(e.setup.figures,{gradient:n});c={named:x,time:x("time")},c.time.change.connect(()=>{if(h)return;clearTimeout(d);let{start:L,end:T}=c.time;d=setTimeout(()=>m(L,T),30)}),x("gradient.y").change.connect(()=>{h||requestAnimationFrame(A)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function m(x,L){let{P:T,G:v,S:b}=e,C=Mi(x,L,T.T,v.width-v.gutter);C.a===b.view.a&&C.n===b.view.n?k():e.set({view:C})}function p(x){h=!0;try{x()}finally{h=!1}}let k=()=>c&&p(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function f(){let{G:x,rem:L,low:T,small:v}=e;i.style.height=`${Math.round((v?11:T?6.6:7)*L)}px`,c.named("gradient").setv({min_border_left:x.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=v?null:"auto"}function S(){let{css:x}=e;for(let[L,[T,v,b]]of Object.entries(ya)){let{glyph:C}=c.named(`gradient.${L}`);C.setv({line_color:x(T),line_width:v,line_dash:b??[],line_cap:"round"})}Ft(c.named,"gradient",e)}function E(x,L,T,v,b,C){let{T:N}=e.P,O=Array.from({length:N},(M,P)=>P),z={t:O,tip:O.map(C),low:O.map(()=>L),high:O.map(()=>T)};for(let M of Object.keys(ya)){let P=M in x;c.named(`gradient.${M}`).visible=P,z[M]=P?Array.from(x[M]):O.map(()=>NaN)}c.named("gradient.source").data=z,c.named("gradient.y").setv({start:L,end:T}),c.named("gradient.axis").major_label_overrides=new Map(b),c.named("gradient.ticks").ticks=v}let y=x=>Be(e.setup.cells[x]);function $(){let{P:x,S:L}=e,T={},v={},b={},C=x.cell,N=new Map(x.curves.filter(({signal:I})=>I==="h").map(({key:I,cell:D})=>[D,x.array(I).at(-1)]));for(let{key:I,cell:D,signal:V}of x.curves){let X=`${D==="rnn"||D==="lstm"?D:"own"}.${V}`;T[X]=Rh(x.array(I),N.get(D)),b[X]=`‖dL/d${V}‖`,v[X]=`${y(D)} ${b[X]}`}let O=Object.values(T).flatMap(I=>I.filter(Number.isFinite)),z=Math.min(-1.5,Math.min(...O)-.25),M=Math.max(.25,Math.max(...O)+.15),P=Ih(T,x.cell,x.curves);P.includes("learned")&&(v["rnn.h"]+=" (has not learned this)");let H=x.array("forget");if(H){let I=D=>L.mode==="mean"?Math.log10(Array.from({length:x.H},(V,X)=>10**H[D*x.H+X]).reduce((V,X)=>V+X)/x.H):H[D*x.H+L.unit];T.forget=Array.from({length:x.T},(D,V)=>Number.isFinite(I(V))?I(V):NaN),b.forget="product of f",v.forget=L.mode==="mean"?`∏ ${Te(x.roles.keep)}, mean of units`:`∏ ${Te(x.roles.keep)} of unit ${L.unit}`,C!=="lstm"&&(v.forget+=` (${y(C)})`)}let _=Fe(z,M,5,!0),F=_.map(I=>[I,{0:"1","-1":"0.1","-2":"0.01"}[I]??Ye(I)]);E(T,z,M,_,F,I=>`step ${I+1} “${x.shown[I]}”
`+Object.entries(T).map(([D,V])=>`${v[D]} ${wt(V[I])}`).join(`
`)),u=Object.entries(T).map(([I,D])=>({line:I,values:D,name:v[I],term:b[I]}));let R=ge(x.shown[x.T-1],20),j=re("gradient",`How far the error from “${R}” reaches`);t.replaceChildren(j," ",s);let q=[...new Map(x.curves.map(({cell:I,loss:D})=>[y(I),D]))].map(([I,D])=>`${I} ${G(D,2)}`).join(", ");s.replaceChildren(re("loss",Wh(x)),`: ${q}; each ÷ its last `,re("‖dL/dh‖"),", ",re("log scale")),j.dataset.act=`How to read it: each curve is what reaches that step of an error of size 1 in h at the last step, as on the Gradients page. ${qh(x)}: ${q}. Each is the norm of a total derivative of L, divided by the network’s own ‖dL/dh‖ at the last step.${P?` ${P}`:""}`,i.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(v).map(([I,D])=>`${D} at the first step ${wt(T[I][0])}`).join("; ")}.`)}function A(){let{G:x,rem:L,P:T}=e;if(T.T===1){let P=`The gradient needs at least two ${T.reads.many}.`;return r.replaceChildren(o("span",{class:"alone"},P))}let{start:v,end:b}=c.named("gradient.y"),C=i.clientHeight,N=P=>3+(C-6)*(1-(P-v)/(b-v)),O=u.map(({line:P,values:H,name:_,term:F})=>{let R=[];for(let W=Math.max(0,x.a);W<x.end;W++){let q=N(H[W]);R.push([x.centre(W),q<-2||q>C+2?NaN:q])}return{span:o("span",{class:`name ${P.replace(".","-")}`,"data-term":F},_),points:R}}),z=U("svg",{class:"threads",width:x.width,height:C});r.replaceChildren(z,...O.map(({span:P})=>P));let M={left:x.gutter+2,right:x.width-2,top:0,bottom:C};us(O,[],M,L).forEach((P,H)=>{let _=P&&ba(P,O[H].points,Fh);if(!_)return;let[F,R,j,W]=_.map(q=>q.toFixed(1));z.append(U("line",{x1:F,y1:R,x2:j,y2:W,class:u[H].line.replace(".","-")}))})}return w(),{el:l,draw(x){a.draw(x),c&&(x("size","picture")&&p(f),x("theme","size")&&p(S),x("picture","unit")&&p($),x("view","picture","size")&&k(),x("view","picture","size","unit","theme")&&A())}}}var kt=e=>typeof e=="string";function cn(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,i=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(i)<Number(r)||Number(i)>=t||Number(i)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(i);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function qt(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var mt=e=>e===null?"*":qt(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),yt=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${mt(t)}:${mt(s)}=${n}`,ft=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),ze=e=>e.on&&!e.why,Dh=(e,t,s,n)=>ze(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),ms=(e,t,s,n)=>e.findLast(r=>Dh(r,t,s,n))?.value??null;function Sa(e,t,s,n,r){let i=e.filter(l=>ze(l)&&l.signal===t);if(!i.length)return null;let a=new Set;for(let l of Ps(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(ms(i,t,c,l));return a.size===1?[...a][0]:void 0}function Ea(e,t,s){return e.flatMap(n=>{if(!ze(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:i,...a}=n,l=t===null?[]:Ps(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var ir=(e,t)=>mt(e.units)===mt(t.units)&&mt(e.steps)===mt(t.steps);function ar(e,t,s){let{signal:n}=e[t],r=s.map(({hold:i})=>i.map(([a])=>a)).filter(i=>i.includes(n));return e.flatMap((i,a)=>i.signal!==n&&ir(i,e[t])&&r.some(l=>l.includes(i.signal))?[a]:[])}var Ma=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),Ps=(e,t)=>e??Array.from({length:t},(s,n)=>n);function Ta(e,t,s){return e.map((n,r)=>{if(!ze(n))return[];let i=Ps(n.units,s).length*Ps(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!ze(c)||c.signal!==n.signal||c.value===n.value)continue;let h=Ps(Ma(n.units,c.units),s),u=Ps(Ma(n.steps,c.steps),t);h.length&&u.length&&a.push({by:l,steps:u,whole:h.length*u.length===i})}return a})}var Bh=200,lr={past:[],future:[]},go=({past:e},t)=>({past:[...e.slice(1-Bh),t],future:[]}),Ca=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,La=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function Aa(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function za(e){let t=o("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:i,y:a}){let l=Aa(1,r),c=!1,h=U("circle",{class:"grip",cx:i-.78*cs,cy:a-.78*cs,r:5.5}),u=U("a",{class:"hand",href:"./whatif"},U("circle",{class:"reach",cx:i,cy:a,r:cs+5}),h),d=()=>{let{S:f}=e,S=f.mode==="mean"?null:[f.unit];u.setAttribute("href",Xt(e,"whatif",{pins:yt({signal:n,units:S,steps:[f.t],value:l.value})}))},g=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,w=1,m=()=>`This ${e.P.roles.word(n)} gate lets ${fe(r?1-w:w)} through. ${l.words} Opens What if, ${n} of ${g()} at ${l.value}`,p=()=>{d();let f=u.getBoundingClientRect(),S=e.root.getBoundingClientRect();t.textContent=m(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(S.width-t.offsetWidth-4,f.left-S.left+f.width/2-t.offsetWidth/2))}px`,t.style.top=`${f.bottom-S.top+4}px`},k=()=>t.hidden=!0;u.addEventListener("pointerenter",f=>f.pointerType!=="touch"&&p()),u.addEventListener("focus",p);for(let f of["pointerleave","blur"])u.addEventListener(f,S=>S.pointerType!=="touch"&&k());return u.addEventListener("pointerdown",f=>c=f.pointerType==="touch"&&t.hidden),u.addEventListener("click",f=>{d(),c&&(f.preventDefault(),p())}),{el:u,step(f){u.style.display=f.blank?"none":"",!f.blank&&(w=f.now[n],l=Aa(w,r),u.setAttribute("aria-label",`${e.P.roles.word(n)}: ${m()}`),!t.hidden&&u.matches(":hover, :focus")&&(t.textContent=m()))}}}return{tag:t,hand:s}}var Uh=250;function Na(e){let t=o("p",{class:"say","aria-live":"polite"}),s=o("h2"),n=Ls(e),r=o("button",{type:"button","aria-label":"one unit"},"one"),i=o("button",{type:"button"},"mean"),a=o("select",{"aria-label":"Layer"}),l=o("div",{class:"seg"},n.row,a,...n.els,r,i);r.addEventListener("click",()=>e.set({mode:"unit"})),i.addEventListener("click",()=>e.set({mode:"mean"})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(st))});let c=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),h=o("div",{class:"eq"}),u=o("canvas",{class:"strips",role:"img"}),d=o("div",{class:"rows","aria-hidden":"true"}),g=re("bars of all units",""),w=o("h2",{},g),m=o("h2"),p=o("div",{class:"hd"},m),k=o("ol",{class:"pred"}),f=o("p",{class:"remark"}),S=o("div",{class:"instant"},t,o("div",{class:"cellhd"},s,l),c,h,o("div",{class:"low"},o("div",{},o("div",{class:"hd"},w),o("div",{class:"barred"},u,d)),o("div",{},p,k,f))),E=U("path",{class:"wire"}),y=U("path",{class:"tip"}),$=U("svg",{class:"ahead","aria-hidden":"true"},E,y);S.append($);let A=0,x=0,L=null,T=null,v={width:0,height:0};u.addEventListener("click",z=>{let M=u.getBoundingClientRect(),P=1.5*e.rem,H=Math.floor((z.clientX-M.left-P)/(M.width-P)*e.P.H);H>=0&&H<e.P.H&&e.pick(e.order[H])});let b=Array.from({length:5},()=>{let z=o("span",{class:"bar"}),M=o("span",{class:"w"}),P=o("span",{class:"n"});return{bar:z,word:M,p:P,row:o("li",{"data-term":"next word"},z,M,P)}});k.append(...b.map(z=>z.row));let C=o("p",{class:"besideit"});f.before(C);function N(){let{P:z,S:M,rem:P,css:H}=e,_=devicePixelRatio||1,{width:F,height:R}=v;(u.width!==Math.round(F*_)||u.height!==Math.round(R*_))&&(u.width=Math.round(F*_),u.height=Math.round(R*_));let j=u.getContext("2d");j.setTransform(_,0,0,_,0,0),j.clearRect(0,0,F,R);let W=1.5*P,q=(R-2)/z.signals.length,I=(F-W)/z.H,D=e.order.indexOf(M.unit),V=I>3?1.2:0;z.signals.forEach((X,te)=>{let K=e.P.roles.kind(X)==="gate",Z=e.full(X),oe=te*q+2,se=q-5,B=K?oe+se:oe+se/2;j.globalAlpha=1,j.fillStyle=H("--rule2"),j.fillRect(W,B,F-W,1);let Y=z.signal(X),J=K?[H(`--F${X}`)]:[H("--Fpos"),H("--Fneg")],Q=J.map(()=>new Path2D);for(let le=0;le<z.H;le++){let ce=Y[M.t*z.H+e.order[le]],ae=Math.max(.5,Math.min(1,Math.abs(ce)/Z)*(K?se:se/2));Q[!K&&ce<0?1:0].rect(W+le*I+V/2,ce<0?B:B-ae,Math.max(1,I-V),ae)}j.globalAlpha=.85,J.forEach((le,ce)=>{j.fillStyle=le,j.fill(Q[ce])})}),j.globalAlpha=1,M.mode!=="mean"&&(j.strokeStyle=H("--ink"),j.lineWidth=1.75,j.strokeRect(Math.max(W+D*I-2,1),1,Math.min(I+4,F-W-D*I+1),R-2))}function O(){let z=[...c.querySelectorAll(".head")].filter(W=>W.getAttribute("d").endsWith("l-8 8"));if($.style.display=e.small||!z.length?"none":"",e.small||!z.length)return;let M=S.getBoundingClientRect(),P=z.at(-1).getBoundingClientRect(),H=m.firstChild.getBoundingClientRect(),_=P.top+P.height/2-M.top,F=M.width+.45*e.rem,R=H.right-M.left+.5*e.rem,j=H.top+H.height/2-M.top;E.setAttribute("d",`M${P.right-M.left+3} ${_}H${F}V${j}H${R}`),y.setAttribute("d",`M${R+6} ${j-4}l-6 4l6 4`)}return{el:S,draw(z){let{P:M,S:P}=e,H=performance.now()-A<Uh;z("step")&&(A=performance.now());let _=M.cell+JSON.stringify(M.options)+e.small;_!==T&&(T=_,L=Es(M.roles,e.hand),c.replaceChildren(L.svg)),z("picture","size")&&(x=L.least());let F={...Ts(M,P),compact:e.small,least:x,instant:H||z("picture","size","unit","theme")};if(z("picture")){a.replaceChildren(...M.layers.map((te,K)=>o("option",{value:K},`layer ${te.level+1}${M.layers.some(Z=>Z.direction==="reverse")?` ${te.direction}`:""}`))),a.value=String(M.layer),a.hidden=M.layers.length===1;let{title:V}=M.answers;p.classList.toggle("long",M.answers.kind==="value");let X=re("next word",V[0].toUpperCase()+V.slice(1));M.answers.kind==="label"&&(X.dataset.act=`It picks one of ${M.words.length}, also where none of them is right, and may be sure and wrong.`),m.replaceChildren(X),f.textContent=e.setup.tasks[e.entry?.task]?.remark??"",k.setAttribute("aria-label",`What it answers: ${V}`)}if(z("play")&&t.setAttribute("aria-live",P.playing?"off":"polite"),!z("picture","size","theme","focus","unit","step","beside"))return;if(z("picture","size")){let V=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;u.style.height=`${V}px`,v={width:u.clientWidth,height:V},d.replaceChildren(...M.signals.map(X=>o("b",{class:`s-${X}`,"data-term":X},X)))}L.update(F);let R=Xn(M.roles,F);t.replaceChildren(...Jn(R)),L.svg.setAttribute("aria-label",`The ${e.setup.cells[M.cell]} cell at this step. ${Zn(R)}`);let j=P.mode==="mean";s.replaceChildren(...j?["Inside ",re("mean over units","the mean")," ",o("small",{},`of ${M.H} units`)]:["Inside ",re("unit",`unit ${P.unit}`)," ",o("small",{},`of ${M.H}`)]),s.title=j?"":tr(M,P.unit),Ce(r,{"aria-pressed":!j}),Ce(i,{"aria-pressed":j}),Ce(i,{"aria-label":`mean of ${M.H}`}),n.row.hidden=j,n.draw(),h.replaceChildren(...Qi(M.roles,F).map(({symbol:V,value:X,cls:te,op:K,means:Z})=>o("span",{class:`term${K?" op":""}`,"data-term":Z},o("span",{class:"sy"},V??""),o("span",{class:`va${te?` s-${te}`:""}`},X)))),he(g,`All ${M.H} units now`),u.setAttribute("aria-label",`Bars of every signal for all ${M.H} units at step ${P.t+1}. The numbers are in the table.`),N(),z("picture","size")&&O();let W=M.top(P.t),q=M.answers.kind==="value",I=P.beside&&M.beside?M.top(P.t,"beside").slice(0,3):[],D=Math.min(W.length,b.length-+(f.textContent!=="")-2*+(I.length>0));C.hidden=!I.length,I.length&&C.replaceChildren(o("b",{},e.setup.cells[M.beside.cell]),`: ${I.map(([V,X])=>`${me(V)} ${q?G(X,3):fe(X)}`).join(", ")}`),b.forEach(({row:V,word:X,p:te,bar:K},Z)=>{V.hidden=Z>=D,!V.hidden&&(he(X,me(W[Z][0])),he(te,q?G(W[Z][1],3):fe(W[Z][1])),K.hidden=q,K.style.width=`${100*W[Z][1]}%`)})}}}var bo=2,Pa=2**32,po=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},wo=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*po(e.temperature,0,bo,s.temperature))/100,seed:Math.floor(po(e.seed,0,Pa-1,s.seed)),length:Math.round(po(e.length,1,t,s.length))});function Oa(e){let t=e.setup.written,s=(m,p,k)=>o("input",{type:"number",name:m,"aria-label":p,title:p,...k}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${bo}: at 0 always the top answer`,{min:0,max:bo,step:"any"}),i=s("seed","Seed: the same seed writes the same text",{min:0,max:Pa-1,step:1}),a={temperature:r,seed:i,length:n},l=o("span",{}),c=o("button",{type:"submit",class:"btn"},"Write on"),h=o("form",{class:"writeon","aria-label":"Write on"},c,o("label",{},n,l),o("label",{},"temp",o("span",{class:"roomy"},"erature")," ",r),o("label",{},"seed ",i)),u=()=>Object.fromEntries(Object.entries(a).map(([m,p])=>[m,p.value])),d=m=>{for(let[p,k]of Object.entries(m))a[p].value=String(k)};d(wo({temperature:"",seed:"",length:""},t));let g=wo(u(),t),w=()=>{g=wo(u(),t,g),d(g)};return h.addEventListener("change",w),h.addEventListener("submit",m=>{m.preventDefault(),w(),e.send({write:g},{wrote:!0})}),{el:h,draw(m){m("picture")&&(h.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var Vh=17.5,Gh=4,Yh=19,ja={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function _a(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=o("span",{class:"whose"}),n=Oa(e),r=o("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),i=o("div",{class:"tag",role:"tooltip"});i.hidden=!0;let a=o("div",{class:"readbar"},o("span",{class:"wide"},"Colour"),t,s,n.el),l=o("div",{class:"reader"},a,r,i),c=o("span",{class:"legend","aria-hidden":"true"}),h=o("span",{class:"ownword"},o("u",{},"written by the network")),u=o("span",{class:"r tools"},h,c),d=[],g=null,w=null;r.addEventListener("click",({target:A})=>A.t!==void 0&&e.go(A.t)),r.addEventListener("pointermove",m);for(let A of["pointerleave","scroll"])r.addEventListener(A,()=>i.hidden=!0);function m({target:A,clientX:x,clientY:L}){let{P:T,S:v}=e,{t:b}=A;if(i.hidden=b===void 0,i.hidden)return;let C=Qo(T.tokens,b),N=C?` of “${C}”`:"";i.textContent=`${v.focus} ${G(p()[b],4)} · ${v.mode==="mean"?`mean of ${T.H} units`:`unit ${v.unit}`} · step ${b+1} “${ge(T.shown[b],24)}”${N}`;let O=l.getBoundingClientRect(),{offsetWidth:z}=i;i.style.left=`${Math.max(0,Math.min(O.width-z,x-O.left+12))}px`,i.style.top=`${L-O.top-34}px`}let p=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function k(){let{P:A,S:x}=e;return e.P.roles.kind(x.focus)==="memory"?A.reach(x.focus,x.mode==="mean"?null:x.unit):1}function f(){let{P:A}=e,{kind:x}=A.reads,L=[];d=Zo(x,e.text,A.tokens).map(({before:v,shown:b,kind:C,after:N},O)=>{let z=o("span",{class:C||!1},b);return z.t=O,A.unknown[O]&&(z.classList.add("unknown"),z.title=`“${A.tokens[O]}” ${xs(A)}`),e.written!==null&&O>=e.written&&z.classList.add("own"),L.push(v,z,N),z}),r.classList.toggle("code",["bytes","characters"].includes(x));let T=ja[x]??ja.other;r.style.fontSize=`${T.find(([v])=>A.T<=v)?.[1]??1}rem`,r.replaceChildren(...L.filter(v=>v!=="")),r.scrollTop=0,g=null,h.hidden=e.written===null}function S(){let{rem:A,small:x,time:L}=e;r.style.height="";let T=x?Yh*A:L.clientHeight-l.offsetTop-a.offsetHeight-Vh*A;r.style.height=`${Math.max(Gh*A,Math.min(r.scrollHeight+2,T))}px`}function E(){let{S:A,palette:x}=e,L=p(),T=k();d.forEach((v,b)=>{let C=x.of(A.focus,L[b],T);v.colour!==C&&(v.colour=C,v.style.background=et(C),v.style.color=dt(C))}),c.replaceChildren(...is(e,A.focus,T)),s.textContent=A.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${A.unit}`;for(let v of t.children)v.setAttribute("aria-pressed",String(v.dataset.signal===A.focus))}function y(){let{P:A}=e,x=T=>e.P.roles.kind(T)==="gate",L=[A.memory,...A.signals.filter(T=>T!==A.memory&&!x(T)).reverse(),...A.signals.filter(x)];t.replaceChildren(...L.map(T=>{let v=e.P.roles.word(T),b=o("button",{type:"button","data-signal":T,"aria-label":`${v} ${T}`,"data-term":T},o("i",{class:`s-${T}`},T));return b.addEventListener("click",()=>e.look(T)),b}))}function $(){g?.classList.remove("cur"),g?.removeAttribute("aria-current"),g=d[e.S.t],g.classList.add("cur"),g.setAttribute("aria-current","step");let{offsetTop:A,offsetHeight:x}=g,L=Math.min(2*x,r.clientHeight/3);A-L<r.scrollTop?r.scrollTop=A-L:A+x+L>r.scrollTop+r.clientHeight&&(r.scrollTop=A+x+L-r.clientHeight)}return{el:l,key:u,sheet:r,draw(A){let{P:x}=e;A("picture")&&w!==x.signals.join()&&(y(),w=x.signals.join()),A("picture")&&f(),A("picture","size")&&S(),A("picture","theme","focus","unit")&&E(),A("picture","size","step")&&$(),n.draw(A)}}}var Kh={time:"Over time",text:"Text and units"};function Ha(e){let t=Object.entries(Kh).map(([a,l])=>{let c=o("button",{type:"button","data-pane":a,title:"Switch (key v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),s=o("div",{class:"hd panes"},o("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=o("button",{type:"button"});n.addEventListener("click",()=>e.set({beside:!e.S.beside})),s.append(o("div",{class:"seg besides"},n));let r=null,i=null;return{el:s,join(a,l){r=a,s.append(l.key)},draw(a){if(i!==e.small&&(i=e.small,(i?r.head:s).append(r.tools),r.head.hidden=!i),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];n.hidden=!l,n.textContent=`${l} beside`,n.title=`What a ${l} of the same size, trained alike, makes of this text`,n.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}var Xh="grammar",Jh="grammar-lstm-32-s0";var Os=e=>({text:e.setup.tasks[Xh].examples[0][1],model:Jh,weights:"trained"}),qe=(e,t)=>Os(e).text.split(" ").lastIndexOf(t);var js=".ribbon, .transport",cr=e=>`.cell g[data-term=${e}] > :is(circle, text, rect)`,Fa=".low > div:last-child",ns=(e,t={})=>s=>({...Os(s),unit:6,view:"time",t:e(s),...t}),dn=(e,t=0)=>s=>qe(s,e)+t,at=dn("moved"),fs=dn("moved",-1),Ve=(e,t,s)=>e.P.at(t,s,6),gt=(e,t)=>`“${e.P.shown[t]}”`,Ra=({P:e},t)=>{let[s,n]=e.top(t)[0];return`“${s}” (${fe(n)})`},Ia={of:["text","model","weights"],example:"the sentence of France and Japan",onward:["whatif","On to What if →"],stops:[{title:"Where is the answer?",says:e=>["The network reads one word at a time, and after each it guesses the next. ",`This list is its guess after ${gt(e,at(e))}: ${Ra(e,at(e))}.`],act:"go to the last word, where the answer is.",done:({t:e},{P:t})=>e===t.T-1,did:e=>[`After ${gt(e,e.P.T-1)} it expects ${Ra(e,e.P.T-1)}.`],at:Fa,lit:js,state:ns(at),hand:["ArrowRight","End"]},{title:"A unit is one number in memory",says:e=>[`This pipe is the memory of unit ${6}, one of ${e.P.H} numbers that go from word to word. `,`At ${gt(e,qe(e,"with"))} it holds `,ut(Ve(e,"c",qe(e,"with"))),": orange is below zero, blue above, and thicker is further away."],act:"go to “Japan”, and see it change colour.",done:({t:e},t)=>e>=qe(t,"Japan"),did:e=>[`At ${gt(e,e.S.t)} it holds `,ut(Ve(e,"c",e.S.t)),". Neither colour is the better one."],at:".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",lit:js,clear:".say, .cell",state:ns(dn("with")),hand:["ArrowLeft","ArrowRight"]},{title:"A row is a unit, a column a word",says:e=>[`Each of these ${e.P.H} rows is one unit, each column the word above it. `,"The colour says how far its forget gate ",{text:"f",cls:"f"}," is open: dark is 1, light is 0."],act:"click another row, or press ↓.",done:({unit:e})=>e!==6,did:e=>[`The cell and the lines are now those of unit ${e.S.unit}.`],at:".map.focused",lit:".ribbon",clear:".cellhd, .cell",state:ns(at),hand:["ArrowUp","ArrowDown"]},{title:"A gate is a number, the valve its picture",says:e=>["A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",`At ${gt(e,fs(e))} it stands open, `,nt("f",Ve(e,"f",fs(e))),`: ${Je(Ve(e,"f",fs(e)))} of the memory goes through.`],act:"step on one word, and watch it shut.",done:({t:e},t)=>e===at(t),did:e=>[`At ${gt(e,at(e))} it is shut: `,nt("f",Ve(e,"f",at(e))),"."],at:cr("f"),lit:js,clear:".say, .cell",state:ns(fs),hand:["ArrowLeft","ArrowRight"]},{title:"Why “forget”, when 1 keeps?",says:e=>["The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",`At ${gt(e,at(e))} it is `,nt("f",Ve(e,"f",at(e))),`, and ${Je(1-Ve(e,"f",at(e)))} of the `,ut(Ve(e,"c",fs(e)))," that “France” wrote is gone."],act:"step back: how long was it kept?",done:({t:e},t)=>e>qe(t,"France")&&e<at(t),did:e=>[`At ${gt(e,e.S.t)} `,nt("f",Ve(e,"f",e.S.t))," of it is kept: ",ut(Ve(e,"c",e.S.t)),", as it has been since “France”."],at:cr("f"),lit:`${js}, .say`,clear:".say, .cell",state:ns(at),hand:["ArrowLeft","ArrowRight"]},{title:"The input gate writes",says:e=>["What is new, the candidate g, gets into memory as far as the input gate lets it. ",`At ${gt(e,qe(e,"Japan"))} that is `,nt("i",Ve(e,"i",qe(e,"Japan")))," of ",ut(Ve(e,"g",qe(e,"Japan"))),", in the place of what was forgotten."],act:"step on one word: it shuts, and the memory stays.",done:({t:e},t)=>e===qe(t,"Japan")+1,did:e=>[`At ${gt(e,e.S.t)} `,nt("i",Ve(e,"i",e.S.t))," of the candidate is written, and ",ut(Ve(e,"c",e.S.t))," stays."],at:`${cr("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,lit:js,clear:".say, .cell",state:ns(dn("Japan")),hand:["ArrowLeft","ArrowRight"]},{title:"h is what the others hear",says:e=>[`The output gate lets memory out as h, and from the h of all ${e.P.H} units alone the next word is computed. `,`At ${gt(e,qe(e,"but"))} unit ${6} holds `,ut(Ve(e,"c",qe(e,"but"))),`, but its h is ${G(Ve(e,"h",qe(e,"but")),2,!0)}: it keeps silent.`],act:"go on to “I”, where it speaks.",done:({t:e},t)=>e===fs(t),did:e=>[`At ${gt(e,e.S.t)} `,nt("o",Ve(e,"o",e.S.t))," of it gets out: h is ",ut(Ve(e,"h",e.S.t)),"."],at:`${cr("o")}, .cell g[data-term=h]`,lit:`${js}, ${Fa}`,clear:".say, .cell",state:ns(dn("but")),hand:["ArrowLeft","ArrowRight"]},{title:"How long does it remember?",says:e=>[`The half-life of unit ${6}, ${ot(e.P.halfLife(6))}, says when half of what a word wrote is gone, in the median. `,`Yet “France” stayed for ${fs(e)-qe(e,"France")} words: a memory lasts until its gate shuts, however long that is.`],act:"go through the units with ↓ to one that lasts longer.",done:({unit:e},{P:t})=>Math.abs(t.halfLife(e))>Math.abs(t.halfLife(6)),did:e=>[`Unit ${e.S.unit} lasts longer: ${ot(e.P.halfLife(e.S.unit))}.`],at:".plots > .hd:first-child, .plot.memory",lit:".cellhd",clear:".cell",state:ns(at),hand:["ArrowUp","ArrowDown"]}]};function Wa(e){let t=o("select",{"aria-label":"Feature"}),s=o("p",{class:"finding"}),n=o("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=o("section",{class:"ranking","aria-label":"Units that tell a feature"},o("label",{class:"hd"},o("h2",{},"Units that tell"),t),s,n),i=o("h2"),a=o("span",{class:"r"}),l=o("div",{class:"facts"}),c=o("section",{class:"oneunit","aria-label":"The selected unit"},o("div",{class:"hd"},i,a),l),h=o("p",{class:"silent"}),u=o("p",{class:"stale-units"}),d=o("div",{class:"units"},h,r,c,u),g=null,w=null,m,p=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",v=>{let b={ArrowUp:-1,ArrowDown:1}[v.key],C=p.indexOf(v.target);if(!b||C<0)return;v.preventDefault();let N=p[Math.max(0,Math.min(p.length-1,C+b))];N.focus(),N.click()});function k({S:v,P:b}){let C=(O,z,M)=>{let P=o("a",{class:"link",href:"./whatif",title:z},O);for(let H of["pointerdown","focus","click"])P.addEventListener(H,()=>P.href=M());return P},N=()=>yt({signal:b.memory,units:[v.unit],steps:ft(v.t,b.T-1,b.T),value:Number(b.at(b.memory,v.t,v.unit).toPrecision(4))});return o("p",{class:"onward"},C("Cut this unit","Silence it: how far does the test score fall?",()=>`${Xt(e,"whatif")}#cut`)," · ",C("Hold it","What if it kept what it holds now, to the end of the text?",()=>Xt(e,"whatif",{pins:N()})))}let f=()=>e.setup.cards[e.entry.card]?.note,S=()=>e.measured.get(e.name),E=()=>S().features.find(({name:v})=>v===g),y={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function $({of:v,unit:b,signal:C,sign:N,score:O,spread:z},M,P){let{chance:H}=hs[M],_=Math.min(P(O),P(H)),F=Math.max(P(O),P(H)),R=o("span",{class:"bar",style:`left:${100*_}%;width:${100*(F-_)}%`}),j=z&&o("span",{class:"range",style:`left:${100*P(z[0])}%;width:${100*(P(z[1])-P(z[0]))}%`}),W=[o("span",{class:"who"},...v?[y[v][0]]:[`unit ${b} `,o("i",{},ho(M,C,N))]),o("span",{class:"track"},R,j),o("span",{class:"n"},Ht(O))],q=z?`: ${er(O,z)} when the test texts are drawn anew`:"";if(v)return o("div",{class:`rank ${v}`,"data-term":v==="probe"?"probe":"initial weights","data-act":`${y[v][1]}${q}.`},...W);let I=o("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${q}`,"data-unit":b},...W);return I.addEventListener("click",()=>e.choose(b,C)),I}function A(){let{features:v}=S(),{feature:b}=e.S;g=v.some(({name:H})=>H===b)?b:(v.find(ln)??v[0])?.name,t.value=g;let C=E(),N=da(C),{title:O,chance:z}=hs[C.kind];s.textContent=`${ha(C,e.P.H)} Listed as validation ranked them, with ${O} on test texts.`,s.classList.toggle("nowhere",!ln(C));let M=o("div",{class:"rank scale","aria-hidden":"true"},o("span",{},re(O),", ",re("test texts")),o("span",{class:"track"},o("span",{class:"chance",style:`left:${100*N(z)}%`},`chance ${G(z,z?1:0)}`),o("span",{class:"end"},"1")),o("span",{})),P=co(C).map(H=>$(H,C.kind,N));p=P.filter(H=>H.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*N(z)}%`),n.replaceChildren(M,...P),x()}function x(){let{S:v}=e;p.forEach((b,C)=>{let N=v.mode==="unit"&&Number(b.dataset.unit)===v.unit;b.setAttribute("aria-pressed",String(N)),b.tabIndex=N||C===0&&v.mode==="mean"?0:-1}),T()}function L(v,b,C){let N=(O,z)=>o("i",{class:O,style:`width:${100*z}%;${O==="shut"?"":`background:var(--R${v})`}`});return o("tr",{},o("th",{scope:"row"},o("i",{class:`s-${v}`},v),` ${e.P.roles.word(v)}`),o("td",{},fe(b)),o("td",{class:"both","aria-hidden":"true"},o("span",{},N("shut",b),N("between",1-b-C),N("open",C))),o("td",{},fe(C)))}function T(){let{S:v,P:b}=e;if(v.mode==="mean"){i.replaceChildren(`Mean of ${b.H} units`),a.textContent="",l.replaceChildren(o("p",{},"Select one unit to read what it does."));return}let C=S(),N=C.units[v.unit],O=ma(C,v.unit);i.replaceChildren(`Unit ${v.unit} `,o("small",{},`of ${b.H}, over the test texts`)),a.replaceChildren(o("b",{"data-term":N.tag},N.tag));let z=(_,...F)=>[o("dt",{},_),o("dd",{},...F)],M=O&&o("button",{type:"button",class:"link",title:"Show the units that tell it"},O.title);M?.addEventListener("click",()=>e.set({feature:O.name}));let P=b.keeper&&[...z("keeps",o("i",{class:`s-${b.keeper}`,"data-term":b.keeper},b.keeper),` ${Ht(N.keep)} `,o("small",{},`median ${e.P.roles.word(b.keeper)} gate`)),...z(re("half-life"),`${ot(N.half_life)} `,o("small",{title:`Half-life: ${As(b.reads)}`},"median over all that it writes"))],H=Object.keys(N.open);l.replaceChildren(o("dl",{},...z("follows",...O?[M,o("small",{},` ${O.how}`)]:["none of these features well"]),...P??z("keeps","no gate keeps its memory")),...H.length?[o("table",{class:"openings"},o("thead",{},o("tr",{},o("th",{scope:"col"},"gate"),o("th",{scope:"col"},"shut < 0.1"),o("th",{"aria-hidden":"true"}),o("th",{scope:"col"},"open > 0.9"))),o("tbody",{},...H.map(_=>L(_,N.shut[_],N.open[_]))))]:[],...e.pages.whatif?[k(e)]:[],o("p",{class:"rule"},o("b",{},N.tag),": ",e.setup.tags[N.tag]),o("details",{},o("summary",{},"How this was measured"),o("p",{},C.about,` ${C.steps.validation.toLocaleString("en")} steps of validation, ${C.steps.test.toLocaleString("en")} of test texts.`)),...f()?[o("p",{},o("b",{},"This task"),`: ${f()}`)]:[])}return{el:d,draw(v){if(!v("picture","unit","focus","feature"))return;let b=S(),C=!b?.features.length;for(let N of[r,c])N.hidden=C;if(h.hidden=!C,u.hidden=C||e.weights!=="initial",u.textContent="Measured on the trained weights; the text above is read by the initial ones.",C){h.textContent=b===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",m=void 0;return}if(w!==null&&w!==e.entry.task&&(e.S.feature=null),w=e.entry.task,m===b)return v("feature")?A():x();m=b,t.replaceChildren(...b.features.map(({name:N,title:O})=>o("option",{value:N},O))),A()}}}var Zh=1.55,Qh=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],xo=class extends Nt{text;name;weights;typed;help;summed=null;constructor(t){super(t,nr+fa+Ii),this.questions=new _t(f=>this.tell(f));let{present:s,answer:n}=this.state.asked.values;Object.assign(this.S,{pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:s,answer:n}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&za(this);this.hand=r?.hand,this.parts=[Fn,Tn,rr,Na,Cs,Ha,Wn,$a,_a,Wa,li].map(f=>f(this));let[i,a,l,c,h,u,d,g,w,m,p]=this.parts;this.time=o("section",{class:"time","aria-label":"The whole text"},h.el,u.el,d.el,g.el,w.el,m.el,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=h.el,this.which=u.el,this.panes={time:[d.el,g.el,this.cursor,d.tools],text:[w.el,m.el,w.key]},u.join(d,w),this.sheet=w.sheet,this.main=o("main",{},o("section",{class:"now","aria-label":"This step"},l.el,c.el),this.time),this.stage=ca(this,l),this.parts.push(this.stage),this.covered=[i.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,p.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:k}=this.state;k!==void 0&&(this.typed(k),this.send({text:k}))}back({values:t}){let{view:s,text:n,model:r,weights:i,present:a,answer:l}=t;this.view=s,this.set({present:a,answer:l});let c={text:n??this.text,model:r??this.name,weights:i};return this.typed(c.text),["text","model","weights"].some(u=>c[u]!==this.shown[u])||this.questions.busy.size||this.root.classList.contains("stale")?this.send(c,{asked:!0}):(this.returning=!1,this.notices=[],this.S.pane=this.pane(this.name),this.lookAt(!0,!1),this.wonder())}close(){this.set({playing:!1}),this.questions.stop()}get guide(){return Ia}get touches(){let t={feature:["feature"],beside:["beside",...st]};return{...super.touches,...t,present:["present"],answer:["answer"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${ge(this.text,Dn)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,by:t.by,beside:t.beside,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null,tour:this.tour.at}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}get sums(){let{S:t,P:s}=this,n={...this.shown,t:t.t,unit:t.unit,layer:s.layer},r=JSON.stringify(n);return this.questions.asked("sums",r)||(this.summed=null,this.questions.ask("sums",n,{key:r})),this.summed}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=Ms(t);if(!s&&!this.questions.take(n))return;if(this.changed)return this.ask();if(n.want==="sums")return this.summed=n,this.draw(new Set(["sums"]));let{asked:r,jump:i,wrote:a,fresh:l}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,h=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let u=this.P,d=this.S;if(d.pane=this.pane(this.name),c===null||i){let[g,w]=u.moment,m=h?[d.unit,this.chosen]:ua(this.measured.get(this.name));d.t=g,[d.unit,this.chosen]=d.pane==="text"&&m?m:[w,this.chosen]}else{let g=l||d.t>=c.T-1||!bs(c.tokens,u.tokens);d.t=a&&n.written!==void 0?n.written:g?u.T-1:Math.min(d.t,u.T-1),d.unit=Math.min(d.unit,u.H-1)}return this.lookAt(r,s!==null)}lookAt(t,s){let{S:n}=this;t&&this.placed(s),t&&this.unheld(),n.focus=this.focus(),this.arrange(),this.resetView();let{t:r}=n;t&&n.sort==="now"&&this.ordered!==r?(n.t=this.ordered,this.draw(new Set(st)),n.t=r,this.draw(new Set(["step","notice"]))):this.draw(new Set([...st,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let i=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?i?Math.min(this.written??r,r):r:i&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:i}=this,{values:a,given:l,said:c}=r.asked;i.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,i),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,i),this.chosen=r.among("focus",s.signals,i)??this.chosen;let h=s.probes.map(({name:m})=>m);n.probe=r.among("probe",h,i)??n.probe;let u=this.measured.get(this.name)?.features,d=u&&!u.some(({name:m})=>m===a.feature);a.feature!==null&&d&&i.push("The address asks for a feature that the units were not measured for.");let{mode:g,sort:w}=a;[n.beside,n.by]=[a.beside,a.by],Object.assign(n,{mode:g,sort:w,feature:d?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,i),l.has("written")&&(this.written=r.place("written",s.T,null,i)),this.ordered=r.place("sorted",s.T,n.t,i)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:Xt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}arrange(){let{S:t,P:s,root:n}=this;for(let[r,i]of Object.entries(this.panes))for(let a of i)a.hidden=r!==t.pane;n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?Zh:0)+(Ar(this.P)?ni:0)+sa(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&(t.has("pane")||t.has("present"))&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature","present","answer"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep(t.has("present"))}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present})};if(this.S.present){for(let s of Object.keys(t))/^\d$/.test(s)&&delete t[s];return{...t,...this.stage.moves}}return{...t,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Qh.includes(t.key)||super.key(t)}},qa={render:e=>void new xo(e)};var _s=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),400)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let i of this.watched)i.el===n&&(i.near=r,r&&s.push(i));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function Le(e,t,s,n,...r){let i=o("small",{},s),a=o("p",{class:"says"});return{el:o("section",{class:`sec ${e}`,"aria-label":t.textContent??t},o("div",{class:"top"},o("h2",{},t," ",i),...n),a,...r),says:a,note:i}}function Dt({name:e,title:t,low:s,high:n,step:r,value:i,written:a,term:l=""},c){let h=o("input",{type:"range",min:s,max:n,step:r,value:i,"aria-label":t}),u=o("output",{}),d=()=>{let g=a(Number(h.value));u.textContent=g,h.setAttribute("aria-valuetext",g)};return h.addEventListener("input",()=>{d(),c(Number(h.value))}),d(),{el:o("label",l?{class:"slide"}:{class:"slide",title:t},o("span",l?{"data-term":l,"data-act":`${t}.`}:{},e),h,u),input:h,set(g,w={}){for(let[m,p]of Object.entries(w))h[m]=p;h.value=g,d()}}}function Ke(e,t,s,n={}){let r=Object.entries(t).map(([i,a])=>{let l=n[i]&&{"data-term":n[i]},c=o("button",{type:"button",...l},a);return c.addEventListener("click",()=>s(i)),[i,c]});return{el:o("span",{class:"seg",role:"group","aria-label":e},...r.map(([,i])=>i)),set(i){for(let[a,l]of r)l.setAttribute("aria-pressed",String(a===i))}}}function pe(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${Ye(s==="10.0"?t+1:t)}`}var $t=e=>wt(Number.isFinite(e)?e:NaN),Mt=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Hs=(e,t)=>`No ${Mt(e,t)} was trained on “${e.network.title}”.`;function Fs(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var hn=(e,t,s)=>Fe(e,t,s,!0).map(n=>[n,n===0?"1":Ye(n)]);function dr(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}function rs(){let e=it("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:i,unit:a="",rem:l,...c}){let{width:h,height:u}=e.measure(),[d,g]=[Math.round(3*l),h-Math.round(.8*l)],w=Math.round(1.35*l),m=n>s?a:"",p=g-(m?(.42*m.length+1.2)*l:0),k=or(s,n,d,g);e.draw({x:k,y:{low:r,high:i,top:6,below:w},rows:hn(r,i,Math.max(2,Math.floor((u-6-w)/(2.2*l)))),along:zt(s,n,5).filter(f=>k.at(f)<p||!m).map(f=>[f,String(f),f===s?"start":"middle"]),lines:t.map(f=>({first:s,...f})),caption:m,here:"line",room:{right:g,top:6},rem:l,...c})}}}var hr=(e,t,s)=>Dt({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var Da=-16,eu=20,Rs=(e,t)=>e.findIndex(s=>s>=t);function tu(e,t,s,n){return t.flatMap((r,i)=>{let a=r<n?null:e[i*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function su(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-Da,Fs(s(1),1));return{low:Math.max(Da,-Fs(-s(.05),4)),high:n,more:s(1)>n}}function Ba(e,{low:t,high:s},[n,r]){let i=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(i*Math.max(0,1-e/t))]:r[Math.round(i*Math.min(1,e/s))]:n[0]}function nu(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let i=0;i<s;i++){let a=Rs(t,i);for(let l=0;l<=t[a];l++){let[c,h,u]=n(e[a*s+l]),d=4*(i*s+l);r[d]=c,r[d+1]=h,r[d+2]=u,r[d+3]=255}}return r}function Ua(e){let t="h",s=null,n=0,r=Ke("Which state",{h:"of h",c:"of c"},p=>{t=p,e.root.focus({preventScroll:!0}),m()}),i=o("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(u),{el:l,says:c}=Le("flow",re("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,i],o("div",{class:"two"},...a.map(p=>p.el)));e.seen(l,h);function h(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function u(p){let k=o("canvas"),f=U("svg",{"aria-hidden":"true"}),S=o("div",{class:"tag",role:"status"}),E=o("div",{class:"stage",tabindex:"0",role:"img"},k,f,S),y=o("p",{class:"reads"}),$=null,A=null;S.hidden=!0;let x=v=>{let b=E.getBoundingClientRect(),{left:C,top:N,wide:O,tall:z}=$,M=Math.floor((v.clientY-b.top-N)/z*n),P=Math.floor((v.clientX-b.left-C)/O*n);if(M<0||M>=n||P<0||P>=n)return null;let{ends:H}=e.got.flow,_=H[Rs(H,M)];return P>_?null:[_,P]};function L(v){A=v;let b=e.got.flow,C=a[p];if(S.hidden=!v||!C.values,f.querySelector(".probe")?.remove(),S.hidden)return;let{left:N,top:O,wide:z,tall:M}=$,[P,H]=v;S.textContent=`t = ${P+1}, k = ${H+1}: ${$t(C.values[Rs(b.ends,P)*n+H])}`;let _=N+(H+.5)/n*z,[F,R]=d(P),j=O+(F+R)/2/n*M;f.append(U("circle",{class:"probe",cx:_,cy:j,r:4})),S.style.left=`${Math.max(0,Math.min(E.clientWidth-S.offsetWidth,_+10))}px`,S.style.top=`${j>O+40?j-32:j+12}px`}let T=v=>$&&L(x(v));return E.addEventListener("pointermove",T),E.addEventListener("pointerdown",T),E.addEventListener("pointerleave",()=>L(null)),E.addEventListener("blur",()=>L(null)),E.addEventListener("click",v=>{let b=$&&x(v);b&&e.set({t:b[1]})}),E.addEventListener("keydown",v=>{let b={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[v.key];if(!b||!n||v.ctrlKey||v.metaKey||v.altKey)return;v.preventDefault();let{ends:C}=e.got.flow,N=Math.max(0,Math.min(n-1,e.S.t+b[1])),O=Rs(C,A?.[0]??n-1)+b[0],z=C[Math.max(Rs(C,N),Math.min(C.length-1,O))];N!==e.S.t&&e.set({t:N}),L([z,N])}),{el:o("div",{class:"panel"},E,y),stage:E,words:y,values:null,paint(v,b){this.values=v,L(null);let C=devicePixelRatio||1,{rem:N}=e,O=E.clientWidth,z=E.clientHeight;$={left:Math.round(3*N),top:4,wide:0,tall:z-Math.round(2.5*N)},$.wide=O-$.left-Math.round(.8*N);let{left:M,top:P,wide:H,tall:_}=$;if(!O||H<=0)return;Object.assign(k,{width:Math.round(H*C),height:Math.round(_*C)}),k.style.cssText=`left:${M}px;top:${P}px;width:${H}px;height:${_}px`;let F=o("canvas",{width:n,height:n}),R=[Jt(e.css("--zero"),e.css("--ink")),Jt(e.css("--ink"),e.css("--Rneg"))];F.getContext("2d").putImageData(new ImageData(nu(v,e.got.flow.ends,n,V=>Ba(V,s,R)),n,n),0,0);let j=k.getContext("2d");j.imageSmoothingEnabled=!1,j.drawImage(F,0,0,n,n,0,0,k.width,k.height),f.setAttribute("width",O),f.setAttribute("height",z);let W=V=>M+(V+.5)/n*H,q=V=>P+(V+.5)/n*_,I=zt(1,n,6),D=P+_+N;f.replaceChildren(U("path",{class:"edge",d:`M${M} ${P}V${P+_}H${M+H}`}),U("path",{class:"edge",d:g(M,P,H,_)}),...I.map(V=>U("text",{x:M-.4*N,y:q(V-1)+.28*N,"text-anchor":"end"},String(V))),...I.map(V=>U("text",{x:W(V-1),y:D,"text-anchor":"middle"},String(V))),U("text",{x:M+H/2,y:D+1.15*N,"text-anchor":"middle"},"earlier step k"),U("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*N} ${P+_/2}) rotate(-90)`},"later step t"),U("text",{class:"title",x:M+H-2,y:P+1.1*N,"text-anchor":"end"},b),U("path",{class:"halo"}),U("path",{class:"here"}),U("text",{class:"row"})),this.cursor()},cursor(){if(!$?.wide||!f.querySelector(".here"))return;let{left:v,top:b,wide:C,tall:N}=$,{rem:O}=e,z=Math.min(e.S.t,n-1),M=v+z/n*C,P=Math.max(2,C/n),H=b+z/n*N;for(let W of[".halo",".here"])f.querySelector(W).setAttribute("d",`M${M} ${H}H${M+P}V${b+N}H${M}z`);let _=f.querySelector(".row"),F=3.6*O,R=M+P+F<v+C;_.textContent=`k = ${z+1}`;let j=Math.max(0,b+.9*O-H);_.setAttribute("x",R?M+P+.5*O+j*C/N:v+C-2),_.setAttribute("y",Math.max(b+.9*O,H+(R?0:-(F/C)*N))),_.setAttribute("text-anchor",R?"start":"end"),A&&L(A)}}}function d(p){let{ends:k}=e.got.flow,f=Rs(k,p);return[(k[f-1]??-1)+1,k[f]+1]}function g(p,k,f,S){return e.got.flow.ends.reduce((E,y)=>`${E}H${p+(y+1)/n*f}V${k+(y+1)/n*S}`,`M${p} ${k}`)}function w(){let p=[Jt(e.css("--zero"),e.css("--ink")),Jt(e.css("--ink"),e.css("--Rneg"))],k=(f,S,E)=>o("span",{},...Array.from({length:E},(y,$)=>{let A=o("i");return A.style.background=et(Ba(f+(S-f)*($+.5)/E,s,p)),A}));i.replaceChildren(`${Ye(s.low)} and less `,k(s.low,0,16),o("b",{}," 1 "),k(0,s.high,8),` ${Ye(s.high)}${s.more?" and more":""}`)}function m(){let p=e.got.flow;if(r.set(t),!p)return;[,n]=p.arrays[`${p.cells[0]}.h`][1];let k=E=>t==="c"&&p.array(`${E}.c`)?"c":"h",f=p.cells.map(E=>p.array(`${E}.${k(E)}`));s=su(f),w();let S=Math.min(eu,n>>1);a.forEach(({stage:E,words:y},$)=>{$<p.cells.length||(E.hidden=!0,y.replaceChildren(Hs(e,e.S.cell)))}),p.cells.forEach((E,y)=>{a[y].stage.hidden=!1;let $=Mt(e,E),A=k(E),x=f[y],{words:L,stage:T}=a[y],v=tu(x,p.ends,n,S),b=dr(v),C=Math.max(...v),N=t==="c"&&A==="h"?" It has no c, so this is its h.":"",O=v.length===1?`the one pair ${ue(S,"step")} apart keeps ${pe(C)}`:`half of all pairs ${ue(S,"step")} apart keep at most ${pe(b)}, and no pair more than ${pe(C)}`;L.replaceChildren(o("b",{},`${$}: `),`of a change in ${A}, ${O}.`,N),T.setAttribute("aria-label",`${$}, ${A}: every pair of steps. ${L.textContent} Arrow keys read one pair.`),a[y].paint(x,`${$} ‖d${A}ₜ/d${A}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(p.ends.length<n?` ${p.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(p){if(p("flow","theme","size"))m();else if(p("t"))for(let k of a)k.cursor();e.got.flow||r.set(t)}}}var Va=`.gs .ask {
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
`;var De=["initial","trained"],ou={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},gs=e=>ou[e]??["--ink2","--ink2",1.5],un={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},Ga={kept:"f"},vo=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${Te(e[t])}`:un[s][0],ko=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[Ga[r.signal]??r.signal]&&!s.has(r.cell));function iu(e,t){let s=(h,u,d)=>{for(let g of h)for(let w of g)w<u&&(u=w),w>d&&(d=w);return[u,d]},[n,r]=s(e,-1,0),[i,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(i,n-l)-c,Math.min(a,r+l)+c]}function au(e,t){let s=e.flatMap(i=>Array.from(i).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((i,a)=>Math.min(i,a),0)-10,r=1.5*s.reduce((i,a)=>Math.max(i,a),0)+10;return t.map(i=>Array.from(i).filter(a=>a>=n&&a<=r))}function lu(e,{start:t,end:s},{low:n,high:r}){for(let i=Math.max(0,Math.ceil(t));i<e.length&&i<=s;i++)if(e[i]>=n&&e[i]<=r)return{t:i,v:e[i]};return null}var cu=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function du(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),i=(t-e)/14,a=Fe(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>i));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function hu(e,t,s,n){if(s===null||e===null||t===null)return"";if(!Number.isFinite(e)||!Number.isFinite(t)){let l=[e,t].map((c,h)=>!Number.isFinite(c)&&["RNN","LSTM"][h]).filter(Boolean);return`At ${s}, dL/dh is exactly 0 in the ${l.join(" and the ")}.`}let r=Math.abs(e-t),i=10**r;if(i<1.05)return`At ${s}, the RNN’s dL/dh is as large as the LSTM’s.`;let a=r<6?Number(i.toPrecision(2)).toLocaleString("en"):Ye(Math.round(r));return e<t?`At ${s}, the RNN’s dL/dh is ${a} times smaller than the LSTM’s.`:`At ${s}, the RNN’s dL/dh is ${a} times larger than the LSTM’s: ${n==="initial"?"before training nothing is kept yet, and the LSTM’s gates, all below 1, take their share at every step.":"a gradient is not a memory; which of them learned says the table."}`}function Ya(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(Te))],n=Object.entries(un).map(([M,[P,,H]])=>{let _=Ga[M]??M,F=o("button",{type:"button",class:"toggle","data-term":M==="kept"?"product of f":P,"data-act":`${H[0].toUpperCase()}${H.slice(1)}. Click: show or hide these curves.`},o("i",{class:`dash ${_}`}),M==="kept"?`${P} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:P);return F.addEventListener("click",()=>e.set({shown:{...e.S.shown,[_]:!e.S.shown[_]}})),[_,F]}),r=o("button",{type:"button",class:"btn"},"Numbers"),i=o("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),i.addEventListener("click",()=>e.ask("csv"));let a=o("span",{class:"where"}),l=Object.fromEntries(De.map(M=>{let P=o("div",{class:"bk"}),H=o("div",{class:"labels","aria-hidden":"true"}),_=document.createElementNS("http://www.w3.org/2000/svg","svg"),F=o("div",{class:"at"}),R=o("h2"),j=o("p",{class:"loss"}),W=o("p",{class:"factor"}),q=o("div",{class:`plot ${M}`,role:"img"},P,_,H,F);return[M,{side:M,target:P,labels:H,lines:_,at:F,head:R,loss:j,factor:W,el:q}]})),c=o("div",{class:"norms"},o("div",{class:"tools"},o("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,M])=>M)),a,o("span",{class:"sp"}),o("small",{class:"key"},"line: ",re("geometric mean"),", band: all ",re("seeds")),r,i),o("div",{class:"sides"},...De.map(M=>o("div",{class:"side"},l[M].head,l[M].loss,l[M].factor,l[M].el)))),h=null,u=!1,d=!1;for(let{el:M}of Object.values(l)){let P=0;M.addEventListener("pointerdown",H=>P=H.clientX,!0),M.addEventListener("click",H=>{if(e.root.focus({preventScroll:!0}),!h||ss(H)||H.detail>1||Math.abs(H.clientX-P)>4)return;let _=H.clientX-M.getBoundingClientRect().left,{left:F,wide:R}=y(M),{start:j,end:W}=h("steps");_>=F&&_<=F+R&&e.go(Math.round(j+(_-F)/R*(W-j)))}),M.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>g(T),50)}),new ResizeObserver(()=>{!h||!e.P||(C(),N())}).observe(M)}e.embed(Object.fromEntries(De.map(M=>[M,l[M].target]))).then(M=>{h=M;for(let P of["steps","initial.y"])h(P).change.connect(()=>{d||!e.P||(u=!0,requestAnimationFrame(v))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{u=!1};function g(M){d=!0;try{M()}finally{d=!1}}let w=M=>ko(e.P,e.S,M),m=({cell:M,signal:P})=>`${M}.${P}`,p=(M,P)=>e.P.array(`${M.side}.${m(M)}.${P}`),k=()=>Object.values(e.S.shown).filter(Boolean).length>1,f=M=>`${Be(t.cells[M.cell])}${k()?` ${vo(t,M).replace("product of","∏")}`:""}`,S=({cell:M,signal:P})=>k()?P==="kept"?"product of f":un[P][0]:t.cells[M],E=()=>({left:Math.round((k()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),y=(M,P=E())=>({...P,wide:M.clientWidth-P.left-P.right,tall:M.clientHeight-P.top-P.bottom});function $(){let{left:M,right:P,top:H,bottom:_}=E();c.style.setProperty("--names",`${M}px`);for(let F of De)h(F).setv({min_border_left:M,min_border_right:P,min_border_top:H,min_border_bottom:_}),h(F).toolbar.active_drag=e.small?null:"auto"}function A(){let{css:M,fine:P,font:H}=e;for(let _ of De){Ft(h,_,e),h(`${_}.x`).setv({major_label_text_color:M("--ink3"),major_label_text_font_size:`${P}px`,major_label_text_font:H});for(let F of e.cells){let[R,,j]=gs(F);for(let[W,[,q]]of Object.entries(un)){let I=h(`${_}.${F}.${W}`);I&&(I.glyph.setv({line_color:M(R),line_width:j,line_dash:q,line_cap:q.length?"butt":"round"}),h(`${_}.${F}.${W}.band`).glyph.setv({fill_color:M(R),fill_alpha:W==="h"?.11:.06}))}}}}function x(){let{T:M}=e.P,P=Array.from({length:M},(F,R)=>R),[H,_]=L();for(let F of De){let R=new Map(w(F).map(q=>[m(q),q])),j={t:P,low:P.map(()=>H),high:P.map(()=>_),tip:b([...R.values()],P)},W=P.map(()=>NaN);for(let q of e.cells)for(let I of Object.keys(un)){let D=`${q}.${I}`,V=h(`${F}.${D}`);if(!V)continue;let X=R.get(D);V.visible=h(`${F}.${D}.band`).visible=!!X;for(let[te,K]of[[D,"mean"],[`${D}.low`,"low"],[`${D}.high`,"high"]])j[te]=X?Array.from(p(X,K)):W}h(`${F}.source`).data=j,h(`${F}.hit`).glyph.width={value:.99}}T()}function L(){let M=(_,F)=>w(_).map(R=>p(R,F)),P=M("initial","mean"),H=_=>[...M("initial",_),...au(P,M("trained",_))];return iu(H("mean"),[...H("low"),...H("high")])}function T(){if(!u){let[M,P]=L();h("initial.y").setv({start:M,end:P}),h("steps").setv({start:-.5,end:e.P.T-.5})}v()}function v(){let M=h("initial.y"),P=h("steps"),H=Fe(M.start,M.end,6),_=H.filter(Number.isInteger),F=_.length>1?_:H,R=du(P.start+1,P.end+1,e.P.T,e.small?4:6);for(let j of De)h(`${j}.ticks`)&&(h(`${j}.ticks`).ticks=F),h(`${j}.axis`).major_label_overrides=new Map(F.map(W=>[W,W===0?"1":Number.isInteger(W)?Ye(W):wt(W)])),h(`${j}.marks`).ticks=R.map(W=>W-1),h(`${j}.x`).major_label_overrides=new Map(R.map(W=>[W-1,W.toLocaleString("en")]));C(),N()}function b(M,P){let H=M.map(_=>({text:f(_),mean:p(_,"mean"),low:p(_,"low"),high:p(_,"high")}));return P.map(_=>[`step ${_+1}${e.P.tokens?` “${e.P.tokens[_]}”`:""}`,...H.map(({text:F,mean:R,low:j,high:W})=>`${F}  ${wt(R[_])}  (${wt(j[_])} to ${wt(W[_])})`)].join(`
`))}function C(){let M=h("initial.y"),P=h("steps");for(let{side:H,labels:_,lines:F,el:R}of Object.values(l)){let{left:j,top:W,wide:q,tall:I}=y(R),D=[],V=Z=>I*(1-(Z-M.start)/(M.end-M.start)),X=Z=>j+q*(Z-P.start)/(P.end-P.start);for(let Z of w(H)){let oe=p(Z,"mean"),se=lu(oe,P,{low:M.start,high:M.end});cu(oe,P)?D.push({curve:Z,zero:!0,x:1/0,y:I}):se&&D.push({curve:Z,x:X(se.t),y:V(se.v)})}let te=Rn(D.map(Z=>Z.y),Math.min(.98*e.rem,I/Math.max(1,D.length)),I);_.replaceChildren(...D.map(({curve:Z,zero:oe},se)=>{let B=o("span",{class:"name","data-term":S(Z)},oe?`${f(Z)} 0`:f(Z));return oe&&(B.dataset.act="Exactly 0 here, which no power of ten is."),B.style.cssText=`right:${R.clientWidth-j+12}px;top:${W+te[se]}px;color:var(${gs(Z.cell)[1]})`,Z.cell==="lstm"&&(B.style.fontWeight=700),B})),F.replaceChildren(...D.flatMap(({curve:Z,x:oe,y:se},B)=>{if(oe>j+q/6)return[];let Y=document.createElementNS("http://www.w3.org/2000/svg","line"),J={x1:j-9,y1:W+te[B],x2:oe-2,y2:W+se,stroke:`var(${gs(Z.cell)[0]})`};for(let[Q,le]of Object.entries(J))Y.setAttribute(Q,String(le));return Y}));let K=w(H).length?"No curve is in view. A double click shows all.":"No curve is switched on.";D.length||_.append(o("span",{class:"alone"},K))}}function N(){let{start:M,end:P}=h("steps"),{t:H}=e.S;for(let{at:_,el:F}of Object.values(l)){let{left:R,top:j,wide:W,tall:q}=y(F);_.hidden=H<M||H>P,_.style.cssText=`left:${R+W*(H-M)/(P-M)-.5}px;top:${j}px;height:${q}px`}}let O=()=>`step ${e.S.t+1}${e.P.tokens?`, “${ge(e.P.tokens[e.S.t],16)}”`:""}`;function z(){let{sides:M,T:P}=e.P;for(let{side:_,head:F,loss:R,factor:j}of Object.values(l)){let{title:W,seeds:q,units:I}=M[_],[D,V]=["rnn","lstm"].map(X=>e.P.curves.some(te=>te.side===_&&te.cell===X&&te.signal==="h")?e.P.array(`${_}.${X}.h.mean`)[e.S.t]:null);j.textContent=hu(D,V,e.P.T>e.S.t+1?O():null,_),F.replaceChildren(`${W} `,o("small",{},`${ue(q,"seed")}, ${I} units`)),R.textContent=M[_].loss}for(let[_,F]of n)F.setAttribute("aria-pressed",String(e.S.shown[_]));let H=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,o("small",{},` / ${P}, ${P-1-e.S.t} back${H?` “${H}”`:""}`));for(let{side:_,el:F}of Object.values(l)){let R=w(_).map(j=>`${f(j)} ${wt(p(j,"mean")[e.S.t])}`);F.setAttribute("aria-label",`${e.told(_)} At step ${e.S.t+1}, of the curves shown: ${R.join(", ")}.`)}}return{el:c,draw(M){M("norms","lines","t")&&z(),h&&(M("size","lines")&&$(),M("theme","size")&&A(),M("norms","lines")?g(x):M("size","theme")&&g(v),M("t")&&N())}}}var uu=250,mu={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},Ka={radius:1,clip:1};function Xa(e,t,s){return e==="clip"?String(t):G(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var yo=e=>Math.log10(e),fu=e=>Number((10**e).toPrecision(2)),Ja={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit",length:"step"};function Za(e){let{setup:t,state:s,usual:n}=e,r={},i=j=>n[j],a=j=>String(e.wish[j]??"")!==String(i(j)??""),l=j=>s.named[j].title;function c(j,{label:W=l(j),note:q=null,log:I=!1}={}){let{low:D,high:V,step:X,off:te}=s.named[j],K=o("input",{type:"range","aria-label":W,min:I?yo(D):D,max:I?yo(V):V,step:I?.05:X}),Z=o("output"),oe=te&&o("input",{type:"checkbox"}),se=()=>I?fu(Number(K.value)):Number(K.value);K.addEventListener("input",()=>e.turn({[j]:se()})),K.addEventListener("dblclick",()=>e.turn({[j]:i(j)})),oe?.addEventListener("change",()=>e.turn({[j]:oe.checked?null:Ka[j]}));let B=o("div",{class:`knob slide ${j}`},o("span",{class:"name"},Ja[j]?re(Ja[j],W):W),oe&&o("label",{class:"check"},oe,te),Z,K,q);return r[j]=()=>{let Y=e.wish[j],J=Y===null||Y==="";oe&&(oe.checked=J),B.classList.toggle("none",J);let Q=J?Ka[j]:Number(Y);return K.value=I?yo(Q):Q,Z.textContent=J?"":Xa(j,Q,X),K.setAttribute("aria-valuetext",J?te:Xa(j,Q,X)),[B,K]},B}function h(j,W,q){let I=o("select",{"aria-label":W},...q.map(([V,X])=>o("option",{value:V},X)));I.addEventListener("change",()=>e.turn(j==="networks"?g(I.value):{[j]:I.value}));let D=o("label",{class:`knob pick ${j}`},o("span",{class:"name"},W),I);return r[j]=()=>(I.value=e.wish[j],[D,I]),D}let u=j=>s.named[j].choices.map(W=>[W,mu[W]??W]),d=j=>t.networks[j].examples;function g(j){let{text:W}=e.wish,q=d(e.wish.networks).some(([,I])=>I===W);return{networks:j,...q?{text:d(j)[0]?.[1]??""}:{}}}let w=o("button",{type:"button"},"random"),m=o("button",{type:"button"},"typed"),p=o("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),k=o("select",{"aria-label":"Examples"}),f=o("span",{class:"count"}),S=0;w.addEventListener("click",()=>e.turn({text:""}));let E=null;m.addEventListener("click",()=>{e.wish.text||e.turn(E??y())});function y(){let{text:j,task:W}=e.passes(),q=j&&t.networks[W]?{networks:W,text:j}:null,I=Object.entries(t.networks).find(([,{kind:V}])=>V==="words"),[D]=t.networks[e.wish.networks].kind==="words"||!I?[e.wish.networks]:I;return q??{networks:D,text:d(D)[0]?.[1]??""}}k.addEventListener("change",()=>e.turn({text:k.value}));let $=()=>{clearTimeout(S),S=0,p.value.trim()&&e.turn({text:p.value})};p.addEventListener("input",()=>{clearTimeout(S),S=setTimeout($,uu)}),p.addEventListener("blur",()=>{S&&$(),e.draw(new Set(["knobs"]))}),p.addEventListener("keydown",j=>j.key==="Enter"&&j.preventDefault());let A=o("small"),x=c("length",{label:"Steps",note:A}),L=o("div",{class:"typed"},p,o("div",{class:"under"},k,f)),T=o("div",{class:"knob sequence"},o("span",{class:"name"},"Sequence"),o("div",{class:"seg",role:"group","aria-label":"Sequence"},w,m),x,L);r.text=()=>{let j=e.root.getRootNode().activeElement===p,{text:W,networks:q}=e.wish,I=!!W||j;W&&(E={networks:q,text:W}),w.setAttribute("aria-pressed",String(!I)),m.setAttribute("aria-pressed",String(I)),A.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",x.hidden=I,L.hidden=!I,j||(p.value=W);let D=d(q),V=D.every(([,X])=>X!==W);return k.replaceChildren(...V?[o("option",{value:W},"your own")]:[],...D.map(([X,te])=>o("option",{value:te},X))),k.value=W,[T,p]};let v=()=>{let j=e.P.unknown?.filter(Boolean).length??0;f.textContent=e.P.tokens?`${e.P.T} steps${j?`, ${j} unknown`:""}`:""},b=o("input",{type:"checkbox","aria-label":"Hold f at 1"});b.addEventListener("change",()=>e.turn({hold:b.checked?1:0}));let C=o("label",{class:"knob check hold"},b,o("span",{class:"name"},"Hold f at 1"),o("small",{},"the ",re("error carousel")," itself"));r.hold=()=>(b.checked=Number(e.wish.hold)===1,[C,b]);let N=o("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:O,high:z}=s.named.radius;N.style.setProperty("--at",(1-O)/(z-O));let M=o("fieldset",{},o("legend",{},"Both sides"),T,h("networks",l("networks"),Object.entries(t.networks).map(([j,{title:W}])=>[j,W])),c("clip",{log:!0}),C),P=o("fieldset",{},o("legend",{},"As initialised"),c("radius",{note:N}),c("scale"),c("bias"),c("units"),h("activation","Activation, RNN alone",u("activation")),h("init",l("init"),u("init")),c("seed")),H=o("button",{type:"button",class:"btn reset"});H.addEventListener("click",()=>e.turn(n,!0));let _=o("form",{"aria-label":"Settings"},M,P,H);_.addEventListener("submit",j=>j.preventDefault());let F=o("details",{class:"knobs"},o("summary",{},"Settings"),_),R=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:F,draw(j){if(j("size")&&(F.open=!e.small||F.open),j("norms")&&v(),!j("knobs"))return;let W=R(),q=0;for(let[I,D]of Object.entries(r)){let[V,X]=D();V.classList.toggle("changed",a(I)),V.classList.toggle("idle",W[I]===!0),I!=="text"&&(X.disabled=W[I]===!0),q+=Number(a(I))}H.disabled=!q,H.textContent=q?`Reset ${q} ${q>1?"settings":"setting"}`:"Reset all settings"}}}var Qa=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),gu=(e,t,s)=>!Qa(e,t,s).length,pu=(e,t,s)=>Qa(e,t,s).every(n=>s.asks.includes(n));function el(e){let{setup:t}=e,s=o("p",{class:"look"});function n(l){i=l,e.unzoom?.(),e.turn({...e.usual,...l.knobs},!0),e.set({shown:e.curves(l.show.signals??e.state.named.show.default)})}e.preset=l=>{n(l),a.scrollIntoView({block:"start"}),r[t.presets.indexOf(l)].focus({preventScroll:!0})};let r=t.presets.map(l=>{let c=o("button",{type:"button",class:"chip"},l.name);return c.addEventListener("click",()=>n(l)),c}),i=null,a=o("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...r);return{el:o("div",{class:"presets",role:"region","aria-label":"Presets"},a,s),draw(l){if(!l("knobs"))return;let c=t.presets.filter(d=>gu(e.usual,e.wish,d)),h=c.includes(i)?i:c[0],u=h??(i&&pu(e.usual,e.wish,i)?i:null);r.forEach((d,g)=>d.setAttribute("aria-pressed",String(t.presets[g]===h))),s.replaceChildren(u?o("b",{},"Look for "):"",u?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function tl(e){let{setup:t}=e,s=De.map(a=>{let l=o("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=o("select",{"aria-label":"Seed"}),r=o("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>o("option",{value:a},l))),{el:o("section",{class:"detail","aria-label":"Which networks"},o("h2",{},"Where it comes from"),o("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),o("label",{},"one network: seed ",n),o("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[u,d]of s)d.textContent=c.sides[u].title,d.setAttribute("aria-pressed",String(u===l.side));let h=e.seeds(l.side);n.replaceChildren(...h.map((u,d)=>o("option",{value:d},u))),n.value=l.one;for(let u of r.options)u.disabled=!c.curves.some(d=>d.side===l.side&&d.cell===u.value);r.value=l.cell}}}var wu=e=>e[0]>0&&e.at(-1)/e[0]>8;function sl(e){let{setup:t}=e,s=o("h2"),n=o("p",{class:"note"}),r=o("div",{class:"cells"}),i=o("section",{class:"learn"},o("div",{class:"hd"},s),r,n),a=null,l=[];function c(u){let d=o("figcaption"),g=o("p",{class:"alone"},"not trained on this"),w=it("scores");return{cell:u,caption:d,none:g,plot:w,el:o("figure",{},d,w.el,g)}}function h({cell:u,caption:d,none:g,plot:w},m){let{gaps:p,scores:k,measure:{chance:f,better:S},trained_to:E}=m,{rem:y}=e,$=Object.entries(k[u]??{}),A=t.cells[u];if(d.replaceChildren(o("b",{},A),...$.length?[o("small",{},` ${ue($.length,"seed")}`)]:[]),g.hidden=$.length>0,w.el.hidden=!$.length,!$.length)return;let x=Object.values(k).flatMap(z=>Object.values(z)).flat(),L=S==="higher"?1:1.05*Math.max(...x,f??0),{width:T}=w.measure(),v=or(p[0],p.at(-1),2*y,T-.4*y,wu(p)),b=p.map((z,M)=>dr($.map(([,P])=>P[M]))),C=`stroke:var(${gs(u)[0]})`,N=[...new Set([p[0],p.findLast(z=>z<=E)??p[0],p.at(-1)])],O=[...$.map(([z,M])=>({values:M,at:p,kind:"one",style:C,title:`seed ${z}`})),{values:b,at:p,kind:"middle",style:C}];w.draw({x:v,y:{low:0,high:L,top:Math.round(.7*y),below:Math.round(1.4*y)},rows:[0,L/2,L].map(z=>[z,G(z,L===1?1:2).replace(/\.0$/,"")]),along:N.map(z=>[z,String(z),z===p.at(-1)&&N.length>1?"end":"middle"]),shades:p.some(z=>z>E)?[[v.at(E),v.right]]:[],lines:f===null?O:[{values:[f,f],at:[p[0],p.at(-1)],kind:"chance"},...O],said:`${A}, median ${m.measure.title} by gap: ${p.map((z,M)=>`${z}: ${G(b[M],2)}`).join(", ")}.`,rem:y})}return{el:i,draw(u){if(!u("norms","size")||a===e.network&&!u("size"))return;a=e.network;let{learn:d}=a;s.replaceChildren("Does it learn? ",o("small",{},`${d.title}: ${d.measure.title} by ${d.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((g,w)=>l[w]?.cell!==g)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(g=>g.el)));for(let g of l)h(g,d);n.textContent=d.note??""}}}var bu=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function nl(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2",{},"Gradient norms"),n=De[0],r=De.map(u=>{let d=o("button",{type:"button"});return d.addEventListener("click",()=>{n=u,c()}),[u,d]}),i=o("button",{type:"button",class:"btn"},"Close"),a=o("button",{type:"button",class:"btn"},"All curves as CSV"),l=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,o("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,u])=>u)),o("span",{class:"sp"}),a,i),t);i.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",u=>u.target===l&&l.close());function c(){let{P:u,S:d}=e,g=ko(u,d,n);for(let[m,p]of r)p.textContent=u.sides[m].title,p.setAttribute("aria-pressed",String(m===n));let w=g.flatMap(m=>["mean","low","high"].map(p=>[`${Be(e.setup.cells[m.cell])} ${vo(e.setup,m)} ${{mean:"mean",low:"least",high:"largest"}[p]}`,u.array(`${n}.${m.cell}.${m.signal}.${p}`)]));t.replaceChildren(xt(["step",...u.tokens?["token"]:[],...w.map(([m])=>m)],Array.from({length:u.T},(m,p)=>[p+1,...u.tokens?[u.tokens[p]]:[],...w.map(([,k])=>Number.isNaN(k[p])?"exactly 0":G(k[p],4))]),`log₁₀ of the norms over ${u.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${u.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let h=Js(bu);return e.keys=()=>h.showModal(),{el:o("div",{},l,h),draw:u=>l.open&&u("norms","lines")&&c()}}var rl=.01;function xu(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=rl?"at":s<1?"below":"above"]+=1;return t}function $o(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function ol(e){let t=rs(),s=o("p",{class:"reads"}),n=null,r=[],i=null,a=hr("The unit, from the smallest u to the largest",()=>r,h=>{n=h-1,c()}),l=o("div",{class:"panel"},o("h3",{},o("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[h,u]=i.arrays.product[1],d=i.array("own"),g=i.array("product");r=Array.from(d.keys()).sort((L,T)=>d[L]-d[T]);let w=r.reduce((L,T)=>$o(g,T,h,u)>=$o(g,L,h,u)?T:L),m=Math.min(n??r.indexOf(w),u-1),p=r[m],k=h-1;a.set(m+1,{max:u});let f=L=>Array.from({length:h},(T,v)=>(h-1-v)*Math.log10(d[L])),S=Array.from({length:h},(L,T)=>g[T*u+p]),E=r.map(L=>k*Math.log10(d[L])).filter(Number.isFinite),{below:y,at:$,above:A}=xu(d),x=$o(g,p,h,u);s.replaceChildren(`Of ${ue(u,"unit")} ${y} let an error fade (u < 1), ${$} keep it (u = 1, within a hundredth) and ${A} make it grow (u > 1). Unit `,o("b",{},String(p)),` has u = ${G(d[p],3)}: over ${ue(k,"step")} that would be ${pe(k*Math.log10(d[p]))}. `,x===k?"It is active at all of them, so that is what arrives.":x===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${ue(x,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(L=>L!==p).map(L=>({values:f(L),kind:d[L]>1+rl?"faint grows":"faint fades"})),{values:f(p),kind:"other",name:`uᵗ, u = ${G(d[p],2)}`},{values:S,kind:"forget",name:`unit ${p}`}],first:1,last:h,low:1.06*Math.min(-1,...E),high:1.06*Math.max(1,...E),rem:e.rem,tip:L=>`step ${L}, unit ${p}: ${$t(g[(L-1)*u+p])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(h){i=h,c()},cursor:()=>i&&t.cursor(e.S.t+1)}}var vu=["cell","i","f","g","o","r","z","n","error"],ur={total:"all of it",direct:"straight down the cell",gates:"by the gates"},ku={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},yu=e=>Array.from(e,(t,s)=>s).sort((t,s)=>sr(e[t],e[s])||t-s);function mr(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?G(e):`${e<0?"−":""}${pe(Math.log10(t))}`}function $u(e){let t=0,s=0,n=e.map(([i,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:i,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function Mu(e){let t=e.reduce((i,a)=>i+a,0),s=e.map(i=>$e(i)),n=Math.abs(s.reduce((i,a)=>i+a,0)-$e(t))<.005;return`${s.map((i,a)=>a===0?G(i):`${i<0?"−":"+"} ${G(Math.abs(i))}`).join(" ")} ${n?"=":"≈"} ${G(t)}`}function il(e){let t=null,s=[],n=null,r=null,i=null,a=rs(),l=o("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=U("svg",{class:"strip","aria-hidden":"true"}),h=hr("The unit, from the shortest half-life to the longest",()=>s,I=>{t=s[I-1],F()}),u=o("div",{class:"bk"}),d=o("div",{class:"labels","aria-hidden":"true"}),g=o("div",{class:"plot",role:"img"},u,d),w=o("i",{class:"here"}),m={keep:o("p",{class:"reads"}),share:o("p",{class:"reads"})},p=o("span"),k=o("span"),f=o("label",{class:"check"},l,"hold f at 1 in every unit and step"),S=o("h3"),E=U("svg",{class:"shares",role:"img"}),y=o("p",{class:"terms"}),$=o("div",{class:"two"},o("div",{class:"panel"},o("h3",{},o("b",{},"Constant error carousel"),p),a.el,o("div",{class:"lives"},o("small",{},"half-life of every unit, shortest to longest"),c,h.el),f,m.keep),o("div",{class:"panel"},o("h3",{},o("b",{},"What each path carries"),k),g,m.share,S,E,y)),A=ol(e),x=o("button",{type:"button",class:"btn"},"Show the LSTM");x.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:L,says:T}=Le("paths",re("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],$,A.el,x);e.seen(L,P);let v=()=>{let{cell:I,side:D}=e.S;return e.P.curves.some(X=>X.side===D&&X.cell===I&&X.signal==="kept")?Te(e.setup.keep[I]):""},b=()=>e.setup.memory[e.S.cell]==="h",C=()=>b()?"dL/dhₜ":"dL/dcₜ",N=()=>e.P.curves.some(I=>I.side===e.S.side&&I.cell===e.S.cell),O=()=>Mt(e,e.S.cell),z=()=>N()&&e.setup.diagonal.includes(e.S.cell),M=()=>(v()||z())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function P(){(v()||z())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:u}).then(I=>{n=I;for(let D of["paths.steps","paths.y"])n(D).change.connect(()=>requestAnimationFrame(j));H(),e.P&&_()});function H(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function _(){let I=v();if($.hidden=!I,A.el.hidden=!z(),x.hidden=!!I||z(),f.hidden=b(),p.replaceChildren(" ",re("product of f",`∏ ${I}`)," from step t to the last, each unit a line"),k.replaceChildren(" ",re(`dL/d${b()?"h":"c"}`,`‖${C()}‖`)," and its parts"),z()){T.replaceChildren(`In an ${O()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),M()&&A.draw(M());return}if(!I){T.replaceChildren(N()?`${O()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Hs(e,e.S.cell));return}let D=M();T.replaceChildren(b()?`A ${O()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${I} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${O()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),D&&(F(),q(),n&&R())}function F(){let I=M();if(!I)return;let[D,V]=I.arrays.product[1],X=I.array("product"),te=I.array("half");s=yu(te);let K=t===null||t>=V?s[V-1>>1]:t,Z=t===null?"the median unit, ":"unit ",oe=ne=>Array.from({length:D},(xe,ve)=>X[ve*V+ne]),se=X.every(ne=>ne===0),B=Math.min(0,...X.filter(Number.isFinite)),Y=X[K],J=s.at(-1),Q=s[0];h.set(s.indexOf(K)+1,{max:V}),m.keep.replaceChildren(...se?[o("b",{},"exactly 1"),`: with f held at 1, all ${ue(V,"unit")} pass the error straight down the cell undiminished over ${ue(D-1,"step")}.`]:[`Straight down the cell, ${Z}`,o("b",{},String(K)),", passes on ",o("b",{},pe(Y)),` of an error from step ${D} to step 1: its half-life, the steps over which its ${v()} lets half through, the median over where one begins, is ${ot(te[K])}. The longest is ${ot(te[J])} (unit ${J}), the shortest ${ot(te[Q])} (unit ${Q}).`]),Z==="unit "&&!se&&(m.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(ne=>ne!==K).map(ne=>({values:oe(ne),kind:"faint",aside:!0})),{values:oe(K),kind:"forget",name:se?"exactly 1":`unit ${K}`}],first:1,last:D,low:1.04*Math.min(-1,B),high:-.06*Math.min(-1,B),rem:e.rem,tip:ne=>`step ${ne}, unit ${K}: ${se?"1":$t(X[(ne-1)*V+K])}`,said:m.keep.textContent}),a.cursor(e.S.t+1);let le=100,ce=s.map(ne=>Math.log2(Math.abs(te[ne]))),ae=Math.min(...ce)-1,be=Math.max(ae+2,...ce);c.setAttribute("viewBox",`0 0 ${le} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((ne,xe)=>{let ve=1+19*((ce[xe]-ae)/(be-ae));return U("rect",{class:ne===K?"on":"",x:xe*le/V,y:20-ve,width:.8*le/V,height:ve})}))}function R(){let I=M(),{T:D}=I,V=Object.fromEntries(Object.keys(ur).map(B=>[B,Array.from(I.array(B))])),X=Object.values(V).flat().filter(Number.isFinite),te=Math.min(-1,...X)-.3,K=Math.max(.3,Math.max(...X)+.2),Z=V.total.map((B,Y)=>Y);n("paths.source").data={t:Z,...V,low:Z.map(()=>te),high:Z.map(()=>K),tip:Z.map(B=>[`step ${B+1}`,...Object.entries(ur).map(([Y,J])=>`${J}: ${$t(V[Y][B])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:Z.length-.5}),n("paths.y").setv({start:te,end:K});let oe=hn(te,K,5),se=zt(1,D,6);n("paths.ticks").ticks=oe.map(([B])=>B),n("paths.axis").major_label_overrides=new Map(oe),n("paths.marks").ticks=se.map(B=>B-1),n("paths.x").major_label_overrides=new Map(se.map(B=>[B-1,String(B)])),Ft(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[B,[Y,J,Q]]of Object.entries(ku))n(`paths.${B}`).glyph.setv({line_color:e.css(Y),line_width:J,line_dash:Q??[],line_cap:"round"});j()}function j(){let I=M();if(!n||!I)return;let{start:D,end:V}=n("paths.y"),X=n("paths.steps"),{rem:te}=e,K={left:Math.round(3*te),right:g.clientWidth-Math.round(.8*te),top:6,bottom:g.clientHeight-Math.round(1.4*te)};r=B=>K.left+(K.right-K.left)*(B-X.start)/(X.end-X.start);let Z=Object.entries(ur).map(([B,Y])=>o("span",{class:`name ${B}`},Y));Object.assign(w.style,{top:`${K.top}px`,height:`${K.bottom-K.top}px`}),d.replaceChildren(w,...Z),W();let oe=B=>K.top+(K.bottom-K.top)*(V-B)/(V-D),se=Object.keys(ur).map((B,Y)=>({span:Z[Y],points:Array.from(I.array(B),(J,Q)=>[r(Q),Number.isFinite(J)?oe(J):NaN])}));us(se,[],{...K,left:K.left+6},te)}function W(){if(a.cursor(e.S.t+1),!r)return;let I=r(e.S.t),{start:D,end:V}=n("paths.steps");w.style.left=`${I}px`,w.hidden=e.S.t<D||e.S.t>V}function q(){let I=M(),D=Math.min(e.S.t,I.T-1),V=D===I.T-1,X=I.array("share")[D],te=vu.filter(ne=>I.array(`step.${ne}`)).map(ne=>[ne,I.array(`step.${ne}`)[D]]).filter(([ne])=>ne==="error"?V:!V),K=ne=>ne<0?" (with the opposite sign)":"",Z=I.array("total")[D],oe=te.some(([,ne])=>!Number.isFinite(ne));V?m.share.replaceChildren("At the last step ",o("b",{},`‖${C()}‖ is ${pe(Z)}`),", all of it the error itself: no step lies behind it yet."):m.share.replaceChildren("All the way from the last step to ",o("b",{},`step ${D+1}`),Number.isFinite(Z)?`: ‖${C()}‖ is ${pe(Z)}. `:": exactly nothing is left.",Number.isFinite(X)?Math.abs(X)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${mr(X)} of it${K(X)}.`:`The direct path down the cell contributes ${mr(X)} of it${K(X)}, the gates ${mr(1-X)}${K(1-X)}.`:""),g.setAttribute("aria-label",m.share.textContent),S.replaceChildren(o("b",{},V?`At step ${D+1}`:`Over the one step from ${D+2} back to ${D+1}`),V?` the error itself arrives${b()?"":", by way of h"}`:` shares of ${C()} by the way it took`);let{width:se,height:B}=E.getBoundingClientRect(),{rem:Y}=e;if(E.replaceChildren(),y.replaceChildren(),oe||!se)return;let{parts:J,low:Q,high:le}=$u(te),ce=ne=>(ne-Q)/(le-Q)*se,ae=B-1.3*Y;E.append(...J.filter(({v:ne})=>ne).flatMap(({name:ne,from:xe,to:ve})=>{let Ge=ce(Math.min(xe,ve)),Re=Math.abs(ce(ve)-ce(xe));return[U("rect",{class:`way way-${ne}`,x:Ge,y:2,width:Math.max(.5,Re-1),height:ae-4}),Re>1.1*Y?U("text",{class:`on on-${ne}`,"data-term":{cell:b()?"h":"c",error:"L"}[ne]??ne,x:Ge+Re/2,y:ae/2+.3*Y,"text-anchor":"middle"},ne==="cell"?b()?"h":"c":ne==="error"?"L":ne):""]}),...[0,1].flatMap(ne=>[U("path",{class:"unit",d:`M${ce(ne)} 0V${ae+2}`}),U("text",{x:ce(ne),y:B-.2*Y,"text-anchor":"middle"},ne?"1, the whole":"0")]));let be={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};y.append(...te.flatMap(([ne,xe])=>[o("span",{},o("i",{class:`way way-${ne}`}),`${be[ne]} ${mr(xe)}`)," "]),te.length>1?o("b",{},Mu(te.map(([,ne])=>ne))):"",te.some(([,ne])=>ne<-.005)?" What is left of 0 has the opposite sign.":""),E.setAttribute("aria-label",y.textContent)}return{el:L,draw(I){let{side:D,one:V,cell:X}=e.S,te=`${D} ${V} ${X} ${v()}`,K=te!==i;K&&(t=null),i=te,n&&I("size")&&H(),l.checked=Number(e.wish.hold)===1,I("paths","theme","size")||K?_():I("t")&&z()?A.cursor():I("t")&&M()&&(W(),q())}}}var fr=e=>G(e,Math.abs(e)<9.95?1:0);function al({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let i=e<0?"shrinks to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`10^${fr(t)} to 10^${fr(s)}`;return[i,fr(e),a]}function gr({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let i=Object.values(s[r]??{});if(!i.length)return null;let a=e.findLastIndex(d=>d<=t),l=i.map(d=>d[Math.max(0,a)]),c=l.filter(d=>d>=.99).length,[h,u]=[Math.min(...l),Math.max(...l)].map(d=>G(d,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${h===u?h:`${h} to ${u}`}`}var Su=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?o("sup",{},t.slice(1)):t),ll=e=>["10",o("sup",{},fr(e))];function cl(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([d,g])=>{let w=o("button",{type:"button",class:"cellname"},o("i",{class:`line ${d}`}),Be(g));Object.assign(w.dataset,{term:g,act:`Click: show or hide the ${g}.`}),w.addEventListener("click",()=>{let p=new Set(e.S.off);p.delete(d)||p.add(d),e.set({off:p})}),w.firstChild.style.background=`var(${gs(d)[0]})`;let m=Object.fromEntries(De.flatMap(p=>[[`${p}.h`,o("td")],[`${p}.w`,o("td",{class:"weights"})]]));return m.learned=o("td"),[d,{button:w,parts:m,row:o("tr",{},o("th",{scope:"row"},w),...Object.values(m))}]})),n=Object.fromEntries(De.map(d=>[d,o("th",{scope:"colgroup"})])),r=De.map(()=>o("th",{scope:"col"})),i=De.map(()=>o("th",{scope:"col",class:"weights"})),a=o("th",{scope:"col"}),l=o("th",{scope:"col"}),c=o("div",{class:"readout"},o("table",{},o("colgroup",{},...["cell","fate","all","fate","all","learned"].map(d=>o("col",{class:d}))),o("thead",{},o("tr",{},o("td",{}),...Object.values(n),a),o("tr",{},o("th",{scope:"col"},"Cell"),r[0],i[0],r[1],i[1],l)),o("tbody",{},...Object.values(s).map(({row:d})=>d)))),h=(d,g)=>e.P.curves.find(w=>w.side===d&&w.cell===g&&w.signal==="h"),u=(d,g)=>e.P.weights.find(w=>w.side===d&&w.cell===g);return e.told=d=>{let{T:g,sides:w}=e.P,m=e.cells.map(p=>{let k=h(d,p);if(!k)return null;let[f,S,E]=al(k,w[d].seeds);return`${t.cells[p]} ${f}${S===null?"":` 10^${S}`} (${E})`});return`${w[d].title}, norm of dL/dh over ${g-1} steps back, on a logarithmic scale: ${m.filter(Boolean).join("; ")}.`},{el:c,draw(d){if(d("norms","size")){let{P:g,network:w}=e,m=g.weights.some(f=>f.clipped!==null);c.classList.toggle("clips",m),De.forEach((f,S)=>{n[f].textContent=g.sides[f].title,n[f].colSpan=e.small&&!m?1:2,r[S].replaceChildren(re("dL/dh"),` ${ue(g.T-1,"step")} back `,o("small",{},"mean; least to largest")),i[S].textContent=m?"weights, clipped":"weights",i[S].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:p}=w;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let k=p.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[p.measure.name];l.textContent=`${k[0]} at gap ${p.gaps.findLast(f=>f<=p.trained_to)??p.gaps[0]}`,l.title=`${p.title}: ${k.at(-1)} at ${p.gap_title} ${p.trained_to}, the longest in training`;for(let[f,{parts:S}]of Object.entries(s)){for(let E of De){let y=h(E,f),$=u(E,f);if(S[`${E}.h`].title=y?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",y){let[A,x,L]=al(y,g.sides[E].seeds);S[`${E}.h`].replaceChildren(A,...x===null?[]:[" 10",o("sup",{},x)]," ",o("small",{},...Su(L)))}else S[`${E}.h`].replaceChildren(o("small",{},"not trained"));S[`${E}.w`].replaceChildren(...$?$.norm===null?["0"]:[...ll($.norm),...$.clipped===null?[]:[" → ",...ll($.clipped)]]:["–"])}S.learned.textContent=gr(p,f)??"–"}}if(d("norms","lines"))for(let[g,{button:w,row:m}]of Object.entries(s)){let p=!e.S.off.has(g);w.setAttribute("aria-pressed",String(p)),m.classList.toggle("off",!p)}}}}var mn=99,Bt=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0),Mo=(e,t,s)=>Bt(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),fn=e=>1/(1+Math.exp(-e)),Eu=e=>-Math.log1p(Math.exp(-e))/Math.LN10,Tu=e=>e<0?-Math.log10(2)/e:1/0;function Ut(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}var Cu="⁰¹²³⁴⁵⁶⁷⁸⁹",dl=e=>String(e).replace(/\d/g,t=>Cu[t]);function hl(e){let t={weight:rs(),matrix:rs(),gate:rs()},s=(f,S,E,y=S,$=A=>G(A))=>{let{low:A,high:x,step:L,default:T}=e.state.named[f];return Dt({name:S,title:E,low:A,high:x,step:L,value:T,written:$,term:y},v=>e.set({[f]:v}))},n=s("w","w","The weight w"),r=s("w","ρ","The spectral radius ρ of the matrix"),i=s("shear","s","The shear s of the matrix"),a=s("b","b","The bias b of the forget gate","b",f=>G(f,1,!0)),l={weight:["A number","t times over: wᵗ",[n]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[r,i]],gate:["A gate","fᵗ, where f = σ(b)",[a]]},c=Object.fromEntries(Object.keys(l).map(f=>[f,o("p",{class:"reads"})])),h=Object.entries(l).map(([f,[S,E,y]])=>o("div",{class:"panel"},o("h3",{},o("b",{},S),` ${E}`),t[f].el,o("div",{class:"dials"},...y.map($=>$.el)),c[f])),{el:u,says:d}=Le("scalar","One number","the whole argument with a single number",[],o("div",{class:"three"},...h)),g=null,w=e.setup.presets.find(({knobs:f})=>f.bias===0),m=o("button",{type:"button",class:"link"},`see one lose it, ${w?.name}`);m.addEventListener("click",()=>e.preset(w));let p=f=>o("b",{},f);function k(){let{S:f}=e;for(let[H,_]of[[n,f.w],[r,f.w],[i,f.shear],[a,f.b]])H.set(_);let S=Math.max(1,(e.got.norms?.T??100)-1),E=Math.log10(f.w),y=Eu(f.b),$={weight:Bt(E,S),turn:Bt(E,S),shear:Mo(f.w,f.shear,S),gate:Bt(y,S)},A=Object.values($).flatMap(Ut),x=-Fs(-Math.min(...A.map(H=>H.end)),6),L=Fs(Math.max(...A.map(H=>H.most)),3),T={first:0,last:S,low:x,high:L,unit:"steps back",rem:e.rem},[v,b,C]=[Ut($.weight),Ut($.shear),Ut($.gate)],N=`${G(f.w)}${dl(S)}`;d.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis, ${ue(S,"step")} back, from step ${S+1} to 1.`),c.weight.replaceChildren(p(`${N} = ${pe(v.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[v.way],S===mn||v.way==="stays"?"":` Over ${mn+1} steps, ${mn} back: ${G(f.w)}${dl(mn)} = ${pe(mn*E)}.`),t.weight.draw({...T,lines:[{values:$.weight,kind:"main",name:`${G(f.w)}ᵗ`}],tip:H=>`t = ${H}: ${pe($.weight[H])}`,said:c.weight.textContent});let O={falls:`shrinks from the first step on, to ${pe(b.end)}.`,grows:`grows at every step, to ${pe(b.end)}.`,turns:`first grows, to ${pe(b.most)} at step ${b.peak}, and shrinks only then, to ${pe(b.end)}.`,stays:"stays 1 as well."}[b.way];c.matrix.replaceChildren(p(`Every eigenvalue has size ${G(f.w)}.`),` The turn alone is ρᵗ, like the number: ${pe(v.end)}. The shear ${O}`);let z={values:$.shear,kind:"main",name:"shear"},M={values:$.turn,kind:"other",name:"turn"};t.matrix.draw({...T,lines:f.shear?[M,z]:[{...z,name:"turn and shear"}],marks:b.way==="turns"?[{k:b.peak,v:b.most}]:[],tip:H=>`t = ${H}: turn ${pe($.turn[H])}, shear ${pe($.shear[H])}`,said:c.matrix.textContent});let P=Tu(y);c.gate.replaceChildren(p(`f = σ(${G(f.b,1,!0)}) = ${G(fn(f.b),3)}:`),` half is left after ${G(P,P<10?1:0)} steps, and ${pe(C.end)} after ${S}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1. So an LSTM does not always keep its gradient: `,m,"."),t.gate.draw({...T,lines:[{values:Bt(0,S),kind:"held",name:"f held at 1: exactly 1"},{values:$.gate,kind:"forget",name:`${G(fn(f.b),3)}ᵗ`}],tip:H=>`t = ${H}: ${pe($.gate[H])}`,said:c.gate.textContent})}return{el:u,draw(f){let S=e.got.norms?.T;(f("size","number")||S!==g)&&k(),g=S}}}var ul=`.sec .plot {
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
`;var Au=90,ml=1e-9,fl=["--rnn","--ink"];function zu(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>ml).length,kept:t.filter(s=>Math.abs(s)<=ml).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function Nu({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${ue(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${ue(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function gl(e){let t=null,s=null,n=0,r=Dt({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:y=>ue(y,"step")},y=>{t=y>=u()?null:y,clearTimeout(n),n=setTimeout(g,Au)}),i=Object.fromEntries(["step","span"].map(y=>{let $=o("div",{class:"bk"}),A=o("div",{class:"labels","aria-hidden":"true"});return[y,{name:`spectrum.${y}`,of:y,target:$,labels:A,series:[],head:o("h3"),el:o("div",{class:"plot",role:"img"},$,A)}]})),a=[o("p",{class:"reads"}),o("p",{class:"reads"})],{el:l,says:c}=Le("spectrum","Spectrum",o("span",{},re("singular values")," of the ",re("Jacobian")," of the state"),[r.el],o("div",{class:"two"},...Object.values(i).map(y=>o("div",{class:"panel"},y.head,y.el))),o("div",{class:"two"},...a)),h=()=>Math.min(e.S.t,e.P.T-2),u=()=>e.P.T-1-h(),d=()=>Math.min(t??u(),u()),g=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:h(),t:h()+d()});e.seen(l,g),e.embed(Object.fromEntries(Object.values(i).map(({name:y,target:$})=>[y,$]))).then(y=>{s=y;for(let $ of Object.values(i))for(let A of["index","y"])s(`${$.name}.${A}`).change.connect(()=>requestAnimationFrame(()=>E($)));m(),e.P&&f()});let w=({rem:y}=e)=>({left:Math.round(3.2*y),right:Math.round(.8*y),top:6,bottom:Math.round(1.4*y)});function m(){let{left:y,right:$,top:A,bottom:x}=w();for(let{name:L}of Object.values(i))s(L).setv({min_border_left:y,min_border_right:$,min_border_top:A,min_border_bottom:x}),s(L).toolbar.active_drag=e.small?null:"auto"}function p({name:y,of:$}){let{css:A,rem:x,fine:L,font:T}=e;Ft(s,y,e),s(`${y}.x`).setv({major_label_text_color:A("--ink3"),major_label_text_font_size:`${L}px`,major_label_text_font:T}),s(`${y}.one`).line_color=A("--ink3"),fl.forEach((v,b)=>{s(`${y}.${b}`).glyph.setv({line_color:A(v),line_width:1,line_alpha:.5}),s(`${y}.${b}.mark`).glyph.setv({size:(e.small?.36:.45)*x,line_color:A(v),line_width:1.5,fill_color:A($==="step"?"--bg":v)})})}function k(){r.set(d(),{max:u()}),r.input.disabled=u()<2}function f(){let y=e.got.spectrum;if(k(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!y)return;let $=y.t-y.from;i.step.head.replaceChildren(o("b",{},"One step"),` from ${y.from+1} to ${y.from+2}`),i.span.head.replaceChildren(o("b",{},ue($,"step")),` from ${y.from+1} to ${y.t+1}`),a[1].replaceChildren(Hs(e,e.S.cell));for(let A of Object.values(i))A.series=y.cells.map((x,L)=>({values:Array.from(y.array(`${x}.${A.of}`)),kind:L?"main":"other",name:Mt(e,x)}));y.cells.forEach((A,x)=>{let[L,T]=["step","span"].map(N=>zu(i[N].series[x].values)),v=e.P.sides[y.side].units,b=L.size>v?`${L.size} values, of h and c together`:`${L.size} values of h`,C=(N,O)=>`${N}: at most ${O.most===null?"0":pe(O.most)}, ${O.above||"none"} above 1`+(O.zero?`, ${O.zero} 0 to rounding`:"");a[x].replaceChildren(o("b",{},Mt(e,A)),` (${b}). ${C("One step",L)}. ${C(ue($,"step"),T)}: ${Nu(T)}.`)});for(let A of Object.values(i))A.el.setAttribute("aria-label",a.map(x=>x.textContent).join(" ")),s&&S(A)}function S(y){let{name:$,series:A}=y,x=A.flatMap(({values:H})=>H.filter(Number.isFinite)),L=Math.min(-.1,...x),T=Math.max(.1,...x),v=.05*(T-L),b=L-v,C=T+v,N=Math.max(...A.map(({values:H})=>H.length)),O=Array.from({length:N},(H,_)=>_+1),z={t:O,low:O.map(()=>b),high:O.map(()=>C)};fl.forEach((H,_)=>z[_]=O.map((F,R)=>Number.isFinite(A[_]?.values[R])?A[_].values[R]:NaN)),z.tip=O.map((H,_)=>[`number ${_+1} by size`,...A.filter(({values:F})=>_<F.length).map(F=>`${F.name} ${$t(F.values[_])}`)].join(`
`)),s(`${$}.source`).data=z,s(`${$}.index`).setv({start:0,end:N+1}),s(`${$}.y`).setv({start:b,end:C});let M=zt(1,N,e.small?4:6),P=C-b>2?hn(b,C,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(H=>Math.log10(H)>b&&Math.log10(H)<C).map(H=>[Math.log10(H),String(H)]);s(`${$}.ticks`).ticks=P.map(([H])=>H),s(`${$}.axis`).major_label_overrides=new Map(P),s(`${$}.marks`).ticks=M,s(`${$}.x`).major_label_overrides=new Map(M.map(H=>[H,String(H)])),p(y),E(y)}function E({name:y,series:$,labels:A,el:x}){if(!$.length)return;let L=s(`${y}.y`),T=s(`${y}.index`),v=w(),b={left:v.left,right:x.clientWidth-v.right,top:v.top,bottom:x.clientHeight-v.bottom},C=$.map(O=>o("span",{class:`name ${O.kind}`},O.name));A.replaceChildren(...C);let N=$.map(({values:O},z)=>({span:C[z],points:O.map((M,P)=>[b.left+(b.right-b.left)*(P+1-T.start)/(T.end-T.start),Number.isFinite(M)?b.top+(b.bottom-b.top)*(L.end-M)/(L.end-L.start):NaN])}));us(N,[],{...b,left:b.left+8},e.rem,1.5)}return{el:l,draw(y){y("t")&&k(),s&&y("size")&&m(),y("spectrum","theme","size")&&f()}}}var Pu={init:"uniform",length:100},pr=".side:nth-child(1) .plot",Is=(e={})=>()=>({...Pu,...e}),gn=(e,t)=>e.state.named[t].default,wr=e=>e.P.T-1,pl=(e,t)=>`${G(e)}${Ye(t).slice(2)}`,Ou=e=>e>-3&&e<3?pe(e):Ye(Math.round(e)),Rt=({P:e},t,s="h",n="initial")=>{let r=e.curves.find(i=>i.side===n&&i.cell===t&&i.signal===s);return tn(r.first===null?"0":Ou(r.first))},wl=e=>`.knobs .knob:not(${e}), .knobs fieldset:not(:has(${e})), .knobs .reset, .norms .tools .btn`,bl={of:[],example:"settings of its own",onward:["train","On to Train →"],stops:[{title:"One number, many times",says:e=>{let t=gn(e,"w"),s=wr(e);return["An error on its way back is multiplied by the same number at every step. ",`After ${s} steps ${G(t)} has become `,tn(`${pl(t,s)} = ${pe(Ut(Bt(Math.log10(t),s)).end)}`),": nothing is left to learn from."]},act:"move w above 1.",done:({w:e})=>e>1,did:e=>{let{w:t}=e.S,s=wr(e);return[`${pl(t,s)} = ${pe(Ut(Bt(Math.log10(t),s)).end)}: it explodes. At 1 alone it stays.`]},at:".scalar .panel:nth-child(1)",state:Is()},{title:"From a number to a matrix",says:e=>["A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",`At ρ = ${G(gn(e,"w"))} a turn shrinks like the number, to `,tn(pe(Ut(Bt(Math.log10(gn(e,"w")),wr(e))).end)),"; a shear s may grow first."],act:"move s to 1.5 or more, and see it grow before it shrinks.",done:({shear:e})=>e>=1.5,did:e=>{let{most:t,peak:s,end:n}=Ut(Mo(e.S.w,e.S.shear,wr(e)));return[`The shear grows to ${pe(t)} at step ${s}, and ends at ${pe(n)}.`]},at:".scalar .panel:nth-child(2)",state:Is()},{title:"From a matrix to networks",says:e=>[`Each line follows an error of size 1 from the last step back to the first, in ${e.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,"At step 1 the RNN has ",Rt(e,"rnn")," of it left, the LSTM ",Rt(e,"lstm"),"."],act:"go to the last step, where all lines begin.",done:({t:e},{P:t})=>e===t.T-1,did:()=>["There all of the error is still there: 1. Compare how far each line falls to the left."],at:pr,lit:".norms .tools",clear:".side:nth-child(1)",state:Is(),hand:["ArrowLeft","ArrowRight","End"]},{title:"Which curve is which",says:()=>["dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ","The product of f is the cell’s own path alone: its forget gates multiplied, step by step."],act:"show the product of f.",done:({show:e})=>e.includes("f"),did:e=>["In the LSTM the product of f comes to ",Rt(e,"lstm","kept"),", all paths together to ",Rt(e,"lstm"),"."],at:".norms .tools .seg",lit:pr,clear:".side:nth-child(1)",state:Is()},{title:"An LSTM can vanish too",says:e=>[`It keeps an error as far as its forget gates stand open: near ${G(fn(gn(e,"bias")))} at a bias of ${G(gn(e,"bias"),1,!0)}, `,`near ${G(fn(0))} at 0.`],act:"move the forget-gate bias to 0.",done:({bias:e})=>e<=0,did:e=>["Now the LSTM has ",Rt(e,"lstm")," of the error left at step 1."],at:".knob.bias",lit:pr,folds:wl(".bias"),clear:".side:nth-child(1)",state:Is({show:["h","f"]}),free:["bias"]},{title:"A gate held at 1",says:()=>["Where f is exactly 1 the cell hands on what comes: the “constant error carousel”. ","A trained network moves its gates at every word."],act:"tick “Hold f at 1”.",done:({hold:e})=>e===!0,did:e=>["The product of f is ",Rt(e,"lstm","kept"),", and the LSTM’s dL/dc ",Rt(e,"lstm","c"),"."],at:".knob.hold",lit:pr,folds:wl(".hold"),clear:".side:nth-child(1)",state:Is({show:["h","f"]}),free:["hold"]},{title:"Before and after training",says:e=>{let{learn:t}=e.network;return[`Left the networks before, right after they learned “${e.network.title}”. `,`It was learned by ${gr(t,"lstm")} of the LSTM and ${gr(t,"rnn")} of the RNN, yet the LSTM’s dL/dh is `,Rt(e,"lstm","h","trained"),"."]},act:"show the product of f: what the cell itself keeps.",done:({show:e})=>e.includes("f"),did:e=>["Training raised the LSTM’s product of f from ",Rt(e,"lstm","kept")," to ",Rt(e,"lstm","kept","trained"),": the cell keeps, even where dL/dh is small."],at:".norms .tools .seg",lit:".sides, .readout",state:()=>({})}]};var ju={engine:"backpropagation",differences:"central differences",complex:"complex step"},xl=.001,_u=e=>e===null?"–":pe(Math.log10(e));function Hu({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<xl;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<xl?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function vl(e){let t={cell:null,signal:"h",side:null,t:null},s=(x,L)=>{let T=o("select",{"aria-label":x});return T.addEventListener("change",()=>{L(T.value),$()}),T},n=s("Cell",x=>t.cell=x),r=s("Side",x=>t.side=x),i={h:"dL/dh",c:"dL/dc"},a=Ke("Gradient",i,x=>{t.signal=x,$()},i),l=o("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});l.addEventListener("input",()=>{t.t=l.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(l.value))-1))}),l.addEventListener("change",()=>l.value=S().t+1),l.addEventListener("keydown",x=>x.key==="Enter"&&y());let c=o("button",{type:"button",class:"btn start"},"Check against differences");c.addEventListener("click",()=>y());let h=o("caption"),u=o("tbody"),d=o("table",{},h,o("thead",{},o("tr",{},...["found by","size","relative error"].map(x=>o("th",{scope:"col"},x)))),u),g=o("p",{class:"reads",role:"status"}),w=null,m=null,p=(x,L,T="")=>o("label",{class:T},o("span",{},x),L),{el:k,says:f}=Le("verify","Verify","any point of the plots, found again without backpropagation",[],o("div",{class:"choice"},p("Cell",n),a.el,p("Side",r,"wide"),p("Step",l),c),o("div",{class:"found"},d,g));f.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",o("code",{},"gatescope gradients MODEL TEXT --verify"),".");let S=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),E=x=>e.P.curves.some(L=>L.cell===x&&L.signal==="c");function y(){let{one:x}=e.S,L=e.seeds(S().side).length;e.ask("verify",{...S(),one:Math.min(x,L-1)})}function $(){let x=[...new Set(e.P.curves.filter(T=>T.side===S().side).map(T=>T.cell))];x.includes(S().cell)||(t.cell=x[0]),E(S().cell)||(t.signal="h");let L=(T,v,b)=>{T.replaceChildren(...v.map(([C,N])=>o("option",{value:C},N))),T.value=b};L(n,x.map(T=>[T,Mt(e,T)]),S().cell),L(r,Object.entries(e.P.sides).map(([T,{title:v}])=>[T,v??T]),S().side),a.set(S().signal);for(let T of a.el.children)T.disabled=!E(S().cell)&&T.textContent==="dL/dc";l.max=e.P.T,(t.t===null||l.getRootNode().activeElement!==l)&&(l.value=S().t+1)}function A(){if(h.textContent=m?`‖dL/d${m.signal}‖ at step ${m.t+1}, ${Mt(e,m.cell)}, ${e.P.sides[m.side]?.title??m.side}, seed ${e.seeds(m.side)[m.one]}`:"Nothing checked yet",u.replaceChildren(...Object.entries(ju).map(([T,v])=>o("tr",{class:m&&T==="differences"&&!m.resolved?"lost":""},o("th",{scope:"row"},v),o("td",{},m?$t(m[T]):"–"),o("td",{},T==="engine"?"":m?_u(m[`error_${T}`]):"–")))),!m)return void g.replaceChildren("Choose a point and press the button.");let[x,L]=Hu(m);g.replaceChildren(o("b",{},x),` ${L} Each number was moved by ${pe(Math.log10(m.step))} either way.`)}return{el:k,draw(x){let{t:L,cell:T,side:v}=e.S,b=`${L} ${T} ${v}`;b!==w&&Object.assign(t,{cell:null,side:null,t:null}),w=b,x("norms","detail","t")&&$(),x("norms")&&(m=null),x("verify")&&(m=e.got.verify),x("norms","verify")&&A(),x("busy","lost")&&(c.disabled=e.busy.has("verify")||!e.connected)}}}var Fu=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","number","theme","size"],Ru={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],w:["number"],shear:["number"],b:["number"],theme:["theme"]},Iu={scalar:hl,flow:Ua,spectrum:gl,paths:il,verify:vl},So=class extends Nt{said={};keys;constructor(t){super(t,Va+ul);let{state:s}=this,{t:n,side:r,one:i,cell:a,w:l,shear:c,b:h,show:u,off:d}=s.usual("view"),{theme:g}=this.S;this.S={t:n,side:r,one:i,cell:a,w:l,shear:c,b:h,theme:g,shown:this.curves(u),off:new Set(d)},this.questions=new _t(T=>this.tell(T)),this.got={},this.targets={},this.figures=new Promise(T=>this.made=T),this.near=new _s("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=On(s);let w=T=>T(this),[m,p,k,f,S,E,y,$]=[Kt,el,Za,Ya,cl,tl,sl,nl].map(w);this.sections=Object.fromEntries(Object.entries(Iu).map(([T,v])=>[T,w(v)]));let{scalar:A,...x}=this.sections,L=Object.values(x);this.parts=[m,A,p,k,f,S,E,...L,y,$],this.time=f.el,this.status=o("p",{class:"unseen",role:"status"}),this.networks=o("section",{class:"ask real","aria-label":"Networks"},o("h2",{},"Networks ",o("small",{},"the same in real ones: many numbers, and gates")),p.el),this.main=o("main",{},A.el,this.networks,k.el,o("div",{class:"right"},o("section",{class:"first","aria-label":"Gradient norms through time"},f.el,S.el),E.el,...L.map(T=>T.el),y.el)),this.root.append(ys(this),o("div",{class:"ask above"},m.el),this.main,$.el,this.status),this.listen(),zs(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[T,v]of Object.entries(this.model.progress))this.sections[T]?.el.style.setProperty("--done",v)})}close(){this.near.close(),this.questions.stop()}get touches(){return Ru}get guide(){return bl}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=Pt(t),{want:i}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(i,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([i,"busy","notice"]);if(this.said[i]=n.notices,n.file)Lt(n.file,r,"text/csv"),this.questions.forget(i);else{let{picture:h}=Ms(t);i==="norms"?this.accept(l,n.knobs,h,c,a):this.got[i]=h}this.draw(c)}accept(t,s,n,r,i){if((i||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;if(this.P=this.got.norms=n,i&&(this.text=s.text),this.shown=t.from,i){this.read(),this.resetView();let{given:c}=this.state.asked;Object.keys(this.usual).some(u=>c.has(u)&&!["text","networks"].includes(u))&&this.inPage&&this.networks.scrollIntoView()}else l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1;l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of i?Fu:["t","detail","lines","number"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return jn(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:i,one:a,cell:l,theme:c,shown:h,w:u,shear:d,b:g}=s,w=Object.keys(h).filter(p=>h[p]),m={t:r,side:i,one:a,cell:l,theme:c,show:w,off:[...s.off],w:u,shear:d,b:g,tour:this.tour.at};return{...t,...m,..._n(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:i,cell:a,show:l,off:c,w:h,shear:u,b:d}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:i,cell:a,w:h,shear:u,b:d,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(i).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,2))Zt(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:i}]of Object.entries(this.sections))i.classList.toggle("waiting",t.has(r)),t.has(r)||i.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),...this.tour.moves,w:()=>this.meanings.walk()}}},kl={render:e=>void new So(e)};function yl(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),i=e.arrays[`top.${t}.id`][1][1];return Array.from({length:i},(a,l)=>[e.words[n[s*i+l]],r[s*i+l]])}function Wu(e,t,s){let[[n,r]]=yl(e,t,s);if(e.answers.kind==="value")return{text:G(r,2),right:null};let i=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:me(n),right:i?a(n)===a(e.tokens[s+1]):null}}function $l(e){let t=o("div",{class:"says"}),s=o("div",{class:"lists"}),n=o("h2"),r=o("div",{class:"answers"},o("div",{class:"hd"},n),s),i=[],a=null;function l(){i=e.P.cells.map(h=>{let u=Array.from({length:5},()=>{let g=o("span",{class:"bar"}),w=o("span",{class:"w"}),m=o("span",{class:"n"});return{bar:g,word:w,p:m,row:o("li",{},g,w,m)}}),d=e.name({cell:h});return{rows:u,el:o("div",{},o("h3",{},d),o("ol",{class:"pred","aria-label":`What the ${d} answers`},...u.map(({row:g})=>g)))}}),s.replaceChildren(...i.map(h=>h.el))}function c(h){let{P:u,G:d,rem:g,fine:w,font:m}=e,p=e.name({cell:u.cells[h]}),k=o("div",{class:"line","aria-hidden":"true"},o("span",{class:"label"},p));for(let f=d.a;f<d.end;f++){let{text:S,right:E}=Wu(u,h,f),y=o("span",{class:E?"m right":"m",title:`${p}, after “${u.shown[f]}”: ${S}`},S),$=Math.max(ts(S,d.cw-4,.8125*g,E?650:400,m),w);y.style.cssText=`left:${d.x(f)+1}px;width:${d.cw-2}px;font-size:${$}px`,k.append(y)}return k}return{el:r,steps:t,draw(h){let{P:u,S:d}=e;if(u.cells.join()!==a&&(l(),a=u.cells.join()),h("picture","size","view")&&t.replaceChildren(...u.cells.map((w,m)=>c(m))),!h("picture","step","size"))return;let g=u.answers.title;n.replaceChildren(g[0].toUpperCase()+g.slice(1)," ",o("small",{},`${u.answers.kind==="label"?"at":"after"} “${u.shown[d.t]}”`)),i.forEach(({rows:w},m)=>{let p=yl(u,m,d.t),k=u.answers.kind==="value";w.forEach(({row:f,bar:S,word:E,p:y},$)=>{f.hidden=$>=p.length,!f.hidden&&(E.textContent=me(p[$][0]),y.textContent=k?G(p[$][1],3):fe(p[$][1]),S.hidden=k,S.style.width=`${100*p[$][1]}%`)})})}}}var qu=.2;function Ml(e){let t=e.filter(Number.isFinite).sort((r,i)=>r-i);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function Du(e,t,s=[]){return e.better==="higher"?[0,1]:[0,e.chance===null?Ml(t):Math.max(2*e.chance,1.05*Math.max(0,...s.filter(Number.isFinite)))]}var Bu=(e,t,s)=>e(t)===e(s)?e(t):`${e(t)}, latest ${e(s)}`,Uu=(e,t)=>e.filter(s=>{let n=s.latest&&e.find(r=>!r.latest&&r.cell===s.cell);return!n||Math.abs(n.y-s.y)>=t});function Sl(e){let t=$=>{let A=o("div",{class:"bk"}),x=o("div",{class:"labels","aria-hidden":"true"});return{name:$,target:A,labels:x,head:o("h2"),note:o("small"),el:o("div",{class:`plot ${$}`,role:"img"},A,x)}},s={score:t("score"),loss:t("loss")},n=o("div",{class:"curves"},...Object.values(s).flatMap($=>[o("div",{class:"hd"},$.head),$.el]));for(let{head:$,note:A}of Object.values(s))$.append(o("span")," ",A);let r=o("span"),i=o("span",{},"lower is better");s.score.head.firstChild.append(re("validation","Validation"),r),s.loss.head.firstChild.append(re("training loss","Training loss"));let a=($,A)=>o("span",{class:"key"},o("i",{class:`line ${$}`}),A);s.score.note.append(a("best","best weights so far")," ",a("latest","latest weights"),i);let l={score:{own:[0,"score"],other:[1,"score"],own_latest:[0,"latest"],other_latest:[1,"latest"]},loss:{own:[0,"loss"],other:[1,"loss"]}},c=null,h=!1,u=!1,d={};async function g(){c=await zs(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let $ of["iterations","score.y","loss.y"])c($).change.connect(()=>{u||(h=!0,requestAnimationFrame(()=>{E(),y()}))});for(let $ of Object.values(s))$.el.addEventListener("dblclick",()=>{h=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>y()).observe($.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let w=()=>Math.round(3.6*e.rem);function m(){for(let $ of Object.keys(s))c($).setv({min_border_left:e.gutter,min_border_right:w(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),c($).toolbar.active_drag=e.small?null:"auto"}let p=()=>e.P.cells,k=$=>$==="rnn"?"--rnn":"--ink";function f(){for(let $ of Object.keys(s)){Ft(c,$,e),c(`${$}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[A,[x,L]]of Object.entries(l[$])){let T=L==="latest";c(`${$}.${A}`).glyph.setv({line_color:e.css(k(p()[x])),line_width:T?1.25:x?2.25:3,line_dash:T?[4,3]:[],line_cap:T?"butt":"round"})}}c("chance").line_color=e.css("--ink3")}function S(){let{P:$,run:A,task:x}=e,{measure:L}=x,T=(A??e.choice).iterations,v=A?Array.from($.array("t")):[],b={score:z=>Qe(L,z),loss:z=>G(z,4)},C=Math.ceil(T/e.setup.points);u=!0;for(let z of Object.keys(s)){let M={t:v},P=[];for(let[I,[D,V]]of Object.entries(l[z])){let X=A&&$.array(`${D}.${V}`);M[I]=X?Array.from(X):v.map(()=>NaN),X&&P.push({line:I,cell:p()[D],latest:V==="latest"}),c(`${z}.${I}`).visible=!!X}let H=P.filter(({latest:I})=>!I),_=({line:I,cell:D},V)=>{let X=M[`${I}_latest`]??M[I];return`${e.name({cell:D})} ${Bu(b[z],M[I].at(V),X.at(V))}`},F=P.flatMap(({line:I})=>M[I]),R=P.flatMap(({line:I})=>M[I].filter((D,V)=>v[V]>qu*T)),[j,W]=z==="score"?Du(L,F,R):[0,Ml(F)];M.low=v.map(()=>j),M.high=v.map(()=>W),M.tip=v.map((I,D)=>[`iteration ${I.toLocaleString("en")}`,...H.map(V=>_(V,D))].join(`
`)),c(`${z}.source`).data=M,c(`${z}.hit`).glyph.width={value:C},h||c(`${z}.y`).setv({start:j,end:W}),d[z]=P.flatMap(({line:I,cell:D,latest:V})=>{let X=M[I].findLastIndex(Number.isFinite);return X<0?[]:[{t:v[X],v:M[I][X],cell:D,latest:V}]});let q=H.map(I=>_(I,-1)).join("; ");s[z].el.setAttribute("aria-label",v.length?`${z==="score"?`Validation ${L.title}`:"Training loss"} at iteration ${v.at(-1)}: ${q}.`:"No curve yet.")}h||c("iterations").setv({start:0,end:T}),c("chance").setv({location:L.chance??0,visible:L.chance!==null}),u=!1,E(),r.textContent=` ${L.title}`,i.hidden=L.better!=="lower";let{examples:N}=A??e.choice,O=N===e.setup.all?"":`, on the same ${N} examples`;s.loss.note.textContent=`${C>1?`mean of every ${C} iterations`:"of every iteration"}${O}`}function E(){let{start:$,end:A}=c("iterations"),x=Fe($,A,e.small?4:7).filter(Number.isInteger);for(let L of Object.keys(s)){let T=L==="score"&&e.task.measure.name==="accuracy"?100:1,v=c(`${L}.y`),b=e.run||T>1?Fe(v.start,v.end,6):[],C=Math.max(0,-Math.floor(Math.log10(T*(b[1]-b[0]))+1e-9))||0;c(`${L}.ticks`).ticks=b,c(`${L}.axis`).major_label_overrides=new Map(b.map(N=>[N,G(T*N,C)+(T>1?"%":"")])),c(`${L}.marks`).ticks=x,c(`${L}.iterations`).major_label_overrides=new Map(x.map(N=>[N,N.toLocaleString("en")]))}}function y(){if(!c||!e.P)return;let{measure:$}=e.task,A=c("iterations");for(let[x,{labels:L,el:T}]of Object.entries(s)){let{start:v,end:b}=c(`${x}.y`),C=T.clientHeight-6-Math.round(1.3*e.rem),N=T.clientWidth-e.gutter-w(),O=e.gutter+N,z=R=>Math.max(0,Math.min(C,C*(1-(R-v)/(b-v)))),M=R=>e.gutter+N*Math.max(0,Math.min(1,(R-A.start)/(A.end-A.start))),P=(d[x]??[]).map(R=>({...R,x:M(R.t),y:z(R.v)})),H=Uu(P,.6*e.rem).map(R=>{let j=`${R.cell==="rnn"?" rnn-h":""}${R.latest?" latest":""}`,W=R.latest?"latest":e.name({cell:R.cell});return{...R,span:o("span",{class:`name${j}`},W)}}),_=x==="score"&&$.chance!==null?[{x:O,y:z($.chance),span:o("span",{class:"name fine"},"chance")}]:[],F=H.some(R=>R.x+w()>O);for(let R of F?[[...H,..._]]:[H,_]){let j=Rn(R.map(W=>W.y),.95*e.rem,C);R.forEach(({span:W,x:q},I)=>{W.style.left=`${q+6}px`,W.style.top=`${6+j[I]}px`})}L.replaceChildren(...[...H,..._].map(({span:R})=>R)),!e.run&&x==="score"&&L.append(o("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return g(),{el:n,draw($){c&&($("size")&&m(),$("theme","size","picture")&&f(),$("run","picture")&&S(),$("run","picture","size","theme")&&y())}}}var Vu=200,El={cell:"cell",units:"unit",seed:"seed",iterations:"iteration",examples:"training examples"},Gu=e=>e?"Only these, again and again.":"Drawn anew for every batch.";function Tl(e){let{setup:t}=e,s=f=>o("select",{},...f.map(([S,E])=>o("option",{value:S},E))),n=f=>o("input",{type:"number",min:e.state.named[f].low,max:e.state.named[f].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([f,S])=>[f,S.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),examples:s(e.state.named.examples.choices.map(f=>[f,f===t.all?"always new":`the same ${f}`])),beside:o("input",{type:"checkbox"})},i=o("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations",examples:"Examples"},l=Object.entries(a).map(([f,S])=>(r[f].setAttribute("aria-label",S),o("label",{class:f},El[f]?re(El[f],S):o("span",{},S),r[f]))),c=o("fieldset",{class:"choice","aria-label":"What to train"},...l,o("label",{class:"check"},r.beside,i)),h=o("small");r.examples.after(h);let u=Kt(e),d=o("div",{class:"ask",role:"region","aria-label":"The run"},c,u.el),g=0,w=null;e.chosenNow=()=>(clearTimeout(g),{...Object.fromEntries(Object.keys(a).map(S=>[S,r[S].value])),beside:r.beside.checked});let m=()=>e.send({choice:e.chosenNow()}),p=()=>{i.textContent=`${Be(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`},k=()=>{h.textContent=Gu(r.examples.value!==t.all)};r.task.addEventListener("change",()=>{let f=t.tasks[r.task.value];r.units.value=f.units,r.iterations.value=f.iterations,m()}),r.cell.addEventListener("change",()=>{p(),m()}),r.examples.addEventListener("change",()=>{k(),m()}),r.beside.addEventListener("change",m);for(let f of[r.units,r.seed,r.iterations])f.addEventListener("input",()=>{clearTimeout(g),g=setTimeout(m,Vu)}),f.addEventListener("keydown",S=>{S.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(f){if(u.draw(f),!!f("run")&&(c.disabled=e.live,w===null||f("choice"))){for(let S of Object.keys(a))r[S].value=e.choice[S];r.beside.checked=e.choice.beside,p(),k(),w=!0}}}}var Yu=80;function Cl(e){let t=o("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=o("span",{class:"count"}),n=o("div",{class:"asked"},o("span",{class:"count","aria-hidden":"true"},"Probe"),o("div",{class:"field"},t),s),r=0,i=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),Yu)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==i&&t.getRootNode().activeElement!==t&&(t.value=e.text),i=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:h}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?h.one:h.many}`}}}var Eo={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Ku=e=>U("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},U("path",{d:e}));function Xu({state:e,ahead:t,elapsed:s,rate:n,left:r}){let i=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${G(n,1)} a second`,a=Pr(s);return{waiting:t?`waiting, ${t} ${t===1?"training":"trainings"} before yours`:"waiting, yours is next",starting:"starting",paused:`paused at ${a}`,scoring:`${a} · scoring on test`,done:`done in ${a}`,stopped:`stopped at ${a}`,diverged:`diverged at ${a}`,late:`ended at ${a}`,failed:`broke off at ${a}`}[e]??`${a}${i}${r===null?"":` · ${Pr(Math.ceil(r))} left`}`}var To=["waiting","scoring"],Ju=.1,Zu=.99,Qu=.02;function em(e,{name:t,first:s,examples:n,measure:r}){let{loss:i,score:a,latest:l,best:c}=e,h=r.better==="higher";if(i===null||l===null||!(i<Ju*s))return"";if(h&&l>=Zu)return`For the ${t} these ${n} were enough to learn the task.`;let u=h?a-l:(l-a)/a,d=Qe(r,l),g=r.chance===null?"":`; chance is ${Qe(r,r.chance)}`,w=`The ${t} knows its ${n} examples by heart, and new ones less well:`;return u<Qu?`${w} its validation ${r.title} is ${d}${g}.`:`${w} its validation ${r.title} was ${Qe(r,a)} after iteration ${(c??0).toLocaleString("en")} and is ${d} now${g}.`}function Ll(e){let t=U("path"),s=o("span"),n=o("button",{type:"button",class:"btn start"},U("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=o("button",{type:"button",class:"btn stop"},Ku(Eo.stop),o("span",{},"Stop")),i=o("b"),a=o("small"),l=o("span",{class:"r"}),c=o("b"),h=o("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),u=o("div",{class:"bar"},o("div",{class:"transport",role:"group","aria-label":"Training"},n,r,o("span",{class:"where"},o("span",{class:"roomy"},"iteration "),i,a),l),h),d=o("table"),g=o("p",{class:"verdict"}),w=o("div",{class:"results"},d,g);n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=E=>Be(e.setup.cells[E.cell]);function m(){let{run:E,live:y}=e,$=y?E.state==="paused"?"Resume":"Pause":"Start";s.textContent=$,t.setAttribute("d",$==="Pause"?Eo.pause:Eo.start),n.title=`${$} (space)`,n.disabled=!e.connected||y&&To.includes(E.state),r.disabled=!e.connected||!y}function p(){let{run:E}=e,{iterations:y}=E??e.choice,$=E?.iteration??0;i.textContent=$.toLocaleString("en"),a.textContent=` / ${y.toLocaleString("en")}`,l.textContent=E?Xu(E):"",c.style.width=`${100*$/y}%`,h.setAttribute("aria-valuemax",y),h.setAttribute("aria-valuenow",$)}let k=[],f=null;function S(){let{run:E,task:y}=e,{measure:$}=y,A=E?.nets??[],x=JSON.stringify([E?.task,A.map(v=>[v.cell,v.name])]);if(x!==f){f=x,k=A.map((b,C)=>{let N=Array.from({length:5},()=>o("td")),O=o("td",{class:"acts"});if(b.name){let z=H=>e.state.to("explore",{model:b.name,...H}),M=o("a",{class:"btn",href:z(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(b)} in the Explorer, in a new tab`},"Explore");M.addEventListener("click",()=>{M.href=z({text:e.text,theme:e.S.theme})});let P=o("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(b)} as .safetensors`},"Download");P.addEventListener("click",()=>e.send({do:"file",net:C})),O.append(M," ",P)}return{cells:N,row:o("tr",{},o("th",{scope:"row"},o("i",{class:b.cell==="rnn"?"line rnn":"line"}),e.name(b)),...N,O)}});let v=["","parameters",re("training loss"),[re("validation"),", best"],"latest",["on ",re("test texts","test")],""];d.replaceChildren(o("caption",{class:"unseen"},"What each network reached"),o("thead",{},o("tr",{},...v.map(b=>o(b?"th":"td",b?{scope:"col"}:{},b)))),o("tbody",{},...k.map(({row:b})=>b))),d.hidden=!A.length}A.forEach((v,b)=>{let[C,N,O,z,M]=k[b].cells;C.textContent=v.parameters.toLocaleString("en"),N.textContent=G(v.loss,3),O.textContent=Qe($,v.score),O.title=v.best?`${$.title} of the best weights so far, those after iteration ${v.best}`:"",z.textContent=Qe($,v.latest),z.title=`${$.title} of the weights that were last checked`,M.textContent=v.fault?"diverged":Qe($,v.test),M.title=v.fault??$.title});let L=E!==null&&E.examples!==e.setup.all,T=A.map((v,b)=>{let C=L&&e.P.cells.length>b&&e.P.array(`${b}.loss`)[0];return L?em(v,{name:e.name(v),first:C,examples:E.examples,measure:$}):""});g.replaceChildren(...T.filter(Boolean).map(v=>o("span",{},v))),g.hidden=!T.some(Boolean)}return{el:u,results:w,draw(E){E("run")&&(m(),p(),S())}}}var Al=`.choice {
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
`;var sm=250,nm=5e3,Co=class extends Nt{choice=null;text;version;name;chosenNow;constructor(t){super(t,Al),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new _t(d=>this.tell(d)),this.run=null,this.came=On(this.state),this.parts=[Tl,Ll,Sl,Cl,Cs,Wn,$l].map(d=>d(this));let[s,n,r,i,a,l,c]=this.parts;this.time=o("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},o("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),o("div",{class:"probe"},i.el,this.time,c.el)),this.root.append(ys(this),s.el,this.main,this.status),this.listen();let h=d=>this.live&&!this.closed&&this.connected&&d.preventDefault();this.inPage&&addEventListener("beforeunload",h),this.receive(this.model.payload,!0);let{brought:u}=this.state;u!==void 0&&this.send({text:u})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),i=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:i}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=Pt(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return Lt(n.file,r,"application/octet-stream");if([...this.questions.busy].some(d=>d!=="look"&&d!=="file"))return;let a=Ms(t),l=this.P,c=this.run?.state,h=new Set(["run"]),u=JSON.stringify(a.notices);if((s||u!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=u,h.add("notice")),a.fault)return this.live&&this.pollIn(nm),this.draw(h);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let d of st)h.add(d)}this.returning&&h.add("choice"),this.returning=!1,this.resetView(),this.draw(h),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(sm)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&bs(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:i}=r.asked;this.notices.push(...t?[]:i.server,...i.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&To.includes(t.state)||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),i={waiting:"Other trainings are running. Yours waits for a place and starts by itself.",starting:`Training ${r}.`,running:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||i[t];a&&he(this.status,a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return jn(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:i}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:i&&r.t<i.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,..._n(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...i}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:i,text:n??this.setup.tasks[i.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},zl={render:e=>void new Co(e)};var Pl=4,rm=4;function Nl(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let i=e.words.indexOf(r);return i<0?null:s[t*n+i]}}function Lo(e,t,s,n=Pl){let r=Nl(e,s),i=Nl(t,s),a=new Set;for(let h of[e,t])if(s<h.T)for(let[u]of h.top(s).slice(0,rm))a.add(u);let l=[...a].map(h=>({word:h,a:r?r(h):null,b:i?i(h):null})),c=h=>Math.max(h.a||0,h.b||0);return(l.length>1?l.sort((h,u)=>c(u)-c(h)):l).slice(0,n)}var Ol=({answers:e},t)=>e.kind==="value"?G(t,3):fe(t),pn=(e,t)=>e.top(t)[0];function xr(e,t){let[s,n]=pn(e,t);return[me(s),Ol(e,n)]}function br(e,t,s){let[n,r]=[e,t].map(i=>i.array("p").subarray(s*i.array("p").length/i.T,(s+1)*i.array("p").length/i.T));return n.length===r.length&&n.every((i,a)=>i===r[a])}function om(e,t,s,{kind:n,names:r,held:i,trained:a=!0,asks:l=null}){let c=e.answers.kind==="value",h=[],u=k=>h.push({text:k,b:!0}),d=k=>h.push({text:k}),g=c?"answers":e.answers.kind==="next"?"expects":"says",w=k=>`after “${ge(k.shown[s],24)}”`,m=k=>{let[f,S]=pn(k,s);c?u(G(S,3)):(d("“"),u(me(f)),d(`” (${fe(S)})`))};if(n==="changes"){if(d(`${i&&a?"As trained the model":i?"Untouched, the model":"The model"} ${g} `),m(e),d(` ${w(e)}.`),!i)return c||!l||s<l[0]?d(" Hold a gate to see what it would have said."):(d(" Will it still say “"),u(me(pn(e,s)[0])),d(`” with ${l[1]}?`)),h;e===t||br(e,t,s)?d(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(d(` With your change it ${!c&&pn(e,s)[0]===pn(t,s)[0]?"still ":""}${g} `),m(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([f,S],E)=>(d(`${E?" ":""}${S[0].toUpperCase()}${S.slice(1)}${S.endsWith("changed")?", ":" "}`),s>=f.T?d(`is over at “${ge(f.shown[f.T-1],24)}”.`):(d(`${g} `),m(f),d(E&&f.tokens[s]===e.tokens[s]?".":` ${w(f)}.`)))),e===t&&d(" They are the same.");let{parts:p}=t;return e!==t&&p!==null&&p!==void 0?d(p===s?" Here the two runs disagree for the first time.":` The two runs first disagree after “${ge(t.shown[p],24)}” (step ${p+1}).`):e!==t&&p===null&&!c&&!(n==="changes"&&br(e,t,s))&&d(n==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),h}function jl(e){let{setup:t,other:s,weights:n,name:r}=e,i=n==="trained",a=e.listed.some(ze);if(!s)return{kind:"changes",a:i?"as trained":"untouched",b:"with your change",held:a,trained:i};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:i};let[l,c]=[e.find(r),e.find(s.model)],h=(u,d)=>{let g=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${u.seed}`:`${u.units} units`}`:"");return`${Be(t.cells[u.cell])}${g||""}${d==="initial"?", untrained":""}`};return{kind:"network",a:`the ${h(l,n)}`,b:`the ${h(c,s.weights)}${a?", changed":""}`,held:a,trained:i}}function _l(e){let t=o("p",{class:"verdict","aria-live":"polite"}),s=o("h2"),n={a:o("span",{class:"a"}),b:o("span",{class:"b"})},r=Array.from({length:Pl},()=>{let c={a:o("span",{class:"n a"}),left:o("i",{class:"bar a"}),word:o("span",{class:"w"}),right:o("i",{class:"bar b"}),b:o("span",{class:"n b"})};return{el:o("li",{},c.a,o("span",{class:"arm a"},c.left),c.word,o("span",{class:"arm b"},c.right),c.b),...c}}),i=o("ol",{},...r.map(({el:c})=>c)),a=o("section",{class:"answers"},o("div",{class:"hd"},s),o("div",{class:"whose"},n.a,n.b),i),l=()=>{let{S:c,proposed:h}=e,[{signal:u,steps:d},...g]=h;return c.pin>=0||d===null?null:[d[0],`${g.length?"the gates":u} held over ${e.names(d)}`]};return{el:a,verdict:t,draw(c){if(c("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!c("picture","t","pins"))return;let{A:h,P:u,S:d}=e,g=e.titles,{t:w}=d,m=u.answers.kind==="value",p=om(h,u,w,{...g,names:g,asks:l()});t.replaceChildren(...p.map(({text:A,b:x})=>x?o("b",{},A):A));let{title:k,kind:f}=u.answers,S=`“${ge(u.shown[w],24)}”`;s.textContent=`${k[0].toUpperCase()}${k.slice(1)} ${f==="label"?"at":"after"} ${S}`;let E=h===u&&g.kind==="changes";a.classList.toggle("alone",E);for(let A of["a","b"])n[A].textContent=g[A].replace(/^the (?=\w+( |,|$))/,x=>g.kind==="network"?"":x);E&&(n.b.textContent="nothing is held yet");let y=Lo(h,u,w);i.setAttribute("aria-label",`${k}: ${g.a}, then ${g.b}`);let $=m?Math.max(1,...y.flatMap(({a:A,b:x})=>[Math.abs(A??0),Math.abs(x??0)])):1;r.forEach((A,x)=>{let L=y[x];if(A.el.hidden=!L,!!L){he(A.word,me(L.word));for(let[T,v]of[["a",A.left],["b",A.right]]){let b=L[T];he(A[T],E&&T==="b"?"":b===null?"–":Ol(u,b)),v.style.width=`${b===null||E&&T==="b"?0:100*Math.abs(b)/$}%`}A.el.classList.toggle("up",(L.b??0)>(L.a??0))}})}}}var im={changes:"my changes",sentence:"another sentence",network:"another network"};function Hl(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function am(e,t){let s=[...new Set(e.filter(i=>i.task===t.task).map(i=>i.cell))].filter(i=>i!==t.cell),n=["gru","lstm"].find(i=>s.includes(i))??s[0];return(n?Ir(e.filter(i=>i.task===t.task),{...t},{cell:n}):null)??e.find(i=>i.task===t.task&&i.name!==t.name)??null}function Fl(e){let t=m=>Tn(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...m})),s=t({P:{get:()=>e.A},send:{value:(m,p)=>p?.jump?e.example(m.text):e.send(m,p)},typed:{set:m=>e.typed=m}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:m=>{let{length:p,...k}=e.asked.other??{};e.send({other:{...k,...m}})}}}),r=o("select",{class:"othernet","aria-label":"The other network"}),i=o("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=o("div",{class:"with"},o("span",{},"with"),r,o("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=o("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=o("div",{class:"second"},n.el,a,i,l),h=o("div",{class:"question"},s.el,c),u=Ke("Compare with",im,d);i.addEventListener("click",()=>d("changes")),r.addEventListener("change",()=>{let[m,p]=r.value.split(" ");e.send({other:{model:m,weights:p}}),e.root.focus({preventScroll:!0})});function d(m){if(m===Hl(e.asked.other,e.asked))return;let{model:p,weights:k}=e.asked,f=e.find(p),S=am(e.setup.models,f);return m==="changes"?e.send({other:null}):m==="network"?e.send({other:S?{model:S.name,weights:k}:{model:p,weights:k==="trained"?"initial":"trained"}}):(g=!0,e.send({other:{text:e.text}}))}let g=!1;function w(){let{setup:m,entry:p,name:k}=e,f=m.models.filter(y=>y.task===p.task),S=(y,$)=>{let{cell:A,units:x,seed:L}=y,T=$==="initial"?", initial weights":"";return o("option",{value:`${y.name} ${$}`},`${Be(m.cells[A])}, ${x} units, seed ${L}${T}`)},E=Object.keys(m.cells).filter(y=>f.some($=>$.cell===y));r.replaceChildren(...E.map(y=>o("optgroup",{label:m.cells[y]},...f.filter($=>$.cell===y&&!($.name===k&&e.weights==="trained")).map($=>S($,"trained")))),e.weights==="trained"&&o("optgroup",{label:"Before training"},...f.filter(y=>y.name===k).map(y=>S(y,"initial"))))}return{el:h,ways:u.el,draw(m){if(e.P&&e.before!==null||(s.draw(m),!e.P||!m("picture")))return;let{other:p}=e,k=Hl(p,{model:e.name,weights:e.weights});u.set(k),c.hidden=k==="changes",n.el.hidden=k!=="sentence"&&e.text2===e.text,a.hidden=k!=="network",l.hidden=k!=="sentence",w(),p&&(r.value=`${p.model} ${p.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(m),g&&(g=!1,n.el.querySelector(".sentence").focus()))}}}var lm=[0,200,600,1200,2e3],Rl=({better:e},t,s)=>e==="lower"?s-t:t-s;function kr({measure:e,whole:t},{score:s,random:n}){let r=n.map(i=>Rl(e,t.score,i));return[Rl(e,t.score,s),Math.min(...r),Math.max(...r)]}var Ao=([e,t,s])=>e>s?"more":e<t?"less":"same",zo={more:"more than any of them",same:"no more than they do",less:"less than any of them"},cm=["no","one","two","three","four","five","six","seven","eight"],yr=e=>cm[e]??String(e);function vr({name:e,digits:t},s,n=!0){return e==="accuracy"?`${G(100*s,1)}${n?G(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:G(s,t)}function No(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,h,u]=kr(e,l),d=l.random.length,g=l.k===1?`${yr(d)} single units drawn at random cost`:`${yr(d)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${vr(s,c)}; ${g} ${vr(s,h,!1)} to ${vr(s,u)}: ${zo[Ao([c,h,u])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[Ao(kr(e,l))].push(l.k);let i=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${zo[l]} with ${ks(c)} of them cut`),[a]=kr(e,n[0]);return`Cutting the best unit for ${t} costs ${vr(s,a)}. Beside as many random units the best cost ${i.join("; ")}.`}function Il(e){let t="units",s=!1,n={},r={},i=o("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=o("select",{"aria-label":"Feature"}),l=Ke("What to cut",{units:"units",feature:"the best units for"},C=>{t=C,x()}),c=o("button",{type:"button",class:"btn start"},"Cut"),h=o("span",{class:"done",role:"status"}),[u,d]=l.el.children,g=o("div",{class:"cuts"},o("span",{class:"seg"},u,i),o("span",{class:"seg"},d,a),c,h),w=it("scores"),m=o("table"),p=o("p",{class:"reads"}),k=o("div",{class:"pair"},o("div",{class:"panel"},w.el),o("div",{class:"panel scroll"},m)),{el:f,says:S}=Le("cut",re("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],g,p,k);S.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),i.addEventListener("input",()=>{s=!0,t="units",x()}),i.addEventListener("keydown",C=>C.key==="Enter"&&!c.disabled&&A()),a.addEventListener("change",()=>{t="feature",x()}),c.addEventListener("click",A);let E=()=>e.measured.get(e.name)?.features??[],y=()=>cn(i.value||"-",e.A.H),$=()=>JSON.stringify([e.name,e.weights]);function A(){let C=y()??null;r={about:t==="feature"?`“${E().find(({name:O})=>O===a.value)?.title}”`:`unit${C.length===1?"":"s"} ${mt(C)}`,key:$()},e.ask("cut",t==="feature"?{feature:a.value}:{units:C})}function x(){let{A:C,S:N}=e,O=E(),z=e.busy.has("cut");s||(i.value=String(Math.min(N.unit,C.H-1))),O.length||(t="units");let M=a.value;a.replaceChildren(...O.map(({name:_,title:F})=>o("option",{value:_},F))),O.some(({name:_})=>_===M)&&(a.value=M),d.parentNode.hidden=!O.length,l.set(t);let P=t==="units"?y():null,H=t==="units"&&(!P?.length||P.length>=C.H||P.length>e.setup.most.cut);i.setAttribute("aria-invalid",String(H)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":P?.length>1?`Cut ${ue(P.length,"unit")}`:"Cut it",c.disabled=z||!e.connected||H,h.textContent=z?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:H?`units from 0 to ${C.H-1}, such as 3 or 3,7-9, and not all`:"",f.classList.toggle("waiting",z),f.style.setProperty("--done",z?e.progress?.cut??0:0)}let L=()=>n.key===$()?e.got.cut:null;function T(){let C=L(),{about:N}=n;for(let I of[p,k])I.hidden=!C;if(!C)return;let{measure:O,rows:z,whole:M,rules:P}=C,H=I=>Qe(O,I),_=I=>I.length?`${H(Math.min(...I))} to ${H(Math.max(...I))}`:"–";p.replaceChildren(o("b",{},No(C,N)),` The whole network: ${H(M.score)} ${O.name==="accuracy"?"right":O.title} on ${(C.n??M.n).toLocaleString("en")} test answers`,O.chance===null||O.chance===void 0?".":` (chance: ${H(O.chance)}).`),v(C);let F=Object.keys(M.by_rule),R=I=>C.by==="feature"?`best ${I.k}`:N,j=[["all",M.score,I=>[I.score,I.random]],...F.map(I=>[I,M.by_rule[I],D=>[D.by_rule[I],D.random_rules[I]]])],W=z.length>1?z.map(I=>[R(I),mt([...I.units].sort((D,V)=>D-V)),H(I.score),_(I.random),zo[Ao(kr(C,I))]]):j.map(([I,D,V])=>[I,H(D),H(V(z[0])[0]),_(V(z[0])[1])]),q=z.length>1?["cut","units",O.title,`${yr(z[0].random.length)} random`,""]:["rule","whole","cut",`${yr(z[0].random.length)} random`];m.replaceChildren(o("thead",{},o("tr",{},...q.map(I=>o("th",{scope:"col"},I)))),o("tbody",{},...W.map(I=>o("tr",{},o("th",{scope:"row",title:P[I[0]]??""},I[0]),...I.slice(1).map(D=>o("td",{},D))))))}function v(C){let{measure:N,rows:O,whole:z}=C,{rem:M}=e,{width:P}=w.measure(),H=3.6*M,_=P-1.2*M,F=At({a:0,n:O.length+1},O.length+1,_,H),R=[z.score,...O.flatMap(J=>[J.score,...J.random]),...typeof N.chance=="number"?[N.chance]:[]],j=Math.max(...R),W=Math.min(...R,j-(N.name==="accuracy"?.1:.2*Math.abs(j))),q=.06*(j-W),I=W-q,D=j+q,V=N.name==="accuracy"?100:1,X=Fe(V*I,V*D,5),te=X.every(Number.isInteger)?0:N.digits??2,K=[z.score,...O.map(J=>J.score)],Z=[z.score,...O.map(J=>Math.max(...J.random))],oe=J=>J>0;if(w.draw({x:Wt(F),y:{low:I,high:D,top:.9*M,below:2.6*M},rows:X.map(J=>[J/V,`${G(J,te)}${V>1?"%":""}`]),along:K.map((J,Q)=>[Q,Q?String(O[Q-1].k):"none"]),foot:1.5*M,lines:[{values:Z,kind:"draws",name:"random units",named:oe},{values:K,kind:"cut",name:C.by==="feature"?"the best units":"cut",named:oe},...typeof N.chance=="number"?[{values:[N.chance,N.chance],at:[-.5,O.length+.5],kind:"chance",aside:!0}]:[]],bars:J=>O.map((Q,le)=>[[F.centre(le+1)-5,J(Math.min(...Q.random))],[F.centre(le+1)+5,J(Math.max(...Q.random))]]),marks:[...O.flatMap((J,Q)=>J.random.map(le=>({k:Q+1,v:le,kind:"draw",r:3}))),...K.map((J,Q)=>({k:Q,v:J,kind:"point",r:4.5}))],said:`${N.title} against the number of units cut. ${p.textContent}`,rem:M}),!w.frame)return;let{x:se,y:B}=w.frame,Y=C.by==="feature"?"units cut, the best first":"units cut";w.under.replaceChildren(...O.map((J,Q)=>U("path",{class:"range",d:`M${se.at(Q+1)} ${B(Math.min(...J.random))}V${B(Math.max(...J.random))}`})),U("text",{x:(H+_)/2,y:w.el.clientHeight-.3*M,"text-anchor":"middle"},Y))}function b(){let C=!1;for(let N of["wheel","pointerdown","keydown"])addEventListener(N,()=>C=!0,{once:!0,passive:!0});for(let N of lm)setTimeout(()=>C||f.scrollIntoView(),N)}return e.inPage&&location.hash==="#cut"&&b(),{el:f,draw(C){e.P&&(C("cut")&&(n=r),C("picture","unit","busy","cut")&&x(),C("cut","picture","size","theme")&&T())}}}function dm({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:qt(s.flatMap((a,l)=>e.includes(a)?[l]:[])),i=t===null?[[0,n-1]]:qt(t.filter(a=>a<n));return r.flatMap(a=>i.map(l=>({rows:a,steps:l})))}function hm([e,t],[s,n],r,i){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,h]=[Math.min(t,n),Math.max(t,n)],u=r.slice(c,h+1).sort((g,w)=>g-w),d=Array.from({length:l-a+1},(g,w)=>a+w);return{units:u.length===r.length?null:u,steps:d.length===i?null:d}}function $r(e,t,s){let n=Math.min(e.T,t.T),r=t.H,i=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,h)=>a[h]-i[h]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,h)=>Math.max(c,Math.abs(h)),0)}}function Mr(e,{name:t,most:s}){let[n,...r]=is(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var um=4;function Sr(e,{tip:t,brushed:s=null}){let n=o("canvas",{"aria-hidden":"true"}),r=U("svg",{class:"mark","aria-hidden":"true"}),i=o("div",{class:"under","aria-hidden":"true"}),a=o("div",{class:"tag"}),l=o("span",{class:"unit","aria-hidden":"true"}),c=o("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),h=o("div",{class:"umap"},c,i),u=null,d=null,g=0,w=[],m=null,p="";a.hidden=!0;let k=x=>{let L=n.getBoundingClientRect(),T=Math.floor((x.clientY-L.top)/L.height*u.H);return[Math.min(u.T-1,d.step(x.clientX-L.left+d.gutter)),Math.max(0,Math.min(u.H-1,T))]};tt(n,{press:x=>u!==null&&k(x),slop:s?um:1/0,move:(x,L)=>f(L,k(x)),click(x){let[L,T]=k(x);S(),e.pick(e.order[T]),e.go(L)},cancel:x=>x.key==="Escape"&&S()}),n.addEventListener("pointermove",x=>{if(!u)return;let[L,T]=k(x),v=c.getBoundingClientRect(),b=e.order[T];a.textContent=`${t(L,b)} · unit ${b} · step ${L+1} “${ge(e.P.shown[L],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(v.width-a.offsetWidth,x.clientX-v.left+12))}px`,a.style.top=`${x.clientY-v.top-30}px`});for(let x of["pointerleave","pointercancel"])n.addEventListener(x,()=>a.hidden=!0);c.addEventListener("keydown",x=>{if(!s||!u)return;let L=x.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[x.key];if(x.key==="Escape"&&m)S();else if(!L)return;if(x.preventDefault(),!L)return;let T=m?.[0]??[Math.min(e.S.t,u.T-1),e.order.indexOf(e.S.unit)],[v,b]=m?.[1]??T;f(T,m?[Math.max(0,Math.min(u.T-1,v+L[0])),Math.max(0,Math.min(u.H-1,b+L[1]))]:T)}),i.addEventListener("click",x=>{let L=x.target.closest("[data-step]");L&&e.go(Number(L.dataset.step))});function f(x,L){m=[x,L],$(),s(hm(x,L,e.order,u.T))}function S(){m&&(m=null,$(),s(null))}let E=(x,L,T,v,b,C)=>{let[N,O]=[Math.max(L,d.a),Math.min(T,d.end-1)],z=g/u.H;return N>O?null:U("rect",{class:x,x:d.x(N)-C,y:v*z-C,width:(O-N+1)*d.cw+2*C-1,height:(b-v+1)*z+2*C})},y=(x,...L)=>[E(`halo ${x}`,...L,1.5),E(`edge ${x}`,...L,0)];function $(){if(!u||!d)return;let{S:x}=e,L=e.order.indexOf(x.unit);r.replaceChildren(...[...w.flatMap(({rows:T,steps:v})=>y("kept",...v,...T)),...y("row",d.a,d.end-1,L,L),x.t<u.T&&E("step",x.t,x.t,0,u.H-1,0),...m?y("brush",Math.min(m[0][0],m[1][0]),Math.max(m[0][0],m[1][0]),Math.min(m[0][1],m[1][1]),Math.max(m[0][1],m[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${x.unit}`,l.style.top=`${Math.max(0,Math.min(g-16,(L+.5)*g/u.H-8))}px`;for(let T of i.children)T.classList.toggle("cur",Number(T.dataset.step)===x.t)}function A(){let{A:x,P:L}=e,T=x.shown.some((b,C)=>C<L.T&&b!==L.shown[C]);i.classList.toggle("two-texts",T);let v=b=>{let C=o("span",{"data-step":b,style:`left:${d.x(b)}px;width:${d.cw}px`,title:L.shown[b]},o("b",{},L.shown[b]));return T&&b<x.T&&x.shown[b]!==L.shown[b]&&C.prepend(o("s",{},x.shown[b])),C};i.replaceChildren(...d.cw<1.1*e.rem?[]:Array.from({length:d.n},(b,C)=>v(d.a+C)))}return{el:h,clear:S,mark:$,paint(x,{name:L,full:T,colours:v=L,pins:b=[],said:C}){let N=e.order.join();u&&(u.T!==x.T||N!==p)&&S(),[u,p]=[x,N];let O=c.clientWidth,z=devicePixelRatio||1,M=e.small?0:e.gutter;if(g=c.clientHeight,!O||!g)return;d=At(e.S.view,e.P.T,O,M);let P=o("canvas",{width:u.T,height:u.H}),H=Vr(u,L,e.order,R=>e.palette.of(v,R,T));P.getContext("2d").putImageData(new ImageData(H,u.T,u.H),0,0),n.width=Math.round((O-M)*z),n.height=Math.round(g*z),n.style.cssText=`left:${M}px;width:${O-M}px;height:${g}px`;let _=n.getContext("2d"),F=d.cw>=14?Math.max(1,Math.round(z)):0;_.imageSmoothingEnabled=!1,_.drawImage(P,d.a,0,d.n,u.H,0,0,n.width,n.height);for(let R=1;F&&R<=d.n;R++)_.clearRect(Math.round(R*d.cw*z)-F,0,F,n.height);w=b.flatMap(R=>dm(R,e.order,u.T)),c.setAttribute("aria-label",C),A(),$()}}}function mm(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],i=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:i<0?null:i-n}}function fm(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:i,peak:a,left:l,half:c}=e;if(t<i)return`Up to ${n(t)} nothing differs; it begins at ${n(i)}.`;let h=a===s-1,u=h||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${ue(c,"step")} later`:"; half of it is not gone yet";return t===a?h&&i<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${Je(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${Je(l)} of what it did at its largest, at ${n(a)}`}${u}${h?": it still grows":""}.`}function gm(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var pm=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function Wl(e){let t=o("h3"),s=o("table",{class:"moved"}),n=o("h3"),r=it("sizes"),i=o("div",{class:"labels","aria-hidden":"true"});r.el.append(i);let a=o("h3"),l=o("span",{class:"legend"}),c=Sr(e,{tip:(T,v)=>`Δ${e.S.focus} ${G(w.values[T*w.H+v],4,!0)}`}),{el:h,says:u,note:d}=Le("differences","What changed, step by step","with your change minus as trained",[],o("div",{class:"pair"},o("div",{class:"panel"},t,s),o("div",{class:"panel"},n,r.el,o("div",{class:"maphead"},a,l),c.el))),g=e.near.watch(h),w=null,m=null;r.el.addEventListener("click",T=>{m&&!ss(T)&&e.go(m.step(T.clientX-r.el.getBoundingClientRect().left))});let p=()=>Math.min(e.A.T,e.P.T),k=T=>`“${e.P.shown[T]}”`,f=()=>e.A===e.P;function S(){let{A:T,P:v,S:b}=e;if(e.sameNet){let N=new Float32Array(p());return["c","h"].filter(O=>v.signals.includes(O)).map(O=>({name:`‖Δ${O}‖`,term:O,kind:O===v.memory?"c":"h",values:v.array(`size.${O}`)??N}))}let C=T.signals.includes(b.focus)?b.focus:"h";return[{name:`mean ${C}, ${e.titles.b}`,term:C,kind:"c",values:v.mean(C),signed:!0},{name:`mean ${C}, ${e.titles.a}`,term:C,kind:"trained",values:T.mean(C),signed:!0}]}function E(){let{P:T,S:v,rem:b}=e,{width:C,height:N}=r.measure();if(!C||!N)return;m=At(v.view,T.T,C,e.gutter);let O=p(),z=S().map(q=>({...q,values:q.values.subarray(0,O)})),M=z.flatMap(q=>Array.from(q.values)),P=Math.min(0,...M),H=Math.max(...M)||1,_=Fe(P,H,3),F=[Math.min(P,..._),Math.max(H,..._)],R=Array.from({length:Math.max(0,Math.min(O,m.end)-m.a)},(q,I)=>m.a+I).filter(q=>e.pins.some(I=>ze(I)&&(I.steps===null||I.steps.includes(q)))),j=q=>{let I=Math.max(...q);return D=>q[D]>.6*I||D===Math.min(O,m.end)-1},W=_.every(Number.isInteger)?0:F[1]<.1?3:F[1]<1?2:1;r.draw({x:Wt(m),y:{low:F[0],high:F[1],top:.9*b,below:.35*b},rows:_.map(q=>[q,G(q,W)]),shades:R.map(q=>[m.x(q),m.x(q+1)]),lines:z.map(q=>({...q,named:q.signed?null:j(q.values)})),tip:q=>q<O?`step ${q+1} “${T.shown[q]}”: ${z.map(({name:I,values:D,signed:V})=>`${I} ${G(D[q],3,V)}`).join(", ")}`:null,here:"column",room:{top:1.1*b},said:`${z.map(({name:q})=>q).join(" and ")} at every step. ${u.textContent}`,rem:b}),r.cursor(v.t),y(T.parts??null,C)}function y(T,v){let{rem:b}=e,C=T!==null&&m.sees(T)?m.centre(T):null,{top:N,bottom:O}=r.frame;r.under.replaceChildren(...C===null?[]:[U("path",{class:"parts",d:`M${C} ${O}V${N}`})]);let z=C>v-7*b?`right:${v-C+4}px`:`left:${C+4}px`;i.replaceChildren(...C===null?[]:[o("span",{class:"name parts",style:`top:${.5*b}px;${z}`},"answers part")])}function $(){let{A:T,P:v,S:b}=e,C=v.answers.kind==="value",N=b.t,[O,z]=[T.array("p"),v.array("p")],M=v.arrays.p[1][1],P=N<p()&&T.words.join()===v.words.join();if(t.replaceChildren(P?"Answers that changed most after ":"Answers after ",o("b",{},k(N))),!P){s.replaceChildren(o("tbody",{},o("tr",{},o("td",{},N<p()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let H=C?j=>G(j,3):fe,_=[e.titles.a,e.titles.b],F=(j,W)=>o("span",{class:"change","aria-hidden":"true"},o("i",{class:W<j?"neg":"pos",style:`left:${100*Math.min(j,W)}%;width:${100*Math.abs(W-j)}%`})),R=gm(O,z,N,M,C?1:6).filter(([,j,W])=>H(j)!==H(W));if(!R.length){let j=f()?"No answer changes: both runs are the same.":br(T,v,N)?`No answer changes after ${k(N)}.`:`No answer after ${k(N)} changes by as much as is written here.`;s.replaceChildren(o("tbody",{},o("tr",{},o("td",{class:"none"},j))));return}s.replaceChildren(o("thead",{},o("tr",{},...["answer",_[0],"",_[1]].map(j=>j?o("th",{scope:"col"},j):o("td")))),o("tbody",{},...R.map(([j,W,q])=>o("tr",{},o("th",{scope:"row"},me(v.words[j])),o("td",{},H(W)),o("td",{class:"way"},C?"":F(W,q)),o("td",{},o("b",{},H(q)))))))}function A(){let{A:T,P:v,S:b}=e,C=p(),N=Math.min(b.t,C-1);if(d.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",f())return void u.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let O=[],z=pm(T.tokens,v.tokens),M=_=>`“${T.shown[_]}” and “${v.shown[_]}”`;if(z.length&&O.push(`The texts differ at ${z.length>3?`${ue(z.length,"step")}, first ${M(z[0])}`:z.map(M).join(", ")}.`),T.T!==v.T&&O.push(`One goes on for ${ue(Math.abs(T.T-v.T),"step")} more, which are left out.`),e.sameNet){let _=v.memory,F=v.array(`size.${_}`);F&&O.push(fm(mm(F.subarray(0,C),N),N,C,k,_))}let{parts:P}=v,H=(_,F)=>_.top(F)[0][0];if(v.answers.kind!=="value"&&"parts"in v){let _=Array.from({length:C},(F,R)=>H(T,R)!==H(v,R)).filter(Boolean).length;O.push(P===null?"The top answer is the same after every step.":`The top answers first differ after ${k(P)}, step ${P+1}, where “${me(H(T,P))}” becomes “${me(H(v,P))}”; they differ after ${_} of ${ue(C,"step")}.`)}u.replaceChildren(O.join(" "))}function x(){let{A:T,P:v,S:b}=e,C=e.sameNet&&T.signals.includes(b.focus);for(let N of[c.el,a.parentNode])N.hidden=!C;C&&(w=$r(T,v,b.focus),a.replaceChildren(o("b",{},`Δ${b.focus}`),` ${e.P.roles.word(b.focus)} of every unit`),l.replaceChildren(...Mr(e,w)),c.paint(w,{name:b.focus,full:w.most||1,colours:"g",said:`Map of the difference of ${b.focus}: ${w.H} units by ${w.T} steps.`}))}function L(){!e.P||!g()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",o("b",{},S().map(({name:T})=>T).join(", "))," over all units"]:["Means over all units of each network"]),A(),E(),$(),x())}return{el:h,draw(T){T("picture","size","view","theme","focus","t","unit","order")&&L()}}}var wm=75,Po=(e,t,s)=>Math.max(t,Math.min(s,e)),bm=(e,t)=>JSON.stringify(e)===JSON.stringify(t),xm=(e,t,s)=>Po(Math.round(100*(e+(t<0?-1:1)*(s-t)/wm))/100,0,1),Oo=(e,{signal:t},s,n)=>e.findLastIndex(r=>ms([r],t,s,n)!==null);function vm(e,t,s,n){let r=Oo(e,t,s,n),i=e[r];return!i||!bm([i.units,i.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function km(e,t,s,n){let r=Oo(e,{signal:t},s,n);return e.filter((i,a)=>a!==r)}function ql(e){let t="all",s="span",n="b",r=null,i=null,a=0,l=null,c=null,h=null,u=null,d=!1,g=[],w=Ke("Whose",{all:"all units",one:"unit"},B=>{t=B,se()}),m=Ke("When",{step:"this step",span:"",all:"all steps"},B=>{s=B,se()}),p=o("h3"),k=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),f=o("div",{class:"states"}),S=o("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),E=Ke("What the map shows",{b:"with your change",d:"difference"},B=>{n=B,K()}),y=o("span",{class:"legend"}),$=Sr(e,{tip:V,brushed:te}),A=Dt({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:B=>G(B)},()=>d=!0),x=o("span"),L=o("button",{type:"button",class:"btn start"},"Hold"),T=o("button",{type:"button",class:"btn"},"Clear"),v=o("div",{class:"brushed",role:"group","aria-label":"What is brushed"},x,A.el,L,T),b=o("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:C,says:N,note:O}=Le("inside",re("cell","Inside the cell"),"drag a gate",[w.el,m.el],o("div",{class:"pair"},o("div",{class:"panel"},p,k,f),o("div",{class:"panel"},o("div",{class:"maphead"},S,E.el,y),$.el,v,b))),z=e.near.watch(C);v.hidden=!0,L.addEventListener("click",()=>{let{signal:B,units:Y,steps:J}=u;$.clear(),e.hold({signal:B,units:Y,steps:J,value:Number(A.input.value)})}),T.addEventListener("click",()=>$.clear());let M=()=>{let{t:B,span:[Y,J]}=e.S;return B>=Y&&B<=J&&ft(Y,J,e.P.T)||[B]},P=()=>({step:[e.S.t],span:M(),all:null}),H=()=>({units:t==="all"?null:[e.S.unit],steps:P()[s]});function _(B,Y,J){let{unit:Q,t:le}=e.S;c??=e.pins;let ce=vm(c,{signal:B,...H(),value:Y},Q,le);J&&(c=null),e.edit(ce,{done:J,select:Oo(ce,{signal:B},Q,le)})}let F=B=>e.edit(km(e.pins,B,e.S.unit,e.S.t),{done:!0}),R=B=>`${e.P.roles.word(B)} ${B}`,j=B=>{let{unit:Y,t:J}=e.S,Q=e.held(B,Y,J);return typeof Q=="number"?Q:e.P.at(B,J,Y)};function W({signal:B,linked:Y,x:J,y:Q,level:le}){let ce=[-1,1].map(()=>U("path",{class:"jaw grip",d:le?`M${J-7} ${Q}h14`:`M${J} ${Q-7}v14`})),ae=U("g",{class:`pull ${le?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},U("circle",{class:"reach",cx:J,cy:Q,r:cs+6}),...ce),be=U("g",{class:"pinned",role:"button",tabindex:"0"},U("circle",{class:"reach",cx:J-23,cy:Q-23,r:15}),U("path",{d:`M${J-12} ${Q-12}L${J-19} ${Q-19}`}),U("circle",{class:"knob",cx:J-23,cy:Q-23,r:7.5}),U("title",{},`Release ${R(B)}`)),ne=()=>Y?1-j(B):j(B),xe=(Ee,ke)=>_(B,Y?Math.round(100*(1-Ee))/100:Ee,ke),ve=Ee=>le?Ee.clientY:Ee.clientX,Ge=Ee=>{let ke=l.svg.getBoundingClientRect(),Ze=l.svg.viewBox.baseVal.width/ke.width;return[le?(Ee.clientY-ke.top)*Ze-Q:(Ee.clientX-ke.left)*Ze-J,Ze]};tt(ae,{press(Ee){Ee.preventDefault(),ae.focus({preventScroll:!0});let[ke,Ze]=Ge(Ee);return{from:ke,k:Ze,start:ve(Ee),open:ne(),last:null}},move(Ee,ke){let Ze=xm(ke.open,ke.from,ke.from+ke.k*(ve(Ee)-ke.start));Ze!==(ke.last??Math.round(100*ke.open)/100)&&(ke.last=Ze,xe(Ze,!1))},done:(Ee,{last:ke})=>ke!==null&&xe(ke,!0)});let Re=null;ae.addEventListener("keydown",Ee=>{let ke={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[Ee.key];if(["Delete","Backspace"].includes(Ee.key)&&e.held(B,e.S.unit,e.S.t)!==null)F(B);else if(!ke)return;Ee.preventDefault(),ke&&(Re=Po(Math.round(100*((Re??ne())+ke))/100,0,1),xe(Re,!1))});let yn=()=>{Re!==null&&(xe(Re,!0),Re=null)};return ae.addEventListener("keyup",yn),ae.addEventListener("blur",yn),be.addEventListener("click",()=>F(B)),be.addEventListener("keydown",Ee=>{Ee.key!=="Enter"&&Ee.key!==" "||(Ee.preventDefault(),ae.focus(),F(B))}),{el:U("g",{},ae,be),step(Ee){let ke=Ee.now[B],{unit:Ze,t:$n}=e.S,os=e.held(B,Ze,$n)!==null,Mn=Yr(Y?1-ke:ke)+5;ce.forEach((Gs,Sn)=>Gs.style.transform=`translate${le?"Y":"X"}(${(2*Sn-1)*Mn}px)`),ae.setAttribute("aria-label",Y?`${R(B)}, by its other side, 1 − ${B}`:R(B)),ae.setAttribute("aria-valuenow",G(ke).replace("−","-")),ae.setAttribute("aria-valuetext",`${e.P.roles.word(B)} ${G(ke)}${os?`, held; as trained ${q(B)}`:""}`),be.style.display=os?"":"none",be.setAttribute("aria-label",`Release ${R(B)}`)}}}let q=B=>{let{A:Y,S:J}=e;return e.sameNet&&J.t<Y.T?G(Y.at(B,J.t,J.unit)):"–"};function I(){let{P:B}=e;l=Es(B.roles,W),k.replaceChildren(l.svg),S.replaceChildren(...B.signals.map(Y=>{let J=o("button",{type:"button","data-signal":Y,"data-term":Y,"aria-label":`${e.P.roles.word(Y)} ${Y}`},o("i",{class:`s-${Y}`},Y));return J.addEventListener("click",()=>e.look(Y)),J})),g=B.signals.filter(Y=>e.P.roles.kind(Y)!=="gate").map(Y=>{let[J,Q]=D(Y),le=Dt({name:Y,term:Y,title:`Hold ${R(Y)} at`,low:J,high:Q,step:.01,value:0,written:ae=>G(ae,2,!0)},ae=>{h=Y,_(Y,ae,!1)}),ce=o("button",{type:"button",class:"btn free",title:`Release ${R(Y)}`,"aria-label":`Release ${R(Y)}`},"held");for(let ae of["change","pointerup","pointercancel","blur"])le.input.addEventListener(ae,()=>{h!==Y||!c||(h=null,_(Y,Number(le.input.value),!0))});return ce.addEventListener("click",()=>F(Y)),{name:Y,line:le,free:ce,el:o("div",{class:"state"},le.el,ce)}}),f.replaceChildren(...g.map(Y=>Y.el))}function D(B){let[Y,J]=e.range(B);if(Number.isFinite(J))return[Y,J];let Q=Math.ceil(1.2*Math.max(1,e.A.signals.includes(B)?e.A.peak(B):0));return[-Q,Q]}function V(B,Y){let{P:J,A:Q,S:le}=e,ce=`${le.focus} ${G(J.at(le.focus,B,Y),4)}`;return X()&&Q!==J&&B<Q.T?`${ce}, as trained ${G(Q.at(le.focus,B,Y),4)}`:ce}let X=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function te(B){let Y=e.S.focus;if(v.hidden=!B,b.hidden=!!B,!B){u=null,d=!1;return}let{P:J}=e;u={signal:Y,...B};let Q=B.units?.length??J.H,le=B.steps??Array.from({length:J.T},(xe,ve)=>ve);if(x.replaceChildren("hold ",o("i",{class:`s-${Y}`},Y),` of ${B.units===null?`all ${Q} units`:Q===1?`unit ${B.units[0]}`:ue(Q,"unit")} over `,o("b",{},e.names(B.steps))),d)return;let[ce,ae]=D(Y),be=B.units??e.order,ne=be.reduce((xe,ve)=>xe+le.reduce((Ge,Re)=>Ge+J.at(Y,Re,ve),0),0)/(be.length*le.length);A.set(Math.round(100*Po(ne,ce,ae))/100,{min:ce,max:ae})}function K(){let{P:B,A:Y,S:J}=e,Q=J.focus,le=X()&&Y!==B;u&&u.signal!==Q&&$.clear();let ce=n==="d"&&le;E.set(ce?"d":"b"),E.el.children[1].disabled=!le;for(let ve of S.children)ve.setAttribute("aria-pressed",String(ve.dataset.signal===Q));let ae=e.pins.filter(ve=>ze(ve)&&ve.signal===Q),be=ce?$r(Y,B,Q):B,ne=ce?be.most:e.full(Q);y.replaceChildren(...ce?Mr(e,be):is(e,Q,ne));let xe=Y===B?"as trained":e.titles.b;$.paint(be,{name:Q,full:ne,colours:ce?"g":Q,pins:ae,said:`Map of ${Q}${ce?`, ${e.titles.b} minus ${e.titles.a}`:`, ${xe}`}: ${B.H} units by ${be.T} steps. Shift and the arrows brush a part of it.`})}function Z(){let{P:B,S:Y}=e,J=Ts(B,{...Y,mode:"unit"});for(let Q of B.signals)J.now[Q]=j(Q);l.update({...J,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[B.cell]} cell of unit ${Y.unit} at “${B.shown[Y.t]}”`),p.replaceChildren(o("b",{},`Unit ${Y.unit}`),` of ${B.H} at `,o("b",{},`“${B.shown[Y.t]}”`),`, step ${Y.t+1} of ${B.T}`);for(let{name:Q,line:le,free:ce}of g){let ae=e.held(Q,Y.unit,Y.t)!==null,[be,ne]=D(Q),xe=j(Q);h!==Q&&le.set(xe,{min:Math.min(be,xe),max:Math.max(ne,xe)}),ce.hidden=!ae}}function oe(){let{P:B,S:Y}=e,J=P(),[,Q]=w.el.children,[,le]=m.el.children;w.el.children[0].textContent=`all ${ue(B.H,"unit")}`,Q.textContent=`unit ${Y.unit}`,w.set(t),le.textContent=`over ${e.names(J.span)}`,le.hidden=J.span.length===1,m.set(le.hidden&&s==="span"?"step":s);let{signals:ce}=B,ae=ce.filter(ve=>e.P.roles.kind(ve)==="gate"),be=H(),ne=be.steps===null?"at all steps":be.steps.length===1?`at ${e.names(be.steps)}`:`over ${e.names(be.steps)}`,xe=ce.filter(ve=>e.held(ve,Y.unit,Y.t)!==null);O.textContent=ae.length?"drag a gate, drawn as a valve":"it has no gate: set its state",N.replaceChildren(ae.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${be.units===null?`all ${ue(B.H,"unit")}`:`unit ${Y.unit}`} ${ne}. `,...xe.length?["Held in this unit here: ",xe.map(ve=>`${R(ve)} at ${G(j(ve))} (as trained ${q(ve)})`).join(", "),". A click on its pin lets it go."]:[])}function se(){let{P:B}=e;if(!B||!z())return;let Y=B.cell+JSON.stringify(B.options);Y!==r&&I(),(Y!==r||i!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,i]=[Y,`${e.width} ${e.rem}`],oe(),Z(),K()}return{el:C,draw(B){B("picture","pins","unit","focus","view","size","theme","order","t")&&se()}}}var Dl=`.ledger {
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
`;var $m=1e-5;function Mm(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,i=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(d=>[d,e.column(d,t)])),l=[],c=new Float64Array(n),h=new Float64Array(n),u=new Float64Array(n);for(let d=0;d<n;d++){let g=E=>a[E][d],w=s(d),m=w?0:r.kept(g);for(let E=0;E<d;E++)c[E]*=m;c[d]=w?i[d]:r.written(g);let p=0,k=0;for(let E=0;E<=d;E++)p+=c[E],Math.abs(c[E])>Math.abs(c[k])&&(k=E);let f=i[d]-p;if(!(Math.abs(f)<=$m*Math.max(Math.abs(c[k]),Math.abs(i[d]))))throw new Error(`the shares of unit ${t} after step ${d+1} do not add up to what it holds`);c[k]+=f;let S=c.slice(0,d+1);for(let E of S)E>0?h[d]+=E:u[d]+=E;l.push(S)}return{T:n,unit:t,memory:i,rows:l,above:h,below:u}}var wn=(e,t,s)=>Mm(t,s,n=>t!==e.A&&ms(e.listed,t.memory,s,n)!==null);function Vt(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((i,a)=>{let l=n.unit<i.H?i.kept(`ledger ${i.layer} ${n.unit}`,()=>wn(e,i,n.unit)):null;return{P:i,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var jo=e=>e.roles.writes,bn=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${jo(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function xn(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var ps=e=>e[0].toUpperCase()+e.slice(1);function Bl({T:e,H:t},s){let n=Array.from({length:e},(r,i)=>new Float64Array(i+1));for(let r=0;r<t;r++)s(r).rows.forEach((i,a)=>{for(let l=0;l<=a;l++)n[a][l]+=i[l]*i[l]});return n.map(r=>r.map(Math.sqrt))}function _o(e){let t=0,s=0;return Array.from(e,(n,r)=>{let i=n<0?s:t,a=i+n;return n<0?s=a:t=a,{k:r,from:i,to:a}})}var Ul=(e,t)=>_o(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function vn(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var Ws=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function Vl(e,t,s){let n=e.length-1,r=vn(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:i,part:a}=r,l=`“${t(i)}”, ${Ws(n,i)}`;return n===0?`All of this memory was written at “${t(i)}”, the first ${s}.`:a>.5?`Most of this memory (${Je(a)}) was written at ${l}.`:a>=.1?`No ${s} wrote most of it; the largest part (${Je(a)}) was written at ${l}.`:`No ${s} wrote more than a tenth of it.`}function Ho(e,t,s=null){let n=Math.max(...e.map(h=>h?.length??0)),r=h=>e.map(u=>u&&h<u.length?u[h]:null),i=h=>Math.max(...r(h).map(u=>Math.abs(u??0))),l=Array.from({length:n},(h,u)=>[i(u),u]).sort((h,u)=>u[0]-h[0]||u[1]-h[1]).map(([,h])=>h).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(h=>h?h.reduce((u,d,g)=>l.includes(g)?u:u+d,0):null);return{writers:l.sort((h,u)=>h-u),rest:n-l.length,values:r,others:c}}function Gl(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,i])=>Math.abs(r.reduce((a,l)=>a+$e(l,s),0)-$e(i,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function St(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+bt(t+1):e.shown[t]}function Yl(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var Fo=e=>e<0?`≥${-e}`:String(e);var Ro=60,Sm=24;function Em(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,i)=>r.forEach((a,l)=>n.set([...t(a),255],4*(i*s+l)))),n}var Tm=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function Io(e){let t="unit",s=[],n=Ke("Whose memory",{unit:"this unit",all:"all units"},E=>{t=E,e.root.focus({preventScroll:!0}),k()}),r=o("span",{class:"legend","aria-hidden":"true"}),i=o("button",{type:"button",class:"btn"},"Table"),a=[m(),m()],l=p(),c=o("p",{class:"reads means"}),{el:h,says:u,note:d}=Le("shares",re("ledger","Ledger, word by word"),"",[n.el,r,i],o("div",{class:"two"},...a.map(E=>E.el)),c,l.el);i.addEventListener("click",()=>l.open()),e.seen(h,k);let g=E=>G(E,4,t==="unit"),w=({P:E,book:y})=>t==="unit"?y?.rows??null:E.keeper?E.kept(`ledger norms ${E.layer}`,()=>Bl(E,$=>wn(e,E,$))):null;function m(){let E=o("h3"),y=o("canvas"),$=U("svg",{"aria-hidden":"true"}),A=o("div",{class:"tag",role:"status"}),x=o("div",{class:"square",tabindex:"0",role:"img"},y,$,A),L=o("p",{class:"gateless"}),T=null,v=null;A.hidden=!0;let b=M=>{let P=x.getBoundingClientRect(),H=z.rows.length,_=Math.floor((M.clientY-P.top-T.top)/T.each),F=Math.floor((M.clientX-P.left-T.left)/T.cw);return _<H&&F>=0&&F<=_?[_,F]:null};function C(M){if(v=M,A.hidden=!M,$.querySelector(".probe")?.remove(),!M)return;let[P,H]=M,{P:_}=z.side,{left:F,top:R,cw:j,each:W}=T,q=F+H*j,I=R+P*W;A.textContent=`“${St(_,H)}” ${g(z.rows[P][H])} of what is held after “${St(_,P)}”, ${Ws(P,H)}`,$.append(U("rect",{class:"probe",x:q,y:I,width:j,height:W})),A.style.left=`${Math.max(0,Math.min(x.clientWidth-A.offsetWidth,q+12))}px`,A.style.top=`${I>40?I-34:I+W+8}px`}let N=M=>z.rows&&T&&C(b(M));x.addEventListener("pointermove",N),x.addEventListener("pointerdown",N);for(let M of["pointerleave","blur"])x.addEventListener(M,()=>T&&C(null));x.addEventListener("click",M=>{let P=z.rows&&T&&b(M);P&&(e.go(P[0]),e.set({writer:P[1]}))}),x.addEventListener("keydown",M=>{let P={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[M.key];if(!P||!z.rows||!T||M.ctrlKey||M.metaKey||M.altKey)return;M.preventDefault();let[H,_]=v??[Math.min(e.S.t,z.rows.length-1),e.S.writer??0],F=Math.max(0,Math.min(z.rows.length-1,H+P[0]));C([F,Math.max(0,Math.min(F,_+P[1]))])});function O(M){let{rem:P}=e,H=M<=Sm,_=Math.round((H?5.6:3.2)*P),F=x.clientWidth,R=Math.min(6*P,(F-_-.3*P)/M),j=Math.min(1.75*P,24*P/M);T=R>0?{left:_,top:2,cw:R,each:j,wide:R*M,tall:j*M,width:F,worded:H}:null}let z={el:o("div",{class:"panel"},E,x,L),name:E,box:x,why:L,rows:null,paint(M,P){let{rows:H,side:{P:_}}=z,{rem:F,fine:R,font:j}=e,W=H.length,q=devicePixelRatio||1;if(C(null),O(W),!T)return;let{left:I,top:D,cw:V,each:X,wide:te,tall:K,width:Z,worded:oe}=T,se=D+K;x.style.height=`${se+2.5*F}px`,y.width=Math.round(te*q),y.height=Math.round(K*q),y.style.cssText=`left:${I}px;top:${D}px;width:${te}px;height:${K}px`;let B=o("canvas",{width:W,height:W}),Y=y.getContext("2d");B.getContext("2d").putImageData(new ImageData(Em(H,P),W,W),0,0),Y.imageSmoothingEnabled=!1,Y.drawImage(B,0,0,W,W,0,0,y.width,y.height);let J=ae=>G(ae,2,t==="unit");V>=2.6*F&&X>=1.05*F&&(Object.assign(Y,{font:`500 ${R*q}px ${j}`,textAlign:"center"}),H.forEach((ae,be)=>ae.forEach((ne,xe)=>{Y.fillStyle=dt(P(ne)),Y.fillText(J(ne),(xe+.5)*V*q,((be+.5)*X+.27*F)*q)})));let Q=zt(1,W,6).map(ae=>ae-1),le=oe?_.tokens.map((ae,be)=>be):Q,ce=ae=>oe?ge(St(_,ae),9):String(ae+1);$.setAttribute("width",Z),$.setAttribute("height",se+2.5*F),$.replaceChildren(U("path",{class:"edge",d:`M${I} ${D}V${se}H${I+te}`}),...le.map(ae=>U("text",{x:I-.4*F,y:D+(ae+.5)*X+.27*F,"text-anchor":"end"},ce(ae))),...le.map(ae=>U("text",{x:I+(ae+.5)*V,y:se+F,"text-anchor":"middle"},oe?ra(ce(ae),V-3,R,400,j):ce(ae))),U("text",{x:I+te/2,y:se+2.1*F,"text-anchor":"middle"},`what each ${_.reads.one} wrote`),U("text",{"text-anchor":"middle",transform:`translate(${.7*F} ${D+K/2}) rotate(-90)`},K>8*F?`held after each ${_.reads.one}`:""),U("rect",{class:"halo"}),U("rect",{class:"row"}),U("rect",{class:"halo"}),U("rect",{class:"column"})),z.mark()},mark(){if(!T||!z.rows)return;let{left:M,top:P,cw:H,each:_}=T,{t:F,writer:R}=e.S,j=z.rows.length,W=(q,I,D,V,X,te)=>$.querySelectorAll(q).forEach(K=>{K.style.display=I?"":"none";for(let[Z,oe]of Object.entries({x:D,y:V,width:X,height:te}))K.setAttribute(Z,oe)});W(".row, .halo:has(+ .row)",F<j,M,P+F*_,(F+1)*H,Math.max(2,_)),W(".column, .halo:has(+ .column)",R!==null&&R<j,M+R*H,P+R*_,Math.max(2,H),Math.max(0,j-R)*_)}};return z}function p(){let E=o("h2"),y=o("div",{class:"seg",role:"group","aria-label":"Which run"}),$=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),A=o("button",{type:"button",class:"btn"},"CSV"),x=o("button",{type:"button",class:"btn"},"Close"),L=o("dialog",{class:"numbers","aria-label":"The ledger in numbers"},o("div",{class:"bar"},E,y,o("span",{class:"sp"}),A,x),$),T=0;x.addEventListener("click",()=>L.close()),L.addEventListener("click",b=>b.target===L&&L.close()),A.addEventListener("click",()=>{let{side:{P:b},rows:C}=a[T],N=C.map((O,z)=>[z,b.tokens[z],0,...Array.from({length:b.T},(M,P)=>P<=z?_r(O[P]):"")]);Lt(`gatescope-ledger-${b.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,Xs([["step","token","before the text",...b.tokens],...N]),"text/csv")});let v={el:L,open(){v.fill(),L.showModal()},fill(){let b=a.map((P,H)=>H).filter(P=>a[P].rows);T=b.includes(T)?T:b[0];let{side:{P:C},rows:N}=a[T],O=Math.max(0,Math.min(e.S.t-Ro/2,C.T-Ro)),z=Math.min(C.T,O+Ro);y.replaceChildren(...b.length<2?[]:b.map(P=>{let H=o("button",{type:"button","aria-pressed":String(P===T)},a[P].side.name);return H.addEventListener("click",()=>{T=P,v.fill()}),H})),E.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${C.H} units: who wrote what they hold, 2-norms`;let M=t==="unit"?[C.memory]:[];$.replaceChildren(xt(["step","token",...M,"before the text",...C.shown.slice(0,z).map((P,H)=>St(C,H))],N.slice(O,z).map((P,H)=>[O+H+1,C.shown[O+H],...t==="unit"?[g(C.at(C.memory,O+H,e.S.unit))]:[],g(0),...Array.from({length:z},(_,F)=>F<P.length?g(P[F]):"")]),`${t==="unit"?`Each row's shares add up to its ${C.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(z-O<C.T?` Steps ${O+1} to ${z} of ${C.T}; all are in the CSV.`:"")))},draw:()=>L.open&&v.fill()};return v}function k(){s=Vt(e);let E=s.every(({P:C})=>!C.keeper),{S:y,P:$}=e;if(h.hidden=E,E)return;n.set(t),a.forEach((C,N)=>{C.side=s[N],C.rows=s[N]?w(s[N]):null,C.el.hidden=!s[N]});let A=a.filter(({rows:C})=>C),x=Math.max(...A.map(({rows:C})=>Tm(C)))||1,L=Jt(e.css("--zero"),e.css("--ink")),T=L.length-1,v=t==="unit"?C=>e.palette.of("c",C,x):C=>L[Math.round(T*C/x)];f(x,v);let b=[...new Set(A.map(({side:C})=>`${jo(C.P)} of a ${$.reads.one}, times every ${Te(C.P.roles.keep)} since`))];d.textContent=`row: the moment; column: the ${$.reads.one} that wrote; colour: how much of it is still there, ${b.join("; ")}`,c.textContent=bn(s.findLast(C=>C.P.keeper).P);for(let{side:C,rows:N,name:O,box:z,why:M,paint:P}of a)C&&(O.replaceChildren(o("b",{},ps(C.name)),t==="unit"?` unit ${y.unit}`:` all ${C.P.H} units`),z.hidden=!N,M.textContent=N?"":xn(e,C),N&&P(x,v));S(),l.draw()}function f(E,y){let $=t==="unit"?-E:0,A=Array.from({length:12},(x,L)=>{let T=o("i");return T.style.background=et(y($+(E-$)*L/11)),T});r.replaceChildren(`${G($,$?2:0)} `,o("span",{},...A),` ${G(E,2,t==="unit")}`)}function S(){let{S:E,P:y}=e,$=a.filter(({rows:v})=>v),A=$.at(-1)?.rows[E.t],x=E.writer!==null&&E.writer<=E.t?E.writer:A&&vn(A)?.k,L=t==="unit"?`unit ${E.unit}`:`all ${y.H} units`,T=$.flatMap(({side:v,rows:b})=>{if(x==null||E.t>=b.length||x>=b.length)return[];let C=b[x][x],N=b[E.t][x],O=C?Math.abs(N/C):0,z=`“${St(v.P,x)}”`,M=t==="unit"?g:H=>`a norm of ${g(H)}`,P=Math.abs(C)<5e-5?`${z} wrote next to nothing into ${L}`:E.t===x?`${z} writes ${M(C)} into ${L}`:`of ${M(C)} that ${z} wrote into ${L}, ${M(N)} is left ${Ws(E.t,x).replace(" ago"," later")} (${Je(O)})`;return[`${ps(v.name)}: ${P}.`]});u.textContent=T.join(" ");for(let{side:v,rows:b,box:C}of $)C.setAttribute("aria-label",`${ps(v.name)}, ${L}: the share of every ${y.reads.one} after every step, ${b.length} by ${b.length}. ${u.textContent} Arrow keys read one share.`)}return{el:h,draw(E){if(E("unit","theme","size")&&!E("picture"))k();else if(E("picture"))h.hidden=Vt(e).every(({P:y})=>!y.keeper);else if(E("t","writer")&&!h.hidden&&s.length){for(let y of a)y.mark();S(),l.draw()}}}}var Wo=6,Kl=.42,Xl=3,Jl=(e,t)=>e.set({writer:e.S.writer===t?null:t});function Zl(e){let t=o("small"),s=o("div",{class:"tag"}),n=o("p",{class:"gateless"}),r=o("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let i=[h(),h()],a=o("div",{class:"books"},...i.map(m=>m.el)),l=o("section",{class:"ledger","aria-label":"Memory ledger"},o("div",{class:"hd"},o("h2",{},re("ledger","Memory ledger")," ",t),r),n,a,s),c=[];s.hidden=!0;function h(){let m=o("canvas",{role:"img"}),p=o("p",{class:"gateless"}),k=o("b",{class:"bookend","aria-hidden":"true"}),f={el:o("div",{class:"book"},m,k,p),canvas:m,why:p,end:k,key:null,width:0,height:0},S=({clientX:E,clientY:y})=>{let $=m.getBoundingClientRect(),A=e.G.step(E-$.left);return E-$.left<e.G.gutter||A>=f.side.P.T?null:[A,Ul(f.side.row(A),f.value(y-$.top))]};return m.addEventListener("click",E=>{let y=S(E);y&&(y[1]===null?e.go(y[0]):Jl(e,y[1]))}),m.addEventListener("pointermove",E=>{let y=S(E);if(s.hidden=!y,!y)return;let[$,A]=y,{P:x,book:L,row:T}=f.side,v=`${x.memory}${bt($+1)}`,b=l.getBoundingClientRect();s.textContent=A===null?`${v} = ${G(L.memory[$],4,!0)} · step ${$+1} “${x.shown[$]}”`:`“${St(x,A)}” wrote ${G(T($)[A],4,!0)} of ${v} = ${G(L.memory[$],4,!0)}, ${Ws($,A)}`,s.style.left=`${Math.max(0,Math.min(b.width-s.offsetWidth,E.clientX-b.left+12))}px`,s.style.top=`${E.clientY-b.top-34}px`}),m.addEventListener("pointerleave",()=>s.hidden=!0),f}let u=new ResizeObserver(m=>{for(let{target:p,contentRect:{width:k,height:f}}of m)Object.assign(i.find(S=>S.el===p),{width:Math.round(k),height:Math.round(f)});e.P&&g()});for(let m of i)u.observe(m.el);function d(){let m=c.flatMap(({book:S})=>S??[]),p=S=>Math.max(0,...m.map(E=>E[S].reduce((y,$)=>Math.max(y,Math.abs($)),0))),[k,f]=["above","below"].map(S=>Yl(p(S)));return{high:k||(f?0:1),low:-f}}function g(){c=Vt(e);let{P:m,S:p,G:k}=e,f=c.every(({P:E})=>!E.keeper),S=d();a.hidden=f,l.classList.toggle("none",f),a.classList.toggle("one",c.length===1),n.hidden=!f,n.textContent=f?xn(e,c.at(-1)):"",t.textContent=f?"":`who wrote what unit ${p.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${m.reads.one}’s share, ▸ marks their sum${c.every(({P:E})=>E.memory===m.memory)?`, ${m.memory}`:""}`,r.hidden=f,f||(r.title=bn(c.findLast(E=>E.P.keeper).P)),i.forEach((E,y)=>{let $=c[y];if(E.side=$,E.el.hidden=!$,!$||f)return;let{book:A}=$;if(E.canvas.hidden=E.end.hidden=!A,E.el.classList.toggle("none",!A),E.why.replaceChildren(...A?[]:[o("b",{},`${ps($.name)}: `),xn(e,$)]),!A)return;let{width:x,height:L}=E,T=JSON.stringify([$.name,p.unit,p.writer,p.theme,S,k.a,k.n,x,L,e.rem,e.font]);!x||E.key===T&&E.book===A||(Object.assign(E,{key:T,book:A}),E.value=Cm(E,$,S,e,x,L))}),w()}function w(){let{S:m}=e;i.forEach(({canvas:p,side:k})=>{if(!k?.book)return;let{P:f,name:S,book:E}=k,y=Math.min(m.t,f.T-1),$=E.rows[y],{writers:A}=Ho([$],3),x=[...A.filter(L=>$[L]).map(L=>`“${St(f,L)}” ${G($[L],2,!0)}`)].join(", ");p.setAttribute("aria-label",`Memory ledger of unit ${m.unit}, ${S}: after step ${y+1}, “${f.shown[y]}”, ${f.memory} is ${G(E.memory[y],2,!0)}${x?`; the largest shares in it are ${x}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(m){m("picture","size","theme","view","unit","writer")?g():m("t")&&w()}}}function Cm({canvas:e,end:t},{P:s,name:n,book:r},{low:i,high:a},l,c,h){let{G:u,S:d,rem:g,fine:w,css:m,font:p}=l,k=devicePixelRatio||1,f=e.getContext("2d"),S=[c,h].map(P=>Math.round(P*k));(e.width!==S[0]||e.height!==S[1])&&([e.width,e.height]=S),f.setTransform(k,0,0,k,0,0),f.clearRect(0,0,c,h);let E=1.35*g,y=h-.35*g,$=(y-E)/(a-i),A=P=>E+(a-P)*$,x=null,L=(P,H,_,{px:F=w,weight:R=400,ink:j="--ink3",align:W="start",halo:q=0})=>{let I=`${R} ${F}px ${p}`;I!==x&&(f.font=x=I),f.textAlign=W,q&&(f.strokeStyle=m("--bg"),f.lineWidth=q,f.lineJoin="round",f.strokeText(P,H,_)),f.fillStyle=j.startsWith("--")?m(j):j,f.fillText(P,H,_)},T=Fe(i,a,Math.max(2,Math.min(6,Math.floor((y-E)/(1.6*g))))),v=T.length>1?Math.max(0,-Math.floor(Math.log10(T[1]-T[0])+1e-9)):1;for(let P of T)f.fillStyle=m(P?"--rule":"--rule2"),f.fillRect(u.gutter,Math.round(A(P)),c-u.gutter,1),L(P?G(P,v,!0):"0",u.gutter-.5*g,A(P)+.28*g,{align:"end"});let b=u.cw>=20?3:u.cw>=9?1:.5,C=u.cw-2*b,N=P=>Math.round(P*k)/k,O=[{hue:"--Fpos",alpha:Kl},{hue:"--Fneg",alpha:Kl},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(P=>({...P,path:new Path2D})),z=[],M=Math.min(u.end,s.T);for(let P=u.a;P<M;P++){let H=u.x(P)+b,_=[null,null],F=(j,W,q)=>{let I=N(A(Math.max(W,q))),D=N(A(Math.min(W,q)))-I,V=D>2?1/k:0;return O[j].path.rect(H,I,C,Math.max(1/k,D-V)),{a:I,tall:D}},R=j=>{_[j]&&F(j,..._[j]),_[j]=null};for(let{k:j,from:W,to:q}of _o(r.rows[P])){let I=Math.abs(q-W)*$,D=+(q<W),V=j===d.writer;if(V||j===P||I>=Xl){if(R(D),I<.05)continue;let X=F(V?4:j===P?2+D:D,W,q);(V||j===P)&&X.tall>.8*g&&z.push([s.shown[j],H,X,V?"--bg":dt(Dr(m(D?"--Fneg":"--Fpos")))])}else _[D]=[_[D]?.[0]??W,q],Math.abs(_[D][1]-_[D][0])*$>=Xl&&R(D)}R(0),R(1)}for(let{hue:P,alpha:H,path:_}of O)f.globalAlpha=1,f.fillStyle=m("--bg"),H<1&&f.fill(_),f.globalAlpha=H,f.fillStyle=m(P),f.fill(_);f.globalAlpha=1;for(let[P,H,{a:_,tall:F},R]of z){let j=ts(P,C-1,Math.max(.78*g,w),600,p);j>=w&&L(P,H+C/2,_+F/2+.36*j,{px:j,weight:600,ink:R,align:"center"})}if(u.cw>=8){let P=Math.min(6.5,.3*u.cw);f.fillStyle=m("--ink"),f.strokeStyle=m("--bg"),f.lineWidth=.75;for(let H=u.a;H<M;H++){let _=new Path2D(`M${u.x(H)-.5} ${A(r.memory[H])-.7*P}l${P} ${.7*P}l${-P} ${.7*P}z`);f.fill(_),f.stroke(_)}}if(L(ps(n),u.gutter+.2*g,.95*g,{px:.9375*g,weight:650,ink:"--ink",halo:4}),M>u.a){t.textContent=`${s.memory} = ${G(r.memory[M-1],2,!0)}`;let P=Math.ceil(.55*g*t.textContent.length/u.cw),H=Math.max(...r.above.subarray(Math.max(u.a,M-P),M));t.style.right=`${c-u.x(M)+2}px`,t.style.top=`${A(H)-1.3*g}px`}return P=>a-(P-E)/$}function Ql(e){let t=o("h2"),s=[o("span"),o("span")],n=p=>{let k=o("span",{class:"w"}),f=[0,1].map(()=>({bar:o("i"),whose:o("span",{class:"unseen"}),n:o("span",{class:"n"})}));return{el:o(p==="writer"?"button":"div",{class:`entry ${p}`,type:p==="writer"?"button":null},k,...f.flatMap(({bar:E,whose:y,n:$})=>[o("span",{class:"bar"},E,y),$])),name:k,cells:f}},r=Array.from({length:Wo+1},()=>n("writer")),i=n("others"),a=n("whole"),l=o("p",{class:"says"}),c=o("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},o("div",{class:"entry heads"},o("span"),...s),...r.map(p=>p.el),i.el,a.el),h=o("section",{class:"holds"},o("div",{class:"hd"},t),c,l),u=[];r.forEach((p,k)=>p.el.addEventListener("click",()=>Jl(e,u[k])));let d=1/0,g=()=>e.small?Wo:Math.max(2,Math.min(Wo,Math.floor((d-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:p}])=>{!p.height||p.height===d||(d=p.height,e.P&&m())}).observe(h);function w({el:p,name:k,cells:f},S,E,y,$){return he(k,S),Ce(k,{title:S}),f.forEach(({bar:A,n:x},L)=>{let T=E[L]??null,v=T!==null&&$e(T,$);he(x,T===null?"–":G(T,$,!0)),Ce(x,{class:`n${v?` s-${He(T)}`:" nil"}`}),Ce(A,{class:He(T??0)}),A.style.width=T===null||!y?"0":`max(1px, ${100*Math.abs(T)/y}%)`}),p}function m(){let{S:p}=e,k=Vt(e),f=k.every(({book:F})=>!F),S=k.at(-1);if(h.hidden=f,f)return;let{t:E}=p,y=k.map(({row:F})=>F(E)),$=Ho(y,g(),p.writer),{one:A,many:x}=e.P.reads;u=$.writers,t.replaceChildren(`What unit ${p.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[E]}” `,o("small",{title:bn(S.P.keeper?S.P:k[0].P)},`written by each ${A}`)),c.classList.toggle("alone",k.length===1),s.forEach((F,R)=>he(F,k[R]?k[R].name:""));let L=k.map(({book:F},R)=>y[R]?F.memory[E]:null),T=u.map($.values),v=Math.max(...[...T,$.others].flat().map(F=>Math.abs(F??0))),b=F=>[...T.map(R=>R[F]??0),$.others[F]],{digits:C,exact:N}=Gl(L.flatMap((F,R)=>F===null?[]:[[b(R),F]]));r.forEach((F,R)=>{let j=u[R];if(F.el.hidden=j===void 0,j===void 0)return;let W=[...new Set(k.filter(({P:I})=>j<I.T).map(({P:I})=>St(I,j)))];w(F,W.join(" | "),T[R],v,C).setAttribute("aria-pressed",String(j===p.writer)),k.forEach(({name:I},D)=>he(F.cells[D].whose,`${I} `))}),i.el.hidden=!$.rest,w(i,e.small?`${$.rest} others`:`the other ${$.rest} ${x}`,$.others,v,C);let O=`sum ${N?"=":"≈"} ${e.P.memory}${bt(E+1)}`;if(w(a,k.every(({P:F})=>F.memory===e.P.memory)?O:"sum",L,0,C),a.el.title=N?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!y.at(-1)){l.textContent="";return}let z=vn(y.at(-1)),M=k.length>1&&e.sameNet&&z?.part>=.1&&E>0&&y[0],H=M&&k[0].P.tokens[z.k]===S.P.tokens[z.k]?M.reduce((F,R)=>F+Math.abs(R),0):0,_=e.titles.kind==="changes"?"Without your change":`In ${k[0].name}`;l.replaceChildren(Vl(y.at(-1),F=>St(S.P,F),A),H?` ${_} it would be ${Je(Math.abs(M[z.k])/H)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:h,draw:p=>p("picture","t","unit","writer","size","theme")&&m()}}function ec(e){let t=[],s=o("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:i}=Le("halves",re("half-life","Half-life of each unit"),"",[],s);s.addEventListener("click",c=>{let h=c.target.closest("button");h&&e.pick(Number(h.dataset.unit))}),s.addEventListener("keydown",c=>{let h={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],u=t.indexOf(c.target);if(!h||u<0)return;c.preventDefault();let d=t[Math.max(0,Math.min(t.length-1,u+h))],g=Number(d.dataset.unit);e.pick(g),t.find(w=>Number(w.dataset.unit)===g).focus()}),e.seen(n,l);let a=(c,h)=>h<c.H?c.halfLife(h):null;function l(){let{P:c,S:h}=e,u=Vt(e),d=u.at(-1).P,g=!d.keeper;if(n.hidden=g,g)return;let w=Array.from({length:c.H},(f,S)=>[a(c,S),S]).sort((f,S)=>sr(S[0],f[0])||f[1]-S[1]),m=u.length>1&&e.sameNet?u:[u.at(-1)];t.length!==w.length&&(t=w.map(()=>o("button",{type:"button",class:"lasting"},o("b",{"aria-hidden":"true"}),o("small"),o("span",{class:"unseen"}))),s.replaceChildren(...t)),w.forEach(([f,S],E)=>{let y=t[E],[$,A,x]=y.children,L=m.map(({P:v})=>a(v,S)===null?"–":Fo(a(v,S))),T=S===h.unit;$.textContent=L.length>1&&L[0]!==L[1]?`${L[0]} → ${L[1]}`:Fo(f),A.textContent=`u${S}`,y.dataset.unit=S,y.setAttribute("aria-pressed",String(T)),he(x,` ${m.map(({name:v},b)=>`${v} ${L[b]}`).join(", ")}`),y.tabIndex=T?0:-1}),s.classList.toggle("pairs",m.length>1),i.textContent=`in steps; ${m.length>1?`${m[0].name} → ${m[1].name}`:u.at(-1).name}`;let p=f=>f===null?"has none":ot(f),k=m.some(({P:f})=>(a(f,h.unit)??0)<0);r.textContent=`Unit ${h.unit}: ${m.map(({P:f,name:S})=>`${S} ${p(a(f,h.unit))}`).join("; ")}. Half-life: ${As(d.reads)}${k?", at least where the text ends before it can be told":""}. It counts what ${Te(d.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var Lm=3,Xe=e=>kt(e)?e.replace("-"," − "):G(e,2);function Am(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let i=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(i)?void 0:Math.max(t,Math.min(s,i))}var zm=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function Nm(e,t,s,n=!1){let[r,i]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?i+t<r||i+t>=s?e:ft(r,i+t,s):r+t<0||i+t>=s?e:ft(r+t,i+t,s)}function qo(e,t,s=" "){return e===null?"all steps":e.length?qt(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let i=t.slice(n,r+1);return`“${ge(i.length>4?`${i[0]} … ${i.at(-1)}`:i.join(s).trim(),34)}”`}).join(", "):"no step"}var Et=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${mt(e).replaceAll("-","–").replaceAll(",",", ")}`;function tc(e){let t=N=>{let O=o("span",{class:"face"}),z=o("select",{"aria-label":N});return{el:o("span",{class:"part"},O,z),face:O,select:z}},s=t("Signal"),n=t("Units"),r=o("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),i=o("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=o("button",{type:"button",class:"btn small"}),l=o("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=o("small",{class:"wrong",role:"alert"}),h=o("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),u=o("select",{"aria-label":"First step"}),d=o("select",{"aria-label":"Last step"}),g=o("button",{type:"button",class:"btn"},"All steps"),w=o("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},o("label",{},o("span",{},"from"),u),o("label",{},o("span",{},"to"),d),g),m=o("button",{type:"button",class:"btn hold"},"Hold it"),p=o("div",{class:"surgery",role:"group","aria-label":"The change"},o("span",{class:"verb"},re("hold","Hold"))," ",s.el," of ",n.el,r,c," at ",i," ",a," during ",o("span",{class:"spanning"},l,w),h," ",m);w.hidden=!0,r.hidden=c.hidden=!0;let k=()=>e.root.focus({preventScroll:!0}),f=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),k()}),n.select.addEventListener("change",()=>{let{value:N}=n.select;if(N==="list"){n.el.hidden=!0,r.hidden=!1;let{units:O}=f();r.value=O===null?String(e.S.unit):mt(O),r.focus(),r.select();return}e.say({units:N==="all"?null:"one"}),k()});let S=N=>{if(r.hidden)return;let O=cn(r.value,e.P.H);if(N&&O===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,N?e.say({units:O===null||O.length===e.P.H?null:O}):T()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>S(!0)),r.addEventListener("blur",()=>S(cn(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",N=>{N.key==="Enter"&&S(!0),N.key==="Escape"&&S(!1),["Enter","Escape"].includes(N.key)&&r.hidden&&k()});let E=!1,y=()=>{let{value:N}=f();return kt(N)?1:N};tt(i,{press(N){return e.root.getRootNode().activeElement===i?!1:(N.preventDefault(),{x:N.clientX,from:y()})},slop:(N,{x:O})=>Math.abs(N.clientX-O)>=Lm,move(N,{x:O,from:z}){E=!0,e.say({value:zm(z,N.clientX-O,e.range(f().signal))},{done:!1})},done(){E=!1,e.say({})},click(){i.focus(),i.select()}}),i.addEventListener("keydown",N=>{let O={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[N.key];if(O){N.preventDefault();let[z,M]=e.range(f().signal),P=N.shiftKey?O/5:O;e.say({value:Math.max(z,Math.min(M,Math.round((y()+P)*100)/100))||0}),i.value=Xe(f().value)}N.key==="Enter"&&$(),N.key==="Escape"&&(i.value=Xe(f().value)),["Enter","Escape"].includes(N.key)&&k()});function $(){let{signal:N}=f(),O=Am(i.value,e.range(N),e.P.roles.coupling(N));O!==void 0&&Xe(O)!==Xe(f().value)?e.say({value:O}):T()}i.addEventListener("change",$),i.addEventListener("blur",()=>T()),a.addEventListener("click",()=>e.say({value:kt(f().value)?1:e.P.roles.coupling(f().signal)}));let A=N=>{w.hidden=!N,l.setAttribute("aria-expanded",String(N)),N&&u.focus()};l.addEventListener("click",N=>{N.stopPropagation(),A(w.hidden)}),l.addEventListener("keydown",N=>{let O={ArrowLeft:-1,ArrowRight:1}[N.key];O&&(N.preventDefault(),e.say({steps:Nm(f().steps,O,e.P.T,N.shiftKey)}))}),e.root.addEventListener("pointerdown",N=>{!w.hidden&&!N.composedPath().includes(w)&&!N.composedPath().includes(l)&&A(!1)}),w.addEventListener("keydown",N=>{N.key==="Escape"&&(A(!1),l.focus())});let x=N=>{let[O,z]=[Number(u.value),Number(d.value)];O>z&&([O,z]=N===u?[O,O]:[z,z]),e.say({steps:ft(O,z,e.P.T)})};for(let N of[u,d])N.addEventListener("change",()=>x(N));g.addEventListener("click",()=>{e.say({steps:null}),A(!1)}),m.addEventListener("click",()=>e.begin());let L="";function T(){let{P:N,S:O,setup:z}=e,M=f(),P=N.roles.word(M.signal),H=!e.pins[O.pin];p.classList.toggle("proposal",H),m.hidden=!H,Ce(s.face,{class:`face s-${M.signal}`}),Ce(i,{class:`part value s-${M.signal}`}),s.select.value=M.signal,Object.assign(s.select.dataset,{term:M.signal,act:"Click: choose what is held."});let _=M.units===null?"all":M.units.length===1&&M.units[0]===O.unit?"one":"own";he(n.face,Et(M.units,N.H));let F=H?e.proposed.slice(1):ar(e.pins,O.pin,z.presets[N.cell]).map(W=>e.pins[W]);he(l,e.names(M.steps)),he(m,F.length?`Hold the gates ${M.steps?"over":"at"} ${e.names(M.steps)}`:"Hold it"),h.hidden=!F.length;let R=JSON.stringify([M.signal,P,_,M.units,N.H,O.unit,F.map(yt)]);if(R===L)return v(M);L=R,s.face.replaceChildren(o("i",{},M.signal),` ${P}`),h.replaceChildren(...F.flatMap(({signal:W,value:q},I)=>[I?" and ":" with ",o("i",{class:`s-${W}`},W),` at ${Xe(q)}`]));let j=_==="own"?[o("option",{value:"own"},Et(M.units,N.H))]:[];return n.select.replaceChildren(o("option",{value:"all"},`all ${N.H} units`),o("option",{value:"one"},`unit ${O.unit}, the selected one`),...j,o("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=_,v(M)}function v(N){let{P:O}=e;(e.root.getRootNode().activeElement!==i||E)&&(i.value=Xe(N.value)),i.style.width=`${Math.max(4,i.value.length+.4)}ch`;let[z,M]=e.range(N.signal);for(let[H,_]of[["valuemin",z],["valuemax",M],["valuenow",N.value]])Number.isFinite(_)?Ce(i,{[`aria-${H}`]:_}):i.removeAttribute(`aria-${H}`);Ce(i,{"aria-valuetext":Xe(N.value)});let P=O.roles.coupling(N.signal);a.hidden=!P||kt(N.value),he(a,P?Xe(P):"")}let b="";function C(){let{P:N}=e,O=`${N.signals} ${N.tokens.join(" ")}`;if(O!==b){b=O,s.select.replaceChildren(...N.signals.map(z=>o("option",{value:z},`${z} ${e.P.roles.word(z)}`)));for(let z of[u,d])z.replaceChildren(...N.shown.map((M,P)=>o("option",{value:P},`${P+1} ${ge(M,20)}`)))}}return{el:p,draw(N){N("picture")&&C(),N("picture","pins","unit","focus")&&([u.value,d.value]=e.S.span.map(String),T())}}}function Pm(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function sc(e){let t=o("h2",{},"Changes"),s=o("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=o("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=o("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),i=o("button",{type:"button",class:"btn small another"},"+ another"),a=o("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=o("small",{class:"carried"}),c=o("section",{class:"changes","aria-label":"Changes"},o("div",{class:"listed"},t,r,i,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),i.addEventListener("click",()=>e.choose(-1));function h(u,d,g){let{P:w,S:m}=e,p=`${u.signal} of ${Et(u.units,w.H)} at ${Xe(u.value)} during ${e.names(u.steps)}`,k=o("input",{type:"checkbox","aria-label":`Held: ${p}`,title:"Held, or not"});k.checked=u.on,k.addEventListener("change",()=>e.edit(e.pins.with(d,{...u,on:k.checked})));let f=o("button",{type:"button",class:"name","aria-pressed":String(d===m.pin)},o("i",{class:`s-${u.signal}`},u.signal),` of ${Et(u.units,w.H)} at `,o("b",{},Xe(u.value)),`, ${e.names(u.steps)}`);f.title=p,f.disabled=e.sayable(d)<0,f.addEventListener("click",()=>e.choose(d===e.S.pin?-1:d));let S=o("button",{type:"button",class:"out","aria-label":`Remove: ${p}`,title:"Remove this change"},"✕");S.addEventListener("click",()=>e.edit(e.pins.toSpliced(d,1),{select:e.S.pin>d?e.S.pin-1:e.S.pin===d?-1:e.S.pin}));let E=u.why??Pm(g,y=>e.names(y));return o("li",{class:`row${ze(u)?"":" off"}`},k,o("span",{class:"n"},`${d+1}`),f,S,E&&o("small",{class:"why"},E))}return{el:c,draw(u){if(!u("picture","pins"))return;let{pins:d,P:g}=e,w=Ta(d,g.T,g.H),m=e.root.getRootNode().activeElement,p=m&&a.contains(m)?[[...a.children].indexOf(m.closest("li")),m.className||"on"]:null;a.replaceChildren(...d.map((S,E)=>h(S,E,w[E])));let k=p&&a.children[Math.min(p[0],d.length-1)];p&&!k&&e.root.focus({preventScroll:!0}),k&&(k.querySelector(p[1]==="on"?"input":`.${p[1].split(" ")[0]}`)??k.querySelector("input")).focus({preventScroll:!0}),a.hidden=!d.length,t.textContent=d.length?`${ue(d.length,"change")}${w.some(S=>S.length)?", a later one wins":""}`:"No change is held yet";let f=e.carried&&[...new Set(e.carried.map(({signal:S})=>S))];l.hidden=!f,l.replaceChildren(...f?[`In ${e.titles.b.replace(", changed","")} this is `,...f.flatMap((S,E)=>[E?" and ":"",o("i",{class:`s-${S}`},S)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,i.hidden=e.S.pin<0,r.hidden=!d.length,r.disabled=!e.connected}}}var Om=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*jm(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([i,a])=>{let l=Hr(i);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:i})=>i))];yield["run",...r];for(let{name:i,own:a,rows:l}of n){let c=r.map(h=>a.indexOf(h));for(let h of l)yield[i,...c.map(u=>u<0?"":h[u])]}}function nc(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"All signals as CSV"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),r,i),t),l=Js(Om),c=o("div",{},a,l),h="step",u=Object.entries({step:"this step",unit:"this unit"}).map(([g,w])=>{let m=o("button",{type:"button","data-key":g},w);return m.addEventListener("click",()=>{h=g,d()}),m});n.append(...u),i.addEventListener("click",()=>a.close());for(let g of[a,l])g.addEventListener("click",w=>w.target===g&&g.close());r.addEventListener("click",()=>Lt(`gatescope-what-if-${e.name}.csv`,Xs(jm(e.A,e.P,e.titles)),"text/csv"));function d(){let{A:g,P:w,S:m,titles:p}=e,k=w.answers.kind==="value",f=g===w,S=f?[["",w]]:[[p.a,g],[p.b,w]],E=S.flatMap(([L,T])=>T.signals.map(v=>[L?`${v} ${L}`:v,T,v])),y=Math.max(g.T,w.T),$=L=>[...new Set([g,w].map(T=>T.shown[L]??"–"))].join(" | "),A=(L,T,v,b)=>v<L.T&&b<L.H?G(L.at(T,v,b),4):"–";for(let L of u)L.setAttribute("aria-pressed",String(L.dataset.key===h));s.textContent=h==="step"?`Step ${m.t+1} of ${w.T}: “${$(m.t)}”`:`Unit ${m.unit} of ${w.H}`;let x=L=>L===null?"–":k?G(L,4):fe(L);t.replaceChildren(...h==="step"?[xt([w.answers.title,...f?[k?"value":"probability"]:[p.a,p.b]],Lo(g,w,m.t,12).map(({word:L,a:T,b:v})=>[me(L),...f?[x(v)]:[x(T),x(v)]]),"What is answered at this step"),xt(["unit",...E.map(([L])=>L)],Array.from({length:Math.max(g.H,w.H)},(L,T)=>[T,...E.map(([,v,b])=>A(v,b,m.t,T))]),"Every signal of every unit at this step")]:[xt(["step","token",...E.map(([L])=>L)],Array.from({length:y},(L,T)=>[T+1,$(T),...E.map(([,v,b])=>A(v,b,T,m.unit))]),"This unit at every step")])}return e.numbers=()=>{d(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:g=>a.open&&g("t","unit","picture")&&d()}}var _m=300;function Hm(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let i=s.find(a=>a[0]===n&&a[1]===r);i?i[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function Fm(e){let{asked:t,left:s,stays:n,turns:r}=Hm(e),i=u=>`“${me(u)}”`,a=s?` ${ue(s,"network")} ${s===1?"lacks":"lack"} the gates for ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([u,d,g],w)=>`in ${g} ${w?"":`of ${ue(t,"network")} `}${i(u)} becomes ${i(d)}`),c=r.slice(3).reduce((u,d)=>u+d[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the top answer stays`:"in none does it stay");let h=l.join(", ");return`${h[0].toUpperCase()}${h.slice(1)}.${a}`}function rc(e){let t=o("table",{class:"nets"}),s=o("div",{class:"scroll"},t),{el:n,says:r}=Le("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),i=e.near.watch(n),a=null,l=null,c=null,h=()=>e.P.answers.kind!=="value",u=()=>JSON.stringify(e.accepted);function d(){return!i()||!e.P||!h()||(clearTimeout(a),a=setTimeout(()=>{let{P:w,S:{t:m}}=e;l={token:w.shown[m],held:e.listed.some(ze),key:u()},e.ask("others",{t:m})},_m)),g()}function g(){if(!e.P)return;let w=e.got.others;if(n.style.minHeight=h()&&!w?`${1.9*e.setup.models.filter(({task:f})=>f===e.entry.task).length+6}rem`:"",s.hidden=!w||!h(),!h())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!w)return void r.replaceChildren("…");let m=c.key!==u();if(s.classList.toggle("old",m),m)return void r.replaceChildren("…");let p=e.other?.model??e.name;r.replaceChildren(o("b",{},c.held?Fm(w.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${w.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let k=(f,S)=>[o(S?"b":"span",{},me(f[0][0])),` ${fe(f[0][1])}`,o("small",{},` ${me(f[1][0])} ${fe(f[1][1])}`)];t.replaceChildren(o("thead",{},o("tr",{},...["network","as trained","with your change","held","answer"].map(f=>o("th",{scope:"col"},f)))),o("tbody",{},...w.rows.map(f=>{let S=f.after&&f.before[0][0]!==f.after[0][0];return o("tr",{class:[f.name===p?"mine":"",f.after?"":"unlike"].join(" ")},o("th",{scope:"row"},Be(e.setup.cells[f.cell]),o("small",{},` ${f.units} units, seed ${f.seed}${f.name===p?": this one":""}`)),o("td",{},...k(f.before,!1)),...f.after?[o("td",{},...k(f.after,S)),o("td",{},...f.held.map(E=>o("i",{class:`s-${E}`},`${E} `))),o("td",{class:"outcome"},S?"another answer":"the same")]:[o("td",{colspan:"3",class:"outcome"},f.unlike)])})))}return{el:n,draw(w){e.P&&(w("others")&&(c=l),w("t","pins","picture")?d():w("others","theme")&&g(),w("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var Rm=4,oc=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function kn(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),i=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];i[a]=n.length?l/n.length:NaN}return i}function ic(e,t=0){let s=-t,n=t;for(let i of e)i<s&&(s=i),i>n&&(n=i);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var ac=(e,t)=>e===null?[[0,t-1]]:qt(e.filter(s=>s<t));function lc(e,t){let s=it(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:i,high:a,hue:l,pad:c,...h}){let{G:u,rem:d}=e;this.values=n,s.el.style.setProperty("--hue",l);let g=m=>!n.a||Math.abs(n.b[m]-n.a[m])>.06*(a-i),w=(m,p)=>({values:n[m],kind:m,name:u.n>1&&r[m],named:g,later:m==="a",dot:p});s.draw({x:Wt(u),y:{low:i,high:a,top:c,below:c},lines:[...n.a?[w("a",3)]:[],w("b",4)],still:!!e.before,rem:d,...h})}}}function cc(e,t,s=null){let n=i=>i.clientX-t.getBoundingClientRect().left,r=i=>e.G.step(n(i));tt(t,{press:i=>!i.defaultPrevented&&n(i)>=e.G.gutter&&{from:r(i)},slop:(i,{x:a})=>s!==null&&i.pointerType!=="touch"&&Math.abs(i.clientX-a)>=Rm,move:(i,{from:a})=>s(a,r(i),!1),done:(i,{from:a})=>s(a,r(i),!0),click:i=>e.point(r(i))})}function dc(e){let t={gate:o("h2"),memory:o("h2")},s={gate:o("span",{class:"r"}),memory:o("span",{class:"r"})},n=lc(e,"gate"),r=lc(e,"memory"),i=Ls(e),a=o("span",{class:"seg units"},i.row,...i.els),l=o("div",{class:"bars"}),c=["first","last"].map(b=>o("div",{class:`brace ${b==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${b==="first"?"First":"Last"} step held`})),h=o("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(l,h,...c),n.el.setAttribute("role","group");let u=o("div",{class:"wplots"},o("div",{class:"hd"},t.gate,s.gate),n.el,o("div",{class:"hd"},t.memory,a,s.memory),r.el),d=null,g=!1,w="",m=()=>e.S.span[0],p=()=>e.S.span[1],k=()=>{let{value:b,signal:C,units:N}=e.sentence;if(!kt(b))return b;let O=kn(e.P,C,N),[z,M]=e.S.span;return O.slice(z,M+1).reduce((P,H)=>P+H,0)/(M-z+1)},f=(b,C)=>e.pins[e.S.pin]?e.say(b,{done:C}):(e.before??=e.pins,e.say(b),e.begin(C)),S=b=>{let[C,N]=e.range(e.sentence.signal),{low:O,high:z}=n.plot.frame;return Math.max(C,Math.min(N,Math.max(O,Math.min(z,Math.round(b*100)/100))))||0},E=(b,C)=>{tt(b,{press(N){return N.preventDefault(),N.stopPropagation(),b.focus({preventScroll:!0}),{x:N.clientX,y:N.clientY,start:k(),span:[...e.S.span]}},slop:2,move(N,O){g=!0,C(N,O)},done(){g=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};E(h,(b,C)=>{let{low:N,high:O,top:z,bottom:M}=n.plot.frame,P=(C.y-b.clientY)*(O-N)/(M-z);if(C.sideways??=Math.abs(b.clientX-C.x)>Math.abs(b.clientY-C.y),!C.sideways)return f({value:S(C.start+P)},!1);let[H,_]=C.span,F=Math.round((b.clientX-C.x)/e.G.cw),R=Math.max(-H,Math.min(e.P.T-1-_,F));return f({steps:y(H+R,_+R)},!1)});let y=(b,C)=>ft(Math.min(b,C),Math.max(b,C),e.P.T);c.forEach((b,C)=>E(b,(N,O)=>{let z=e.G.step(N.clientX-n.el.getBoundingClientRect().left+(C?-.5:.5)*e.G.cw),[M,P]=C?[O.span[0],Math.max(O.span[0],z)]:[Math.min(O.span[1],z),O.span[1]];f({steps:y(M,P)},!1)})),h.addEventListener("keydown",b=>{let C={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[b.key],N={Home:-1/0,End:1/0}[b.key];if(!(!C&&!N&&b.key!=="Enter"))return b.preventDefault(),b.key==="Enter"?f({},!0):f({value:S(N??k()+(b.shiftKey?C/5:C))},!0)}),c.forEach((b,C)=>b.addEventListener("keydown",N=>{let O={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[N.key];if(!O)return;N.preventDefault();let z=[m(),p()],M=z[C]+O;M<0||M>=e.P.T||(C?M<z[0]:M>z[1])||(z[C]=M,f({steps:y(...z)},!0))})),e.brush=(b,C,N)=>e.say({steps:y(b,C)},{done:N}),cc(e,n.el,e.brush),cc(e,r.el);function $(){let{G:b,S:C,P:N,sentence:O}=e,z=k(),M=!e.pins[C.pin],P=!M&&!ze(O),H=ac(O.steps,N.T).filter(([K,Z])=>Z>=b.a&&K<b.end),{y:_,low:F,high:R}=n.plot.frame,j=_(Math.max(F,Math.min(R,z))),W=([K,Z])=>[b.x(Math.max(K,b.a)),b.x(Math.min(Z+1,b.end))],q=H.reduce((K,Z)=>K&&K[1]-K[0]>=Z[1]-Z[0]?K:Z,null);l.replaceChildren(...H.filter(K=>K!==q).map(K=>{let[Z,oe]=W(K);return o("i",{style:`left:${Z+1}px;width:${oe-Z-2}px;top:${j}px`})}));for(let K of[l,h])K.classList.toggle("proposal",M||P);if(h.hidden=!q,c.forEach((K,Z)=>{K.hidden=!q||O.steps!==null&&H.length>1||(Z?q[1]>=b.end:q[0]<b.a),K.classList.toggle("proposal",M||P),!K.hidden&&(K.style.left=`${W(q)[Z]}px`,K.style.top=`${j}px`,K.setAttribute("aria-valuemin",1),K.setAttribute("aria-valuemax",N.T),K.setAttribute("aria-valuenow",C.span[Z]+1),K.setAttribute("aria-valuetext",`step ${C.span[Z]+1}, ${N.shown[C.span[Z]]}`))}),!q)return;let[I,D]=W(q),V=D-I,X=M?"hold at":P?"off":"hold";h.style.left=`${I}px`,h.style.width=`${V}px`,h.style.top=`${j}px`,h.classList.toggle("narrow",V<2.2*e.rem),h.classList.toggle("tied",kt(O.value));let te=Xe(O.value);h.replaceChildren(o("span",{},V>(.5*(X.length+te.length)+1.4)*e.rem?`${X} ${te}`:te)),h.setAttribute("aria-label",`Hold ${O.signal} of ${Et(O.units,N.H)} during ${e.names(O.steps)} at`),h.setAttribute("aria-valuenow",Number.isFinite(z)?z:0),h.setAttribute("aria-valuemin",Number.isFinite(e.range(O.signal)[0])?e.range(O.signal)[0]:Math.floor(F)),h.setAttribute("aria-valuemax",Number.isFinite(e.range(O.signal)[1])?e.range(O.signal)[1]:Math.ceil(R)),h.setAttribute("aria-valuetext",`${Xe(O.value)}${M?", not held yet":P?", switched off":""}`)}function A(b,C,N){if(!(e.before||g))d=null;else{d??={};let z=d[b]??[C,N];[C,N]=d[b]=[Math.min(C,z[0]),Math.max(N,z[1])]}return[C,N]}function x(){let{P:b,A:C,rem:N,sentence:{signal:O,units:z,steps:M,value:P},titles:H}=e,_=b.roles.kind(O),F=b.roles.word(O),j={a:C!==b&&C.signals.includes(O)&&(e.sameNet||z===null)?kn(C,O,z):null,b:kn(b,O,z)},W=0,q=1,I=[[1,`1 ${oc(b.roles,O)[0]}`],[.5,""],[0,`0 ${oc(b.roles,O)[1]}`]];_!=="gate"&&([W,q]=_==="memory"?A("gate",...ic([...j.b,...j.a??[],kt(P)?0:1.3*P],1)):[-1,1],I=(_==="memory"?Fe(W,q,3):[1,0,-1]).map(oe=>[oe,G(oe,Number.isInteger(oe)?0:1,!0)]));let D=ac(M,b.T),V=z===null||z.length>1?`mean of ${Et(z,b.H)}`:`of ${Et(z,b.H)}`;t.gate.replaceChildren(`${F[0].toUpperCase()}${F.slice(1)} ${_==="gate"?"gate ":_==="memory"?"state ":""}`,o("i",{class:`s-${O}`},O),o("small",{},` ${V}`,o("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let X=_==="gate"?`var(--F${O})`:O==="c"?"var(--ink)":"var(--ink3)",te=([oe,se])=>Wt(e.G).span(oe,se),K=D.filter(([oe,se])=>se>=e.G.a&&oe<e.G.end),Z=(oe,se)=>G(j[se]?.[oe]??NaN,4);n.draw({values:j,called:{a:H.a,b:""},low:W,high:q,rows:I,shades:(e.pins[e.S.pin]?K:[]).map(te),hue:X,pad:Math.round(.62*N),tip:oe=>`step ${oe+1} “${ge(b.shown[oe],24)}” · ${O} ${j.a?`${Z(oe,"a")} → `:""}${Z(oe,"b")}`,bars:oe=>K.flatMap(se=>[-.5,0,.5].map(B=>te(se).map(Y=>[Y,oe(k())+B*N]))),said:`${F} ${O}, ${V}, at every step${j.a?`, ${H.a} and ${H.b}`:""}.`})}function L(){let{S:b,P:C,picked:N}=e,{units:O}=e.sentence,z=O===null?C.H:O.length,M=e.pins[b.pin];return N?.unit===b.unit?o("small",{title:`When this text was opened, of all units the one that held most of what “${N.word}” wrote. See the others with ↑ and ↓.`}," picked for ",o("span",{class:"story"},"what it holds of "),`“${N.word}”`):o("small",{},M&&z>1?`, one of the ${z} held`:O&&z>1?`, one of the ${z}`:"")}function T(){let{P:b,A:C,S:N,rem:O,titles:z}=e,M=b.memory,P=e.sameNet?[N.unit]:null,H={a:C===b?null:kn(C,C.memory,P),b:kn(b,M,P)},_=[...H.b,...H.a??[]],F=[b,C].every(q=>q.roles.kind(q.memory)==="signed"),[R,j]=F?[-1.06,1.06]:A("memory",...ic(_,.5));t.memory.replaceChildren("Memory ",o("i",{"data-term":M},C.memory===M?M:`${C.memory} → ${M}`),e.sameNet?` of unit ${N.unit}`:" mean of all units",...e.sameNet?[L()]:[]),a.hidden=!e.sameNet,i.draw();let W=(q,I)=>G(H[I]?.[q]??NaN,4,!0);r.draw({values:H,called:H.a?z:{a:"",b:""},low:R,high:j,rows:Fe(R,j,4).map(q=>[q,G(q,Number.isInteger(q)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*O),tip:q=>`step ${q+1} “${ge(b.shown[q],24)}” · ${M} ${H.a?`${W(q,"a")} → `:""}${W(q,"b")}`,said:`Memory ${M} of ${e.sameNet?`unit ${N.unit}`:"all units, mean"}, at every step${H.a?`, ${z.a} and ${z.b}`:""}.`})}function v(){let{t:b}=e.S,{titles:C}=e;for(let[N,O,z]of[[n,s.gate,!1],[r,s.memory,!0]]){N.plot.cursor(b);let{a:M,b:P}=N.values,H=(_,F)=>o("b",{class:z&&Number.isFinite(_)?`s-${He(_)}`:F},G(_??NaN,2,z));O.replaceChildren(...M?[o("span",{class:"wide"},`${C.a} `),H(M[b],"was")," → ",o("span",{class:"wide"},`${C.b} `),H(P[b],"")]:[H(P[b],"")])}}return{el:u,draw(b){let C=b("picture","size","view","theme"),{signal:N,units:O,steps:z}=e.sentence,M=JSON.stringify([N,O,z,e.S.pin]),P=M!==w;if(w=M,b("size"))for(let{plot:H}of[n,r])H.measure();(C||P)&&x(),(C||P||b("unit"))&&T(),(C||b("pins","focus","unit"))&&$(),(C||P||b("unit","t"))&&v()}}}function hc(e,t){let s=t.querySelector(".ribbon"),n=o("div",{class:"heldmarks","aria-hidden":"true"}),r=o("div",{class:"otherwords"});s.after(n,r);let i=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);tt(s,{press(c){if(c.pointerType==="touch")return!1;let h=a(c);if(!c.shiftKey)return{from:h};i=!0;let[u,d]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:h<u?d:u,h,!0),!1},slop:(c,{hold:h})=>a(c)!==h.from,move(c,{from:h}){i=!0,e.brush(h,a(c),!1)},done(c,{from:h}){e.brush(h,a(c),!0),setTimeout(()=>i=!1)}}),s.addEventListener("click",c=>{let h=c.target.closest("[data-step]");h&&!i&&e.point(Number(h.dataset.step)),c.stopImmediatePropagation(),i=!1},!0);function l(c,h){let{G:u,P:d}=e;return(c===null?[[0,d.T-1]]:qt(c)).filter(([g,w])=>w>=u.a&&g<u.end).map(([g,w])=>{let m=u.x(Math.max(g,u.a)),p=u.x(Math.min(w+1,u.end));return o("i",{class:h,style:`left:${m}px;width:${p-m}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:h,A:u,G:d,S:g,pins:w,rem:m}=e,p=w[g.pin],k=w.filter(S=>S!==p&&ze(S));n.replaceChildren(...k.flatMap(S=>l(S.steps,"also")),...p?l(p.steps,`chosen${ze(p)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let f=[];for(let S=d.a;S<d.end;S++)h.tokens[S]!==u.tokens[S]&&f.push(S);r.hidden=h.T===u.T&&h.tokens.every((S,E)=>S===u.tokens[E]),r.replaceChildren(o("span",{class:"label"},"instead of"),...f.map(S=>o("span",{class:"m",title:u.shown[S]??"the text is over",style:`left:${d.x(S)}px;width:${d.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*m,1.7*d.cw/Math.max(1,(u.shown[S]??"–").length)))}px`},u.shown[S]??"–")))}}}var Do=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function uc({hold:e},t,s,{T:n,H:r,signals:i}){let a=new Map(e);return i.every(l=>Sa(t,l,s,n,r)===(a.get(l)??null))}function Im(e,t,s){let n=Do(e,s);return[...t.filter(r=>!ze(r)||!ir(r,n[0])),...n]}function mc(e){let t=o("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=o("span",{class:"group",role:"group","aria-label":"State of the gates"}),n=o("span",{class:"lead on"}),r=o("b",{class:"aim"}),i=o("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function h(){a=e.P.cell,l=e.setup.presets[a].map(g=>{let w=o("button",{type:"button",class:"chip"},g.name);return w.addEventListener("click",()=>{let m=e.over(),[[p,k]]=g.hold;if(uc(g,c(),m,e.P)){e.choose(-1),e.draft={units:null,steps:m,value:k,preset:g},e.edit(Ea(e.pins,m,e.P.T),{select:-1});return}let f=Im(g,e.pins.filter(S=>!(S.why&&ir(S,e.sentence))),m);e.edit(f,{select:f.findLastIndex(S=>S.signal===p)})}),{preset:g,chip:w}});let d=g=>l.filter(({preset:w})=>w.group===g).map(({chip:w})=>w);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...d("hold")),s.replaceChildren(o("span",{class:"lead"},re("memory","Memory")),...d("state")),s.hidden=!d("state").length}let u=d=>d===null?"at all steps":d.length===1?`at ${e.names(d)}`:`over ${e.names(d)}`;return{el:i,draw(d){if(!d("picture","pins","unit"))return;let{P:g}=e,w=e.over();g.cell!==a&&h(),he(r,u(w)),n.classList.toggle("on",l.length>0),Ce(n,{title:l.length?`A preset holds all ${g.H} units ${u(w)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:m,chip:p}of l){let k=m.hold.map(([S,E])=>`${S} = ${Xe(E)}`).join(", "),f=e.S.pin<0&&!e.stepped&&e.draft.preset?.name===m.name;p.classList.toggle("next",f&&e.S.focus===m.hold[0][0]),Ce(p,{"aria-pressed":uc(m,c(),w,g),title:`${m.look} ${k} in all ${g.H} units ${u(w)}.`})}}}}var fc=.8,Wm="-96px 0px 0px",qm="-150px 0px 0px";function Dm(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([i,a])=>[i,...s<a.T?xr(a,s):["its text is over",""]])}function gc(e){let t=o("p",{}),s=o("div",{class:"strip"}),n=o("div",{class:"readout","aria-hidden":"true"},s,t),r=!1,i=!1;n.hidden=!0,s.addEventListener("click",c=>{let{step:h}=c.target.dataset;h!==void 0&&e.point(Number(h))});function a(){let{P:c,S:h,G:u,pins:d,palette:g}=e,w=c.mean(h.focus),m=e.full(h.focus),p=d.filter(ze),k=f=>{let S=g.of(h.focus,w[f],m),E=o("span",{"data-step":f,title:c.shown[f]},c.shown[f]);return E.style.cssText=`background:${et(S)};color:${dt(S)}`,E.classList.toggle("held",p.some(({steps:y})=>y===null||y.includes(f))),E.classList.toggle("cur",f===h.t),E};s.replaceChildren(...Array.from({length:u.end-u.a},(f,S)=>k(u.a+S)))}function l(){let{A:c,P:h,S:u,titles:d}=e;if(n.hidden=!r&&!i,n.classList.toggle("below",i),n.hidden)return;i&&a();let[g,w]=Dm(c,h,u.t,d).map(([m,p,k])=>o("span",{},m&&o("small",{class:"wide"},`${m} `),o("b",{},p),` ${k}`));t.replaceChildren(g,...w?[" → ",w]:[],o("small",{},` after “${ge(h.shown[u.t],24)}”, step ${u.t+1}${d.held||w?"":"; nothing is held"}`))}return{el:n,watch(c,h,u){let d=[[c,Wm,fc,g=>r=g.intersectionRatio<fc],[h,qm,0,g=>i=!g.isIntersecting&&g.boundingClientRect.top<0],[u,"0px",0,g=>e.root.classList.toggle("scrolled",g.boundingClientRect.top<0)]].map(([g,w,m,p])=>{let k=new IntersectionObserver(f=>{p(f.at(-1)),e.P&&l()},{threshold:m,rootMargin:w});return k.observe(g),k});e.model.on("remove",()=>d.forEach(g=>g.disconnect()))},draw:c=>c("picture","t","pins","focus","view","size","theme")&&l()}}var pc=`.below > section:not([hidden]) ~ section {
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
`;function Um(e,t=null){let s=0,n=null;return e.forEach((r,i)=>{let a=r.length-1,l=r.reduce((c,h)=>c+Math.abs(h),0);r.forEach((c,h)=>{let u=t===null?+(2*Math.abs(c)>l)*(a-h):+(h===t),d=c*c*u/l;d>s&&([s,n]=[d,{unit:i,step:h}])})}),n}function wc(e,t,s){return t.keeper?Um(Array.from({length:t.H},(n,r)=>wn(e,t,r).rows.at(-1)),s):null}var bc=".ribbon, .transport",Bo=".answers, .verdict",Vm=e=>{let{steps:t}=e.setup.stories[Os(e).text];return`${t[0]}-${t.at(-1)}`},vc=(e,t,s,n="*")=>`${t}:${n}:${Vm(e)}=${s}`,Us=(e,t=void 0)=>vc(e,"f",1,t),Er=(e,t=void 0)=>vc(e,"i",0,t),qs=(e=t=>null)=>t=>({...Os(t),unit:6,pins:e(t),t:qe(t,"fluent")}),Uo=e=>(t,s)=>s.listed.map(yt).sort().join()===[...e(s)].sort().join(),Ds=(e,t=e.T-1)=>{let[s,n]=xr(e,t);return`“${s}” (${n})`},xc=(e,t)=>`“${e.P.shown[t]}”`,Vo=({book:e},t)=>{let s=e.rows.at(-1);return Je(Math.abs(s[t])/s.reduce((n,r)=>n+Math.abs(r),0))},Gm=e=>[Us(e,6),Er(e,6)],Go=e=>[Us(e),Er(e)],Bs=["pins"],kc={of:["text","model","weights","text2","model2"],example:"the sentence of France and Japan",onward:["gradients","On to Gradients →"],stops:[{title:"What would it have said?",says:e=>[`As trained the network answers ${Ds(e.A)}. `,"You will make it keep France in memory while it reads “I moved to”, one gate after the other."],act:"go to “moved”, where the forget gates drop what they held.",done:({t:e},t)=>e===qe(t,"moved"),did:e=>{let{S:t,A:s}=e,n=s.mean("f");return[`At ${xc(e,t.t)} they let `,nt("f",n[t.t])," through, the mean of all units, and ",nt("f",n[t.t-1])," a word before."]},at:".answers",lit:`${bc}, .wplots > :is(:nth-child(1), :nth-child(2))`,state:qs(),free:Bs,hand:["ArrowLeft","ArrowRight"]},{title:"Let the forget gates drop nothing",says:e=>[`This change holds the forget gate of all ${e.P.H} units at `,nt("f",1)," while “I moved to” is read. It waits in the list, and is not yet held."],act:"tick it, and read the answer.",done:Uo(e=>[Us(e)]),did:e=>[`The answer is ${Ds(e.P)}. As trained it was ${Ds(e.A)}.`],at:".changes .rows",lit:Bo,clear:".answers, .verdict, .wplots",state:qs(e=>[`!${Us(e)}`]),free:Bs},{title:"To keep is not enough",says:()=>["What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",nt("i",0),": nothing goes, nothing comes, and memory stands still."],act:"tick the second change.",done:Uo(Go),did:e=>[`Now it answers ${Ds(e.P)}: it speaks as if nobody had moved.`],at:".changes .rows",lit:Bo,clear:".answers, .verdict, .wplots",state:qs(e=>[Us(e),`!${Er(e)}`]),free:Bs},{title:"Who wrote what it holds",says:e=>{let[t,s]=Vt(e),n=qe(e,"France");return[`Each block is what one word wrote into unit ${6}, as far as no gate has dropped it since. `,s?`At the end ${Vo(s,n)} of it is of “France” with your change, and ${Vo(t,n)} as trained.`:`At the end ${Vo(t,n)} of it is of “France” as trained.`]},act:"go to “Japan”, and compare above and below.",done:({t:e},t)=>e===qe(t,"Japan"),did:e=>[`At ${xc(e,e.S.t)} it holds `,ut(e.A.at("c",e.S.t,6))," as trained and ",ut(e.P.at("c",e.S.t,6))," with your change."],at:".ledger .books",lit:bc,state:qs(Go),free:Bs,hand:["ArrowLeft","ArrowRight"]},{title:"One unit alone",says:e=>[`Unit ${6} held “France”, but is it the one that counts? `,`Here only its own two gates are to be held, and the other ${e.P.H-1} units run as trained.`],act:"tick the second change.",done:Uo(Gm),did:e=>[`It answers ${Ds(e.P)}, as trained ${Ds(e.A)}: the country stands in many units.`],at:".changes .rows",lit:Bo,clear:".answers, .verdict, .wplots",state:qs(e=>[Us(e,6),`!${Er(e,6)}`]),free:Bs},{title:"A unit cut",says:()=>[`Cut, unit ${6} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,"Five others, drawn at random, are cut one by one beside it, to compare."],act:"press “Cut it”. It takes some seconds.",done:(e,{got:t})=>t.cut?.rows?.length===1&&String(t.cut.rows[0].units)===String(6),did:e=>[No(e.got.cut,`unit ${6}`)],at:".cut .cuts > :not(.done)",lit:".cut",state:qs(Go),free:Bs}]};var yc=`.gs main {
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
`;var Km=250,ws={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function Xm(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var Jm=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),Zm=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function Qm(e,t){let s=new Map;for(let[r,i]of e)s.set(i,[...s.get(i)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,i])=>`${t(r)} is first by ${ks(i)}`).join("; ")}.`}function $c(e){let t="a",s=null,n=null,r=null,i=null,a=null,l=o("select",{"aria-label":"Answer"}),c=Ke("Which text",{a:"the text",b:"the other text"},T=>{t=T,s=null,A()}),h=o("table",{class:"ways"}),u=o("p",{class:"reads"}),d=o("p",{class:"reads"}),g=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},h),w=o("dl",{class:"defined"}),{el:m,says:p,note:k}=Le("mattered","Which words mattered","",[c.el,o("label",{class:"pick-answer"},o("span",{},"for "),l)],g,d,u,w);l.addEventListener("change",()=>{s=l.value,A(),e.root.focus({preventScroll:!0})});let f=e.near.watch(m),S=()=>!!e.other&&e.text2!==e.text,E=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),y=()=>t==="b"&&S()?e.P:e.A,$=()=>y().answers.kind!=="value";function A(){if(!f()||!e.P||!$())return L();S()||(t="a");let T=Math.min(e.S.t,y().T-1),v={t:T,target:s,run:t},b=E()+JSON.stringify(v);return clearTimeout(r),b===n||(r=setTimeout(()=>{[n,i]=[b,E()],e.ask("words",v)},e.got.words?Km:0)),L()}function x(){let{A:T,P:v,got:b}=e,C=M=>M.top(Math.min(e.S.t,M.T-1)).slice(0,4).map(([P])=>P),N=s??b.words?.target,O=y().words,z=[...new Set([...N?[N]:[],...C(T),...C(v)])].filter(M=>O.includes(M));l.replaceChildren(...z.map(M=>o("option",{value:M},`“${me(M)}”`))),N&&(l.value=N),c.el.hidden=!S(),c.set(t)}function L(){if(!e.P)return;let T=e.got.words,v=!$();m.style.minHeight=v?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,y().T-1)+1))+(e.small?32:15)}rem`,k.textContent=v?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let j of[g,d,u,w,l.parentNode])j.hidden=v||!T;if(v)return void p.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(x(),!T)return void p.replaceChildren("…");for(let j of[g,d,u])j.classList.toggle("old",a!==E());if(a!==E())return void p.replaceChildren("…");let b=T.run==="b"?e.P:e.A,{one:C,many:N}=b.reads,O=Math.min(T.t,b.T-1),z=Object.keys(ws).filter(j=>T.array(j));p.replaceChildren("F = ln p(",o("b",{},`“${me(T.target)}”`),`) after “${b.shown[O]}”, step ${O+1}: p is `,o("b",{},fe(T.p)),`. How much each ${C} had to do with F, in ${["two","three","four"][z.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),w.replaceChildren(...z.flatMap(j=>[o("dt",{},ws[j].title),o("dd",{},ws[j].about(C,N))]));let M=z.map(j=>T.array(j)),P=M.map(j=>j.subarray(0,O+1).reduce((W,q)=>Math.max(W,Math.abs(q)),0)||1),H=M.map(j=>Xm(j.subarray(0,O+1))),_=(j,W)=>{let q=M[j][W],I=50*Math.abs(q)/P[j],{share:D}=ws[z[j]],V=o("i",{class:q<0?"neg":"pos",style:D?`left:0;width:${2*I}%`:`left:${q<0?50-I:50}%;width:${I}%`}),X=D?fe(q):G(q,Zm(P[j]),!0);return[o("td",{class:`barred${D?" share":""}`,"aria-hidden":"true"},o("span",{},V)),o("td",{},H[j]===W?o("b",{},X):X)]};h.replaceChildren(o("thead",{},o("tr",{},o("th",{scope:"col"},b.reads.one),...z.flatMap(j=>[o("th",{scope:"col",colspan:"2","data-term":ws[j].term},ws[j].title)]))),o("tbody",{},...Array.from({length:O+1},(j,W)=>o("tr",{class:W===e.S.t?"cur":""},o("th",{scope:"row"},o("button",{type:"button",class:"link",title:`Go to step ${W+1}`,"data-step":W},b.shown[W])),...z.flatMap((q,I)=>_(I,W)))))),d.replaceChildren("Each way has its own definition, and they may disagree. ",Qm(z.map((j,W)=>[ws[j].title,H[W]]),j=>`“${b.shown[j]}”`),z.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let F=T.array("integrated_gradients");if(!F){u.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let R=Jm(F,O);u.replaceChildren("Complete: the integrated gradients sum to ",o("b",{},G(R,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${N} is `,o("b",{},G(T.whole,3,!0)),".")}return h.addEventListener("click",T=>{let v=T.target.closest("[data-step]");v&&e.go(Number(v.dataset.step))}),{el:m,draw(T){e.P&&(T("words")&&(a=i),T("picture")&&e.got.words&&!y().words.includes(s)&&(s=null),T("t","picture")?A():T("words","theme")&&L(),T("busy")&&m.classList.toggle("waiting",e.busy.has("words")))}}}var ef=400,tf={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...st],playing:["play"],speed:["play"]},Yo=class extends Nt{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,nr+yc+Dl+pc),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new _t(y=>this.tell(y)),this.got={},this.pins=this.listed=[],this.history=lr,this.draft={units:null,steps:void 0,value:1,preset:null},this.drafted=null,this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new _s("300px");let s=y=>y(this),[n,r,i,a,l,c,h,u,d,g,w,m,p]=[Fn,Fl,mc,tc,sc,_l,rr,Cs,dc,Zl,Ql,nc,gc].map(s),k=hc(this,u.el);this.below=[Io,ql,Wl,$c,ec,Il,rc].map(s);for(let y of this.below)Object.assign(y,{owed:new Set,drawn:!1,near:this.near.watch(y.el,()=>this.P&&y.owed.size&&this.drawBelow(y,new Set))});this.words=u.el,this.cursor=o("div",{class:"cursor"}),this.time=o("section",{class:"time","aria-label":"The whole text"},u.el,d.el,o("div",{class:"bookkeeping"},g.el),this.cursor),this.now=o("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,h.el,c.el,o("div",{class:"holding"},w.el)),this.first=o("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=o("main",{},this.first,o("div",{class:"below"},...this.below.map(({el:y})=>y)));let f=o("div",{class:"choose",role:"region","aria-label":"What to change"},i.el),S=o("div",{class:"compare"},o("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,i,a,l,c,h,u,k,d,g,w,m,p],f.append(S),this.root.append(n.el,r.el,f,this.main,m.el,p.el),p.watch(c.el,this.first,f),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:E}=this.state;E!==void 0&&(this.typed(E),this.send({text:E}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return tf}get guide(){return kc}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${ge(this.text,Dn)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=Pt(t),{want:i}=n;if(!(!s&&!this.questions.take(n))){if(s&&(i!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(i==="run")return this.ran(n,r,s);this.said={...this.said,[i]:n.notices},this.got[i]=r.length?new ls(...Pt(r)):null,this.draw(new Set([i,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:i,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:i,pins:a.map(Vs)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[i]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,h=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),u=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),i&&(this.A=new ls(...Pt(s.subarray(0,i)))),this.P=s.length>i?new ls(...Pt(s.subarray(i))):this.A;for(let p of[this.A,this.P])l&&p.layers.length===l.layers.length&&(p.layer=l.layer);let{text:d,model:g,weights:w}=t;Object.assign(this,{had:r,text:d,name:g,weights:w,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===g&&t.other.weights===w,this.text2=t.other?.text,this.accepted={text:d,model:g,weights:w,pins:t.pins.map(Vs),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let m=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=h&&c.jump===!0),!l||h||u||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let p of st)m.add(p)}this.soon(m)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},i){let{P:a,S:l}=this,c=i||r===!0;if(l.writer=null,this.propose(!t||s||c),!t||s)this.opens(s||c&&this.bare);else{let u=n||l.t>=t.T-1||!bs(t.tokens,a.tokens);[l.t,this.picked]=[u?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((u,d)=>this.sayable(d)>=0)));let h=c?this.read(i):null;l.pin=this.sayable(l.pin),l.focus=[h,this.pins[l.pin]?.signal,this.draft.preset?.hold[0][0],this.chosen,a.keeper].find(u=>a.signals.includes(u))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},i=this.setup.presets[s].find(({name:a})=>a===n);return i?{preset:i,steps:r}:{}}propose(t){let s=`${this.P.cell} ${this.text}`;if(!t&&s===this.drafted)return;this.drafted=s;let{preset:n=null,steps:r}=this.toldWith(this.text,this.P.cell);n&&(this.stepped=!1),(n||this.draft.preset||t)&&(this.draft={units:null,steps:r,value:n?.hold[0][1]??1,preset:n})}opens(t){let{P:s,S:n,text:r}=this,i=this.setup.stories[r],{preset:a,steps:l}=this.toldWith(r,s.cell),c=a?Do(a,l):[],h=i&&[c,[]].some(w=>w.map(yt).join()===this.pins.map(Vs).join()),[u]=(i&&this.A.shows)??[],d=u===void 0?wc:()=>({unit:u,step:i.step}),g=(t||h)&&this.sameNet?d(this,s,i?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=g&&{unit:g.unit,word:s.shown[g.step]},[n.unit,n.writer]=g?[g.unit,g.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=i=>Math.abs(s.at(n,s.T-1,i)-t.at(n,t.T-1,i));return Array.from({length:s.H},(i,a)=>a).reduce((i,a)=>r(a)>r(i)?a:i,0)}read(t){let{S:s,P:n,state:r}=this,{given:i,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l),h=n.probes.map(({name:d})=>d);s.probe=r.among("probe",h,l)??s.probe,s.by=r.asked.values.by,s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:u}=this.pins[s.pin]??this.draft;return i.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${Et(u,n.H)}, so unit ${u[0]} is shown.`),this.stepped=i.has("t")&&s.t<n.T-1&&s.pin<0&&!this.draft.preset,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:i}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,h)=>h).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,i.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[lr,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){this.connected&&(t!==this.text?this.history=lr:this.pins.length&&(this.history=go(this.history,this.pins)),this.before=this.mates=null,this.take([],-1),this.send({model:s.name,text:t,pins:[],other:null},{jump:!0}),this.draw(new Set(["pins"])))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(Vs))===JSON.stringify(t.map(Vs))||(this.history=go(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(Vs)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}begin(t=!0){let{pins:s,proposed:n}=this;this.edit([...s,...n],{done:t,select:s.length})}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(Ca(this.history,this.pins))}redo(){this.recall(La(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return ms(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}get proposed(){let{sentence:t,draft:s}=this,{hold:[[n],...r]=[[]]}=s.preset??{},{signal:i,units:a,steps:l,value:c}=t,h={units:a,steps:l,on:!0},u=n===i&&!this.stepped?r:[];return[{...h,signal:i,value:c},...u.map(([d,g])=>({...h,signal:d,value:g}))]}over(){let{P:t,S:s,pins:n,draft:r}=this;if(this.stepped)return ft(s.t,s.t,t.T);let i=(n[s.pin]??r).steps?.filter(a=>a<t.T);return i?.length?i:null}range(t){return this.P.roles.range(t)}fit(t,s){if(kt(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,i=r[n.pin];if(i){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:h,...u}=i,d={...u,...t};d.value=this.fit(d.signal,d.value),this.mates??=ar(r,n.pin,this.setup.presets[this.P.cell]);let g=Object.fromEntries(Object.entries(t).filter(([m])=>["units","steps"].includes(m))),w=Object.keys(g).length?this.mates:[];return this.edit(r.map((m,p)=>{if(!w.includes(p))return p===n.pin?d:m;let{why:k,text:f,...S}=m;return{...S,...g}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r,preset:null}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[i,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||i>=c)&&this.scroll(i-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let i=n[s.pin],a=i?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(i??this.draft).steps,value:(i??this.draft).value,units:"one",preset:null}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing&&!this.draft.preset,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:i}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},i)}with({text:t,name:s,weights:n,other:r,sameNet:i},a){let{S:l}=this,c={text:t,model:s,weights:n},h=d=>r?.[d]!==c[d]?r?.[d]??null:null,u=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:i?r?.text??null:h("text"),model2:h("model"),weights2:h("weights"),change:this.pins.length?u:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme,tour:this.tour.at}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:i=null,name:a=null}=this;return{text:t.text??i,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return s.reads.kind==="pieces"?qo(t,s.tokens.map(Jo),""):qo(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return jl(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return Zt(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=At(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:i}=this.sentence;n.span=i===null?[0,r.T-1]:[i[0],Math.min(i.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)Zt(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let i of s)t.owed.add(i);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),ef);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),Zt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},Vs=e=>e.text===void 0?yt(e):`${e.on?"":"!"}${e.text}`,Mc={render:e=>void new Yo(e)};var sy={Explorer:qa,Gradients:kl,Trainer:zl,WhatIf:Mc};export{sy as default};
