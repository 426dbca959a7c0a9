// Case texts in Spanish.
import type { CaseWords } from './types';

const REFUNDED =
  '{units#@ reembolsada|@ reembolsadas} al comprador − {returned#@ devuelta|@ devueltas}[ − {recharged#@ cobrada|@ cobradas} de nuevo al comprador][ − {paid#@ reembolsada|@ reembolsadas} a nosotros] = {open#@ pendiente|@ pendientes}';

export const es: CaseWords = {
  separator: '; ',
  names: 'en',
  sentences: {
    greeting: 'Buenos días:',
    'opening.warehouse-lost':
      'El libro mayor de inventario muestra {unitsEvent#@ unidad perdida|@ unidades perdidas} en sus almacenes del producto indicado abajo, con fecha {eventDate:date}. Según nuestros datos, {unitsOpen#@ unidad no se ha encontrado ni reembolsado|@ unidades no se han encontrado ni reembolsado}.',
    'opening.warehouse-damaged':
      'El libro mayor de inventario muestra {unitsEvent#@ unidad dañada|@ unidades dañadas} en sus almacenes del producto indicado abajo, con fecha {eventDate:date}. Según nuestros datos, {unitsOpen#@ unidad no se ha reembolsado|@ unidades no se han reembolsado}.',
    'opening.refund-without-return':
      'Al comprador del pedido indicado abajo {unitsEvent#se le reembolsó @ unidad el|se le reembolsaron @ unidades, la última vez el} {eventDate:date}. Según nuestros datos, {unitsOpen#@ unidad no se ha devuelto ni se nos ha reembolsado|@ unidades no se han devuelto ni se nos han reembolsado}.',
    'opening.refund-without-return.replaced':
      'Para el pedido indicado abajo {unitsEvent#se envió @ sustitución gratuita el|se enviaron @ sustituciones gratuitas, la última vez el} {eventDate:date}. Según nuestros datos, {unitsOpen#la unidad original no se ha devuelto ni se nos ha reembolsado|@ unidades originales no se han devuelto ni se nos han reembolsado}.',
    'opening.over-refund':
      'Al comprador del pedido indicado abajo {unitsEvent#se le reembolsó @ unidad el|se le reembolsaron @ unidades, la última vez el} {eventDate:date}. Según nuestros datos, {unitsOpen#@ unidad no se ha devuelto ni se nos ha reembolsado|@ unidades no se han devuelto ni se nos han reembolsado}.',
    'opening.over-refund.money':
      'El reembolso del {eventDate:date} del pedido indicado abajo es superior a lo que se cobró al comprador por el mismo artículo.',
    'opening.over-refund.both':
      'Al comprador del pedido indicado abajo {unitsEvent#se le reembolsó @ unidad el|se le reembolsaron @ unidades, la última vez el} {eventDate:date}, y más de lo que se le había cobrado. Según nuestros datos, {unitsOpen#@ unidad no se ha devuelto ni se nos ha reembolsado|@ unidades no se han devuelto ni se nos han reembolsado}.',
    'opening.return-damaged':
      'El pedido indicado abajo se[ reembolsó el {refundedOn:date}][ devolvió el {returnedOn:date}]. {unitsOpen#@ unidad volvió dañada|@ unidades volvieron dañadas} por el transportista o en sus almacenes y, según nuestros datos, {unitsOpen#no se ha reembolsado|no se han reembolsado}.',
    'opening.inbound-shortage':
      'Del producto indicado abajo {unitsEvent#se envió @ unidad|se enviaron @ unidades} en nuestro envío[ {shipmentId}] y {unitsFound#se recibió @|se recibieron @}. Según nuestros datos, {unitsOpen#@ unidad no se ha recibido ni reembolsado|@ unidades no se han recibido ni reembolsado}.',
    'opening.return-not-restocked':
      'El pedido indicado abajo se[ reembolsó el {refundedOn:date}][ devolvió el {returnedOn:date}]. {unitsOpen#@ unidad se clasificó como vendible|@ unidades se clasificaron como vendibles}, pero en el libro mayor de inventario no consta que {unitsOpen#haya|hayan} vuelto a nuestro inventario.',
    'opening.restocking-fee':
      '{unitsEvent#El artículo|Las @ unidades} del pedido indicado abajo {unitsEvent#volvió|volvieron} con retraso por un motivo del comprador y {unitsEvent#se reembolsó|se reembolsaron} por completo el {eventDate:date}. No nos consta ninguna tarifa de reposición a nuestro favor.',
    'opening.deducted-after-closing':
      'Después de cerrarse nuestro envío[ {shipmentId}] {unitsEvent#se descontó @ unidad|se descontaron @ unidades} del producto indicado abajo de nuestro inventario{unitsEvent# el|, la primera vez el} {eventDate:date}. Según nuestros datos, {unitsOpen#@ unidad no se ha repuesto ni reembolsado|@ unidades no se han repuesto ni reembolsado}.',
    'opening.deducted-after-closing.figure':
      'Después de cerrarse nuestro envío[ {shipmentId}] la cantidad recibida del producto indicado abajo se redujo en {unitsEvent#@ unidad|@ unidades}. Según nuestros datos, {unitsOpen#@ unidad no se ha repuesto ni reembolsado|@ unidades no se han repuesto ni reembolsado}.',
    'opening.deducted-after-closing.ownership':
      'El libro mayor de inventario muestra, para el producto indicado abajo, {unitsEvent#@ unidad retirada|@ unidades retiradas} de nuestro inventario como corrección de propiedad, con fecha {eventDate:date}. No conocemos el motivo y, según nuestros datos, {unitsOpen#@ unidad no se ha repuesto ni reembolsado|@ unidades no se han repuesto ni reembolsado}.',
    'opening.underpaid-reimbursement':
      'Campos para la herramienta de revaluación de reembolsos, que no admite cartas (reembolso del {eventDate:date}):',
    'opening.reversal-without-unit':
      'El reembolso indicado abajo se anuló el {eventDate:date}. Según nuestros datos, {unitsOpen#@ unidad por la que se había pagado no volvió|@ unidades por las que se había pagado no volvieron} a nuestro inventario.',
    'opening.reversal-without-unit.excess':
      'El reembolso indicado abajo se anuló el {eventDate:date}. Se retiró más de lo que se había pagado.',
    'opening.removal-lost':
      'Nuestra orden de retirada[ {referenceId}] muestra {unitsEvent#@ unidad enviada|@ unidades enviadas}, pero {unitsOpen#@ unidad no figura en ningún envío de retirada y no nos ha llegado|@ unidades no figuran en ningún envío de retirada y no nos han llegado}.',
    'opening.removal-short':
      'Nuestra orden de retirada[ {referenceId}] de {unitsEvent#@ unidad|@ unidades} está completada, pero {unitsOpen#@ unidad no se envió ni se eliminó|@ unidades no se enviaron ni se eliminaron}.',
    'opening.size-tier-fee':
      'Desde el {eventDate:date} la tarifa de gestión logística del producto indicado abajo es más alta de lo que cabe esperar por las medidas de la unidad embalada. Les rogamos que vuelvan a medir el producto y revisen la tarifa.',
    'opening.size-tier-fee.preview':
      'En la vista previa de tarifas, el producto indicado abajo figura en un nivel de tamaño mayor que el que resulta de las medidas de la unidad embalada. ¿Podrían volver a medirlo antes de que se venda?',
    'opening.referral-fee':
      'Desde el {eventDate:date} la tarifa por referencia del producto indicado abajo es más alta de la que esperamos para su categoría. ¿Podrían comprobar qué categoría de tarifa se aplica?',
    'opening.disposed-without-order':
      'El libro mayor de inventario muestra {unitsEvent#@ unidad eliminada|@ unidades eliminadas} del producto indicado abajo, con fecha {eventDate:date}. Para {unitsOpen#@ unidad|@ unidades} no encontramos ninguna orden de eliminación nuestra.',
    'group.inbound-shortage':
      'En nuestro envío {shipmentId} faltan unidades de {products#un producto|varios productos}. Según nuestros datos, {unitsOpen#@ unidad no se ha recibido ni reembolsado|en total @ unidades no se han recibido ni reembolsado}.',
    'group.deducted-after-closing':
      'Después de cerrarse nuestro envío {shipmentId} se descontaron de nuestro inventario unidades de {products#un producto|varios productos}. Según nuestros datos, {unitsOpen#@ unidad no se ha repuesto ni reembolsado|en total @ unidades no se han repuesto ni reembolsado}.',
    'group.line': 'SKU {sku}[, FNSKU {fnsku}]: {explanation}',
    'group.more':
      '… y {count#@ producto más|@ productos más}, con {unitsOpen#@ unidad pendiente|@ unidades pendientes}.',
    marketplace: 'Tienda: {value}',
    orderId: 'Número de pedido: {value}',
    shipmentId: 'ID del envío: {value}',
    referenceId: 'ID de referencia del libro mayor: {value}',
    removalOrderId: 'ID de la orden de retirada: {value}',
    reimbursementId: 'ID del reembolso: {value}',
    sku: 'SKU: {value}',
    fnsku: 'FNSKU: {value}',
    asin: 'ASIN: {value}',
    title: 'Producto: {value}',
    licensePlates: 'LPN de la devolución: {value}',
    parcels: 'Números de seguimiento de los envíos de retirada: {value}',
    noParcels: 'El informe de envíos de retirada no muestra ningún paquete de esta orden.',
    caseId: 'ID del caso: {value}',
    'measures.own': 'Dimensiones y peso de la unidad embalada (nuestra medición): {value}',
    'measures.amazon': 'Dimensiones y peso según Amazon: {value}',
    'field.units': 'Unidades: {units}',
    'field.paid': 'Pagado: {paid:money} {currency}',
    'field.sourcing-cost': 'Coste de adquisición por unidad: {perUnit:money} {currency}',
    'field.net-refund': 'Reembolso menos tarifas por unidad: {perUnit:money} {currency}',
    'field.short': 'Importe por unidad que indicó Amazon: {perUnit:money} {currency}',
    'field.difference': 'Diferencia: {amount:money} {currency}',
    'field.document':
      'Documento que se debe subir: factura del proveedor (número, fecha, proveedor y comprador, producto, cantidad, precio por unidad, moneda)',
    arithmetic: 'Nuestro cálculo: {explanation}',
    'filed-part': 'En un caso anterior[ ({caseId})]: {units} de estas unidades. En este caso: {unitsOpen}.',
    'filed-until':
      'Los cargos hasta el {until:date} inclusive corresponden a un caso anterior[ ({caseId})] y no a este.',
    'amount.sourcing-cost':
      'Coste de adquisición: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}, según la factura del proveedor.',
    'amount.amazons-cost':
      'Coste de adquisición registrado en Amazon: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}.',
    'amount.net-refund':
      'Importe reembolsado por {units#la unidad pendiente|las unidades pendientes}, menos tarifas: {amount:money} {currency}.',
    'amount.excess-refund': 'Reembolsado por encima de lo cobrado: {amount:money} {currency}.',
    'amount.fee-difference': 'Cobrado de más: {amount:money} {currency}.',
    'amount.restocking-share': 'Tarifa de reposición del 20 %: {amount:money} {currency}.',
    'amount.unknown': 'Importe según el informe de reembolsos: {amount:money} {currency}.',
    'amount.both': 'Ambos importes juntos, menos tarifas: {amount:money} {currency}.',
    charges: 'Cargos (fecha, número de pedido, unidades, cobrado, previsto, {currency}):',
    'charges.line': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}',
    'charges.given': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}; {given:money} devueltos',
    'charges.refunded':
      'En los pedidos reembolsados: devuelto es la tarifa devuelta menos la tarifa de gestión del reembolso, y previsto es la tarifa a nuestro porcentaje por la parte no devuelta.',
    'charges.more':
      '… y {count#@ cargo más|@ cargos más} de {units#@ unidad|@ unidades}, {amount:money} {currency} de más.',
    checked: 'Informes revisados el {asOf:date}: {reports}.',
    'checked.report': '{report} (del {from:iso} al {to:iso})',
    'checked.undated': '{report}',
    ask: '¿Podrían revisarlo y reembolsar {unitsOpen#la unidad pendiente|las @ unidades pendientes}?',
    'ask.money': '¿Podrían revisarlo y reembolsar la diferencia?',
    'ask.both':
      '¿Podrían revisarlo y reembolsar {unitsOpen#la unidad pendiente|las @ unidades pendientes} y el importe reembolsado de más?',
    'ask.restore':
      '¿Podrían revisarlo y devolver {unitsOpen#la unidad|las @ unidades} a nuestro inventario, o {unitsOpen#reembolsarla|reembolsarlas}?',
    'ask.shipment':
      '¿Podrían revisarlo y registrar {unitsOpen#la unidad|las @ unidades} en nuestro inventario, o {unitsOpen#reembolsarla|reembolsarlas}?',
    'ask.removal':
      '¿Podrían localizar {unitsOpen#la unidad pendiente|las @ unidades pendientes}, o {unitsOpen#reembolsarla|reembolsarlas}?',
    'ask.restocking-fee': '¿Podrían revisarlo y abonarnos la tarifa de reposición?',
    'ask.reinstate':
      '¿Podrían revisarlo y restablecer el reembolso de {unitsOpen#esta unidad|estas @ unidades}, o indicarnos cuándo y con qué SKU {unitsOpen#volvió|volvieron}?',
    'ask.size-tier-fee':
      'Si la medición confirma nuestras medidas, les rogamos que corrijan el nivel de tamaño y reembolsen la diferencia.',
    'ask.size-tier-fee.preview':
      'Si la medición confirma nuestras medidas, les rogamos que corrijan el nivel de tamaño.',
    'ask.referral-fee':
      'Si la categoría no era la correcta, les rogamos que la corrijan y reembolsen la diferencia. Si nos equivocamos, les rogamos que nos indiquen la categoría aplicable.',
    settled: 'Si ya está resuelto, les rogamos que nos indiquen el ID del reembolso.',
    'settled.credit': 'Si ya está abonado, les rogamos que nos indiquen la fecha de la transacción.',
    attached: 'Adjuntamos: {proofs}.',
    offered: 'Podemos facilitar, si lo desean: {proofs}.',
    'proof.ledger-rows': 'las líneas del libro mayor de inventario sobre este suceso',
    'proof.order-rows': 'las líneas de los informes sobre este pedido',
    'proof.reimbursement-rows': 'las líneas del informe de reembolsos sobre este pago',
    'proof.removal-rows': 'las líneas de los informes sobre esta orden de retirada',
    'proof.shipment-rows': 'las líneas de los informes sobre este envío',
    'proof.invoice': 'la factura del proveedor con fecha, proveedor y cantidades',
    'proof.cost-document': 'la factura del proveedor con el precio por unidad',
    'proof.delivery': 'la prueba de entrega (número de seguimiento por caja o conocimiento de embarque)',
    'proof.tracking-status': 'el estado de seguimiento de los paquetes',
    'proof.arrival-photos': 'fotos de lo recibido con sus etiquetas',
    'proof.measure-photos': 'fotos de una unidad embalada con su etiqueta, en una báscula y con una regla',
    'proof.charge-list': 'la lista de todos los cargos con fechas y números de pedido',
    'proof.fee-calculation': 'el cálculo de la tarifa hecho por Amazon, de la vista de transacciones',
    'proof.category-guideline': 'la descripción del producto y la norma de categoría que creemos aplicable',
    thanks: 'Gracias por su ayuda.',
    'reply.invoice': 'Gracias por su respuesta. Nos piden una prueba de propiedad.',
    'reply.invoice.shown':
      'La factura del proveedor indica proveedor y comprador, fecha, producto y cantidad, y cubre las unidades enviadas hasta entonces.',
    'reply.delivery': 'Gracias por su respuesta. Nos piden una prueba de entrega.',
    'reply.delivery.shown':
      'Muestra cada caja con su número de seguimiento, o el conocimiento de embarque con el número de cajas y el peso total.',
    'reply.cost':
      'Gracias por su respuesta. Nos preguntan cómo llegamos al valor. Es el precio por unidad que pagamos al proveedor, sin transporte, aranceles ni embalaje, en la moneda de la factura.',
    'reply.cost.amazons':
      'Gracias por su respuesta. Nos preguntan cómo llegamos al valor. Es el coste de adquisición que ustedes tienen registrado para el producto.',
    'reply.measures': 'Gracias por su respuesta. Nos piden las medidas.',
    'reply.measures.shown':
      'Se tomaron de borde a borde en una unidad embalada con este FNSKU; las fotos la muestran con una regla y en una báscula.',
    'reply.tracking':
      'Gracias por su respuesta. Nos piden datos de la retirada. Abajo figuran la orden de retirada y los números de seguimiento que conocemos.',
    'reply.charges': 'Gracias por su respuesta. Nos piden las transacciones.',
    'reply.charges.shown':
      'La lista indica de cada una la fecha, el número de pedido, la tarifa cobrada y la prevista; el cálculo de Amazon está en la vista de transacciones.',
    'reply.details':
      'Gracias por su respuesta. Nos piden más datos. Abajo figuran los identificadores del suceso y nuestro cálculo; las líneas de los informes lo muestran.',
    'reply.silent':
      'Aún no hemos recibido respuesta a este caso y nos gustaría saber cómo va. Estos son de nuevo los datos.',
    'reply.coming': 'En cuanto lo tengamos, enviaremos en este caso: {proofs}.',
    'reply.ask':
      '¿Podrían continuar con la revisión? Si falta algo más, les rogamos que nos digan exactamente qué y lo enviaremos.',
    'appeal.already-reimbursed':
      'Nos respondieron que ya se reembolsó.[ Los pagos que encontramos por {unitsReimbursed#@ unidad|@ unidades} ya están restados en el cálculo de abajo.] Si otro reembolso cubre lo pendiente, les rogamos que nos indiquen su ID, fecha y cantidad.',
    'appeal.unit-found':
      'Nos respondieron que las existencias se encontraron. En el libro mayor de inventario no vemos ningún registro con el que volviera lo pendiente de abajo. Les rogamos que nos indiquen la fecha, el centro logístico y el ID de referencia de ese registro.',
    'appeal.outside-window':
      'Nos respondieron que la solicitud llegó tarde. El suceso es del {eventDate:date}[, y la presentamos el {filed:date}]. Contando desde el suceso, entendemos que se podía presentar hasta el {deadline:date}. Les rogamos que nos indiquen desde qué fecha contaron.',
    'appeal.proof-refused':
      'Nos respondieron que nuestro documento no se aceptó. Les rogamos que nos digan qué le falta: fecha, nombres y direcciones, producto o cantidad. Con gusto enviaremos uno mejor.',
    'appeal.counted-and-confirmed':
      'Nos respondieron que el contenido se contó y se confirmó. Nuestros documentos muestran otra cantidad, como se indica abajo. Les rogamos que revisen una vez más las cajas del envío y las recepciones con sus otros FNSKU.',
    'appeal.customer-policy':
      'Nos respondieron que el cliente cumplía las normas. No cuestionamos el reembolso en sí. Según nuestros datos, sin embargo, lo pendiente de abajo no se ha devuelto ni cobrado de nuevo al comprador.',
    'appeal.duplicate':
      'Nos respondieron que este caso es un duplicado. No conocemos ningún otro caso sobre este suceso. Les rogamos que nos indiquen su ID para seguirlo allí; si trata de otro suceso, les rogamos que reabran este.',
    'appeal.wrong-kind':
      'Nos respondieron que este no es el tipo de solicitud correcto. Les rogamos que pasen el caso al equipo competente o nos digan con qué tipo presentarlo. Estos son los datos:',
    'appeal.ask': '¿Podrían revisar la decisión? Si se mantiene, les rogamos que nos indiquen el hecho en que se basa.',
  },
  sums: {
    'warehouse-lost.sum':
      '{units#@ perdida|@ perdidas}[ − {reconciled#@ ya conciliada|@ ya conciliadas} por Amazon][ − {found#@ encontrada|@ encontradas}][ − {paid#@ reembolsada|@ reembolsadas}] = {open#@ pendiente|@ pendientes}.',
    'warehouse-damaged.sum':
      '{units#@ dañada|@ dañadas} por Amazon[ − {reconciled#@ ya conciliada|@ ya conciliadas} por Amazon][ − {paid#@ reembolsada|@ reembolsadas}] = {open#@ pendiente|@ pendientes}.',
    'refund-without-return.sum': `${REFUNDED}.`,
    'refund-without-return.replaced':
      '{units#@ sustituida|@ sustituidas} sin coste − {returned#@ devuelta|@ devueltas}[ − {paid#@ reembolsada|@ reembolsadas} a nosotros] = {open#@ pendiente|@ pendientes}.',
    'over-refund.sum': `${REFUNDED}.`,
    'over-refund.money':
      '{refunded:money} {currency} reembolsados − {charged:money} cobrados[ − {cash:money} reembolsados a nosotros] = {amount:money} {currency} de más.',
    'over-refund.both': `${REFUNDED}; y {refunded:money} {currency} reembolsados − {charged:money} cobrados[ − {cash:money} reembolsados a nosotros] = {amount:money} {currency} de más.`,
    'return-damaged.sum':
      '{units#@ devuelta|@ devueltas} como «{disposition:disposition}»[ − {paid#@ reembolsada|@ reembolsadas}] = {open#@ pendiente|@ pendientes}.',
    'inbound-shortage.sum':
      '{shipped#@ enviada|@ enviadas} − {received#@ recibida|@ recibidas}[ − {paid#@ reembolsada|@ reembolsadas}] = {open#@ pendiente|@ pendientes}[ en el envío {shipment}].',
    'deducted-after-closing.sum':
      '{units#@ descontada|@ descontadas}[ del envío {shipment}] después del cierre[ − {found#@ repuesta o recibida|@ repuestas o recibidas} de más][ − {paid#@ reembolsada|@ reembolsadas}] = {open#@ pendiente|@ pendientes}.',
    'deducted-after-closing.figure':
      'la cantidad recibida[ del envío {shipment}] bajó en {units} hasta {now} desde el {seen:date}[ − {paid#@ reembolsada|@ reembolsadas}] = {open#@ pendiente|@ pendientes}.',
    'deducted-after-closing.ownership':
      '{units#@ retirada|@ retiradas} como corrección de propiedad = {open#@ pendiente|@ pendientes}.',
    'return-not-restocked.sum':
      '{units#@ devuelta como vendible el|@ devueltas como vendibles, la última el} {returned:date}, y sin constar en el libro mayor[ − {paid#@ reembolsada|@ reembolsadas}] = {open#@ pendiente|@ pendientes}.',
    'restocking-fee.sum':
      '20 % de {principal:money} {currency} reembolsados por {units#@ unidad que volvió|@ unidades que volvieron} después del {limit:date}.',
    'underpaid-reimbursement.short':
      '{units} × {perUnit:money} {currency} − {paid:money} pagados = faltan {amount:money} {currency}.',
    'underpaid-reimbursement.sourcing-cost':
      '{units} × coste de adquisición {perUnit:money} {currency} − {paid:money} pagados = faltan {amount:money} {currency}.',
    'underpaid-reimbursement.net-refund':
      '{units} × reembolso neto {perUnit:money} {currency} − {paid:money} pagados = faltan {amount:money} {currency}.',
    'reversal-without-unit.excess':
      '{taken:money} {currency} retirados − {paid:money} pagados antes = {amount:money} {currency} de más.',
    'reversal-without-unit.sum':
      '{withdrawn#@ anulada|@ anuladas}[ − {owned#@ devuelta al inventario, pagada de nuevo o reclamada|@ devueltas al inventario, pagadas de nuevo o reclamadas} en otro caso] = {open#@ pendiente|@ pendientes}.',
    'removal-lost.sum':
      '{shipped#@ enviada|@ enviadas} según la orden − {sent} en envíos de retirada = {open#@ pendiente|@ pendientes}.',
    'removal-short.sum':
      '{requested#@ solicitada|@ solicitadas}[ − {cancelled#@ cancelada|@ canceladas}][ − {shipped#@ enviada|@ enviadas}][ − {inProcess} en proceso] = {open#@ pendiente|@ pendientes}.',
    'size-tier-fee.sum':
      '{charged:money} {currency} cobrados por {units#@ unidad|@ unidades} en {lines#@ cargo|@ cargos} − {correct:money} por el nivel «{tier:tier}»[ − {given:money} devueltos] = {amount:money} {currency} de más[; por {settled#@ unidad más|@ unidades más} se devolvió todo].',
    'size-tier-fee.preview':
      'vista previa de tarifas: «{theirs:tier}»; según nuestras medidas «{ours:tier}»[: {now:money} − {due:money} = {difference:money} {currency} por unidad]. Aún no se ha cobrado nada.',
    'referral-fee.sum':
      '{charged:money} {currency} cobrados por {units#@ unidad|@ unidades} en {lines#@ cargo|@ cargos} − {correct:money} al porcentaje de «{category}»[ − {tax:money} de posible impuesto][ − {given:money} devueltos] = {amount:money} {currency} de más[; por {settled#@ unidad más|@ unidades más} se devolvió todo].',
    'disposed-without-order.sum':
      '{units#@ eliminada|@ eliminadas}[ − {covered#@ ordenada, ya dañada o reembolsada|@ ordenadas, ya dañadas o reembolsadas}] = {open#@ pendiente|@ pendientes}.',
  },
  reports: {
    'ledger-detail': 'Libro mayor de inventario (vista detallada)',
    'ledger-summary': 'Libro mayor de inventario (vista resumida)',
    reimbursements: 'Reembolsos',
    'customer-returns': 'Devoluciones de clientes de Logística de Amazon',
    'settlement-v1': 'Liquidación (archivo V1)',
    'settlement-v2': 'Liquidación (archivo V2)',
    'payments-transactions': 'Pagos: transacciones',
    'all-orders': 'Todos los pedidos',
    'fulfilled-shipments': 'Pedidos enviados por Amazon',
    replacements: 'Sustituciones',
    'shipment-contents': 'Contenido del envío',
    'fee-preview': 'Vista previa de tarifas',
    'removal-orders': 'Órdenes de retirada',
    'removal-shipments': 'Envíos de retirada',
  },
  tiers: {
    light_envelope: 'Sobre ligero',
    standard_envelope: 'Sobre estándar',
    large_envelope: 'Sobre grande',
    extra_large_envelope: 'Sobre extragrande',
    small_parcel: 'Paquete pequeño',
    medium_parcel: 'Paquete mediano',
    large_parcel: 'Paquete grande',
    standard_parcel: 'Paquete estándar',
    small_oversize: 'Sobredimensionado pequeño',
    standard_oversize_light: 'Sobredimensionado estándar ligero',
    standard_oversize_heavy: 'Sobredimensionado estándar pesado',
    standard_oversize_large: 'Sobredimensionado estándar grande',
    bulky_oversize: 'Sobredimensionado voluminoso',
    heavy_oversize: 'Sobredimensionado pesado',
    special_oversize: 'Sobredimensionado especial',
    envelope: 'Sobre',
    standard: 'Tamaño estándar',
    oversize: 'Sobredimensionado',
  },
  dispositions: {
    damaged: 'dañada',
    carrierdamaged: 'dañada por el transportista',
    warehousedamaged: 'dañada en el almacén',
  },
};
