// Case texts in Spanish.
import type { CaseWords } from './types';

export const es: CaseWords = {
  separator: '; ',
  names: 'en',
  sentences: {
    greeting: 'Buenos días:',
    'opening.warehouse-lost':
      'El libro mayor de inventario muestra, con fecha {eventDate:date}, {unitsEvent} unidad(es) del producto indicado abajo como perdidas en su red logística. Según nuestros datos, {unitsOpen} no se han encontrado ni reembolsado.',
    'opening.warehouse-damaged':
      'El libro mayor de inventario muestra, con fecha {eventDate:date}, {unitsEvent} unidad(es) del producto indicado abajo como dañadas en su red logística. Según nuestros datos, {unitsOpen} no se han reembolsado.',
    'opening.refund-without-return':
      'Al comprador del pedido indicado abajo se le reembolsaron {unitsEvent} unidad(es), la última vez el {eventDate:date}. Según nuestros datos, {unitsOpen} no se han devuelto ni se nos han reembolsado.',
    'opening.over-refund':
      'Al comprador del pedido indicado abajo se le reembolsaron {unitsEvent} unidad(es), la última vez el {eventDate:date}. Según nuestros datos, {unitsOpen} no se han devuelto ni se nos han reembolsado.',
    'opening.over-refund-money':
      'El reembolso del {eventDate:date} del pedido indicado abajo es superior a lo que se cobró al comprador por el mismo artículo.',
    'opening.return-damaged':
      'El pedido indicado abajo, reembolsado o devuelto el {eventDate:date}, volvió dañado por el transportista o en su red logística. Según nuestros datos, {unitsOpen} unidad(es) no se han reembolsado.',
    'opening.inbound-shortage':
      'Del envío {shipmentId} se enviaron {unitsEvent} unidad(es) del producto indicado abajo y se recibieron {unitsFound}. Según nuestros datos, {unitsOpen} no se han recibido ni reembolsado.',
    'opening.return-not-restocked':
      'El pedido indicado abajo se reembolsó o devolvió el {eventDate:date} y se clasificó como vendible, pero en el libro mayor de inventario no consta que {unitsOpen} unidad(es) hayan vuelto a nuestro inventario.',
    'opening.restocking-fee':
      'El artículo del pedido indicado abajo volvió con retraso por un motivo del comprador y se reembolsó por completo. No nos consta ninguna tarifa de reposición a nuestro favor.',
    'opening.deducted-after-closing':
      'Después de cerrarse el envío se descontaron de nuestro inventario {unitsEvent} unidad(es) del producto indicado abajo, la primera vez el {eventDate:date}. Según nuestros datos, {unitsOpen} no se han repuesto ni reembolsado.',
    'opening.underpaid-reimbursement':
      'El reembolso indicado abajo, del {eventDate:date}, parece inferior a lo que corresponde por {unitsEvent} unidad(es).',
    'opening.reversal-without-unit':
      'El reembolso indicado abajo se anuló el {eventDate:date}. Según nuestros datos, las unidades no volvieron a nuestro inventario, o se retiró más de lo que se había pagado.',
    'opening.removal-lost':
      'La orden de retirada {referenceId} muestra {unitsEvent} unidad(es) como enviadas, pero {unitsOpen} no figuran en ningún envío de retirada y no nos han llegado.',
    'opening.removal-short':
      'La orden de retirada {referenceId} está completada, pero {unitsOpen} de {unitsEvent} unidad(es) no se enviaron ni se eliminaron.',
    'opening.size-tier-fee':
      'La tarifa de gestión logística del producto indicado abajo es, desde el {eventDate:date}, más alta de lo que cabe esperar por nuestras medidas de la unidad embalada. Les rogamos que vuelvan a medir el producto y revisen los cargos indicados.',
    'opening.size-tier-fee-preview':
      'En la vista previa de tarifas, el producto indicado abajo figura en un nivel de tamaño mayor que el que resulta de nuestras medidas de la unidad embalada. ¿Podrían volver a medirlo antes de que se venda?',
    'opening.referral-fee':
      'La tarifa por referencia del producto indicado abajo es, desde el {eventDate:date}, más alta de la que esperamos para su categoría. ¿Podrían comprobar qué categoría de tarifa se aplica?',
    'opening.disposed-without-order':
      'El libro mayor de inventario muestra, con fecha {eventDate:date}, {unitsEvent} unidad(es) del producto indicado abajo como eliminadas. Para {unitsOpen} no encontramos ninguna orden de eliminación nuestra.',
    charges: 'Cargos (fecha, número de pedido, unidades, cobrado, previsto, {currency}):',
    'charges.line': '{date:date}; {orderId}; {units}; {charged:money}; {correct:money}',
    'charges.given': '{date:date}; {orderId}; {units}; {charged:money}; {correct:money}; {given:money} devueltos',
    arithmetic: 'Nuestro cálculo: {explanation}',
    amount: 'Importe según nuestros informes: {amount} {currency}.',
    marketplace: 'Tienda: {value}',
    orderId: 'Número de pedido: {value}',
    shipmentId: 'ID del envío: {value}',
    referenceId: 'ID de referencia del libro mayor: {value}',
    sku: 'SKU: {value}',
    fnsku: 'FNSKU: {value}',
    asin: 'ASIN: {value}',
    title: 'Producto: {value}',
    checked: 'Informes revisados el {asOf:date}: {reports}.',
    'checked.report': '{report} (del {from:date} al {to:date})',
    'checked.undated': '{report}',
    ask: '¿Podrían revisarlo y reembolsar {unitsOpen} unidad(es) pendientes? Si el caso ya está resuelto, les rogamos que nos indiquen el ID del reembolso.',
    'ask.size-tier-fee':
      'Si la medición confirma la nuestra, les rogamos que corrijan el nivel de tamaño y reembolsen la diferencia. Si ya se ha hecho, les rogamos que nos indiquen el ID del reembolso.',
    'ask.size-tier-fee-preview': 'Si la medición confirma las nuestras, corrijan por favor el nivel de tamaño.',
    'ask.referral-fee':
      'Si la categoría no era la correcta, les rogamos que la corrijan y reembolsen la diferencia. Si nos equivocamos, les rogamos que nos indiquen la categoría aplicable.',
    'ask.money':
      '¿Podrían revisarlo y reembolsar la diferencia? Si ya está resuelto, les rogamos que nos indiquen el ID del reembolso.',
    'attached.warehouse': 'Adjunto: las líneas del libro mayor sobre este suceso.',
    'attached.order': 'Adjunto: las líneas de reembolso y devolución de este pedido.',
    'attached.shipment': 'Adjunto: factura del proveedor con las cantidades y prueba de entrega.',
    'attached.revaluation': 'Adjunto: factura del proveedor con el coste de adquisición.',
    'attached.removal': 'Adjunto: seguimiento y fotos de lo recibido.',
    'attached.size-tier-fee': 'Adjunto: fotos de una unidad embalada con su etiqueta, en la báscula y con una regla.',
    'attached.referral-fee': 'Adjunto: descripción del producto y la norma de categoría que creemos aplicable.',
    'group.inbound-shortage':
      'En el envío {shipmentId} faltan unidades de varios productos. Según nuestros datos, en total {unitsOpen} unidad(es) no se han recibido ni reembolsado.',
    'group.deducted-after-closing':
      'Después de cerrarse el envío {shipmentId} se descontaron de nuestro inventario unidades de varios productos. Según nuestros datos, en total {unitsOpen} unidad(es) no se han repuesto ni reembolsado.',
    'group.line': 'SKU {sku}, FNSKU {fnsku}: {explanation}',
    more: '… y {count} línea(s) más en la lista adjunta.',
    thanks: 'Gracias por su ayuda.',
  },
  sums: {
    'warehouse-lost.sum':
      '{units} perdidas[ − {reconciled} ya conciliadas por Amazon][ − {found} encontradas][ − {paid} reembolsadas] = {open} pendientes.',
    'warehouse-damaged.sum':
      '{units} dañadas por Amazon[ − {reconciled} ya conciliadas por Amazon][ − {paid} reembolsadas] = {open} pendientes.',
    'refund-without-return.sum':
      '{units} reembolsadas al comprador − {returned} devueltas[ − {recharged} cobradas de nuevo al comprador][ − {paid} reembolsadas a nosotros] = {open} pendientes.',
    'refund-without-return.replaced':
      '{units} sustituidas sin coste[ − {returned} devueltas][ − {paid} reembolsadas a nosotros] = {open} pendientes.',
    'over-refund.sum':
      '{units} reembolsadas al comprador − {returned} devueltas[ − {recharged} cobradas de nuevo al comprador][ − {paid} reembolsadas a nosotros] = {open} pendientes.',
    'over-refund.money':
      '{refunded:money} {currency} reembolsados − {charged:money} cobrados por los mismos artículos[ − {cash:money} reembolsados a nosotros] = {amount:money} {currency} de más.',
    'over-refund.both':
      '{units} reembolsadas al comprador − {returned} devueltas[ − {recharged} cobradas de nuevo al comprador][ − {paid} reembolsadas a nosotros] = {open} pendientes; y {refunded:money} {currency} reembolsados − {charged:money} cobrados[ − {cash:money} reembolsados a nosotros] = {amount:money} {currency} de más.',
    'return-damaged.sum': '{units} devueltas como {disposition}[ − {paid} reembolsadas] = {open} pendientes.',
    'inbound-shortage.sum':
      '{shipped} enviadas − {received} recibidas[ − {paid} reembolsadas] = {open} pendientes en el envío {shipment}.',
    'deducted-after-closing.sum':
      '{units} descontadas del envío {shipment} después del cierre[ − {found} repuestas o recibidas de más][ − {paid} reembolsadas] = {open} pendientes.',
    'deducted-after-closing.figure':
      'La cantidad recibida del envío {shipment} bajó en {units} hasta {now} desde el {seen:date}[ − {paid} reembolsadas] = {open} pendientes.',
    'deducted-after-closing.ownership': '{units} retiradas como corrección de propiedad = {open} pendientes.',
    'return-not-restocked.sum':
      '{units} devueltas como vendibles, la última el {returned:date}, y no están en el libro mayor[ − {paid} reembolsadas] = {open} pendientes.',
    'restocking-fee.sum':
      '20 % de {principal:money} {currency} reembolsados por {units} unidad(es) que volvieron después del {limit:date}.',
    'underpaid-reimbursement.short':
      '{units} × {perUnit:money} {currency} − {paid:money} pagados = faltan {amount:money} {currency}.',
    'underpaid-reimbursement.sourcing-cost':
      '{units} × coste de adquisición {perUnit:money} {currency} − {paid:money} pagados = faltan {amount:money} {currency}.',
    'underpaid-reimbursement.net-refund':
      '{units} × reembolso neto {perUnit:money} {currency} − {paid:money} pagados = faltan {amount:money} {currency}.',
    'reversal-without-unit.excess':
      '{taken:money} {currency} retirados − {paid:money} pagados antes = {amount:money} {currency} de más.',
    'reversal-without-unit.sum':
      '{withdrawn} retiradas sin unidad a cambio[ − {owned} reclamadas aparte] = {open} pendientes.',
    'removal-lost.sum': '{shipped} enviadas según la orden − {sent} en envíos de retirada = {open} pendientes.',
    'removal-short.sum':
      '{requested} solicitadas[ − {cancelled} canceladas][ − {shipped} enviadas][ − {inProcess} en curso] = {open} pendientes.',
    'size-tier-fee.sum':
      '{charged:money} {currency} cobrados por {units} unidad(es) en {lines} línea(s) − {correct:money} por el nivel {tier:tier}[ − {given:money} devueltos] = {amount:money} {currency} de más[; {settled} unidad(es) más devueltas por completo].',
    'size-tier-fee.preview':
      'Vista previa de tarifas: {theirs:tier}; según nuestras medidas {ours:tier}[: {now:money} − {due:money} = {difference:money} {currency} por unidad]. Todavía no se ha cobrado nada.',
    'referral-fee.sum':
      '{charged:money} {currency} cobrados por {units} unidad(es) en {lines} línea(s) − {correct:money} con la tarifa de {category}[ − {tax:money} de posible impuesto][ − {given:money} devueltos] = {amount:money} {currency} de más[; {settled} unidad(es) más devueltas por completo].',
    'disposed-without-order.sum': '{units} eliminadas[ − {covered} ordenadas o dañadas antes] = {open} pendientes.',
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
};
