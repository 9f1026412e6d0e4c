/** The command that people type, tried with made-up machines. */
@NullMarked
package uk.ourplan.local.script;

import org.jspecify.annotations.NullMarked;
