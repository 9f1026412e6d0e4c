/** The contract over HTTP: one package a feature, with its interface and the records that its screens and callers read and send. */
@NullMarked
package uk.ourplan.api;

import org.jspecify.annotations.NullMarked;
