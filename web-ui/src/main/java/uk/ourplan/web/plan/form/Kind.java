package uk.ourplan.web.plan.form;

/** How one value is asked. */
public sealed interface Kind {

    /** Values without a list to choose from. */
    enum Plain implements Kind {
        /** A few words. */
        LINE,
        /** Sentences. */
        TEXT,
        /** A day as day, month, year. */
        DAY,
        /** Pounds, kept as whole pence. */
        POUNDS,
        /** A whole number. */
        WHOLE,
        /** A number that may have a fraction. */
        DECIMAL,
        /** Yes, no, or not answered. */
        YES_NO,
        /** Several statements. */
        STATEMENTS,
        /** Pairs of a name and what is said about it. */
        PAIRS,
        /** What is put there when the section is saved; it is read and not typed. */
        KEPT
    }

    /** One of the codes of an enum. */
    record OneOf(Class<? extends Enum<?>> codes) implements Kind {}

    /** Any of the codes of an enum. */
    record AnyOf(Class<? extends Enum<?>> codes) implements Kind {}

    /** One thing that stands elsewhere in the plan. */
    record OneFrom(Elsewhere where) implements Kind {}

    /** Several things that stand elsewhere in the plan. */
    record AnyFrom(Elsewhere where) implements Kind {}

    /** What stands elsewhere and can be pointed at. */
    enum Elsewhere {
        NEEDS,
        OUTCOMES,
        LINES,
        /** The outcomes of the assessment: ten for an adult, eight for a carer. */
        ASSESSED_OUTCOMES,
        SECTIONS,
        /** The roles that the council takes as qualified to assess capacity. */
        ASSESSOR_ROLES,
        /** Those around the person, by identifier. */
        PEOPLE
    }
}
