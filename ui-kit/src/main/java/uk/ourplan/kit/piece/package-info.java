/** Small pieces that screens are made of: days, money, reasons, states in words and shape. */
@NullMarked
package uk.ourplan.kit.piece;

import org.jspecify.annotations.NullMarked;
