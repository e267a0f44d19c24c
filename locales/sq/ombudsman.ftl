### Going to the Ombudsman with a complaint. They are not written to from here.

ombudsman-title = Shko te Ombudsman
ombudsman-who = Ombudsman shikon çfarë bëjnë council-et. Nuk është pjesë e council-it tënd. Nuk mban anën e askujt.
ombudsman-when = Mund të shkosh atje nëse në fund nuk të duket mirë si u zgjidh.
ombudsman-first = Mund të duan që council-i ta ketë një mundësi më parë. Mund t’i pyesësh çfarë të bësh.
ombudsman-advocate = Për këtë mund të të ndihmojë një përkrahës (advocate).
ombudsman-call = Kë të telefonosh
ombudsman-no-number = Nuk e kemi numrin e tyre këtu. Kërkoji përkrahësit tënd (advocate), ose kujtdo që i beson, ta gjejë.
ombudsman-tell = Çfarë mund t’u thuash
ombudsman-tell-more = Këto data vijnë nga ky telefon. Ti zgjedh çfarë u thua.
ombudsman-council = Council-i
ombudsman-code = Kodi i council-it për këtë
ombudsman-share = Ndaji ose kopjoji këto data
ombudsman-ask = Nuk më duket mirë si e trajtoi council-i im ankesën time. Ju lutem, shqyrtojeni dhe më thoni çfarë ju duhet nga unë.
