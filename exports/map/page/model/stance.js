// What a view says beyond its sign.

// It is only said that it could become a threat.
export const isPotential = ({ stances }) => Boolean(stances) && stances.every((stance) => stance === 'potential threat');
