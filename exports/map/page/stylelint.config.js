// The standard rules, but for those on typography alone: short rules are written on one line here.

export default {
  extends: 'stylelint-config-standard',
  rules: {
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-block-single-line-max-declarations': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    // As browsers of some years ago read them.
    'import-notation': 'string',
    'media-feature-range-notation': 'prefix',
    // Rules stand by the part that they are about, not by their specificity.
    'no-descending-specificity': null,
  },
};
