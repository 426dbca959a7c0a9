// After-sales texts in Spanish, second part.
import type { MoreTexts } from './types';

export const moreEs: MoreTexts = {
  'defective.fba': [
    'Pedido {{orderId}}: el artículo no funciona',
    `Sentimos mucho que el artículo no funcione como debería. Amazon lo entregó por nosotros y lo resolverá con usted: le rogamos que abra «Mis pedidos», elija este pedido e inicie una devolución con el motivo que le parezca correcto. Allí podrá elegir entre el reembolso y, si está disponible, un artículo de sustitución.

Si prefiere buscar antes la causa con nosotros, díganos qué ocurre y cuándo, con una foto en respuesta a este mensaje si se puede ver.`,
  ],
  'defective.seller': [
    'Pedido {{orderId}}: el artículo no funciona',
    `Sentimos mucho que el artículo no funcione como debería. Díganos qué ocurre y cuándo, con una foto en respuesta a este mensaje si se puede ver. A menudo la causa se encuentra enseguida.

Si no tiene arreglo, usted elige: un artículo de sustitución o el reembolso completo. Nos ocuparemos de ello en el plazo de {{answerDays}} desde su respuesta. Si necesitamos recuperar el artículo, le enviaremos una etiqueta prepagada.`,
  ],
  'missing-parts.fba': [
    'Pedido {{orderId}}: faltan piezas',
    `Sentimos mucho que falte algo. Le rogamos que mire una vez más en los pliegues y debajo del relleno de la caja, donde suelen esconderse las piezas pequeñas.

Si no está, díganos en respuesta a este mensaje qué pieza falta; la lista figura en las instrucciones. Amazon entregó este pedido: desde «Mis pedidos» puede devolverlo, dentro del plazo, y recibir el reembolso o, si está disponible, un artículo de sustitución.`,
  ],
  'missing-parts.seller': [
    'Pedido {{orderId}}: faltan piezas',
    `Sentimos mucho que falte algo. Le rogamos que mire una vez más en los pliegues y debajo del relleno de la caja, donde suelen esconderse las piezas pequeñas.

Si no está, díganos qué pieza falta, con una foto de lo que ha recibido en respuesta a este mensaje. Usted elige: le enviamos la pieza a la dirección del pedido o devuelve el artículo con el reembolso completo. Nos ocuparemos de ello en el plazo de {{answerDays}} desde su respuesta.`,
  ],
  'not-as-described.fba': [
    'Pedido {{orderId}}: distinto de lo que esperaba',
    `Sentimos que el artículo no sea como su página hacía esperar. Díganos en qué se diferencia, para que podamos corregir la página.

Amazon entregó este pedido: le rogamos que abra «Mis pedidos», elija este pedido e inicie una devolución con el motivo que le parezca correcto. Allí verá el reembolso cuando se haya tramitado la devolución.`,
  ],
  'not-as-described.seller': [
    'Pedido {{orderId}}: distinto de lo que esperaba',
    `Sentimos que el artículo no sea como su página hacía esperar. Díganos en qué se diferencia, para que podamos corregir la página.

Puede devolverlo con el reembolso completo: le rogamos que abra «Mis pedidos», elija este pedido e inicie una devolución. {{#refundOffer}}Si prefiere quedarse con el artículo, podemos reembolsarle {{refundOffer}} y no tendrá que devolver nada. Díganos qué prefiere.{{/refundOffer}}`,
  ],
  'wrong-size.fba': [
    'Pedido {{orderId}}: otra talla o medida',
    `Sentimos que la talla o la medida no sea la adecuada. Amazon almacena y envía nuestros artículos: le rogamos que abra «Mis pedidos», elija este pedido e inicie una devolución o, si se lo ofrecen, un cambio. Puede pedir la otra talla ahora mismo, sin esperar el reembolso.

Si nos dice qué talla usa o necesita, le indicaremos con gusto cuál es la adecuada.`,
  ],
  'wrong-size.seller': [
    'Pedido {{orderId}}: otra talla o medida',
    `Sentimos que la talla o la medida no sea la adecuada. Díganos cuál necesita: comprobaremos si la tenemos y le responderemos a más tardar el {{replyBy}}.

Para el cambio, le rogamos que abra «Mis pedidos», elija este pedido e inicie una devolución. Cuando el primer artículo venga de vuelta, enviaremos la otra talla a la misma dirección.`,
  ],
  'delivered-not-received.fba': [
    'Pedido {{orderId}}: figura como entregado',
    `Sentimos que el paquete figure como entregado y usted no lo tenga. Pregunte a sus vecinos, mire en los lugares donde suelen dejar los paquetes y espere un día más: algunos paquetes se registran antes de tiempo.

Si sigue sin aparecer, le rogamos que abra «Mis pedidos», elija este pedido y contacte desde allí con el servicio de atención al cliente de Amazon. Amazon entregó este pedido, puede preguntar al repartidor y lo resolverá con usted.`,
  ],
  'delivered-not-received.seller': [
    'Pedido {{orderId}}: figura como entregado',
    `Sentimos que el paquete figure como entregado y usted no lo tenga.
{{#tracking}}

Número de seguimiento: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Pregunte a sus vecinos y mire en los lugares donde suelen dejar los paquetes: algunos se registran antes de tiempo. Hemos preguntado al transportista dónde se entregó exactamente y le escribiremos a más tardar el {{replyBy}}. Si el paquete se ha perdido, usted elige: un artículo de sustitución a la dirección del pedido o el reembolso completo.`,
  ],
  'sent-back.fba': [
    'Pedido {{orderId}}: el paquete vuelve',
    `El transportista no pudo entregar su paquete y este vuelve a Amazon. Lo sentimos. Amazon reembolsa un pedido así cuando el paquete ha llegado; lo verá en «Mis pedidos».

Si todavía quiere el artículo, compruebe la dirección de su cuenta y vuelva a pedirlo.`,
  ],
  'sent-back.seller': [
    'Pedido {{orderId}}: el paquete vuelve',
    `El transportista no pudo entregar su paquete y este vuelve a nosotros. Lo sentimos.
{{#tracking}}

Número de seguimiento: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Díganos a más tardar el {{replyBy}} qué prefiere: se lo enviamos otra vez a la dirección del pedido en cuanto esté aquí, o le reembolsamos el importe. Si la dirección no es correcta, vuelva a hacer el pedido con la correcta: Amazon solo nos permite enviar a la dirección que figura en un pedido.`,
  ],
  'delayed.seller': [
    'Pedido {{orderId}}: más tarde de lo previsto',
    `Su pedido llegará más tarde de lo previsto y lo sentimos.{{#transitDays}} El envío hasta usted suele tardar {{transitDays}}.{{/transitDays}}{{#promisedDate}} Ahora lo esperamos a más tardar el {{promisedDate}}.{{/promisedDate}}
{{#tracking}}

Número de seguimiento: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Consultamos el seguimiento cada día y le escribiremos a más tardar el {{replyBy}}. Si no desea esperar, puede cancelar en «Mis pedidos» y no se le cobrará el pedido.`,
  ],
  'customs.seller': [
    'Pedido {{orderId}}: paquete en la aduana',
    `Su paquete está en la aduana, donde a menudo pasa unos días.{{#transitDays}} El envío completo suele tardar {{transitDays}}.{{/transitDays}}
{{#tracking}}

Número de seguimiento: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Si la aduana o el transportista le pide un documento, díganoslo aquí y se lo enviaremos enseguida. No tiene que pagar gastos que no se indicaron al hacer el pedido: avísenos y nos ocuparemos. Volveremos a escribirle a más tardar el {{replyBy}}.`,
  ],
  'where-is-my-refund.fba': [
    'Pedido {{orderId}}: su reembolso',
    `Entendemos que está esperando su reembolso. Amazon recibe las devoluciones de este pedido y paga el reembolso: puede ver su estado en «Mis pedidos», junto a la devolución. Después, el abono suele tardar de tres a cinco días laborables en una cuenta bancaria y hasta diez en una tarjeta.

Si la fecha que aparece ya ha pasado, contacte desde esa misma página con el servicio de atención al cliente de Amazon. Ellos pueden ver el pago, y nosotros no.`,
  ],
  'where-is-my-refund.seller': [
    'Pedido {{orderId}}: su reembolso',
    `Entendemos que está esperando su reembolso y lo hemos comprobado. {{#refundOffer}}Hemos reembolsado {{refundOffer}} a través de Amazon. {{/refundOffer}}{{^refundOffer}}Hacemos el reembolso en un plazo de {{refundDays}} desde que recibimos el artículo. {{/refundOffer}}Después, el abono suele tardar de tres a cinco días laborables en una cuenta bancaria y hasta diez en una tarjeta.

Si el {{replyBy}} no ha llegado nada, escríbanos aquí y lo trataremos con Amazon.`,
  ],
  'return-label.fba': [
    'Pedido {{orderId}}: etiqueta de devolución',
    `Amazon recibe las devoluciones de este pedido. Le rogamos que abra «Mis pedidos», elija este pedido e inicie una devolución: la etiqueta, los lugares de entrega y los gastos, si los hay, aparecen antes de confirmar.

Si la página no muestra ninguna etiqueta, el servicio de atención al cliente de Amazon puede enviarle una.`,
  ],
  'return-label.seller': [
    'Pedido {{orderId}}: etiqueta de devolución',
    `Le rogamos que abra «Mis pedidos», elija este pedido e inicie una devolución: la etiqueta y la dirección aparecen allí en cuanto la aprobamos, lo que hacemos en el plazo de {{answerDays}}. Si el artículo es defectuoso o no es el que pidió, la devolución no le cuesta nada.

Si la página no muestra ninguna etiqueta, díganoslo aquí y lo resolveremos a más tardar el {{replyBy}}.`,
  ],
  'late-return.fba': [
    'Pedido {{orderId}}: plazo de devolución',
    `La mayoría de los artículos se pueden devolver a Amazon durante 30 días sin indicar motivo; el último día figura en «Mis pedidos». Si allí ya no se ofrece la devolución, el servicio de atención al cliente de Amazon podrá indicarle qué opciones quedan.

Si el artículo tiene un defecto, díganos cuál. Si hay un defecto, le ayudamos también después de este plazo.`,
  ],
  'late-return.seller': [
    'Pedido {{orderId}}: plazo de devolución',
    `El plazo para devolver sin motivo ha terminado; por eso Amazon ya no lo ofrece en «Mis pedidos». Si el artículo tiene un defecto, díganos cuál, con una foto en respuesta a este mensaje: si hay un defecto, le ayudamos también después de este plazo.

Si el artículo está bien, veremos si todavía podemos aceptarlo y le responderemos a más tardar el {{replyBy}}.`,
  ],
  'cancelled.seller': [
    'Pedido {{orderId}}: cancelado',
    `Su pedido está cancelado, como nos pidió. No se le cobrará; si ya lo ha pagado, Amazon le devolverá el importe, lo que puede tardar unos días según la forma de pago.

Gracias por avisarnos a tiempo.`,
  ],
  'change-order.fba': [
    'Pedido {{orderId}}: cambio en el pedido',
    `Lo sentimos, pero no podemos cambiar un pedido que Amazon prepara y envía. Mientras no se haya preparado, puede cancelar el artículo en «Mis pedidos» y volver a pedirlo con el color, la cantidad o el mensaje de regalo que desee.

Si ya no aparece la opción de cancelar, podrá devolverlo después de la entrega.`,
  ],
  'change-order.seller': [
    'Pedido {{orderId}}: cambio en el pedido',
    `Hemos detenido el paquete. Amazon no nos permite cambiar ni el artículo ni la cantidad de un pedido. Le rogamos que abra «Mis pedidos», solicite la cancelación de este pedido y vuelva a pedirlo como desee; confirmaremos enseguida la cancelación.

Todavía podemos añadir un mensaje de regalo o cumplir otro deseo sobre el embalaje: díganoslo a más tardar el {{replyBy}}.`,
  ],
  'invoice.any': [
    'Pedido {{orderId}}: su factura',
    `Encontrará la factura con IVA en «Mis pedidos», junto a este pedido, en cuanto se haya enviado. Si no está allí, o si debe llevar el nombre de su empresa o su NIF, díganos qué debe indicar y la añadiremos a su pedido a más tardar el {{replyBy}}.

Solo podemos enviar facturas a través de Amazon.`,
  ],
  'product-question.any': [
    'Pedido {{orderId}}: su pregunta',
    `Queremos darle una respuesta correcta y lo estamos comprobando con el producto en la mano. La tendrá a más tardar el {{replyBy}}.

Si ayuda una foto o el nombre del aparato con el que lo usa, añádalos en respuesta a este mensaje.`,
  ],
  'refunded.any': [
    'Pedido {{orderId}}: reembolso realizado',
    `Como prometimos, le hemos reembolsado{{#refundOffer}} {{refundOffer}}{{/refundOffer}}{{^refundOffer}} el importe{{/refundOffer}} a través de Amazon. Lo verá en «Mis pedidos»; el abono suele tardar de tres a cinco días laborables en una cuenta bancaria y hasta diez en una tarjeta.

No tiene que hacer nada. Disculpe las molestias.`,
  ],
  'replacement-sent.any': [
    'Pedido {{orderId}}: artículo de sustitución en camino',
    `Como prometimos, un artículo de sustitución va de camino a la dirección del pedido.
{{#tracking}}

Número de seguimiento: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#promisedDate}}

Previsto a más tardar el: {{promisedDate}}
{{/promisedDate}}

No tiene que hacer nada. Si algo no está como debería, escríbanos aquí.`,
  ],
  'warranty.any': [
    'Pedido {{orderId}}: garantía',
    `El plazo de devolución ha terminado, pero si hay un defecto, le seguimos ayudando. Díganos qué ocurre y desde cuándo, con una foto del defecto y de la etiqueta en respuesta a este mensaje.

Después le diremos a más tardar el {{replyBy}} cómo podemos resolverlo: con una pieza, una reparación, un artículo de sustitución o un reembolso.`,
  ],
  'safety.any': [
    'Pedido {{orderId}}: por favor, no use más el artículo',
    `Gracias por decírnoslo. Por favor, no use más el artículo, desenchúfelo o quítele la pila y manténgalo lejos de los niños. Esperamos que nadie se haya hecho daño.

Nos lo tomamos en serio y lo estamos investigando. Guarde el artículo y díganos qué ocurrió, cuándo, y el número de su etiqueta, con fotos en respuesta a este mensaje. Le escribiremos a más tardar el {{replyBy}}. También lo comunicamos a Amazon.`,
  ],
  'price-question.any': [
    'Pedido {{orderId}}: precio',
    `El precio de un pedido es el del momento en que se hace y Amazon no nos permite cambiarlo después. Sentimos no poder darle otra respuesta.

Si el pedido todavía no se ha enviado, puede cancelarlo en «Mis pedidos» y volver a hacerlo al precio de hoy.`,
  ],
  'refund-or-review.any': [
    'Pedido {{orderId}}: queremos resolverlo',
    `Sentimos que algo haya ido mal y queremos resolverlo en cualquier caso. Lo que diga del artículo en otro lugar es decisión suya y no influye en esto.

Díganos qué ocurre, con una foto en respuesta a este mensaje si se puede ver. A más tardar el {{replyBy}} le diremos qué podemos hacer.`,
  ],
  'outside-amazon.any': [
    'Pedido {{orderId}}: solo a través de Amazon',
    `Gracias por su propuesta. No podemos acordar nada fuera de Amazon: los pedidos, los pagos y los mensajes se quedan aquí, donde usted está protegido como comprador.

Si nos dice aquí qué necesita, haremos lo que podamos.`,
  ],
  'customization.any': [
    '[Importante] Pedido {{orderId}}: confirme su personalización',
    `Antes de elaborar su artículo necesitamos su respuesta a una pregunta: ¿es correcto todo lo que introdujo, en la ortografía, el tamaño y el color?

Le rogamos que responda a este mensaje a más tardar el {{replyBy}} y empezaremos enseguida. Si no recibimos respuesta, lo elaboraremos tal como figura en el pedido.`,
  ],
  'bulky-delivery.any': [
    '[Importante] Pedido {{orderId}}: cita para la entrega',
    `Su artículo es grande o pesado y el transportista necesita una cita con usted. Díganos, en respuesta a este mensaje y a más tardar el {{replyBy}}, dos días en los que alguien pueda recibirlo, y si hay escaleras o puertas estrechas.

Se lo comunicaremos al transportista y después le confirmaremos el día.`,
  ],
  'subscription.any': [
    'Pedido {{orderId}}: su suscripción',
    `Amazon gestiona «Suscríbete y ahorra», por lo que no podemos cambiarla, aplazarla ni cancelarla por usted. En su cuenta, en sus suscripciones, puede cambiar la fecha de la próxima entrega o la cantidad, o cancelarla en cualquier momento.

Un pedido que ya se está preparando se puede cancelar en «Mis pedidos». Para cualquier pregunta sobre el artículo estamos aquí.`,
  ],
  'return-condition.fba': [
    'Estado de una unidad devuelta, pedido {{orderId}}',
    `Les rogamos que comprueben el estado de la unidad que volvió con este pedido:

Pedido: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU: {{fnsku}}
{{/fnsku}}
{{#lpn}}
LPN: {{lpn}}
{{/lpn}}
{{#returnReason}}
Motivo de la devolución: {{returnReason}}
{{/returnReason}}

Les pedimos que nos digan qué se encontró en la inspección y que la clasifiquen de nuevo si está completa y sin usar.`,
  ],
  'claim-facts.seller': [
    'Hechos sobre la reclamación del pedido {{orderId}}',
    `Estos son los hechos sobre la reclamación de este pedido:

Pedido: {{orderId}}
{{#orderDate}}
Pedido el: {{orderDate}}
{{/orderDate}}
{{#shipDate}}
Enviado el: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Número de seguimiento: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#lastScan}}
Último movimiento: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Prometido a más tardar el: {{promisedDate}}
{{/promisedDate}}

El paquete se envió a la dirección del pedido. Nuestros mensajes con el comprador están en la conversación de este pedido. Les pedimos que decidan según estos hechos.`,
  ],
  'used-return.seller': [
    'Solicitud SAFE-T: devolución del pedido {{orderId}}',
    `El comprador devolvió este pedido en un estado distinto de aquel en que se envió, y el reembolso fue completo:

Pedido: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#shipDate}}
Enviado el: {{shipDate}}
{{/shipDate}}
{{#returnReason}}
Motivo de la devolución: {{returnReason}}
{{/returnReason}}

El paquete se abrió el día de su llegada. Las fotos muestran el paquete con su etiqueta, su contenido y el estado del artículo. Pedimos el reembolso de lo que el artículo ha perdido de valor.`,
  ],
  'feedback-delay.seller': [
    'Valoración del vendedor, pedido {{orderId}}: entrega',
    `Les rogamos que revisen la valoración del vendedor de este pedido:

Pedido: {{orderId}}
{{#feedbackDate}}
Fecha de la valoración: {{feedbackDate}}
{{/feedbackDate}}
{{#shipDate}}
Enviado el: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Número de seguimiento: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#comment}}
Comentario: «{{comment}}»
{{/comment}}

La etiqueta se compró con el servicio de compra de envíos de Amazon, el pedido se envió a tiempo y el comentario trata únicamente del retraso. Por ello les pedimos que lo tachen.`,
  ],
  'ship-home.any': [
    'Mercancía para devolver{{#sku}} (SKU {{sku}}){{/sku}}',
    `Preparen, por favor, esta mercancía para enviárnosla o llevarla a otro almacén:

{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Unidades: {{units}}
{{/units}}
{{#removalOrder}}
Orden de retirada: {{removalOrder}}
{{/removalOrder}}

1. Comuníquennos a más tardar el {{replyBy}} el número de cajas, sus medidas y pesos, y cuánto cuesta el envío por mar y por avión.
2. Pongan la mercancía de distintos propietarios en cajas separadas y marquen las nuestras.
3. No envíen nada antes de que hayamos aceptado el precio y les hayamos mandado los documentos.`,
  ],
  'before-purchase.any': [
    'Su pregunta{{#item}} sobre «{{item}}»{{/item}}',
    `Queremos darle una respuesta correcta y lo estamos comprobando con el producto en la mano. La tendrá aquí a más tardar el {{replyBy}}.

Mientras tanto, en la página del producto en Amazon figuran las medidas, el material y el contenido de la caja. Si piensa darle un uso concreto, indíquenoslo en respuesta a este mensaje para que podamos comprobarlo también.`,
  ],
};
