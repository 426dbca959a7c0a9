// After-sales texts in Spanish.
import { type LanguageTexts, SIGNATURE } from './types';

export const es: LanguageTexts = {
  opening: 'Hola:\n\nGracias por su mensaje sobre el pedido {{orderId}}{{#item}} ({{item}}){{/item}}.',
  firstOpening: 'Hola:\n\nLe escribimos en relación con el pedido {{orderId}}{{#item}} ({{item}}){{/item}}.',
  closing: `Un cordial saludo${SIGNATURE}`,
  questionOpening: 'Hola:\n\nGracias por su pregunta{{#item}} sobre «{{item}}»{{/item}}.',
  warm: {
    opening: 'Hola:\n\nMuchas gracias por escribirnos acerca del pedido {{orderId}}{{#item}} ({{item}}){{/item}}.',
    firstOpening:
      'Hola:\n\nMuchas gracias por su pedido {{orderId}}{{#item}} ({{item}}){{/item}}, sobre el que le escribimos hoy.',
    questionOpening: 'Hola:\n\nMuchas gracias por su interés y por su pregunta{{#item}} sobre «{{item}}»{{/item}}.',
    closing: `Si tiene cualquier otra duda, no dude en responder a este mensaje: le ayudaremos con mucho gusto.\n\nReciba un cordial saludo${SIGNATURE}`,
  },
  businessOpening: 'Hola:',
  businessClosing: `Gracias por su ayuda.${SIGNATURE}`,
  texts: {
    'address-not-shipped.fba': [
      'Pedido {{orderId}}: dirección de entrega',
      `Lo sentimos, pero no podemos cambiar la dirección nosotros mismos: Amazon prepara y envía este pedido, y solo a la dirección que figura en él.

Mientras el pedido no se haya preparado, puede cambiar la dirección o cancelarlo en Amazon, en «Mis pedidos». Si ya no aparece ninguna de las dos opciones, el servicio de atención al cliente de Amazon podrá indicarle qué opciones quedan. Después de la cancelación podrá volver a pedirlo con la dirección correcta.`,
    ],
    'address-not-shipped.seller': [
      'Pedido {{orderId}}: dirección de entrega',
      `Todavía no hemos enviado el paquete y lo mantenemos en espera. Sentimos no poder enviarlo sin más a otra dirección: Amazon solo nos permite enviar a la que figura en el pedido.

Le rogamos que abra «Mis pedidos» en Amazon, elija este pedido y solicite su cancelación. La confirmaremos enseguida y podrá volver a pedirlo con la dirección correcta.

Le pedimos que lo haga a más tardar el {{replyBy}}. Si no tenemos noticias suyas, tendremos que enviarlo a la dirección del pedido.`,
    ],
    'address-shipped-low.fba': [
      'Pedido {{orderId}}: dirección de entrega',
      `El paquete ya va de camino a la dirección del pedido y, lamentablemente, ya no podemos cambiarla. De la entrega se encarga Amazon. En «Mis pedidos» puede preguntar al servicio de atención al cliente de Amazon si el transportista aún puede desviarlo.

Si no desea esperar, puede volver a pedir el artículo con la dirección correcta. Si el primer paquete no le llega, escríbanos aquí: nos encargaremos de que no pague dos veces.`,
    ],
    'address-shipped-low.seller': [
      'Pedido {{orderId}}: dirección de entrega',
      `Su paquete ya salió{{#shipDate}} el {{shipDate}}{{/shipDate}}, por lo que la dirección ya no se puede cambiar. Hemos pedido al transportista{{#carrier}} ({{carrier}}){{/carrier}} que lo detenga o lo desvíe, pero a menudo esta petición llega demasiado tarde.

Para que no tenga que esperar, vuelva a pedir el artículo con la dirección correcta y avísenos aquí. Entonces le reembolsaremos por completo el pedido {{orderId}}. Si el primer paquete le llega de todos modos, puede quedárselo.

Disculpe las molestias de este paso adicional. Amazon solo nos permite enviar a la dirección que figura en un pedido.`,
    ],
    'address-shipped-high.fba': [
      'Pedido {{orderId}}: dirección de entrega',
      `El paquete ya va de camino a la dirección del pedido y, lamentablemente, ya no podemos cambiarla. De la entrega se encarga Amazon. En «Mis pedidos» puede preguntar al servicio de atención al cliente de Amazon si el transportista aún puede desviarlo.

Si el paquete no se puede entregar o lo rechazan en la dirección antigua, vuelve a Amazon y verá el reembolso en «Mis pedidos». Después podrá volver a pedirlo con la dirección correcta. Sabemos que esperaba otra respuesta y le agradecemos su comprensión.`,
    ],
    'address-shipped-high.seller': [
      'Pedido {{orderId}}: dirección de entrega',
      `Su paquete ya salió{{#shipDate}} el {{shipDate}}{{/shipDate}} y va de camino a la dirección del pedido. Lo sentimos: ya no podemos cambiar la dirección ni enviar un segundo artículo antes de que vuelva el primero.
{{#tracking}}

Número de seguimiento: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Hemos pedido al transportista que detenga o desvíe el paquete y le comunicaremos su respuesta a más tardar el {{replyBy}}. Si alguien vive en la dirección antigua, pídale que rechace el paquete o que se lo entregue a usted. Cuando lo hayamos recibido de vuelta, le reembolsaremos el importe completo y podrá volver a pedirlo con la dirección correcta.

Le agradecemos su comprensión y le mantendremos al corriente.`,
    ],
    'cancel-not-shipped.fba': [
      'Pedido {{orderId}}: cancelación',
      `Mientras el pedido no se haya preparado, puede cancelarlo usted: abra «Mis pedidos» en Amazon, elija este pedido y cancele el artículo. Como Amazon envía este pedido, no podemos hacerlo nosotros por usted.

Si allí ya no aparece la opción de cancelar, el paquete ya se está preparando. En ese caso puede rechazarlo en la entrega o devolverlo desde «Mis pedidos». Sentimos no poder ofrecerle una solución más rápida.`,
    ],
    'cancel-not-shipped.seller': [
      'Pedido {{orderId}}: cancelación',
      `Hemos detenido el envío. Le rogamos que abra «Mis pedidos» en Amazon, elija este pedido y solicite su cancelación. La confirmaremos en cuanto nos llegue y no se le cobrará el pedido; si ya lo ha pagado, Amazon le devolverá el importe.

¿Podemos preguntarle por qué ya no necesita el artículo? Si algo no quedaba claro, le responderemos con gusto. Si al final desea recibirlo, díganoslo a más tardar el {{replyBy}}.`,
    ],
    'cancel-shipped.fba': [
      'Pedido {{orderId}}: cancelación',
      `El paquete ya va de camino y, lamentablemente, ya no se puede detener. ¿Podemos preguntarle por qué ya no necesita el artículo? Quizá desee quedárselo después de todo, o podamos resolverle alguna duda.

Si no lo quiere, puede rechazar el paquete en la entrega o devolverlo desde «Mis pedidos» cuando haya llegado. Volverá a Amazon y verá el reembolso en «Mis pedidos» cuando se haya tramitado la devolución.`,
    ],
    'cancel-shipped.seller': [
      'Pedido {{orderId}}: cancelación',
      `Su paquete ya salió{{#shipDate}} el {{shipDate}}{{/shipDate}} y, lamentablemente, ya no se puede detener. ¿Podemos preguntarle por qué ya no necesita el artículo? Quizá desee quedárselo después de todo, o podamos resolverle alguna duda.
{{#tracking}}

Número de seguimiento: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Si no lo quiere, inicie una devolución en «Mis pedidos» cuando lo haya recibido: allí verá la dirección y la etiqueta de devolución. También puede rechazar el paquete en la entrega. Le haremos el reembolso en un plazo de {{refundDays}} desde que recibamos el artículo.

{{#refundOffer}}Si prefiere quedarse con el artículo, podemos reembolsarle {{refundOffer}} y no tendrá que devolver nada. Díganos qué prefiere.{{/refundOffer}}`,
    ],
    'where-is-my-order-fba.fba': [
      'Pedido {{orderId}}: entrega',
      `Lamentamos la espera. Amazon se encarga del almacenamiento, el envío y la entrega de este pedido, y su servicio de atención al cliente puede ver cada paso del envío.

Le rogamos que abra «Mis pedidos», elija este pedido y consulte el seguimiento. Si la fecha que aparece ya ha pasado o algo no cuadra, contacte desde esa misma página con el servicio de atención al cliente de Amazon. Allí pueden localizar el paquete y resolverlo directamente con usted.

Si no es suficiente, escríbanos de nuevo y nos dirigiremos a Amazon.`,
    ],
    'where-is-my-order-seller.seller': [
      'Pedido {{orderId}}: dónde está su paquete',
      `Lamentamos la espera. {{#trace}}Esto es lo que sabemos:

{{#shipDate}}
Enviado el: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Número de seguimiento: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Transportista: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Último movimiento: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Entrega prevista a más tardar el: {{promisedDate}}
{{/promisedDate}}

{{/trace}}
{{^lastScan}}Hemos preguntado al transportista dónde se encuentra en este momento. {{/lastScan}}Volveremos a escribirle a más tardar el {{replyBy}} para contarle cómo está el envío. Si para entonces el paquete no ha avanzado, usted decide: le enviaremos otro a la misma dirección o le reembolsaremos el importe completo.`,
    ],
    'no-longer-wanted.fba': [
      'Pedido {{orderId}}: devolución',
      `No hay ningún problema. Le rogamos que abra «Mis pedidos» en Amazon, elija este pedido e inicie una devolución. Amazon le indicará cómo devolver el artículo y allí verá el reembolso cuando se haya tramitado la devolución.

{{#refundOffer}}Si prefiere quedarse con el artículo, podemos reembolsarle {{refundOffer}} y no tendrá que devolver nada. Díganos qué prefiere.{{/refundOffer}}{{^refundOffer}}¿Podemos preguntarle qué no le ha convencido? Nos ayuda a describir mejor el artículo.{{/refundOffer}}`,
    ],
    'no-longer-wanted.seller': [
      'Pedido {{orderId}}: devolución',
      `No hay ningún problema. Le rogamos que abra «Mis pedidos» en Amazon, elija este pedido e inicie una devolución: allí encontrará la etiqueta y la dirección de devolución. Le haremos el reembolso en un plazo de {{refundDays}} desde que recibamos el artículo.

{{#refundOffer}}Si prefiere quedarse con el artículo, podemos reembolsarle {{refundOffer}} y no tendrá que devolver nada. Díganos qué prefiere.{{/refundOffer}}{{^refundOffer}}¿Podemos preguntarle qué no le ha convencido? Nos ayuda a describir mejor el artículo.{{/refundOffer}}`,
    ],
    'damaged.fba': [
      'Pedido {{orderId}}: artículo dañado',
      `Sentimos mucho que el artículo haya llegado dañado.

Amazon entregó este pedido y lo resolverá con usted: le rogamos que abra «Mis pedidos», elija este pedido e inicie una devolución indicando que el artículo está dañado. Allí podrá elegir entre el reembolso y, si está disponible, un artículo de sustitución.

Si puede, envíenos una foto del daño en respuesta a este mensaje. Nos ayudará a mejorar el embalaje.`,
    ],
    'damaged.seller': [
      'Pedido {{orderId}}: artículo dañado',
      `Sentimos mucho que el artículo haya llegado dañado. Este tipo de daños suele producirse durante el transporte, pero nos corresponde a nosotros resolverlo.

Le rogamos que nos envíe una foto del daño en respuesta a este mensaje y nos diga qué prefiere: un artículo de sustitución o el reembolso completo. Nos ocuparemos de ello en el plazo de {{answerDays}} desde su respuesta. Si necesitamos recuperar el artículo dañado, le enviaremos una etiqueta prepagada.`,
    ],
    'wrong-item.fba': [
      'Pedido {{orderId}}: artículo equivocado',
      `Sentimos mucho que haya recibido un artículo distinto del que pidió.

Amazon preparó y entregó este pedido y lo resolverá con usted: le rogamos que abra «Mis pedidos», elija este pedido e inicie una devolución indicando que se envió un artículo equivocado. Allí podrá elegir entre el reembolso y, si está disponible, el artículo correcto.

Si puede, envíenos una foto del artículo y de su etiqueta en respuesta a este mensaje, para que podamos encontrar la causa.`,
    ],
    'wrong-item.seller': [
      'Pedido {{orderId}}: artículo equivocado',
      `Sentimos mucho que haya recibido un artículo distinto del que pidió. El error ha sido nuestro.

Le rogamos que nos envíe una foto del artículo y de su etiqueta en respuesta a este mensaje y nos diga qué prefiere: el artículo correcto o el reembolso completo. Nos ocuparemos de ello en el plazo de {{answerDays}} desde su respuesta. Si necesitamos recuperar el artículo equivocado, le enviaremos una etiqueta prepagada.`,
    ],
    'not-received.fba': [
      'Pedido {{orderId}}: paquete no recibido',
      `Sentimos mucho que su paquete aún no haya llegado. Amazon se encarga de la entrega de este pedido y puede localizar el paquete.

Le rogamos que pregunte primero a sus vecinos y mire en los lugares de su casa donde suelen dejar los paquetes. Si no está allí, abra «Mis pedidos», elija este pedido y contacte desde esa página con el servicio de atención al cliente de Amazon. Si el paquete se ha perdido, podrán ofrecerle directamente un reembolso o un artículo de sustitución.

Si Amazon no puede ayudarle, escríbanos de nuevo y nos dirigiremos a Amazon.`,
    ],
    'not-received.seller': [
      'Pedido {{orderId}}: paquete no recibido',
      `Sentimos mucho que su paquete aún no haya llegado.
{{#trace}}

{{#shipDate}}
Enviado el: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Número de seguimiento: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Transportista: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Último movimiento: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Entrega prevista a más tardar el: {{promisedDate}}
{{/promisedDate}}
{{/trace}}

Ya ha esperado bastante. Díganos qué prefiere: le enviamos un artículo de sustitución a la dirección del pedido o le reembolsamos el importe completo. Nos ocuparemos de ello en el plazo de {{answerDays}} desde su respuesta. Si el primer paquete aparece más tarde, le agradeceremos que nos avise.`,
    ],
    'returned-intact.fba': [
      '{{#removalOrder}}Orden de retirada {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Retirada a su almacén (SKU {{sku}}): {{/sku}}{{^sku}}Retirada a su almacén: {{/sku}}{{/removalOrder}}volver a etiquetar y enviar a Amazon',
      `Un envío de retirada de Amazon va de camino a su almacén:

{{#removalOrder}}
Orden de retirada: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Número de seguimiento: {{removalTracking}}
{{/removalTracking}}
{{#lpn}}
LPN: {{lpn}}
{{/lpn}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU: {{fnsku}}
{{/fnsku}}
{{#units}}
Unidades: {{units}}
{{/units}}

1. Cuenten las unidades, por favor. Fotografíen la caja, las etiquetas y cada unidad dañada, incompleta o que no sea nuestra.
2. Comprueben que cada unidad esté limpia, completa y funcione. Aparten lo que no esté como nuevo.
3. Cubran por completo las etiquetas antiguas de Amazon (también la etiqueta LPN) y coloquen la etiqueta FNSKU. Sustituyan las bolsas o cajas gastadas.
4. Comuníquennos el número de unidades en buen estado a más tardar el {{replyBy}}. Después crearemos el envío a Amazon y les mandaremos las etiquetas.`,
    ],
    'returned-intact.seller': [
      'Devolución del pedido {{orderId}}: revisar y devolver al inventario',
      `Una devolución de un cliente va de camino a su almacén o ya ha llegado:

Pedido: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Unidades: {{units}}
{{/units}}

1. Fotografíen el paquete y el artículo al abrirlo, por favor.
2. Comprueben que esté limpio, completo y funcione, y que sea el artículo que enviamos.
3. Si está como nuevo, vuelvan a embalarlo, coloquen nuestra etiqueta y denlo de alta en el inventario.
4. Comuníquennos el resultado el día de su llegada, para que podamos reembolsar al cliente a tiempo, y a más tardar el {{replyBy}}.`,
    ],
    'returned-damaged.fba': [
      '{{#removalOrder}}Orden de retirada {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Retirada a su almacén (SKU {{sku}}): {{/sku}}{{^sku}}Retirada a su almacén: {{/sku}}{{/removalOrder}}unidades que no se pueden vender como nuevas',
      `Un envío de retirada con unidades que no se pueden vender como nuevas va de camino a su almacén:

{{#removalOrder}}
Orden de retirada: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Número de seguimiento: {{removalTracking}}
{{/removalTracking}}
{{#lpn}}
LPN: {{lpn}}
{{/lpn}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU: {{fnsku}}
{{/fnsku}}
{{#units}}
Unidades: {{units}}
{{/units}}

1. Cuenten y fotografíen las unidades con sus etiquetas tal como lleguen, por favor.
2. Clasifíquenlas: vendibles tras limpiarlas o reembalarlas; aprovechables para piezas; sin valor.
3. Envíennos la lista con las fotos a más tardar el {{replyBy}}. No vuelvan a etiquetar ni desechen nada antes de nuestra respuesta, por favor.`,
    ],
    'returned-damaged.seller': [
      'Devolución del pedido {{orderId}}: unidad dañada',
      `Una devolución que no se puede vender como nueva va de camino a su almacén o ya ha llegado:

Pedido: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Unidades: {{units}}
{{/units}}

1. Fotografíen el paquete, el artículo y el daño, por favor.
2. Dígannos si es vendible tras limpiarlo o reembalarlo, si es aprovechable para piezas o si no tiene valor, y cuánto costaría volver a embalarlo.
3. Guárdenlo hasta nuestra respuesta. Necesitamos las fotos a más tardar el {{replyBy}}.`,
    ],
    'negative-review.any': [
      'Pedido {{orderId}}: queremos resolverlo',
      `Sentimos que el artículo no haya cumplido sus expectativas. ¿Podría decirnos qué ha fallado? Si el problema se ve a simple vista, una foto nos sería de ayuda.

Queremos resolverlo. Díganos qué prefiere: un artículo de sustitución o el reembolso completo. Nos ocuparemos de ello en el plazo de {{answerDays}} desde su respuesta, sin ninguna condición.`,
    ],
    'negative-feedback.any': [
      'Pedido {{orderId}}: ¿está todo resuelto?',
      `Sentimos que algo haya ido mal con este pedido. Por lo que sabemos, ya está resuelto. Si queda algo pendiente, díganoslo y nos ocuparemos de ello.

Una última cosa: usted dejó una valoración del vendedor sobre este pedido. Si ya no refleja la situación, puede eliminarla en «Mis pedidos». La decisión es solo suya y nada depende de ella.`,
    ],
    'feedback-removal.fba': [
      'Valoración del vendedor, pedido {{orderId}}',
      `Les rogamos que revisen la valoración del vendedor de este pedido, enviado por Amazon:

Pedido: {{orderId}}
{{#feedbackDate}}
Fecha de la valoración: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Puntuación: {{rating}} de 5 estrellas
{{/rating}}
{{#comment}}
Comentario: «{{comment}}»
{{/comment}}

El comentario trata únicamente de la entrega o del servicio a cargo de Amazon. Por ello les pedimos que lo tachen, según las normas para los pedidos gestionados por Amazon.`,
    ],
    'feedback-removal.seller': [
      'Valoración del vendedor, pedido {{orderId}}',
      `Les rogamos que revisen la valoración del vendedor de este pedido:

Pedido: {{orderId}}
{{#feedbackDate}}
Fecha de la valoración: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Puntuación: {{rating}} de 5 estrellas
{{/rating}}
{{#comment}}
Comentario: «{{comment}}»
{{/comment}}

Todo el comentario trata del producto y no dice nada de nuestro servicio como vendedor. Por ello les pedimos que lo retiren de las valoraciones del vendedor.`,
    ],
    'feedback-reply.fba': [
      'Respuesta pública a una valoración del vendedor',
      'Sentimos que este pedido no haya ido como debía y le agradecemos que nos lo haya dicho. Amazon se encarga del almacenamiento y la entrega de este pedido; su servicio de atención al cliente puede ayudarle en «Mis pedidos», desde donde también puede escribirnos.',
    ],
    'feedback-reply.seller': [
      'Respuesta pública a una valoración del vendedor',
      'Sentimos que este pedido no haya ido como debía y le agradecemos que nos lo haya dicho. Escríbanos desde «Mis pedidos» y lo resolveremos.',
    ],
    'first-answer.any': [
      'Pedido {{orderId}}: nos estamos ocupando de su consulta',
      `Hemos leído su mensaje y lo estamos comprobando. Sentimos no poder darle una respuesta completa de inmediato. La tendrá a más tardar el {{replyBy}}.

Si tiene algo que pueda ayudarnos, por ejemplo una foto, añádalo en respuesta a este mensaje.`,
    ],
  },
};
