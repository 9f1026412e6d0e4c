/** The law and the council's policy about concerns over providers, personal assistants and individuals (PROVIDER). */
@NullMarked
package uk.ourplan.core.law.provider;

import org.jspecify.annotations.NullMarked;
