package uk.ourplan.core.plan.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import uk.ourplan.core.law.budget.PersonalBudgetFacts;
import uk.ourplan.core.law.charging.ArrangementFeeFacts;
import uk.ourplan.core.law.charging.EquipmentFacts;
import uk.ourplan.core.law.planning.agreement.AgreementFacts;
import uk.ourplan.core.law.planning.agreement.AgreementOnRecord;
import uk.ourplan.core.law.planning.agreement.EffortsToAgree;
import uk.ourplan.core.law.planning.agreement.GettingItBack;
import uk.ourplan.core.plan.model.FactsRead;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanFacts;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.SeekingAgreement;
import uk.ourplan.language.plan.Support;

/**
 * How facts are read from plans, as a mark of the program itself: another version of any class that takes part makes another
 * mark, and what an earlier one kept is read anew. Nobody has to remember a number.
 */
final class FormOfFacts {

    private static final List<Class<?>> TAKE_PART = List.of(
            RecordBytes.class,
            FactsRead.class,
            PlanFacts.class,
            PlanFacts.Line.class,
            Plan.class,
            AgreementOnRecord.class,
            AgreementFacts.class,
            ArrangementFeeFacts.class,
            EquipmentFacts.class,
            PersonalBudgetFacts.class,
            AgreementRecord.class,
            SeekingAgreement.class,
            EffortsToAgree.class,
            GettingItBack.class,
            MoneySection.class,
            Support.class,
            Support.ServiceLine.class,
            Support.EquipmentItem.class);

    private FormOfFacts() {}

    /** With the classes that say how they are written. */
    static String mark(Collection<Class<?>> written) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Class<?>> parts = new ArrayList<>(TAKE_PART);
            parts.addAll(written.stream()
                    .sorted(Comparator.comparing(Class::getName))
                    .toList());
            for (Class<?> part : parts) {
                String name = part.getName().substring(part.getPackageName().length() + 1) + ".class";
                try (InputStream bytes = Objects.requireNonNull(part.getResourceAsStream(name), name)) {
                    digest.update(bytes.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
