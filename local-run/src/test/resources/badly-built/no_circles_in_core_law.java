package uk.ourplan.core.law.here;

public class Here {
    uk.ourplan.core.law.there.There there;
}

package uk.ourplan.core.law.there;

public class There {
    uk.ourplan.core.law.here.Here here;
}
