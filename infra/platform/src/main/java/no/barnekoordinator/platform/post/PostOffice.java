package no.barnekoordinator.platform.post;

/**
 * Whoever brings documents to people, digitally or on paper. Shaped like the dispatch services of the Norwegian public
 * sector, such as KS SvarUt: one consignment to one recipient.
 */
public interface PostOffice {

    /**
     * Hands over a consignment. One with an id that was sent before is the same consignment: nothing is sent again, and
     * the answer is that of the first time, whatever is in it now.
     *
     * @throws PostRefusedException when it was not taken; tells whether trying again may help
     */
    Delivery send(Consignment consignment);
}
