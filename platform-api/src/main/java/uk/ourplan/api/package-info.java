/** The contract over HTTP: one interface a feature, with the records that its screens and callers read and send. */
@NullMarked
package uk.ourplan.api;

import org.jspecify.annotations.NullMarked;
