"""The glossary of the lessons page in other languages than English, which is `visualizer.glossary`."""

from __future__ import annotations

TERMS: dict[str, dict[str, tuple[str, str]]] = {
    "es": {
        # --- networks
        "recurrent neural network": (
            "red neuronal recurrente",
            "Una red que lee un símbolo por paso y se entrega a sí misma un estado de paso en paso. La más "
            "simple hace todo su estado de nuevo en cada paso: ninguna puerta guarda nada de él.",
        ),
        "LSTM": (
            "LSTM",
            "En inglés, «long short-term memory»: una red recurrente en la que cada unidad tiene una "
            "memoria propia, el estado de la celda c. En cada paso tres puertas dicen cuánto se guarda de "
            "ella, cuánto se escribe en ella y cuánto de ella sale. El nombre habla de una memoria a corto "
            "plazo que puede durar mucho. Una GRU no tiene c, ni puerta de salida, ni una puerta de entrada "
            "propia.",
        ),
        "GRU": (
            "GRU",
            "Unidad recurrente con puertas: como una LSTM, pero su memoria es el propio estado oculto h, y "
            "una sola puerta, z, guarda lo anterior y escribe lo nuevo: lo que no guarda lo escribe. Otra "
            "puerta, r, dice cuánto del estado anterior ve el candidato. No tiene lo que sí tiene una LSTM: "
            "un estado de la celda c, una puerta de salida y una puerta de entrada aparte de la que guarda.",
        ),
        "minGRU": (
            "minGRU",
            "Una GRU reducida al mínimo: su única puerta z y su candidato ven solo la palabra actual, y no "
            "lo leído antes. En ella z escribe: en 1 lo nuevo ocupa el lugar de lo anterior.",
        ),
        "IndRNN": (
            "IndRNN",
            "Red recurrente independiente: una RNN simple en la que cada unidad ve solo su propio valor "
            "anterior, multiplicado por un número aprendido. Por debajo de 1 lo que guarda se apaga, por "
            "encima de 1 crece.",
        ),
        "peephole": (
            "mirilla",
            "Una conexión por la que una puerta ve la memoria c misma, y no solo la palabra y el estado "
            "oculto. Cada unidad tiene para ella un peso p; p·c es lo que suma antes de la σ de la puerta.",
        ),
        "coupled": (
            "acoplada",
            "Dos puertas hechas una: se escribe exactamente lo que se olvidó, 1 − f, de modo que lo "
            "anterior y lo nuevo se reparten siempre un todo.",
        ),
        "cell": (
            "celda",
            "Lo que le pasa a una unidad en un paso: entran su memoria anterior y la palabra actual, salen "
            "su memoria nueva y su valor oculto. Cómo leer el dibujo: el tubo de arriba es la memoria, de "
            "izquierda a derecha; una válvula en un tubo es una puerta; donde se juntan dos tubos, lo que "
            "corre por ellos se suma.",
        ),
        "unit": (
            "unidad",
            "Una de las partes paralelas de una capa, con memoria y puertas propias; una capa de 32 "
            "unidades lleva 32 números de paso en paso. Las unidades se cuentan desde 0. En los mapas una "
            "unidad es una fila.",
        ),
        "layer": (
            "capa",
            "Unidades que leen juntas la misma entrada. Una segunda capa no lee las palabras, sino lo que "
            "dice la primera, su h.",
        ),
        "step": (
            "paso",
            "La red lee un símbolo por paso: una palabra, una letra, un fotograma. En todos los dibujos una "
            "columna es un paso, y la línea que los cruza es el paso que se mira. Entre el primero de 100 "
            "pasos y el último hay 99 pasos hacia atrás: tantas veces se multiplica un error en su camino.",
        ),
        # --- gates
        "gate": (
            "puerta",
            "Un número de 0 a 1 que cada unidad hace de nuevo en cada paso y por el que algo se multiplica: "
            "1 lo deja pasar todo, 0 nada. Funciona como una válvula, y así se dibuja: cuanto más se ve de "
            "su color, más abierta está, en el dibujo de la válvula igual que en los mapas.",
        ),
        "forget gate": (
            "puerta de olvido",
            "La parte de su memoria anterior que una unidad guarda en este paso: en 1 la guarda toda, en 0 "
            "la suelta toda. Por qué «de olvido», si 1 guarda: la primera LSTM, de 1997, lo guardaba todo; "
            "esta puerta se añadió en 2000 para que una unidad pueda olvidar, y tomó el nombre de lo que "
            "hizo posible.",
        ),
        "input gate": (
            "puerta de entrada",
            "La parte del candidato que una unidad escribe en su memoria en este paso: en 1 todo, en 0 nada.",
        ),
        "output gate": (
            "puerta de salida",
            "La parte de la memoria que una unidad deja salir como su valor oculto h: en 1 toda la tanh(c), "
            "en 0 nada. La memoria misma se queda como está.",
        ),
        "update gate": (
            "puerta de actualización",
            "Una sola puerta que reparte una unidad entre lo anterior y lo nuevo. En una GRU escrita como "
            "en PyTorch, z guarda: en 1 queda todo lo anterior y no se escribe nada. En una minGRU, como en "
            "su artículo, z escribe.",
        ),
        "reset gate": (
            "puerta de reinicio",
            "Cuánto del estado oculto anterior ve una GRU al hacer su candidato: en 0 el candidato se hace "
            "como si antes no se hubiera leído nada. De la memoria no quita nada.",
        ),
        "candidate": (
            "candidato",
            "Lo que una unidad escribiría en su memoria en este paso, antes de que la puerta que escribe "
            "diga cuánto. Se hace con la palabra actual y el estado oculto anterior, y tanh lo lleva a "
            "−1..1.",
        ),
        "layer in a textbook drawing": (
            "capa en un dibujo de libro",
            "Un recuadro amarillo: pesos por todo lo que entra, más un sesgo, pasado por la función que "
            "lleva escrita. Su borde tiene el color de la puerta que hace. Los libros la llaman capa de red "
            "neuronal.",
        ),
        "pointwise": (
            "elemento a elemento",
            "Un círculo rosa: dos vectores se multiplican o se suman número a número, cada unidad con lo "
            "suyo, o cada número pasa por una función. Ahí no hay pesos.",
        ),
        "vector": (
            "vector",
            "Una línea lleva toda una lista de números, uno por unidad. El número escrito a su lado es el "
            "de la unidad que se mira.",
        ),
        "copy": (
            "copia",
            "Donde una línea se bifurca, los mismos números van por los dos lados.",
        ),
        "cell state": (
            "estado de la celda",
            "La memoria de una unidad de una LSTM: un número que sigue de paso en paso y que solo cambian "
            "lo que suelta la puerta de olvido y lo que escribe la de entrada. Puede ser cualquier número. "
            "Es la parte de largo plazo; h es lo que ahora se dice de ella.",
        ),
        "hidden state": (
            "estado oculto",
            "Lo que dice una unidad en este paso: a las puertas del paso siguiente, a la capa de encima y a "
            "la respuesta. En una LSTM es la parte de la memoria que deja salir la puerta de salida; en una "
            "GRU y en una RNN es la memoria.",
        ),
        "h_n": (
            "h_n",
            "Lo que PyTorch devuelve junto a la salida de una red: el estado oculto de cada dirección "
            "después de todo lo que lee. Leyendo hacia atrás es el de la primera palabra, así que ambas "
            "mitades lo han leído todo. “output[-1]” son las dos mitades en la última palabra, donde la "
            "mitad que lee hacia atrás solo ha leído esa palabra.",
        ),
        "memory": (
            "memoria",
            "Lo que una unidad lleva de un paso al siguiente: c en una LSTM, h en una GRU y en una RNN. Su "
            "tamaño dice cuánto guarda; si está por encima de 0, en azul, o por debajo, en naranja, dice "
            "cuál de dos cosas, y no significa ni bueno ni malo.",
        ),
        "kept": (
            "lo que queda",
            "Lo que queda de la memoria anterior tras la puerta que guarda: la memoria anterior por esa "
            "puerta.",
        ),
        "written": (
            "lo que se escribe",
            "Lo que un paso suma a la memoria: el candidato por la puerta que escribe.",
        ),
        # --- symbols
        "sigmoid": (
            "sigmoide",
            "Lleva cualquier número a 0..1: muy por debajo de 0 da casi 0, muy por encima casi 1, y 0 da un "
            "medio. Con ella se hace cada puerta, a partir de una suma ponderada de la palabra y el estado "
            "oculto anterior.",
        ),
        "tanh": (
            "tanh",
            "Lleva cualquier número a −1..1 y conserva su signo: 0 sigue siendo 0, y lejos de 0 ya cambia "
            "poco.",
        ),
        "ReLU": (
            "ReLU",
            "Deja pasar tal cual un número mayor que 0 y convierte todos los demás en 0.",
        ),
        "pre-activation": (
            "preactivación",
            "La suma que entra en una función como σ: los pesos por la palabra y el estado oculto anterior, "
            "más el sesgo. Puede ser cualquier número; σ o tanh hace con ella una puerta o un candidato.",
        ),
        "slope": (
            "pendiente",
            "Cuánto deja pasar σ o tanh de un pequeño cambio: lo empinada que es su curva. Es mayor en 0: "
            "0.25 para σ y 1 para tanh. Un error que vuelve por ella se multiplica por la pendiente.",
        ),
        "saturated": (
            "saturada",
            "Donde la curva de σ o tanh es plana: lo que entra está tan lejos de 0 que un poco más o menos "
            "no cambia nada. Ahí la pendiente es casi 0, así que apenas vuelve error y poco se aprende.",
        ),
        "plus": (
            "más",
            "Aquí se juntan dos caudales y se suman: lo que se guardó de la memoria anterior y lo que se "
            "escribe. El gradiente de una LSTM sobrevive porque esto es una suma.",
        ),
        "multiplied": (
            "por",
            "Una puerta por lo que corre por ella, número a número: cada unidad tiene lo suyo.",
        ),
        "equals": (
            "igual",
            "«=» está donde los números redondeados suman el resultado redondeado, «≈» donde el redondeo "
            "deja una pequeña diferencia.",
        ),
        "weights": (
            "pesos",
            "Los números que el entrenamiento cambia: W por lo que entra. W·x es la parte de la palabra en "
            "una suma, W·h la del estado oculto anterior, y a las dos se suma b, el sesgo.",
        ),
        "parameters": (
            "parámetros",
            "Todos los números que el entrenamiento cambia, pesos y sesgos juntos. Cuántos son es el tamaño "
            "de una red. Los mismos se usan en cada paso, así que un texto más largo no necesita más.",
        ),
        "shape": (
            "forma",
            "Cuántas filas y columnas tiene una tabla de números. 12 × 80 son 12 filas de 80 números: por "
            "80 números da 12 nuevos, cada uno una suma a lo largo de una fila.",
        ),
        "multiply-add": (
            "multiplicación y suma",
            "Multiplicar dos números y añadir el resultado a una suma: en esto se cuenta el trabajo. Un "
            "paso hace una por cada peso.",
        ),
        "recurrent weight": (
            "peso recurrente",
            "Un peso por el que un estado, y el error a su vuelta, se multiplica una vez por paso: tras t "
            "pasos, por wᵗ. Una W mayúscula es toda una matriz de pesos. Como tecla, w recorre todas las "
            "palabras y los signos de una página.",
        ),
        "input": (
            "entrada",
            "El vector con el que se lee el símbolo actual: su representación, o para un número el número "
            "mismo.",
        ),
        "joined": (
            "junto con",
            "Cada puerta lee dos vectores, uno a continuación del otro: el de la palabra actual, x, y el "
            "estado oculto de todas las unidades tras el paso anterior, h.",
        ),
        # --- colours and pictures
        "blue and orange": (
            "azul y naranja",
            "Azul es un número mayor que 0, naranja uno menor, y cuanto más fuerte el color, más lejos de "
            "0. Ninguno de los dos es bueno ni malo.",
        ),
        "flow": (
            "caudal",
            "Un tubo lleva un número: cuanto más grueso el caudal, mayor es; azul es por encima de 0, "
            "naranja por debajo. Todos los caudales de memoria tienen una misma escala, la de este texto.",
        ),
        "map": (
            "mapa",
            "Cómo leerlo: cada fila es una unidad, cada columna un paso. En una puerta, cuanto más color, "
            "más abierta: color pleno es 1, ninguno es 0. En los demás, azul es por encima de 0 y naranja "
            "por debajo.",
        ),
        "mean over units": (
            "media de las unidades",
            "El número bajo una palabra es la media de la señal que se mira entre todas las unidades, y da "
            "color a la palabra. Una media baja de una puerta dice que muchas unidades la cierran en esa "
            "palabra; cuáles, lo dicen los mapas.",
        ),
        "similarity order": (
            "orden por parecido",
            "Las filas se ordenan de modo que las unidades que se comportan igual en este texto quedan "
            "juntas. Los números de las unidades no significan nada por sí mismos; las flechas suben y "
            "bajan por las filas.",
        ),
        "bars of all units": (
            "barras de todas las unidades",
            "Cómo leerlo: una columna de barras es una unidad, en el orden de las filas de los mapas; la "
            "enmarcada es la unidad que se mira. Las barras de una puerta crecen de 0 a 1; las de un "
            "estado, hacia arriba por encima de 0 y hacia abajo por debajo.",
        ),
        "unit over time": (
            "unidad en el tiempo",
            "Cómo leerlo: arriba, las puertas de una unidad de 0 a 1; abajo, su memoria y lo que dice; una "
            "columna es un paso. Donde la línea de una puerta cae a 0, está cerrada.",
        ),
        "next word": (
            "palabra siguiente",
            "Las respuestas que la red tiene por más probables tras el paso que se mira, con la "
            "probabilidad de cada una. Se calculan con los estados ocultos h de todas las unidades de la "
            "última capa.",
        ),
        # --- reading
        "token": (
            "símbolo",
            "Lo que se lee en un paso: una palabra, una letra o byte, o un fotograma, según la tarea.",
        ),
        "embedding": (
            "representación",
            "El vector de números aprendidos con el que se lee una palabra (en inglés, «embedding»). "
            "Palabras que se usan de modo parecido tienen vectores parecidos.",
        ),
        "unknown word": (
            "palabra desconocida",
            "Una palabra que la red no ha visto nunca. Todas ellas se leen como un mismo símbolo, así que "
            "nada de lo que significan llega a la red.",
        ),
        "readout": (
            "capa de respuesta",
            "La última parte de una red: una suma ponderada de los estados ocultos, que da una puntuación a "
            "cada respuesta; softmax hace probabilidades con las puntuaciones.",
        ),
        "temperature": (
            "temperatura",
            "Con cuánto atrevimiento elige una red lo que escribe: 0 toma siempre la respuesta más "
            "probable, 1 sortea según las probabilidades tal como son, y más las iguala.",
        ),
        # --- what units do
        "half-life": (
            "semivida",
            "Tras cuántos pasos se ha ido la mitad de lo que un símbolo escribe en la memoria de la unidad; "
            "la mediana entre todo lo que escribe. Un solo paso en que la unidad lo suelta todo cuenta para "
            "todo lo escrito antes.",
        ),
        "AUC": (
            "AUC",
            "Lo bien que un número distingue dos casos: la probabilidad de que sea mayor en un caso en que "
            "algo es así que en uno en que no. 0.5 es lanzar una moneda, 1 es no fallar nunca.",
        ),
        "Spearman": (
            "Spearman",
            "Lo bien que suben juntos dos números, por sus rangos: 1 es siempre, 0 es nada, −1 es que uno "
            "baja cuando el otro sube.",
        ),
        "probe": (
            "sonda",
            "Una suma ponderada de todas las unidades, ajustada para saber por ellas un dato, como qué país "
            "se guarda. Muestra que el dato está ahí y se puede leer, no que la red lo use. Una unidad "
            "puede soltarlo mientras otras aún lo guardan: entonces la sonda lo sigue leyendo.",
        ),
        "latch": (
            "cerrojo",
            "Una unidad cuya memoria se fija una vez y se queda así mucho tiempo, hasta que algo la fija de "
            "nuevo.",
        ),
        "counter": (
            "contador",
            "Una unidad que suma, de modo que su memoria sube o baja con una cuenta, como la de las "
            "palabras leídas. Solo puede hacerlo una memoria sin límite, así que una GRU y una LSTM "
            "acoplada no tienen ninguno.",
        ),
        # --- training
        "seed": (
            "semilla",
            "El número del que parte todo el azar de un entrenamiento. La misma semilla da la misma red; "
            "otra da una que puede haber aprendido de otro modo, y por eso se muestran varias.",
        ),
        "trained weights": (
            "pesos entrenados",
            "Los números de la red tal como los dejó el entrenamiento.",
        ),
        "initial weights": (
            "pesos iniciales",
            "Los números de la red antes de entrenar: sacados al azar, con 1 sumado al sesgo de la puerta "
            "que guarda. Lo que se ve con ellos no se aprendió.",
        ),
        "test texts": (
            "textos de prueba",
            "Textos con los que la red no se entrenó y que no eligieron nada de ella: las puntuaciones en "
            "ellos son lo que puede hacer con lo que no ha visto.",
        ),
        "validation": (
            "validación",
            "Textos con los que no se entrena y que sirven para elegir: cuándo parar, qué semilla se "
            "muestra, qué unidad se nombra primero. Una puntuación en ellos es algo demasiado buena; por "
            "eso se da otra en textos de prueba.",
        ),
        "iteration": (
            "iteración",
            "Un cambio de todos los pesos, hecho con un lote de ejemplos.",
        ),
        "training examples": (
            "ejemplos de entrenamiento",
            "De lo que aprende la red. Donde se sacan otros nuevos para cada lote, casi ninguno vuelve y "
            "ninguno se puede aprender de memoria; si son unos pocos, siempre los mismos, la red se aprende "
            "cada uno y no necesita aprender lo que tienen en común.",
        ),
        "overfitting": (
            "sobreajuste",
            "Una red que mejora en aquello con lo que se entrena y empeora en lo demás se ha aprendido los "
            "ejemplos de memoria.",
        ),
        # --- gradients
        "loss": (
            "pérdida",
            "Lo equivocada que está la respuesta: menos el logaritmo de la probabilidad p que se le dio a "
            "la correcta. Es 0 donde la correcta tuvo probabilidad 1, y 2.3 donde tuvo 0.1.",
        ),
        "training loss": (
            "pérdida de entrenamiento",
            "La pérdida en los ejemplos con los que se entrena la red. Dice lo bien que se los sabe, y nada "
            "de los demás: para eso está la validación.",
        ),
        "gradient": (
            "gradiente",
            "Cuánto cambiaría la pérdida si un número cambiara un poco. El entrenamiento cambia cada peso "
            "según su gradiente, así que donde el gradiente es 0 no se aprende nada.",
        ),
        "gradient norm of h": (
            "norma del gradiente de h",
            "Cuánto del error llega al estado oculto en ese paso, por todos los caminos: la longitud del "
            "vector de las derivadas de todas las unidades.",
        ),
        "gradient norm of c": (
            "norma del gradiente de c",
            "Cuánto del error llega a la memoria en ese paso, por todos los caminos: la longitud del vector "
            "de las derivadas de todas las unidades.",
        ),
        "product of f": (
            "producto de f",
            "Todos los valores de la puerta que guarda, desde ese paso hasta el último, multiplicados: el "
            "error que vuelve directo por la memoria sola. Es un camino de los muchos que cuenta ‖dL/dc‖.",
        ),
        "log scale": (
            "escala logarítmica",
            "Cada línea del eje es una potencia de diez: 10⁻² es una centésima. Una recta hacia abajo "
            "significa que cada paso hacia atrás multiplica por el mismo número menor que 1.",
        ),
        "vanishing gradient": (
            "gradiente que se desvanece",
            "Hacia atrás, el error se multiplica una vez por paso. Por números menores que 1 encoge hasta "
            "nada, y la red no puede aprender de lo que pasó hace mucho.",
        ),
        "exploding gradient": (
            "gradiente que explota",
            "Hacia atrás, el error se multiplica por números mayores que 1 y crece hasta que un paso a lo "
            "largo de él estropearía los pesos.",
        ),
        "clipping": (
            "recorte",
            "Un gradiente más largo que un límite se acorta hasta él, todo por un mismo factor. Frena las "
            "explosiones y no hace nada por lo que se desvaneció.",
        ),
        "spectral radius": (
            "radio espectral",
            "El tamaño del mayor valor propio de los pesos recurrentes: más o menos por tanto multiplica un "
            "paso lo que da muchas vueltas. Por debajo de 1 se apaga, por encima de 1 crece, hasta que las "
            "unidades se saturan.",
        ),
        "shear": (
            "cizalla",
            "Una matriz con un número s junto a su diagonal, por el que una dirección se empuja a lo largo "
            "de otra. Sus valores propios siguen iguales, y aun así lo que multiplica puede crecer al "
            "principio.",
        ),
        "forget-gate bias": (
            "sesgo de la puerta de olvido",
            "Un número que se suma antes de la σ de la puerta de olvido. Con 1 la puerta empieza cerca de "
            "0.73, con 3 cerca de 0.95, y así una red sin entrenar conserva más tiempo su memoria, y el "
            "gradiente.",
        ),
        "input scale": (
            "escala de la entrada",
            "Por cuánto se multiplica cada entrada antes de leerla: 0 es no leer nada.",
        ),
        "geometric mean": (
            "media geométrica",
            "La media de los logaritmos, otra vez como potencia: la de 10⁻² y 10⁻⁴ es 10⁻³. Una curva es la "
            "de todas las semillas, y la banda en torno a ella las contiene a todas.",
        ),
        "error carousel": (
            "carrusel de error constante",
            "A lo largo de la memoria un error da vueltas y vueltas sin cambiar mientras la puerta de "
            "olvido está en 1.",
        ),
        "Jacobian": (
            "jacobiana",
            "La tabla de cómo cambia cada número del estado tras un paso con cada número anterior.",
        ),
        "singular values": (
            "valores singulares",
            "Cuánto estira un paso el error, dirección por dirección: el mayor es lo más que puede, la "
            "mediana lo que le hace a uno corriente.",
        ),
        "flow matrix": (
            "matriz de flujo",
            "Cómo leerla: fila y columna son dos pasos, y el color es cuánto de un error en el posterior "
            "llega al anterior.",
        ),
        # --- what if
        "hold": (
            "retener",
            "Poner una puerta o un estado en un valor propio, en algunas unidades y pasos, y pasar la red "
            "otra vez con todo lo demás igual. Lo que entonces cambia se debe a eso.",
        ),
        "ledger": (
            "libro de cuentas",
            "La memoria como suma de lo que escribió cada palabra, cada parte por las puertas que la "
            "guardaron desde entonces. Las partes suman exactamente. En los modelos de espacio de estados "
            "la misma tabla se llama atención efectiva.",
        ),
        "integrated gradients": (
            "gradientes integrados",
            "El gradiente de una respuesta según cada palabra, promediado en el camino desde ninguna "
            "entrada hasta este texto. Las partes suman todo el cambio de la respuesta.",
        ),
        "ablation": (
            "ablación",
            "Poner en 0 el h de algunas unidades en todos los pasos, de modo que nada las lea, y ver cuánto "
            "baja la puntuación de prueba.",
        ),
        # --- translating
        "encoder and decoder": (
            "codificador y decodificador",
            "Dos redes seguidas: el codificador lee una frase y no escribe nada, el decodificador empieza "
            "con el estado en que aquel acabó y escribe otra frase, palabra por palabra. Lo último que "
            "escribió lo lee antes de seguir.",
        ),
        "handing over": (
            "entrega",
            "Aquello con lo que empieza el decodificador: el último estado del codificador, siempre tantos "
            "números por larga que fuera la frase. Sin atención es todo lo que llega a saber de la frase.",
        ),
        "attention": (
            "atención",
            "Por cada palabra que escribe, el decodificador vuelve a mirar todas las leídas. Cada una "
            "recibe un peso de 0 a 1 según lo bien que su estado encaja con el del decodificador, todos "
            "suman 1, y la media de los estados con estos pesos ayuda a elegir la palabra. Un peso grande "
            "dice dónde miró, no por qué.",
        ),
        "attribution": (
            "atribución",
            "Cuánto cuenta cada palabra leída para una que se escribe, según la propia red: al dejar fuera "
            "la palabra, o por el gradiente. Pregunta por qué se guía lo escrito; la atención solo dice "
            "adónde miró el decodificador. Por encima de 0 la palabra habla a favor; por debajo de 0, en "
            "contra.",
        ),
        "output word": (
            "palabra de salida",
            "Lo que el decodificador podría escribir en este paso, con la probabilidad de cada palabra. La "
            "palabra desconocida se escribe donde una palabra leída no tiene aquí traducción: entonces esa "
            "palabra se copia.",
        ),
        "beam search": (
            "búsqueda en haz",
            "Seguir con los pocos mejores comienzos de una frase y no solo con el mejor: una palabra que al "
            "principio parece menos probable puede empezar la frase más probable. Un haz de 1 es la "
            "búsqueda voraz. El número bajo una palabra es el logaritmo de la probabilidad de todo hasta "
            "ahí: más cerca de 0 es más probable.",
        ),
    },
}
"""Language -> name of a term in English -> what it is called and what it is there, see `glossary.Term`."""
